//! Rules for what `qemu-img info` prints.

use super::format::image_format;
use super::known::Known;
use super::replacing::{pattern, replacing};
use super::rule::Filter;

/// Whether the log shows the child nodes that QEMU 8 and later list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChildInfo {
    /// They are left out, so that QEMU 7.2 prints the same.
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

/// Makes the rule that leaves out lines about the space an image takes on its host.
pub fn disk_size() -> Filter {
    Filter::text("disk_size", |text| {
        let wanted = |line: &&str| !line.contains("disk size") && !line.contains("actual-size");
        text.split('\n').filter(wanted).collect::<Vec<_>>().join("\n")
    })
}

/// Makes the rule that leaves out each child node: its line and the indented lines below.
pub fn child_info() -> Filter {
    Filter::text("child_info", |text| {
        let mut inside = false;
        let wanted = |line: &&str| {
            inside = line.contains("Child node '/") || inside && line.starts_with(' ');
            !inside
        };
        text.split('\n').filter(wanted).collect::<Vec<_>>().join("\n")
    })
}

pattern!(ITERATIONS = "iters: [0-9]+");

/// Makes the rule for the number of iterations that a LUKS key slot takes.
pub fn luks_iterations() -> Filter {
    replacing("luks_iterations", &ITERATIONS, "iters: XXX")
}

pattern!(UUID = "uuid: [-a-f0-9]+");

/// Makes the rule for generated unique ids.
pub fn uuid() -> Filter {
    replacing("uuid", &UUID, "uuid: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX")
}

pattern!(CID = "cid: [0-9]+");

/// Makes the rule for the content ids of VMDK images.
pub fn vmdk_cid() -> Filter {
    replacing("vmdk_cid", &CID, "cid: XXXXXXXXXX")
}

pattern!(COMPRESSION = "(compression type: )(?:zlib|zstd)");

/// Makes the rule for the name of a qcow2 image's compression.
pub fn compression_type() -> Filter {
    replacing("compression_type", &COMPRESSION, "${1}COMPRESSION_TYPE")
}
