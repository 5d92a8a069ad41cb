//! The socket pairs between a test and its QEMU.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;

use crate::vm::argv;

/// Our ends.
#[derive(Debug, Default)]
pub(super) struct Ours {
    pub(super) monitor: Option<UnixStream>,
    pub(super) console: Option<UnixStream>,
    pub(super) qtest: Option<UnixStream>,
}

/// Both ends of all pairs.
#[derive(Debug)]
pub(super) struct Pairs {
    pub(super) ours: Ours,
    /// QEMU's ends, for it to inherit.
    pub(super) theirs: Vec<OwnedFd>,
    /// The numbers of QEMU's ends.
    pub(super) numbers: argv::Sockets,
}

/// Which pairs a machine needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub(super) monitor: bool,
    pub(super) console: bool,
    pub(super) qtest: bool,
}

impl Pairs {
    pub(super) fn make(wanted: Wanted) -> io::Result<Self> {
        let mut theirs = Vec::new();
        let mut pair = |wanted: bool| -> io::Result<(Option<UnixStream>, Option<i32>)> {
            if !wanted {
                return Ok((None, None));
            }
            let (our, their) = UnixStream::pair()?;
            let number = their.as_raw_fd();
            theirs.push(OwnedFd::from(their));
            Ok((Some(our), Some(number)))
        };
        let (monitor, monitor_number) = pair(wanted.monitor)?;
        let (console, console_number) = pair(wanted.console)?;
        let (qtest, qtest_number) = pair(wanted.qtest)?;
        Ok(Self {
            ours: Ours { monitor, console, qtest },
            theirs,
            numbers: argv::Sockets {
                monitor: monitor_number,
                console: console_number,
                qtest: qtest_number,
            },
        })
    }
}
