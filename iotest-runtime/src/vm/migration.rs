//! Migration: [`Machine::migrate_to`] moves a guest over a [`Channel`]; the other functions do or wait
//! for single steps.

mod channel;
mod transfer;

use std::time::Duration;

use iotest_exec::deadline::{CallSite, Deadline, PollError, poll_until};
use qapi_types::wire::Enum as _;
use qapi_types::{
    BitmapMigrationNodeAlias, MigrationCapability, MigrationCapabilityStatus, MigrationInfo,
    MigrationStatus, RunState, cmd, event,
};

use crate::qmp::{Monitor, QmpError, QmpEvent};
use crate::vm::machine::Machine;
pub use crate::vm::migration::channel::{Channel, ChannelEnd};

/// How long to wait for a run state, before scaling.
const RUN_STATE_LIMIT: Duration = Duration::from_secs(60);

/// How long to wait for a step of a migration, before scaling; a limit for the whole wait, however many
/// other steps come first.
const MIGRATION_LIMIT: Duration = Duration::from_secs(60);

/// Why a migration failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MigrationError {
    /// A command was refused, or an event did not come.
    #[error(transparent)]
    Qmp(#[from] QmpError),
    /// The migration ended in another way than expected.
    #[error("migration of {machine}: waited for {awaited}, but it is {status}{}{}",
        prefixed(": ", .reason), prefixed("\n  ", .logs))]
    Ended {
        /// The machine that reported it.
        machine: String,
        /// What was waited for.
        awaited: MigrationStatus,
        /// How it ended.
        status: MigrationStatus,
        /// QEMU's error message; empty if there is none.
        reason: String,
        /// The last lines of the machines' logs; empty if unknown.
        logs: String,
    },
}

fn prefixed(before: &str, text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("{before}{}", text.replace('\n', "\n    "))
    }
}

impl Machine {
    /// Enables events for each step of a migration.
    ///
    /// # Errors
    /// * As for every command.
    pub fn enable_migration_events(&mut self) -> Result<(), QmpError> {
        self.set_migration_capabilities([(MigrationCapability::Events, true)])
    }

    /// Enables or disables migration capabilities in one command.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use qapi::MigrationCapability;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.set_migration_capabilities([(MigrationCapability::DirtyBitmaps, true)])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for every command.
    pub fn set_migration_capabilities(
        &mut self,
        capabilities: impl IntoIterator<Item = (MigrationCapability, bool)>,
    ) -> Result<(), QmpError> {
        let statuses = capabilities
            .into_iter()
            .map(|(capability, on)| MigrationCapabilityStatus::new(capability, on));
        self.run(cmd::MigrateSetCapabilities::new(statuses)).map(drop)
    }

    /// Sets which nodes and bitmaps migrate, and their aliases in the stream. The other machine maps the
    /// same aliases to its own names.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use qapi::{BitmapMigrationBitmapAlias, BitmapMigrationNodeAlias};
    /// # fn doc(here: &mut Vm) -> Result {
    /// let bitmap = BitmapMigrationBitmapAlias::new("changes", "bitmap-alias");
    /// here.alias_bitmaps([BitmapMigrationNodeAlias::new("disk", "node-alias", [bitmap])])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for every command.
    pub fn alias_bitmaps(
        &mut self,
        nodes: impl IntoIterator<Item = BitmapMigrationNodeAlias>,
    ) -> Result<(), QmpError> {
        let mapping = cmd::MigrateSetParameters::new().block_bitmap_mapping(nodes);
        self.run(mapping).map(drop)
    }

    /// Returns the migration's status, its progress, and why it failed.
    ///
    /// # Errors
    /// * As for every command.
    pub fn migration_info(&mut self) -> Result<MigrationInfo, QmpError> {
        Ok(self.run(cmd::QueryMigrate::new())?.value)
    }

    /// Waits for the end of a migration whose [events are enabled](Self::enable_migration_events), and
    /// returns how it ended: completed, failed or cancelled, or `postcopy-paused`, which only a repair
    /// of the channel resumes.
    ///
    /// The guest may get into its state a little later: see
    /// [`wait_run_state`](Self::wait_run_state).
    ///
    /// # Errors
    /// * As for [`Monitor::wait_event_before`], after a minute in all.
    #[track_caller]
    pub fn wait_migration(&mut self) -> Result<MigrationStatus, QmpError> {
        let _called = CallSite::enter();
        self.wait_migration_with(|_| {})
    }

    /// Waits as [`wait_migration`](Self::wait_migration) does, and calls `on_step` for each step.
    pub(crate) fn wait_migration_with(
        &mut self,
        mut on_step: impl FnMut(&QmpEvent),
    ) -> Result<MigrationStatus, QmpError> {
        let deadline = self.deadline_after(MIGRATION_LIMIT)?;
        loop {
            let (event, step) = self.next_step("the end of the migration", deadline)?;
            on_step(&event);
            if is_end(&step) {
                return Ok(step);
            }
        }
    }

    /// Waits until a migration whose [events are enabled](Self::enable_migration_events) reaches a status,
    /// such as `active`, `pre-switchover` or `postcopy-active`.
    ///
    /// # Errors
    /// * [`MigrationError::Ended`] with QEMU's error message if it ends, or is paused in postcopy, before
    ///   that.
    /// * [`MigrationError::Qmp`] if it does neither within a minute.
    #[track_caller]
    pub fn wait_migration_status(
        &mut self,
        awaited: &MigrationStatus,
    ) -> Result<(), MigrationError> {
        let _called = CallSite::enter();
        let deadline = self.deadline_after(MIGRATION_LIMIT)?;
        let what = format!("migration to be {awaited}");
        loop {
            let (_, step) = self.next_step(&what, deadline)?;
            if step == *awaited {
                return Ok(());
            }
            if is_end(&step) {
                // The reason is optional: the failure is certain without it.
                let info = self.migration_info();
                let reason = info.ok().and_then(|info| info.error_desc).unwrap_or_default();
                return Err(MigrationError::Ended {
                    machine: self.name().to_owned(),
                    awaited: *awaited,
                    status: step,
                    reason,
                    logs: String::new(),
                });
            }
        }
    }

    /// Waits until the `number`th pass over the guest's memory has begun, or a later one.
    ///
    /// # Errors
    /// * As for [`Monitor::wait_event_before`], after a minute.
    #[track_caller]
    pub fn wait_migration_pass(&mut self, number: u64) -> Result<(), QmpError> {
        let _called = CallSite::enter();
        let deadline = self.deadline_after(MIGRATION_LIMIT)?;
        let what = format!("pass {number} of the migration");
        let is_pass = |event: &QmpEvent| {
            let pass = event.data["pass"].as_u64();
            event.name == "MIGRATION_PASS" && pass.is_some_and(|pass| pass >= number)
        };
        self.wait_event_before(&what, deadline, is_pass).map(drop)
    }

    /// Waits until the guest is in a run state.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if it does not get there within a minute.
    /// * Others as for every command.
    #[track_caller]
    pub fn wait_run_state(&mut self, expected: &RunState) -> Result<(), QmpError> {
        let _called = CallSite::enter();
        let deadline = self.timeouts().after(RUN_STATE_LIMIT);
        let mut last = String::new();
        let reached = poll_until(&format!("run state {expected}"), deadline, || {
            let status = self.run(cmd::QueryStatus::new())?.value.status;
            last = format!("run state {expected}; it is {status}");
            Ok((status == *expected).then_some(()))
        });
        reached.map_err(|error| match error {
            PollError::TimedOut(late) => {
                QmpError::Timeout { what: last, limit: late.limit, recent: Vec::new() }
            }
            PollError::Failed(error) => error,
        })
    }

    fn next_step(
        &mut self,
        what: &str,
        deadline: Deadline,
    ) -> Result<(QmpEvent, MigrationStatus), QmpError> {
        let name = <event::Migration as qapi_types::Event>::NAME;
        let event = self.wait_event_before(what, deadline, |event| event.name == name)?;
        let step = MigrationStatus::from_wire(event.data["status"].as_str().unwrap_or_default());
        let step = step.map_err(|source| QmpError::Decode {
            what: format!("event {name}"),
            source: source.within("status"),
            raw: Box::new(event.data.clone()),
        })?;
        Ok((event, step))
    }
}

/// Returns whether a migration stays in this status until a command changes it.
fn is_end(step: &MigrationStatus) -> bool {
    matches!(
        step,
        MigrationStatus::Completed
            | MigrationStatus::Failed
            | MigrationStatus::Cancelled
            | MigrationStatus::PostcopyPaused
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migration_that_only_a_repair_can_save_is_not_waited_for() {
        assert!(is_end(&MigrationStatus::Failed) && is_end(&MigrationStatus::PostcopyPaused));
        assert!(!is_end(&MigrationStatus::PostcopyActive) && !is_end(&MigrationStatus::Device));
    }

    #[test]
    fn failure_has_the_machine_the_cause_and_its_output() {
        let ended = |reason: &str, logs: &str| MigrationError::Ended {
            machine: "vm0".to_owned(),
            awaited: MigrationStatus::Completed,
            status: MigrationStatus::Failed,
            reason: reason.to_owned(),
            logs: logs.to_owned(),
        };
        assert_eq!(
            ended("", "").to_string(),
            "migration of vm0: waited for completed, but it is failed"
        );
        assert_eq!(
            ended("broken pipe", "one\ntwo").to_string(),
            "migration of vm0: waited for completed, but it is failed: broken pipe\n  \
             one\n    two"
        );
    }
}
