//! `cargo iotest new`: adds a test suite to a crate, with a first test that passes.

mod manifest;

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::ExitCode;

use crate::cli::NewArgs;
use crate::error::CliError;
use crate::shell;

/// The files of a new suite, relative to its directory.
const FILES: [(&str, &str); 3] = [
    ("main.rs", include_str!("../templates/main.rs.txt")),
    ("first.rs", include_str!("../templates/first.rs.txt")),
    (
        "golden/first/written_data_outlives_the_machine.out",
        include_str!("../templates/written_data_outlives_the_machine.out.txt"),
    ),
];

/// Adds a suite to the crate in a directory.
///
/// # Errors
/// * [`CliError`] if there is no crate, or the suite's files already exist; nothing is changed
///   then.
pub(crate) fn new(args: &NewArgs) -> Result<ExitCode, CliError> {
    let manifest = args.directory.join("Cargo.toml");
    let suite = args.directory.join("tests").join(&args.name);
    check_name(&args.name)?;
    let beside = args.directory.join("tests").join(format!("{}.rs", args.name));
    if let Some(there) = [&suite, &beside].into_iter().find(|path| path.symlink_metadata().is_ok())
    {
        return Err(CliError::usage(format!(
            "{there} already exists; choose another name with --name"
        )));
    }
    let old = fs::read_to_string(&manifest).map_err(|error| CliError {
        exit: ExitCode::Usage,
        ..CliError::failed(format!("read {manifest} of the crate to add a suite to"), &error)
    })?;
    let runtime = runtime(args)?;
    let new = manifest::with_suite(&old, &args.name, &runtime)
        .map_err(|what| CliError::usage(format!("{manifest}: {what}")))?;
    for (name, text) in FILES {
        put(&suite.join(name), text)?;
    }
    // Written last, so that cargo never sees a target without its files.
    put(&manifest, &new)?;
    shell::print(&format!(
        "added {suite}; `cargo iotest --test {}` or `cargo test --test {0}` runs it\n",
        args.name
    ))
}

/// Checks that a name is valid for a crate and a directory.
fn check_name(name: &str) -> Result<(), CliError> {
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    if good {
        return Ok(());
    }
    let what = "a name has letters, digits, `-` and `_`, and begins with a letter";
    Err(CliError::usage(format!("`--name {name}`: {what}")))
}

/// Returns the directory of the runtime that the suite is to depend on.
fn runtime(args: &NewArgs) -> Result<Utf8PathBuf, CliError> {
    let beside_us = || Utf8Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("iotest-runtime");
    let path = args.runtime.clone().unwrap_or_else(beside_us);
    if !path.join("Cargo.toml").is_file() {
        return Err(CliError::usage(format!(
            "no crate is in {path}; name the directory of iotest-runtime with --runtime"
        )));
    }
    camino::absolute_utf8(&path).map_err(|error| CliError::failed(format!("find {path}"), &error))
}

fn put(path: &Utf8Path, text: &str) -> Result<(), CliError> {
    let write = || {
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory)?;
        }
        iotest_protocol::file::replace(path, text)
    };
    write().map_err(|error| CliError::failed(format!("write {path}"), &error))
}
