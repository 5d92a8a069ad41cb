//! The harness: what a test program does with its command line.
//!
//! The same program has three roles. The *runner*, started by cargo, nextest, an IDE or a person,
//! lists cases, or selects and schedules them. A *watchdog* watches one case: it adopts orphaned
//! processes, ends the case at its time limit, and writes its record. The *worker* is a process that
//! runs one test function on its main thread.
//!
//! The runner has a watchdog per case, also for `--exact ID --nocapture` (what nextest runs): each of
//! the three processes may be killed at any moment, and another one cleans up. The watchdogs of
//! several cases are forked by a *fork server*, which loads the program once; if it is killed, watchdogs
//! are started as programs. A case is forked by its watchdog.

pub(crate) mod cli;
pub(crate) mod list;
pub(crate) mod protocol;
pub(crate) mod runs;
mod reasons;
mod context;
mod limit;
mod case_files;
mod case;
mod watchdog;
mod run_dirs;
mod final_record;
mod log;
mod capture;
mod run;
mod job;
mod runner;
mod in_process;
mod under_check;

use std::ffi::OsString;
use std::io::{self, Write};

use iotest_exec::fork_server;
use iotest_exec::process::{ProcessIdentity, allow_forks};

use crate::exit_code::ExitCode;
use crate::golden::SuitePlace;
use crate::harness::cli::{Action, CommandLine, OutputFormat, Role};
use crate::harness::context::Context;
use crate::harness::watchdog::WatchdogRequest;
use crate::outcome::Fault;
use crate::plan::{self, Decision, NameFilter, Planned, Reason, Selected};
use crate::registry::Registry;

/// Runs the harness with arguments (without the program's name) and the tests of `suite`.
pub(crate) fn run(args: impl IntoIterator<Item = OsString>, suite: SuitePlace) -> ExitCode {
    // First of all: everything after this is done by the harness.
    allow_forks();
    match try_run(args, suite) {
        Ok(exit) => exit,
        Err(refusal) => {
            drop(writeln!(
                io::stderr(),
                "error: {}",
                iotest_protocol::text::terminal_text(&refusal.text)
            ));
            refusal.exit
        }
    }
}

/// Why the program refuses its command line, with its exit status.
struct Refusal {
    text: String,
    exit: ExitCode,
}

impl Refusal {
    fn usage(error: &(dyn std::error::Error + 'static)) -> Self {
        Self { text: crate::outcome::chain(error), exit: ExitCode::Usage }
    }

    fn protocol(text: String) -> Self {
        Self { text, exit: ExitCode::Usage }
    }

    fn nothing_ran(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: ExitCode::NothingRan }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self { text: crate::outcome::chain(&fault), exit: ExitCode::Failed }
    }
}

/// Runs as [`run()`]; errors are returned instead of printed.
fn try_run(
    args: impl IntoIterator<Item = OsString>,
    suite: SuitePlace,
) -> Result<ExitCode, Refusal> {
    let line = cli::parse(args).map_err(|error| Refusal::usage(&error))?;
    if line.action == Action::Help {
        print(cli::HELP)?;
        return Ok(ExitCode::Good);
    }
    let registry = match (&line.role, &line.selection.filters[..]) {
        (Role::Case(_) | Role::Watchdog(_), [id]) => Registry::collect_for(id),
        (Role::ForkServer, _) => return serve(line, suite),
        _ => Registry::collect(),
    };
    let registry = registry.map_err(|error| Refusal::nothing_ran(error.to_string()))?;
    let context = Context::new(line, suite).map_err(|error| Refusal::usage(&*error))?;
    match context.line.role.clone() {
        Role::Case(record) => {
            let planned = context.only_case(&registry)?;
            Ok(case::run(&planned, &context, &record))
        }
        Role::Watchdog(record) => {
            let planned = context.only_case(&registry)?;
            Ok(watchdog::exit_of(&watchdog::watch(&planned, &context, &record)))
        }
        Role::Front | Role::InProcess | Role::ForkServer => front(&registry, &context),
    }
}

/// Forks a watchdog for each case that the runner asks for.
fn serve(line: CommandLine, suite: SuitePlace) -> Result<ExitCode, Refusal> {
    let context = prepared(line, suite)?;
    let watchdog = |request: WatchdogRequest| match watchdog::requested(&context, request) {
        Ok(exit) => exit.status(),
        Err(fault) => {
            drop(writeln!(io::stderr(), "error: {}", crate::outcome::chain(&fault)));
            ExitCode::Failed.status()
        }
    };
    let served = fork_server::serve(watchdog);
    served.map_err(|error| Fault::new("serve requests for watchdogs", error))?;
    Ok(ExitCode::Good)
}

/// Finds out what all cases share; each case reports an error of the probe itself.
///
/// This runs on a thread of its own, because the state of random numbers and hashing is drawn once per
/// thread: all forked processes would inherit that of the thread that forks.
fn prepared(line: CommandLine, suite: SuitePlace) -> Result<Context, Refusal> {
    let prepare = move || {
        let context = Context::new(line, suite).map_err(|error| Refusal::usage(&*error))?;
        let _known = (context.facts(), ProcessIdentity::current());
        Ok(context)
    };
    // Not a scoped thread: its end would wake this one, which then does not sleep when it next parks.
    let thread = std::thread::Builder::new().name("prepare".to_owned()).spawn(prepare);
    let thread =
        thread.map_err(|error| Fault::new("start a thread to prepare the cases", error))?;
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Lists or runs the selected cases.
fn front(registry: &Registry, context: &Context) -> Result<ExitCode, Refusal> {
    let mut plan = plan::plan(registry, &context.settings, context.facts().ok());
    // `check` compares whatever a test prints.
    if let (Ok(facts), None) = (context.facts(), &context.line.check) {
        facts.remarks.iter().try_for_each(|remark| note(remark))?;
    }
    if context.line.benchmarks_only {
        for planned in &mut plan {
            planned.decision = Decision::Ignored(Reason::NoBenchmark);
        }
    }
    // `check` compares whatever a test prints.
    let say_doubts = |planned: &[Planned]| match context.line.check {
        Some(_) => Ok(()),
        None => {
            let doubts = plan::doubts(planned, context.facts().ok());
            doubts.iter().try_for_each(|doubt| note(doubt))
        }
    };
    if let Action::Plan(version) = context.line.action {
        say_doubts(&plan)?;
        let text = protocol::document(version, &plan, context).map_err(Refusal::protocol)?;
        print(&text)?;
        return Ok(ExitCode::Good);
    }
    let ids: Vec<String> = plan.iter().map(|planned| planned.case.id.clone()).collect();
    let mut selected = context.line.selection.pick(plan);
    say_doubts(&selected.cases)?;
    if let Action::ExportCheck(directory) = &context.line.action {
        return under_check::export(&selected, context, directory);
    }
    if context.line.format == OutputFormat::Unittest {
        plan::unit::arrange(&mut selected.cases);
    }
    if context.line.action == Action::List {
        let list = |out: &mut dyn Write| list::write(&selected.cases, context.line.format, out);
        list(&mut io::stdout().lock()).map_err(cannot_write)?;
        return Ok(ExitCode::Good);
    }
    if context.line.action == Action::ListReasons {
        print(&reasons::text(&selected.cases, &context.run_dirs().of_last_run()))?;
        return Ok(ExitCode::Good);
    }
    crate::env::process_env::make_directories(&context.settings)
        .map_err(|error| Refusal::usage(&error))?;
    if let Some(test) = &context.line.check {
        if let Some(exit) = under_check::instead(test, &selected, context)? {
            return Ok(exit);
        }
    }
    if context.env.nextest.is_some() {
        refuse_stale_name(&selected, context, &ids)?;
    } else if context.line.selection.names == NameFilter::Exact && selected.cases.is_empty() {
        // No error, since the name may be one of another program's, which cargo runs as well.
        for wanted in &context.line.selection.filters {
            note(&no_case(wanted, &ids))?;
        }
    }
    let exit = match context.line.role {
        Role::InProcess => in_process::run(&selected, context),
        _ => runner::run(selected, context),
    };
    exit.map_err(cannot_write)
}

/// Refuses a case named by nextest that does not exist or is ignored: its list was made in another
/// environment.
fn refuse_stale_name(
    selected: &Selected,
    context: &Context,
    ids: &[String],
) -> Result<(), Refusal> {
    let selection = &context.line.selection;
    let (NameFilter::Exact, [wanted]) = (selection.names, &selection.filters[..]) else {
        return Ok(());
    };
    let what = match &selected.cases[..] {
        [] => no_case(wanted, ids),
        [Planned { decision: Decision::Ignored(reason), .. }] => {
            format!("`{wanted}` is ignored: {reason}\n  `--ignored` runs it all the same")
        }
        _ => return Ok(()),
    };
    Err(Refusal::nothing_ran(format!(
        "{what}\n  the environment (IMGFMT, IMGPROTO, QEMU_PROG ...) may differ from that in which \
         the cases were listed"
    )))
}

fn no_case(wanted: &str, ids: &[String]) -> String {
    let known: Vec<&str> = ids.iter().map(String::as_str).collect();
    let near = iotest_spec::vocabulary::nearest(wanted, &known)
        .map(|near| format!("; the nearest is `{near}`"));
    format!("no case is called `{wanted}`{}", near.unwrap_or_default())
}

fn note(text: &str) -> Result<(), Refusal> {
    let note = format!("note: {}\n", iotest_protocol::text::terminal_text(text));
    io::stderr().write_all(note.as_bytes()).map_err(cannot_write)
}

fn print(text: &str) -> Result<(), Refusal> {
    io::stdout().write_all(text.as_bytes()).map_err(cannot_write)
}

fn cannot_write(error: io::Error) -> Refusal {
    Fault::new("write the report", error).into()
}
