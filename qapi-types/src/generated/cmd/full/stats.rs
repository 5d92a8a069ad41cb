//! The commands of schema module `stats`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{
    Command, DecodeError, StatsFilter, StatsProvider, StatsResult, StatsSchema, wire,
};

/// The command `query-stats` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats)
#[doc(alias = "query-stats")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryStats {
    /// The arguments.
    pub arguments: StatsFilter,
}

impl QueryStats {
    /// Makes one of its arguments.
    pub fn new(arguments: impl Into<StatsFilter>) -> Self {
        Self {
            arguments: arguments.into(),
        }
    }
}

impl Object for QueryStats {
    const NAME: &'static str = "query-stats";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            arguments: Object::take(members)?,
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        self.arguments.put(output);
    }
}

impl Command for QueryStats {
    const NAME: &'static str = "query-stats";
    const ALLOW_OOB: bool = false;
    type Return = Vec<StatsResult>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// The command `query-stats-schemas` of schema module `stats`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-stats.query-stats-schemas)
#[doc(alias = "query-stats-schemas")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryStatsSchemas {
    pub provider: Option<StatsProvider>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryStatsSchemas {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            provider: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn provider(mut self, provider: impl Into<Option<StatsProvider>>) -> Self {
        self.provider = provider.into();
        self
    }
}

impl Object for QueryStatsSchemas {
    const NAME: &'static str = "query-stats-schemas";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            provider: members.optional("provider"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("provider", &self.provider);
        output.put_extra(&self.extra);
    }
}

impl Command for QueryStatsSchemas {
    const NAME: &'static str = "query-stats-schemas";
    const ALLOW_OOB: bool = false;
    type Return = Vec<StatsSchema>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(QueryStats QueryStatsSchemas);
eq!(QueryStats QueryStatsSchemas);
