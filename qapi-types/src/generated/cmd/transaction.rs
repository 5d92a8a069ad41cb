//! The commands of schema module `transaction`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, TransactionAction, TransactionProperties, wire};

/// Does several things at once, or none of them.
///
/// The command `transaction` of schema module `transaction`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.1.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-transaction.transaction)
#[doc(alias = "transaction")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    pub actions: Vec<TransactionAction>,
    pub properties: Option<TransactionProperties>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Transaction {
    /// Makes one of the members that every release has.
    pub fn new(actions: impl IntoIterator<Item = impl Into<TransactionAction>>) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            properties: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<Option<TransactionProperties>>,
    ) -> Self {
        self.properties = properties.into();
        self
    }
}

impl Object for Transaction {
    const NAME: &'static str = "transaction";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            actions: members.required("actions")?,
            properties: members.optional("properties"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("actions", &self.actions);
        output.put_optional("properties", &self.properties);
        output.put_extra(&self.extra);
    }
}

impl Command for Transaction {
    const NAME: &'static str = "transaction";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(Transaction);
eq!(Transaction);
