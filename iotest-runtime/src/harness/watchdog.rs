//! The watchdog of a case: watches its process and writes its record.
//!
//! It is a process of its own, and adopts orphans of the case, so that no process escapes. It
//! reports the case on standard error and writes the record; it never runs test code.

use std::fs;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::identity::ProcessState;
use iotest_exec::process::{ProcessIdentity, set_own_command_line, set_variable};
use iotest_exec::signals::SIGUSR1;
use iotest_exec::watch::{OutputTarget, StatusQuery, WatchSpec, watch_function};
use iotest_protocol::{Account, End, Record, secrets};
use serde::{Deserialize, Serialize};

use crate::backtraces;
use crate::env::harness::RESULT;
use crate::exit_code::ExitCode;
use crate::harness::case;
use crate::harness::case_files::{answer_of_case, record_of_case, remove_case_files};
use crate::harness::cli::Role;
use crate::harness::context::Context;
use crate::harness::final_record::{EndedCase, final_record};
use crate::harness::limit::limit;
use crate::outcome::Fault;
use crate::plan::Planned;
use crate::registry::Registry;
use crate::report::failure;

/// How long a case may take to answer what it waits for.
const ANSWER_LIMIT: Duration = Duration::from_secs(2);
/// How long it may then take to end at SIGTERM. Both together are well below nextest's grace period
/// after SIGTERM, which is 10 seconds by default.
const TERM_LIMIT: Duration = Duration::from_secs(2);

/// A request to the fork server: a watchdog for one case.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WatchdogRequest {
    /// The id of the case.
    pub id: String,
    /// Where the watchdog leaves the record.
    pub record: Utf8PathBuf,
    /// The path of the [`Exchange`](secrets::Exchange) by which the case registers secrets.
    pub exchange: Utf8PathBuf,
}

/// Watches the case of a request, in a process that was forked with the server's `context`.
pub(crate) fn requested(server: &Context, request: WatchdogRequest) -> Result<ExitCode, Fault> {
    let WatchdogRequest { id, record, exchange } = request;
    let context = server.for_watchdog(&id, &record);
    set_variable(secrets::VARIABLE, exchange.as_str())
        .map_err(|error| Fault::new("set a variable of the watchdog", error))?;
    context.settings.secrets.use_exchange(exchange);
    set_own_command_line(context.own_invocation(&id, &Role::Watchdog(record.clone())).argv());
    let registry =
        Registry::collect_for(&id).map_err(|error| Fault::without_source(error.to_string()))?;
    let planned = context.only_case(&registry)?;
    Ok(exit_of(&watch(&planned, &context, &record)))
}

/// Returns the exit status of a watchdog for its record.
pub(crate) fn exit_of(record: &Record) -> ExitCode {
    if record.verdict.is_failure() { ExitCode::Failed } else { ExitCode::Good }
}

/// Runs a case in a process of its own, writes its record to `path` and prints its failure.
pub(crate) fn watch(planned: &Planned, context: &Context, path: &Utf8Path) -> Record {
    let started = Instant::now();
    let mut record = watch_and_judge(planned, context, path);
    record.seconds = started.elapsed().as_secs_f64();
    context.clean(&mut record);
    if let Err(error) = record.write(path) {
        record.add_fault(&format!("write the case's record {path}: {error}"));
    }
    let text = failure::text(&record, &context.rerun_command(&planned.case.id), context.palette());
    // Standard error may be closed; the record has the same text.
    drop(io::stderr().write_all(text.as_bytes()));
    record
}

/// Makes the final record of a case whose watchdog died without writing one to `path`. The case
/// died with it and cleans up nothing.
pub(crate) fn record_without_watchdog(
    planned: &Planned,
    context: &Context,
    path: &Utf8Path,
    what: &str,
) -> Record {
    let own = Record::read(&record_of_case(path));
    remove_case_files(path);
    let pid = own.as_ref().map_or(0, |record| record.identity.pid);
    let account = Account { pid, ..Account::broken(what.to_owned()) };
    let limit = limit(planned);
    let mut record =
        final_record(planned, context, EndedCase { account: &account, record: own, limit });
    context.clean(&mut record);
    // The report has the same text.
    drop(record.write(path));
    record
}

/// Runs a case in this process, without a watchdog, and writes its record to `path`.
pub(crate) fn unwatched(planned: &Planned, context: &Context, path: &Utf8Path) -> Record {
    let own = record_of_case(path);
    remove_case_files(path);
    let started = Instant::now();
    let exit = case::run(planned, context, &own);
    let account = Account {
        end: End::Code(exit.status().into()),
        pid: std::process::id(),
        time: started.elapsed(),
        ..Account::broken(String::new())
    };
    let (record, limit) = (Record::read(&own), limit(planned));
    remove_case_files(path);
    let mut record = final_record(planned, context, EndedCase { account: &account, record, limit });
    context.clean(&mut record);
    if let Err(error) = record.write(path) {
        record.add_fault(&format!("write the case's record {path}: {error}"));
    }
    record
}

fn watch_and_judge(planned: &Planned, context: &Context, path: &Utf8Path) -> Record {
    let own = record_of_case(path);
    // A leftover file of an earlier run must not be taken for one of this run.
    remove_case_files(path);
    let limit = context.line.limit.unwrap_or_else(|| limit(planned));
    let limit = context.settings.case_timeouts().after(limit).limit();
    let runner = runner(context);
    let mut account = match make_record_directory(path) {
        Ok(()) => {
            let job = || case::run(planned, &context.for_case(&own), &own).status();
            let spec = spec(planned, context, &own, limit);
            watch_function(&spec, &context.settings.secrets, job)
        }
        Err(error) => Account::broken(error),
    };
    if account.end == End::Interrupted
        && runner.iter().any(|one| one.state() == ProcessState::Ended)
    {
        account.end = End::Abandoned;
    }
    let record = Record::read(&own);
    remove_case_files(path);
    let mut record = final_record(planned, context, EndedCase { account: &account, record, limit });
    if account.missing > 0 {
        let Account { wrote, missing, .. } = account;
        record
            .remarks
            .push(format!("it wrote {wrote} bytes; {missing} in the middle were left out"));
    }
    record
}

/// Returns the processes that wait for the case: once one of them has ended, it is abandoned.
fn runner(context: &Context) -> Vec<ProcessIdentity> {
    let mut parents = ProcessIdentity::parents();
    // The parent of this process runs the tests; its own parent matters only with nextest.
    parents.truncate(if context.env.nextest.is_some() { 2 } else { 1 });
    parents
}

/// Makes the directory of the record, or says why not.
fn make_record_directory(path: &Utf8Path) -> Result<(), String> {
    let Some(directory) = path.parent() else { return Ok(()) };
    fs::create_dir_all(directory).map_err(|error| format!("make directory {directory}: {error}"))
}

fn spec(planned: &Planned, context: &Context, own: &Utf8Path, limit: Duration) -> WatchSpec {
    let invocation = context.own_invocation(&planned.case.id, &Role::Case(own.to_owned()));
    WatchSpec {
        argv: invocation.argv().to_vec(),
        // The variable names the record of this process alone, not of its descendants.
        variables: context.env.result.iter().map(|_| (RESULT.to_owned(), None)).collect(),
        directory: None,
        output: if context.line.bounded {
            OutputTarget::HeadAndTail
        } else {
            OutputTarget::PassThrough
        },
        limit: Some(limit),
        ask: StatusQuery::Signal {
            signal: SIGUSR1,
            answer: answer_of_case(own),
            within: ANSWER_LIMIT,
        },
        grace: TERM_LIMIT,
        backtraces: backtraces::spec(
            context.settings.gdb.as_deref(),
            context.settings.programs.found(),
            &context.case_dir(planned),
        ),
        scale: context.settings.timeouts.scale(),
    }
}
