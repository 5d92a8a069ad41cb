//! The end of a machine: [`shutdown`](Machine::shutdown), [`wait`](Machine::wait),
//! [`kill`](Machine::kill), and being dropped.

use std::fmt;

use serde_json::Value;

use crate::deadline::{Deadline, Timeouts};
use crate::process::Exit;
use crate::process::ladder::{Descent, Step, descend};
use crate::qmp::{QmpClient, QmpError, Request};
use crate::vm::machine::Machine;
use crate::vm::valgrind;

/// How much faster a dropped machine goes down the ladder: the test is over, and most likely
/// failed, so nothing depends on a good end any more.
const DROP_HASTE: f64 = 6.0;

impl Machine {
    /// Asks QEMU to quit and waits for its end; ends it harshly if need be.
    ///
    /// A machine that has been shut down already is left as it is. Events that arrived last can
    /// still be taken.
    ///
    /// # Errors
    /// – [`AbnormalEnd`] if QEMU did not quit when asked, or not with status 0. It is gone all the
    ///   same.
    pub fn shutdown(&mut self) -> Result<(), Box<AbnormalEnd>> {
        self.end(&mut ask_to_quit)
    }

    /// Waits for QEMU to end by itself; ends it harshly after the time of the ladder's first step.
    ///
    /// # Errors
    /// – [`AbnormalEnd`] if QEMU did not end in time, or not with status 0. It is gone all the same.
    pub fn wait(&mut self) -> Result<(), Box<AbnormalEnd>> {
        self.end(&mut |_, _| Ok(()))
    }

    /// Ends QEMU with SIGKILL and waits for its end; returns how it ended.
    ///
    /// None if not even that ended it in time.
    pub fn kill(&mut self) -> Option<Exit> {
        self.ended = true;
        let timeouts = self.timeouts();
        let descent = descend(&mut self.child, Step::Kill, timeouts, |_| Ok(()));
        self.client.collect_events().ok();
        drop(self.valgrind_findings(descent.exit));
        descent.exit
    }

    fn end(&mut self, ask: Ask<'_>) -> Result<(), Box<AbnormalEnd>> {
        if self.ended {
            return Ok(());
        }
        let descent = self.descend(self.timeouts(), ask);
        if descent.last == Step::Ask && descent.exit == Some(Exit::Code(0)) {
            return Ok(());
        }
        Err(Box::new(AbnormalEnd {
            name: self.name().to_owned(),
            exit: descent.exit,
            misses: descent.misses,
            command_line: self.command_line(),
            log_tail: self.log().tail(),
        }))
    }

    fn descend(&mut self, timeouts: Timeouts, ask: Ask<'_>) -> Descent {
        self.ended = true;
        let Self { child, client, .. } = self;
        let mut descent = descend(child, Step::Ask, timeouts, |deadline| ask(client, deadline));
        descent.misses.extend(self.valgrind_findings(descent.exit));
        // The last words, SHUTDOWN among them, stay queued. An unreadable line is of no use now.
        self.client.collect_events().ok();
        descent
    }

    fn valgrind_findings(&self, exit: Option<Exit>) -> Option<String> {
        let launcher = self.launcher();
        valgrind::findings(&launcher.wrapper, &launcher.directory, self.pid(), exit)
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        if !self.ended {
            let timeouts = Timeouts::scaled(self.timeouts().scale() / DROP_HASTE);
            // Whoever drops a machine did not want to know how it ends.
            drop(self.descend(timeouts, &mut ask_to_quit));
        }
    }
}

type Ask<'a> = &'a mut dyn FnMut(&mut QmpClient, Deadline) -> Result<(), String>;

fn ask_to_quit(client: &mut QmpClient, deadline: Deadline) -> Result<(), String> {
    if client.quit_sent() {
        return Ok(());
    }
    match client.exchange(&Request::new("quit", Value::Null), deadline) {
        Ok(reply) if reply.get("return").is_some() => Ok(()),
        Ok(reply) => Err(reply.to_string()),
        // It is about to end, by whatever cause; the status will tell.
        Err(QmpError::Disconnected(_)) => Ok(()),
        Err(error) => Err(crate::outcome::chain(&error)),
    }
}

/// A machine that did not end as it should, with the evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "AbnormalShutdown")]
pub struct AbnormalEnd {
    /// The machine's name.
    pub name: String,
    /// How QEMU ended; None if not even SIGKILL ended it in time.
    pub exit: Option<Exit>,
    /// What the steps of the ladder that did not do it came to, a line each.
    pub misses: Vec<String>,
    /// QEMU's command line.
    pub command_line: String,
    /// The last lines of QEMU's log.
    pub log_tail: String,
}

impl fmt::Display for AbnormalEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "shut down {}: QEMU ", self.name)?;
        match self.exit {
            Some(exit) => write!(f, "ended with {exit}")?,
            None => write!(f, "cannot be ended")?,
        }
        for miss in &self.misses {
            write!(f, "\n  {}", miss.replace('\n', "\n    "))?;
        }
        if !self.log_tail.is_empty() {
            write!(f, "\n  its log ends:\n    {}", self.log_tail.replace('\n', "\n    "))?;
        }
        write!(f, "\n  command: {}", self.command_line)
    }
}

impl std::error::Error for AbnormalEnd {}
