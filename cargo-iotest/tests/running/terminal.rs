//! [`Terminal`]: runs a program in its own terminal and types keys there.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Write as _};
use std::time::Duration;

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Child, Invocation, Stream, Streams};
use rustix::fs::{Mode, OFlags, fcntl_getfl, fcntl_setfl, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// How long a program may take to answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(60);

/// The key for end of file, at the start of a line.
pub(crate) const END_OF_FILE: &str = "\u{4}";
/// The key for SIGINT.
pub(crate) const CONTROL_C: &str = "\u{3}";
/// The key for SIGQUIT.
pub(crate) const CONTROL_BACKSLASH: &str = "\u{1c}";
/// The key for SIGTSTP.
pub(crate) const CONTROL_Z: &str = "\u{1a}";

/// A terminal in which a program runs.
pub(crate) struct Terminal {
    controller: File,
    child: Child,
    shown: String,
    /// How many bytes of it were matched already.
    seen: usize,
}

impl Terminal {
    /// Starts a program in a new terminal, its controlling terminal.
    ///
    /// `program` prepares the invocation of `setsid`, which gives the program its terminal.
    pub(crate) fn start(program: impl FnOnce(&str) -> Invocation, argv: &[&str]) -> Self {
        let controller =
            openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&controller).unwrap();
        unlockpt(&controller).unwrap();
        let name = ptsname(&controller, Vec::new()).unwrap();
        let display = open(&name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let display = File::from(display);
        let copy = || Stream::File(display.try_clone().unwrap());
        let streams = Streams::null().stdin(copy()).stdout(copy()).stderr(copy());
        let session = program("setsid").args(["--ctty", "--wait"]).args(argv);
        let child = session.spawn(streams).unwrap();
        let flags = fcntl_getfl(&controller).unwrap();
        fcntl_setfl(&controller, flags | OFlags::NONBLOCK).unwrap();
        Self { controller: controller.into(), child, shown: String::new(), seen: 0 }
    }

    /// Types some keys.
    pub(crate) fn keys(&mut self, keys: &str) {
        self.controller.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits until the program shows a text after the last match; returns everything shown since
    /// then.
    pub(crate) fn expect(&mut self, what: &str) -> String {
        let deadline = Timeouts::default().after(ANSWER_LIMIT);
        let found = poll_until(what, deadline, || {
            self.look();
            Ok::<_, std::io::Error>(self.shown[self.seen..].find(what))
        });
        assert!(found.is_ok(), "`{what}` was not shown, but: {}", &self.shown[self.seen..]);
        let end = self.seen + found.unwrap() + what.len();
        let text = self.shown[self.seen..end].to_owned();
        self.seen = end;
        text
    }

    /// Waits until the program exits; returns its status and what it showed since the last match.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let exit = self.child.wait_before(Timeouts::default().after(ANSWER_LIMIT)).unwrap();
        self.look();
        (exit.code(), self.shown[self.seen..].to_owned())
    }

    /// Closes the terminal and waits until the program exits; returns its status.
    pub(crate) fn hang_up(self) -> Option<i32> {
        let Self { controller, mut child, .. } = self;
        drop(controller);
        child.wait_before(Timeouts::default().after(ANSWER_LIMIT)).unwrap().code()
    }

    /// Reads what the terminal shows, with plain line ends.
    fn look(&mut self) {
        let mut bytes = [0; 4096];
        loop {
            match self.controller.read(&mut bytes) {
                Ok(0) => return,
                Ok(length) => {
                    // These programs show only ASCII and colours.
                    let text = String::from_utf8_lossy(&bytes[..length]).replace("\r\n", "\n");
                    self.shown += &text;
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                // The last program that had the terminal open has ended.
                Err(error) => {
                    assert_eq!(error.raw_os_error(), Some(rustix::io::Errno::IO.raw_os_error()));
                    return;
                }
            }
        }
    }
}
