//! The commands of schema module `audio`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Audiodev, Command, DecodeError, Releases, wire};

/// The command `query-audiodevs` of schema module `audio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-audio.query-audiodevs)
#[doc(alias = "query-audiodevs")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryAudiodevs {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryAudiodevs {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryAudiodevs {
    const NAME: &'static str = "query-audiodevs";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryAudiodevs {
    const NAME: &'static str = "query-audiodevs";
    const ALLOW_OOB: bool = false;
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    type Return = Vec<Audiodev>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryAudiodevs);
eq!(QueryAudiodevs);
