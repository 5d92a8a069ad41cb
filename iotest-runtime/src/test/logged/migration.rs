//! Migration as `iotests.py` logs it.

use std::borrow::BorrowMut;

use qapi_types::{
    Command as _, MigrationCapability, MigrationCapabilityStatus, MigrationStatus, RunState, cmd,
};

use super::Logged;
use crate::qmp::{Monitor as _, QmpError, reply_value};
use crate::vm::Machine;

impl<M: BorrowMut<Machine>> Logged<M> {
    /// Enables events for each step of a migration, and logs that; `name` is what the line calls this
    /// machine.
    ///
    /// # Errors
    /// * As for every command; QEMU's refusal is logged too.
    #[doc(alias = "enable_migration_events")]
    pub fn log_enable_migration_events(&mut self, name: &str) -> Result<(), QmpError> {
        self.transcript.text(format!("Enabling migration QMP events on {name}..."));
        let on = MigrationCapabilityStatus::new(MigrationCapability::Events, true);
        let command = cmd::MigrateSetCapabilities::new([on]);
        let name = cmd::MigrateSetCapabilities::NAME;
        let reply = self.machine().try_run(name, command.to_arguments())?;
        self.transcript.reply(&reply);
        reply_value(name, reply).map(drop)
    }

    /// Waits for the end of a migration and logs each step, with timestamps filtered. If the migration has
    /// completed, waits for the expected run state, if there is one.
    ///
    /// That wait polls with pauses and has a limit; `iotests.py` polls without either.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::vm::Channel;
    /// # fn doc(t: &mut Test, here: &mut Vm, there: &mut Vm) -> Result {
    /// here.log_enable_migration_events("A")?;
    /// there.log_enable_migration_events("B")?;
    /// let (from, to) = Channel::unix(&t.socket("migration")?).into_ends();
    /// there.receive_guest(to)?;
    /// here.send_guest(from)?;
    /// here.log_wait_migration(&qapi::RunState::Postmigrate)?;
    /// there.log_wait_migration(None)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for [`Machine::wait_migration`] and [`Machine::wait_run_state`].
    #[doc(alias = "wait_migration")]
    pub fn log_wait_migration<'a>(
        &mut self,
        expected: impl Into<Option<&'a RunState>>,
    ) -> Result<MigrationStatus, QmpError> {
        let Self { peer, transcript } = self;
        let end = BorrowMut::<Machine>::borrow_mut(peer)
            .wait_migration_with(|step| transcript.event(&step.to_value()))?;
        if let (MigrationStatus::Completed, Some(expected)) = (&end, expected.into()) {
            self.machine().wait_run_state(expected)?;
        }
        Ok(end)
    }
}
