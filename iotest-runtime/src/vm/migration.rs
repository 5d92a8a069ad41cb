//! What a test waits for while a guest moves to another machine.

use std::time::Duration;

use qapi_types::{
    MigrationCapability, MigrationCapabilityStatus, MigrationStatus, RunState, cmd, event,
};

use crate::deadline::{PollError, poll_until};
use crate::qmp::{Monitor, QmpError};
use crate::vm::machine::Machine;

/// How long a guest may take to get into a state that it is bound to get into, before scaling.
const RUN_STATE_LIMIT: Duration = Duration::from_secs(60);

impl Machine {
    /// Lets the machine announce each step of a migration by an event.
    ///
    /// # Errors
    /// – As for every command.
    #[doc(alias = "enable_migration_events")]
    pub fn announce_migration(&mut self) -> Result<(), QmpError> {
        self.set_migration_capability(MigrationCapability::Events)
    }

    /// Turns one of the machine's abilities to migrate on.
    ///
    /// # Errors
    /// – As for every command.
    pub fn set_migration_capability(&mut self, what: MigrationCapability) -> Result<(), QmpError> {
        let on = MigrationCapabilityStatus::new(what, true);
        self.run(cmd::MigrateSetCapabilities::new([on])).map(drop)
    }

    /// Waits for the end of a migration that [is announced](Self::announce_migration), and returns
    /// how it ended: completed, failed or cancelled.
    ///
    /// The guest may get into its state a little later: see
    /// [`wait_run_state`](Self::wait_run_state).
    ///
    /// # Errors
    /// – As for [`Monitor::wait_for`].
    pub fn wait_migration(&mut self) -> Result<MigrationStatus, QmpError> {
        loop {
            let step = self.wait_for::<event::Migration>(|_| true)?.data.status;
            if matches!(
                step,
                MigrationStatus::Completed | MigrationStatus::Failed | MigrationStatus::Cancelled
            ) {
                return Ok(step);
            }
        }
    }

    /// Waits until the guest is in a state that it is bound to get into without anybody's doing.
    ///
    /// # Errors
    /// – [`QmpError::Timeout`] if it does not get there within a minute.
    /// – Others as for every command.
    pub fn wait_run_state(&mut self, expected: &RunState) -> Result<(), QmpError> {
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
}
