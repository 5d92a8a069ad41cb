//! [`replacing`]: a rule made of a pattern that is known when this is compiled.

use std::sync::LazyLock;

use regex::Regex;

use super::rule::Filter;

/// Makes a rule that replaces every match of a pattern in text and JSON strings.
pub(super) fn replacing(
    name: &'static str,
    pattern: &'static LazyLock<Regex>,
    replacement: &'static str,
) -> Filter {
    Filter::strings(name, move |text| pattern.replace_all(text, replacement).into_owned())
}

/// Makes a pattern that is compiled when it is first needed.
macro_rules! pattern {
    ($name:ident = $text:expr) => {
        static $name: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(|| {
            regex::Regex::new($text).expect("a constant pattern that the fixtures try")
        });
    };
}
pub(super) use pattern;
