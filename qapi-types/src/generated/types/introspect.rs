//! The types of schema module `introspect`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `SchemaMetaType` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.SchemaMetaType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SchemaMetaType {
    Builtin,
    Enum,
    Array,
    Object,
    Alternate,
    Command,
    Event,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for SchemaMetaType {
    const NAME: &'static str = "SchemaMetaType";
    const VALUES: &'static [&'static str] = &[
        "builtin",
        "enum",
        "array",
        "object",
        "alternate",
        "command",
        "event",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::Builtin => "builtin",
            Self::Enum => "enum",
            Self::Array => "array",
            Self::Object => "object",
            Self::Alternate => "alternate",
            Self::Command => "command",
            Self::Event => "event",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "builtin" => Self::Builtin,
                "enum" => Self::Enum,
                "array" => Self::Array,
                "object" => Self::Object,
                "alternate" => Self::Alternate,
                "command" => Self::Command,
                "event" => Self::Event,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `SchemaInfo` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfo)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfo {
    pub name: String,
    /// `meta-type` and the members that go with it.
    pub meta_type: SchemaInfoBranch,
    /// Since 4.1.
    pub features: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfo {
    /// Returns `meta-type`.
    pub fn tag(&self) -> SchemaMetaType {
        self.meta_type.tag()
    }
}

impl Object for SchemaInfo {
    const NAME: &'static str = "SchemaInfo";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: SchemaMetaType = members.required("meta-type")?;
        Ok(Self {
            name: members.required("name")?,
            features: members.optional("features"),
            meta_type: SchemaInfoBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_tag("meta-type", self.tag().as_str());
        output.put_optional("features", &self.features);
        self.meta_type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SchemaInfo`], selected by `meta-type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SchemaInfoBranch {
    Builtin(SchemaInfoBuiltin),
    Enum(SchemaInfoEnum),
    Array(SchemaInfoArray),
    Object(SchemaInfoObject),
    Alternate(SchemaInfoAlternate),
    Command(SchemaInfoCommand),
    Event(SchemaInfoEvent),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `meta-type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl SchemaInfoBranch {
    /// Returns `meta-type`.
    pub fn tag(&self) -> SchemaMetaType {
        match self {
            Self::Builtin(_) => SchemaMetaType::Builtin,
            Self::Enum(_) => SchemaMetaType::Enum,
            Self::Array(_) => SchemaMetaType::Array,
            Self::Object(_) => SchemaMetaType::Object,
            Self::Alternate(_) => SchemaMetaType::Alternate,
            Self::Command(_) => SchemaMetaType::Command,
            Self::Event(_) => SchemaMetaType::Event,
            Self::Unrecognized { tag, .. } => SchemaMetaType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: SchemaMetaType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                SchemaMetaType::Builtin => Self::Builtin(members.branch()?),
                SchemaMetaType::Enum => Self::Enum(members.branch()?),
                SchemaMetaType::Array => Self::Array(members.branch()?),
                SchemaMetaType::Object => Self::Object(members.branch()?),
                SchemaMetaType::Alternate => Self::Alternate(members.branch()?),
                SchemaMetaType::Command => Self::Command(members.branch()?),
                SchemaMetaType::Event => Self::Event(members.branch()?),
                SchemaMetaType::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::Builtin(branch) => branch.put(output),
            Self::Enum(branch) => branch.put(output),
            Self::Array(branch) => branch.put(output),
            Self::Object(branch) => branch.put(output),
            Self::Alternate(branch) => branch.put(output),
            Self::Command(branch) => branch.put(output),
            Self::Event(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

/// The object `SchemaInfoBuiltin` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoBuiltin)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// `json-type`.
    pub json_type: JSONType,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoBuiltin {
    const NAME: &'static str = "SchemaInfoBuiltin";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            json_type: members.required("json-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("json-type", &self.json_type);
        output.put_extra(&self.extra);
    }
}

/// The enum `JSONType` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.JSONType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum JSONType {
    String,
    Number,
    Int,
    Boolean,
    Null,
    Object,
    Array,
    Value,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for JSONType {
    const NAME: &'static str = "JSONType";
    const VALUES: &'static [&'static str] = &[
        "string",
        "number",
        "int",
        "boolean",
        "null",
        "object",
        "array",
        "value",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Int => "int",
            Self::Boolean => "boolean",
            Self::Null => "null",
            Self::Object => "object",
            Self::Array => "array",
            Self::Value => "value",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "string" => Self::String,
                "number" => Self::Number,
                "int" => Self::Int,
                "boolean" => Self::Boolean,
                "null" => Self::Null,
                "object" => Self::Object,
                "array" => Self::Array,
                "value" => Self::Value,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `SchemaInfoEnum` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// Since 6.2.
    pub members: Vec<SchemaInfoEnumMember>,
    /// Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub values: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoEnum {
    const NAME: &'static str = "SchemaInfoEnum";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            members: members.required("members")?,
            values: members.required("values")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("members", &self.members);
        output.put("values", &self.values);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoEnumMember` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnumMember)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    pub name: String,
    pub features: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoEnumMember {
    const NAME: &'static str = "SchemaInfoEnumMember";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            features: members.optional("features"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put_optional("features", &self.features);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoArray` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoArray)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoArray {
    /// `element-type`.
    pub element_type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoArray {
    const NAME: &'static str = "SchemaInfoArray";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            element_type: members.required("element-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("element-type", &self.element_type);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoObject` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObject)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObject {
    pub members: Vec<SchemaInfoObjectMember>,
    pub tag: Option<String>,
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoObject {
    const NAME: &'static str = "SchemaInfoObject";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            members: members.required("members")?,
            tag: members.optional("tag"),
            variants: members.optional("variants"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("members", &self.members);
        output.put_optional("tag", &self.tag);
        output.put_optional("variants", &self.variants);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoObjectMember` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectMember)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectMember {
    pub name: String,
    pub r#type: String,
    pub default: Option<Value>,
    /// Since 5.0.
    pub features: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoObjectMember {
    const NAME: &'static str = "SchemaInfoObjectMember";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.required("name")?,
            r#type: members.required("type")?,
            default: members.optional("default"),
            features: members.optional("features"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("name", &self.name);
        output.put("type", &self.r#type);
        output.put_optional("default", &self.default);
        output.put_optional("features", &self.features);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoObjectVariant` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObjectVariant)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectVariant {
    pub case: String,
    pub r#type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoObjectVariant {
    const NAME: &'static str = "SchemaInfoObjectVariant";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            case: members.required("case")?,
            r#type: members.required("type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("case", &self.case);
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoAlternate` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternate)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternate {
    pub members: Vec<SchemaInfoAlternateMember>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoAlternate {
    const NAME: &'static str = "SchemaInfoAlternate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            members: members.required("members")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("members", &self.members);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoAlternateMember` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternateMember)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    pub r#type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoAlternateMember {
    const NAME: &'static str = "SchemaInfoAlternateMember";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoCommand` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoCommand)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoCommand {
    /// `arg-type`.
    pub arg_type: String,
    /// `ret-type`.
    pub ret_type: String,
    /// `allow-oob`. Since 2.12.
    pub allow_oob: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoCommand {
    const NAME: &'static str = "SchemaInfoCommand";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arg_type: members.required("arg-type")?,
            ret_type: members.required("ret-type")?,
            allow_oob: members.optional("allow-oob"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("arg-type", &self.arg_type);
        output.put("ret-type", &self.ret_type);
        output.put_optional("allow-oob", &self.allow_oob);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoEvent` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEvent {
    /// `arg-type`.
    pub arg_type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for SchemaInfoEvent {
    const NAME: &'static str = "SchemaInfoEvent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arg_type: members.required("arg-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("arg-type", &self.arg_type);
        output.put_extra(&self.extra);
    }
}

enums!(SchemaMetaType JSONType);
objects!(
    SchemaInfo SchemaInfoBuiltin SchemaInfoEnum SchemaInfoEnumMember SchemaInfoArray
    SchemaInfoObject SchemaInfoObjectMember SchemaInfoObjectVariant SchemaInfoAlternate
    SchemaInfoAlternateMember SchemaInfoCommand SchemaInfoEvent
);
branches!(SchemaInfoBranch);
eq!(
    SchemaInfoBranch SchemaInfo SchemaInfoBuiltin SchemaInfoEnum SchemaInfoEnumMember
    SchemaInfoArray SchemaInfoObject SchemaInfoObjectMember SchemaInfoObjectVariant
    SchemaInfoAlternate SchemaInfoAlternateMember SchemaInfoCommand SchemaInfoEvent
);
