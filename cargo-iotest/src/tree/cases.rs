//! [`Cases`]: the cases of a test in Python, from the output of Python's unittest.
//!
//! Does no input or output.

use serde::Serialize;

/// What a test's output says of its cases.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Cases {
    /// How many ran; None if the output does not say.
    pub ran: Option<u64>,
    /// How many ended, by the marks that unittest prints.
    pub ended: u64,
    /// Those that failed: `TestCase.test_name`.
    pub failed: Vec<String>,
}

impl Cases {
    /// Reads the output of a test; None if it is not unittest's.
    pub fn read(output: &str) -> Option<Self> {
        let marks = output.lines().next().unwrap_or_default();
        let is_marks = !marks.is_empty() && marks.chars().all(|mark| ".FEsxu".contains(mark));
        let number = |line: &str| line.strip_prefix("Ran ")?.split(' ').next()?.parse().ok();
        let ran = output.lines().rev().find_map(number);
        let failed: Vec<String> = output.lines().filter_map(failed_case).collect();
        let is_unittest = is_marks || ran.is_some();
        let ended = if is_marks { marks.len() as u64 } else { 0 };
        is_unittest.then_some(Self { ran, ended, failed })
    }
}

/// Returns the case of a heading: `FAIL: test_one (__main__.TestCase.test_one)`; before Python
/// 3.11, the name is not repeated.
fn failed_case(line: &str) -> Option<String> {
    let rest = line.strip_prefix("FAIL: ").or_else(|| line.strip_prefix("ERROR: "))?;
    let (name, class) = rest.split_once(" (")?;
    let class = class.split(')').next()?.trim_start_matches("__main__.");
    let class = class.strip_suffix(&format!(".{name}")).unwrap_or(class);
    Some(format!("{class}.{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unittest_output_has_what_ran_and_what_failed() {
        let output = "..F.E\n======\n\
            FAIL: test_one (__main__.TestA.test_one)\n------\nTraceback\n\n======\n\
            ERROR: test_two (__main__.TestB)\n------\nRan 5 tests\n\nFAILED (failures=2)\n";
        let expected = Cases {
            ran: Some(5),
            ended: 5,
            failed: vec!["TestA.test_one".to_owned(), "TestB.test_two".to_owned()],
        };
        assert_eq!(Cases::read(output), Some(expected));
    }

    #[test]
    fn test_that_hangs_has_ended_some() {
        let expected = Cases { ran: None, ended: 7, failed: Vec::new() };
        assert_eq!(Cases::read("....s.."), Some(expected));
    }

    #[test]
    fn other_output_has_no_cases() {
        for output in ["", "QA output created by 001\n", "Formatting TEST_DIR/t.IMGFMT\nRan out\n"]
        {
            assert_eq!(Cases::read(output), None, "{output:?}");
        }
    }
}
