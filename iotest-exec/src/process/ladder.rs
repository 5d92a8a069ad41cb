//! The ladder by which a process is ended: asked, terminated, killed.
//!
//! [`STEPS`] is the one place that says in which order and how long. It gathers evidence, and
//! leaves the verdict to the caller.

use std::fmt;
use std::time::Duration;

use crate::deadline::{Deadline, Timeouts};
use crate::process::child::Child;
use crate::process::exit::Exit;

/// The steps with the time that each gives the process to end.
pub const STEPS: [(Step, Duration); 3] = [
    (Step::Ask, Duration::from_secs(30)),
    (Step::Terminate, Duration::from_secs(10)),
    (Step::Kill, Duration::from_secs(20)),
];

/// One step of the ladder; a later one is harsher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The process is asked by its own protocol, QMP's `quit` for a QEMU.
    Ask,
    /// SIGTERM.
    Terminate,
    /// SIGKILL.
    Kill,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ask => "quit",
            Self::Terminate => "SIGTERM",
            Self::Kill => "SIGKILL",
        })
    }
}

/// How a process went down the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descent {
    /// How it ended; None if not even SIGKILL ended it in time.
    pub exit: Option<Exit>,
    /// The last step taken.
    pub last: Step,
    /// What each step that did not do it came to, a line each.
    pub misses: Vec<String>,
}

/// Takes `child` down the ladder from step `first` on, until it has ended.
///
/// `ask` is called for [`Step::Ask`]: it asks and returns without waiting for the end, or says
/// why it could not ask. Its deadline is that of the whole step.
pub fn descend(
    child: &mut Child,
    first: Step,
    timeouts: Timeouts,
    mut ask: impl FnMut(Deadline) -> Result<(), String>,
) -> Descent {
    let mut descent = Descent { exit: None, last: first, misses: Vec::new() };
    for (step, limit) in STEPS.into_iter().filter(|(step, _)| *step >= first) {
        descent.last = step;
        // How fast a killed process goes is the kernel's affair; haste would only lose sight of it.
        let pace = if step == Step::Kill { timeouts.scale().max(1.0) } else { timeouts.scale() };
        let deadline = Timeouts::scaled(pace).after(limit);
        let taken = match step {
            Step::Ask => ask(deadline),
            Step::Terminate => {
                child.terminate();
                Ok(())
            }
            Step::Kill => {
                child.kill();
                Ok(())
            }
        };
        // Whoever cannot be asked may have ended: then its end is about to be seen.
        let patience = if taken.is_ok() { deadline } else { timeouts.after(Duration::ZERO) };
        match (child.wait_until(patience), taken) {
            (Ok(Some(exit)), _) => {
                descent.exit = Some(exit);
                break;
            }
            (Ok(None), Ok(())) => {
                descent.misses.push(format!("{step}: still running after {:?}", deadline.limit()));
            }
            (Ok(None), Err(reason)) => descent.misses.push(format!("{step}: {reason}")),
            (Err(error), _) => descent.misses.push(format!("{step}: cannot wait: {error}")),
        }
    }
    descent
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::process::{Invocation, Stream, Streams};

    /// Starts a shell that has run `script` up to its `echo`.
    fn shell(script: &str) -> Child {
        let streams = Streams::null().stdin(Stream::Pipe).stdout(Stream::Pipe);
        let mut child = Invocation::new("sh").args(["-c", script]).spawn(streams).unwrap();
        let mut ready = [0; 1];
        child.take_stdout().unwrap().read_exact(&mut ready).unwrap();
        child
    }

    fn quick() -> Timeouts {
        Timeouts::scaled(0.01)
    }

    #[test]
    fn asking_is_enough_for_the_willing() {
        let mut child = shell("echo; read line; exit 3");
        let stdin = child.take_stdin();
        let mut stdin = Some(stdin);
        let descent = descend(&mut child, Step::Ask, Timeouts::default(), |_| {
            drop(stdin.take());
            Ok(())
        });
        assert_eq!(descent.exit, Some(Exit::Code(3)));
        assert_eq!(descent.last, Step::Ask);
    }

    #[test]
    fn deaf_process_is_terminated() {
        let mut child = shell("echo; exec sleep 1000");
        let deaf = |_| Err("deaf".to_owned());
        let descent = descend(&mut child, Step::Ask, Timeouts::default(), deaf);
        assert_eq!(descent.exit, Some(Exit::Signal(15)));
        assert_eq!(descent.last, Step::Terminate);
        assert_eq!(descent.misses, ["quit: deaf"]);
    }

    #[test]
    fn stubborn_process_is_killed() {
        let mut child = shell("trap '' TERM; echo; while :; do read line; done");
        let _stdin = child.take_stdin();
        let descent = descend(&mut child, Step::Ask, quick(), |_| Ok(()));
        assert_eq!(descent.exit, Some(Exit::Signal(9)));
        assert_eq!(
            descent.misses,
            ["quit: still running after 300ms", "SIGTERM: still running after 100ms"]
        );
    }

    #[test]
    fn stopped_process_is_killed() {
        // It has a handler, as QEMU does; without one SIGTERM ends even a stopped process.
        let mut child = shell("trap 'exit 0' TERM; echo; while :; do read line; done");
        let _stdin = child.take_stdin();
        child.signal(rustix::process::Signal::STOP);
        let descent = descend(&mut child, Step::Terminate, quick(), |_| Ok(()));
        assert_eq!(descent.exit, Some(Exit::Signal(9)));
        assert_eq!(descent.last, Step::Kill);
    }
}
