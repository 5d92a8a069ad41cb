//! `cargo iotest known`: lists known failures, and removes those that passed or are past their end.

mod evidence;

use std::fmt::Write as _;

use iotest_protocol::Expectation;
use iotest_protocol::text::visible;
use iotest_runtime::internal::ExitCode;

use crate::cli::KnownArgs;
use crate::error::CliError;
use crate::known::{Entry, FILE, KnownFailures, Line, ListedEntry};
use crate::known_list::evidence::Evidence;
use crate::results::Results;
use crate::runner_env::RunnerEnv;
use crate::{find, report, shell};

const FITS: &str = "a String takes any text";

/// Lists the entries, or removes some.
///
/// # Errors
/// * [`CliError`] if there is no list, it has a mistake, there is no run to judge it by, or it cannot be
///   written.
pub(crate) fn known(args: &KnownArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let results = report::load_run(args.run.as_deref(), args.manifest_path.as_deref(), env);
    let results = match args.update || args.run.is_some() {
        true => Some(results?),
        // Entries mean something without a run, too.
        false => results.ok(),
    };
    let list = list(args, results.as_ref(), env)?;
    match results.as_ref() {
        Some(results) if args.update => update(&list, results),
        results => shell::print(&text(&list, results)),
    }
}

/// Reads the list that is meant.
fn list(
    args: &KnownArgs,
    results: Option<&Results>,
    env: &RunnerEnv,
) -> Result<KnownFailures, CliError> {
    let of_run = results.and_then(|results| results.document.known.as_ref());
    match (&args.file, of_run) {
        (Some(path), _) => KnownFailures::read(path),
        (None, Some(path)) => KnownFailures::read(path.as_str().into()),
        (None, None) => {
            let root = find::root(args.manifest_path.as_deref(), env)?;
            KnownFailures::read(&root.join(FILE))
        }
    }
}

/// Returns what the entries mean today, and what the run showed of them.
fn text(list: &KnownFailures, results: Option<&Results>) -> String {
    let mut text = String::new();
    for listed in &list.entries {
        let Entry { test, expect, reason, .. } = &listed.entry;
        let (place, end) = (list.place(listed), list.end_of(listed));
        let head = format!("{place}: {test}: {}, {end}: {}", expect.name(), reason.0);
        writeln!(text, "{}", visible(&head)).expect(FITS);
        let limits = limits(&listed.entry);
        if !limits.is_empty() {
            writeln!(text, "    for {}", visible(&limits)).expect(FITS);
        }
        for Line(name) in &listed.entry.arch {
            if let Some(what) = list.unknown_arch(name) {
                writeln!(text, "    warning: {}", visible(&what)).expect(FITS);
            }
        }
        if let Some(link) = &listed.entry.link {
            writeln!(text, "    see {}", visible(&link.0)).expect(FITS);
        }
        if let Some(results) = results {
            writeln!(text, "    {}", Evidence::of(list, listed, results).summary()).expect(FITS);
        }
    }
    let count = list.entries.len();
    let noun = if count == 1 { "known failure" } else { "known failures" };
    writeln!(text, "\n{count} {noun} in {}", visible(list.shown.as_str())).expect(FITS);
    text
}

/// Returns for which cases an entry holds; empty for all.
fn limits(entry: &Entry) -> String {
    let joined = |names: Vec<&str>| names.join(", ");
    let all = [
        ("QEMU", entry.qemu.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("format", joined(entry.formats.iter().map(|it| it.name()).collect())),
        ("protocol", joined(entry.protocols.iter().map(|it| it.name()).collect())),
        ("architecture", joined(entry.arch.iter().map(|it| &*it.0).collect())),
        ("kernel", entry.kernel.as_ref().map(ToString::to_string).unwrap_or_default()),
    ];
    let given = all.into_iter().filter(|(_, value)| !value.is_empty());
    given.map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join("; ")
}

/// Removes the entries that passed or are past their end, and prints which and why.
fn update(list: &KnownFailures, results: &Results) -> Result<ExitCode, CliError> {
    let mut removed = Vec::new();
    let mut text = String::new();
    for (index, listed) in list.entries.iter().enumerate() {
        let evidence = Evidence::of(list, listed, results);
        let whole = is_whole(results);
        let (why, stays) = match obsolete(list, listed, &evidence) {
            // A pattern may be about cases that did not run.
            Some(why) if listed.entry.test.is_pattern() && !whole && evidence.all_passed() => {
                (format!("{why}; not all tests were selected: run all, then update"), "kept")
            }
            Some(why) => {
                removed.push(index);
                (why, "removed")
            }
            None => match evidence.partly_passed(listed.entry.expect) {
                Some(why) => (why, "kept"),
                None => continue,
            },
        };
        let line = format!("{stays} {}: {}: {why}", list.place(listed), listed.entry.test);
        writeln!(text, "{}", visible(&line)).expect(FITS);
    }
    if !removed.is_empty() {
        list.remove(&removed)?;
    }
    let (total, path) = (list.entries.len(), &list.shown);
    let left = total - removed.len();
    writeln!(text, "{path}: {} of {total} removed, {left} left", removed.len()).expect(FITS);
    shell::print(&text)
}

/// Says whether all cases ran.
fn is_whole(results: &Results) -> bool {
    let run = &results.document;
    let unstarted = run.ignored.iter().any(|case| case.reason.starts_with("not started"));
    run.whole && run.complete && !run.interrupted && !unstarted
}

/// Returns why an entry is not needed any more.
fn obsolete(list: &KnownFailures, listed: &ListedEntry, evidence: &Evidence) -> Option<String> {
    // Of a date nothing has to run.
    if list.has_ended(listed, None) {
        return Some(list.end_of(listed));
    }
    if evidence.has_ended {
        return Some(format!("past its end, QEMU {}", listed.entry.until));
    }
    let passed = listed.entry.expect == Expectation::Fails && evidence.all_passed();
    passed.then(|| format!("passed: {}", evidence.passed.join(", ")))
}

#[cfg(test)]
mod tests;
