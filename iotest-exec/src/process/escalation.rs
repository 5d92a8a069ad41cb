//! Ends a process by escalation: ask, SIGTERM, SIGKILL.
//!
//! [`STEPS`] defines the order and the limits. The result is evidence; the verdict is the caller's.

use std::fmt;
use std::time::Duration;

use crate::deadline::{Deadline, HarnessTimeouts, Teardown, Timeouts, run_timeout_hook};
use crate::process::child::Child;
use crate::process::exit::Exit;

/// The steps, each with the time that the process has to end.
pub const STEPS: [(Step, Duration); 3] = [
    (Step::Ask, Duration::from_secs(30)),
    (Step::Terminate, Duration::from_secs(10)),
    (Step::Kill, Duration::from_secs(20)),
];

/// A step of the escalation, in increasing severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The process is asked by its own protocol: QMP's `quit` for QEMU.
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

/// How a process was ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// How it ended; `None` if not even SIGKILL ended it in time.
    pub exit: Option<Exit>,
    /// The last step taken; `None` if it had already ended.
    pub last_step: Option<Step>,
    /// Why each step that did not end it failed, a line each.
    pub failed_steps: Vec<String>,
    /// Whether a failed step had less time than its limit, since a block or the case had no more: then
    /// the failed steps do not show that the process ignores signals.
    pub shortened: bool,
}

/// Ends `child` by the steps from `first` on.
///
/// `ask` is called for [`Step::Ask`]: it sends the request and returns without waiting for the end,
/// or returns why it could not. Its deadline is that of the whole step.
pub fn escalate(
    child: &mut Child,
    first: Step,
    timeouts: Timeouts,
    mut ask: impl FnMut(Deadline) -> Result<(), String>,
) -> Escalation {
    let mut escalation =
        Escalation { exit: None, last_step: None, failed_steps: Vec::new(), shortened: false };
    for (step, limit) in STEPS.into_iter().filter(|(step, _)| *step >= first) {
        // Checked before each step: an end is attributed to a step only if the process ran before it.
        if let Ok(Some(exit)) = child.try_wait() {
            escalation.exit = Some(exit);
            break;
        }
        escalation.last_step = Some(step);
        let deadline = deadline_of(step, limit, timeouts);
        let taken = match step {
            Step::Ask => ask(deadline),
            Step::Terminate => {
                child.terminate();
                Ok(())
            }
            Step::Kill => {
                if !escalation.failed_steps.is_empty() {
                    run_timeout_hook();
                }
                child.kill();
                Ok(())
            }
        };
        // A process that cannot be asked may have just ended.
        let patience = if taken.is_ok() { deadline } else { timeouts.unbounded(Duration::ZERO) };
        match (child.try_wait_before(patience), taken) {
            (Ok(Some(exit)), _) => {
                escalation.exit = Some(exit);
                break;
            }
            (Ok(None), Ok(())) => {
                let allowed = deadline.allowed();
                escalation.failed_steps.push(format!("{step}: still running after {allowed}"));
                escalation.shortened |= deadline.is_shortened();
            }
            (Ok(None), Err(reason)) => {
                escalation.failed_steps.push(format!("{step}: {reason}"));
                escalation.shortened |= deadline.is_shortened() && deadline.expired();
            }
            (Err(error), _) => {
                escalation.failed_steps.push(format!("{step}: cannot wait: {error}"));
            }
        }
    }
    escalation
}

/// Starts the deadline of a step. Only [`Step::Ask`] is bounded by the block of the test around it;
/// the signals always get their full time.
fn deadline_of(step: Step, limit: Duration, timeouts: Timeouts) -> Deadline {
    match step {
        Step::Ask => timeouts.after(limit),
        Step::Terminate => {
            let _teardown = Teardown::begin();
            timeouts.after(limit)
        }
        // How fast a killed process goes is the kernel's affair; haste would only lose sight of it.
        Step::Kill => timeouts.at_least_unscaled().unbounded(limit),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use crate::process::{HarnessChild as _, Invocation, Stream, Streams};

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
    fn process_that_quits_when_asked_gets_no_signal() {
        let mut child = shell("echo; read line; exit 3");
        let stdin = child.take_stdin();
        let mut stdin = Some(stdin);
        let escalation = escalate(&mut child, Step::Ask, Timeouts::default(), |_| {
            drop(stdin.take());
            Ok(())
        });
        assert_eq!(escalation.exit, Some(Exit::Code(3)));
        assert_eq!(escalation.last_step, Some(Step::Ask));
    }

    #[test]
    fn process_that_ignores_quit_is_terminated() {
        let mut child = shell("echo; exec sleep 1000");
        let deaf = |_| Err("deaf".to_owned());
        let escalation = escalate(&mut child, Step::Ask, Timeouts::default(), deaf);
        assert_eq!(escalation.exit, Some(Exit::Signal(15)));
        assert_eq!(escalation.last_step, Some(Step::Terminate));
        assert_eq!(escalation.failed_steps, ["quit: deaf"]);
    }

    #[test]
    fn process_that_has_ended_needs_no_step() {
        let mut child = shell("echo; kill -SEGV $$");
        child.wait_before(Timeouts::default().after(Duration::from_secs(60))).unwrap();
        let escalation = escalate(&mut child, Step::Ask, Timeouts::default(), |_| Ok(()));
        assert_eq!((escalation.exit, escalation.last_step), (Some(Exit::Signal(11)), None));
    }

    #[test]
    fn stubborn_process_is_killed() {
        let mut child = shell("trap '' TERM; echo; while :; do read line; done");
        let _stdin = child.take_stdin();
        let escalation = escalate(&mut child, Step::Ask, quick(), |_| Ok(()));
        assert_eq!(escalation.exit, Some(Exit::Signal(9)));
        assert_eq!(
            escalation.failed_steps,
            ["quit: still running after 300ms", "SIGTERM: still running after 100ms"]
        );
    }

    #[test]
    fn stopped_process_is_killed() {
        // It has a handler, as QEMU does; without one SIGTERM ends even a stopped process.
        let mut child = shell("trap 'exit 0' TERM; echo; while :; do read line; done");
        let _stdin = child.take_stdin();
        child.signal(rustix::process::Signal::STOP);
        let escalation = escalate(&mut child, Step::Terminate, quick(), |_| Ok(()));
        assert_eq!(escalation.exit, Some(Exit::Signal(9)));
        assert_eq!(escalation.last_step, Some(Step::Kill));
    }
}
