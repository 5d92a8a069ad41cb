//! [`causes`]: what is known to make tests fail that is no fault of the QEMU under test.
//!
//! Each cause has a mark in what the test wrote, so that it is never guessed from a test's name
//! alone. The verdict stays that of `check`; a cause explains it. Pure.

use std::collections::BTreeSet;

use iotest_runtime::spec::Version;

use crate::tree::maker::Maker;

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

/// A mark that lines of an output have and no line of the reference, and what it means.
struct Mark {
    marks: fn(&str) -> bool,
    means: &'static str,
}

const MARKS: [Mark; 6] = [
    Mark {
        marks: |line| line.contains("Unable to get accurate CPU usage"),
        means: "QEMU takes the speed of LUKS from the processor time that it used, which this \
                machine's kernel counts in ticks, too coarsely while others use the processor; run \
                it again when the machine is quiet",
    },
    Mark {
        marks: |line| {
            line.contains("modules from the same build")
                || line.contains("failed to open module")
                || line.contains("failed to initialize module")
        },
        means: "QEMU finds modules of another build where it looks for its own: install the package \
                that it is of whole, or name one that is installed",
    },
    Mark {
        marks: |line| line.contains("blkdebug: Suspended request"),
        means: "QEMU tells of requests that wait at breakpoints, unless it runs under qtest",
    },
    Mark {
        marks: |line| line.contains("TimeoutError") || line.contains("Timeout waiting for"),
        means: "a time limit that is written in the test expired; on a busy machine, run it again \
                when it is quiet",
    },
    Mark {
        // Of qemu-img-bitmaps.
        marks: |line| line == "unexpected success",
        means: "the test stops an NBD server and does not wait until it has let go of the image, so \
                that what comes next may fail to open it, unseen; run it again when the machine is \
                quiet",
    },
    Mark {
        // The first of two devices of one name was to be refused.
        marks: |line| line.contains("Duplicate device ID 'scsi-hd1'"),
        means: "the reference is out of date in this release: since 10.0 virtio-scsi takes a disk \
                whose node is in the thread of another controller, and this still expects an error",
    },
];

/// What Debian's `qemu-img` 10.0 says of wrong options, in words that releases have later.
const LATER_WORDS: [fn(&str) -> bool; 3] = [
    |line| line.starts_with("Try '") && line.ends_with(" --help' for more info"),
    |line| line.starts_with("qemu-img: Invalid image size specified: '"),
    |line| line.starts_with("qemu-img: --output expects '"),
];

/// The test that counts on what a job does in half a second, and the mark of it in its output.
const COUNTS_ON_TIME: (&str, &str) = ("185", "\"offset\": ");

/// Returns the causes that the output of a failed test tells of, as clauses.
pub fn causes(evidence: Evidence<'_>) -> Vec<String> {
    let expected: BTreeSet<&str> = evidence.expected.lines().map(str::trim_end).collect();
    let written = evidence.written.lines().map(str::trim_end);
    let new: Vec<&str> = written.filter(|line| !expected.contains(line)).collect();
    let marked = |marks: fn(&str) -> bool| new.iter().any(|line| marks(line));
    let mut found: Vec<String> =
        MARKS.iter().filter(|mark| marked(mark.marks)).map(|mark| mark.means.to_owned()).collect();
    if LATER_WORDS.into_iter().any(marked) {
        let maker = evidence.maker;
        found.push(format!(
            "this qemu-img words its errors as later releases do, by a patch of who packed it: {maker}"
        ));
    }
    let (counting, mark) = COUNTS_ON_TIME;
    if evidence.name == counting && new.iter().any(|line| line.contains(mark)) {
        found.push(
            "it counts on what a job does in half a second; run it again when the machine is quiet"
                .to_owned(),
        );
    }
    found.extend(order(&evidence));
    if found.is_empty() {
        found.extend(other_release(&evidence));
    }
    found
}

/// The same lines in another order: of what QEMU and the test tell at the same time, or of what
/// releases tell in different orders.
fn order(evidence: &Evidence<'_>) -> Option<String> {
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(bare).filter(|l| !l.is_empty()).collect();
        lines.sort_unstable();
        lines
    };
    if sorted(evidence.written) != sorted(evidence.expected) {
        return None;
    }
    let order = "the lines are those of the reference in another order".to_owned();
    Some(match (evidence.written.contains("\"SHUTDOWN\""), other_release(evidence)) {
        (true, Some(release)) => {
            format!(
                "{order}: releases differ in whether SHUTDOWN or the answer to `quit` comes first; \
                 {release}"
            )
        }
        (_, Some(release)) => format!("{order}; {release}"),
        (_, None) => format!("{order}: it compares what happens at the same time"),
    })
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
