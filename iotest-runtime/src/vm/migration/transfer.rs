//! Transfers a guest: [`Machine::migrate_to`] and its steps.

use std::os::fd::AsFd;
use std::time::Duration;

use qapi_types::{MigrationStatus, RunState, cmd};
use serde_json::json;

use crate::qmp::{Monitor, QmpError};
use crate::vm::machine::Machine;
use crate::vm::migration::MigrationError;
use crate::vm::migration::channel::{Channel, ChannelEnd, file_uri};

/// The name of the descriptor that a machine receives.
const FD_NAME: &str = "iotest-migration";

/// How long to wait for the end of a machine whose migration failed, so that its log is complete.
const LAST_WORDS: Duration = Duration::from_secs(2);

impl Machine {
    /// Migrates the guest to `there`, which was launched with `-incoming defer`, and waits until both
    /// machines report the completion.
    ///
    /// Afterwards this machine is in state `postmigrate`, and the guest runs there unless it was
    /// stopped here. Migration events stay enabled on both machines.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::vm::Channel;
    /// # fn doc(t: &mut Test) -> Result {
    /// let mut here = t.vm().launch()?;
    /// let mut there = t.vm().incoming("defer").launch()?;
    /// here.migrate_to(&mut there, Channel::unix(&t.socket("migration")?))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`MigrationError::Ended`] if the migration fails, with the error message and the logs of both
    ///   machines.
    /// * [`MigrationError::Qmp`] if a command fails, or a machine is not done in time.
    pub fn migrate_to(
        &mut self,
        there: &mut Machine,
        channel: Channel,
    ) -> Result<(), MigrationError> {
        let result = self.transfer(there, channel);
        result.map_err(|error| with_logs(error, self, there))
    }

    fn transfer(&mut self, there: &mut Machine, channel: Channel) -> Result<(), MigrationError> {
        self.enable_migration_events()?;
        there.enable_migration_events()?;
        let Channel { outgoing, incoming, stored } = channel;
        if stored {
            self.send_guest(outgoing)?;
            self.wait_sent()?;
            // QEMU closes the stream a moment after the change of the run state, but before it runs the
            // next command: after that command all of the stream is stored.
            self.migration_info()?;
            there.receive_guest(incoming)?;
        } else {
            there.receive_guest(incoming)?;
            self.send_guest(outgoing)?;
            self.wait_sent()?;
        }
        there.wait_migration_status(&MigrationStatus::Completed)
    }

    fn wait_sent(&mut self) -> Result<(), MigrationError> {
        self.wait_migration_status(&MigrationStatus::Completed)?;
        Ok(self.wait_run_state(&RunState::Postmigrate)?)
    }

    /// Starts to send the guest, without waiting.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::vm::Channel;
    /// # fn doc(t: &mut Test, here: &mut Vm, there: &mut Vm) -> Result {
    /// here.enable_migration_events()?;
    /// let (outgoing, incoming) = Channel::unix(&t.socket("migration")?).into_ends();
    /// there.receive_guest(incoming)?;
    /// here.send_guest(outgoing)?;
    /// here.wait_migration()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * As for every command.
    pub fn send_guest(&mut self, end: ChannelEnd) -> Result<(), QmpError> {
        let uri = self.address(end, ">")?;
        self.run(cmd::Migrate::new().uri(uri)).map(drop)
    }

    /// Starts to receive a guest, on a machine launched with `-incoming defer`, without waiting.
    ///
    /// # Errors
    /// * As for every command.
    pub fn receive_guest(&mut self, end: ChannelEnd) -> Result<(), QmpError> {
        let uri = self.address(end, "<")?;
        self.run(cmd::MigrateIncoming::new().uri(uri)).map(drop)
    }

    /// Returns the address of an end, in the syntax of this machine's release.
    fn address(&mut self, end: ChannelEnd, redirection: &str) -> Result<String, QmpError> {
        match end {
            ChannelEnd::Uri(uri) => Ok(uri),
            ChannelEnd::File(path) => {
                let version = &self.client()?.greeting().version.qemu;
                let version = (version.major, version.minor);
                Ok(file_uri(&path, version, redirection))
            }
            ChannelEnd::Descriptor(fd) => {
                self.client()?.send_fd(fd.as_fd())?;
                self.run_raw("getfd", json!({ "fdname": FD_NAME }))?;
                Ok(format!("fd:{FD_NAME}"))
            }
        }
    }
}

/// Adds the logs of both machines to a failure.
fn with_logs(error: MigrationError, here: &Machine, there: &mut Machine) -> MigrationError {
    let MigrationError::Ended { machine, awaited, status, reason, .. } = error else {
        return error;
    };
    // A machine that cannot receive its guest ends, and its log says why.
    there.child.try_wait_before(there.timeouts().after(LAST_WORDS)).ok();
    let ends = [here, there].map(|vm| (vm.name().to_owned(), vm.log().tail()));
    let ends = ends.into_iter().filter(|(_, tail)| !tail.is_empty());
    let logs: Vec<String> =
        ends.map(|(name, tail)| format!("the log of {name} ends:\n{tail}")).collect();
    MigrationError::Ended { machine, awaited, status, reason, logs: logs.join("\n") }
}
