//! Numbers as people write them on command lines and in variables, each with its range.

use std::fmt;
use std::time::Duration;

/// The longest time limit that can be set: a year, in seconds.
pub const SECONDS_MAX: f64 = 31_536_000.0;
/// The largest factor of time limits.
pub const FACTOR_MAX: f64 = 10_000.0;
/// The least of both.
const LEAST: f64 = 0.001;

/// Reads a number of seconds, from a thousandth to a year.
///
/// # Errors
/// * [`BadNumber`] for anything else.
///
/// ```
/// use std::time::Duration;
///
/// use iotest_spec::number::seconds;
/// assert_eq!(seconds("2.5"), Ok(Duration::from_millis(2500)));
/// assert!(seconds("0").is_err() && seconds("1e400").is_err() && seconds("NaN").is_err());
/// ```
pub fn seconds(text: &str) -> Result<Duration, BadNumber> {
    let bad = BadNumber("a number of seconds from 0.001 to 31536000, which is a year");
    Ok(Duration::from_secs_f64(between(text, SECONDS_MAX).ok_or(bad)?))
}

/// Reads the factor of every time limit, from a thousandth to ten thousand.
///
/// # Errors
/// * [`BadNumber`] for anything else.
pub fn factor(text: &str) -> Result<f64, BadNumber> {
    between(text, FACTOR_MAX).ok_or(BadNumber("a number from 0.001 to 10000"))
}

/// Reads a decimal number; names of infinity and of no number are no numbers.
fn between(text: &str, most: f64) -> Option<f64> {
    let number: f64 = text.parse().ok()?;
    (LEAST..=most).contains(&number).then_some(number)
}

/// A text that is not the number it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadNumber(
    /// What it should be, with its range, as a noun phrase.
    pub &'static str,
);

impl fmt::Display for BadNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "must be {}", self.0)
    }
}

impl std::error::Error for BadNumber {}

#[cfg(test)]
mod tests {
    use super::*;

    /// What no number is written as.
    const NONE: [&str; 24] = [
        "",
        " ",
        "1 ",
        " 1",
        "x",
        "-1",
        "-0",
        "0",
        "0.0",
        "1e-400",
        "0.0009",
        "NaN",
        "-nan",
        "inf",
        "+infinity",
        "1e400",
        "-1e400",
        "1,5",
        "1_000",
        "0x10",
        "\u{ff15}",
        "\u{665}",
        "1s",
        "--",
    ];

    #[test]
    fn numbers_have_a_range() {
        for text in NONE {
            assert!(seconds(text).is_err(), "{text}");
            assert!(factor(text).is_err(), "{text}");
        }
        for (text, millis) in
            [("0.001", 1), ("1", 1000), (".5", 500), ("1e1", 10_000), ("+2", 2000)]
        {
            assert_eq!(seconds(text), Ok(Duration::from_millis(millis)), "{text}");
            assert_eq!(factor(text).map(|n| (n * 1000.0).round() as u64), Ok(millis), "{text}");
        }
        assert_eq!(seconds("31536000"), Ok(Duration::from_secs(31_536_000)));
        assert!(seconds("31536001").is_err() && seconds("18446744073709551616").is_err());
        assert!(factor("10000").is_ok() && factor("10000.5").is_err());
    }

    #[test]
    fn refusal_names_the_range() {
        assert_eq!(factor("0").unwrap_err().to_string(), "must be a number from 0.001 to 10000");
        let said = seconds("inf").unwrap_err().to_string();
        assert!(said.contains("from 0.001 to 31536000"), "{said}");
    }
}
