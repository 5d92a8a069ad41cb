//! [`explain`]: known reasons why tests fail that are not bugs of the QEMU under test.
//!
//! A *known* cause has a unique pattern in the test's output. Any other is only a *possible* cause,
//! and named so. The verdict stays that of `check`; an explanation adds to it. Does no input or output.

use std::collections::BTreeSet;

use iotest_runtime::spec::Version;

use crate::tree::explanation::Certainty::{Known, Possible};
use crate::tree::qemu_vendor::QemuVendor;

/// A test that failed.
#[derive(Debug, Clone, Copy)]
pub struct FailedTest<'a> {
    /// Its name without its directory.
    pub name: &'a str,
    /// What it wrote.
    pub written: &'a str,
    /// What its reference says.
    pub expected: &'a str,
    /// The release of its tree.
    pub tree: Version,
    /// The packager and release of the programs.
    pub vendor: &'a QemuVendor,
}

/// What may have made a test fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// How certain it is.
    pub certainty: Certainty,
    /// The cause, as a clause.
    pub text: String,
}

/// How certain a cause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The output has a pattern that nothing else produces.
    Known,
    /// The output fits it, but also other causes.
    Possible,
}

/// A pattern in lines of the output that the reference lacks, and what it means.
struct Pattern {
    /// The only test to which it applies, if it is specific to one.
    only_in: Option<&'static str>,
    matches: fn(&str) -> bool,
    certainty: Certainty,
    text: &'static str,
}

const PATTERNS: [Pattern; 7] = [
    Pattern {
        only_in: None,
        matches: |line| line.contains("Unable to get accurate CPU usage"),
        certainty: Known,
        text: "QEMU measures the speed of LUKS by its processor time, which the host's kernel counts in \
                ticks, too coarsely on a busy host; run it again when the host is idle",
    },
    Pattern {
        only_in: None,
        // QEMU's message if a module lacks the stamp of its build.
        matches: |line| {
            line.contains("modules from the same build")
                || line.contains("failed to initialize module")
        },
        certainty: Known,
        text: "QEMU finds modules of another build in its module directory: install all of its package, or \
                name another QEMU",
    },
    Pattern {
        only_in: None,
        matches: |line| line.contains("failed to open module"),
        certainty: Possible,
        text: "QEMU cannot load a module: it is of another build, or needs a missing library",
    },
    Pattern {
        only_in: None,
        matches: |line| line.contains("TimeoutError") || line.contains("Timeout waiting for"),
        certainty: Possible,
        text: "a time limit that is written in the test expired: QEMU hung, or the host was busy; run it \
                again when it is idle",
    },
    Pattern {
        only_in: Some("qemu-img-bitmaps"),
        matches: |line| line == "unexpected success",
        certainty: Possible,
        text: "the test stops an NBD server without waiting until it has closed the image, so the next command \
                may fail to open it, unnoticed; run it again when the host is idle",
    },
    Pattern {
        // The first of two devices with the same id was expected to be refused.
        only_in: Some("240"),
        matches: |line| line.contains("Duplicate device ID 'scsi-hd1'"),
        certainty: Known,
        text: "the reference is out of date in this release: since 10.0 virtio-scsi accepts a disk whose node is \
                in the iothread of another controller, but the reference still expects an error",
    },
    Pattern {
        only_in: Some("185"),
        matches: |line| line.contains("\"offset\": "),
        certainty: Possible,
        text: "it relies on what a job does in half a second; run it again when the host is idle",
    },
];

/// Messages of `qemu-img` about wrong options since 10.1, and in Debian's patched 10.0.
const LATER_MESSAGES: [fn(&str) -> bool; 3] = [
    |line| line.starts_with("Try '") && line.ends_with(" --help' for more info"),
    |line| line.starts_with("qemu-img: Invalid image size specified: '"),
    |line| line.starts_with("qemu-img: --output expects '"),
];

/// QEMU's message about a request suspended at a breakpoint, printed only without qtest.
const SUSPENDED: &str = "blkdebug: Suspended request";

/// Returns explanations for the output of a failed test.
pub fn explain(test: FailedTest<'_>) -> Vec<Explanation> {
    let expected: BTreeSet<&str> = test.expected.lines().map(str::trim_end).collect();
    let written = test.written.lines().map(str::trim_end);
    let new: Vec<&str> = written.filter(|line| !expected.contains(line)).collect();
    let has_line = |matches: fn(&str) -> bool| new.iter().any(|line| matches(line));
    let fits = |pattern: &&Pattern| {
        pattern.only_in.is_none_or(|only_in| only_in == test.name) && has_line(pattern.matches)
    };
    let mut found: Vec<Explanation> = PATTERNS
        .iter()
        .filter(fits)
        .map(|pattern| Explanation { certainty: pattern.certainty, text: pattern.text.to_owned() })
        .collect();
    if LATER_MESSAGES.into_iter().any(has_line) {
        found.push(later_messages(&test));
    }
    if has_line(|line| line.contains(SUSPENDED)) {
        found.push(suspended(&test));
    }
    found.extend(order(&test));
    if found.is_empty() {
        found.extend(other_release(&test).map(possible));
    }
    found
}

fn possible(text: impl Into<String>) -> Explanation {
    Explanation { certainty: Possible, text: text.into() }
}

/// Messages of a release later than the tree's; if the programs have the tree's release, their
/// packager has backported them.
fn later_messages(test: &FailedTest<'_>) -> Explanation {
    let vendor = test.vendor;
    let text = match other_release(test) {
        Some(release) => {
            format!("this qemu-img prints the error messages of later releases: {release}")
        }
        None => format!(
            "this qemu-img is patched to print the error messages of later releases: {vendor}"
        ),
    };
    Explanation { certainty: Known, text }
}

/// The cause is known if nothing else differs.
fn suspended(test: &FailedTest<'_>) -> Explanation {
    let others = |text: &str| {
        let lines = text.lines().map(str::trim_end).filter(|line| !line.contains(SUSPENDED));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let alone = others(test.written) == others(test.expected);
    Explanation {
        certainty: if alone { Known } else { Possible },
        text: "QEMU reports requests suspended at breakpoints, unless it runs under qtest"
            .to_owned(),
    }
}

/// The same lines in another order: QEMU and the test print at the same time, or releases differ in
/// the order.
fn order(test: &FailedTest<'_>) -> Option<Explanation> {
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(bare).filter(|line| !line.is_empty()).collect()
    };
    let (mut written, mut expected) = (lines(test.written), lines(test.expected));
    if written == expected {
        // Blanks, or nothing: the test failed for another reason than its output.
        return None;
    }
    written.sort_unstable();
    expected.sort_unstable();
    if written != expected {
        return None;
    }
    let order = "the lines are those of the reference in another order";
    Some(possible(match (test.written.contains("\"SHUTDOWN\""), other_release(test)) {
        (true, Some(release)) => {
            format!(
                "{order}: releases differ in whether SHUTDOWN or the answer to `quit` comes first; \
                 {release}"
            )
        }
        (_, Some(release)) => format!("{order}; {release}"),
        (_, None) => format!("{order}: the test may compare concurrent output"),
    }))
}

/// Removes the blanks and the comma that depend on a line's position in an object.
fn bare(line: &str) -> String {
    line.trim().trim_end_matches(',').to_owned()
}

/// Returns that the programs are of another release than the tree, whose references may not fit.
fn other_release(test: &FailedTest<'_>) -> Option<String> {
    let programs = test.vendor.version.filter(|version| *version != test.tree)?;
    Some(format!("the programs are of QEMU {programs}, the test is of {}", test.tree))
}

#[cfg(test)]
mod tests;
