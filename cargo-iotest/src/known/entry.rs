//! [`Entry`]: one entry of a list of known failures, as it is written.
//!
//! The JSON Schema of lists is made from these types.

use std::fmt::Display;
use std::str::FromStr;

use iotest_protocol::Expectation;
use iotest_runtime::spec::{Format, Protocol};
use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::bounds::Bounds;
use super::test_name::TestName;
use super::until::Until;

/// A list of known failures, in TOML: what `--known` reads.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "KnownFailures")]
pub(crate) struct Document {
    /// The entries. The first that holds for a case counts.
    #[serde(default)]
    pub(crate) known: Vec<Entry>,
}

/// A known failure.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// A test (`module::function`; of a QEMU tree: `040`), a case (`module::function::qcow2-file`), or a
    /// pattern with `*`, `?` or `[...]` for one of the two.
    #[serde(deserialize_with = "parsed")]
    #[schemars(with = "String", length(min = 1))]
    pub(crate) test: TestName,
    /// The versions of QEMU for which it holds: `11.1`, `10.0.2`, `>=10.0, <11.1` (default: all).
    #[serde(default, deserialize_with = "optional")]
    #[schemars(with = "String")]
    #[schemars(regex(
        pattern = r"^\s*(>=|<=|==|>|<|=)?\s*\d+\.\d+(\.\d+)?\s*(,\s*(>=|<=|==|>|<|=)?\s*\d+\.\d+(\.\d+)?\s*)*$"
    ))]
    pub(crate) qemu: Option<Bounds>,
    /// The image formats for which it holds (default: all).
    #[serde(default, deserialize_with = "list")]
    #[schemars(with = "Vec<String>", length(min = 1), inner(regex(pattern = r"^\w+$")))]
    pub(crate) formats: Vec<Format>,
    /// The protocols for which it holds (default: all).
    #[serde(default, deserialize_with = "list")]
    #[schemars(with = "Vec<String>", length(min = 1), inner(regex(pattern = r"^\w+$")))]
    pub(crate) protocols: Vec<Protocol>,
    /// The host architectures for which it holds, as `uname -m` prints them (default: all).
    #[serde(default, deserialize_with = "list")]
    #[schemars(with = "Vec<String>", length(min = 1), inner(regex(pattern = r"\S")))]
    pub(crate) arch: Vec<Line>,
    /// The versions of the host's kernel for which it holds, like those of QEMU (default: all).
    #[serde(default, deserialize_with = "optional")]
    #[schemars(with = "String")]
    pub(crate) kernel: Option<Bounds>,
    /// What is expected.
    pub(crate) expect: Expectation,
    /// Why, in one line.
    #[serde(deserialize_with = "parsed")]
    #[schemars(with = "String", regex(pattern = r"\S"))]
    pub(crate) reason: Line,
    /// Where more is said of it: the address of a bug or a thread.
    #[serde(default, deserialize_with = "optional")]
    #[schemars(with = "String")]
    pub(crate) link: Option<Line>,
    /// Its end: the last day on which it holds (`2027-03-01`), or the first release of QEMU for which it
    /// does not (`12.0`).
    #[serde(deserialize_with = "until")]
    #[schemars(with = "String", regex(pattern = r"^(\d{4}-\d{2}-\d{2}|\d+\.\d+(\.\d+)?)$"))]
    pub(crate) until: Until,
}

/// One line of text that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line(pub(crate) String);

impl FromStr for Line {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, &'static str> {
        match text.trim() {
            "" => Err("it is empty"),
            text if text.contains(char::is_control) => Err("it must be one line of text"),
            text => Ok(Self(text.to_owned())),
        }
    }
}

fn parsed<'de, D, T>(input: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display>,
{
    String::deserialize(input)?.parse().map_err(D::Error::custom)
}

fn optional<'de, D, T>(input: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display>,
{
    parsed(input).map(Some)
}

fn list<'de, D, T>(input: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display>,
{
    let words = Vec::<String>::deserialize(input)?;
    if words.is_empty() {
        return Err(D::Error::custom("it is empty; name some, or leave it out for all"));
    }
    words.iter().map(|word| word.parse().map_err(D::Error::custom)).collect()
}

/// Reads an end, which may also be a date of TOML, without quotes.
fn until<'de, D: Deserializer<'de>>(input: D) -> Result<Until, D::Error> {
    let text = match toml::Value::deserialize(input)? {
        toml::Value::String(text) => text,
        toml::Value::Datetime(date) => date.to_string(),
        _ => return Err(D::Error::custom("write it in quotes: \"2027-03-01\" or \"12.0\"")),
    };
    text.parse().map_err(D::Error::custom)
}
