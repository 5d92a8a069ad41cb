//! [`Desk`]: hears what jobs tell, shows it, passes interruptions on, and keeps the results.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use iotest_runtime::harness::signals::Signals;

use crate::job::Job;
use crate::record::CaseRecord;
use crate::results::CaseResult;
use crate::run::floor::{Floor, Message};
use crate::show::Screen;

/// How often signals are looked for and the screen is brought up to date.
const TICK: Duration = Duration::from_millis(100);

/// What the reporting thread knows.
pub(super) struct Desk<'a> {
    floor: &'a Floor<'a>,
    screen: &'a mut Screen,
    /// By case and repetition.
    results: BTreeMap<(usize, u32), CaseResult>,
    running: usize,
}

impl<'a> Desk<'a> {
    /// Opens the desk.
    pub(super) fn new(floor: &'a Floor<'a>, screen: &'a mut Screen) -> Self {
        Self { floor, screen, results: BTreeMap::new(), running: 0 }
    }

    /// Listens until the last job has ended.
    pub(super) fn attend(&mut self, messages: &Receiver<Message>, signals: &mut Signals) {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(Message::Started(job)) => self.started(job),
                Ok(Message::Ended(job, record)) => self.ended(job, *record),
                Err(RecvTimeoutError::Timeout) => self.screen.tick(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if !signals.pending().is_empty() {
                self.interrupt();
            }
        }
    }

    /// Returns the results, sorted by case and repetition.
    pub(super) fn close(self) -> Vec<CaseResult> {
        self.results.into_values().collect()
    }

    fn started(&mut self, job: Job) {
        self.running += 1;
        self.screen.started(job, &self.floor.case_of(job).title());
    }

    fn ended(&mut self, job: Job, record: CaseRecord) {
        self.running -= 1;
        let key = (job.case, job.repetition);
        match self.results.get_mut(&key) {
            Some(result) => result.add(record),
            None => drop(self.results.insert(key, CaseResult::new(record))),
        }
        self.screen.ended(job, &self.results[&key]);
    }

    /// The first interruption lets the running cases take themselves down, the second kills.
    fn interrupt(&mut self) {
        self.floor.close();
        self.floor.interrupts.add();
        if self.floor.interrupts.count() == 1 {
            self.screen.say(&format!(
                "interrupted: waiting for {} running; again to kill them",
                self.running
            ));
        }
    }
}
