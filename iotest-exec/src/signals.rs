//! [`Signals`]: receives signals of this process synchronously.

use std::io::{self, Read as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

pub use signal_hook::consts::{SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use crate::process::is_ignored;

/// The signals that request the end of this process: a closed terminal, Ctrl-C, Ctrl-\\, and
/// another program's SIGTERM.
pub const TERMINATION_SIGNALS: [i32; 4] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM];

/// Receives the signals that it catches.
#[derive(Debug)]
pub struct Signals {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
}

impl Signals {
    /// Catches signals: from now on their only effect is to be received here.
    ///
    /// # Errors
    /// * The system's error if they cannot be caught.
    pub fn catch(signals: &[i32]) -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        Ok(Self { delivery: SignalDelivery::with_pipe(read, write, SignalOnly, signals)? })
    }

    /// Catches [`TERMINATION_SIGNALS`], and SIGCHLD, which must not be ignored for children to be
    /// waited for.
    ///
    /// If SIGHUP is ignored, as under `nohup`, it stays ignored.
    ///
    /// # Errors
    /// * The system's error if they cannot be caught.
    pub fn catch_termination() -> io::Result<Self> {
        let ends = TERMINATION_SIGNALS
            .into_iter()
            .filter(|signal| *signal != SIGHUP || !is_ignored(SIGHUP));
        Self::catch(&ends.chain([SIGCHLD]).collect::<Vec<_>>())
    }

    /// Waits for signals and returns those received, each once.
    ///
    /// Opens no descriptor, so it works at the descriptor limit, where poll would not.
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

    /// Returns the signals received since the last call, each once.
    pub fn pending(&mut self) -> Vec<i32> {
        self.delivery.pending().collect()
    }
}

impl AsFd for Signals {
    /// The descriptor that becomes readable when a signal comes.
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.delivery.get_read().as_fd()
    }
}

/// Ends this process by the default action of a signal.
pub fn exit_by_signal(signal: i32) {
    // The only possible error is an unknown signal, and callers pass known ones.
    drop(signal_hook::low_level::emulate_default_handler(signal));
}
