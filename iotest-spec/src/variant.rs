//! In what one case runs: [`Variant`], the format and protocol, and [`Combination`], which adds the
//! modes that a test is crossed with.

use std::fmt;
use std::str::FromStr;

use crate::vocabulary::{AioMode, CacheMode, Format, Protocol, UnknownName};

/// A format over a protocol, spelt `qcow2-file`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant {
    /// The image format under test.
    pub format: Format,
    /// The protocol under the format.
    pub protocol: Protocol,
}

impl Variant {
    /// Makes a variant.
    pub const fn new(format: Format, protocol: Protocol) -> Self {
        Self { format, protocol }
    }
}

impl fmt::Display for Variant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.format, self.protocol)
    }
}

impl FromStr for Variant {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        let (format, protocol) = text.split_once('-').unwrap_or((text, ""));
        Ok(Self { format: format.parse()?, protocol: protocol.parse()? })
    }
}

/// A variant with the modes that tell cases of one test apart: `qcow2-file-none-io_uring`, or
/// `qcow2-file` where the test names one mode of each kind or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Combination {
    /// The format and protocol.
    pub variant: Variant,
    /// The cache mode, if the test names several.
    pub cache: Option<CacheMode>,
    /// The aio mode, if the test names several.
    pub aio: Option<AioMode>,
}

impl From<Variant> for Combination {
    fn from(variant: Variant) -> Self {
        Self { variant, cache: None, aio: None }
    }
}

impl fmt::Display for Combination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.variant.fmt(f)?;
        self.cache.map_or(Ok(()), |mode| write!(f, "-{mode}"))?;
        self.aio.map_or(Ok(()), |mode| write!(f, "-{mode}"))
    }
}

impl FromStr for Combination {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        let mut words = text.splitn(4, '-');
        let mut word = || words.next();
        let format = word().unwrap_or_default().parse()?;
        let protocol = word().unwrap_or_default().parse()?;
        let (first, second) = (word(), word());
        let variant = Variant { format, protocol };
        // No cache mode is spelt like an aio mode, so the first word tells its kind.
        let (cache, aio) = match (first, second) {
            (Some(first), None) => match first.parse() {
                Ok(mode) => (Some(mode), None),
                Err(_) => (None, Some(first.parse()?)),
            },
            (cache, aio) => (cache.map(str::parse).transpose()?, aio.map(str::parse).transpose()?),
        };
        Ok(Self { variant, cache, aio })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variant_prints_and_parses() {
        let variant = Variant::new(Format::Qcow2, Protocol::Nbd);
        assert_eq!(variant.to_string(), "qcow2-nbd");
        assert_eq!("qcow2-nbd".parse(), Ok(variant));
        assert!("qcow2".parse::<Variant>().is_err());
    }

    #[test]
    fn combination_prints_and_parses() {
        let variant = Variant::new(Format::Raw, Protocol::File);
        for (cache, aio, text) in [
            (None, None, "raw-file"),
            (Some(CacheMode::None), None, "raw-file-none"),
            (None, Some(AioMode::Native), "raw-file-native"),
            (Some(CacheMode::Writeback), Some(AioMode::IoUring), "raw-file-writeback-io_uring"),
        ] {
            let combination = Combination { variant, cache, aio };
            assert_eq!(combination.to_string(), text);
            assert_eq!(text.parse(), Ok(combination));
        }
    }

    #[test]
    fn combination_of_other_words_is_refused() {
        for text in ["", "raw", "raw-file-native-none", "raw-file-none-threads-x", "raw-file-"] {
            assert!(text.parse::<Combination>().is_err(), "{text}");
        }
    }

    #[test]
    fn no_cache_mode_is_spelt_like_an_aio_mode() {
        assert!(!CacheMode::NAMES.iter().any(|name| AioMode::NAMES.contains(name)));
    }
}
