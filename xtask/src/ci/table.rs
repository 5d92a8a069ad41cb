//! The table at the end of a run: a [`Row`] a stage, and the number of tests as its last line.

use std::fmt;
use std::time::Duration;

use crate::counts::Counts;

/// Every stage of a run.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Row>,
}

/// One stage.
#[derive(Debug)]
pub(super) struct Row {
    name: String,
    verdict: Verdict,
    time: Duration,
    counts: Option<Counts>,
}

/// What became of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is good.
    Good,
    /// It is not.
    Failed,
    /// It was not run, since a stage it needs failed.
    NotRun,
}

impl Row {
    /// Makes a row; `counts` are those of a stage that runs tests.
    pub(super) fn new(
        name: &str,
        verdict: Verdict,
        time: Duration,
        counts: Option<Counts>,
    ) -> Self {
        Self { name: name.to_owned(), verdict, time, counts }
    }
}

impl Table {
    /// Adds a stage.
    pub(super) fn push(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Adds a stage that cannot be run.
    pub(super) fn skip(&mut self, name: &str) {
        self.push(Row::new(name, Verdict::NotRun, Duration::ZERO, None));
    }

    /// Says whether every stage is good and tests were run.
    pub(super) fn good(&self) -> bool {
        self.all_good() && self.sum().run() > 0
    }

    /// Says whether every stage is good, whether or not tests were run.
    pub(super) fn all_good(&self) -> bool {
        self.rows.iter().all(|row| row.verdict == Verdict::Good)
    }

    fn sum(&self) -> Counts {
        let mut sum = Counts::default();
        self.rows.iter().filter_map(|row| row.counts).for_each(|counts| sum += counts);
        sum
    }

    /// The stages that failed although none of their tests did. What was not run for their sake is
    /// no failure of its own.
    fn failed_otherwise(&self) -> usize {
        let tests_failed = |row: &&Row| row.counts.is_some_and(|counts| counts.failed > 0);
        let bad = self.rows.iter().filter(|row| row.verdict == Verdict::Failed);
        bad.filter(|row| !tests_failed(row)).count()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let verdict = match row.verdict {
                Verdict::Good => "ok",
                Verdict::Failed => "FAILED",
                Verdict::NotRun => "not run",
            };
            write!(f, "{:<24} {verdict:<8} {:>7.1} s", row.name, row.time.as_secs_f64())?;
            if let Some(counts) = row.counts {
                write!(f, "  {counts}, {} skipped", counts.skipped)?;
                if counts.flaky > 0 {
                    write!(f, ", {} only when tried again", counts.flaky)?;
                }
            }
            writeln!(f)?;
        }
        if let Some(first) = self.rows.iter().find(|row| row.verdict == Verdict::Failed) {
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

    fn row(name: &str, verdict: Verdict, counts: Option<(usize, usize)>) -> Row {
        let counts = counts.map(|(passed, failed)| Counts { passed, flaky: 0, failed, skipped: 2 });
        Row::new(name, verdict, Duration::from_millis(1250), counts)
    }

    fn check(rows: Vec<Row>, good: bool, expected: &Expect) {
        let table = Table { rows };
        expected.assert_eq(&table.to_string());
        assert_eq!(table.good(), good);
    }

    #[test]
    fn good_run_ends_with_its_numbers() {
        check(
            vec![
                row("format", Verdict::Good, None),
                row("tests", Verdict::Good, Some((40, 0))),
                row("suite on QEMU 7.2", Verdict::Good, Some((16, 0))),
            ],
            true,
            &expect![[r#"
                format                   ok           1.2 s
                tests                    ok           1.2 s  40 passed, 0 failed, 2 skipped
                suite on QEMU 7.2        ok           1.2 s  16 passed, 0 failed, 2 skipped
                56 passed, 0 failed"#]],
        );
    }

    #[test]
    fn failure_outside_tests_never_ends_with_none_failed() {
        check(
            vec![
                row("clippy", Verdict::Failed, None),
                row("tests", Verdict::Failed, Some((40, 3))),
                row("QEMU 10.0", Verdict::Failed, None),
                row("suite on QEMU 10.0", Verdict::NotRun, None),
            ],
            false,
            &expect![[r#"
                clippy                   FAILED       1.2 s
                tests                    FAILED       1.2 s  40 passed, 3 failed, 2 skipped
                QEMU 10.0                FAILED       1.2 s
                suite on QEMU 10.0       not run      1.2 s
                The first stage that failed is `clippy`.
                Failures outside tests, which count below: 2.
                40 passed, 5 failed"#]],
        );
    }

    #[test]
    fn run_without_a_test_is_a_failure() {
        check(
            vec![row("tests", Verdict::Good, Some((0, 0)))],
            false,
            &expect![[r#"
                tests                    ok           1.2 s  0 passed, 0 failed, 2 skipped
                No test was run, which is a failure.
                Failures outside tests, which count below: 1.
                0 passed, 1 failed"#]],
        );
    }
}
