//! [`Layer`]: an image of the chain with its model.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::image::{Format, Image};
use crate::model::{Content, Disk};

/// An image of the chain with what it may contain.
#[derive(Debug)]
pub(super) struct Layer {
    /// Its number, which no other image of the program has.
    pub(super) id: usize,
    pub(super) image: Image,
    /// Its name in the directory in which all programs run.
    pub(super) path: String,
    pub(super) disk: Disk,
    /// What its internal snapshots may contain.
    pub(super) saved: BTreeMap<u8, Content>,
    /// Whether it may have changed since it was last checked, as it was the active one.
    pub(super) changed: bool,
    /// Whether clusters may have leaked: its process was killed, or a snapshot refused.
    pub(super) may_leak: bool,
    /// Whether its process was killed when it was not the active one any more, so that nothing repairs it.
    pub(super) unrepaired: bool,
}

impl Layer {
    pub(super) fn new(id: usize, image: Image, content: Content) -> Self {
        let path = format!("disk{id}.{}", image.format);
        Self {
            id,
            image,
            path,
            disk: Disk::new(content),
            saved: BTreeMap::new(),
            changed: true,
            may_leak: false,
            unrepaired: false,
        }
    }

    pub(super) fn node(&self) -> String {
        format!("disk{}", self.id)
    }

    pub(super) fn format(&self) -> Format {
        self.image.format
    }

    pub(super) fn size(&self) -> u64 {
        self.disk.content().size()
    }

    /// Returns whether opening it after a kill may say on standard error that it is repaired.
    pub(super) fn repairs_itself(&self) -> bool {
        let lazy = |key: &str| self.image.create.get(key).is_some_and(|value| value == "on");
        let opened = self.image.open.get("lazy-refcounts") == Some(&Value::Bool(true));
        matches!(self.format(), Format::Qed | Format::Parallels) || lazy("lazy_refcounts") || opened
    }

    /// Returns the arguments of `blockdev-add`; `below` is the node below it.
    pub(super) fn blockdev(&self, below: Option<&str>, read_only: bool) -> Value {
        let mut node = json!({
            "driver": self.format().name(),
            "node-name": self.node(),
            "read-only": read_only,
            // Pages that the host has are not lost by a kill; nothing here loses power.
            "cache": { "no-flush": true },
            "file": { "driver": "file", "filename": self.path },
        });
        for (key, value) in &self.image.open {
            node[key] = value.clone();
        }
        if self.format().has_backing() {
            node["backing"] = below.map_or(Value::Null, Value::from);
        }
        node
    }
}
