//! [`Channel`]: how a migration gets from one machine to another.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::shell_word;

use crate::outcome::Fault;

/// The first release that knows `file:` as an address.
const FILE_SINCE: (i64, i64) = (8, 2);

/// A channel for the stream of a migration.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::vm::Channel;
/// # fn doc(t: &mut Test, here: &mut Vm, there: &mut Vm) -> Result {
/// here.migrate_to(there, Channel::file(&t.path("state")))?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Channel {
    pub(super) outgoing: ChannelEnd,
    pub(super) incoming: ChannelEnd,
    /// Whether all must be sent before anything can be received.
    pub(super) stored: bool,
}

/// One end of a [`Channel`].
#[derive(Debug)]
#[non_exhaustive]
pub enum ChannelEnd {
    /// An address in QEMU's spelling: `unix:…`, `tcp:…`, `exec:…`.
    Uri(String),
    /// A file that keeps the stream.
    File(Utf8PathBuf),
    /// An open descriptor, which is sent to QEMU.
    Descriptor(OwnedFd),
}

impl Channel {
    /// Makes a channel over a UNIX socket, which the receiver creates.
    pub fn unix(socket: &Utf8Path) -> Self {
        Self::between(format!("unix:{socket}"), format!("unix:{socket}"))
    }

    /// Makes a channel between two addresses, for both ends to use at the same time.
    pub fn between(outgoing: impl Into<String>, incoming: impl Into<String>) -> Self {
        let (outgoing, incoming) =
            (ChannelEnd::Uri(outgoing.into()), ChannelEnd::Uri(incoming.into()));
        Self { outgoing, incoming, stored: false }
    }

    /// Makes a channel of a socket pair, whose descriptors are sent to the machines.
    ///
    /// # Errors
    /// * [`Fault`] if the host has no more sockets.
    pub fn descriptors() -> Result<Self, Fault> {
        let pair = UnixStream::pair();
        let (out, into) = pair.map_err(|error| Fault::new("make a migration channel", error))?;
        let (outgoing, incoming) =
            (ChannelEnd::Descriptor(out.into()), ChannelEnd::Descriptor(into.into()));
        Ok(Self { outgoing, incoming, stored: false })
    }

    /// Makes a channel through a file: the guest is saved, and goes on elsewhere later.
    ///
    /// A QEMU before 8.2 gets a command that reads or writes the file, and so does any for a path
    /// that it would not read as one.
    pub fn file(path: &Utf8Path) -> Self {
        let (outgoing, incoming) =
            (ChannelEnd::File(path.to_owned()), ChannelEnd::File(path.to_owned()));
        Self { outgoing, incoming, stored: true }
    }

    /// Makes a channel through two commands of the shell; the second is started when the first has
    /// read all of the stream.
    ///
    /// ```
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::vm::Channel;
    /// # fn doc(t: &mut Test) {
    /// let state = t.path("state.gz");
    /// let channel = Channel::exec(&format!("gzip > {state}"), &format!("gzip -d < {state}"));
    /// # }
    /// ```
    pub fn exec(writer: &str, reader: &str) -> Self {
        let (outgoing, incoming) =
            (ChannelEnd::Uri(format!("exec:{writer}")), ChannelEnd::Uri(format!("exec:{reader}")));
        Self { outgoing, incoming, stored: true }
    }

    /// Returns the end for the sending machine and that for the receiving one, for
    /// [`send_guest`](crate::vm::Machine::send_guest) and
    /// [`receive_guest`](crate::vm::Machine::receive_guest).
    pub fn into_ends(self) -> (ChannelEnd, ChannelEnd) {
        (self.outgoing, self.incoming)
    }
}

/// Returns the address by which a QEMU of a release reads or writes a file.
pub(super) fn file_uri(path: &Utf8Path, release: (i64, i64), redirection: &str) -> String {
    // Behind this mark QEMU reads an offset, and there is no escape.
    match release >= FILE_SINCE && !path.as_str().contains(",offset=") {
        true => format!("file:{path}"),
        false => format!("exec:cat {redirection} {}", shell_word(path.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_qemu_gets_a_command_instead_of_a_file() {
        let path = Utf8Path::new("/a b/state");
        assert_eq!(file_uri(path, (10, 0), ">"), "file:/a b/state");
        assert_eq!(file_uri(path, (8, 2), "<"), "file:/a b/state");
        assert_eq!(file_uri(path, (8, 1), ">"), "exec:cat > '/a b/state'");
        assert_eq!(file_uri(path, (7, 2), "<"), "exec:cat < '/a b/state'");
        let path = Utf8Path::new("/a,offset=1/state");
        assert_eq!(file_uri(path, (10, 0), ">"), "exec:cat > /a,offset=1/state");
    }
}
