//! [`causes`]: what is known to make tests fail that is no fault of the QEMU under test.
//!
//! A *known* cause has a mark of its own in what the test wrote, which nothing else leaves there. What
//! only may be the cause is a *possible* one, and told as that. The verdict stays that of `check`; a
//! cause explains it. Pure.

use std::collections::BTreeSet;

use iotest_runtime::spec::Version;

use crate::tree::explanation::Certainty::{Known, Possible};
use crate::tree::qemu_vendor::Maker;

/// A test that failed.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// Its name without its directory.
    pub name: &'a str,
    /// What it wrote.
    pub written: &'a str,
    /// What its reference says.
    pub expected: &'a str,
    /// The release of its tree.
    pub tree: Version,
    /// That of the programs.
    pub maker: &'a Maker,
}

/// What may have made a test fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// How sure that is.
    pub certainty: Certainty,
    /// The cause, as a clause.
    pub why: String,
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
struct Mark {
    /// The one test in which it means that, if it is one of a single test.
    of: Option<&'static str>,
    marks: fn(&str) -> bool,
    certainty: Certainty,
    means: &'static str,
}

const MARKS: [Mark; 7] = [
    Mark {
        of: None,
        marks: |line| line.contains("Unable to get accurate CPU usage"),
        certainty: Known,
        means: "QEMU takes the speed of LUKS from the processor time that it used, which this \
                machine's kernel counts in ticks, too coarsely while others use the processor; run \
                it again when the machine is quiet",
    },
    Mark {
        of: None,
        // QEMU says so if a module lacks the stamp of its own build.
        marks: |line| {
            line.contains("modules from the same build")
                || line.contains("failed to initialize module")
        },
        certainty: Known,
        means: "QEMU finds modules of another build where it looks for its own: install the package \
                that it is of whole, or name one that is installed",
    },
    Mark {
        of: None,
        marks: |line| line.contains("failed to open module"),
        certainty: Possible,
        means: "QEMU cannot load a module that it finds: it is of another build, or needs a library \
                that is not there",
    },
    Mark {
        of: None,
        marks: |line| line.contains("TimeoutError") || line.contains("Timeout waiting for"),
        certainty: Possible,
        means: "a time limit that is written in the test expired: QEMU hung, or the machine was busy; \
                run it again when it is quiet",
    },
    Mark {
        of: Some("qemu-img-bitmaps"),
        marks: |line| line == "unexpected success",
        certainty: Possible,
        means: "the test stops an NBD server and does not wait until it has let go of the image, so \
                that what comes next may fail to open it, unseen; run it again when the machine is \
                quiet",
    },
    Mark {
        // The first of two devices of one name was to be refused.
        of: Some("240"),
        marks: |line| line.contains("Duplicate device ID 'scsi-hd1'"),
        certainty: Known,
        means: "the reference is out of date in this release: since 10.0 virtio-scsi takes a disk \
                whose node is in the thread of another controller, and this still expects an error",
    },
    Mark {
        of: Some("185"),
        marks: |line| line.contains("\"offset\": "),
        certainty: Possible,
        means: "it counts on what a job does in half a second; run it again when the machine is quiet",
    },
];

/// What `qemu-img` says of wrong options since 10.1, and Debian's of 10.0 by a patch.
const LATER_WORDS: [fn(&str) -> bool; 3] = [
    |line| line.starts_with("Try '") && line.ends_with(" --help' for more info"),
    |line| line.starts_with("qemu-img: Invalid image size specified: '"),
    |line| line.starts_with("qemu-img: --output expects '"),
];

/// What QEMU says of a request that waits at a breakpoint, unless it runs under qtest.
const SUSPENDED: &str = "blkdebug: Suspended request";

/// Returns the causes that the output of a failed test tells of.
pub fn causes(evidence: Evidence<'_>) -> Vec<Cause> {
    let expected: BTreeSet<&str> = evidence.expected.lines().map(str::trim_end).collect();
    let written = evidence.written.lines().map(str::trim_end);
    let new: Vec<&str> = written.filter(|line| !expected.contains(line)).collect();
    let marked = |marks: fn(&str) -> bool| new.iter().any(|line| marks(line));
    let fits = |mark: &&Mark| mark.of.is_none_or(|of| of == evidence.name) && marked(mark.marks);
    let mut found: Vec<Cause> = MARKS
        .iter()
        .filter(fits)
        .map(|mark| Cause { certainty: mark.certainty, why: mark.means.to_owned() })
        .collect();
    if LATER_WORDS.into_iter().any(marked) {
        found.push(later_words(&evidence));
    }
    if marked(|line| line.contains(SUSPENDED)) {
        found.push(suspended(&evidence));
    }
    found.extend(order(&evidence));
    if found.is_empty() {
        found.extend(other_release(&evidence).map(possible));
    }
    found
}

fn possible(why: impl Into<String>) -> Cause {
    Cause { certainty: Possible, why: why.into() }
}

/// Words of a later release than the tree's: where the programs say that they are of the same one,
/// who packed them has brought them in.
fn later_words(evidence: &Evidence<'_>) -> Cause {
    let maker = evidence.maker;
    let why = match other_release(evidence) {
        Some(release) => format!("this qemu-img words its errors as later releases do: {release}"),
        None => format!(
            "this qemu-img words its errors as later releases do, by a patch on its own: {maker}"
        ),
    };
    Cause { certainty: Known, why }
}

/// It is known to be the cause if nothing else differs.
fn suspended(evidence: &Evidence<'_>) -> Cause {
    let others = |text: &str| {
        let lines = text.lines().map(str::trim_end).filter(|line| !line.contains(SUSPENDED));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let alone = others(evidence.written) == others(evidence.expected);
    Cause {
        certainty: if alone { Known } else { Possible },
        why: "QEMU tells of requests that wait at breakpoints, unless it runs under qtest"
            .to_owned(),
    }
}

/// The same lines in another order: of what QEMU and the test tell at the same time, or of what
/// releases tell in different orders.
fn order(evidence: &Evidence<'_>) -> Option<Cause> {
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(bare).filter(|l| !l.is_empty()).collect();
        lines.sort_unstable();
        lines
    };
    if sorted(evidence.written) != sorted(evidence.expected) {
        return None;
    }
    let order = "the lines are those of the reference in another order";
    Some(possible(match (evidence.written.contains("\"SHUTDOWN\""), other_release(evidence)) {
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
fn other_release(evidence: &Evidence<'_>) -> Option<String> {
    let programs = evidence.maker.version.filter(|version| *version != evidence.tree)?;
    Some(format!("the programs are of QEMU {programs}, the test is of {}", evidence.tree))
}

#[cfg(test)]
mod tests;
