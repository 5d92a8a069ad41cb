//! `hunt replay` and `hunt shrink`: a finding runs again.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use camino::Utf8Path;
use iotest_hunt::Finding;
use iotest_hunt::hunt::shrink_failure;
use iotest_runtime::internal::ExitCode;

use super::{findings, qemus};
use crate::cli::ReplayArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;
use crate::shell;

/// Runs a finding on QEMUs, prints what they do, and notes it in its files.
pub(super) fn replay(args: &ReplayArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let mut finding = findings::read(&args.file)?;
    let programs = qemus::find(&args.qemu, env)?;
    let own = directory_of(&args.file);
    let work = findings::workplace(own)?;
    let times = u32::try_from(args.repeat.get()).unwrap_or(u32::MAX);
    let replayed = findings::replay_on(&mut finding, &programs, work.path(), times);
    findings::remove(&work);
    replayed?;
    write(&finding, own)?;
    shell::print(&finding.table())?;
    if finding.qemus.iter().all(|on| on.chance.is_none()) {
        return Err(CliError::new(
            "the program could not run on any of these QEMUs, for the reasons above: nothing was tried",
        ));
    }
    let fails = finding.qemus.iter().any(|on| on.chance.is_some_and(|chance| chance.seen > 0));
    Ok(if fails { ExitCode::Failed } else { ExitCode::Good })
}

/// Makes a finding's program smaller, from that of its seed.
pub(super) fn shrink(args: &ReplayArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let finding = findings::read(&args.file)?;
    let programs = qemus::find(&args.qemu, env)?;
    let own = directory_of(&args.file);
    let work = findings::workplace(own)?;
    let shrunk = shrink_failure(
        finding.original.clone(),
        finding.failure.clone(),
        Duration::ZERO,
        &programs[0],
        work.path(),
        &AtomicBool::new(false),
    );
    findings::remove(&work);
    let (before, after) = (finding.program.len(), shrunk.program.len());
    if shrunk.chance.seen == 0 {
        return Err(CliError::new(format!(
            "the program of seed {} did not fail again in {} runs on QEMU {}; name the QEMU on which it was \
             found by --qemu",
            finding.original.seed, shrunk.runs, programs[0].name
        )));
    }
    let text = format!(
        "{after} operations (before: {before}; of the seed: {}) in {} runs\n{}",
        shrunk.original.len(),
        shrunk.runs,
        shrunk.program
    );
    write(&Finding::new(shrunk, &programs[0].name), own)?;
    shell::print(&text)
}

fn directory_of(file: &Utf8Path) -> &Utf8Path {
    match file.parent() {
        Some(parent) if !parent.as_str().is_empty() => parent,
        _ => Utf8Path::new("."),
    }
}

fn write(finding: &Finding, own: &Utf8Path) -> Result<(), CliError> {
    let written = finding.write(own);
    written.map(drop).map_err(|error| CliError::failed(format!("write to {own}"), &error))
}
