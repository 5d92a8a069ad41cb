//! [`Options`]: the argument of `-device`, `-object`, `-drive` and similar options.
//!
//! The syntax itself is in [`qapi_types::options`], the only place that writes it.

use std::fmt;

use qapi_types::BlockdevOptions;
use qapi_types::options::{NotDotted, implied, pair};
use qapi_types::wire::members_of;
use serde_json::Value;

/// An option text such as `virtio-blk-pci,drive=disk0`, built from parts.
///
/// Commas inside a value are doubled, as QEMU's option parser wants them; so a path may contain any
/// character. If QEMU would misread a key or the first value, [`text`](Self::text) returns an error,
/// and so does the launch of a machine with these options. [`raw`](Self::raw) text is not checked.
///
/// ```
/// # use iotest_runtime::vm::Options;
/// let drive = Options::of("virtio-blk-pci").set("drive", "a,b").set("id", 7);
/// assert_eq!(drive.text()?, "virtio-blk-pci,drive=a,,b,id=7");
/// assert!(Options::of("virtio-blk-pci").set("a,drive", "b").text().is_err());
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The parts, or the first one that cannot be expressed.
    parts: Result<Vec<String>, NotDotted>,
}

impl Default for Options {
    fn default() -> Self {
        Self { parts: Ok(Vec::new()) }
    }
}

impl Options {
    /// Makes options without an implied first value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes options that begin with the value whose key is implied: a device's driver, an object's type.
    pub fn of(kind: impl fmt::Display) -> Self {
        Self::new().with(implied(&kind.to_string()))
    }

    /// Adds `key=value`, the value being any text or number.
    #[must_use]
    pub fn set(self, key: &str, value: impl fmt::Display) -> Self {
        self.with(pair(key, &value.to_string()))
    }

    /// Adds text as it stands: `key=value` pairs with commas between them. Empty text adds
    /// nothing.
    #[must_use]
    pub fn raw(self, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { self } else { self.with(Ok(text)) }
    }

    /// Adds all parts of others.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        match (&mut self.parts, more.parts) {
            (Ok(parts), Ok(more)) => parts.extend(more),
            (Ok(_), Err(error)) => self.parts = Err(error),
            (Err(_), _) => {}
        }
        self
    }

    fn with(self, part: Result<String, NotDotted>) -> Self {
        self.and(Self { parts: part.map(|part| vec![part]) })
    }

    /// Returns the text.
    ///
    /// # Errors
    /// * [`NotDotted`] for the first part that this syntax cannot express.
    pub fn text(&self) -> Result<String, NotDotted> {
        self.parts.as_ref().map(|parts| parts.join(",")).map_err(Clone::clone)
    }
}

/// The argument of an option such as `-device`: [`Options`], JSON, or text as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionArg(pub(super) Result<String, NotDotted>);

impl From<Options> for OptionArg {
    fn from(options: Options) -> Self {
        Self(options.text())
    }
}

impl From<String> for OptionArg {
    fn from(text: String) -> Self {
        Self(Ok(text))
    }
}

impl From<&String> for OptionArg {
    fn from(text: &String) -> Self {
        Self(Ok(text.clone()))
    }
}

/// The JSON object that the matching QMP command takes.
impl From<Value> for OptionArg {
    fn from(json: Value) -> Self {
        Self(Ok(json.to_string()))
    }
}

impl From<&Value> for OptionArg {
    fn from(json: &Value) -> Self {
        Self(Ok(json.to_string()))
    }
}

impl From<&str> for OptionArg {
    fn from(text: &str) -> Self {
        Self(Ok(text.to_owned()))
    }
}

/// The argument of `-blockdev`: typed options, or what [`OptionArg`] takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockdevArg(pub(super) OptionArg);

impl<T: Into<OptionArg>> From<T> for BlockdevArg {
    fn from(options: T) -> Self {
        Self(options.into())
    }
}

impl From<BlockdevOptions> for BlockdevArg {
    fn from(options: BlockdevOptions) -> Self {
        Self::from(&options)
    }
}

impl From<&BlockdevOptions> for BlockdevArg {
    fn from(options: &BlockdevOptions) -> Self {
        Self(Value::from(members_of(options)).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_raw_text_is_not() {
        let options = Options::new().set("file", "/a,b/c").raw("").raw("cache=none,aio=native");
        assert_eq!(options.text().unwrap(), "file=/a,,b/c,cache=none,aio=native");
    }

    #[test]
    fn implied_value_comes_first() {
        assert_eq!(Options::of("secret").set("id", "s,0").text().unwrap(), "secret,id=s,,0");
        assert_eq!(Options::new().text().unwrap(), "");
    }

    #[test]
    fn first_part_that_cannot_be_expressed_is_the_error() {
        let key = |options: Options| options.text().unwrap_err().key().to_owned();
        assert_eq!(key(Options::of("virtio,id=a").set("b,c", 1)), "virtio,id=a");
        assert_eq!(key(Options::of("virtio").set("a,drive", 1).set("b=c", 1)), "a,drive");
        assert_eq!(key(Options::of("virtio").and(Options::new().set("", 1)).raw("a=b")), "");
    }
}
