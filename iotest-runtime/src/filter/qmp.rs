//! Rules for what QEMU makes up: times of events, names of nodes, the bus under a device.

use serde_json::{Map, Value};

use super::replacing::{literal, replacing};
use super::rule::Filter;
use super::search::DIGITS;

/// Makes the rule for the times of events: `SECS` and `USECS`.
///
/// It changes each object called `timestamp`, at any depth, that has seconds and microseconds.
#[doc(alias = "filter_qmp_event")]
pub fn event_timestamps() -> Filter {
    Filter::json_where("event_timestamps", has_timestamps, hide_timestamps)
}

fn is_timestamp(name: &str, member: &Value) -> bool {
    let has = |time: &Map<String, Value>| {
        time.contains_key("seconds") && time.contains_key("microseconds")
    };
    name == "timestamp" && member.as_object().is_some_and(has)
}

fn has_timestamps(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_timestamps),
        Value::Object(members) => members
            .iter()
            .any(|(name, member)| is_timestamp(name, member) || has_timestamps(member)),
        _ => false,
    }
}

fn hide_timestamps(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(hide_timestamps),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                let is_timestamp = is_timestamp(name, member);
                match member.as_object_mut() {
                    Some(time) if is_timestamp => {
                        time.insert("seconds".to_owned(), Value::from("SECS"));
                        time.insert("microseconds".to_owned(), Value::from("USECS"));
                    }
                    _ => hide_timestamps(member),
                }
            }
        }
        _ => {}
    }
}

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
