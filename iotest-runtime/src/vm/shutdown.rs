//! The end of a machine: [`shutdown`](Machine::shutdown), [`wait`](Machine::wait),
//! [`kill`](Machine::kill), and being dropped.

use std::fmt;

use iotest_exec::deadline::{Deadline, Timeouts};
use iotest_exec::process::Exit;
use iotest_exec::process::ladder::{Descent, Step, descend};
use serde_json::Value;

use crate::qmp::{QmpClient, QmpError, Request};
use crate::vm::machine::Machine;
use crate::vm::valgrind;

/// How much faster a dropped machine goes down the ladder: the test is over, and most likely
/// failed, so nothing depends on a good end any more.
const DROP_HASTE: f64 = 6.0;

/// How a process ends by SIGTERM that does not handle it.
const TERMINATED: Exit = Exit::Signal(15);

impl Machine {
    /// Asks QEMU to quit and waits for its end; ends it harshly if need be. One without QMP gets
    /// SIGTERM.
    ///
    /// A machine that has been shut down already is left as it is. Events that arrived last can
    /// still be taken.
    ///
    /// # Errors
    /// – [`AbnormalEnd`] if QEMU did not quit when asked, or not with status 0. It is gone all the
    ///   same.
    pub fn shutdown(&mut self) -> Result<(), Box<AbnormalEnd>> {
        match self.client {
            Some(_) => self.end(Step::Ask, &mut ask_to_quit),
            None => self.end(Step::Terminate, &mut no_question),
        }
    }

    /// Waits for QEMU to end by itself; ends it harshly after the time of the ladder's first step.
    ///
    /// # Errors
    /// – [`AbnormalEnd`] if QEMU did not end in time, or not with status 0. It is gone all the same.
    pub fn wait(&mut self) -> Result<(), Box<AbnormalEnd>> {
        self.end(Step::Ask, &mut no_question)
    }

    /// As [`wait`](Self::wait), with a deadline of its own, after which QEMU gets SIGTERM.
    ///
    /// # Errors
    /// – [`AbnormalEnd`] if QEMU did not end in time, or not with status 0. It is gone all the same.
    #[doc(alias = "wait")]
    pub fn wait_before(&mut self, deadline: Deadline) -> Result<(), Box<AbnormalEnd>> {
        if self.ended {
            return Ok(());
        }
        // Whatever is wrong with waiting, the ladder will say.
        if let Ok(None) = self.child.wait_until(deadline) {
            let mut descent = self.descend(Step::Terminate, self.timeouts(), &mut no_question);
            descent.misses.insert(0, format!("still running after {:?}", deadline.limit()));
            return Err(self.abnormal_end(descent));
        }
        self.wait()
    }

    /// Ends QEMU with SIGKILL and waits for its end; returns how it ended.
    ///
    /// None if not even that ended it in time.
    pub fn kill(&mut self) -> Option<Exit> {
        self.ended = true;
        let timeouts = self.timeouts();
        let descent = descend(&mut self.child, Step::Kill, timeouts, |_| Ok(()));
        self.keep_last_words();
        drop(self.valgrind_findings(descent.exit));
        self.note_end(&descent);
        descent.exit
    }

    fn end(&mut self, first: Step, ask: Ask<'_>) -> Result<(), Box<AbnormalEnd>> {
        if self.ended {
            return Ok(());
        }
        let descent = self.descend(first, self.timeouts(), ask);
        let good = match descent.exit {
            Some(Exit::Code(0)) => true,
            // QEMU quits in good order at SIGTERM, unless it had not come to say that it would.
            exit => first == Step::Terminate && exit == Some(TERMINATED),
        };
        if descent.last == first && good {
            return Ok(());
        }
        Err(self.abnormal_end(descent))
    }

    fn abnormal_end(&self, descent: Descent) -> Box<AbnormalEnd> {
        Box::new(AbnormalEnd {
            name: self.name().to_owned(),
            exit: descent.exit,
            misses: descent.misses,
            command_line: self.command_line(),
            log_tail: self.log().tail(),
        })
    }

    fn descend(&mut self, first: Step, timeouts: Timeouts, ask: Ask<'_>) -> Descent {
        self.ended = true;
        let Self { child, client, .. } = self;
        let mut ask = |deadline| client.as_mut().map_or(Ok(()), |client| ask(client, deadline));
        let mut descent = descend(child, first, timeouts, &mut ask);
        descent.misses.extend(self.valgrind_findings(descent.exit));
        self.keep_last_words();
        self.note_end(&descent);
        descent
    }

    /// Tells the recorder how QEMU ended: who drops a machine is not told otherwise.
    fn note_end(&self, descent: &Descent) {
        if let Some(recorder) = &self.launcher().recorder {
            let end = EndInWords(descent.exit).to_string();
            let words: Vec<&str> = [end.as_str()]
                .into_iter()
                .chain(descent.misses.iter().map(String::as_str))
                .collect();
            recorder.ended(self.name(), &words.join("; "));
        }
    }

    /// Queues the last words, SHUTDOWN among them. An unreadable line is of no use now.
    fn keep_last_words(&mut self) {
        self.client.as_mut().map(QmpClient::collect_events);
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
            let first = self.client.as_ref().map_or(Step::Terminate, |_| Step::Ask);
            drop(self.descend(first, timeouts, &mut ask_to_quit));
        }
    }
}

type Ask<'a> = &'a mut dyn FnMut(&mut QmpClient, Deadline) -> Result<(), String>;

fn no_question(_: &mut QmpClient, _: Deadline) -> Result<(), String> {
    Ok(())
}

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

/// How QEMU ended, as a message has it.
struct EndInWords(Option<Exit>);

impl fmt::Display for EndInWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(exit) => write!(f, "QEMU ended with {exit}"),
            None => f.write_str("QEMU cannot be ended"),
        }
    }
}

/// A machine that did not end as it should, with the evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "AbnormalShutdown")]
#[doc(alias = "QEMUMachineError")]
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
        write!(f, "shut down {}: {}", self.name, EndInWords(self.exit))?;
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
