//! The end of a machine: [`shutdown`](Machine::shutdown), [`wait`](Machine::wait),
//! [`kill`](Machine::kill), and being dropped.

use std::fmt;
use std::time::Duration;

use iotest_exec::deadline::{CallSite, Deadline, Teardown};
use iotest_exec::process::Exit;
use iotest_exec::process::escalation::{Escalation, STEPS, Step, escalate};
use rustix::process::{getpid, getppid};
use serde_json::Value;

use crate::ends::{OutputRule, Rule, Steps, Termination, dropped};
use crate::qmp::{QmpClient, QmpError, Request};
use crate::vm::machine::Machine;
use crate::vm::{signalled, valgrind};

/// How many invalid lines to skip while collecting a machine's last events.
const MAX_INVALID_LINES: usize = 1000;
/// For how long [`Machine::wait`] waits, before scaling: as long as a machine has after `quit`.
const WAIT_LIMIT: Duration = STEPS[0].1;
/// The manner of an end for which the test waits.
const WAITED_FOR: &str = "waited for";

impl Machine {
    /// Sends `quit` and waits for QEMU's end; SIGTERM and SIGKILL follow if it does not end. A machine
    /// without QMP gets SIGTERM first.
    ///
    /// Does nothing if the machine has ended already. The last events can still be taken afterwards.
    ///
    /// # Errors
    /// * [`AbnormalEnd`] if QEMU did not end by `quit`, or not with the expected status, 0 unless another
    ///   is expected. QEMU no longer runs in any case, and the case fails even if the error is dropped.
    #[track_caller]
    pub fn shutdown(&mut self) -> Result<(), Box<AbnormalEnd>> {
        let _called = CallSite::enter();
        match self.client {
            Some(_) => self.end((Step::Ask, "shut down"), &mut ask_to_quit),
            None => self.end((Step::Terminate, "shut down"), &mut no_request),
        }
    }

    /// Waits for QEMU to end by itself, at most 30 seconds before scaling; then sends SIGTERM and SIGKILL.
    ///
    /// # Errors
    /// * [`AbnormalEnd`] if QEMU did not end in time, or not with the expected status. QEMU no longer runs
    ///   in any case, and the case fails even if the error is dropped.
    #[track_caller]
    pub fn wait(&mut self) -> Result<(), Box<AbnormalEnd>> {
        self.wait_before(self.timeouts().after(WAIT_LIMIT))
    }

    /// As [`wait`](Self::wait), with a deadline of its own, after which QEMU gets SIGTERM.
    ///
    /// # Errors
    /// * [`AbnormalEnd`] as for [`wait`](Self::wait).
    #[doc(alias = "wait")]
    #[track_caller]
    pub fn wait_before(&mut self, deadline: Deadline) -> Result<(), Box<AbnormalEnd>> {
        let _called = CallSite::enter();
        if self.tracked.is_closed() {
            return Ok(());
        }
        // An error of waiting shows in the end itself.
        if let Ok(None) = self.child.try_wait_before(deadline) {
            let mut escalation = self.escalate(Step::Terminate, &mut no_request);
            escalation
                .failed_steps
                .insert(0, format!("still running after {}", deadline.allowed()));
            escalation.shortened |= deadline.is_shortened();
            // It was expected to end by itself, not by SIGTERM.
            let good = self.report(&escalation, (Step::Ask, WAITED_FOR));
            return if good && !escalation.shortened {
                Ok(())
            } else {
                Err(self.abnormal_end(escalation))
            };
        }
        self.end((Step::Ask, WAITED_FOR), &mut no_request)
    }

    /// Sends SIGKILL and waits for QEMU's end; returns how it ended.
    ///
    /// Returns None if it did not end in time. If QEMU had crashed before, the case fails.
    pub fn kill(&mut self) -> Option<Exit> {
        let escalation = self.escalate(Step::Kill, &mut no_request);
        self.report(&escalation, (Step::Kill, "killed"));
        escalation.exit
    }

    fn end(&mut self, how: (Step, &'static str), ask: Ask<'_>) -> Result<(), Box<AbnormalEnd>> {
        if self.tracked.is_closed() {
            return Ok(());
        }
        let mut escalation = self.escalate(how.0, ask);
        self.find_signal(&mut escalation, how.1);
        let good = self.report(&escalation, how);
        // If a test's own time limit left no time, the error is the limit's, not QEMU's.
        let in_haste = Steps::of(&escalation, how.0) == Steps::TerminatedAtBlockEnd;
        if good && !in_haste { Ok(()) } else { Err(self.abnormal_end(escalation)) }
    }

    fn abnormal_end(&self, escalation: Escalation) -> Box<AbnormalEnd> {
        Box::new(AbnormalEnd {
            name: self.name().to_owned(),
            exit: escalation.exit,
            expected: self.tracked.expected(),
            misses: escalation.failed_steps,
            command_line: self.command_line(),
            log_tail: self.log().tail(),
        })
    }

    fn escalate(&mut self, first: Step, ask: Ask<'_>) -> Escalation {
        let timeouts = self.timeouts();
        let Self { child, client, .. } = self;
        // Earlier violations were reported as errors.
        client.as_mut().map(QmpClient::take_violations);
        let mut ask = |deadline| client.as_mut().map_or(Ok(()), |client| ask(client, deadline));
        let mut escalation = escalate(child, first, timeouts, &mut ask);
        escalation.failed_steps.extend(self.valgrind_findings(escalation.exit));
        let mut violations = self.collect_last_events();
        self.violated |= !violations.is_empty();
        violations.retain(|violation| {
            !escalation.failed_steps.iter().any(|miss| miss.contains(violation))
        });
        escalation.failed_steps.extend(violations);
        escalation
    }

    /// Reports how QEMU ended; returns whether the end was expected.
    fn report(&mut self, escalation: &Escalation, (first, how): (Step, &'static str)) -> bool {
        let recorder = self.launcher().recorder.as_ref();
        if let Some(recorder) = recorder.filter(|_| !self.tracked.is_closed()) {
            let end = EndText(escalation.exit).to_string();
            let words: Vec<&str> = [end.as_str()]
                .into_iter()
                .chain(escalation.failed_steps.iter().map(String::as_str))
                .collect();
            recorder.ended(self.name(), &words.join("; "));
        }
        self.check_stderr();
        let log_tail = self.log().tail();
        let rule = match (self.violated, self.signalled) {
            (true, _) => Rule::Violated,
            (false, true) => Rule::Signalled,
            (false, false) => Rule::Owned,
        };
        self.tracked.close(Termination {
            rule,
            log_tail,
            ..Termination::of(escalation, first, how)
        })
    }

    /// Looks for a signal from another process that ended QEMU, which exits with status 0 then. A test
    /// that waits for the end expects it, whatever the cause.
    fn find_signal(&mut self, escalation: &mut Escalation, how: &str) {
        let log_tail = self.log().tail();
        if how == WAITED_FOR || !escalation.exit.is_some_and(Exit::success) || log_tail.is_empty() {
            return;
        }
        let ours = [Some(getpid()), getppid()];
        let ours = ours.into_iter().flatten().map(|pid| pid.as_raw_pid().unsigned_abs());
        let ours: Vec<u32> = ours.collect();
        let said = signalled::from_other_process(&log_tail, &ours);
        self.signalled = said.is_some();
        escalation.failed_steps.extend(said);
    }

    /// Checks QEMU's standard error, unless a wrapper writes to it, too.
    fn check_stderr(&self) {
        let launcher = self.launcher();
        if launcher.wrapper.is_empty() {
            let rule = OutputRule::new(launcher.stderr).allowing(self.config().expected_output());
            rule.judge(&self.tracked, || self.log().errors());
        }
    }

    /// Queues the last events, such as SHUTDOWN; returns the protocol violations during the shutdown,
    /// which no command reports.
    fn collect_last_events(&mut self) -> Vec<String> {
        let Some(client) = &mut self.client else { return Vec::new() };
        // Goes on after an invalid line, but not without limit.
        let mut attempts = 0..MAX_INVALID_LINES;
        while attempts.next().is_some()
            && matches!(client.collect_events(), Err(QmpError::Protocol { .. }))
        {}
        client.take_violations()
    }

    fn valgrind_findings(&self, exit: Option<Exit>) -> Option<String> {
        let launcher = self.launcher();
        valgrind::findings(&launcher.wrapper, &launcher.directory, self.pid(), exit)
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        if !self.tracked.is_closed() {
            let _teardown = Teardown::begin();
            let first = self.client.as_ref().map_or(Step::Terminate, |_| Step::Ask);
            let mut escalation = self.escalate(first, &mut ask_to_quit);
            self.find_signal(&mut escalation, dropped());
            self.report(&escalation, (first, dropped()));
        }
    }
}

type Ask<'a> = &'a mut dyn FnMut(&mut QmpClient, Deadline) -> Result<(), String>;

fn no_request(_: &mut QmpClient, _: Deadline) -> Result<(), String> {
    Ok(())
}

fn ask_to_quit(client: &mut QmpClient, deadline: Deadline) -> Result<(), String> {
    if client.quit_sent() {
        return Ok(());
    }
    match client.exchange(&Request::new("quit", Value::Null), deadline) {
        Ok(reply) if reply.get("return").is_some() => Ok(()),
        Ok(reply) => Err(reply.to_string()),
        // It is about to end; its status shows why.
        Err(QmpError::Disconnected(_)) => Ok(()),
        Err(error) => Err(crate::outcome::chain(&error)),
    }
}

/// How QEMU ended, as text.
struct EndText(Option<Exit>);

impl fmt::Display for EndText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(exit) => write!(f, "QEMU ended with {exit}"),
            None => f.write_str("QEMU cannot be ended"),
        }
    }
}

/// A machine with an unexpected end, with the evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "AbnormalShutdown")]
#[doc(alias = "QEMUMachineError")]
#[non_exhaustive]
pub struct AbnormalEnd {
    /// The machine's name.
    pub name: String,
    /// How QEMU ended; None if it did not end in time after SIGKILL.
    pub exit: Option<Exit>,
    /// The expected end, if the test named one.
    pub expected: Option<String>,
    /// The steps that did not end it, and why, a line each.
    pub misses: Vec<String>,
    /// QEMU's command line.
    pub command_line: String,
    /// The last lines of QEMU's log.
    pub log_tail: String,
}

impl fmt::Display for AbnormalEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "shut down {}: {}", self.name, EndText(self.exit))?;
        if let Some(expected) = &self.expected {
            write!(f, "; expected {expected}")?;
        }
        for miss in &self.misses {
            write!(f, "\n  {}", miss.replace('\n', "\n    "))?;
        }
        if !self.log_tail.is_empty() {
            write!(f, "\n  its output ends:\n    {}", self.log_tail.replace('\n', "\n    "))?;
        }
        write!(f, "\n  command: {}", self.command_line)
    }
}

impl std::error::Error for AbnormalEnd {}
