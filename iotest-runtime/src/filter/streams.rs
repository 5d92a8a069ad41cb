//! Rules for what monitors and terminals mix into the text that they pass on.

use super::replacing::{pattern, replacing};
use super::rule::Filter;

/// Makes the rule that takes out carriage returns.
#[doc(alias = "filter_win32")]
pub fn carriage_returns() -> Filter {
    Filter::strings("carriage_returns", |text| text.replace('\r', ""))
}

pattern!(QTEST_OPENED = r"\A\[I [0-9]+\.[0-9]+\] OPENED\n");
pattern!(QTEST_CLOSED = r"\n?\[I \+[0-9]+\.[0-9]+\] CLOSED\n?(\n?)\z");

/// Makes the rule that takes out the lines with which the qtest protocol opens and closes QEMU's
/// output.
#[doc(alias = "filter_qtest")]
pub fn qtest_lines() -> Filter {
    Filter::text("qtest_lines", |text| {
        let text = QTEST_OPENED.replace(text, "");
        QTEST_CLOSED.replace(&text, "$1").into_owned()
    })
}

pattern!(READLINE = r"(?m)^(\(qemu\) )?.*\x1b\[D|\x1b\[K");

/// Makes the rule that takes out how the human monitor echoes a command being typed.
#[doc(alias = "_filter_hmp")]
pub fn hmp_readline() -> Filter {
    replacing("hmp_readline", &READLINE, "$1")
}
