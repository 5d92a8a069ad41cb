//! The types of schema module `introspect`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, enums, values};
use crate::DecodeError;

/// The enum `SchemaMetaType` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.SchemaMetaType)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemaMetaType {
    /// `builtin`.
    Builtin,
    /// `enum`.
    Enum,
    /// `array`.
    Array,
    /// `object`.
    Object,
    /// `alternate`.
    Alternate,
    /// `command`.
    Command,
    /// `event`.
    Event,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
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
    fn as_str(&self) -> &str {
        match self {
            Self::Builtin => "builtin",
            Self::Enum => "enum",
            Self::Array => "array",
            Self::Object => "object",
            Self::Alternate => "alternate",
            Self::Command => "command",
            Self::Event => "event",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "builtin" => Self::Builtin,
            "enum" => Self::Enum,
            "array" => Self::Array,
            "object" => Self::Object,
            "alternate" => Self::Alternate,
            "command" => Self::Command,
            "event" => Self::Event,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The union `SchemaInfo` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfo {
    /// `name`.
    pub name: String,
    /// `meta-type` and the members that go with it.
    pub meta_type: SchemaInfoBranch,
    /// `features`. Since 4.1.
    pub features: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfo {
    /// Makes one of its branch and the members that every release has.
    pub fn new(name: impl Into<String>, meta_type: impl Into<SchemaInfoBranch>) -> Self {
        Self {
            name: name.into(),
            features: None,
            meta_type: meta_type.into(),
            extra: Extra::new(),
        }
    }
    /// Sets `features`.
    #[must_use]
    pub fn features(
        mut self,
        features: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }
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
    fn put(&self, output: &mut Output) {
        output.put("name", &self.name);
        output.put_tag("meta-type", self.tag().as_str());
        output.put_optional("features", &self.features);
        self.meta_type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`SchemaInfo`], selected by `meta-type`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SchemaInfoBranch {
    /// `builtin`.
    Builtin(SchemaInfoBuiltin),
    /// `enum`.
    Enum(SchemaInfoEnum),
    /// `array`.
    Array(SchemaInfoArray),
    /// `object`.
    Object(SchemaInfoObject),
    /// `alternate`.
    Alternate(SchemaInfoAlternate),
    /// `command`.
    Command(SchemaInfoCommand),
    /// `event`.
    Event(SchemaInfoEvent),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `meta-type`.
        tag: Box<str>,
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
            Self::Unrecognized { tag, .. } => SchemaMetaType::Unrecognized(tag.clone()),
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
    fn put(&self, output: &mut Output) {
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

impl From<SchemaInfoBuiltin> for SchemaInfoBranch {
    fn from(branch: SchemaInfoBuiltin) -> Self {
        Self::Builtin(branch)
    }
}

impl From<SchemaInfoEnum> for SchemaInfoBranch {
    fn from(branch: SchemaInfoEnum) -> Self {
        Self::Enum(branch)
    }
}

impl From<SchemaInfoArray> for SchemaInfoBranch {
    fn from(branch: SchemaInfoArray) -> Self {
        Self::Array(branch)
    }
}

impl From<SchemaInfoObject> for SchemaInfoBranch {
    fn from(branch: SchemaInfoObject) -> Self {
        Self::Object(branch)
    }
}

impl From<SchemaInfoAlternate> for SchemaInfoBranch {
    fn from(branch: SchemaInfoAlternate) -> Self {
        Self::Alternate(branch)
    }
}

impl From<SchemaInfoCommand> for SchemaInfoBranch {
    fn from(branch: SchemaInfoCommand) -> Self {
        Self::Command(branch)
    }
}

impl From<SchemaInfoEvent> for SchemaInfoBranch {
    fn from(branch: SchemaInfoEvent) -> Self {
        Self::Event(branch)
    }
}

/// The object `SchemaInfoBuiltin` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoBuiltin)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoBuiltin {
    /// `json-type`.
    pub json_type: JSONType,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoBuiltin {
    /// Makes one of the members that every release has.
    pub fn new(json_type: JSONType) -> Self {
        Self {
            json_type,
            extra: Extra::new(),
        }
    }
}

impl Object for SchemaInfoBuiltin {
    const NAME: &'static str = "SchemaInfoBuiltin";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            json_type: members.required("json-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("json-type", &self.json_type);
        output.put_extra(&self.extra);
    }
}

/// The enum `JSONType` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-introspect.JSONType)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JSONType {
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `int`.
    Int,
    /// `boolean`.
    Boolean,
    /// `null`.
    Null,
    /// `object`.
    Object,
    /// `array`.
    Array,
    /// `value`.
    Value,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Box<str>),
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
    fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Int => "int",
            Self::Boolean => "boolean",
            Self::Null => "null",
            Self::Object => "object",
            Self::Array => "array",
            Self::Value => "value",
            Self::Unrecognized(text) => text,
        }
    }
    fn from_wire(text: &str) -> Self {
        match text {
            "string" => Self::String,
            "number" => Self::Number,
            "int" => Self::Int,
            "boolean" => Self::Boolean,
            "null" => Self::Null,
            "object" => Self::Object,
            "array" => Self::Array,
            "value" => Self::Value,
            other => Self::Unrecognized(other.into()),
        }
    }
    fn is_unrecognized(&self) -> bool {
        matches!(self, Self::Unrecognized(_))
    }
}

/// The object `SchemaInfoEnum` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnum)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnum {
    /// `members`. Since 6.2.
    pub members: Vec<SchemaInfoEnumMember>,
    /// `values`. Deprecated in QEMU.
    #[deprecated(note = "deprecated in QEMU")]
    pub values: Vec<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoEnum {
    /// Makes one of the members that every release has.
    pub fn new(
        members: impl IntoIterator<Item = SchemaInfoEnumMember>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            members: members.into_iter().collect(),
            values: values.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }
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
    fn put(&self, output: &mut Output) {
        output.put("members", &self.members);
        output.put("values", &self.values);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoEnumMember` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoEnumMember)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEnumMember {
    /// `name`.
    pub name: String,
    /// `features`.
    pub features: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoEnumMember {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            features: None,
            extra: Extra::new(),
        }
    }
    /// Sets `features`.
    #[must_use]
    pub fn features(
        mut self,
        features: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }
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
    fn put(&self, output: &mut Output) {
        output.put("name", &self.name);
        output.put_optional("features", &self.features);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoArray` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoArray)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoArray {
    /// `element-type`.
    pub element_type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoArray {
    /// Makes one of the members that every release has.
    pub fn new(element_type: impl Into<String>) -> Self {
        Self {
            element_type: element_type.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for SchemaInfoArray {
    const NAME: &'static str = "SchemaInfoArray";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            element_type: members.required("element-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("element-type", &self.element_type);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoObject` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoObject)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObject {
    /// `members`.
    pub members: Vec<SchemaInfoObjectMember>,
    /// `tag`.
    pub tag: Option<String>,
    /// `variants`.
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoObject {
    /// Makes one of the members that every release has.
    pub fn new(members: impl IntoIterator<Item = SchemaInfoObjectMember>) -> Self {
        Self {
            members: members.into_iter().collect(),
            tag: None,
            variants: None,
            extra: Extra::new(),
        }
    }
    /// Sets `tag`.
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
    /// Sets `variants`.
    #[must_use]
    pub fn variants(
        mut self,
        variants: impl IntoIterator<Item = SchemaInfoObjectVariant>,
    ) -> Self {
        self.variants = Some(variants.into_iter().collect());
        self
    }
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
    fn put(&self, output: &mut Output) {
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectMember {
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: String,
    /// `default`.
    pub default: Option<Value>,
    /// `features`. Since 5.0.
    pub features: Option<Vec<String>>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoObjectMember {
    /// Makes one of the members that every release has.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            default: None,
            features: None,
            extra: Extra::new(),
        }
    }
    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, default: impl Into<Value>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Sets `features`.
    #[must_use]
    pub fn features(
        mut self,
        features: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }
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
    fn put(&self, output: &mut Output) {
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoObjectVariant {
    /// `case`.
    pub case: String,
    /// `type`.
    pub r#type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoObjectVariant {
    /// Makes one of the members that every release has.
    pub fn new(case: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            case: case.into(),
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
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
    fn put(&self, output: &mut Output) {
        output.put("case", &self.case);
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoAlternate` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternate)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternate {
    /// `members`.
    pub members: Vec<SchemaInfoAlternateMember>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoAlternate {
    /// Makes one of the members that every release has.
    pub fn new(members: impl IntoIterator<Item = SchemaInfoAlternateMember>) -> Self {
        Self {
            members: members.into_iter().collect(),
            extra: Extra::new(),
        }
    }
}

impl Object for SchemaInfoAlternate {
    const NAME: &'static str = "SchemaInfoAlternate";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            members: members.required("members")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("members", &self.members);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoAlternateMember` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoAlternateMember)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoAlternateMember {
    /// `type`.
    pub r#type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoAlternateMember {
    /// Makes one of the members that every release has.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for SchemaInfoAlternateMember {
    const NAME: &'static str = "SchemaInfoAlternateMember";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#type: members.required("type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("type", &self.r#type);
        output.put_extra(&self.extra);
    }
}

/// The object `SchemaInfoCommand` of schema module `introspect`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.5.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-introspect.SchemaInfoCommand)
#[derive(Debug, Clone, PartialEq)]
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

impl SchemaInfoCommand {
    /// Makes one of the members that every release has.
    pub fn new(arg_type: impl Into<String>, ret_type: impl Into<String>) -> Self {
        Self {
            arg_type: arg_type.into(),
            ret_type: ret_type.into(),
            allow_oob: None,
            extra: Extra::new(),
        }
    }
    /// Sets `allow-oob`.
    #[must_use]
    pub fn allow_oob(mut self, allow_oob: bool) -> Self {
        self.allow_oob = Some(allow_oob);
        self
    }
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
    fn put(&self, output: &mut Output) {
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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SchemaInfoEvent {
    /// `arg-type`.
    pub arg_type: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl SchemaInfoEvent {
    /// Makes one of the members that every release has.
    pub fn new(arg_type: impl Into<String>) -> Self {
        Self {
            arg_type: arg_type.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for SchemaInfoEvent {
    const NAME: &'static str = "SchemaInfoEvent";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arg_type: members.required("arg-type")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output) {
        output.put("arg-type", &self.arg_type);
        output.put_extra(&self.extra);
    }
}

enums!(SchemaMetaType JSONType);
values!(
    SchemaInfo SchemaInfoBuiltin SchemaInfoEnum SchemaInfoEnumMember SchemaInfoArray
    SchemaInfoObject SchemaInfoObjectMember SchemaInfoObjectVariant SchemaInfoAlternate
    SchemaInfoAlternateMember SchemaInfoCommand SchemaInfoEvent
);
