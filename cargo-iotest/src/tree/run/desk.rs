//! [`Desk`]: hears what jobs tell, shows it, passes interruptions on, and keeps the results.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use iotest_runtime::harness::signals::Signals;

use crate::job::Job;
use crate::results::CaseResult;
use crate::show::Screen;
use crate::tree::run::{Floor, Message};

/// How often signals are looked for and the screen is brought up to date.
const TICK: Duration = Duration::from_millis(100);

/// What the reporting thread knows.
pub(super) struct Desk<'a> {
    floor: &'a Floor<'a>,
    screen: &'a mut Screen,
    /// By the tests' numbers.
    results: BTreeMap<usize, CaseResult>,
    running: usize,
}

impl<'a> Desk<'a> {
    /// Opens the desk.
    pub(super) fn open(floor: &'a Floor<'a>, screen: &'a mut Screen) -> Self {
        Self { floor, screen, results: BTreeMap::new(), running: 0 }
    }

    /// Listens until the last job has ended.
    pub(super) fn attend(&mut self, messages: &Receiver<Message>, signals: &mut Signals) {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(message) => self.hear(message),
                Err(RecvTimeoutError::Timeout) => self.screen.tick(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if !signals.pending().is_empty() {
                self.interrupt();
            }
        }
    }

    /// Returns the results in the order of the tests' numbers.
    pub(super) fn close(self) -> Vec<CaseResult> {
        self.results.into_values().collect()
    }

    fn hear(&mut self, message: Message) {
        let job = |number| Job { case: number, repetition: 1, attempt: 1 };
        match message {
            Message::Started(number, title) => {
                self.running += 1;
                self.screen.started(job(number), &title);
            }
            Message::Wrote(title, line) => self.screen.say(&format!("       {title} | {line}")),
            Message::Ended(number, record) => {
                self.running -= 1;
                let result = CaseResult::new(*record);
                self.screen.ended(job(number), &result);
                self.results.insert(number, result);
            }
        }
    }

    /// The first interruption lets the running tests be taken down, the second kills.
    fn interrupt(&mut self) {
        self.floor.close();
        self.floor.interrupts.add();
        if self.floor.interrupts.count() == 1 {
            let running = self.running;
            self.screen.say(&format!("interrupted: ending {running} running; again to kill them"));
        }
    }
}
