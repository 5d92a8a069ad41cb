//! Runs the plain lines of a program, and says whether they fail.

use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::deadline::Timeouts;
use iotest_exec::owned::{DirKind, OwnedDir};
use iotest_exec::process::{Exit, Invocation, ProcessError};

use super::steps::{Step, Tool, steps};
use crate::drive::Programs;
use crate::program::Program;
use crate::shrink::Chance;

/// How long one line may take before it is said to hang.
const LIMIT: Duration = Duration::from_secs(30);

/// Runs the lines several times; returns how often one of them has failed.
///
/// # Errors
/// * Text on what failed in the hunt or the host.
pub fn repeat(
    program: &Program,
    programs: &Programs,
    parent: &Utf8Path,
    times: u32,
) -> Result<Chance, String> {
    let lines = steps(program);
    let mut chance = Chance::default();
    for _ in 0..times {
        let directory = OwnedDir::create_in(parent, "by-hand", DirKind::Scratch)
            .map_err(|error| format!("create a directory in {parent}: {error}"))?;
        let failed = failing(&lines, programs, directory.path());
        directory.remove().map_err(|fault| fault.to_string())?;
        chance.of += 1;
        chance.seen += u32::from(failed?.is_some());
    }
    Ok(chance)
}

/// Runs lines in a directory up to the first that fails; returns that, with how it ended.
fn failing(
    lines: &[Step],
    programs: &Programs,
    directory: &Utf8Path,
) -> Result<Option<String>, String> {
    for step in lines {
        let program = match step.tool {
            Tool::QemuImg => &programs.qemu_img,
            Tool::QemuIo => &programs.qemu_io,
        };
        let invocation = Invocation::new(program).args(&step.words).current_dir(directory);
        match invocation.run(Timeouts::default().after(LIMIT)) {
            Ok(output) => {
                let good = match output.status {
                    Exit::Code(0) => true,
                    Exit::Code(_) | Exit::Signal(9) => step.may_fail,
                    Exit::Signal(_) => false,
                };
                if !good {
                    return Ok(Some(format!("{step}: {}", output.status)));
                }
            }
            Err(ProcessError::TimedOut { .. }) => return Ok(Some(format!("{step}: hangs"))),
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(None)
}
