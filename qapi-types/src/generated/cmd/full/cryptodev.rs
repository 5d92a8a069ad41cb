//! The commands of schema module `cryptodev`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, QCryptodevInfo, Releases, wire};

/// The command `query-cryptodev` of schema module `cryptodev`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-cryptodev.query-cryptodev)
#[doc(alias = "query-cryptodev")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryCryptodev {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryCryptodev {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryCryptodev {
    const NAME: &'static str = "query-cryptodev";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryCryptodev {
    const NAME: &'static str = "query-cryptodev";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Vec<QCryptodevInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryCryptodev);
eq!(QueryCryptodev);
