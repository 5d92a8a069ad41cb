//! The table at the end of a run: a [`Row`] a stage, and the number of tests as its last line.

use std::fmt;
use std::time::Duration;

use crate::results::Counts;

/// Every stage of a run.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Row>,
    /// Whether a failure of the stages that follow is one of the run.
    pub(super) blocking: bool,
}

impl Default for Table {
    fn default() -> Self {
        Self { rows: vec![], blocking: true }
    }
}

/// One stage.
#[derive(Debug)]
struct Row {
    name: String,
    result: StageResult,
    time: Duration,
    /// Those of a stage that runs tests.
    counts: Option<Counts>,
}

/// The result of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StageResult {
    Good,
    Failed,
    /// It failed, which does not matter: it ran on a QEMU that nobody has looked at yet.
    Tolerated,
    /// It was not run, since a stage it needs failed.
    NotRun,
}

impl StageResult {
    fn is_good(self) -> bool {
        matches!(self, Self::Good | Self::Tolerated)
    }
}

impl Table {
    /// Adds a stage.
    pub(super) fn push(&mut self, name: &str, good: bool, time: Duration, counts: Option<Counts>) {
        let result = match (good, self.blocking) {
            (true, _) => StageResult::Good,
            (false, true) => StageResult::Failed,
            (false, false) => StageResult::Tolerated,
        };
        self.rows.push(Row { name: name.to_owned(), result, time, counts });
    }

    /// Adds a stage that cannot be run.
    pub(super) fn skip(&mut self, name: &str) {
        let (name, time) = (name.to_owned(), Duration::ZERO);
        self.rows.push(Row { name, result: StageResult::NotRun, time, counts: None });
    }

    /// Returns whether every stage is good and tests were run.
    pub(super) fn good(&self) -> bool {
        self.all_good() && self.sum().run() > 0
    }

    /// Returns whether every stage is good, whether or not tests were run.
    pub(super) fn all_good(&self) -> bool {
        self.rows.iter().all(|row| row.result.is_good())
    }

    fn sum(&self) -> Counts {
        let mut sum = Counts::default();
        for row in &self.rows {
            sum += match (row.counts, row.result) {
                (Some(counts), StageResult::Tolerated) => Counts { failed: 0, ..counts },
                (counts, _) => counts.unwrap_or_default(),
            };
        }
        sum
    }

    /// The stages that failed although none of their tests did. What was not run for their sake is
    /// no failure of its own.
    fn failed_otherwise(&self) -> usize {
        let tests_failed = |row: &&Row| row.counts.is_some_and(|counts| counts.failed > 0);
        let bad = self.rows.iter().filter(|row| row.result == StageResult::Failed);
        bad.filter(|row| !tests_failed(row)).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let result = match row.result {
                StageResult::Good => "ok",
                StageResult::Failed => "FAILED",
                StageResult::Tolerated => "failed, which does not block",
                StageResult::NotRun => "not run",
            };
            write!(f, "{:<24} {result:<8} {:>7.1} s", row.name, row.time.as_secs_f64())?;
            if let Some(counts) = row.counts {
                write!(f, "  {counts}")?;
                if counts.skipped > 0 {
                    write!(f, ", {} skipped", counts.skipped)?;
                }
            }
            writeln!(f)?;
        }
        if let Some(first) = self.rows.iter().find(|row| row.result == StageResult::Failed) {
            writeln!(f, "The first stage that failed is `{}`.", first.name)?;
        }
        let mut sum = self.sum();
        if sum.run() == 0 {
            writeln!(f, "No test was run, which is a failure.")?;
        }
        let otherwise = self.failed_otherwise().max(usize::from(sum.run() == 0));
        if otherwise > 0 {
            writeln!(f, "Failures outside tests, which count below: {otherwise}.")?;
            sum.failed += otherwise;
        }
        write!(f, "{sum}")
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn row(name: &str, result: StageResult, counts: Option<(usize, usize)>) -> Row {
        let counts = counts.map(|(passed, failed)| Counts { passed, failed, skipped: 2 });
        Row { name: name.to_owned(), result, time: Duration::from_millis(1250), counts }
    }

    fn check(rows: Vec<Row>, expected: &Expect) {
        let table = Table { rows, blocking: true };
        expected.assert_eq(&format!("{table}\ngood: {}", table.good()));
    }

    #[test]
    fn failure_outside_tests_never_ends_with_none_failed() {
        check(
            vec![
                row("clippy", StageResult::Failed, None),
                row("tests", StageResult::Failed, Some((40, 3))),
                row("QEMU 10.0", StageResult::Failed, None),
                row("suite on QEMU 10.0", StageResult::NotRun, None),
            ],
            &expect![[r#"
                clippy                   FAILED       1.2 s
                tests                    FAILED       1.2 s  40 passed, 3 failed, 2 skipped
                QEMU 10.0                FAILED       1.2 s
                suite on QEMU 10.0       not run      1.2 s
                The first stage that failed is `clippy`.
                Failures outside tests, which count below: 2.
                40 passed, 5 failed
                good: false"#]],
        );
    }

    #[test]
    fn failure_on_a_release_that_is_newer_does_not_block() {
        let mut table = Table { blocking: false, ..Table::default() };
        let counts = Counts { passed: 5, failed: 2, ..Counts::default() };
        table.push("suite on QEMU 10.0", false, Duration::from_secs(1), Some(counts));
        expect![[r#"
            suite on QEMU 10.0       failed, which does not block     1.0 s  5 passed, 2 failed
            5 passed, 0 failed"#]]
        .assert_eq(&table.to_string());
        assert!(table.good());
    }

    #[test]
    fn run_without_a_test_is_a_failure() {
        check(
            vec![row("tests", StageResult::Good, Some((1, 0)))],
            &expect![[r#"
                tests                    ok           1.2 s  1 passed, 0 failed, 2 skipped
                1 passed, 0 failed
                good: true"#]],
        );
        check(
            vec![row("tests", StageResult::Good, Some((0, 0)))],
            &expect![[r#"
                tests                    ok           1.2 s  0 passed, 0 failed, 2 skipped
                No test was run, which is a failure.
                Failures outside tests, which count below: 1.
                0 passed, 1 failed
                good: false"#]],
        );
    }
}
