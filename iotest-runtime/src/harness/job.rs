//! One job of the runner: a watchdog process from its start to its record.

use std::fs::File;
use std::time::Instant;

use iotest_exec::deadline::HarnessTimeouts;
use iotest_exec::fork_server::ForkServer;
use iotest_exec::interrupts::{Interrupts, WATCHDOG_LIMIT};
use iotest_exec::process::{Child, Invocation, Stream, Streams};
use iotest_protocol::secrets::{self, Exchange};
use iotest_protocol::{Outcome, Record, Status};

use crate::harness::capture::Captured;
use crate::harness::cli::{BOUNDED_ARG, Capture, Role};
use crate::harness::context::Context;
use crate::harness::limit::limit;
use crate::harness::watchdog::{self, WatchdogRequest};
use crate::outcome::{Failure, Fault, chain};
use crate::plan::Planned;
use crate::report::case_end::CaseEnd;
use crate::report::failure;

/// Runs one case under a watchdog of its own and says how it ended.
///
/// The thread that calls this must live until it returns: the watchdog ends its case with it.
pub(crate) fn run(
    planned: &Planned,
    context: &Context,
    server: Option<&ForkServer>,
    interrupts: &Interrupts,
) -> CaseEnd {
    let started = Instant::now();
    let refused = || context.facts().err().map(|missing| Err(Fault::without_source(missing)));
    let Ended { outcome, remarks, output } = refused()
        .unwrap_or_else(|| try_run(planned, context, server, interrupts))
        .unwrap_or_else(|fault| {
            let text = chain(&fault);
            let output = format!("BROKEN {text}\n").into_bytes();
            let outcome = Outcome::Broken(Failure::without_location(text));
            Ended { outcome, remarks: Vec::new(), output }
        });
    let id = planned.case.id.clone();
    CaseEnd { id, outcome, remarks, output, time: started.elapsed() }
}

/// What a watchdog reports about its case.
struct Ended {
    outcome: Outcome,
    remarks: Vec<String>,
    output: Vec<u8>,
}

fn try_run(
    planned: &Planned,
    context: &Context,
    server: Option<&ForkServer>,
    interrupts: &Interrupts,
) -> Result<Ended, Fault> {
    let id = &planned.case.id;
    let path = context.record_path(planned);
    let fault = |error: std::io::Error| Fault::new(format!("capture the output of {id}"), error);
    let captured = Captured::new().map_err(fault)?;
    // Replaces the record of an earlier run: from now on it says that this case has started.
    drop(context.record(planned).write(&path));
    let exchange = Exchange::new().map_err(fault)?;
    let output = match context.line.capture {
        Capture::Nothing => None,
        Capture::Failures | Capture::All => Some(captured.file().map_err(fault)?),
    };
    let request =
        WatchdogRequest { id: id.clone(), record: path.clone(), exchange: exchange.path().into() };
    let mut watchdog = start(&request, context, server, output, interrupts)?;
    let timeouts = context.settings.case_timeouts();
    let deadline = timeouts.for_watchdog(limit(planned), WATCHDOG_LIMIT);
    let exit = interrupts
        .wait_for(&mut watchdog, deadline, || {})
        .map_err(|error| Fault::new(format!("wait for the watchdog of {id}"), error))?;
    exchange.add_to(&context.settings.secrets);
    let whole = context.output_path(planned);
    let output = captured.read(&whole).map_err(fault)?;
    let mut output = context.settings.secrets.redact_bytes(&output).into_owned();
    if whole.exists() {
        context.settings.secrets.redact_file(&whole).map_err(fault)?;
    }
    let (outcome, remarks) = match (Record::read(&path), exit) {
        (Ok(record), Some(_))
            if record.identity.run == context.run_dirs().id
                && record.verdict != Status::Started =>
        {
            (record.final_outcome(), record.remarks)
        }
        (_, exit) => {
            let what = interrupts.dead_watchdog_message(exit, "case", "record");
            let record = watchdog::record_without_watchdog(planned, context, &path, &what);
            let text = failure::text(&record, &context.rerun_command(id), context.palette());
            output.extend(text.into_bytes());
            (record.final_outcome(), Vec::new())
        }
    };
    Ok(Ended { outcome, remarks, output })
}

/// Starts a watchdog: by a fork of the server, if there is one that can.
fn start(
    request: &WatchdogRequest,
    context: &Context,
    server: Option<&ForkServer>,
    output: Option<File>,
    interrupts: &Interrupts,
) -> Result<Child, Fault> {
    let WatchdogRequest { id, record, exchange } = request;
    let program = bounded(context.own_invocation(id, &Role::Watchdog(record.clone())), context)
        .env(secrets::VARIABLE, exchange.as_str());
    ForkServer::fork_or_start(server, program, request, output, interrupts)
        .map_err(|error| Fault::new(format!("start the watchdog of {id}"), error))
}

/// Makes a watchdog keep only the beginning and end of a long output that goes to a file.
fn bounded(watchdog: Invocation, context: &Context) -> Invocation {
    match context.line.capture {
        Capture::Nothing => watchdog,
        Capture::Failures | Capture::All => watchdog.arg(format!("--{BOUNDED_ARG}")),
    }
}

/// Starts the server that forks watchdogs, on a thread that lives until the last of them has ended.
/// None if the system cannot: then each watchdog is started as a program of its own.
pub(crate) fn server(context: &Context) -> Option<ForkServer> {
    if !ForkServer::is_possible() {
        return None;
    }
    let program = context.with_args(&["--nocapture".to_owned()]);
    let program = bounded(program, context).args(Role::ForkServer.args());
    let streams = Streams::null().stdout(Stream::Inherit).stderr(Stream::Inherit);
    ForkServer::start(program, streams).ok()
}
