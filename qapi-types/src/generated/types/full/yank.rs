//! The types of schema module `yank`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, Unknown};

/// The enum `YankInstanceType` of schema module `yank`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-yank.YankInstanceType)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum YankInstanceType {
    BlockNode,
    Chardev,
    Migration,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for YankInstanceType {
    const NAME: &'static str = "YankInstanceType";
    const VALUES: &'static [&'static str] = &["block-node", "chardev", "migration"];
    fn as_str(&self) -> &'static str {
        match self {
            Self::BlockNode => "block-node",
            Self::Chardev => "chardev",
            Self::Migration => "migration",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "block-node" => Self::BlockNode,
                "chardev" => Self::Chardev,
                "migration" => Self::Migration,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The object `YankInstanceBlockNode` of schema module `yank`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceBlockNode)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// `node-name`.
    pub node_name: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl YankInstanceBlockNode {
    /// Makes one of the members that every release has.
    pub fn new(node_name: impl Into<String>) -> Self {
        Self {
            node_name: node_name.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for YankInstanceBlockNode {
    const NAME: &'static str = "YankInstanceBlockNode";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            node_name: members.required("node-name")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("node-name", &self.node_name);
        output.put_extra(&self.extra);
    }
}

/// The object `YankInstanceChardev` of schema module `yank`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstanceChardev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceChardev {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl YankInstanceChardev {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for YankInstanceChardev {
    const NAME: &'static str = "YankInstanceChardev";
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

/// The union `YankInstance` of schema module `yank`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-yank.YankInstance)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct YankInstance {
    /// `type` and the members that go with it.
    pub r#type: YankInstanceBranch,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl YankInstance {
    /// Makes one of its branch and the members that every release has.
    pub fn new(r#type: impl Into<YankInstanceBranch>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: Extra::new(),
        }
    }
    /// Returns `type`.
    pub fn tag(&self) -> YankInstanceType {
        self.r#type.tag()
    }
}

impl Object for YankInstance {
    const NAME: &'static str = "YankInstance";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: YankInstanceType = members.required("type")?;
        Ok(Self {
            r#type: YankInstanceBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_tag("type", self.tag().as_str());
        self.r#type.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`YankInstance`], selected by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum YankInstanceBranch {
    BlockNode(YankInstanceBlockNode),
    Chardev(YankInstanceChardev),
    Migration,
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `type`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl YankInstanceBranch {
    /// Returns `type`.
    pub fn tag(&self) -> YankInstanceType {
        match self {
            Self::BlockNode(_) => YankInstanceType::BlockNode,
            Self::Chardev(_) => YankInstanceType::Chardev,
            Self::Migration => YankInstanceType::Migration,
            Self::Unrecognized { tag, .. } => YankInstanceType::Unrecognized(*tag),
        }
    }
    fn take(
        tag: YankInstanceType,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                YankInstanceType::BlockNode => Self::BlockNode(members.branch()?),
                YankInstanceType::Chardev => Self::Chardev(members.branch()?),
                YankInstanceType::Migration => Self::Migration,
                YankInstanceType::Unrecognized(tag) => {
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
            Self::BlockNode(branch) => branch.put(output),
            Self::Chardev(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
            _ => {}
        }
    }
}

impl From<YankInstanceBranch> for YankInstance {
    fn from(branch: YankInstanceBranch) -> Self {
        Self::new(branch)
    }
}

impl From<YankInstanceBlockNode> for YankInstanceBranch {
    fn from(branch: YankInstanceBlockNode) -> Self {
        Self::BlockNode(branch)
    }
}

impl From<YankInstanceBlockNode> for YankInstance {
    fn from(branch: YankInstanceBlockNode) -> Self {
        Self::new(branch)
    }
}

impl From<YankInstanceChardev> for YankInstanceBranch {
    fn from(branch: YankInstanceChardev) -> Self {
        Self::Chardev(branch)
    }
}

impl From<YankInstanceChardev> for YankInstance {
    fn from(branch: YankInstanceChardev) -> Self {
        Self::new(branch)
    }
}

enums!(YankInstanceType);
objects!(YankInstanceBlockNode YankInstanceChardev YankInstance);
branches!(YankInstanceBranch);
eq!(YankInstanceBlockNode YankInstanceChardev YankInstanceBranch YankInstance);
