//! [`Signals`]: signals of this process, received in order of business instead of at any time.

use std::io::{self, Read as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

pub use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use crate::process::is_ignored;

/// The signals by which the end is asked for: by a terminal that is closed, by the keys Ctrl-C and
/// Ctrl-\\, and by another program.
pub const TERMINATION_SIGNALS: [i32; 4] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM];

/// Receives the signals that it was made for, while it lives.
#[derive(Debug)]
pub struct Signals {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
}

impl Signals {
    /// Takes over signals: from now on they have no effect but to be received here.
    ///
    /// # Errors
    /// * The system's error if they cannot be taken over.
    pub fn catch(signals: &[i32]) -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        Ok(Self { delivery: SignalDelivery::with_pipe(read, write, SignalOnly, signals)? })
    }

    /// Takes over [`TERMINATION_SIGNALS`], and SIGCHLD, without which the system may reap children by itself.
    ///
    /// Where SIGHUP is ignored, as under `nohup`, it stays so.
    ///
    /// # Errors
    /// * The system's error if they cannot be taken over.
    pub fn catch_termination() -> io::Result<Self> {
        let ends = TERMINATION_SIGNALS
            .into_iter()
            .filter(|signal| *signal != SIGHUP || !is_ignored(SIGHUP));
        Self::catch(&ends.chain([SIGCHLD]).collect::<Vec<_>>())
    }

    /// Waits for signals, and returns those that came, each once.
    ///
    /// It needs no descriptor of its own, and no limit of them stops it, as it would poll.
    ///
    /// # Errors
    /// * The system's error if it cannot wait.
    pub fn wait(&mut self) -> io::Result<Vec<i32>> {
        loop {
            match self.delivery.get_read().read(&mut [0]) {
                Err(error) if error.kind() != io::ErrorKind::Interrupted => return Err(error),
                _ => {}
            }
            let came = self.pending();
            if !came.is_empty() {
                return Ok(came);
            }
        }
    }

    /// Returns the signals that came since the last call, each once.
    pub fn pending(&mut self) -> Vec<i32> {
        self.delivery.pending().collect()
    }
}

impl AsFd for Signals {
    /// The descriptor that turns readable when a signal comes.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.delivery.get_read().as_fd()
    }
}

/// Ends this process as the signal would without a handler.
pub fn exit_by_signal(signal: i32) {
    // The one error possible is an unknown signal, and the caller names known ones.
    drop(signal_hook::low_level::emulate_default_handler(signal));
}
