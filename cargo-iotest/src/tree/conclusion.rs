//! Completes the record of a test: reads what it left, judges it, removes or keeps its directories.

use std::fs::{self, File};
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::excerpt::Excerpt;
use iotest_exec::owned;
use iotest_exec::process::exit_of;
use iotest_exec::removal::{DirIdentity, remove_identified, remove_tree};
use iotest_protocol::judge::{
    Cause, Evidence, ExitStatusRule, ExpectedRecord, LeakPolicy, Verdict, judge,
};
use iotest_protocol::{Account, End, Outcome, Record, Status};
use iotest_runtime::env::Cores;
use iotest_runtime::internal::{
    backtraces_failure_lines, backtraces_path, collect_cores_from_session, retention,
    sanitizer_reports, secrets_of,
};
use iotest_runtime::outcome::{Failure, Fault, chain};
use iotest_runtime::scratch::Retention;

use crate::tree::cases::Cases;
use crate::tree::context::TreeContext;
use crate::tree::evidence::{self, FinishedTest};
use crate::tree::explanation::{self, explain};
use crate::tree::options::LogRetention;
use crate::tree::script::{Language, Script};
use crate::tree::unittest::single::Requested;
use crate::tree::unittest::{self, CaseReport};
use crate::tree::{messages, records};

/// The directories of one test.
pub(crate) struct Dirs {
    /// Its files.
    pub(crate) test: Utf8PathBuf,
    /// Its sockets.
    pub(crate) sock: Utf8PathBuf,
    /// Kept files.
    pub(crate) case: Utf8PathBuf,
    /// The identities of the first two.
    pub(crate) made: [DirIdentity; 2],
}

impl Dirs {
    /// Returns the file in which a test in Python reports its cases.
    pub(crate) fn case_report(&self) -> Utf8PathBuf {
        self.case.join("cases.jsonl")
    }
}

/// What is known of an ended test.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WatchResult<'a> {
    /// Its reference.
    pub(crate) reference: &'a Utf8Path,
    /// Its watchdog's account.
    pub(crate) account: &'a Account,
    /// The id of its session, if it was started.
    pub(crate) session: Option<u32>,
}

/// What a test is judged by besides its account and files.
struct Judging<'a> {
    context: &'a TreeContext,
    script: &'a Script,
    report: &'a Result<Option<CaseReport>, Fault>,
}

/// Completes the record of a test from its account and the files that it left.
pub(crate) fn complete_record(
    context: &TreeContext,
    script: &Script,
    record: &mut Record,
    dirs: &Dirs,
    watched: WatchResult<'_>,
) {
    let WatchResult { reference, account, session } = watched;
    let finished =
        FinishedTest { name: &script.name, dir: &dirs.test, reference, end: &account.end };
    let shortened = match account.end {
        End::WroteTooMuch(_) => shorten(&finished.output()).err(),
        _ => None,
    };
    let written = evidence::written(&finished.output());
    // It is read before the directory is removed.
    let report = CaseReport::read(&dirs.case_report());
    let (own, mut verdict) =
        judged(record, &finished, account, &Judging { context, script, report: &report });
    let unread = written.as_ref().err().filter(|_| exit_of(&account.end).is_none());
    for fault in shortened.iter().chain(unread.filter(|_| account.pid != 0)) {
        verdict = verdict.with(Cause::NotCompared(chain(fault)));
    }
    match finished.cases_not_run() {
        Ok(note) => record.remarks.extend(note.as_deref().map(messages::cases_not_run)),
        Err(fault) => verdict = verdict.with(Cause::NotCompared(chain(&fault))),
    }
    let cores = session.filter(|_| context.settings.cores == Cores::Kept).map(|session| {
        let work = (&[script.directory()][..], &*dirs.test);
        collect_cores_from_session(session, work, &dirs.case)
    });
    for core in cores.into_iter().flat_map(|found| found.findings.into_iter().zip(found.kept)) {
        verdict = verdict.with(Cause::Finding(core.0));
        record.artefacts.push(core.1);
    }
    for (report, what) in sanitizer_reports(&dirs.case) {
        verdict = verdict.with(Cause::Finding(what));
        record.artefacts.extend(report);
    }
    let text = String::from_utf8_lossy(written.as_deref().unwrap_or_default()).into_owned();
    let cases = Cases::read(&text);
    records::add_end(record, account, cases.as_ref());
    if script.language == Language::Python {
        let ended_itself = exit_of(&account.end).is_some();
        record.remarks.extend(unittest::doubt(&report, cases.as_ref(), ended_itself));
    }
    let report = report.ok().flatten().unwrap_or_default();
    let requested = script.case.as_ref();
    if report.known.is_none() || requested.is_none() {
        // Otherwise they are unittest's stand-in for the requested case, which does not exist.
        record.cases = report.cases;
        record.remarks.extend(requested.map(|case| messages::not_compared(&case.name)));
    }
    record.left.clone_from(&account.left);
    let mounts = unmounted(dirs);
    if !mounts.is_empty() {
        record.left.extend(mounts.iter().cloned());
        verdict = verdict.with(Cause::Mounts(mounts));
    }
    for fault in clean_up(context, record, dirs, (&finished, verdict.status)) {
        verdict = verdict.with(Cause::CleanupFailed(chain(&fault)));
    }
    if let Ok(written) = &written {
        record.remarks.extend(keep_log(context, dirs, written).err().map(|fault| chain(&fault)));
    }
    conclude(context, script, record, &own, (&verdict, account), &text);
    show_backtraces(context, record, dirs);
    remark(context, script, record, &finished, (&verdict, &text));
}

/// Judges a test, including its log; returns its own record, as a case written with iotest
/// would have written it, with the verdict.
fn judged(
    started: &Record,
    finished: &FinishedTest<'_>,
    account: &Account,
    judging: &Judging<'_>,
) -> (Record, Verdict) {
    let Judging { context, script, report } = judging;
    let requested = script.case.as_ref();
    let requested = requested.map(|case| Requested { test: &script.name, case: &case.name });
    let mut own = started.clone();
    own.identity.pid = account.pid;
    let said = finished.said().map(|said| match (said, requested) {
        (Some(Outcome::Pass), Some(case)) => Some(case.outcome(report)),
        (said, _) => said,
    });
    if let Some(outcome) = said.as_ref().map_or(Some(Outcome::Pass), Clone::clone) {
        own.set_outcome(outcome);
    }
    let expected =
        ExpectedRecord { id: own.id.clone(), attempt: own.attempt, identity: own.identity.clone() };
    let verdict = judge(&Evidence {
        account,
        expected: &expected,
        record: Ok(&own),
        limit: context.timeouts().after(context.options.limit).limit(),
        leaks: context.options.leaks,
        statuses: ExitStatusRule::Decides,
    });
    let log_cause = match (said, own.verdict) {
        (Err(fault), _) => Some(Cause::NotCompared(chain(&fault))),
        (Ok(_), Status::Pass) if requested.is_some() => None,
        // The log is only compared if the test passed by itself.
        (Ok(_), Status::Pass) => finished.compare(),
        (Ok(_), _) => None,
    };
    let verdict = match log_cause {
        Some(cause) => verdict.with(cause),
        None => verdict,
    };
    let verdict = match requested.filter(|_| own.verdict == Status::Pass) {
        Some(case) => case.judged(report, &account.end, verdict),
        None => verdict,
    };
    (own, verdict)
}

/// Writes the verdict into the record.
fn conclude(
    context: &TreeContext,
    script: &Script,
    record: &mut Record,
    own: &Record,
    (verdict, account): (&Verdict, &Account),
    text: &str,
) {
    let ended = messages::EndedTest {
        root: &context.tree.root,
        script: &script.path,
        ran: &account.ran,
        written: text,
        cases: &record.cases,
    };
    let mut causes: Vec<&Cause> = verdict.causes.iter().collect();
    // Causes of the test itself come before leaks and mounts.
    causes.sort_by_key(|cause| matches!(cause, Cause::Leak(_) | Cause::Mounts(_)));
    let texts: Vec<String> =
        causes.into_iter().map(|cause| messages::judge_cause(cause, ended)).collect();
    let text_of_causes = match exit_of(&account.end) {
        // The title names a case that ran alone.
        Some(_) if script.case.is_some() && record.cases.len() < 2 => {
            messages::with_reasons(&texts.join("\n"), &record.cases)
        }
        Some(_) => messages::with_cases(&texts.join("\n"), text, &record.cases),
        None => texts.join("\n"),
    };
    record.set_outcome(match verdict.status {
        Status::Fail => Outcome::Fail(Failure::without_location(text_of_causes)),
        Status::Broken | Status::Started => {
            Outcome::Broken(Failure::without_location(text_of_causes))
        }
        Status::Pass | Status::Skip => own.final_outcome(),
    });
    // References of a tree are never blessed; they are recorded whenever the log differs.
    let differs = verdict.causes.iter().any(|cause| matches!(cause, Cause::Log(_)));
    if !differs {
        (record.reference, record.bad) = (None, None);
    }
}

/// Adds backtraces of the programs that ran at the timeout, if there are any.
fn show_backtraces(context: &TreeContext, record: &mut Record, dirs: &Dirs) {
    let file = backtraces_path(&dirs.case);
    if !file.exists() || secrets_of(&context.settings).redact_file(&file).is_err() {
        return;
    }
    if let Some(reason) = record.reason.as_mut().filter(|_| record.verdict.is_failure()) {
        reason.push_str(&backtraces_failure_lines(&file));
        record.artefacts.push(file);
    }
}

/// Adds remarks.
fn remark(
    context: &TreeContext,
    script: &Script,
    record: &mut Record,
    finished: &FinishedTest<'_>,
    (verdict, written): (&Verdict, &str),
) {
    let left = &record.left;
    if context.options.leaks == LeakPolicy::Report && !left.is_empty() {
        record.remarks.push(messages::left_running(left));
    }
    // Leaks besides a correct log need no explanation of the log.
    let is_leftover =
        |cause: &Cause| matches!(cause, Cause::Finding(_) | Cause::Leak(_) | Cause::Mounts(_));
    if !record.verdict.is_failure() || verdict.causes.iter().all(is_leftover) {
        return;
    }
    if let Some(why) = script.qtest_need.as_ref().filter(|_| context.has_qtest_wrapper()) {
        record.remarks.push(messages::qtest_need(why));
    }
    if exit_of(finished.end).is_some() && script.case.is_none() {
        let expected = evidence::expected(finished.reference).unwrap_or_default();
        let expected = String::from_utf8_lossy(&expected);
        let (name, tree, vendor) = (&*script.name, context.tree.version, &context.vendor);
        let failed = explanation::FailedTest { name, written, expected: &expected, tree, vendor };
        record.remarks.extend(explain(failed).iter().map(messages::explanation));
    }
}

/// Shortens the output of a test to its beginning and end.
fn shorten(output: &Utf8Path) -> Result<(), Fault> {
    let short = || {
        let text = Excerpt::of_file(&mut iotest_protocol::regular::open(output)?, 0)?.text();
        fs::write(output, text)
    };
    short().map_err(|error| Fault::new(format!("shorten {output}"), error))
}

/// Unmounts what the test has mounted in its directories.
fn unmounted(dirs: &Dirs) -> Vec<String> {
    let [test, sock] = &dirs.made;
    let mut mounts = owned::unmount_identified(&dirs.test, test);
    mounts.extend(owned::unmount_identified(&dirs.sock, sock));
    mounts
}

/// Keeps the output of a failed test, and removes or keeps its directories; returns what failed.
fn clean_up(
    context: &TreeContext,
    record: &mut Record,
    dirs: &Dirs,
    (finished, status): (&FinishedTest<'_>, Status),
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut note = |done: Result<(), Fault>| {
        let failed = done.is_err();
        faults.extend(done.err());
        failed
    };
    // Both are in marked directories, and ours if their identity is unchanged.
    let stays = note(remove_identified(&dirs.sock, &dirs.made[1]));
    let bad = status.is_failure() || stays;
    if bad {
        note(keep_output(record, dirs, finished));
    }
    let result = if stays { Status::Broken } else { status };
    if retention(context.settings.keep, result) == Retention::Keep {
        note(context.keep_files());
    } else if !note(remove_identified(&dirs.test, &dirs.made[0])) {
        record.scratch = None;
    }
    if !bad {
        note(remove_tree(&dirs.case));
    }
    faults
}

/// Keeps the output of a test as it is compared with its reference, if that is asked for.
fn keep_log(context: &TreeContext, dirs: &Dirs, written: &[u8]) -> Result<(), Fault> {
    if context.options.logs == LogRetention::Never {
        return Ok(());
    }
    let path = dirs.case.join(records::LOG_FILE);
    let mut log = evidence::compared(written);
    secrets_of(&context.settings).redact_string(&mut log);
    let keep = || fs::create_dir_all(&dirs.case).and_then(|()| fs::write(&path, log));
    keep().map_err(|error| Fault::new(format!("keep its log in {path}"), error))
}

/// Keeps the output of a test.
fn keep_output(record: &mut Record, dirs: &Dirs, finished: &FinishedTest<'_>) -> Result<(), Fault> {
    let output = finished.output();
    let kept = dirs.case.join(output.file_name().unwrap_or("out.bad"));
    // A test that did not start has no output.
    match iotest_protocol::regular::open(&output) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => {
            let copied = opened.and_then(|mut file| io::copy(&mut file, &mut File::create(&kept)?));
            copied.map_err(|error| Fault::new(format!("keep {output}"), error))?;
        }
    }
    (record.reference, record.bad) = (Some(finished.reference.to_owned()), Some(kept.clone()));
    record.artefacts.push(kept);
    Ok(())
}
