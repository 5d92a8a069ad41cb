//! One attempt at a case: a watchdog process, from its start to its record.

use std::fs::{self, File};
use std::io;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::HarnessTimeouts;
use iotest_exec::fork_server::ForkServer;
use iotest_exec::interrupts::{Interrupts, WATCHDOG_LIMIT};
use iotest_protocol::secrets::{self, Exchange};
use iotest_protocol::{Record, RunFacts, Status};
use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::env::KeepScratch;
use iotest_runtime::internal::{
    PARTIAL_FILE, WatchdogRequest, keep_leftover, remove_leftover, watchdog_args,
};
use iotest_runtime::outcome::{Fault, chain};
use iotest_runtime::process::Child;

use crate::cli::run::FlakyResult;
use crate::job::Job;
use crate::plan::{self, Case, Qemu};
use crate::rerun;
use crate::run::context::RunContext;
use crate::run::paths;
use crate::show::failure;

/// How long processes of a killed case may take to disappear.
const VANISH_LIMIT: Duration = Duration::from_secs(2);

/// The files of an attempt.
struct Files {
    record: Utf8PathBuf,
    output: Utf8PathBuf,
}

/// Runs a case once under a watchdog; writes and returns its record.
pub(super) fn run(context: &RunContext<'_>, job: Job, interrupts: &Interrupts) -> Record {
    let case = context.case_of(job);
    let directory = paths::directory(&context.directory, case, job);
    let stem = paths::stem(case);
    let files = Files {
        record: directory.join(format!("{stem}.json")),
        output: directory.join(format!("{stem}.output")),
    };
    let began = Instant::now();
    let mut record = attempt(context, case, &files, interrupts).unwrap_or_else(|fault| {
        let reason = Some(chain(&fault));
        let seconds = began.elapsed().as_secs_f64();
        Record { verdict: Status::Broken, reason, seconds, ..Record::for_planned(&case.planned) }
    });
    record.attempt = job.attempt;
    record.run = Some(RunFacts {
        process_seconds: began.elapsed().as_secs_f64(),
        ..facts(case, job, &files, context)
    });
    record.clean(&context.secrets);
    if let Err(error) = record.write(&files.record) {
        let what = format!("write the case's record {}: {error}", files.record);
        record.reason = Some(match record.reason {
            Some(reason) => format!("{reason}\n{what}"),
            None => what,
        });
        record.verdict = Status::Broken;
    }
    record
}

fn attempt(
    context: &RunContext<'_>,
    case: &Case,
    files: &Files,
    interrupts: &Interrupts,
) -> Result<Record, Fault> {
    let id = &case.planned.id;
    let fault = |what: &str, error: io::Error| Fault::new(format!("{what} {id}"), error);
    let directory = files.record.parent().unwrap_or(Utf8Path::new("."));
    let capture = || {
        fs::create_dir_all(directory)?;
        File::create(&files.output)
    };
    let output = capture().map_err(|error| fault("capture the output of", error))?;
    let exchange =
        Exchange::new().map_err(|error| fault("prepare to receive the secrets of", error))?;
    let request = WatchdogRequest {
        id: id.clone(),
        record: files.record.clone(),
        exchange: exchange.path().into(),
    };
    let mut watchdog = start(context, case, &request, output, interrupts)?;
    let planned = || Duration::try_from_secs_f64(case.planned.seconds).unwrap_or(Duration::MAX);
    let limit = context.args.case.timeout.unwrap_or_else(planned);
    let deadline = context.timeouts.for_watchdog(limit, WATCHDOG_LIMIT);
    let exit = interrupts
        .wait_for(&mut watchdog, deadline, || {})
        .map_err(|error| fault("wait for the watchdog of", error))?;
    exchange.add_to(&context.secrets);
    let hidden = context.secrets.redact_file(&files.output);
    hidden.map_err(|error| fault("hide secrets in the output of", error))?;
    match (Record::read(&files.record), exit) {
        (Ok(record), Some(_)) => Ok(record),
        (_, exit) => {
            let mut what = interrupts.dead_watchdog_message(exit, "case", "record");
            // If the watchdog lived, it says why.
            for line in failure::of_watchdog(&files.output, id).lines() {
                what.extend(["\n  ", line]);
            }
            Ok(record_without_watchdog(context, case, files, &what))
        }
    }
}

/// Starts the watchdog of a case, forked by its fork server if it has one.
fn start(
    context: &RunContext<'_>,
    case: &Case,
    request: &WatchdogRequest,
    output: File,
    interrupts: &Interrupts,
) -> Result<Child, Fault> {
    let WatchdogRequest { id, record, exchange } = request;
    let run = context.directory.file_name().unwrap_or_default();
    let program = plan::invocation(&case.origin.program, &case.origin.setting)
        .args(watchdog_args(id, run, record, context.args.case.timeout))
        .env(secrets::VARIABLE, exchange.as_str());
    ForkServer::fork_or_start(context.server_of(case), program, request, Some(output), interrupts)
        .map_err(|error| Fault::new(format!("start the watchdog of {id}"), error))
}

/// Makes the record of a case whose watchdog left none, from the case's own record, and removes its
/// directories as the watchdog would have.
fn record_without_watchdog(
    context: &RunContext<'_>,
    case: &Case,
    files: &Files,
    what: &str,
) -> Record {
    let own = Utf8PathBuf::from(format!("{}.case", files.record));
    let known = Record::read(&own).unwrap_or_else(|_| Record::for_planned(&case.planned));
    drop(fs::remove_file(&own));
    let mut record = Record { verdict: Status::Broken, reason: Some(what.to_owned()), ..known };
    let sockets = record.sockets.take();
    let scratch = match (context.keep, &record.scratch) {
        (KeepScratch::Never, _) => record.scratch.take(),
        (_, Some(scratch)) => {
            record.remarks.extend(keep_leftover(scratch).err().map(|fault| chain(&fault)));
            None
        }
        (_, None) => None,
    };
    for directory in [sockets, scratch].into_iter().flatten() {
        // Processes of the case may take a moment to die, and may still write.
        let gone = || Ok::<_, Fault>(remove_leftover(&directory).ok());
        let deadline = Timeouts::default().after(VANISH_LIMIT);
        if poll_until("the end of the case's processes", deadline, gone).is_err() {
            record.remarks.extend(remove_leftover(&directory).err().map(|fault| chain(&fault)));
        }
    }
    record
}

fn facts(case: &Case, job: Job, files: &Files, context: &RunContext<'_>) -> RunFacts {
    let origin = &case.origin;
    let wrote = files.output.metadata().is_ok_and(|data| data.len() > 0);
    if !wrote {
        drop(fs::remove_file(&files.output));
    }
    let (machine, qemu_version) = match &origin.qemu {
        Qemu::Found { machine, version, .. } => (machine.clone(), Some(version.clone())),
        Qemu::Missing { .. } => (None, None),
    };
    let directory = files.record.with_extension("");
    let log = directory.join(PARTIAL_FILE);
    RunFacts {
        package: origin.program.package.clone(),
        target: origin.program.target.clone(),
        label: origin.setting.label.clone(),
        qemu: origin.qemu_name.clone(),
        repetition: job.repetition,
        golden: origin.golden.as_ref().map(|path| path.to_string()),
        machine,
        qemu_version,
        directory: Some(directory.into_string()),
        output: wrote.then(|| files.output.to_string()),
        log: log.is_file().then(|| log.into_string()),
        process_seconds: 0.0,
        rerun_command: rerun::of_case(case, context.rerun_options),
        known: context.known_of(case),
        flaky_fails: context.args.retry.flaky_result == FlakyResult::Fail,
    }
}
