//! Rules for the image format under test, so that formats can share one reference.

use super::rule::Filter;

/// Makes the rule that replaces the format's name by `IMGFMT` where it is a whole word.
///
/// Letters, digits, `_`, `-` and `/` are taken for parts of words, so `qcow2_open`, `qcow2-file`
/// and `/srv/raw/a` keep their spelling, while `fmt=qcow2`, `'qcow2'` and the ending of
/// `disk.qcow2` become `IMGFMT`. References of `iotests.py`, which replaces blindly, need
/// [`image_format_blind`].
#[doc(alias = "filter_imgfmt")]
#[doc(alias = "filter_qmp_imgfmt")]
pub fn image_format(format: impl Into<String>) -> Filter {
    let format = format.into();
    Filter::strings("image_format", move |text| replace_words(text, &format, "IMGFMT"))
}

/// Makes the rule that replaces the format's name by `IMGFMT` wherever its letters stand.
///
/// This is what `iotests.py` does; it also turns `drawn` into `dIMGFMTn` when the format is raw.
#[doc(alias = "filter_imgfmt")]
#[doc(alias = "filter_qmp_imgfmt")]
pub fn image_format_blind(format: impl Into<String>) -> Filter {
    let format = format.into();
    Filter::strings("image_format_blind", move |text| text.replace(&format, "IMGFMT"))
}

/// Replaces each `word` that is no part of a longer one.
fn replace_words(text: &str, word: &str, replacement: &str) -> String {
    let part = |c: char| c.is_alphanumeric() || "_-/".contains(c);
    let mut replaced = String::with_capacity(text.len());
    let mut copied = 0;
    for (start, found) in text.match_indices(word) {
        let end = start + found.len();
        if !text[..start].ends_with(part) && !text[end..].starts_with(part) {
            replaced.push_str(&text[copied..start]);
            replaced.push_str(replacement);
            copied = end;
        }
    }
    replaced.push_str(&text[copied..]);
    replaced
}
