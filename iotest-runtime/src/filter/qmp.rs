//! Rules for values that QEMU generates or that depend on the machine: times of events, names of nodes,
//! the bus in a device's type.

use super::replacing::{literal, replacing};
use super::rule::{Filter, Placeholders};
use super::search::DIGITS;

/// Makes the rule for the times of events: `SECS` and `USECS`.
///
/// It changes each object called `timestamp`, at any depth, that has seconds and microseconds.
#[doc(alias = "filter_qmp_event")]
pub fn event_timestamps() -> Filter {
    Filter::objects("event_timestamps", |name, members| {
        let has = |name: &str| members.keys().any(|key| key == name);
        if name == "timestamp" && has("seconds") && has("microseconds") { TIMES } else { &[] }
    })
}

const TIMES: Placeholders = &[("seconds", "SECS"), ("microseconds", "USECS")];

literal!(NODE = "#block");

/// Finds `#block[0-9]+`.
fn node_name(text: &str, at: usize, _floor: usize) -> Option<(usize, usize)> {
    let number = at + NODE.text().len();
    let end = DIGITS.run(text, number);
    (end > number).then_some((at, end))
}

/// Makes the rule for node names that QEMU generates: `NODE_NAME`.
#[doc(alias = "filter_generated_node_ids")]
#[doc(alias = "filter_qmp_generated_node_ids")]
pub fn generated_node_names() -> Filter {
    replacing("generated_node_names", &NODE, node_name, "NODE_NAME")
}

literal!(VIRTIO_SCSI = "virtio-scsi-");

/// Finds the bus in `virtio-scsi-(ccw|pci)`, and what is before it.
fn bus(text: &str, at: usize, _floor: usize) -> Option<(usize, usize)> {
    let bus = at + VIRTIO_SCSI.text().len();
    let is_bus = ["ccw", "pci"].iter().any(|name| text[bus..].starts_with(name));
    is_bus.then_some((bus - 1, bus + 3))
}

/// Makes the rule for the bus in a SCSI controller's type: `virtio-scsi`.
#[doc(alias = "filter_virtio_scsi")]
#[doc(alias = "filter_qmp_virtio_scsi")]
pub fn virtio_scsi() -> Filter {
    replacing("virtio_scsi", &VIRTIO_SCSI, bus, "")
}
