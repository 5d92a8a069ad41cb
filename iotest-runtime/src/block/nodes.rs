//! [`Blocks`]: queries and assertions on nodes and dirty bitmaps.

use std::collections::BTreeMap;

use qapi_types::{BlockDeviceInfo, BlockDirtyInfo, cmd};
use serde::Serialize;
use serde_json::{Value, json};

use crate::assertion::{JsonAssertions as _, Mismatch, python};
use crate::block::BlockError;
use crate::block::graph::BlockGraph;
use crate::qmp::{Monitor, QmpError};

/// Queries the block nodes of a machine or storage daemon.
pub trait Blocks: Monitor {
    /// Returns one node; None if it does not exist.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// let node = vm.node("disk")?.expect("the node that was just added");
    /// part!(node.drv).is("qcow2")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for every command.
    #[doc(alias = "node_info")]
    fn node(&mut self, node_name: &str) -> Result<Option<BlockDeviceInfo>, QmpError> {
        let nodes = self.run(cmd::QueryNamedBlockNodes::new())?.value;
        Ok(nodes.into_iter().find(|node| node.node_name.as_deref() == Some(node_name)))
    }

    /// Returns the bitmaps of every node that has some, by node name, in QEMU's order.
    ///
    /// # Errors
    /// * As for every command.
    #[doc(alias = "query_bitmaps")]
    fn all_bitmaps(&mut self) -> Result<BTreeMap<String, Vec<BlockDirtyInfo>>, QmpError> {
        let nodes = self.run(cmd::QueryNamedBlockNodes::new().flat(true))?.value;
        let bitmaps =
            nodes.into_iter().filter_map(|node| Some((node.node_name?, node.dirty_bitmaps?)));
        Ok(bitmaps.collect())
    }

    /// Returns all bitmaps of a node, in QEMU's order; none for an unknown node.
    ///
    /// # Errors
    /// * As for every command.
    #[doc(alias = "query_bitmaps")]
    fn bitmaps(&mut self, node_name: &str) -> Result<Vec<BlockDirtyInfo>, QmpError> {
        Ok(self.all_bitmaps()?.remove(node_name).unwrap_or_default())
    }

    /// Returns one bitmap of a node; None if bitmap or node does not exist.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// let bitmap = vm.bitmap("disk", "changes")?.expect("the bitmap that was just added");
    /// assert_eq!(bitmap.count, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for every command.
    #[doc(alias = "get_bitmap")]
    fn bitmap(
        &mut self,
        node_name: &str,
        bitmap: &str,
    ) -> Result<Option<BlockDirtyInfo>, QmpError> {
        let bitmaps = self.bitmaps(node_name)?;
        Ok(bitmaps.into_iter().find(|info| info.name.as_deref() == Some(bitmap)))
    }

    /// Asserts that a bitmap exists, and that its entry has all of `members`.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.assert_bitmap("disk", "changes", json!({ "recording": true, "count": 65536 }))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`BlockError::Mismatch`] if it does not exist, or has other members.
    /// * [`BlockError::Qmp`] as for every command.
    #[doc(alias = "check_bitmap_status")]
    fn assert_bitmap(
        &mut self,
        node_name: &str,
        bitmap: &str,
        members: impl Serialize,
    ) -> Result<(), BlockError> {
        let whose = format!("bitmap {bitmap} of node {node_name}");
        let nodes = self.run_raw("query-named-block-nodes", json!({}))?;
        let mut nodes = nodes.as_array().into_iter().flatten();
        let node = nodes.find(|node| node["node-name"] == node_name).unwrap_or(&Value::Null);
        let mut bitmaps = node["dirty-bitmaps"].as_array().into_iter().flatten();
        let Some(found) = bitmaps.find(|info| info["name"] == bitmap) else {
            return Err(Mismatch::new(format!("there is no {whose}")).into());
        };
        let Ok(Value::Object(members)) = serde_json::to_value(members) else {
            return Err(Mismatch::new(format!("{whose}: what is expected is no object")).into());
        };
        for (name, expected) in &members {
            found
                .assert_at(name, expected)
                .map_err(|mismatch| Mismatch::new(format!("{whose}: {mismatch}")))?;
        }
        Ok(())
    }

    /// Asserts that there is a node with a name, a file name, or both.
    ///
    /// A node without a file matches no file name; in `iotests.py` it matches any.
    ///
    /// # Errors
    /// * [`BlockError::Mismatch`] with all nodes if there is none; also if neither name is given.
    /// * [`BlockError::Qmp`] as for every command.
    fn assert_has_block_node<'a>(
        &mut self,
        node_name: impl Into<Option<&'a str>>,
        file_name: impl Into<Option<&'a str>>,
    ) -> Result<(), BlockError> {
        let (name, file) = (node_name.into(), file_name.into());
        let nodes = self.run_raw("query-named-block-nodes", json!({}))?;
        has_block_node(&nodes, name, file).map_err(BlockError::from)
    }

    /// Returns the graph of nodes, devices and jobs.
    ///
    /// # Errors
    /// * As for every command.
    fn block_graph(&mut self) -> Result<BlockGraph, QmpError> {
        Ok(BlockGraph::of(self.run(cmd::XDebugQueryBlockGraph::new())?.value))
    }

    /// Asserts which node a path of roles leads to, as [`BlockGraph::assert_path`] does.
    ///
    /// # Errors
    /// * [`BlockError::Mismatch`] if it leads elsewhere.
    /// * [`BlockError::Qmp`] as for every command.
    fn assert_block_path<'a>(
        &mut self,
        root: &str,
        path: &str,
        expected: impl Into<Option<&'a str>>,
    ) -> Result<(), BlockError> {
        Ok(self.block_graph()?.assert_path(root, path, expected)?)
    }
}

impl<M: Monitor> Blocks for M {}

fn has_block_node(nodes: &Value, name: Option<&str>, file: Option<&str>) -> Result<(), Mismatch> {
    if name.is_none() && file.is_none() {
        return Err(Mismatch::new(
            "assert_has_block_node needs a node name or a file name; both are None",
        ));
    }
    let is = |node: &Value, key: &str, wanted: Option<&str>| {
        wanted.is_none_or(|wanted| node[key] == wanted)
    };
    let mut all = nodes.as_array().into_iter().flatten();
    match all.any(|node| is(node, "node-name", name) && is(node, "file", file)) {
        true => Ok(()),
        false => Err(Mismatch::new(format!(
            "Cannot find {} {} in result:\n{}",
            name.unwrap_or("None"),
            file.unwrap_or("None"),
            python::repr(&json!({ "return": nodes }))
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_must_have_what_is_asked_for() {
        let nodes = json!([{ "node-name": "a", "file": "/a" }, { "node-name": "b" }]);
        let has = |name, file| has_block_node(&nodes, name, file).map_err(|e| e.to_string());
        assert_eq!(has(Some("a"), None), Ok(()));
        assert_eq!(has(Some("b"), None), Ok(()));
        assert_eq!(has(Some("a"), Some("/a")), Ok(()));
        let result = "{'return': [{'node-name': 'a', 'file': '/a'}, {'node-name': 'b'}]}";
        let missing = |what: &str| Err(format!("Cannot find {what} in result:\n{result}"));
        assert_eq!(has(Some("c"), None), missing("c None"));
        assert_eq!(has(Some("a"), Some("/b")), missing("a /b"));
        // It has no file: not this one either.
        assert_eq!(has(Some("b"), Some("/a")), missing("b /a"));
        assert_eq!(has(None, Some("/b")), missing("None /b"));
        assert!(has(None, None).is_err());
    }
}
