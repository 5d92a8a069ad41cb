//! The supervisor: a process between this one and a program, which ends all processes that the program
//! starts.
//!
//! It is forked before the program is executed and executes nothing itself. It is the subreaper of
//! the program's descendants, daemons included, and kills those that remain once the program has
//! ended. Then it ends in the same way as the program. On SIGTERM, which it also gets when its parent
//! ends, it ends all of them.

use std::io;

use rustix::process::{Pid, Signal, getppid};

use crate::process::platform;
use crate::process::setup::mask::SignalMask;

/// How long the program may take to end after SIGTERM, in seconds.
const GRACE: i64 = 2;
/// How long the program's descendants may take to end by themselves after it, in [`TICK`]s.
const LEFTOVER_TICKS: u32 = 15;
/// How often children are checked, in nanoseconds.
const TICK: i64 = 20_000_000;
/// How many killed processes are reported at most: the supervisor cannot allocate memory.
const MAX_REPORTED: usize = 512;
/// The kernel's list of this thread's children.
const CHILDREN: &std::ffi::CStr = c"/proc/thread-self/children";

/// Forks. Returns in the process that executes the program; the supervisor never returns.
pub(super) fn begin() -> io::Result<()> {
    platform::adopt_orphans()?;
    let supervisor = rustix::process::getpid();
    let all = SignalMask::all();
    let before = all.set();
    // SAFETY: the process was just forked, so it has one thread, and neither side does more than
    // async-signal-safe work until its exec or its end.
    let program = unsafe { libc::fork() };
    match program {
        -1 => Err(io::Error::last_os_error()),
        0 => {
            before.set();
            platform::set_parent_death_signal(Signal::KILL)?;
            match getppid() {
                Some(parent) if parent == supervisor => Ok(()),
                _ => Err(rustix::io::Errno::SRCH.into()),
            }
        }
        program => {
            let reported = PidSet { pids: [0; MAX_REPORTED], count: 0 };
            Supervisor { program, status: None, ending: false, reported }.supervise(&all)
        }
    }
}

struct Supervisor {
    program: libc::pid_t,
    /// How the program ended.
    status: Option<i32>,
    /// Whether everything is to be killed now.
    ending: bool,
    /// The processes that were reported on standard error.
    reported: PidSet,
}

/// A set of at most [`MAX_REPORTED`] pids, without allocation.
struct PidSet {
    pids: [libc::pid_t; MAX_REPORTED],
    count: usize,
}

impl PidSet {
    /// Adds a pid; returns whether it was added, rather than present already or too many.
    fn add(&mut self, pid: libc::pid_t) -> bool {
        if self.pids[..self.count].contains(&pid) {
            return false;
        }
        let Some(free) = self.pids.get_mut(self.count) else { return false };
        *free = pid;
        self.count += 1;
        true
    }
}

impl Supervisor {
    /// Waits for the program, and kills what it leaves.
    fn supervise(mut self, signals: &SignalMask) -> ! {
        close_all();
        let mut grace = GRACE * 1_000_000_000 / TICK;
        let (mut asked, mut leftover_ticks) = (false, LEFTOVER_TICKS);
        loop {
            if self.reap() {
                self.end();
            }
            if self.status.is_some() && leftover_ticks > 0 {
                leftover_ticks -= 1;
            } else if self.status.is_some() || self.ending {
                self.end_children();
            }
            let waits = self.status.is_some() || asked;
            let signal = if waits { signals.wait(0, TICK) } else { signals.wait(3600, 0) };
            match signal {
                libc::SIGTERM | libc::SIGINT | libc::SIGHUP | libc::SIGQUIT if !asked => {
                    asked = true;
                    kill(self.program, libc::SIGTERM);
                }
                0 if asked => {
                    grace -= 1;
                    self.ending = grace <= 0;
                }
                _ => {}
            }
        }
    }

    /// Reaps ended children; returns whether no child is left.
    fn reap(&mut self) -> bool {
        loop {
            let mut status = 0;
            // SAFETY: the status is a valid variable.
            match unsafe { libc::waitpid(-1, &mut status, libc::WNOHANG) } {
                0 => return false,
                pid if pid == self.program => self.status = Some(status),
                pid if pid > 0 => {}
                _ => return true,
            }
        }
    }

    /// Kills every child of the supervisor. Their own children become its children when they are dead.
    fn end_children(&mut self) {
        let mut buffer = [0; 4096];
        let mut number: libc::pid_t = 0;
        for &byte in read(CHILDREN, &mut buffer) {
            if byte.is_ascii_digit() {
                let digit = libc::pid_t::from(byte - b'0');
                number = number.wrapping_mul(10).wrapping_add(digit);
                continue;
            }
            if number > 0 {
                // A killed process may still be listed the next time: it is reported once.
                if number != self.program && !self.ending && self.reported.add(number) {
                    report_leftover(number);
                }
                kill(number, libc::SIGKILL);
            }
            number = 0;
        }
    }

    /// Ends the supervisor with the program's status or signal.
    fn end(&self) -> ! {
        let status = self.status.unwrap_or_default();
        if libc::WIFSIGNALED(status) {
            let signal = libc::WTERMSIG(status);
            let pid = rustix::process::getpid();
            drop(platform::disable_core(pid));
            // SAFETY: the default action is valid for every signal.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
            kill(pid.as_raw_pid(), signal);
            SignalMask::none().set();
        }
        // SAFETY: it ends the process without running anything.
        unsafe { libc::_exit(libc::WEXITSTATUS(status)) }
    }
}

/// Writes a process and its command line to the program's standard error.
fn report_leftover(pid: libc::pid_t) {
    let mut path = [0; 32];
    let mut line = [0; 512];
    let mut number = [0; 12];
    let number = digits(pid, &mut number);
    let written = [b"/proc/".as_slice(), number, b"/cmdline\0"];
    let Some(path) = join(&written, &mut path) else { return };
    let Ok(path) = std::ffi::CStr::from_bytes_with_nul(path) else { return };
    let mut words = [0; 256];
    let length = read(path, &mut words).len();
    words[..length].iter_mut().filter(|byte| **byte == 0).for_each(|byte| *byte = b' ');
    let left = super::LEFT_RUNNING.as_bytes();
    let written = [left, b"process ", number, b": ", words[..length].trim_ascii_end(), b"\n"];
    let Some(line) = join(&written, &mut line) else { return };
    // SAFETY: the bytes are valid, and standard error may be anything or closed.
    unsafe { libc::write(2, line.as_ptr().cast(), line.len()) };
}

fn join<'a>(parts: &[&[u8]], into: &'a mut [u8]) -> Option<&'a [u8]> {
    let mut length = 0;
    for part in parts {
        into.get_mut(length..length + part.len())?.copy_from_slice(part);
        length += part.len();
    }
    into.get(..length)
}

fn digits(number: libc::pid_t, into: &mut [u8; 12]) -> &[u8] {
    let mut rest = number.unsigned_abs();
    let mut start = into.len();
    while start > 0 {
        start -= 1;
        into[start] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    &into[start..]
}

/// Reads the beginning of a file; empty if it cannot be read.
fn read<'a>(path: &std::ffi::CStr, buffer: &'a mut [u8]) -> &'a [u8] {
    // SAFETY: the path is null-terminated, the length is that of the buffer, and the descriptor is
    // closed where it was opened.
    let count = unsafe {
        let fd = libc::open(path.as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC);
        if fd < 0 {
            return &[];
        }
        let count = libc::read(fd, buffer.as_mut_ptr().cast(), buffer.len());
        libc::close(fd);
        count
    };
    &buffer[..usize::try_from(count).unwrap_or_default()]
}

fn kill(pid: libc::pid_t, signal: i32) {
    if let (Some(pid), Some(signal)) = (Pid::from_raw(pid), Signal::from_named_raw(signal)) {
        // The pid of a child is not reused before it is reaped.
        rustix::process::kill_process(pid, signal).ok();
    }
}

/// Closes all descriptors but standard error, so that the supervisor keeps no pipe of the program
/// open.
fn close_all() {
    for first_and_last in [(0, 1), (3, u32::MAX)] {
        let (first, last) = first_and_last;
        // SAFETY: nothing in this process uses a descriptor any more.
        let closed = unsafe { libc::syscall(libc::SYS_close_range, first, last, 0) };
        if closed != 0 {
            let last = last.min(4096);
            for fd in first..=last {
                // SAFETY: as above.
                unsafe { libc::close(fd as libc::c_int) };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn process_is_reported_once() {
        let mut reported = PidSet { pids: [0; MAX_REPORTED], count: 0 };
        assert!(reported.add(7) && reported.add(8));
        assert!(!reported.add(7) && !reported.add(8));
        assert!((100..100 + MAX_REPORTED as libc::pid_t - 2).all(|number| reported.add(number)));
        assert!(!reported.add(9), "one more than fits");
    }
}
