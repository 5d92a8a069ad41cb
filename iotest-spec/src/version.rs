//! QEMU versions and comparisons with them: `qemu>=8.0`.

use std::fmt;
use std::str::FromStr;

/// A QEMU release: major, minor and micro number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The first number.
    pub major: u32,
    /// The second number.
    pub minor: u32,
    /// The third number.
    pub micro: u32,
}

impl Version {
    /// Makes a version from its numbers.
    pub const fn new(major: u32, minor: u32, micro: u32) -> Self {
        Self { major, minor, micro }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

/// Text that is not one to three numbers with dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidVersion(pub String);

impl fmt::Display for InvalidVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a QEMU version; write it as `8.0` or `8.0.2`", self.0)
    }
}

impl std::error::Error for InvalidVersion {}

impl FromStr for Version {
    type Err = InvalidVersion;

    fn from_str(text: &str) -> Result<Self, InvalidVersion> {
        let error = || InvalidVersion(text.to_owned());
        let numbers: Vec<u32> = text
            .split('.')
            .map(|part| match part.bytes().all(|byte| byte.is_ascii_digit()) {
                true => part.parse().map_err(|_| error()),
                false => Err(error()),
            })
            .collect::<Result<_, _>>()?;
        match numbers[..] {
            [major] => Ok(Self::new(major, 0, 0)),
            [major, minor] => Ok(Self::new(major, minor, 0)),
            [major, minor, micro] => Ok(Self::new(major, minor, micro)),
            _ => Err(error()),
        }
    }
}

/// How a version compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// `>=`
    AtLeast,
    /// `>`
    Above,
    /// `<=`
    AtMost,
    /// `<`
    Below,
    /// `=` or `==`
    Equal,
}

impl Relation {
    /// Every relation with its spelling, longer spellings first.
    pub const SPELLINGS: [(&'static str, Self); 6] = [
        (">=", Self::AtLeast),
        ("<=", Self::AtMost),
        ("==", Self::Equal),
        (">", Self::Above),
        ("<", Self::Below),
        ("=", Self::Equal),
    ];

    /// Says whether `actual` stands in this relation to `wanted`.
    pub fn holds(self, actual: Version, wanted: Version) -> bool {
        match self {
            Self::AtLeast => actual >= wanted,
            Self::Above => actual > wanted,
            Self::AtMost => actual <= wanted,
            Self::Below => actual < wanted,
            Self::Equal => actual == wanted,
        }
    }

    /// Returns the spelling used in messages.
    pub const fn spelling(self) -> &'static str {
        match self {
            Self::AtLeast => ">=",
            Self::Above => ">",
            Self::AtMost => "<=",
            Self::Below => "<",
            Self::Equal => "==",
        }
    }

    /// Returns the variant's Rust identifier, for code that is generated from it.
    pub const fn identifier(self) -> &'static str {
        match self {
            Self::AtLeast => "AtLeast",
            Self::Above => "Above",
            Self::AtMost => "AtMost",
            Self::Below => "Below",
            Self::Equal => "Equal",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_versions_are_filled_with_zeros() {
        assert_eq!("8".parse(), Ok(Version::new(8, 0, 0)));
        assert_eq!("10.0.2".parse(), Ok(Version::new(10, 0, 2)));
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "8.", "8.x", "1.2.3.4", "+8", "99999999999"] {
            assert_eq!(text.parse::<Version>(), Err(InvalidVersion(text.to_owned())));
        }
    }

    #[test]
    fn relations_compare_by_number() {
        let (seven, ten) = (Version::new(7, 2, 22), Version::new(10, 0, 2));
        assert!(Relation::AtLeast.holds(ten, seven));
        assert!(Relation::Below.holds(seven, ten));
        assert!(!Relation::Equal.holds(seven, ten));
    }
}
