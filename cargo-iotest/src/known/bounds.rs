//! [`Bounds`]: a range of versions, as lists of known failures write it: `11.1`, `>=10.0, <11.1`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use iotest_runtime::internal::Release;
use iotest_runtime::spec::{Relation, Version};

/// What a range must look like.
const FORM: &str = "write a release (`11.1`), a version (`11.1.3`), or bounds with commas between them \
                    (`>=10.0, <11.1`)";

/// The bounds of a range of versions, all of which must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bounds {
    text: String,
    bounds: Vec<Bound>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bound {
    relation: Relation,
    wanted: Version,
    precision: Precision,
}

/// How many numbers of versions are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    /// The first two.
    Release,
    /// All three.
    Version,
}

/// Text that is no range.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no range of versions: {FORM}")]
pub(crate) struct BadBounds(String);

impl Bounds {
    /// Says whether a version of QEMU is in the range.
    ///
    /// What leads up to a release, like 11.0.50 and 11.0.92, counts as it where two numbers are given.
    pub(crate) fn contain_qemu(&self, version: Version) -> bool {
        self.bounds.iter().all(|bound| match bound.precision {
            Precision::Release => bound.holds(Release::of(version).cmp(&Release::of(bound.wanted))),
            Precision::Version => bound.holds(version.cmp(&bound.wanted)),
        })
    }

    /// Says whether a version of the kernel is in the range.
    pub(crate) fn contain_kernel(&self, version: Version) -> bool {
        self.bounds.iter().all(|bound| {
            let short = |version: Version| (version.major, version.minor);
            match bound.precision {
                Precision::Release => bound.holds(short(version).cmp(&short(bound.wanted))),
                Precision::Version => bound.holds(version.cmp(&bound.wanted)),
            }
        })
    }
}

impl Bound {
    fn holds(self, order: Ordering) -> bool {
        match self.relation {
            Relation::AtLeast => order.is_ge(),
            Relation::Above => order.is_gt(),
            Relation::AtMost => order.is_le(),
            Relation::Below => order.is_lt(),
            Relation::Equal => order.is_eq(),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let spelt = Relation::SPELLINGS
            .iter()
            .find_map(|(spelling, relation)| Some((*relation, text.strip_prefix(spelling)?)));
        let (relation, number) = spelt.unwrap_or((Relation::Equal, text));
        let number = number.trim();
        let precision = match number.split('.').count() {
            2 => Precision::Release,
            3 => Precision::Version,
            _ => return None,
        };
        Some(Self { relation, wanted: number.parse().ok()?, precision })
    }
}

impl FromStr for Bounds {
    type Err = BadBounds;

    fn from_str(text: &str) -> Result<Self, BadBounds> {
        let bounds: Option<Vec<Bound>> = text.split(',').map(Bound::parse).collect();
        let bounds = bounds.ok_or_else(|| BadBounds(text.to_owned()))?;
        Ok(Self { text: text.to_owned(), bounds })
    }
}

impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_are_a_release_and_three_a_version() {
        for (bounds, inside, outside) in [
            ("11.1", &["11.1.0", "11.1.3", "11.0.50", "11.0.92"][..], &["11.0.2", "11.1.50"][..]),
            ("=10.0.2", &["10.0.2"], &["10.0.3", "10.0.0"]),
            (">=10.0, <11.1", &["10.0.0", "10.2.2", "11.0.2"], &["9.2.4", "11.1.0", "11.0.50"]),
            (">11.0", &["11.1.0", "11.0.50"], &["11.0.3"]),
            ("<=10.0.2", &["7.2.22", "10.0.2"], &["10.0.13"]),
        ] {
            let bounds: Bounds = bounds.parse().unwrap();
            for version in inside {
                assert!(bounds.contain_qemu(version.parse().unwrap()), "{bounds} {version}");
            }
            for version in outside {
                assert!(!bounds.contain_qemu(version.parse().unwrap()), "{bounds} {version}");
            }
        }
    }

    #[test]
    fn kernels_have_no_development_versions() {
        let bounds: Bounds = "<6.8".parse().unwrap();
        assert!(bounds.contain_kernel(Version::new(6, 7, 99)));
        assert!(!bounds.contain_kernel(Version::new(6, 8, 0)));
        let bounds: Bounds = "6.12.3".parse().unwrap();
        assert!(bounds.contain_kernel(Version::new(6, 12, 3)));
        assert!(!bounds.contain_kernel(Version::new(6, 12, 4)));
    }

    #[test]
    fn other_text_is_refused_with_the_form() {
        for text in ["", "11", "11.x", ">=", "10.0 11.1", "10.0,", "~10.0", "1.2.3.4", "-1.0"] {
            let error = text.parse::<Bounds>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is no range")), "{error}");
            assert!(error.contains("`>=10.0, <11.1`"), "{error}");
        }
    }
}
