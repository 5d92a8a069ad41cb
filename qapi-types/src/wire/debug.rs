//! How an object is shown: by the members that it has, under their names on the wire.

use std::fmt;

use super::deep::show_level;
use super::{Object, Output};

/// Shows an object: its type, and the members that are there.
///
/// # Errors
/// * that of the formatter.
#[doc(hidden)]
pub fn debug<T: Object + Sync>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    show_level(object, f, |f| {
        let mut shown = f.debug_struct(type_name::<T>());
        object.put(&mut Output::debug(&mut shown));
        shown.finish()
    })
}

/// Shows a union's branch: its type, the value that selects it, and the members that are there.
///
/// # Errors
/// * that of the formatter.
#[doc(hidden)]
pub fn debug_branch<T>(
    branch: &T,
    f: &mut fmt::Formatter<'_>,
    tag: &str,
    put: fn(&T, &mut Output<'_>),
) -> fmt::Result {
    let mut shown = f.debug_struct(&format!("{}::{tag}", type_name::<T>()));
    put(branch, &mut Output::debug(&mut shown));
    shown.finish()
}

/// Returns the name of a type in Rust; the name in the schema may be another one.
fn type_name<T>() -> &'static str {
    let name = std::any::type_name::<T>();
    name.rsplit("::").next().unwrap_or(name)
}

/// What shows members.
pub(super) trait Fields {
    /// Shows a member.
    fn field(&mut self, name: &str, value: &dyn fmt::Debug);
}

impl Fields for fmt::DebugStruct<'_, '_> {
    fn field(&mut self, name: &str, value: &dyn fmt::Debug) {
        fmt::DebugStruct::field(self, name, value);
    }
}

#[cfg(test)]
mod tests {
    use crate::{BlockdevOptions, BlockdevOptionsFile, BlockdevOptionsQcow2, StatusInfo, wire};

    #[test]
    fn members_that_are_there_are_shown_by_their_names_on_the_wire() {
        let file = BlockdevOptions::file(BlockdevOptionsFile::new("/tmp/a \"b\""));
        let options = BlockdevOptions::from(BlockdevOptionsQcow2::new(file).lazy_refcounts(true));
        assert_eq!(
            format!("{:?}", options.node_name("disk")),
            r#"BlockdevOptions { driver: "qcow2", node-name: "disk", file: Definition(BlockdevOptions { driver: "file", filename: "/tmp/a \"b\"" }), lazy-refcounts: true }"#,
        );
    }

    #[test]
    fn branch_is_shown_with_the_value_that_selects_it() {
        let options = BlockdevOptions::file(BlockdevOptionsFile::new("a"));
        assert_eq!(
            format!("{:?}", options.driver),
            r#"BlockdevOptionsBranch::file { filename: "a" }"#
        );
    }

    #[test]
    fn members_that_the_type_does_not_list_are_shown_after_the_others() {
        let text = r#"{"running": true, "status": "running", "mood": ["good"]}"#;
        let status: StatusInfo = wire::from_str(text).unwrap();
        assert_eq!(
            format!("{status:#?}"),
            "StatusInfo {\n    running: true,\n    status: Running,\n    mood: Array [\n        \
             String(\"good\"),\n    ],\n}",
        );
    }
}
