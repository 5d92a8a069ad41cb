//! The final record of a case: judges the evidence, compares the log, and removes or keeps the
//! directories.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::poll_until;
use iotest_exec::owned::{self, DirKind};
use iotest_protocol::judge::{
    Cause, Evidence, ExitStatusRule, ExpectedRecord, LeakPolicy, Verdict, judge,
};
use iotest_protocol::{Account, End, ReadError, Record, Status};

use crate::env::Cores;
use crate::harness::context::Context;
use crate::harness::log;
use crate::outcome::{Fault, chain};
use crate::plan::Planned;
use crate::scratch::leftover::{keep_leftover, remove_leftover, retention};
use crate::scratch::{self, Retention};
use crate::test::evidence;
use crate::transcript::evidence_files;
use crate::{backtraces, cores};

/// How long killed processes of a case may go on to use its directories.
const VANISH_LIMIT: Duration = Duration::from_secs(2);

/// A case whose process has ended.
pub(super) struct EndedCase<'a> {
    /// What the watchdog saw.
    pub(super) account: &'a Account,
    /// The case's own record.
    pub(super) record: Result<Record, ReadError>,
    /// How long the case was given.
    pub(super) limit: Duration,
}

/// Judges a case and returns its final record.
pub(super) fn final_record(planned: &Planned, context: &Context, ended: EndedCase<'_>) -> Record {
    let EndedCase { account, record: own, limit } = ended;
    let account = &with_left(account, own.as_ref().ok());
    let begun = context.record(planned);
    let mut identity = begun.identity.clone();
    identity.pid = account.pid;
    let expected = ExpectedRecord { id: begun.id.clone(), attempt: begun.attempt, identity };
    let evidence = Evidence {
        account,
        expected: &expected,
        record: own.as_ref(),
        limit,
        leaks: LeakPolicy::Fail,
        statuses: ExitStatusRule::MatchesRecord,
    };
    let mut verdict = judge(&evidence);
    let found = cores_of(&own, account, planned, context);
    for core in found.findings {
        verdict = verdict.with(Cause::Finding(core));
    }
    // A record of another process is not used; `judge` has checked whose it is.
    let foreign = verdict.causes.iter().any(|cause| matches!(cause, Cause::ForeignRecord(_)));
    let mut record = own.ok().filter(|_| !foreign).unwrap_or(begun);
    record.identity = expected.identity.clone();
    record.run.get_or_insert_with(|| context.facts_of_run(planned));
    record.seconds = account.time.as_secs_f64();
    record.interrupted = account.end == End::Interrupted;
    record.left.clone_from(&account.left);
    record.artefacts.extend(found.kept);
    record.remarks.extend(found.missed);
    if verdict.status == Status::Pass && !context.line.skip_comparison {
        if let Some(cause) = log::compare(planned, context, &mut record) {
            verdict = verdict.with(cause);
        }
    }
    if record.scratch.is_none() && record.sockets.is_none() {
        // The record may be missing: find the directories by the process id.
        let found = scratch::find_leftover(&context.settings, &record.id, account.pid);
        (record.scratch, record.sockets) = found;
    }
    for cause in close_directories(&mut record, &verdict, context) {
        verdict = verdict.with(cause);
    }
    conclude(&mut record, &verdict, planned, context);
    record
}

/// Collects the core files that the case has left, if they are to be kept.
fn cores_of(
    own: &Result<Record, ReadError>,
    account: &Account,
    planned: &Planned,
    context: &Context,
) -> cores::CoreFiles {
    if context.settings.cores == Cores::Disabled {
        return cores::CoreFiles::default();
    }
    let here = std::env::current_dir().ok().and_then(|path| Utf8PathBuf::try_from(path).ok());
    cores::collect(own.as_ref().ok(), account, (here.as_deref(), &context.case_dir(planned)))
}

/// Adds to the account the leaked processes that the case itself reported: some of them ended with
/// the case, so that the watchdog did not see them.
fn with_left(account: &Account, own: Option<&Record>) -> Account {
    let mut account = account.clone();
    if let (End::Code(_), Some(own)) = (&account.end, own) {
        let seen = own.left.iter().filter(|line| !account.left.contains(line));
        let seen: Vec<String> = seen.cloned().collect();
        account.left.splice(0..0, seen);
    }
    account
}

/// Writes the verdict into the record, with what the case has left to explain it.
fn conclude(record: &mut Record, verdict: &Verdict, planned: &Planned, context: &Context) {
    let case_dir = context.case_dir(planned);
    let own_failure = matches!(record.verdict, Status::Fail | Status::Broken);
    let mut reasons: Vec<String> = verdict.causes.iter().map(ToString::to_string).collect();
    if let Some(own) = record.reason.take_if(|_| own_failure) {
        // That a case was ended comes first: its own failure may only follow from that.
        let ended = |cause: &Cause| {
            matches!(cause, Cause::TimedOut { .. } | Cause::Interrupted(_) | Cause::Abandoned(_))
        };
        let place = usize::from(verdict.causes.first().is_some_and(ended));
        reasons.insert(place, own);
    }
    let by_log_alone = verdict.causes.iter().all(|cause| matches!(cause, Cause::Log(_)));
    if !by_log_alone {
        // Something else than the log is wrong, so it must not be accepted as a reference.
        (record.reference, record.bad) = (None, None);
        if let Some(last) = reasons.last_mut().filter(|_| !own_failure) {
            last.push_str(&evidence::left(&case_dir, record.scratch.as_deref()));
        }
    }
    let traces = backtraces::path(&case_dir);
    if traces.exists()
        && verdict.status.is_failure()
        && context.settings.secrets.redact_file(&traces).is_ok()
    {
        reasons
            .iter_mut()
            .last()
            .into_iter()
            .for_each(|last| last.push_str(&backtraces::failure_lines(&traces)));
        record.artefacts.push(traces);
    }
    if !reasons.is_empty() {
        record.reason = Some(reasons.join("\n"));
    }
    record.verdict = verdict.status;
    if verdict.status.is_failure() {
        let compared = record.bad.is_some();
        record.artefacts.extend(evidence_files(&case_dir, compared));
        if verdict.status == Status::Fail {
            record.place.get_or_insert_with(|| planned.case.spec.location.to_string());
        }
    }
}

/// Removes the directories of a case, or keeps that of files; returns what could not be removed.
fn close_directories(record: &mut Record, verdict: &Verdict, context: &Context) -> Vec<Cause> {
    let keep = retention(context.settings.keep, verdict.status) == Retention::Keep;
    let mounts = unmounted(record.scratch.as_deref(), DirKind::Scratch)
        .into_iter()
        .chain(unmounted(record.sockets.as_deref(), DirKind::Sockets));
    let mounts: Vec<String> = mounts.collect();
    record.left.extend(mounts.iter().cloned());
    let leak = (!mounts.is_empty()).then_some(Cause::Mounts(mounts));
    // Kept directories may contain mounts of servers that have died since.
    let kept =
        record.scratch.as_deref().filter(|_| keep).and_then(|scratch| keep_leftover(scratch).err());
    let scratch = if keep { None } else { record.scratch.take() };
    let gone = [record.sockets.take(), scratch];
    let stays = gone.into_iter().flatten().filter_map(|directory| remove(&directory));
    let kept = kept.map(|fault| Cause::CleanupFailed(chain(&fault)));
    leak.into_iter().chain(kept).chain(stays).collect()
}

/// Unmounts what the case has mounted in a directory of its own.
fn unmounted(directory: Option<&Utf8Path>, kind: DirKind) -> Vec<String> {
    directory.map_or_else(Vec::new, |directory| owned::unmount_leftovers(directory, kind))
}

/// Removes a directory, with retries, since killed processes may still write into it.
fn remove(directory: &Utf8Path) -> Option<Cause> {
    let mut last = match remove_leftover(directory) {
        Ok(()) => return None,
        Err(fault) => fault,
    };
    let deadline = iotest_exec::deadline::Timeouts::default().after(VANISH_LIMIT);
    let removed = poll_until("the end of what uses a case's directory", deadline, || {
        Ok::<_, Fault>(match remove_leftover(directory) {
            Ok(()) => Some(()),
            Err(fault) => {
                last = fault;
                None
            }
        })
    });
    removed.err().map(|_| Cause::CleanupFailed(chain(&last)))
}
