//! Rules for what `qemu-img info` prints.

use std::borrow::Cow;

use super::format::image_format;
use super::known::Known;
use super::replacing::{literal, replacing, text_rule};
use super::rule::Filter;
use super::search::{Class, DIGITS, Edit};

/// Whether the log shows the child nodes that QEMU 8 and later list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChildInfo {
    /// They are left out, as in QEMU 7.2.
    #[default]
    Drop,
    /// They are shown.
    Keep,
}

/// Makes the rules for the output of `qemu-img info` about the image at `path`.
///
/// The image is `TEST_IMG` and its format `IMGFMT`; sizes on disk are left out; generated numbers
/// and the compression's name are replaced.
#[doc(alias = "filter_img_info")]
pub fn image_info(path: &str, format: &str, children: ChildInfo) -> Vec<Filter> {
    let mut rules = vec![Filter::known(Known::prefix(path, "TEST_IMG")), disk_size()];
    if children == ChildInfo::Drop {
        rules.push(child_info());
    }
    rules.push(image_format(format));
    rules.extend([luks_iterations(), uuid(), vmdk_cid(), compression_type()]);
    rules
}

/// Makes the rule that removes lines about the size of an image on disk.
pub fn disk_size() -> Filter {
    text_rule("disk_size", |text| {
        let mut sizes = DISK_SIZE.occurrences(text).peekable();
        let mut actual = ACTUAL_SIZE.occurrences(text).peekable();
        let mut lines = LineEdit::new(text);
        loop {
            let next = match (sizes.peek(), actual.peek()) {
                (Some(one), Some(other)) if one < other => sizes.next(),
                (_, Some(_)) => actual.next(),
                _ => sizes.next(),
            };
            let Some(at) = next else { return lines.finish() };
            if at >= lines.floor() {
                let (start, end) = lines.around(at);
                lines.leave_out(start, end);
            }
        }
    })
}

literal!(DISK_SIZE = "disk size");
literal!(ACTUAL_SIZE = "actual-size");

/// Makes the rule that removes each child node: its line and the indented lines below.
pub fn child_info() -> Filter {
    text_rule("child_info", |text| {
        let mut lines = LineEdit::new(text);
        for at in CHILD_NODE.occurrences(text) {
            if at < lines.floor() {
                continue;
            }
            let (start, mut end) = lines.around(at);
            while text[end..].starts_with("\n ") {
                end = lines.around(end + 1).1;
            }
            lines.leave_out(start, end);
        }
        lines.finish()
    })
}

literal!(CHILD_NODE = "Child node '/");

/// Removes whole lines from a text.
struct LineEdit<'a> {
    text: &'a str,
    edit: Edit<'a>,
}

impl<'a> LineEdit<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, edit: Edit::new(text) }
    }

    /// The position after the lines removed last.
    fn floor(&self) -> usize {
        self.edit.copied
    }

    /// Returns where the line around `at` begins and ends, its newline aside; `at` is not before
    /// the floor.
    fn around(&self, at: usize) -> (usize, usize) {
        let floor = self.floor();
        let start = self.text[floor..at].rfind('\n').map_or(floor, |newline| floor + newline + 1);
        (start, self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline))
    }

    /// Removes lines and one newline: theirs, or the one before if they are the last.
    fn leave_out(&mut self, start: usize, end: usize) {
        if end < self.text.len() {
            return self.edit.replace(start, end + 1, "");
        }
        self.edit.replace(start, end, "");
        // The text kept so far consists of whole lines.
        self.edit.replaced().pop();
    }

    fn finish(self) -> Cow<'a, str> {
        self.edit.finish()
    }
}

/// Finds the number, or what else is of a class, right after a literal.
fn run_after(class: &Class, text: &str, start: usize) -> Option<(usize, usize)> {
    let end = class.run(text, start);
    (end > start).then_some((start, end))
}

literal!(ITERATIONS = "iters: ");

/// Makes the rule for the number of iterations that a LUKS key slot takes.
pub fn luks_iterations() -> Filter {
    let number = |text: &str, at: usize, _| run_after(&DIGITS, text, at + ITERATIONS.text().len());
    replacing("luks_iterations", &ITERATIONS, number, "XXX")
}

literal!(UUID = "uuid: ");
const HEXADECIMAL: Class = Class::of(b"-abcdef0123456789");

/// Makes the rule for generated unique ids.
pub fn uuid() -> Filter {
    let id = |text: &str, at: usize, _| run_after(&HEXADECIMAL, text, at + UUID.text().len());
    replacing("uuid", &UUID, id, "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX")
}

literal!(CID = "cid: ");

/// Makes the rule for the content ids of VMDK images.
pub fn vmdk_cid() -> Filter {
    let number = |text: &str, at: usize, _| run_after(&DIGITS, text, at + CID.text().len());
    replacing("vmdk_cid", &CID, number, "XXXXXXXXXX")
}

literal!(COMPRESSION = "compression type: ");

/// Makes the rule for the name of a qcow2 image's compression.
pub fn compression_type() -> Filter {
    let name = |text: &str, at: usize, _| {
        let name = at + COMPRESSION.text().len();
        let known = ["zlib", "zstd"].iter().any(|known| text[name..].starts_with(known));
        known.then_some((name, name + 4))
    };
    replacing("compression_type", &COMPRESSION, name, "COMPRESSION_TYPE")
}
