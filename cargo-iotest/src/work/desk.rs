//! [`Desk`]: hears what jobs tell, shows it, passes interruptions on, and keeps the results.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use iotest_exec::interrupts::EndRequests;
use iotest_protocol::Record;

use crate::job::Job;
use crate::results::CaseResult;
use crate::show::Screen;

/// How often signals are looked for and the screen is brought up to date.
const TICK: Duration = Duration::from_millis(100);

/// What a job tells.
#[derive(Debug)]
pub(crate) enum Message {
    /// It begins, and this is the title of its case.
    Started(Job, String),
    /// The case of this title has written a line.
    Wrote(String, String),
    /// It has ended.
    Ended(Job, Box<Record>),
}

/// What the reporting thread knows.
pub(super) struct Desk<'a> {
    screen: &'a mut Screen,
    /// By case and repetition.
    results: BTreeMap<(usize, u32), CaseResult>,
    running: usize,
}

impl<'a> Desk<'a> {
    /// Opens the desk.
    pub(super) fn open(screen: &'a mut Screen) -> Self {
        Self { screen, results: BTreeMap::new(), running: 0 }
    }

    /// Listens until the last job has ended. `interrupt` counts an interruption and returns how
    /// many there were: the first lets the running cases take themselves down, the second kills.
    pub(super) fn attend(
        &mut self,
        messages: &Receiver<Message>,
        requests: &mut EndRequests,
        interrupt: impl Fn() -> usize,
    ) {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(message) => self.hear(message),
                Err(RecvTimeoutError::Timeout) => self.screen.tick(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if requests.came() && interrupt() == 1 {
                let running = self.running;
                self.screen.say(&format!(
                    "interrupted: waiting for {running} running; again to kill them"
                ));
            }
        }
    }

    /// Returns the results, sorted by case and repetition.
    pub(super) fn close(self) -> Vec<CaseResult> {
        self.results.into_values().collect()
    }

    fn hear(&mut self, message: Message) {
        match message {
            Message::Started(job, title) => {
                self.running += 1;
                self.screen.started(job, &title);
            }
            Message::Wrote(title, line) => self.screen.say(&format!("       {title} | {line}")),
            Message::Ended(job, record) => {
                self.running -= 1;
                self.ended(job, *record);
            }
        }
    }

    fn ended(&mut self, job: Job, record: Record) {
        let key = (job.case, job.repetition);
        match self.results.get_mut(&key) {
            Some(result) => result.add(record),
            None => drop(self.results.insert(key, CaseResult::new(record))),
        }
        self.screen.ended(job, &self.results[&key]);
    }
}
