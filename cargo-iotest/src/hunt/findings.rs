//! The directories of findings, and their promotion to tests.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::owned::{DirKind, OwnedDir, remove_abandoned};
use iotest_hunt::finding::{by_hand, test_code};
use iotest_hunt::hunt::{REPLAYS, observe};
use iotest_hunt::{Finding, OnQemu, Programs, Stop};
use iotest_runtime::internal::ExitCode;

use crate::error::CliError;
use crate::shell;

/// Makes the directory of findings, and removes what killed hunts left in it.
pub(super) fn prepare(directory: &Utf8Path) -> Result<(), CliError> {
    fs::create_dir_all(directory)
        .map_err(|error| CliError::failed(format!("create {directory}"), &error))?;
    remove_abandoned(directory);
    Ok(())
}

/// Makes a directory for images; it is removed by [`remove`].
pub(super) fn workplace(directory: &Utf8Path) -> Result<OwnedDir, CliError> {
    OwnedDir::create_in(directory, &format!("work-{}", std::process::id()), DirKind::Scratch)
        .map_err(|error| CliError::failed(format!("create a directory in {directory}"), &error))
}

/// Removes a directory for images; what cannot be removed is noted.
pub(super) fn remove(directory: &OwnedDir) {
    if let Err(fault) = directory.remove() {
        CliError::failed(format!("remove {}", directory.path()), &fault).print_as_note();
    }
}

/// Runs a finding on QEMUs, by the hunt and by its plain lines, and notes what they do.
pub(super) fn replay_on(
    finding: &mut Finding,
    qemus: &[Programs],
    parent: &Utf8Path,
    times: u32,
) -> Result<(), CliError> {
    finding.qemus = Vec::new();
    for programs in qemus {
        let seen = observe(&finding.program, programs, parent, times);
        let (chance, message) = match seen {
            Ok((chance, failure)) => (Some(chance), failure.map(|failure| failure.message)),
            Err(Stop::Unsupported(why)) => (None, Some(why)),
            Err(Stop::Broken(why)) => return Err(CliError::new(why)),
            Err(Stop::Failure(failure)) => return Err(CliError::new(failure.message)),
        };
        let by_hand = match chance {
            None => None,
            Some(_) => Some(
                by_hand::repeat(&finding.program, programs, parent, times)
                    .map_err(CliError::new)?,
            ),
        };
        let qemu = programs.name.clone();
        finding.qemus.push(OnQemu { qemu, chance, message, by_hand });
    }
    Ok(())
}

/// Writes a finding into a directory of its own, with the images of a run that has failed.
pub(super) fn keep(
    finding: &Finding,
    programs: &Programs,
    directory: &Utf8Path,
) -> Result<Utf8PathBuf, CliError> {
    let own = directory.join(finding.name());
    let images = own.join("images");
    let failed =
        |what: &str, error: &std::io::Error| CliError::failed(format!("{what} {own}"), error);
    match fs::remove_dir_all(&images) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(failed("replace the images in", &error));
        }
        _ => {}
    }
    fs::create_dir_all(&own).map_err(|error| failed("create", &error))?;
    finding.keep_images(programs, &images, REPLAYS).map_err(|error| failed("write to", &error))?;
    finding.write(&own).map_err(|error| failed("write to", &error))
}

/// Reads a finding.
pub(super) fn read(file: &Utf8Path) -> Result<Finding, CliError> {
    Finding::read(file)
        .map_err(|error| CliError::failed(format!("read the finding {file}"), &error))
}

/// Writes a finding as a test into the directory of a suite.
pub(super) fn promote(file: &Utf8Path, suite: &Utf8Path) -> Result<ExitCode, CliError> {
    let finding = read(file)?;
    if !suite.is_dir() {
        return Err(CliError::usage(format!("`--suite {suite}`: it is no directory")));
    }
    let name = finding.name();
    let path = suite.join(format!("{name}.rs"));
    let written = fs::File::create_new(&path)
        .and_then(|mut file| std::io::Write::write_all(&mut file, test_code(&finding).as_bytes()));
    written.map_err(|error| CliError::failed(format!("write {path}"), &error))?;
    shell::print(&format!("{path} is written; add `mod {name};` to the suite\n"))
}
