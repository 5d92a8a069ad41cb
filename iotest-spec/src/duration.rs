//! Durations as people write them: `30s`, `1m30s`, `500ms`.

use std::fmt;
use std::time::Duration;

/// Units, longest spelling first where one begins another.
const UNITS: [(&str, u64); 4] = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000)];

/// Parses a duration of whole numbers with units (`h`, `m`, `s`, `ms`), greater than zero.
///
/// # Errors
/// * [`BadDuration`] if a number or unit is missing, the sum is zero or does not fit.
///
/// ```
/// use std::time::Duration;
/// assert_eq!(iotest_spec::parse_duration("1m30s"), Ok(Duration::from_secs(90)));
/// ```
pub fn parse_duration(text: &str) -> Result<Duration, BadDuration> {
    let error = || BadDuration(text.to_owned());
    let mut rest = text.trim();
    let mut total: u64 = 0;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number: u64 = rest[..digits].parse().map_err(|_| error())?;
        rest = &rest[digits..];
        let (unit, factor) =
            UNITS.iter().find(|(unit, _)| rest.starts_with(unit)).ok_or_else(error)?;
        rest = &rest[unit.len()..];
        total =
            number.checked_mul(*factor).and_then(|ms| total.checked_add(ms)).ok_or_else(error)?;
    }
    if total == 0 { Err(error()) } else { Ok(Duration::from_millis(total)) }
}

/// Text that is not a duration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadDuration(pub String);

impl fmt::Display for BadDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a duration; write it as `30s`, `1m30s` or `500ms`", self.0)
    }
}

impl std::error::Error for BadDuration {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_add_up() {
        assert_eq!(parse_duration("1h2m3s4ms"), Ok(Duration::from_millis(3_723_004)));
    }

    #[test]
    fn other_input_is_rejected() {
        for text in ["", "0s", "30", "s", "-1s", "1.5s", "1d", "99999999999999999999s", "30sx"] {
            assert_eq!(parse_duration(text), Err(BadDuration(text.to_owned())), "{text}");
        }
    }
}
