//! The supervisor: runs the picked cases, several at a time, each under a guard process.
//!
//! Jobs run on threads and tell what happens; this thread alone reports. It never runs test code.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use iotest_exec::interrupts::EndRequests;
use iotest_exec::order;
use iotest_exec::process::leaks;
use iotest_exec::queue::{Queue, Weighed};

use crate::exit_code::Exit;
use crate::harness::context::Context;
use crate::harness::job;
use crate::harness::run::{Pace, Run};
use crate::plan::{Planned, Selected, Verdict};
use crate::report::event::CaseEnd;

/// After how long libtest calls a test slow.
const SLOW: Duration = Duration::from_secs(60);
/// How often signals and slow cases are looked for.
const TICK: Duration = Duration::from_millis(100);
/// How long the orphans of killed guards may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// What a job tells.
enum Message {
    Ignored { id: String, reason: String },
    Started { id: String },
    Ended(Box<CaseEnd>),
}

/// Runs the cases and reports.
pub(crate) fn run(mut selected: Selected, context: &Context) -> io::Result<Exit> {
    leaks::become_subreaper().map_err(|fault| io::Error::other(crate::outcome::chain(&fault)))?;
    let mut requests = EndRequests::catch()?;
    let seed = order::arrange(&mut selected.cases, context.shuffle());
    let threads = context.threads().min(selected.cases.len()).max(1);
    let pace = if threads == 1 { Pace::OneByOne } else { Pace::Several };
    let run = Run::begin(&selected, context, pace, seed)?;

    let queue = Queue::new(selected.cases, threads);
    let (sender, messages) = mpsc::channel();
    let finished = std::thread::scope(|scope| {
        for _ in 0..threads {
            let (sender, queue) = (sender.clone(), &queue);
            scope.spawn(move || work(queue, context, &sender));
        }
        drop(sender);
        let mut desk = Desk { run, running: BTreeMap::new() };
        let reported = desk.report_all(&messages, &mut requests, &queue);
        if reported.is_err() {
            // Nobody reads what comes: end it as fast as a second interruption does.
            queue.interrupt();
            queue.interrupt();
        }
        reported.map(|()| desk.run)
    });
    // Guards that were killed leave their cases' daemons to this process.
    let orphans = leaks::end_all(context.settings.timeouts.after(KILL_LIMIT));
    let exit = finished?.finish()?;
    orphans.map_err(|fault| io::Error::other(crate::outcome::chain(&fault)))?;
    Ok(if queue.interrupts().count() > 0 { Exit::Interrupted } else { exit })
}

impl Weighed for Planned {
    /// One that is ignored is only told of, and takes the place of the thread that tells.
    fn weight(&self) -> usize {
        match self.verdict {
            Verdict::Ignored(_) => 1,
            Verdict::Run => usize::try_from(self.case.spec.weight).unwrap_or(usize::MAX),
        }
    }
}

/// One job's thread: a case after the other. Nobody listens only if the report has failed.
fn work(queue: &Queue<Planned>, context: &Context, sender: &Sender<Message>) {
    while let Some((planned, _places)) = queue.next() {
        let id = planned.case.id.clone();
        let told = match &planned.verdict {
            Verdict::Ignored(reason) => {
                sender.send(Message::Ignored { id, reason: reason.to_string() })
            }
            Verdict::Run => sender.send(Message::Started { id }).and_then(|()| {
                let end = job::run(&planned, context, queue.interrupts());
                // Here and not where it is reported: this thread takes the next case at once.
                if context.line.fail_fast && end.ending.is_failure() {
                    queue.close();
                }
                sender.send(Message::Ended(Box::new(end)))
            }),
        };
        if told.is_err() {
            return;
        }
    }
}

/// What the reporting thread knows.
struct Desk {
    run: Run,
    /// When each running case began; None once it was called slow.
    running: BTreeMap<String, Option<Instant>>,
}

impl Desk {
    fn report_all(
        &mut self,
        messages: &Receiver<Message>,
        requests: &mut EndRequests,
        queue: &Queue<Planned>,
    ) -> io::Result<()> {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(message) => self.report(message)?,
                Err(RecvTimeoutError::Timeout) => self.report_slow()?,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
            if requests.came() {
                self.interrupt(queue)?;
            }
        }
    }

    fn report(&mut self, message: Message) -> io::Result<()> {
        match message {
            Message::Ignored { id, reason } => self.run.ignored(&id, &reason),
            Message::Started { id } => {
                self.run.started(&id)?;
                self.running.insert(id, Some(Instant::now()));
                Ok(())
            }
            Message::Ended(end) => {
                self.running.remove(&end.id);
                self.run.ended(*end)
            }
        }
    }

    fn report_slow(&mut self) -> io::Result<()> {
        for (id, began) in &mut self.running {
            if began.is_some_and(|began| began.elapsed() >= SLOW) {
                *began = None;
                self.run.slow(id, SLOW)?;
            }
        }
        Ok(())
    }

    /// The first interruption lets the running cases take themselves down, the second kills.
    fn interrupt(&mut self, queue: &Queue<Planned>) -> io::Result<()> {
        if queue.interrupt() > 1 {
            return Ok(());
        }
        let count = self.running.len();
        let what = format!("\ninterrupted: waiting for {count} running; again to kill them\n");
        io::stderr().write_all(what.as_bytes())
    }
}
