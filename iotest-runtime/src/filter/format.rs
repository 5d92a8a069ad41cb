//! Rules for the image format under test, so that formats can share one reference.

use std::borrow::Cow;

use super::rule::Filter;
use super::search::Needle;

/// Makes the rule that replaces the format's name by `IMGFMT` where it is a whole word.
///
/// Letters, digits, `_`, `-` and `/` are taken for parts of words, so `qcow2_open`, `qcow2-file`
/// and `/srv/raw/a` keep their spelling, while `fmt=qcow2`, `'qcow2'` and the ending of
/// `disk.qcow2` become `IMGFMT`. References of `iotests.py`, which replaces everywhere, need
/// [`image_format_blind`].
#[doc(alias = "filter_imgfmt")]
#[doc(alias = "filter_qmp_imgfmt")]
pub fn image_format(format: impl Into<String>) -> Filter {
    let format = Needle::new(format.into());
    let marker = format.as_ref().map(Needle::marker);
    Filter::strings_with("image_format", marker, move |text| match &format {
        Some(format) => replace_words(text, format, "IMGFMT"),
        None => Cow::Borrowed(text),
    })
}

/// Makes the rule that replaces the format's name by `IMGFMT` everywhere, also inside words.
///
/// This is what `iotests.py` does; for raw it turns `drawn` into `dIMGFMTn`.
#[doc(alias = "filter_imgfmt")]
#[doc(alias = "filter_qmp_imgfmt")]
pub fn image_format_blind(format: impl Into<String>) -> Filter {
    let format = Needle::new(format.into());
    let marker = format.as_ref().map(Needle::marker);
    Filter::strings_with("image_format_blind", marker, move |text| match &format {
        Some(format) => format.replace(text, "IMGFMT"),
        None => Cow::Borrowed(text),
    })
}

/// Replaces each `word` that is no part of a longer one.
fn replace_words<'a>(text: &'a str, word: &Needle, replacement: &str) -> Cow<'a, str> {
    let part = |c: char| c.is_alphanumeric() || "_-/".contains(c);
    word.replace_where(text, replacement, |start, _| {
        let end = start + word.text().len();
        let whole = !text[..start].ends_with(part) && !text[end..].starts_with(part);
        whole.then_some((start, end))
    })
}
