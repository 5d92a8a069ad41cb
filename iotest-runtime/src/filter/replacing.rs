//! [`replacing`]: rules that search for a literal and replace text around it.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::rule::Filter;
use super::search::Needle;

/// Finds what is to be replaced around a literal: takes the text, where the literal begins and the
/// end of what was replaced before; the range begins there or later.
pub(super) type Around = fn(&str, usize, usize) -> Option<(usize, usize)>;

/// Makes a rule that replaces what `around` finds at each occurrence of a literal, in text and JSON
/// strings.
pub(super) fn replacing(
    name: &'static str,
    literal: &'static LazyLock<Needle>,
    around: Around,
    replacement: &'static str,
) -> Filter {
    Filter::strings_with(name, Some(literal.marker()), move |text| {
        literal.replace_where(text, replacement, |at, floor| around(text, at, floor))
    })
}

/// Makes a rule for text entries alone, which leaves most of them as they are.
pub(super) fn text_rule(
    name: &'static str,
    change: impl for<'a> Fn(&'a str) -> Cow<'a, str> + Send + Sync + 'static,
) -> Filter {
    Filter::text_borrowed(name, change)
}

/// Makes a literal that is prepared when it is first needed.
macro_rules! literal {
    ($name:ident = $text:expr) => {
        static $name: std::sync::LazyLock<crate::filter::search::Needle> =
            std::sync::LazyLock::new(|| {
                crate::filter::search::Needle::new($text).expect("a literal that is not empty")
            });
    };
}
pub(super) use literal;

/// Makes a pattern that is compiled when it is first needed.
macro_rules! pattern {
    ($name:ident = $text:expr) => {
        static $name: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(|| {
            regex::Regex::new($text).expect("a constant pattern that the fixtures try")
        });
    };
}
pub(super) use pattern;
