//! A variant: the format and protocol in which one case runs.

use std::fmt;
use std::str::FromStr;

use crate::vocabulary::{Format, Protocol, UnknownName};

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
}
