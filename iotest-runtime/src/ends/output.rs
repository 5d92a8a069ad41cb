//! [`OutputRule`]: which messages a program may write to standard error. In strict mode
//! others fail the case.

use std::fmt::Write as _;
use std::io;
use std::sync::LazyLock;

use iotest_exec::capture::log::WHOLE;
use iotest_protocol::text::truncate;
use regex::Regex;

use crate::ends::Tracked;
use crate::env::StderrPolicy;
use crate::outcome::chain;

/// How many lines are shown, and how long each may be, in bytes.
const LINES: usize = 20;
const LONGEST: usize = 400;

/// QEMU's message about the SIGTERM with which iotest ends it.
static ENDED_BY_US: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[^:]+: terminating on signal 15 from pid [0-9]+").expect("it is constant")
});

/// What a program may write to standard error while it runs beside the test.
#[derive(Debug, Clone)]
pub(crate) struct OutputRule {
    policy: StderrPolicy,
    expected: Vec<Regex>,
}

impl OutputRule {
    /// Makes a rule by which nothing is expected but QEMU's message about its SIGTERM.
    pub(crate) fn new(policy: StderrPolicy) -> Self {
        Self { policy, expected: Vec::new() }
    }

    /// Allows lines in which one of these matches, too.
    pub(crate) fn allowing(mut self, expected: &[Regex]) -> Self {
        self.expected.extend_from_slice(expected);
        self
    }

    /// Allows lines in which a regular expression matches; a pattern that is none fails the case.
    pub(crate) fn expect(&mut self, pattern: &str, tracked: &Tracked) {
        match Regex::new(pattern) {
            Ok(pattern) => self.expected.push(pattern),
            Err(error) => {
                let why = chain(&error);
                tracked.add_finding(&format!(
                    "has an `expect_stderr` that is no regular expression: {why}"
                ));
            }
        }
    }

    /// Looks through what a program has written (None: it is more than is kept), unless that was done:
    /// unexpected messages fail the case in strict mode.
    pub(crate) fn judge(
        &self,
        tracked: &Tracked,
        output: impl FnOnce() -> io::Result<Option<Vec<u8>>>,
    ) {
        if self.policy == StderrPolicy::Tolerant || tracked.is_closed() {
            return;
        }
        let finding = match output() {
            Ok(Some(bytes)) => unexpected_lines(&String::from_utf8_lossy(&bytes), &self.expected),
            Ok(None) => Some(format!(
                "wrote more than {WHOLE} bytes, so that not all of it can be looked through for what \
                 is not expected"
            )),
            Err(error) => Some(format!("wrote what cannot be looked through: {error}")),
        };
        finding.iter().for_each(|what| tracked.add_finding(what));
    }
}

/// Returns the finding on a program that wrote lines which match none of the patterns; `None` if
/// there are none.
fn unexpected_lines(output: &str, expected: &[Regex]) -> Option<String> {
    let is_expected = |line: &str| {
        line.trim().is_empty()
            || ENDED_BY_US.is_match(line)
            || expected.iter().any(|pattern| pattern.is_match(line))
    };
    let lines: Vec<&str> = output.lines().filter(|line| !is_expected(line)).collect();
    if lines.is_empty() {
        return None;
    }
    let mut text = "wrote what is not expected; `expect_stderr` allows it:".to_owned();
    for line in lines.iter().take(LINES) {
        write!(text, "\n  {}", truncate(line, LONGEST)).expect("a String takes any text");
    }
    if lines.len() > LINES {
        let more = lines.len() - LINES;
        write!(text, "\n  … {more} more lines").expect("a String takes any text");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ends::{Ends, Termination};

    fn check(output: &str, expected: &[&str]) -> Option<String> {
        let expected: Vec<Regex> = expected.iter().map(|text| Regex::new(text).unwrap()).collect();
        unexpected_lines(output, &expected)
    }

    #[test]
    fn every_line_must_be_expected() {
        assert_eq!(check("\n \n", &[]), None);
        assert_eq!(check("qemu: terminating on signal 15 from pid 9 (iotests)\n", &[]), None);
        assert_eq!(check("qemu: warning: a\nqemu: warning: b\n", &["warning: [ab]$"]), None);
        let told = check("qemu: warning: a\nqemu: oops\n", &["warning: [ab]$", "^oops"]).unwrap();
        assert!(told.starts_with("wrote what is not expected"), "{told}");
        assert!(told.ends_with(":\n  qemu: oops"), "{told}");
    }

    #[test]
    fn endless_output_is_reported_in_part() {
        let long = format!("{}\n", "x".repeat(10_000)).repeat(100);
        let told = check(&long, &[]).unwrap();
        assert!(told.ends_with("\n  … 80 more lines") && told.len() < 10_000, "{}", told.len());
    }

    #[test]
    fn rule_is_as_strict_as_is_asked_for_and_speaks_once() {
        let ends = Ends::new();
        let track = || ends.track("qemu-nbd", 7, &["qemu-nbd".to_owned()]);
        let oops = || Ok(Some(b"oops\n".to_vec()));
        OutputRule::new(StderrPolicy::Tolerant).judge(&track(), || panic!("nobody asks"));
        let (tracked, mut rule) = (track(), OutputRule::new(StderrPolicy::Strict));
        rule.judge(&tracked, || Ok(Some(Vec::new())));
        rule.expect("^o+ps$", &tracked);
        rule.judge(&tracked, oops);
        assert_eq!(ends.findings(), [""; 0]);
        let other = OutputRule::new(StderrPolicy::Strict).allowing(&[Regex::new("x").unwrap()]);
        other.judge(&tracked, oops);
        tracked.close(Termination::by_itself(iotest_exec::process::Exit::Code(0), "waited for"));
        other.judge(&tracked, oops);
        assert_eq!(
            ends.findings(),
            ["qemu-nbd (process 7) wrote what is not expected; `expect_stderr` allows it:\n  oops"]
        );
    }

    #[test]
    fn what_cannot_be_judged_is_no_pass() {
        let ends = Ends::new();
        let tracked = ends.track("vm0", 7, &["qemu".to_owned()]);
        let mut rule = OutputRule::new(StderrPolicy::Strict);
        rule.judge(&tracked, || Ok(None));
        rule.judge(&tracked, || Err(io::Error::from_raw_os_error(28)));
        OutputRule::new(StderrPolicy::Tolerant).expect("a(b", &tracked);
        rule.expect("c", &tracked);
        let told = ends.findings();
        assert!(told[0].starts_with("vm0 (process 7) wrote more than 16777216 bytes"), "{told:?}");
        assert!(told[1].contains("looked through: No space left on device"), "{told:?}");
        assert!(told[2].contains("that is no regular expression: regex parse error"), "{told:?}");
        assert_eq!(told.len(), 3);
    }
}
