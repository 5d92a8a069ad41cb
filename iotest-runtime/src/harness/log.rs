//! The comparison of a case's log with its reference, once everything else is known to be good.
//!
//! The watchdog compares, since nothing can fail any more after the case has ended.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::Record;
use iotest_protocol::judge::Cause;
use iotest_protocol::text::prefix;

use crate::env::Bless;
use crate::file;
use crate::golden::{self, BlessError, Comparison, Release, Request, Reviewer, Scope, Subject};
use crate::harness::context::Context;
use crate::outcome::{Outcome, chain};
use crate::plan::Planned;
use crate::transcript::{LONGEST, PARTIAL_FILE};

/// How many lines of a difference a failure shows; the whole log is in the `.bad` file.
const SHOWN_DIFF: usize = 200;

/// How much of a line a failure shows where there is nothing to compare it with, in bytes.
const SHOWN_LINE: usize = 2000;

/// Compares or blesses the log of a case that passed; None if that is as it should be.
///
/// The record gets the path of the log, the reference that it differs from, and what was written.
pub(super) fn compare(planned: &Planned, context: &Context, record: &mut Record) -> Option<Cause> {
    let case_dir = context.case_dir(planned);
    if record.logged.is_some_and(|bytes| bytes > u64::try_from(LONGEST).unwrap_or(u64::MAX)) {
        let what = "the log is cut, since it is longer than any that is kept, so it is neither \
                    compared with a reference nor made one";
        return Some(Cause::Log(what.to_owned()));
    }
    let log = match log(&case_dir, record.logged) {
        Ok(log) => log,
        Err(why) => return Some(Cause::NotCompared(why)),
    };
    let (suite, manifest_dir) = context.suite();
    let golden_dir = match suite.golden_dir(manifest_dir) {
        Ok(directory) => directory,
        // A suite without sources at hand can run tests that log nothing.
        Err(_) if log.is_empty() => return None,
        Err(error) => return Some(Cause::NotCompared(chain(&error))),
    };
    let case = &planned.case;
    let run = record.run.as_ref();
    let subject = Subject {
        cache: Some(case.cache),
        machine: run.and_then(|run| run.machine.clone()),
        release: run.and_then(|run| Release::of_text(run.qemu_version.as_deref()?)),
        ..Subject::new(case.spec, case.parameter.as_deref(), case.combination())
    };
    let scope = match context.settings.bless {
        Bless::Never => None,
        Bless::Differing => Some(Scope::Reference),
        Bless::ForRelease => Some(Scope::Release),
    };
    if let Some(scope) = scope {
        return bless(context, (&golden_dir, &subject, scope), &log, record);
    }
    let bad = case_dir.join("log.out.bad");
    let comparison = match golden::compare(&golden_dir, &subject, &log, &bad) {
        Ok(comparison) => comparison,
        // A reference that cannot be read says nothing about the log.
        Err(error) => return Some(Cause::NotCompared(chain(&error))),
    };
    match comparison {
        Comparison::Match => None,
        Comparison::Mismatch(mismatch) => {
            let diff = mismatch.diff.render(golden::Paint::Plain, SHOWN_DIFF);
            let what = format!("{mismatch}\n{}", diff.trim_end());
            Some(differs(record, mismatch.reference, bad, what))
        }
        Comparison::Missing(missing) => {
            let what = format!("{missing}\n{}", indented(&log, SHOWN_DIFF));
            // Accepting it makes the reference that is not there.
            Some(differs(record, missing.expected, bad, what))
        }
    }
}

fn differs(record: &mut Record, reference: Utf8PathBuf, bad: Utf8PathBuf, what: String) -> Cause {
    record.artefacts.push(bad.clone());
    (record.reference, record.bad) = (Some(reference), Some(bad));
    Cause::Log(what)
}

fn bless(
    context: &Context,
    (golden_dir, subject, scope): (&Utf8Path, &Subject, Scope),
    log: &str,
    record: &mut Record,
) -> Option<Cause> {
    let request = Request {
        golden_dir,
        subject,
        log,
        outcome: &Outcome::Pass,
        claims_dir: &context.claims_dir(),
        // Settings refuse to bless where CI is set, so a developer reviews it.
        reviewer: Reviewer::Developer,
        scope,
        on: "",
        releases: subject.release.as_slice(),
    };
    match golden::bless(&request) {
        Ok(golden::Blessed::Nothing | golden::Blessed::Unchanged(_)) => None,
        Ok(written) => {
            record.remarks.push(written.to_string());
            None
        }
        Err(error @ BlessError::File { .. }) => Some(Cause::NotCompared(chain(&error))),
        Err(error) => Some(Cause::Log(chain(&error))),
    }
}

/// Reads the log that a case has left; `bytes` is how many its record says that it has.
fn log(case_dir: &Utf8Path, bytes: Option<u64>) -> Result<String, String> {
    let path = case_dir.join(PARTIAL_FILE);
    let longest = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    let found = file::read_if_exists(&path, longest).map_err(|fault| chain(&fault))?;
    let found = found.ok_or_else(|| format!("the log {path} was removed"))?;
    let expected = bytes.unwrap_or_default();
    if found.len() as u64 != expected {
        let length = found.len();
        return Err(format!(
            "the log {path} has {length} bytes of {expected}; the disk may be full, or somebody \
             else writes there"
        ));
    }
    String::from_utf8(found).map_err(|_| format!("the log {path} is no UTF-8"))
}

/// Returns the first lines of a text, each after two blanks.
fn indented(text: &str, most: usize) -> String {
    let beginning = |line: &str| match line.strip_prefix(prefix(line, SHOWN_LINE)) {
        None | Some("") => format!("  {line}"),
        Some(more) => format!("  {} … ({} bytes more)", prefix(line, SHOWN_LINE), more.len()),
    };
    let shown: Vec<String> = text.lines().take(most).map(beginning).collect();
    let left = text.lines().count().saturating_sub(most);
    let more = if left > 0 { format!("\n  … {left} more lines") } else { String::new() };
    shown.join("\n") + &more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_without_reference_is_shown_from_its_beginning_line_by_line() {
        assert_eq!(indented("a\n\nb\nc\n", 3), "  a\n  \n  b\n  … 1 more lines");
        let long = indented(&format!("{}\nend", "é".repeat(1 << 20)), 3);
        let expected = format!("  {} … (2095152 bytes more)\n  end", "é".repeat(1000));
        assert_eq!(long, expected);
    }
}
