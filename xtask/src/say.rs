//! What xtask itself says; everything else is said by the programs it runs.
//!
//! All lines go to standard output, so that they stay in order with the results beside them, but
//! errors and warnings, which go to standard error.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this room speaks")]

use std::error::Error;

/// Writes one or more lines of text.
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

/// Writes a warning.
pub(crate) fn warning(text: impl AsRef<str>) {
    eprintln!("warning: {}", text.as_ref());
}

/// Writes an error with all its causes.
pub(crate) fn error(error: &dyn Error) {
    eprintln!("error: {}", causes(error));
}

/// Joins an error and its causes, outermost first; one that only repeats its cause is said once.
pub(crate) fn causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let next = inner.to_string();
        if !text.ends_with(&next) {
            text = format!("{text}: {next}");
        }
        cause = inner.source();
    }
    text
}
