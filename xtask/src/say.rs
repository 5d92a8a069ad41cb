//! What xtask prints itself, beside the output of the programs it runs.
//!
//! Lines go to standard output, so that they stay in order with the results beside them; errors and
//! warnings go to standard error.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this module prints")]

/// Prints one or more lines of text.
pub(crate) fn line(text: impl AsRef<str>) {
    println!("{}", text.as_ref());
}

/// Announces a stage.
pub(crate) fn heading(text: impl AsRef<str>) {
    println!("\n=== {} ===", text.as_ref());
}

/// Shows what will be run.
pub(crate) fn command(step: &crate::process::Step) {
    println!("$ {step}");
}

/// Prints a warning.
pub(crate) fn warning(text: impl AsRef<str>) {
    eprintln!("warning: {}", text.as_ref());
}

/// Prints an error with all its causes.
pub(crate) fn error(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}
