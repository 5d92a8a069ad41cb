//! The commands of schema module `tpm`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, TPMInfo, TpmModel, TpmType, wire};

/// The command `query-tpm-models` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-models)
#[doc(alias = "query-tpm-models")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryTpmModels {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryTpmModels {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryTpmModels {
    const NAME: &'static str = "query-tpm-models";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryTpmModels {
    const NAME: &'static str = "query-tpm-models";
    const ALLOW_OOB: bool = false;
    type Return = Vec<TpmModel>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-tpm-types` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm-types)
#[doc(alias = "query-tpm-types")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryTpmTypes {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryTpmTypes {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryTpmTypes {
    const NAME: &'static str = "query-tpm-types";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryTpmTypes {
    const NAME: &'static str = "query-tpm-types";
    const ALLOW_OOB: bool = false;
    type Return = Vec<TpmType>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-tpm` of schema module `tpm`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 1.5. Not in the storage daemon. Only if `CONFIG_TPM`.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-tpm.query-tpm)
#[doc(alias = "query-tpm")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryTpm {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryTpm {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryTpm {
    const NAME: &'static str = "query-tpm";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryTpm {
    const NAME: &'static str = "query-tpm";
    const ALLOW_OOB: bool = false;
    type Return = Vec<TPMInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryTpmModels QueryTpmTypes QueryTpm);
eq!(QueryTpmModels QueryTpmTypes QueryTpm);
