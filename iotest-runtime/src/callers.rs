//! The lines of a test that called the line that failed.
//!
//! A failure has the location where it was made, which may be in a helper. So its backtrace is recorded,
//! and resolved only if the case fails by it: that takes as long as a few hundred QMP commands.

use std::backtrace::Backtrace;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

/// How many backtraces are kept. Few are needed: tests expect most errors and drop them at once.
const KEPT: usize = 8;

/// Crates whose lines do not belong to tests.
const LIBRARIES: [&str; 7] =
    ["iotest_runtime", "iotest_exec", "iotest_protocol", "core", "std", "alloc", "__rustc"];

/// The last backtraces, by the location of their failure.
static TRACES: Mutex<VecDeque<(String, Backtrace)>> = Mutex::new(VecDeque::new());

/// Records the backtrace of a failure that is made at `location`.
pub(crate) fn record(location: &str) {
    let trace = Backtrace::force_capture();
    let mut traces = TRACES.lock().unwrap_or_else(PoisonError::into_inner);
    if traces.len() == KEPT {
        traces.pop_front();
    }
    traces.push_back((location.to_owned(), trace));
}

/// Returns the callers of the line at `location` (`file:line:column`) as lines to add to a failure's
/// text, the nearest first, up to the test itself.
///
/// Empty if `location` is in the test itself, or if the program has no debug information.
pub(crate) fn lines(location: &str, test: &str) -> String {
    let traces = TRACES.lock().unwrap_or_else(PoisonError::into_inner);
    let trace = traces.iter().rev().find(|(known, _)| known == location);
    let trace = trace.map(|(_, trace)| trace.to_string()).unwrap_or_default();
    let here = std::env::current_dir().unwrap_or_default();
    let mut text = String::new();
    for line in above(&frames(&trace), location, test, &here.to_string_lossy()) {
        write!(text, "\n  called from {line}").expect("a String takes any text");
    }
    text
}

/// A frame of a backtrace, as in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Frame {
    function: String,
    location: String,
}

/// Parses the frames with a location in the text of a backtrace.
fn frames(text: &str) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut function = "";
    for line in text.lines().map(str::trim_start) {
        match (line.strip_prefix("at "), line.split_once(": ")) {
            (Some(location), _) => {
                let (function, location) = (function.to_owned(), location.to_owned());
                frames.push(Frame { function, location });
            }
            (None, Some((number, name))) if number.parse::<u32>().is_ok() => function = name,
            _ => {}
        }
    }
    frames
}

/// Returns the locations above the one that failed that belong to the test.
fn above(frames: &[Frame], location: &str, test: &str, here: &str) -> Vec<String> {
    // Each part of a case (the fixture, the test) runs inside a frame that catches panics.
    let is_end = |frame: &Frame| frame.function.starts_with("iotest_runtime::panics::caught");
    let part = frames.iter().take_while(|frame| !is_end(frame));
    let own: Vec<&Frame> = part.filter(|frame| !is_library(frame)).collect();
    let Some((first, rest)) = own.split_first() else { return Vec::new() };
    if base(&first.function) == test {
        return Vec::new();
    }
    let root = root(&absolute(&first.location, here), location);
    let mut lines = Vec::new();
    for frame in rest {
        let line = absolute(&frame.location, here);
        lines.push(line.strip_prefix(&root).unwrap_or(&line).to_owned());
        if base(&frame.function) == test {
            return lines;
        }
    }
    // In other parts than the test itself, frames from the attribute's code on do not count.
    if rest.iter().any(|frame| frame.function.contains("::_::")) {
        let written = rest.iter().take_while(|frame| !frame.function.contains("::_::")).count();
        lines.truncate(written);
    }
    lines
}

fn is_library(frame: &Frame) -> bool {
    // An inlined function of the standard library has only its name, with parameters of any crate.
    let of_rust = |part: &str| frame.location.contains(part);
    of_rust("/rustc/") || of_rust("/lib/rustlib/src/rust/") || is_of_library(&frame.function)
}

fn is_of_library(function: &str) -> bool {
    // Parameters of a function follow its path; the path of an implementation begins with its type.
    let whole = function.split('<').next().filter(|path| !path.is_empty()).unwrap_or(function);
    let path = whole.trim_start_matches(['<', '&', '[']).trim_start_matches("mut ");
    // For an implementation for every type, the crate of the trait counts.
    let path = match path.split_once(" as ") {
        Some((any, of)) if !any.contains("::") => of,
        _ => path,
    };
    // Crates may have a number in brackets.
    let first = path.split("::").next().and_then(|first| first.split('[').next());
    first.is_some_and(|first| LIBRARIES.contains(&first)) || !path.contains("::")
}

/// Returns a function's path without closures and the hash of its instance.
fn base(function: &str) -> &str {
    let closure =
        ["::{{closure}}", "::{closure#"].iter().filter_map(|word| function.find(word)).min();
    let end = closure.unwrap_or(function.len());
    let path = &function[..end];
    match path.rsplit_once("::h") {
        Some((path, hash)) if hash.len() == 16 => path,
        _ => path,
    }
}

fn absolute(location: &str, here: &str) -> String {
    match location.strip_prefix("./") {
        Some(inside) => format!("{here}/{inside}"),
        None => location.to_owned(),
    }
}

/// Returns the directory that precedes a file's path as the compiler was given it.
fn root(absolute: &str, location: &str) -> String {
    let file = location.split(':').next().unwrap_or_default();
    let found = absolute.find(&format!("/{file}:"));
    found.map_or_else(String::new, |at| absolute[..=at].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRACE: &str = "\
   0: std::backtrace::Backtrace::force_capture
             at /rustc/x/library/std/src/backtrace.rs:312:9
   1: <iotest_runtime::outcome::Stop as core::convert::From<E>>::from
             at /w/iotest-runtime/src/outcome.rs:52:9
   2: <core::result::Result<T,F> as core::ops::try_trait::FromResidual<R>>::from_residual
             at /rustc/x/library/core/src/result.rs:2009:27
   3: suite::helpers::read
             at ./suite/helpers.rs:9:5
   4: suite::helpers::check
             at ./suite/helpers.rs:20:5
   5: suite::area::test_of_it
             at ./suite/area.rs:33:7
   6: suite::area::_::{{closure}}
             at ./suite/area.rs:30:1
   7: iotest_runtime::panics::caught
             at /w/iotest-runtime/src/panics.rs:49:5
   8: suite::main
             at ./suite/main.rs:1:1
";

    fn check(trace: &str, location: &str) -> Vec<String> {
        above(&frames(trace), location, "suite::area::test_of_it", "/w/tests")
    }

    #[test]
    fn helpers_are_listed_up_to_the_test() {
        let lines = check(TRACE, "tests/suite/helpers.rs:9:5");
        assert_eq!(lines, ["tests/suite/helpers.rs:20:5", "tests/suite/area.rs:33:7"]);
    }

    #[test]
    fn test_itself_has_no_callers() {
        let direct = TRACE.replace("helpers::read", "area::test_of_it::{{closure}}");
        assert_eq!(check(&direct, "tests/suite/helpers.rs:9:5"), [] as [&str; 0]);
        assert_eq!(check("", "tests/suite/helpers.rs:9:5"), [] as [&str; 0]);
    }

    #[test]
    fn fixture_ends_at_its_own_part() {
        let fixture = TRACE.replace("area::test_of_it", "<suite::Disk as F>::set_up");
        let lines = check(&fixture, "tests/suite/helpers.rs:9:5");
        assert_eq!(lines, ["tests/suite/helpers.rs:20:5", "tests/suite/area.rs:33:7"]);
    }

    #[test]
    fn instances_and_closures_are_the_function() {
        assert_eq!(base("a::b::{{closure}}::{{closure}}"), "a::b");
        assert_eq!(base("a::b::h0123456789abcdef"), "a::b");
        assert_eq!(base("a::b::{closure#0}::{closure#1}"), "a::b");
        for library in [
            "<&mut iotest_runtime::x as core::Y>::z",
            "main",
            "<F as iotest_runtime::fixture::FixtureWith<P>>::set_up_with",
            "std[e28293b1aa0f68bd]::panicking::default_hook",
            "catch_unwind<iotest_runtime::outcome::Outcome, suite::x::{closure_env#3}>",
        ] {
            assert!(is_of_library(library), "{library}");
        }
        for own in
            ["<suite::Disk as iotest_runtime::fixture::Fixture>::set_up", "suite::read::<core::T>"]
        {
            assert!(!is_of_library(own), "{own}");
        }
    }

    #[test]
    fn inlined_functions_of_the_standard_library_are_no_callers() {
        let inlined = "\
             trace_unsynchronized<std::backtrace::{impl#4}::create::{closure_env#0}>
             at /rustc/x/library/std/src/../../backtrace/src/backtrace/mod.rs:66:14
   1: iotest_runtime::callers::record
             at /w/iotest-runtime/src/callers.rs:23:17
   2: suite::area::test_of_it
             at ./suite/area.rs:33:7
   3: do_call<core::panic::AssertUnwindSafe<iotest_runtime::x::{closure_env#3}>, suite::Y>
             at /rustc/x/library/std/src/panicking.rs:581:40
   4: suite::visited
             at /root/.rustup/toolchains/x/lib/rustlib/src/rust/library/core/src/iter.rs:1:1
";
        let inlined = format!("   0: {}", inlined.trim_start());
        assert_eq!(check(&inlined, "tests/suite/area.rs:33:7"), [] as [&str; 0]);
        let helped = inlined.replace("suite::area::test_of_it", "suite::area::helper");
        assert_eq!(check(&helped, "tests/suite/area.rs:33:7"), [] as [&str; 0]);
    }
}
