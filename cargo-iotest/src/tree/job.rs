//! One test from its directories to its record.

use std::time::{Duration, Instant};
use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::interrupts::{Interrupts, WATCHDOG_LIMIT};
use iotest_exec::process::Exit;
use iotest_exec::removal::{Identity, remove_identified, remove_tree};
use iotest_exec::watch::{self, OutputTo, WatchSpec};
use iotest_protocol::{Account, End, Ending, Record, Status};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::file;
use iotest_runtime::outcome::{Failure, Fault, chain};
use iotest_runtime::process::Streams;
use iotest_runtime::scratch::{Retention, Verdict as Goodness};

use crate::tree::cases::Cases;
use crate::tree::causes::{Evidence, causes};
use crate::tree::judgement::{self, Remains, Verdict};
use crate::tree::script::{Access, Debugging, Script};
use crate::tree::stage::Stage;
use crate::tree::tail::Tail;
use crate::tree::wish::{Extra, Leaks};
use crate::tree::{records, tell, watchdog};

/// How long a test may take to end at SIGTERM: tests in bash clean up then.
const TERM_LIMIT: Duration = Duration::from_secs(2);

/// The directories of one test.
struct Dirs {
    /// For its files.
    test: Utf8PathBuf,
    /// For its sockets.
    sock: Utf8PathBuf,
    /// For what is kept of it.
    case: Utf8PathBuf,
    /// Which directories the first two are.
    made: [Identity; 2],
}

/// Runs one test under a watchdog of its own, and returns its record.
///
/// `live` takes each line that the test writes. The thread that calls this must live until it
/// returns: the watchdog ends its test with it.
pub(crate) fn run(
    stage: &Stage,
    script: &Script,
    record: Record,
    interrupts: &Interrupts,
    live: &mut dyn FnMut(&str),
) -> Record {
    let started = Instant::now();
    let mut record = record;
    if let Err(fault) = try_run(stage, script, &mut record, interrupts, live) {
        match record.verdict {
            Status::Started => record.break_by(&chain(&fault)),
            _ => record.spoil(&chain(&fault)),
        }
    }
    // The watchdog has measured it, if there was one: this process may have been stopped.
    if record.seconds == 0.0 {
        record.seconds = started.elapsed().as_secs_f64();
    }
    record
}

fn try_run(
    stage: &Stage,
    script: &Script,
    record: &mut Record,
    interrupts: &Interrupts,
    live: &mut dyn FnMut(&str),
) -> Result<(), Fault> {
    let reference = judgement::reference(&script.path, &stage.wish, &stage.machine)?;
    if script.access == Access::Denied {
        let what = format!("{} may not be executed; `chmod +x` it", script.path);
        record.set_ending(Ending::Fail(Failure::nowhere(what)));
        return Ok(());
    }
    if !file::is_there(&reference)? {
        record.set_ending(Ending::Skip(format!("no reference: {reference} is not there")));
        return Ok(());
    }
    let dirs = make_dirs(stage, script)?;
    record.scratch = Some(dirs.test.clone());
    let account = watched(stage, script, &dirs, interrupts, live)?;
    record.seconds = account.time.as_secs_f64();
    settle(stage, script, record, &dirs, &reference, &account)?;
    clean_up(stage, record, &dirs)
}

fn make_dirs(stage: &Stage, script: &Script) -> Result<Dirs, Fault> {
    let name = stage.tree.scratch_name(stage.wish.variant(), &script.name);
    let (test, sock) = (stage.test_dir.join(&name), stage.sock_dir.join(&name));
    let case = records::case_dir(stage, script);
    let make = |dir: &Utf8Path| {
        fs::create_dir_all(dir)
            .and_then(|()| Identity::of_path(dir))
            .map_err(|error| Fault::new(format!("make the directory {dir}"), error))
    };
    make(&case)?;
    let made = [make(&test)?, make(&sock)?];
    Ok(Dirs { test, sock, case, made })
}

/// Has a watchdog run the test, and returns its account.
fn watched(
    stage: &Stage,
    script: &Script,
    dirs: &Dirs,
    interrupts: &Interrupts,
    live: &mut dyn FnMut(&str),
) -> Result<Account, Fault> {
    let debugging = if stage.wish.has(Extra::Debug) { Debugging::On } else { Debugging::Off };
    let timeouts = stage.timeouts();
    let deadline = timeouts.after(stage.wish.limit);
    let output = judgement::output_file(&dirs.test, &script.name);
    let variables = stage.variables(&dirs.test, &dirs.sock);
    let spec = WatchSpec {
        argv: script.argv(&stage.tools.python, debugging),
        variables: variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        directory: Some(script.directory().to_owned()),
        output: OutputTo::File(output.clone()),
        ask: script.ask(),
        grace: TERM_LIMIT,
        backtraces: None,
        limit: (timeouts != Timeouts::off()).then(|| deadline.limit()),
        scale: stage.settings.timeouts.scale(),
    };
    let files = ["watch.json", "account.json"].map(|name| dirs.case.join(name));
    let fault = |what: &str, error: io::Error| Fault::new(format!("{what} {}", script.name), error);
    watch::write(&spec, &files[0]).map_err(|error| fault("write what to watch of", error))?;
    // An account of an earlier run must not be taken for this one's.
    drop(fs::remove_file(&files[1]));
    let mut watchdog = watchdog::invocation(&stage.program, &files[0], &files[1])
        .spawn(Streams::null())
        .map_err(|error| Fault::new(format!("start the watchdog of {}", script.name), error))?;
    let stuck = timeouts.after(stage.wish.limit.saturating_add(WATCHDOG_LIMIT));
    let mut tail = Tail::of(&output);
    let exit = interrupts
        .wait_for(&mut watchdog, stuck, || tail.new_lines().iter().for_each(|line| live(line)))
        .map_err(|error| fault("wait for the watchdog of", error))?;
    tail.rest().iter().for_each(|line| live(line));
    watch::read(&files[1])
        .map_err(|error| Fault::new(interrupts.lost(exit, "test", "account"), error))
}

/// Turns an account, and the files that the test left, into the record.
fn settle(
    stage: &Stage,
    script: &Script,
    record: &mut Record,
    dirs: &Dirs,
    reference: &Utf8Path,
    account: &Account,
) -> Result<(), Fault> {
    let output = judgement::output_file(&dirs.test, &script.name);
    if matches!(account.end, End::WroteTooMuch(_)) {
        shorten(&output)?;
    }
    let bytes = judgement::written(&output)?;
    let text = String::from_utf8_lossy(&bytes);
    let cases = Cases::read(&text);
    let exit = Exit::of(&account.end);
    let fail = |what: String| Ending::Fail(Failure { what, place: None });
    let ended = tell::Ended {
        root: &stage.tree.root,
        script: &script.path,
        ran: &account.ran,
        written: &text,
    };
    let ending = match &account.end {
        End::Code(_) | End::Signal(_) => Ending::Started,
        End::TimedOut => {
            let limit = stage.timeouts().after(stage.wish.limit).limit();
            fail(tell::timed_out(limit, ended))
        }
        End::WroteTooMuch(limit) => fail(tell::wrote_too_much(*limit, ended)),
        End::Interrupted | End::Abandoned => fail(tell::interrupted(ended)),
        End::Broken(what) => Ending::Broken(Failure::nowhere(what.clone())),
    };
    record.set_ending(ending);
    if let Some(exit) = exit {
        let remains = Remains { name: &script.name, dir: &dirs.test, reference, exit };
        let (ending, differs) = match judgement::judge(&remains)? {
            Verdict::Pass => (Ending::Pass, false),
            Verdict::NotRun(reason) => (Ending::Skip(reason), false),
            Verdict::Fail { what, differs } => {
                let known = cases.clone().unwrap_or_default();
                (fail(tell::with_cases(&what, &known)), differs)
            }
        };
        record.set_ending(ending);
        if differs {
            let bad = dirs.case.join(output.file_name().unwrap_or("out.bad"));
            (record.reference, record.bad) = (Some(reference.to_owned()), Some(bad));
        }
        record.remarks.extend(remains.cases_not_run()?.as_deref().map(tell::cases_not_run));
    }
    records::tell_more(record, account, cases.as_ref());
    remark(stage, script, record, account);
    if record.verdict.is_failure() && exit.is_some() {
        let expected = judgement::expected(reference)?;
        let expected = String::from_utf8_lossy(&expected);
        let (name, tree, maker) = (&*script.name, stage.tree.version, &stage.maker);
        let evidence = Evidence { name, written: &text, expected: &expected, tree, maker };
        record.remarks.extend(causes(evidence).iter().map(tell::cause));
    }
    keep_output(record, dirs, &output)
}

/// Leaves only the ends of what a test has written.
fn shorten(output: &Utf8Path) -> Result<(), Fault> {
    let short = || {
        let text = Excerpt::of_file(&mut fs::File::open(output)?, 0)?.text();
        fs::write(output, text)
    };
    short().map_err(|error| Fault::new(format!("shorten {output}"), error))
}

fn remark(stage: &Stage, script: &Script, record: &mut Record, account: &Account) {
    record.left.clone_from(&account.left);
    if !account.left.is_empty() {
        let what = tell::left(&account.left);
        if stage.wish.leaks == Leaks::Failures {
            record.set_ending(record.ending().spoilt_by(&what));
        } else {
            record.remarks.push(what);
        }
    }
    if record.verdict.is_failure() && stage.has_stand_in() {
        record.remarks.extend(script.need.as_deref().map(tell::need));
    }
}

/// Keeps what a test wrote that did not pass.
fn keep_output(record: &mut Record, dirs: &Dirs, output: &Utf8Path) -> Result<(), Fault> {
    if !record.verdict.is_failure() {
        return Ok(());
    }
    let kept = dirs.case.join(output.file_name().unwrap_or("out.bad"));
    fs::copy(output, &kept).map_err(|error| Fault::new(format!("keep {output}"), error))?;
    record.artefacts.push(kept);
    Ok(())
}

/// Removes the test's directories, or keeps that of files and tells.
fn clean_up(stage: &Stage, record: &mut Record, dirs: &Dirs) -> Result<(), Fault> {
    // Both are in directories with a mark, and so ours if they are still the same.
    remove_identified(&dirs.sock, &dirs.made[1])?;
    let goodness = if record.verdict.is_failure() { Goodness::Bad } else { Goodness::Good };
    if Retention::of(stage.settings.keep, goodness) == Retention::Remove {
        remove_identified(&dirs.test, &dirs.made[0])?;
        record.scratch = None;
    } else {
        stage.keep_files()?;
    }
    if !record.verdict.is_failure() {
        remove_tree(&dirs.case)?;
    }
    Ok(())
}
