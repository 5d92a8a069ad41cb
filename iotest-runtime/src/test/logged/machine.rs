//! The methods of a machine with the case's log: its end, its human monitor, and reads that are checked later.

use std::borrow::BorrowMut;

use iotest_exec::deadline::CallSite;
use serde_json::json;

use super::Logged;
use crate::assertion::Mismatch;
use crate::image::{Access, Pattern};
use crate::outcome::Stop;
use crate::qmp::QmpError;
use crate::transcript::Spelling;
use crate::vm::{DriveName, Machine, qemu_io_line};

impl<M: BorrowMut<Machine>> Logged<M> {
    /// Returns the machine, also where filters for one statement borrow it.
    pub(super) fn machine(&mut self) -> &mut Machine {
        self.peer.borrow_mut()
    }

    /// Shuts the machine down as [`Machine::shutdown`] does, with the error type of a test's last line.
    ///
    /// # Errors
    /// * [`Stop::Fail`] if QEMU does not end by itself, or with an error.
    #[track_caller]
    pub fn shutdown(&mut self) -> Result<(), Stop> {
        let _called = CallSite::enter();
        Ok(self.machine().shutdown()?)
    }

    /// Runs one line in the human monitor, logs it, and returns what it prints, its line ends CR LF.
    ///
    /// # Errors
    /// * As for every command. A failure of the line itself shows only in the output.
    #[doc(alias = "hmp")]
    pub fn log_hmp(&mut self, line: &str) -> Result<String, QmpError> {
        let arguments = json!({ "command-line": line });
        self.transcript.command("human-monitor-command", &arguments, Spelling::Wire);
        let printed = self.machine().hmp(line)?;
        self.transcript.reply(&json!({ "return": printed }));
        Ok(printed)
    }

    /// Runs one `qemu-io` command on a drive of the running machine, and logs it.
    ///
    /// The command prints into the machine's log, so a failed request shows only there and in the data of
    /// the drive. A complaint of the monitor, such as that there is no such drive, is logged and no error.
    ///
    /// # Errors
    /// * As for every command.
    #[doc(alias = "hmp_qemu_io")]
    pub fn log_qemu_io<'a>(
        &mut self,
        drive: impl Into<DriveName<'a>>,
        command: &str,
    ) -> Result<(), QmpError> {
        self.log_hmp(&qemu_io_line(drive.into(), command)?).map(drop)
    }

    /// Starts `qemu-io` reads that compare data patterns, on a drive or node of the running machine.
    ///
    /// Results are only in the machine's log, which is complete once it has ended:
    /// [`verified`](Self::verified) checks them.
    ///
    /// # Errors
    /// * [`QmpError::Command`] if the monitor complains, such as that there is no such drive.
    /// * Others as for every command.
    pub fn verify_later<'a>(
        &mut self,
        drive: impl Into<DriveName<'a>>,
        patterns: &[Pattern],
    ) -> Result<(), QmpError> {
        let drive = drive.into();
        for pattern in patterns {
            self.machine().qemu_io_without_output(drive, &pattern.command(Access::Verify))?;
        }
        Ok(())
    }

    /// Checks after a shutdown that exactly `reads` requests of this machine's `qemu-io` succeeded and found
    /// their patterns.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test, disk: Image) -> Result {
    /// let mut vm = t.vm().node(&disk, "disk").launch()?;
    /// vm.verify_later("disk", &[Pattern::new(0x5a, 0, 64 * KIB), Pattern::new(0, MIB, MIB)])?;
    /// vm.shutdown()?;
    /// vm.verified(2)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`Mismatch`] with the machine's log if there were fewer or more, or one failed.
    pub fn verified(&self, reads: usize) -> Result<(), Mismatch> {
        let machine: &Machine = self.peer.borrow();
        let printed = machine.log().text();
        match patterns_found(&printed, reads) {
            true => Ok(()),
            false => Err(Mismatch::new(format!(
                "{}: {reads} reads should have succeeded and found their patterns; it printed:\n  {}",
                machine.name(),
                printed.trim_end().replace('\n', "\n  ")
            ))),
        }
    }
}

/// Returns whether qemu-io did exactly so many reads, and all found their pattern.
fn patterns_found(printed: &str, reads: usize) -> bool {
    let done = printed.lines().filter(|line| line.starts_with("read ")).count();
    let wrong = ["Pattern verification failed", "read failed", "command not found"];
    done == reads && wrong.iter().all(|complaint| !printed.contains(complaint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_that_fail_find_nothing_or_are_missing_are_noticed() {
        let good = "read 512/512 bytes at offset 0\n512 bytes, 1 ops; 00.00 sec (1 MiB/sec)\n";
        assert!(patterns_found("", 0));
        assert!(patterns_found(&good.repeat(2), 2));
        assert!(patterns_found(&format!("wrote 512/512 bytes at offset 0\n{good}"), 1));
        assert!(!patterns_found(good, 0));
        assert!(!patterns_found(good, 2));
        let other = "Pattern verification failed at offset 0, 512 bytes\n";
        assert!(!patterns_found(&format!("{other}{good}"), 1));
        assert!(!patterns_found(&format!("{good}read failed: Input/output error\n"), 1));
    }
}
