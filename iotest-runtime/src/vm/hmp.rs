//! The human monitor, for commands that QMP lacks: mainly `qemu-io` on a running machine's drives.

use serde_json::json;

use crate::qmp::{ErrorClass, Monitor, QmpError};
use crate::syntax::{Inexpressible, hmp_quoted, hmp_word, qemu_io_command};
use crate::vm::machine::Machine;

/// How the monitor's `qemu-io` command names a block device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DriveName<'a> {
    /// By its backend (`drive0`) or by its node name.
    Backend(&'a str),
    /// By the id or QOM path of the device that uses it; for a virtio disk the path of its child,
    /// `/machine/peripheral/ID/virtio-backend`.
    Device(&'a str),
}

impl<'a> From<&'a str> for DriveName<'a> {
    fn from(name: &'a str) -> Self {
        Self::Backend(name)
    }
}

impl Machine {
    /// Runs one line in the human monitor and returns its output, with line ends CR LF.
    ///
    /// # Errors
    /// * As for every command. A failure of the line itself shows only in the output.
    pub fn hmp(&mut self, line: &str) -> Result<String, QmpError> {
        let reply = self.run_raw("human-monitor-command", json!({ "command-line": line }))?;
        Ok(reply.as_str().unwrap_or_default().to_owned())
    }

    /// Runs one `qemu-io` command on a drive and returns the monitor's output.
    ///
    /// The command itself prints into the machine's log, also if it fails. What is returned is the
    /// monitor's own complaint, such as that there is no such drive, and otherwise empty. Drive and command
    /// are quoted as one word each, which `iotests.py` leaves to the test.
    ///
    /// # Errors
    /// * [`QmpError::Inexpressible`] if the monitor would read something else: see [`hmp_word`].
    /// * As for every command.
    pub fn hmp_qemu_io<'a>(
        &mut self,
        drive: impl Into<DriveName<'a>>,
        command: &str,
    ) -> Result<String, QmpError> {
        self.hmp(&qemu_io_line(drive.into(), command)?)
    }

    /// Suspends requests of a drive at a blkdebug event, such as `write_aio`; None means every read
    /// and write.
    ///
    /// The drive needs a blkdebug node. An error message of the monitor is an error here; `iotests.py`
    /// ignores it.
    ///
    /// # Errors
    /// * [`QmpError::Command`] if the monitor reports an error.
    /// * [`QmpError::Inexpressible`] if the drive's name cannot be part of a breakpoint's.
    /// * Others as for every command.
    pub fn pause_drive(&mut self, drive: &str, event: Option<&str>) -> Result<(), QmpError> {
        match event {
            None => {
                self.pause_drive(drive, Some("read_aio"))?;
                self.pause_drive(drive, Some("write_aio"))
            }
            Some(event) => self.expect_no_output(drive, &["break", event, &breakpoint(drive)]),
        }
    }

    /// Resumes the requests of a paused drive.
    ///
    /// # Errors
    /// * As for [`pause_drive`](Self::pause_drive).
    pub fn resume_drive(&mut self, drive: &str) -> Result<(), QmpError> {
        self.expect_no_output(drive, &["remove_break", &breakpoint(drive)])
    }

    fn expect_no_output(&mut self, drive: &str, words: &[&str]) -> Result<(), QmpError> {
        self.qemu_io_without_output(drive.into(), &qemu_io_command(words)?)
    }

    /// Runs one `qemu-io` command; a complaint of the monitor is an error.
    pub(crate) fn qemu_io_without_output(
        &mut self,
        drive: DriveName<'_>,
        command: &str,
    ) -> Result<(), QmpError> {
        match self.hmp_qemu_io(drive, command)?.trim() {
            "" => Ok(()),
            message => Err(QmpError::Command {
                command: qemu_io_line(drive, command)?,
                class: ErrorClass::GenericError,
                desc: message.to_owned(),
            }),
        }
    }
}

/// Returns the name of a drive's breakpoint.
fn breakpoint(drive: &str) -> String {
    format!("bp_{drive}")
}

/// Returns the monitor's line for one `qemu-io` command.
pub(crate) fn qemu_io_line(drive: DriveName<'_>, command: &str) -> Result<String, Inexpressible> {
    let command = hmp_quoted(command)?;
    Ok(match drive {
        DriveName::Backend(name) => format!("qemu-io {} {command}", hmp_word(name)?),
        DriveName::Device(name) => format!("qemu-io -d {} {command}", hmp_word(name)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_is_quoted_for_the_monitor() {
        let line = |drive, command| qemu_io_line(drive, command).unwrap();
        assert_eq!(line("drive0".into(), "write 0 64k"), r#"qemu-io drive0 "write 0 64k""#);
        assert_eq!(
            line(DriveName::Device("/dev/x"), r#"open "a\b""#),
            r#"qemu-io -d /dev/x "open \"a\\b\"""#
        );
        assert_eq!(line("-d a".into(), "flush"), r#"qemu-io "-d a" "flush""#);
    }
}
