//! [`Introspection`]: the commands, events and types of a running QEMU.

use std::collections::BTreeMap;

use crate::path::Path;
use crate::shape::{Entry, Enum, Object, Part, Scalar, Shape, Types};
use crate::{JSONType, SchemaInfo, SchemaInfoBranch, SchemaInfoEnumMember, SchemaInfoObjectMember};

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

    /// Returns the names of all definitions.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// Returns whether QEMU has what `path` names.
    ///
    /// A path is the name of a command or event, then perhaps members after dots, a value of an enum
    /// after `=`, and a feature after `#`: `blockdev-add`, `blockdev-add.active`,
    /// `blockdev-add.driver=io_uring`, `blockdev-snapshot#allow-write-only-overlay`. Members are those
    /// of the command's arguments or the event's data; `/ret` before them means the command's reply,
    /// `/arg` the arguments: `query-block/ret.inserted.image`, `blockdev-add/arg.active`. Lists are
    /// passed through to their elements, unions and alternates to every branch.
    /// [`lack`](Self::lack) says which part of the path is not there.
    pub fn supports(&self, path: &str) -> bool {
        Path::parse(path).is_some_and(|path| path.find(self).is_ok())
    }
}

impl Types for Introspection {
    fn entry(&self, name: &str) -> Option<Entry<'_>> {
        let info = self.by_name.get(name)?;
        // Types are listed too, under names that mean nothing.
        let (is_command, payload, reply) = match &info.meta_type {
            SchemaInfoBranch::Command(command) => {
                (true, &command.arg_type, Some(&*command.ret_type))
            }
            SchemaInfoBranch::Event(event) => (false, &event.arg_type, None),
            _ => return None,
        };
        let features = words(info.features.as_ref());
        Some(Entry { name: &info.name, is_command, payload, reply, features, since: None })
    }

    fn shape(&self, ty: &str) -> Option<Shape<'_>> {
        let info = self.by_name.get(ty)?;
        Some(match &info.meta_type {
            SchemaInfoBranch::Array(array) => Shape::List(&array.element_type),
            SchemaInfoBranch::Alternate(alternate) => {
                Shape::Alternate(alternate.members.iter().map(|member| &*member.r#type).collect())
            }
            SchemaInfoBranch::Enum(found) => {
                let values = found.members.iter().map(value).collect();
                Shape::Enum(Enum { name: &info.name, values, since: None })
            }
            SchemaInfoBranch::Object(object) => {
                let variants = object.variants.iter().flatten();
                Shape::Object(Object {
                    name: &info.name,
                    members: object.members.iter().map(member).collect(),
                    tag: object.tag.as_deref(),
                    branches: variants.map(|branch| (&*branch.case, &*branch.r#type)).collect(),
                    features: words(info.features.as_ref()),
                    since: None,
                })
            }
            SchemaInfoBranch::Builtin(builtin) => Shape::Scalar(match &builtin.json_type {
                JSONType::String => Scalar::String,
                JSONType::Number => Scalar::Number,
                JSONType::Int => Scalar::Int,
                JSONType::Boolean => Scalar::Boolean,
                JSONType::Null => Scalar::Null,
                _ => Scalar::Any,
            }),
            SchemaInfoBranch::Command(_)
            | SchemaInfoBranch::Event(_)
            | SchemaInfoBranch::Unrecognized { .. } => return None,
        })
    }
}

fn member(member: &SchemaInfoObjectMember) -> Part<'_> {
    Part {
        name: &member.name,
        ty: &member.r#type,
        optional: member.default.is_some(),
        features: words(member.features.as_ref()),
        since: None,
    }
}

fn value(value: &SchemaInfoEnumMember) -> Part<'_> {
    let features = words(value.features.as_ref());
    Part { name: &value.name, ty: "", optional: true, features, since: None }
}

fn words(list: Option<&Vec<String>>) -> Vec<&str> {
    list.into_iter().flatten().map(String::as_str).collect()
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
