//! [`Introspection`]: the commands, events and types of a running QEMU.

use std::collections::BTreeMap;

use crate::{SchemaInfo, SchemaInfoBranch};

/// The reply of `query-qmp-schema`, with queries for whether QEMU has something.
///
/// A test that depends on a member or value can check for it, rather than for a release. That is also
/// right for builds without some features, and for releases that a distribution has changed.
///
/// # Examples
/// ```
/// use qapi_types::Introspection;
/// use qapi_types::cmd::QueryQmpSchema;
/// use qapi_types::Command;
///
/// let reply = serde_json::json!([
///     {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
///     {"name": "0", "meta-type": "object", "members": []},
/// ]);
/// let qemu = Introspection::new(QueryQmpSchema::decode_return(&reply)?);
/// assert!(qemu.supports("stop"));
/// assert!(!qemu.supports("stop/arg.gently"));
/// # Ok::<(), qapi_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Introspection {
    by_name: BTreeMap<String, SchemaInfo>,
}

impl Introspection {
    /// Indexes the typed reply of `query-qmp-schema`.
    pub fn new(reply: Vec<SchemaInfo>) -> Self {
        Self { by_name: reply.into_iter().map(|info| (info.name.clone(), info)).collect() }
    }

    /// Returns whether QEMU has what `path` names.
    ///
    /// A path is the name of a command or event, then `/arg` or `/ret`, then members after dots, then
    /// perhaps a value of an enum after `=`: `blockdev-add`, `blockdev-add/arg.active`,
    /// `query-block/ret.inserted.image`, `blockdev-add/arg.driver=io_uring`. Lists are passed through
    /// to their elements, unions and alternates to every branch. An event's data is `/arg`.
    pub fn supports(&self, path: &str) -> bool {
        let (path, value) = match path.split_once('=') {
            Some((path, value)) => (path, Some(value)),
            None => (path, None),
        };
        let (name, inside) = match path.split_once('/') {
            Some((name, inside)) => (name, Some(inside)),
            None => (path, None),
        };
        let Some(entry) = self.by_name.get(name) else { return false };
        let Some(inside) = inside else {
            // Types are listed too, under names that mean nothing.
            let kind = &entry.meta_type;
            return value.is_none()
                && matches!(kind, SchemaInfoBranch::Command(_) | SchemaInfoBranch::Event(_));
        };
        let mut steps = inside.split('.');
        let start = match (&entry.meta_type, steps.next()) {
            (SchemaInfoBranch::Command(command), Some("arg")) => &command.arg_type,
            (SchemaInfoBranch::Command(command), Some("ret")) => &command.ret_type,
            (SchemaInfoBranch::Event(event), Some("arg")) => &event.arg_type,
            _ => return false,
        };
        let steps: Vec<&str> = steps.collect();
        self.has(start, &steps, value)
    }

    /// Follows `steps` from the type `name`; introspection has cycles, but each step uses one up.
    fn has(&self, name: &str, steps: &[&str], value: Option<&str>) -> bool {
        let Some(info) = self.by_name.get(name) else { return false };
        match &info.meta_type {
            SchemaInfoBranch::Array(array) => self.has(&array.element_type, steps, value),
            SchemaInfoBranch::Alternate(alternate) => {
                alternate.members.iter().any(|member| self.has(&member.r#type, steps, value))
            }
            SchemaInfoBranch::Enum(found) => {
                let known = |value: &str| found.members.iter().any(|known| known.name == value);
                steps.is_empty() && value.is_none_or(known)
            }
            SchemaInfoBranch::Object(object) => {
                let Some((step, rest)) = steps.split_first() else { return value.is_none() };
                let mut members = object.members.iter().filter(|member| member.name == *step);
                let mut variants = object.variants.iter().flatten();
                members.any(|member| self.has(&member.r#type, rest, value))
                    || variants.any(|variant| self.has(&variant.r#type, steps, value))
            }
            _ => steps.is_empty() && value.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Introspection;
    use crate::Command;
    use crate::cmd::QueryQmpSchema;

    fn introspection() -> Introspection {
        let reply = json!([
            {"name": "add", "meta-type": "command", "arg-type": "1", "ret-type": "[3]"},
            {"name": "ADDED", "meta-type": "event", "arg-type": "3"},
            {"name": "1", "meta-type": "object", "tag": "kind",
             "members": [{"name": "kind", "type": "2"}],
             "variants": [{"case": "file", "type": "3"}, {"case": "null", "type": "0"}]},
            {"name": "2", "meta-type": "enum", "values": [],
             "members": [{"name": "file"}, {"name": "null"}]},
            {"name": "3", "meta-type": "object", "members": [
                {"name": "path", "type": "str"}, {"name": "below", "type": "4", "default": null}]},
            {"name": "4", "meta-type": "alternate", "members": [{"type": "1"}, {"type": "str"}]},
            {"name": "[3]", "meta-type": "array", "element-type": "3"},
            {"name": "0", "meta-type": "object", "members": []},
            {"name": "str", "meta-type": "builtin", "json-type": "string"},
        ]);
        Introspection::new(QueryQmpSchema::decode_return(&reply).unwrap())
    }

    #[test]
    fn what_is_there_is_found_through_lists_branches_and_cycles() {
        let qemu = introspection();
        for path in [
            "add",
            "ADDED",
            "add/arg",
            "add/arg.kind",
            "add/arg.kind=file",
            "add/arg.path",
            "add/arg.below.below.below.kind=null",
            "add/ret.below.path",
            "ADDED/arg.path",
        ] {
            assert!(qemu.supports(path), "{path}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let qemu = introspection();
        for path in [
            "",
            "remove",
            "1",
            "add=file",
            "add/arg.kind=http",
            "add/arg.path=file",
            "add/arg.path.more",
            "add/data.path",
            "add/arg.below.nothing",
            "ADDED/ret",
        ] {
            assert!(!qemu.supports(path), "{path}");
        }
    }
}
