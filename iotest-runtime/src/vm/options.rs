//! [`Options`]: the text after `-device`, `-object`, `-drive` and their like.

use std::fmt;

/// An option text such as `virtio-blk-pci,drive=disk0`, built from parts.
///
/// Commas inside a value are doubled, as QEMU's option parser wants them; so a path may contain
/// any character. What is given as [`raw`](Self::raw) is taken as it stands.
///
/// ```
/// # use iotest_runtime::vm::Options;
/// let drive = Options::of("virtio-blk-pci").set("drive", "a,b").set("id", 7);
/// assert_eq!(drive.to_string(), "virtio-blk-pci,drive=a,,b,id=7");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    parts: Vec<String>,
}

impl Options {
    /// Begins without an implied first value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins with the value whose key is implied: a device's driver, an object's type.
    pub fn of(kind: impl fmt::Display) -> Self {
        Self { parts: vec![escaped(&kind.to_string())] }
    }

    /// Adds `key=value`, the value being any text or number.
    #[must_use]
    pub fn set(mut self, key: &str, value: impl fmt::Display) -> Self {
        self.parts.push(format!("{key}={}", escaped(&value.to_string())));
        self
    }

    /// Adds text as it stands: `key=value` pairs with commas between them. Empty text adds
    /// nothing.
    #[must_use]
    pub fn raw(mut self, text: impl Into<String>) -> Self {
        self.parts.push(text.into());
        self.parts.retain(|part| !part.is_empty());
        self
    }
}

impl fmt::Display for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.parts.join(","))
    }
}

impl From<Options> for String {
    fn from(options: Options) -> Self {
        options.to_string()
    }
}

/// Doubles the commas of a value.
pub fn escaped(value: &str) -> String {
    value.replace(',', ",,")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_raw_text_is_not() {
        let options = Options::new().set("file", "/a,b/c").raw("").raw("cache=none,aio=native");
        assert_eq!(options.to_string(), "file=/a,,b/c,cache=none,aio=native");
    }

    #[test]
    fn implied_value_comes_first() {
        assert_eq!(Options::of("secret").set("id", "s,0").to_string(), "secret,id=s,,0");
        assert_eq!(Options::new().to_string(), "");
    }
}
