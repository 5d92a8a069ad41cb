//! What QEMU writes although nobody expects it, where that is to be a failure. Pure.

use std::fmt::Write as _;
use std::sync::LazyLock;

use iotest_protocol::text::cut;
use regex::Regex;

/// How many lines are told, and how long each may be, in bytes.
const LINES: usize = 20;
const LONGEST: usize = 400;

/// What QEMU says of the SIGTERM by which iotest ends it.
static OURS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[^:]+: terminating on signal 15 from pid [0-9]+").expect("it is constant")
});

/// Returns what is to be said of the output of a machine that wrote lines which fit none of the
/// patterns; None if there are none.
pub(super) fn told(machine: &str, pid: u32, output: &str, expected: &[Regex]) -> Option<String> {
    let is_expected = |line: &str| {
        line.trim().is_empty()
            || OURS.is_match(line)
            || expected.iter().any(|pattern| pattern.is_match(line))
    };
    let lines: Vec<&str> = output.lines().filter(|line| !is_expected(line)).collect();
    if lines.is_empty() {
        return None;
    }
    let mut text =
        format!("{machine} (process {pid}) wrote what is not expected; `expect_stderr` allows it:");
    for line in lines.iter().take(LINES) {
        write!(text, "\n  {}", cut(line, LONGEST)).expect("a String takes any text");
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

    fn check(output: &str, expected: &[&str]) -> Option<String> {
        let expected: Vec<Regex> = expected.iter().map(|text| Regex::new(text).unwrap()).collect();
        told("vm0", 7, output, &expected)
    }

    #[test]
    fn every_line_must_be_expected() {
        assert_eq!(check("\n \n", &[]), None);
        assert_eq!(check("qemu: terminating on signal 15 from pid 9 (iotests)\n", &[]), None);
        assert_eq!(check("qemu: warning: a\nqemu: warning: b\n", &["warning: [ab]$"]), None);
        let told = check("qemu: warning: a\nqemu: oops\n", &["warning: [ab]$", "^oops"]).unwrap();
        assert!(told.starts_with("vm0 (process 7) wrote what is not expected"), "{told}");
        assert!(told.ends_with(":\n  qemu: oops"), "{told}");
    }

    #[test]
    fn endless_output_is_told_in_part() {
        let long = format!("{}\n", "x".repeat(10_000)).repeat(100);
        let told = check(&long, &[]).unwrap();
        assert!(told.ends_with("\n  … 80 more lines") && told.len() < 10_000, "{}", told.len());
    }
}
