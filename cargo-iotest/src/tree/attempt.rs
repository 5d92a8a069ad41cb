//! One attempt at a test, from its directories to its record.

use std::time::{Duration, Instant};
use std::{fs, io};

use camino::Utf8Path;
use iotest_exec::deadline::HarnessTimeouts;
use iotest_exec::interrupts::{Interrupts, WATCHDOG_LIMIT};
use iotest_exec::removal::DirIdentity;
use iotest_exec::watch::{self, OutputTarget, WatchSpec};
use iotest_protocol::{Account, Outcome, Record};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::internal::{backtraces_spec, file_exists, sanitizer_variables};
use iotest_runtime::outcome::{Failure, Fault, chain};
use iotest_runtime::process::Streams;

use crate::tree::conclusion::{Dirs, WatchResult, complete_record};
use crate::tree::context::TreeContext;
use crate::tree::options::Switch;
use crate::tree::script::{Access, Debugging, Language, Script};
use crate::tree::tail::Tail;
use crate::tree::{evidence, records, watchdog};

/// How long a test may take to end after SIGTERM: tests in bash clean up then.
const TERM_LIMIT: Duration = Duration::from_secs(2);

/// Runs one test under its own watchdog, and returns its record.
///
/// `live` is called with each line of the test's output. The calling thread must live until this
/// returns: the watchdog kills the test when its parent thread dies.
pub(crate) fn run(
    context: &TreeContext,
    script: &Script,
    record: Record,
    interrupts: &Interrupts,
    live: &mut dyn FnMut(&str),
) -> Record {
    let started = Instant::now();
    let mut record = record;
    if let Err(fault) = try_run(context, script, &mut record, interrupts, live) {
        // Nothing has run yet.
        record.add_fault(&chain(&fault));
    }
    // The watchdog's time, if there is one, is better: this process may have been stopped.
    if record.seconds == 0.0 {
        record.seconds = started.elapsed().as_secs_f64();
    }
    record
}

fn try_run(
    context: &TreeContext,
    script: &Script,
    record: &mut Record,
    interrupts: &Interrupts,
    live: &mut dyn FnMut(&str),
) -> Result<(), Fault> {
    let reference = evidence::reference(&script.path, &context.options, &context.machine)?;
    if script.access == Access::Denied {
        let what = format!("{} is not executable; `chmod +x` it", script.path);
        record.set_outcome(Outcome::Fail(Failure::without_location(what)));
        return Ok(());
    }
    // One case has no reference.
    if script.case.is_none() && !file_exists(&reference)? {
        record.set_outcome(Outcome::Skip(format!("no reference: {reference} is not there")));
        return Ok(());
    }
    let dirs = make_dirs(context, script)?;
    record.scratch = Some(dirs.test.clone());
    let mut session = None;
    let account = run_watched(context, script, &dirs, (interrupts, &mut session), live)
        .unwrap_or_else(|fault| Account::broken(chain(&fault)));
    record.seconds = account.time.as_secs_f64();
    complete_record(
        context,
        script,
        record,
        &dirs,
        WatchResult { reference: &reference, account: &account, session },
    );
    Ok(())
}

fn make_dirs(context: &TreeContext, script: &Script) -> Result<Dirs, Fault> {
    let mut name = context.tree.scratch_name(context.options.variant(), &script.name);
    if let Some(case) = &script.case {
        // Short, because paths of sockets are.
        // No name of a test has this character.
        name = format!("{name}+{}", case.number);
    }
    let (test, sock) = (context.test_dir.join(&name), context.sock_dir.join(&name));
    let case = records::case_dir(context, script);
    let make = |dir: &Utf8Path| {
        fs::create_dir_all(dir)
            .and_then(|()| DirIdentity::of_path(dir))
            .map_err(|error| Fault::new(format!("create the directory {dir}"), error))
    };
    make(&case)?;
    let made = [make(&test)?, make(&sock)?];
    Ok(Dirs { test, sock, case, made })
}

/// Runs the test under a watchdog; returns its account, and stores the session's id.
fn run_watched(
    context: &TreeContext,
    script: &Script,
    dirs: &Dirs,
    (interrupts, session): (&Interrupts, &mut Option<u32>),
    live: &mut dyn FnMut(&str),
) -> Result<Account, Fault> {
    let debugging = if context.options.has(Switch::Debug) { Debugging::On } else { Debugging::Off };
    let timeouts = context.timeouts();
    let deadline = timeouts.after(context.options.limit);
    let output = evidence::output_file(&dirs.test, &script.name);
    let mut variables = context.variables(&dirs.test, &dirs.sock);
    let cases = dirs.case_report();
    if script.language == Language::Python {
        context.hook.add_to(&mut variables, &cases);
    }
    let variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value));
    let sanitizers = sanitizer_variables(&context.settings, &dirs.case);
    let sanitizers = sanitizers.into_iter().map(|(name, value)| (name, Some(value)));
    let spec = WatchSpec {
        argv: script.argv(&context.tools.python, debugging),
        variables: variables.chain(sanitizers).collect(),
        directory: Some(script.directory().to_owned()),
        output: OutputTarget::File(output.clone()),
        ask: script.ask(),
        grace: TERM_LIMIT,
        backtraces: backtraces_spec(
            context.settings.gdb.as_deref(),
            context.programs(),
            &dirs.case,
        ),
        limit: (timeouts != Timeouts::off()).then(|| deadline.limit()),
        scale: context.settings.timeouts.scale(),
    };
    let files = ["watch.json", "account.json"].map(|name| dirs.case.join(name));
    let fault = |what: &str, error: io::Error| Fault::new(format!("{what} {}", script.name), error);
    watch::write(&spec, &files[0]).map_err(|error| fault("write the watchdog's spec of", error))?;
    // What an earlier run left must not be mistaken for this one's.
    for earlier in [&files[1], &cases] {
        drop(fs::remove_file(earlier));
    }
    let [spec, account] = &files;
    let mut watchdog =
        watchdog::invocation(&context.program, context.settings.cores, [spec, account])
            .spawn(Streams::null())
            .map_err(|error| Fault::new(format!("start the watchdog of {}", script.name), error))?;
    *session = Some(watchdog.pid());
    let stuck = timeouts.for_watchdog(context.options.limit, WATCHDOG_LIMIT);
    let mut tail = Tail::of(&output);
    let exit = interrupts
        .wait_for(&mut watchdog, stuck, || tail.new_lines().iter().for_each(|line| live(line)))
        .map_err(|error| fault("wait for the watchdog of", error))?;
    tail.rest().iter().for_each(|line| live(line));
    watch::read(&files[1]).map_err(|error| {
        Fault::new(interrupts.dead_watchdog_message(exit, "test", "account"), error)
    })
}
