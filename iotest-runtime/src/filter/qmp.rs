//! Rules for what QEMU makes up: times of events, names of nodes, the bus under a device.

use serde_json::Value;

use super::replacing::{pattern, replacing};
use super::rule::Filter;

/// Makes the rule for the times of events: `SECS` and `USECS`.
///
/// It changes each object called `timestamp`, at any depth, that has seconds and microseconds.
#[doc(alias = "filter_qmp_event")]
pub fn event_timestamps() -> Filter {
    Filter::json("event_timestamps", hide_timestamps)
}

fn hide_timestamps(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(hide_timestamps),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member.as_object_mut() {
                    Some(time)
                        if name == "timestamp"
                            && time.contains_key("seconds")
                            && time.contains_key("microseconds") =>
                    {
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

pattern!(NODE_NAMES = "#block[0-9]+");

/// Makes the rule for node names that QEMU generates: `NODE_NAME`.
#[doc(alias = "filter_generated_node_ids")]
#[doc(alias = "filter_qmp_generated_node_ids")]
pub fn generated_node_names() -> Filter {
    replacing("generated_node_names", &NODE_NAMES, "NODE_NAME")
}

pattern!(VIRTIO_SCSI = "(virtio-scsi)-(?:ccw|pci)");

/// Makes the rule for the bus in a SCSI controller's type: `virtio-scsi`.
#[doc(alias = "filter_virtio_scsi")]
#[doc(alias = "filter_qmp_virtio_scsi")]
pub fn virtio_scsi() -> Filter {
    replacing("virtio_scsi", &VIRTIO_SCSI, "$1")
}
