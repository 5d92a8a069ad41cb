//! The events of schema module `job`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{DecodeError, Event, JobStatus};

/// A job is in another state now.
///
/// The event `JOB_STATUS_CHANGE` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE)
#[doc(alias = "JOB_STATUS_CHANGE")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobStatusChange {
    pub id: String,
    pub status: JobStatus,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Object for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.required("id")?,
            status: members.required("status")?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put("status", &self.status);
        output.put_extra(&self.extra);
    }
}

impl Event for JobStatusChange {
    const NAME: &'static str = "JOB_STATUS_CHANGE";
}

objects!(JobStatusChange);
eq!(JobStatusChange);
