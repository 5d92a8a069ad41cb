//! How many tests passed and failed: [`Counts`], read from the closing lines of test runners.
//!
//! Counts only what a runner itself sums up, never single result lines, so that what tests print
//! is not mistaken for results.

use std::fmt;
use std::ops::AddAssign;

/// Numbers of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Those that passed.
    pub(crate) passed: usize,
    /// Those among them that failed at first and passed when they were tried again.
    pub(crate) flaky: usize,
    /// Those that failed, timed out or could not be started.
    pub(crate) failed: usize,
    /// Those that were not run: ignored, with their reason, or filtered out.
    pub(crate) skipped: usize,
}

/// Whose closing lines to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runner {
    /// `cargo test`: a `test result:` line a binary.
    CargoTest,
    /// `cargo nextest run`: one `Summary` line.
    Nextest,
}

impl Counts {
    /// Adds up the closing lines of `runner` among `lines`, which have no colours.
    pub(crate) fn read<S: AsRef<str>>(runner: Runner, lines: &[S]) -> Self {
        let lines = lines.iter().map(AsRef::as_ref);
        match runner {
            Runner::CargoTest => {
                let mut sum = Self::default();
                lines.filter_map(cargo_test).for_each(|counts| sum += counts);
                sum
            }
            // A run has one summary, and it comes last.
            Runner::Nextest => lines.filter_map(nextest).last().unwrap_or_default(),
        }
    }

    /// Returns how many tests were run.
    pub(crate) fn run(self) -> usize {
        self.passed + self.failed
    }
}

/// Like `test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; …`.
fn cargo_test(line: &str) -> Option<Counts> {
    let (_verdict, rest) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let of = |what| number(rest.split("; "), what);
    let skipped = of("ignored").unwrap_or(0) + of("filtered out").unwrap_or(0);
    Some(Counts { passed: of("passed")?, flaky: 0, failed: of("failed")?, skipped })
}

/// Like `     Summary [   0.010s] 4/5 tests run: 2 passed (1 slow), 1 failed, 1 timed out, 0 skipped`.
fn nextest(line: &str) -> Option<Counts> {
    // What tests print is indented further.
    let rest = line.strip_prefix("     Summary [")?;
    let (_run, rest) = rest.split_once(" run: ")?;
    let flaky = rest.split(['(', ')', ',']).find_map(|part| part.trim().strip_suffix(" flaky"));
    let rest = without_parentheses(rest);
    let of = |what| number(rest.split(", "), what).unwrap_or(0);
    Some(Counts {
        passed: of("passed"),
        flaky: flaky.and_then(|number| number.parse().ok()).unwrap_or(0),
        failed: of("failed") + of("timed out") + of("exec failed"),
        skipped: of("skipped"),
    })
}

fn number<'a>(mut parts: impl Iterator<Item = &'a str>, what: &str) -> Option<usize> {
    parts.find_map(|part| {
        let (number, name) = part.trim().split_once(' ')?;
        (name == what).then(|| number.parse().ok()).flatten()
    })
}

fn without_parentheses(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' => {
                depth += 1;
                kept.truncate(kept.trim_end().len());
            }
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.flaky += other.flaky;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(runner: Runner, text: &str, expected: (usize, usize, usize)) {
        let lines: Vec<&str> = text.lines().collect();
        let counts = Counts::read(runner, &lines);
        assert_eq!((counts.passed, counts.failed, counts.skipped), expected, "{text}");
    }

    #[test]
    fn cargo_test_is_added_up_over_binaries() {
        check(
            Runner::CargoTest,
            "running 3 tests\n\
             test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s\n\
             test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
             all doctests ran in 0.22s; merged doctests compilation took 0.22s",
            (4, 2, 3),
        );
    }

    #[test]
    fn nextest_counts_every_way_to_fail() {
        check(
            Runner::Nextest,
            "     Summary [   0.010s] 4 tests run: 4 passed, 0 skipped",
            (4, 0, 0),
        );
        check(
            Runner::Nextest,
            "     Summary [  12.010s] 7/9 tests run: 3 passed (1 slow, 1 leaky), 2 failed, 1 timed out, 1 exec failed, 5 skipped",
            (3, 4, 5),
        );
        check(
            Runner::Nextest,
            "     Summary [   0.1s] 2 tests run: 1 passed, 1 failed (1 due to being leaky), 0 skipped",
            (1, 1, 0),
        );
        check(Runner::Nextest, "     Summary [   0.1s] 1 test run: 1 passed, 0 skipped", (1, 0, 0));
    }

    #[test]
    fn tests_that_passed_when_tried_again_are_counted_among_the_passed() {
        let line =
            "     Summary [   0.440s] 4 tests run: 3 passed (1 slow, 2 flaky), 1 failed, 0 skipped";
        let counts = Counts::read(Runner::Nextest, &[line]);
        assert_eq!(counts, Counts { passed: 3, flaky: 2, failed: 1, skipped: 0 });
    }

    #[test]
    fn what_tests_print_is_not_counted() {
        check(
            Runner::Nextest,
            "         Summary [   0.010s] 4 tests run: 4 passed, 0 skipped\n\
             test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
            (0, 0, 0),
        );
        check(
            Runner::CargoTest,
            "    test result: ok. 3 passed; 0 failed; 0 ignored\ntest result: soon",
            (0, 0, 0),
        );
    }
}
