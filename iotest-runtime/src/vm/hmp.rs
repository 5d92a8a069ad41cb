//! The human monitor: commands that QMP lacks, `qemu-io` on a running machine's drives above all.

use serde_json::json;

use crate::qmp::{ErrorClass, Monitor, QmpError};
use crate::syntax::{Inexpressible, hmp_quoted, hmp_word, qemu_io_command};
use crate::vm::machine::Machine;

/// How a block device is named to `qemu-io`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DriveName<'a> {
    /// By its backend (`drive0`) or by its node name.
    Backend(&'a str),
    /// By the id or QOM path of the device that uses it; for a virtio disk that is one below its own,
    /// `/machine/peripheral/ID/virtio-backend`.
    Device(&'a str),
}

impl<'a> From<&'a str> for DriveName<'a> {
    fn from(name: &'a str) -> Self {
        Self::Backend(name)
    }
}

impl Machine {
    /// Runs one line in the human monitor and returns what it prints, its line ends CR LF.
    ///
    /// # Errors
    /// * As for every command; what the line itself did not achieve is only in the text.
    pub fn hmp(&mut self, line: &str) -> Result<String, QmpError> {
        let reply = self.run_raw("human-monitor-command", json!({ "command-line": line }))?;
        Ok(reply.as_str().unwrap_or_default().to_owned())
    }

    /// Runs one `qemu-io` command on a drive and returns what the monitor prints.
    ///
    /// That is empty even if the command failed: its own output goes to the machine's log. The
    /// monitor gets drive and command as a word each, whatever they hold, which `iotests.py` leaves
    /// to the test.
    ///
    /// # Errors
    /// * [`QmpError::Unsayable`] if the monitor would read something else: see [`hmp_word`].
    /// * As for every command.
    pub fn hmp_qemu_io<'a>(
        &mut self,
        drive: impl Into<DriveName<'a>>,
        command: &str,
    ) -> Result<String, QmpError> {
        self.hmp(&qemu_io_line(drive.into(), command)?)
    }

    /// Lets requests of a drive stop at an event of blkdebug, such as `write_aio`; None means at
    /// every read and write.
    ///
    /// A complaint of the monitor is an error; `iotests.py` does not look.
    ///
    /// The drive needs a blkdebug node.
    ///
    /// # Errors
    /// * [`QmpError::Command`] if the monitor complains.
    /// * [`QmpError::Unsayable`] if the drive's name cannot be part of a breakpoint's.
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

    /// Lets the requests of a paused drive go on.
    ///
    /// # Errors
    /// * As for [`pause_drive`](Self::pause_drive).
    pub fn resume_drive(&mut self, drive: &str) -> Result<(), QmpError> {
        self.expect_no_output(drive, &["remove_break", &breakpoint(drive)])
    }

    fn expect_no_output(&mut self, drive: &str, words: &[&str]) -> Result<(), QmpError> {
        let command = qemu_io_command(words)?;
        match self.hmp_qemu_io(drive, &command)?.trim() {
            "" => Ok(()),
            message => Err(QmpError::Command {
                command: format!("qemu-io {drive} \"{command}\""),
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
