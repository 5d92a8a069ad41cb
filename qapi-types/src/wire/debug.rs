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
    let mut shown = f.debug_struct(&format!("{}::{}", type_name::<T>(), tag.escape_debug()));
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
    use std::fmt;

    use super::super::deep::{level_now, show_level};
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

    #[test]
    fn names_of_a_peer_are_escaped_and_no_member_is_shown_twice() {
        let text = r#"{"running": true, "status": "running", "\u001b[2J\n{": 1, "": 2}"#;
        let mut status: StatusInfo = wire::from_str(text).unwrap();
        status.extra.insert("running", false);
        let shown = format!("{status:?}");
        assert!(shown.starts_with("StatusInfo { running: true, status: Running, \""), "{shown}");
        assert_eq!(shown.matches("running:").count(), 1, "{shown}");
        for part in [r#", "": Number(2)"#, r#", "\u{1b}[2J\n{": Number(1)"#] {
            assert!(shown.contains(part), "{shown}");
        }
        let (_, notes) = wire::from_str_strict::<StatusInfo>(text).unwrap();
        assert_eq!(notes[1].to_string(), r"\u{1b}[2J\n{: unknown member");
        let options: BlockdevOptions = wire::from_str(r#"{"driver": "x\n", "a": 1}"#).unwrap();
        let wanted = r"BlockdevOptionsBranch::x\n { a: Number(1) }";
        assert_eq!(format!("{:?}", options.driver), wanted);
    }

    #[test]
    fn panic_while_a_value_is_shown_leaves_its_levels() {
        struct Panics;
        impl fmt::Debug for Panics {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                show_level(self, f, |_| panic!("a value panics"))
            }
        }
        for _ in 0..3 {
            std::panic::catch_unwind(|| format!("{Panics:?}")).unwrap_err();
        }
        assert_eq!(level_now(), 0);
    }
}
