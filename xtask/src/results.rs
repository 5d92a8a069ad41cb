//! What test runs found: [`Results`], from nextest's JUnit report or from what `cargo test` prints.

use std::fmt;
use std::ops::AddAssign;

use quick_junit::{Report, TestCaseStatus, XmlString};

/// Numbers of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    /// Those that failed, timed out or could not be started; also those that passed only when they
    /// were tried again, as somebody's configuration may ask for.
    pub(crate) failed: usize,
    /// Those that `cargo test` did not run: ignored or filtered out. Nextest reports none.
    pub(crate) skipped: usize,
}

impl Counts {
    /// Returns how many tests were run.
    pub(crate) fn run(self) -> usize {
        self.passed + self.failed
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// What a test run found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Results {
    pub(crate) counts: Counts,
    /// The name and output of each test that failed.
    pub(crate) failed: Vec<String>,
}

impl Results {
    /// Reads a report that nextest wrote.
    pub(crate) fn from_junit(text: &str) -> anyhow::Result<Self> {
        let report = Report::deserialize_from_str(text)?;
        let mut results = Self::default();
        for case in report.test_suites.iter().flat_map(|suite| &suite.test_cases) {
            let (words, outputs) = match &case.status {
                TestCaseStatus::Skipped { .. } => continue,
                TestCaseStatus::Success { flaky_runs } => match flaky_runs.first() {
                    Some(first) => ("failed at first", [&first.system_out, &first.system_err]),
                    None => {
                        results.counts.passed += 1;
                        continue;
                    }
                },
                TestCaseStatus::NonSuccess { .. } => {
                    ("failed", [&case.system_out, &case.system_err])
                }
            };
            results.counts.failed += 1;
            let binary = case.classname.as_ref().map_or("", XmlString::as_str);
            results.failed.push(format!("{words}: {binary} {}", case.name.as_str()));
            for output in outputs.into_iter().flatten() {
                let lines: Vec<String> = output.lines().map(|line| format!("  {line}")).collect();
                results.failed.extend(shortened(&lines));
            }
        }
        Ok(results)
    }

    /// Adds up the closing lines of `cargo test`, and takes what it printed of failed tests.
    pub(crate) fn from_cargo_test(lines: &[String]) -> Self {
        let mut results = Self::default();
        let mut block: Option<Vec<String>> = None;
        for line in lines {
            if let Some(counts) = closing(line) {
                results.counts += counts;
                results.failed.extend(shortened(&block.take().unwrap_or_default()));
            } else if line == "failures:" {
                block.get_or_insert_default();
            } else if let Some(block) = &mut block {
                block.push(line.clone());
            }
        }
        results
    }
}

/// Reads `test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; …`.
fn closing(line: &str) -> Option<Counts> {
    let (_verdict, rest) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let of = |what| rest.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
    let skipped = of("ignored").unwrap_or(0) + of("filtered out").unwrap_or(0);
    Some(Counts { passed: of("passed")?, failed: of("failed")?, skipped })
}

/// How many lines are repeated of the start of what one failed test printed, and of its end.
const HALF: usize = 30;

/// Returns the end of what a failed command printed.
pub(crate) fn ending(lines: &[String]) -> &[String] {
    &lines[lines.len().saturating_sub(2 * HALF)..]
}

/// Returns lines without their middle if they are many.
fn shortened(lines: &[String]) -> Vec<String> {
    let Some(left_out) = lines.len().checked_sub(2 * HALF + 1) else { return lines.to_vec() };
    let note = format!("  … {} lines, see above …", left_out + 1);
    [&lines[..HALF], &[note], &lines[lines.len() - HALF..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="3" failures="1" errors="0" time="0.1">
  <testsuite name="nt" tests="3" disabled="0" errors="0" failures="1">
    <testcase name="a::good" classname="nt" time="0.1"></testcase>
    <testcase name="a::bad" classname="nt" time="0.1">
      <failure message="panicked" type="test failure with exit code 101">panicked</failure>
      <system-out>one
two</system-out>
      <system-err>why</system-err>
    </testcase>
    <testcase name="a::race" classname="nt" time="0.1">
      <flakyFailure message="x" type="test failure with exit code 101">x<system-out>lost</system-out></flakyFailure>
    </testcase>
  </testsuite>
</testsuites>"#;

    #[test]
    fn report_of_nextest_has_counts_and_what_failed_tests_printed() {
        let results = Results::from_junit(REPORT).unwrap();
        assert_eq!(results.counts, Counts { passed: 1, failed: 2, skipped: 0 });
        assert_eq!(
            results.failed,
            [
                "failed: nt a::bad",
                "  one",
                "  two",
                "  why",
                "failed at first: nt a::race",
                "  lost"
            ]
        );
        assert!(Results::from_junit("<testsuites").is_err());
    }

    #[test]
    fn cargo_test_is_added_up_over_binaries() {
        let text = "test a ... ok\n\
             test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s\n\
             failures:\n\n---- bad stdout ----\nwhy\n\nfailures:\n    bad\n\
             test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
             \u{20}   test result: ok. 9 passed; 0 failed\ntest result: soon\n";
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let results = Results::from_cargo_test(&lines);
        assert_eq!(results.counts, Counts { passed: 4, failed: 2, skipped: 3 });
        assert_eq!(results.failed, ["", "---- bad stdout ----", "why", "", "    bad"]);
    }

    #[test]
    fn long_output_keeps_its_start_and_end() {
        let lines: Vec<String> = (0..100).map(|n| n.to_string()).collect();
        let kept = shortened(&lines);
        assert_eq!((kept.len(), kept[HALF].as_str()), (61, "  … 40 lines, see above …"));
        assert_eq!(shortened(&lines[..60]), lines[..60]);
    }
}
