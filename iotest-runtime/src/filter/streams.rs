//! Rules for what monitors and terminals add to the text that they pass on.

use std::borrow::Cow;

use super::replacing::{pattern, text_rule};
use super::rule::Filter;
use super::search::{Class, Edit};

/// Makes the rule that removes carriage returns.
#[doc(alias = "filter_win32")]
pub fn carriage_returns() -> Filter {
    Filter::strings_with("carriage_returns", Some(b'\r'), |text| {
        let mut edit = Edit::new(text);
        while let Some(offset) = text[edit.copied..].find('\r') {
            let start = edit.copied + offset;
            edit.replace(start, RETURNS.run(text, start), "");
        }
        edit.finish()
    })
}

const RETURNS: Class = Class::of(b"\r");

pattern!(QTEST_OPENED = r"\A\[I [0-9]+\.[0-9]+\] OPENED\n");
pattern!(QTEST_CLOSED = r"\n?\[I \+[0-9]+\.[0-9]+\] CLOSED\n?(\n?)\z");

/// Makes the rule that removes the first and the last line of QEMU's output under qtest.
#[doc(alias = "filter_qtest")]
pub fn qtest_lines() -> Filter {
    text_rule("qtest_lines", |text| {
        let begin = match text.starts_with("[I ") {
            true => QTEST_OPENED.find(text).map_or(0, |found| found.end()),
            false => 0,
        };
        let rest = &text[begin..];
        match last_line_that_closes(rest) {
            Some(start) => {
                let last = QTEST_CLOSED.replace(&rest[start..], "$1");
                Cow::Owned(format!("{}{last}", &rest[..start]))
            }
            None if begin == 0 => Cow::Borrowed(text),
            None => Cow::Owned(rest.to_owned()),
        }
    })
}

/// Returns where the only line may begin that says that QEMU has closed the protocol: at the
/// newline before it, if there is one.
fn last_line_that_closes(text: &str) -> Option<usize> {
    let end = text.strip_suffix('\n').unwrap_or(text);
    let end = end.strip_suffix('\n').unwrap_or(end);
    let line = end.strip_suffix("] CLOSED")?.rfind('[')?;
    Some(if text[..line].ends_with('\n') { line - 1 } else { line })
}

pattern!(READLINE = r"(?m)^(\(qemu\) )?.*\x1b\[D|\x1b\[K");

/// Makes the rule that removes the echo of a command typed into the human monitor.
#[doc(alias = "_filter_hmp")]
pub fn hmp_readline() -> Filter {
    Filter::strings_with("hmp_readline", Some(b'\x1b'), |text| match text.contains('\x1b') {
        true => READLINE.replace_all(text, "$1"),
        false => Cow::Borrowed(text),
    })
}
