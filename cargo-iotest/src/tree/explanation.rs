//! [`causes`]: what is known to make tests fail that is no fault of the QEMU under test.
//!
//! A *known* cause has a mark of its own in what the test wrote, which nothing else leaves there. What
//! only may be the cause is a *possible* one, and told as that. The verdict stays that of `check`; a
//! cause explains it. Pure.

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
    /// That of the programs.
    pub vendor: &'a QemuVendor,
}

/// What may have made a test fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// How sure that is.
    pub certainty: Certainty,
    /// The cause, as a clause.
    pub text: String,
}

/// How sure a cause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The output has a mark that nothing else leaves.
    Known,
    /// The output fits it, and others.
    Possible,
}

/// A mark that lines of an output have and no line of the reference, and what it means.
struct Pattern {
    /// The one test in which it means that, if it is one of a single test.
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
        text: "QEMU takes the speed of LUKS from the processor time that it used, which this \
                machine's kernel counts in ticks, too coarsely while others use the processor; run \
                it again when the machine is quiet",
    },
    Pattern {
        only_in: None,
        // QEMU says so if a module lacks the stamp of its own build.
        matches: |line| {
            line.contains("modules from the same build")
                || line.contains("failed to initialize module")
        },
        certainty: Known,
        text: "QEMU finds modules of another build where it looks for its own: install the package \
                that it is of whole, or name one that is installed",
    },
    Pattern {
        only_in: None,
        matches: |line| line.contains("failed to open module"),
        certainty: Possible,
        text: "QEMU cannot load a module that it finds: it is of another build, or needs a library \
                that is not there",
    },
    Pattern {
        only_in: None,
        matches: |line| line.contains("TimeoutError") || line.contains("Timeout waiting for"),
        certainty: Possible,
        text: "a time limit that is written in the test expired: QEMU hung, or the machine was busy; \
                run it again when it is quiet",
    },
    Pattern {
        only_in: Some("qemu-img-bitmaps"),
        matches: |line| line == "unexpected success",
        certainty: Possible,
        text: "the test stops an NBD server and does not wait until it has let go of the image, so \
                that what comes next may fail to open it, unseen; run it again when the machine is \
                quiet",
    },
    Pattern {
        // The first of two devices of one name was to be refused.
        only_in: Some("240"),
        matches: |line| line.contains("Duplicate device ID 'scsi-hd1'"),
        certainty: Known,
        text: "the reference is out of date in this release: since 10.0 virtio-scsi takes a disk \
                whose node is in the thread of another controller, and this still expects an error",
    },
    Pattern {
        only_in: Some("185"),
        matches: |line| line.contains("\"offset\": "),
        certainty: Possible,
        text: "it counts on what a job does in half a second; run it again when the machine is quiet",
    },
];

/// What `qemu-img` says of wrong options since 10.1, and Debian's of 10.0 by a patch.
const LATER_MESSAGES: [fn(&str) -> bool; 3] = [
    |line| line.starts_with("Try '") && line.ends_with(" --help' for more info"),
    |line| line.starts_with("qemu-img: Invalid image size specified: '"),
    |line| line.starts_with("qemu-img: --output expects '"),
];

/// What QEMU says of a request that waits at a breakpoint, unless it runs under qtest.
const SUSPENDED: &str = "blkdebug: Suspended request";

/// Returns the causes that the output of a failed test tells of.
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

/// Words of a later release than the tree's: where the programs say that they are of the same one,
/// who packed them has brought them in.
fn later_messages(test: &FailedTest<'_>) -> Explanation {
    let vendor = test.vendor;
    let text = match other_release(test) {
        Some(release) => format!("this qemu-img words its errors as later releases do: {release}"),
        None => format!(
            "this qemu-img words its errors as later releases do, by a patch on its own: {vendor}"
        ),
    };
    Explanation { certainty: Known, text }
}

/// It is known to be the cause if nothing else differs.
fn suspended(test: &FailedTest<'_>) -> Explanation {
    let others = |text: &str| {
        let lines = text.lines().map(str::trim_end).filter(|line| !line.contains(SUSPENDED));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let alone = others(test.written) == others(test.expected);
    Explanation {
        certainty: if alone { Known } else { Possible },
        text: "QEMU tells of requests that wait at breakpoints, unless it runs under qtest"
            .to_owned(),
    }
}

/// The same lines in another order: of what QEMU and the test tell at the same time, or of what
/// releases tell in different orders.
fn order(test: &FailedTest<'_>) -> Option<Explanation> {
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(bare).filter(|l| !l.is_empty()).collect();
        lines.sort_unstable();
        lines
    };
    if sorted(test.written) != sorted(test.expected) {
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
        (_, None) => format!("{order}: it may compare what happens at the same time"),
    }))
}

/// A line without the blanks and the comma that depend on its place in an object.
fn bare(line: &str) -> String {
    line.trim().trim_end_matches(',').to_owned()
}

/// Programs of another release than the tree's, whose references need not fit.
fn other_release(test: &FailedTest<'_>) -> Option<String> {
    let programs = test.vendor.version.filter(|version| *version != test.tree)?;
    Some(format!("the programs are of QEMU {programs}, the test is of {}", test.tree))
}

#[cfg(test)]
mod tests;
