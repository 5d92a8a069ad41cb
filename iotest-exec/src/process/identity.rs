//! [`ProcessIdentity`]: identifies a process, also after its pid was reused.

use std::fmt;
use std::str::FromStr;

use rustix::process::{Pid, getpid, getppid};

use crate::process::platform;

/// Identifies a process, in a form that can be saved and looked up later by another process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcessIdentity {
    pid: i32,
    /// Its start time, in ticks since boot.
    started: u64,
    /// The pid namespace of `pid`.
    namespace: String,
    /// The boot id of the system that it runs on.
    boot: String,
}

/// The state of a saved process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProcessState {
    /// It runs.
    Running,
    /// It has ended.
    Ended,
    /// Unknown: it ran before a reboot, on another machine or in another container.
    Unknown,
}

impl ProcessIdentity {
    /// Returns the identity of this process; `None` on systems without `/proc`.
    pub fn current() -> Option<Self> {
        Self::of(getpid())
    }

    /// Returns the parent of this process and its grandparent, as far as they are known.
    pub fn parents() -> Vec<Self> {
        let parent = getppid().and_then(Self::with_parent);
        let next = parent.as_ref().and_then(|(_, next)| *next).and_then(Self::with_parent);
        [parent, next].into_iter().flatten().map(|(process, _)| process).collect()
    }

    fn of(pid: Pid) -> Option<Self> {
        Self::with_parent(pid).map(|(process, _)| process)
    }

    fn with_parent(pid: Pid) -> Option<(Self, Option<Pid>)> {
        let (namespace, boot) = platform::namespace_and_boot()?;
        let (started, parent) = platform::start_and_parent(pid)?;
        Some((Self { pid: pid.as_raw_pid(), started, namespace, boot }, parent))
    }

    /// Returns its pid in its namespace.
    pub fn pid(&self) -> u32 {
        self.pid.unsigned_abs()
    }

    /// Returns whether the process still runs.
    pub fn state(&self) -> ProcessState {
        let here = platform::namespace_and_boot();
        if here.is_none_or(|(namespace, boot)| {
            (namespace, boot) != (self.namespace.clone(), self.boot.clone())
        }) {
            return ProcessState::Unknown;
        }
        let started = Pid::from_raw(self.pid).and_then(platform::started_at);
        if started == Some(self.started) { ProcessState::Running } else { ProcessState::Ended }
    }
}

impl fmt::Display for ProcessIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.pid, self.started, self.namespace, self.boot)
    }
}

/// A text that is not a saved [`ProcessIdentity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a process identity; expected pid, start time, pid namespace and boot id")]
pub struct ParseIdentityError;

impl FromStr for ProcessIdentity {
    type Err = ParseIdentityError;

    fn from_str(text: &str) -> Result<Self, ParseIdentityError> {
        let words: Vec<&str> = text.split(' ').collect();
        let [pid, started, namespace, boot] = words[..] else { return Err(ParseIdentityError) };
        Ok(Self {
            pid: pid.parse().map_err(|_| ParseIdentityError)?,
            started: started.parse().map_err(|_| ParseIdentityError)?,
            namespace: namespace.to_owned(),
            boot: boot.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{Invocation, Streams};

    #[test]
    fn process_differs_from_a_later_one_with_its_pid() {
        let current = ProcessIdentity::current().unwrap();
        assert_eq!(current.state(), ProcessState::Running);
        assert_eq!(current.to_string().parse(), Ok(current.clone()));
        let later = ProcessIdentity { started: current.started + 1, ..current.clone() };
        assert_eq!(later.state(), ProcessState::Ended);
        for other in [
            ProcessIdentity { boot: "other".to_owned(), ..current.clone() },
            ProcessIdentity { namespace: "other".to_owned(), ..current },
        ] {
            assert_eq!(other.state(), ProcessState::Unknown);
        }
        // The runner of this program may be the first process of a container.
        let has_grandparent = getppid().is_some_and(|parent| !parent.is_init());
        assert_eq!(ProcessIdentity::parents().len(), 1 + usize::from(has_grandparent));
        for text in ["", "1 2 3", "a 2 3 4", "1 2 3 4 5"] {
            assert_eq!(text.parse::<ProcessIdentity>(), Err(ParseIdentityError), "{text}");
        }
    }

    #[test]
    fn ended_process_is_known_to_have_ended_before_it_is_reaped() {
        let child = Invocation::new("sleep").arg("60").spawn(Streams::null()).unwrap();
        let pid = Pid::from_raw(child.pid().cast_signed()).unwrap();
        let known = ProcessIdentity::of(pid).unwrap();
        assert_eq!(known.state(), ProcessState::Running);
        drop(child);
        assert_eq!(known.state(), ProcessState::Ended);
    }
}
