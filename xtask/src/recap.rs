//! What failed, once more at the end: [`recap`] picks it from what a test runner printed.
//!
//! The output of a long run is often kept from its end only, so the names of failed tests, and what
//! they printed, must stand there too; also those of tests that passed when they were tried again.

use std::collections::BTreeMap;

use crate::counts::Runner;

/// How many lines are repeated of the start of what one failed test printed, and of its end.
const HALF: usize = 30;

/// Returns what `runner` printed of each failed test, in `lines` without colours.
///
/// A test comes once, however often its runner repeats it.
pub(crate) fn recap<S: AsRef<str>>(runner: Runner, lines: &[S]) -> Vec<String> {
    let lines = lines.iter().map(AsRef::as_ref);
    let blocks = match runner {
        Runner::Nextest => nextest(lines),
        Runner::CargoTest => cargo_test(lines),
    };
    blocks.iter().flat_map(|block| shortened(block)).collect()
}

/// Returns the end of what a failed command printed, for the end of a run's output.
pub(crate) fn ending(lines: &[String]) -> &[String] {
    &lines[lines.len().saturating_sub(2 * HALF)..]
}

/// The lines from each bad status line to the next status line. The longest block of a test is
/// kept, as a list of names repeats its status alone.
fn nextest<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Vec<&'a str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: Option<(&str, Vec<&str>)> = None;
    let mut keep = |closed: Option<(&'a str, Vec<&'a str>)>| {
        let Some((name, block)) = closed else { return };
        let known = found.entry(name).or_default();
        if block.len() > known.len() {
            *known = block;
        }
    };
    // What the runner says last belongs to no test.
    for line in lines.take_while(|line| *line != "error: test run failed") {
        match (status(line), &mut open) {
            (Some(bad), open) => keep(std::mem::replace(open, bad.map(|name| (name, vec![line])))),
            (None, Some((_, block))) => block.push(line),
            (None, None) => {}
        }
    }
    keep(open);
    found.into_values().collect()
}

/// How the status of a good test ends, and that of one that still runs.
const NOT_BAD: [&str; 6] = ["PASS", "SLOW", "SKIP", "LEAK", "START", "TERMINATING"];

/// A status line like `  TRY 1 FAIL [   0.088s] (3/4) binary test`: `None` if it is none, else the
/// test's name if it is a bad one.
fn status(line: &str) -> Option<Option<&str>> {
    let (status, rest) = line.trim_start().split_once(" [")?;
    if status == "Summary" {
        return Some(None);
    }
    let shouted = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "-/ ".contains(c);
    if !status.chars().all(shouted) {
        return None;
    }
    let (time, rest) = rest.split_once("s] (")?;
    time.trim_start_matches(['>', ' ']).parse::<f64>().ok()?;
    let (_number, name) = rest.split_once(") ")?;
    let end = status.rsplit(' ').next().unwrap_or(status);
    Some((!NOT_BAD.contains(&end)).then_some(name))
}

/// The lines from each heading of failures to the line that sums up their binary.
fn cargo_test<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Vec<&'a str>> {
    let mut found = vec![];
    let mut block: Option<Vec<&str>> = None;
    for line in lines {
        if line == "failures:" {
            block.get_or_insert_default();
        } else if line.starts_with("test result: ") {
            found.extend(block.take());
        } else if let Some(block) = &mut block {
            block.push(line);
        }
    }
    found.extend(block);
    found
}

/// The lines of a block, without its middle if it is long.
fn shortened(block: &[&str]) -> Vec<String> {
    let owned = |lines: &[&str]| lines.iter().map(|line| line.trim_end().to_owned()).collect();
    if block.len() <= 2 * HALF {
        return owned(block);
    }
    let (start, end) = (&block[..HALF], &block[block.len() - HALF..]);
    let mut kept: Vec<String> = owned(start);
    kept.push(format!("  … {} lines, see above …", block.len() - 2 * HALF));
    kept.extend(owned(end));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(runner: Runner, text: &str, expected: &str) {
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(recap(runner, &lines).join("\n"), expected);
    }

    #[test]
    fn failed_test_of_nextest_comes_once_with_its_output() {
        check(
            Runner::Nextest,
            "        PASS [   0.018s] (2/4) nt good\n\
             \x20       FAIL [   0.088s] (3/4) nt bad\n\
             \x20 stdout ───\n\
             \x20   FAIL [of the test]\n\
             \x20       SLOW [>  1.000s] (───) nt late\n\
             \x20    TIMEOUT [   2.003s] (4/4) nt late\n\
             \x20    Summary [   2.052s] 4 tests run: 1 passed, 2 failed, 1 timed out, 0 skipped\n\
             \x20       FAIL [   0.088s] (3/4) nt bad\n\
             \x20    TIMEOUT [   2.003s] (4/4) nt late\n\
             \x20 stdout ───\n\
             \x20   (test timed out)\n\
             error: test run failed",
            "        FAIL [   0.088s] (3/4) nt bad\n\
             \x20 stdout ───\n\
             \x20   FAIL [of the test]\n\
             \x20    TIMEOUT [   2.003s] (4/4) nt late\n\
             \x20 stdout ───\n\
             \x20   (test timed out)",
        );
    }

    #[test]
    fn test_that_passed_when_tried_again_is_named_with_its_failure() {
        check(
            Runner::Nextest,
            "  TRY 1 FAIL [   0.200s] (───) nt flaky\n\
             \x20 stdout ───\n\
             \x20 TRY 2 PASS [   0.191s] (2/2) nt flaky\n\
             ────────────\n\
             \x20    Summary [   0.440s] 2 tests run: 2 passed (1 flaky), 0 skipped\n\
             \x20  FLAKY 2/2 [   0.191s] (2/2) nt flaky",
            "  TRY 1 FAIL [   0.200s] (───) nt flaky\n\
             \x20 stdout ───",
        );
    }

    #[test]
    fn good_run_has_nothing_to_repeat() {
        check(
            Runner::Nextest,
            "        PASS [   0.018s] (2/4) nt good\n\
             \x20    Summary [   2.052s] 1 test run: 1 passed, 0 skipped",
            "",
        );
        check(Runner::CargoTest, "running 1 test\ntest good ... ok\n\ntest result: ok. 1", "");
    }

    #[test]
    fn failures_of_cargo_test_are_kept_up_to_their_sum() {
        check(
            Runner::CargoTest,
            "test bad ... FAILED\n\nfailures:\n\n---- bad stdout ----\nwhy\n\nfailures:\n    bad\n\n\
             test result: FAILED. 0 passed; 1 failed\nelse",
            "\n---- bad stdout ----\nwhy\n\n    bad\n",
        );
    }

    #[test]
    fn ending_of_a_command_is_its_last_lines() {
        let lines: Vec<String> = (0..100).map(|n| n.to_string()).collect();
        assert_eq!((ending(&lines).len(), ending(&lines)[0].as_str()), (2 * HALF, "40"));
        assert_eq!(ending(&lines[..3]), &lines[..3]);
    }

    #[test]
    fn long_output_keeps_its_start_and_end() {
        let mut text = "        FAIL [   0.1s] (3/4) nt bad\n".to_owned();
        text.extend((1..100).map(|n| format!("{n}\n")));
        let lines: Vec<&str> = text.lines().collect();
        let kept = recap(Runner::Nextest, &lines);
        assert_eq!(kept.len(), 2 * HALF + 1);
        assert_eq!(kept[HALF], "  … 40 lines, see above …");
        assert_eq!(kept.last().map(String::as_str), Some("99"));
    }
}
