//! [`BlockGraph`]: the graph of block nodes at the time of the query.

use std::fmt;

use qapi_types::{XDbgBlockGraph, XDbgBlockGraphEdge, XDbgBlockGraphNode, XDbgBlockGraphNodeType};

use crate::assertion::Mismatch;

/// The graph of block nodes, with the devices and jobs that use them.
///
/// Its `Display` form has a line per edge, sorted: `top -backing-> base`. Users without a name are shown
/// by their kind. Names that QEMU generates are not replaced; the log's filters do that.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # fn doc(vm: &mut Vm) -> Result {
/// let graph = vm.block_graph()?;
/// graph.assert_path("top", "/backing/file", "base-file")?;
/// for (role, child) in graph.children("top") {
///     println!("{role}: {}", child.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct BlockGraph {
    graph: XDbgBlockGraph,
}

impl BlockGraph {
    /// Makes the graph from the reply to `x-debug-query-block-graph`.
    pub fn of(graph: XDbgBlockGraph) -> Self {
        Self { graph }
    }

    /// Returns the reply itself, with the permissions of each edge.
    pub fn raw(&self) -> &XDbgBlockGraph {
        &self.graph
    }

    /// Returns the node of this name; if there is none, the device or job.
    pub fn node(&self, name: &str) -> Option<&XDbgBlockGraphNode> {
        let mut called = self.graph.nodes.iter().filter(|node| node.name == name);
        let is_node =
            |node: &&XDbgBlockGraphNode| node.r#type == XDbgBlockGraphNodeType::BlockDriver;
        called.clone().find(is_node).or_else(|| called.next())
    }

    /// Returns the children of a node, each with its role, in QEMU's order; none for an unknown node.
    pub fn children(&self, name: &str) -> impl Iterator<Item = (&str, &XDbgBlockGraphNode)> {
        let parent = self.node(name).map(|node| node.id);
        let edges = self.graph.edges.iter().filter(move |edge| Some(edge.parent) == parent);
        edges.filter_map(|edge| Some((edge.name.as_str(), self.by_id(edge.child)?)))
    }

    /// Returns the users of a node, each with the role of the node, in QEMU's order; none for an unknown
    /// node.
    pub fn parents(&self, name: &str) -> impl Iterator<Item = (&str, &XDbgBlockGraphNode)> {
        let child = self.node(name).map(|node| node.id);
        let edges = self.graph.edges.iter().filter(move |edge| Some(edge.child) == child);
        edges.filter_map(|edge| Some((edge.name.as_str(), self.by_id(edge.parent)?)))
    }

    /// Follows a path of roles from a node, such as `/backing/file`, and returns the node at its end; None
    /// if there is no child for the last role.
    ///
    /// An empty path returns the first node.
    ///
    /// # Errors
    /// * [`Mismatch`] if the first node does not exist, there is no child for an earlier role, or the path
    ///   does not begin with a slash.
    pub fn walk(&self, root: &str, path: &str) -> Result<Option<&XDbgBlockGraphNode>, Mismatch> {
        let mut at = self.node(root);
        if at.is_none() {
            return Err(Mismatch::new(format!("Root node {root} not found")));
        }
        let mut roles = path.split('/');
        if !roles.next().is_some_and(str::is_empty) {
            return Err(Mismatch::new(format!("path {path} does not begin with a slash")));
        }
        for role in roles {
            let Some(node) = at else {
                return Err(Mismatch::new(format!("Cannot follow path {root}{path}")));
            };
            let mut edges = self.graph.edges.iter();
            let edge = edges.find(|edge| edge.parent == node.id && edge.name == role);
            at = edge.and_then(|edge| self.by_id(edge.child));
        }
        Ok(at)
    }

    /// Asserts which node is at the end of a path; None if there is to be no child for its last role.
    ///
    /// # Errors
    /// * [`Mismatch`] with the message of `iotests.py` if it is another node.
    #[doc(alias = "assert_block_path")]
    pub fn assert_path<'a>(
        &self,
        root: &str,
        path: &str,
        expected: impl Into<Option<&'a str>>,
    ) -> Result<(), Mismatch> {
        let expected = expected.into();
        let shown = expected.unwrap_or("None");
        match (self.walk(root, path)?.map(|node| node.name.as_str()), expected) {
            (None, None) => Ok(()),
            (Some(found), Some(expected)) if found == expected => Ok(()),
            (None, Some(_)) => {
                Err(Mismatch::new(format!("No node found under {path} (but expected {shown})")))
            }
            (Some(found), _) => Err(Mismatch::new(format!(
                "Found node {found} under {path} (but expected {shown})"
            ))),
        }
    }

    /// Returns a node and its descendants as an indented tree, one line per node, sorted by role.
    ///
    /// Empty if there is no such node.
    pub fn tree(&self, root: &str) -> String {
        let mut text = String::new();
        if let Some(node) = self.node(root) {
            self.put_tree(&mut text, node, "", 0);
        }
        text
    }

    fn put_tree(&self, text: &mut String, node: &XDbgBlockGraphNode, role: &str, depth: usize) {
        let separator = if role.is_empty() { "" } else { ": " };
        let line = format!("{}{role}{separator}{}\n", "  ".repeat(depth), shown(node));
        text.push_str(&line);
        let mut edges: Vec<&XDbgBlockGraphEdge> =
            self.graph.edges.iter().filter(|edge| edge.parent == node.id).collect();
        edges.sort_by(|one, other| one.name.cmp(&other.name));
        for edge in edges {
            // QEMU's graph has no cycles.
            if let Some(child) = self.by_id(edge.child) {
                self.put_tree(text, child, &edge.name, depth + 1);
            }
        }
    }

    fn by_id(&self, id: u64) -> Option<&XDbgBlockGraphNode> {
        self.graph.nodes.iter().find(|node| node.id == id)
    }
}

impl fmt::Display for BlockGraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |id| self.by_id(id).map_or_else(|| format!("({id})"), shown);
        let edges = self.graph.edges.iter();
        let mut lines: Vec<String> = edges
            .map(|edge| format!("{} -{}-> {}", name(edge.parent), edge.name, name(edge.child)))
            .collect();
        lines.sort();
        f.write_str(&lines.join("\n"))
    }
}

/// Returns the name of a node, or its kind in brackets if it has none.
fn shown(node: &XDbgBlockGraphNode) -> String {
    match node.name.as_str() {
        "" => format!("({})", node.r#type),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A job and a device use `top`, which has a file and, by a filter, a backing node.
    fn graph() -> BlockGraph {
        let node = |id: u64, kind: &str, name: &str| json!({"id": id, "type": kind, "name": name});
        let edge = |parent: u64, child: u64, name: &str| json!({"parent": parent, "child": child, "name": name, "perm": [], "shared-perm": []});
        let graph = json!({
            "nodes": [
                node(1, "block-job", "top"),
                node(2, "block-backend", ""),
                node(3, "block-driver", "top"),
                node(4, "block-driver", "filter"),
                node(5, "block-driver", "base"),
                node(6, "block-driver", "#block123"),
            ],
            "edges": [
                edge(1, 3, "main node"),
                edge(2, 3, "root"),
                edge(3, 6, "file"),
                edge(3, 4, "backing"),
                edge(4, 5, "file"),
            ],
        });
        BlockGraph::of(serde_json::from_value(graph).unwrap())
    }

    fn failure(root: &str, path: &str, expected: Option<&str>) -> String {
        graph().assert_path(root, path, expected).unwrap_err().to_string()
    }

    #[test]
    fn paths_lead_from_role_to_role() {
        let graph = graph();
        graph.assert_path("top", "/backing/file", "base").unwrap();
        graph.assert_path("top", "", "top").unwrap();
        graph.assert_path("base", "/backing", None).unwrap();
        assert_eq!(graph.walk("top", "/file").unwrap().unwrap().name, "#block123");
    }

    #[test]
    fn paths_that_lead_elsewhere_are_reported_as_by_iotests() {
        assert_eq!(failure("mid", "/file", Some("x")), "Root node mid not found");
        assert_eq!(failure("top", "/x/file", None), "Cannot follow path top/x/file");
        assert_eq!(
            failure("top", "/backing/backing", Some("base")),
            "No node found under /backing/backing (but expected base)"
        );
        assert_eq!(
            failure("top", "/backing", Some("base")),
            "Found node filter under /backing (but expected base)"
        );
        assert_eq!(
            failure("top", "/backing", None),
            "Found node filter under /backing (but expected None)"
        );
        assert_eq!(failure("top", "file", None), "path file does not begin with a slash");
    }

    #[test]
    fn node_comes_before_a_job_of_its_name() {
        let graph = graph();
        assert_eq!(graph.node("top").unwrap().id, 3);
        assert_eq!(graph.raw().nodes[0].name, "top");
        let children: Vec<_> =
            graph.children("top").map(|(role, node)| (role, node.name.as_str())).collect();
        assert_eq!(children, [("file", "#block123"), ("backing", "filter")]);
        let parents: Vec<_> = graph.parents("top").map(|(role, node)| (role, node.id)).collect();
        assert_eq!(parents, [("main node", 1), ("root", 2)]);
        assert_eq!(graph.children("none").count() + graph.parents("none").count(), 0);
    }

    #[test]
    fn graph_is_shown_in_one_order() {
        assert_eq!(
            graph().to_string(),
            "(block-backend) -root-> top\nfilter -file-> base\ntop -backing-> filter\n\
             top -file-> #block123\ntop -main node-> top"
        );
        assert_eq!(
            graph().tree("top"),
            "top\n  backing: filter\n    file: base\n  file: #block123\n"
        );
        assert_eq!(graph().tree("none"), "");
    }
}
