//! The commands of schema module `job`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Extra, Members, Object, Output, eq, objects};
use crate::{Command, DecodeError, Empty, JobInfo, wire};

/// Holds a job until it is resumed.
///
/// The command `job-pause` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-pause)
#[doc(alias = "job-pause")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPause {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl JobPause {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for JobPause {
    const NAME: &'static str = "job-pause";
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

impl Command for JobPause {
    const NAME: &'static str = "job-pause";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Lets a paused job go on.
///
/// The command `job-resume` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-resume)
#[doc(alias = "job-resume")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobResume {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl JobResume {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for JobResume {
    const NAME: &'static str = "job-resume";
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

impl Command for JobResume {
    const NAME: &'static str = "job-resume";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Ends a job as soon as it can.
///
/// The command `job-cancel` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-cancel)
#[doc(alias = "job-cancel")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobCancel {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl JobCancel {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for JobCancel {
    const NAME: &'static str = "job-cancel";
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

impl Command for JobCancel {
    const NAME: &'static str = "job-cancel";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Lets a job that is ready finish.
///
/// The command `job-complete` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-complete)
#[doc(alias = "job-complete")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobComplete {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl JobComplete {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for JobComplete {
    const NAME: &'static str = "job-complete";
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

impl Command for JobComplete {
    const NAME: &'static str = "job-complete";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Forgets a concluded job.
///
/// The command `job-dismiss` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-dismiss)
#[doc(alias = "job-dismiss")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobDismiss {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl JobDismiss {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for JobDismiss {
    const NAME: &'static str = "job-dismiss";
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

impl Command for JobDismiss {
    const NAME: &'static str = "job-dismiss";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Lets a pending job make its final changes.
///
/// The command `job-finalize` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-finalize)
#[doc(alias = "job-finalize")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JobFinalize {
    pub id: String,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl JobFinalize {
    /// Makes one of the members that every release has.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for JobFinalize {
    const NAME: &'static str = "job-finalize";
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

impl Command for JobFinalize {
    const NAME: &'static str = "job-finalize";
    const ALLOW_OOB: bool = false;
    type Return = Empty;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

/// Returns every job, those that are concluded but not dismissed too.
///
/// The command `query-jobs` of schema module `job`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 3.0.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs)
#[doc(alias = "query-jobs")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryJobs {
    /// Members that no supported release has.
    pub extra: Extra,
}

impl QueryJobs {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self { extra: Extra::new() }
    }
}

impl Object for QueryJobs {
    const NAME: &'static str = "query-jobs";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

impl Command for QueryJobs {
    const NAME: &'static str = "query-jobs";
    const ALLOW_OOB: bool = false;
    type Return = Vec<JobInfo>;
    fn to_arguments(&self) -> Map<String, Value> {
        wire::members_of(self)
    }
}

objects!(JobPause JobResume JobCancel JobComplete JobDismiss JobFinalize QueryJobs);
eq!(JobPause JobResume JobCancel JobComplete JobDismiss JobFinalize QueryJobs);
