//! The commands of schema module `qom`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, Empty, IntoMember, ObjectOptions, ObjectPropertyInfo,
    ObjectTypeInfo, wire,
};

/// The command `qom-list` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list)
#[doc(alias = "qom-list")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomList {
    pub path: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QomList {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QomList {
    const NAME: &'static str = "qom-list";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put_extra(&self.extra);
    }
}

impl Command for QomList {
    const NAME: &'static str = "qom-list";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<ObjectPropertyInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns the value of a property of an object.
///
/// The command `qom-get` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-get)
#[doc(alias = "qom-get")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomGet {
    pub path: String,
    pub property: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QomGet {
    /// Makes one of the members that every release has.
    pub fn new(path: impl Into<String>, property: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QomGet {
    const NAME: &'static str = "qom-get";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            property: members.required("property")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("property", &self.property);
        output.put_extra(&self.extra);
    }
}

impl Command for QomGet {
    const NAME: &'static str = "qom-get";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Value;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Sets a property of an object.
///
/// The command `qom-set` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.2.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-set)
#[doc(alias = "qom-set")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QomSet {
    pub path: String,
    pub property: String,
    pub value: Value,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QomSet {
    /// Makes one of the members that every release has.
    pub fn new(
        path: impl Into<String>,
        property: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        Self {
            path: path.into(),
            property: property.into(),
            value: value.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for QomSet {
    const NAME: &'static str = "qom-set";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            path: members.required("path")?,
            property: members.required("property")?,
            value: members.required("value")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("path", &self.path);
        output.put("property", &self.property);
        output.put("value", &self.value);
        output.put_extra(&self.extra);
    }
}

impl Command for QomSet {
    const NAME: &'static str = "qom-set";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `qom-list-types` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.qom-list-types)
#[doc(alias = "qom-list-types")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QomListTypes {
    pub implements: Option<String>,
    pub r#abstract: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QomListTypes {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            implements: None,
            r#abstract: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn implements<How>(mut self, implements: impl IntoMember<String, How>) -> Self {
        self.implements = implements.into_member();
        self
    }
    #[must_use]
    pub fn r#abstract(mut self, r#abstract: impl Into<Option<bool>>) -> Self {
        self.r#abstract = r#abstract.into();
        self
    }
}

impl Object for QomListTypes {
    const NAME: &'static str = "qom-list-types";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            implements: members.optional("implements"),
            r#abstract: members.optional("abstract"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("implements", &self.implements);
        output.put_optional("abstract", &self.r#abstract);
        output.put_extra(&self.extra);
    }
}

impl Command for QomListTypes {
    const NAME: &'static str = "qom-list-types";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Vec<ObjectTypeInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Makes a user-creatable object, such as a throttle group or an I/O thread.
///
/// The command `object-add` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-add)
#[doc(alias = "object-add")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectAdd {
    /// The arguments.
    pub arguments: ObjectOptions,
}

impl ObjectAdd {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<ObjectOptions>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for ObjectAdd {
    const NAME: &'static str = "object-add";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for ObjectAdd {
    const NAME: &'static str = "object-add";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Drops a user-creatable object.
///
/// The command `object-del` of schema module `qom`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 2.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-qom.object-del)
#[doc(alias = "object-del")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectDel {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl ObjectDel {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ObjectDel {
    const NAME: &'static str = "object-del";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_extra(&self.extra);
    }
}

impl Command for ObjectDel {
    const NAME: &'static str = "object-del";
    const ALLOW_OOB: bool = false;
    const ALLOW_PRECONFIG: bool = true;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QomList QomGet QomSet QomListTypes ObjectAdd ObjectDel);
eq!(QomList QomGet QomSet QomListTypes ObjectAdd ObjectDel);
