//! [`dumps`]: JSON text exactly as Python's `json.dumps` prints it.
//!
//! Reference files of QEMU's Python tests hold such text, so it is matched byte for byte:
//! separators, ASCII escapes, float spelling, indentation. Leaf-wise filters
//! are applied while a value is printed. Nothing is parsed here.

mod float;
mod printer;

pub(crate) use float::float_text;
use printer::Printer;
use serde_json::Value;

use crate::filter::Leafwise;

/// In which order the members of objects are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum KeyOrder {
    /// By the code points of their names, at every depth.
    #[default]
    Sorted,
    /// As they were inserted, at every depth.
    Insertion,
}

/// How JSON is laid out: `json.dumps`' `sort_keys` and `indent`.
///
/// The default is one line with sorted members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct JsonStyle {
    /// In which order members are printed.
    pub(super) order: KeyOrder,
    /// Blanks per level of depth, one member a line; one line in all if `None`.
    pub(super) indent: Option<usize>,
}

impl JsonStyle {
    /// One line, members sorted.
    pub const SORTED: Self = Self { order: KeyOrder::Sorted, indent: None };
    /// One line, members as inserted.
    pub const INSERTION: Self = Self { order: KeyOrder::Insertion, indent: None };

    /// Returns the style with one member a line, `blanks` blanks per level of depth.
    pub const fn indented(self, blanks: usize) -> Self {
        Self { order: self.order, indent: Some(blanks) }
    }
}

/// Returns the text that Python's `json.dumps` gives for `value`, without a final newline.
///
/// # Examples
/// ```
/// use iotest_runtime::transcript::{JsonStyle, dumps};
/// let value = serde_json::json!({"size": 1e22, "name": "disk\u{e9}"});
/// assert_eq!(dumps(&value, JsonStyle::SORTED), r#"{"name": "disk\u00e9", "size": 1e+22}"#);
/// ```
#[doc(alias = "log")]
pub fn dumps(value: &Value, style: JsonStyle) -> String {
    Printer::new(style, None).print(value)
}

/// Returns the same text, with leaf-wise rules applied.
pub(super) fn dumps_filtered(value: &Value, style: JsonStyle, rules: &Leafwise<'_>) -> String {
    Printer::new(style, Some(rules)).print(value)
}

#[cfg(test)]
mod tests;
