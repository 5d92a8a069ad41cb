//! [`Until`]: the end of an entry, a date or a release of QEMU.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate};
use iotest_runtime::spec::Version;

/// The form of a date.
const DATE: &str = "%Y-%m-%d";

/// The end of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until {
    /// The last day on which it holds.
    Date(NaiveDate),
    /// The first version of QEMU for which it does not hold any more, with the text's count of numbers.
    Release(Version, usize),
}

/// Text that is neither.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is neither a date nor a release of QEMU; write `2027-03-01` or `12.0`: a known failure must \
     have an end"
)]
pub(crate) struct BadUntil(String);

impl Until {
    /// Says whether the end is past on a day and for a QEMU.
    ///
    /// Development versions and release candidates of a release come before it.
    pub(crate) fn is_past(self, today: NaiveDate, qemu: Option<Version>) -> bool {
        match self {
            Self::Date(last) => today > last,
            Self::Release(first, _) => qemu.is_some_and(|qemu| qemu >= first),
        }
    }

    /// Returns what it means on a day.
    pub(crate) fn meaning(self, today: NaiveDate) -> String {
        match self {
            Self::Release(..) => format!("until QEMU {self}"),
            Self::Date(last) => match (last - today).num_days() {
                days @ ..0 => format!("past its end, {self} ({} ago)", counted(-days)),
                days => format!("until {self} ({} left)", counted(days)),
            },
        }
    }
}

fn counted(days: i64) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}

/// Returns the date of today, in UTC.
pub(crate) fn today() -> NaiveDate {
    let seconds = i64::try_from(iotest_protocol::run::since_1970()).ok();
    let now = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    // A clock that is set to a time that no calendar has is set wrong: nothing ends then.
    now.map_or(NaiveDate::MIN, |now| now.date_naive())
}

impl FromStr for Until {
    type Err = BadUntil;

    fn from_str(text: &str) -> Result<Self, BadUntil> {
        let bad = || BadUntil(text.to_owned());
        if text.contains('-') {
            let date = NaiveDate::parse_from_str(text, DATE).map_err(|_| bad())?;
            // `2027-3-1` is a date for the parser, and sorts wrongly for a reader.
            return match date.format(DATE).to_string() == text {
                true => Ok(Self::Date(date)),
                false => Err(bad()),
            };
        }
        let numbers = text.split('.').count();
        match text.parse() {
            Ok(version) if numbers > 1 => Ok(Self::Release(version, numbers)),
            _ => Err(bad()),
        }
    }
}

impl fmt::Display for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(f, "{}", date.format(DATE)),
            Self::Release(Version { major, minor, .. }, 2) => write!(f, "{major}.{minor}"),
            Self::Release(version, _) => write!(f, "{version}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, DATE).unwrap()
    }

    #[test]
    fn date_holds_through_its_day() {
        let until: Until = "2027-03-01".parse().unwrap();
        let past = |today: &str| until.is_past(day(today), Some(Version::new(99, 0, 0)));
        assert_eq!(["2027-02-28", "2027-03-01", "2027-03-02"].map(past), [false, false, true]);
        assert_eq!(until.meaning(day("2027-02-28")), "until 2027-03-01 (1 day left)");
        assert_eq!(until.meaning(day("2027-03-11")), "past its end, 2027-03-01 (10 days ago)");
    }

    #[test]
    fn release_ends_with_itself_and_not_with_what_leads_up_to_it() {
        let until: Until = "12.0".parse().unwrap();
        let past = |version: &str| until.is_past(NaiveDate::MAX, version.parse().ok());
        let versions = ["10.0.2", "11.2.50", "11.2.92", "12.0.0", "12.1.0", "unknown"];
        assert_eq!(versions.map(past), [false, false, false, true, true, false]);
        assert_eq!(until.meaning(NaiveDate::MAX), "until QEMU 12.0");
        let micro: Until = "10.0.3".parse().unwrap();
        assert!(!micro.is_past(NaiveDate::MIN, Some(Version::new(10, 0, 2))));
        assert!(micro.is_past(NaiveDate::MIN, Some(Version::new(10, 0, 3))));
        assert_eq!(micro.to_string(), "10.0.3");
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "never", "12", "2027-02-30", "2027-3-1", "2027-03", "01.03.2027x", "-1.0"]
        {
            let error = text.parse::<Until>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is neither")), "{error}");
        }
    }

    #[test]
    fn today_is_after_this_was_written() {
        assert!(today() > day("2026-01-01"));
    }
}
