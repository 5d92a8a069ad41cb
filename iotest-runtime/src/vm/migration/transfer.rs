//! Both ends of a migration: [`Machine::migrate_to`] and its parts.

use std::os::fd::AsFd;
use std::time::Duration;

use qapi_types::{MigrationStatus, RunState, cmd};
use serde_json::json;

use crate::qmp::{Monitor, QmpError};
use crate::vm::machine::Machine;
use crate::vm::migration::MigrationError;
use crate::vm::migration::channel::{Channel, ChannelEnd, file_uri};

/// What a machine calls the descriptor that it is handed.
const FD_NAME: &str = "iotest-migration";

/// How long a machine whose migration failed may take to end, so that its log is whole.
const LAST_WORDS: Duration = Duration::from_secs(2);

impl Machine {
    /// Moves the guest to `there`, which was launched with `-incoming defer`, and waits until both
    /// machines say that it has moved.
    ///
    /// Afterwards this machine is in state `postmigrate`, and the guest runs there unless it was
    /// stopped here. Both machines announce their steps from now on.
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
    /// * [`MigrationError::Ended`] if the migration fails, with the words of the end that says so and
    ///   what both have written.
    /// * [`MigrationError::Qmp`] if a command is refused, or either end is not done in time.
    pub fn migrate_to(
        &mut self,
        there: &mut Machine,
        channel: Channel,
    ) -> Result<(), MigrationError> {
        let result = self.transfer(there, channel);
        result.map_err(|error| with_logs(error, self, there))
    }

    fn transfer(&mut self, there: &mut Machine, channel: Channel) -> Result<(), MigrationError> {
        self.announce_migration()?;
        there.announce_migration()?;
        let Channel { outgoing, incoming, stored } = channel;
        if stored {
            self.send_guest(outgoing)?;
            self.wait_sent()?;
            // The stream is closed a moment after the guest's state shows, but before the next
            // command is taken: by then all of it is stored.
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

    /// Begins to send the guest, and does not wait.
    ///
    /// # Errors
    /// * As for every command.
    pub fn send_guest(&mut self, end: ChannelEnd) -> Result<(), QmpError> {
        let uri = self.address(end, ">")?;
        self.run(cmd::Migrate::new().uri(uri)).map(drop)
    }

    /// Begins to receive a guest, on a machine launched with `-incoming defer`, and does not wait.
    ///
    /// # Errors
    /// * As for every command.
    pub fn receive_guest(&mut self, end: ChannelEnd) -> Result<(), QmpError> {
        let uri = self.address(end, "<")?;
        self.run(cmd::MigrateIncoming::new().uri(uri)).map(drop)
    }

    /// Returns the address of an end, in the words of this machine's release.
    fn address(&mut self, end: ChannelEnd, redirection: &str) -> Result<String, QmpError> {
        match end {
            ChannelEnd::Uri(uri) => Ok(uri),
            ChannelEnd::File(path) => {
                let version = self.client()?.greeting().version["qemu"].clone();
                let part = |name: &str| version[name].as_u64().unwrap_or_default();
                Ok(file_uri(&path, (part("major"), part("minor")), redirection))
            }
            ChannelEnd::Descriptor(fd) => {
                self.client()?.send_fd(fd.as_fd())?;
                self.run_raw("getfd", json!({ "fdname": FD_NAME }))?;
                Ok(format!("fd:{FD_NAME}"))
            }
        }
    }
}

/// Adds what both machines have written to a failure.
fn with_logs(error: MigrationError, here: &Machine, there: &mut Machine) -> MigrationError {
    let MigrationError::Ended { machine, awaited, status, reason, .. } = error else {
        return error;
    };
    // A machine that cannot receive its guest ends, and its last words say why.
    there.child.wait_until(there.timeouts().after(LAST_WORDS)).ok();
    let ends = [here, there].map(|vm| (vm.name().to_owned(), vm.log().tail()));
    let ends = ends.into_iter().filter(|(_, tail)| !tail.is_empty());
    let logs: Vec<String> =
        ends.map(|(name, tail)| format!("the log of {name} ends:\n{tail}")).collect();
    MigrationError::Ended { machine, awaited, status, reason, logs: logs.join("\n") }
}
