//! [`Executor`]: runs the jobs of a run, several at a time, and reports events to one reporter.
//!
//! Jobs run on threads. The thread that calls [`Executor::run`] calls the [`Reporter`], checks for
//! signals and kills leftover processes. [`Work`] defines the jobs.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use std::{fmt, io};

use rustix::io::Errno;

use crate::deadline::{HarnessTimeouts, Timeouts};
use crate::fault::Fault;
use crate::interrupts::{InterruptSource, Interrupts};
use crate::process::leaks;
use crate::queue::{Queue, Weighted};

/// How often signals and slow jobs are checked.
const TICK: Duration = Duration::from_millis(100);
/// How long to wait for killed processes that dead watchdogs have left.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// The work of a run.
pub trait Work: Sync {
    /// A job; each attempt or repetition is a job of its own.
    type Job: Weighted + Clone + Send;
    /// A note that a job emits while it runs.
    type Note: Send;
    /// The result of a job.
    type Outcome: Send;

    /// Runs one job from start to end.
    ///
    /// Waits for every process that it starts: the calling thread ends when the queue is empty, also
    /// while other jobs run, and a watchdog gets SIGTERM when the thread that started it ends.
    fn perform(&self, job: &Self::Job, running: &JobContext<'_, Self>) -> Self::Outcome;

    /// Decides what to do after a job. Not followed once the run was interrupted.
    fn next(&self, job: &Self::Job, outcome: &Self::Outcome) -> Next<Self::Job>;
}

/// What to do after a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next<J> {
    /// Continue with the queue.
    Continue,
    /// Run this job next.
    Rerun(J),
    /// Start no further job.
    Stop,
}

/// The context of a running job.
pub struct JobContext<'a, W: Work + ?Sized> {
    job: &'a W::Job,
    interrupts: &'a Interrupts,
    sender: &'a Sender<Message<W>>,
}

impl<W: Work + ?Sized> fmt::Debug for JobContext<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobContext").field("interrupts", self.interrupts).finish_non_exhaustive()
    }
}

impl<W: Work + ?Sized> JobContext<'_, W> {
    /// Returns the interrupts of the run.
    pub fn interrupts(&self) -> &Interrupts {
        self.interrupts
    }

    /// Sends a note to the reporter.
    pub fn emit(&self, note: W::Note) {
        // The reporting thread listens until the last job has ended.
        drop(self.sender.send(Message::Note(self.job.clone(), note)));
    }
}

/// An event of a run.
pub enum Event<W: Work + ?Sized> {
    /// A job has started.
    Started(W::Job),
    /// A job emitted a note.
    Note(W::Job, W::Note),
    /// A job has been running for this long.
    Slow(W::Job, Duration),
    /// A job has ended.
    Ended(W::Job, W::Outcome),
    /// The first interruption, while this many jobs run, which now clean up and end.
    Interrupted(usize),
    /// A regular tick, every 100 ms without other events.
    Tick,
}

impl<W: Work + ?Sized> fmt::Debug for Event<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Started(_) => "Started",
            Self::Note(..) => "Note",
            Self::Slow(..) => "Slow",
            Self::Ended(..) => "Ended",
            Self::Interrupted(_) => "Interrupted",
            Self::Tick => "Tick",
        })
    }
}

/// Receives the events of a run.
pub trait Reporter<W: Work + ?Sized> {
    /// Handles an event.
    ///
    /// # Errors
    /// * The system's error if it cannot be reported: the run ends then as if it was interrupted, and
    ///   no further events are reported.
    fn report(&mut self, event: Event<W>) -> io::Result<()>;
}

/// Options of a run.
#[derive(Debug, Clone, Copy)]
pub struct ExecutorOptions {
    /// How many slots there are for concurrent jobs; at least one.
    pub slots: usize,
    /// After how long a job is reported as slow; `None` for never.
    pub slow_after: Option<Duration>,
    /// The timeouts for cleaning up at its end.
    pub timeouts: Timeouts,
}

/// How a run ended.
#[derive(Debug)]
#[must_use]
pub struct RunEnd {
    /// Whether it was interrupted.
    pub interrupted: bool,
    /// The reporter's error, if it ended the run. A closed terminal counts as an interruption instead.
    pub report_error: Option<io::Error>,
    /// The fault, if processes could not be killed.
    pub leftover: Option<Fault>,
}

/// Runs jobs in this process.
#[derive(Debug)]
pub struct Executor {
    requests: InterruptSource,
}

impl Executor {
    /// Makes this process a subreaper and catches termination signals.
    ///
    /// # Errors
    /// * A [`Fault`] if the system refuses.
    pub fn prepare() -> Result<Self, Fault> {
        leaks::exclude_existing_children();
        leaks::become_subreaper()?;
        let requests =
            InterruptSource::catch().map_err(|error| Fault::new("catch signals", error))?;
        Ok(Self { requests })
    }

    /// Runs jobs in order, and returns when none of their processes is left.
    pub fn run<W: Work>(
        &mut self,
        jobs: Vec<W::Job>,
        options: ExecutorOptions,
        work: &W,
        reporter: &mut impl Reporter<W>,
    ) -> RunEnd {
        let queue = Queue::new(jobs, options.slots);
        let serial = AtomicUsize::new(0);
        let (sender, messages) = mpsc::channel();
        let mut dispatcher = Dispatcher {
            queue: &queue,
            requests: &mut self.requests,
            reporter,
            slow: options.slow_after,
            running: Vec::new(),
            silent: false,
            report_error: None,
        };
        std::thread::scope(|scope| {
            for _ in 0..options.slots.min(queue.total()).max(1) {
                let (sender, queue, serial) = (sender.clone(), &queue, &serial);
                scope.spawn(move || take_jobs(work, queue, serial, &sender));
            }
            drop(sender);
            dispatcher.dispatch(&messages);
        });
        let report_error = dispatcher.report_error;
        // Watchdogs that were killed leave what their jobs have started to this process.
        let limit = options.timeouts.at_least_unscaled().after(KILL_LIMIT);
        let leftover = leaks::kill_and_reap_adopted(limit).err();
        RunEnd { interrupted: queue.interrupts().count() > 0, report_error, leftover }
    }
}

/// A message from a job thread; numbers identify jobs.
enum Message<W: Work + ?Sized> {
    Started(usize, W::Job),
    Note(W::Job, W::Note),
    Ended(usize, W::Job, W::Outcome),
}

/// Runs one job after the other.
fn take_jobs<W: Work>(
    work: &W,
    queue: &Queue<W::Job>,
    serial: &AtomicUsize,
    sender: &Sender<Message<W>>,
) {
    // The reporting thread listens until the last job has ended.
    let send = |message| drop(sender.send(message));
    while let Some((job, _slots)) = queue.next() {
        let number = serial.fetch_add(1, Ordering::Relaxed);
        send(Message::Started(number, job.clone()));
        let running = JobContext { job: &job, interrupts: queue.interrupts(), sender };
        let outcome = work.perform(&job, &running);
        // Decided here and not by the reporting thread, since this thread takes the next job at once.
        match work.next(&job, &outcome) {
            _ if queue.interrupts().count() > 0 => {}
            Next::Continue => {}
            Next::Rerun(again) => queue.push_front(again),
            Next::Stop => queue.close(),
        }
        send(Message::Ended(number, job, outcome));
    }
}

/// A running job.
struct RunningJob<J> {
    number: usize,
    job: J,
    /// When it started; `None` once it was reported as slow.
    since: Option<Instant>,
}

/// The state of the reporting thread.
struct Dispatcher<'a, W: Work, R> {
    queue: &'a Queue<W::Job>,
    requests: &'a mut InterruptSource,
    reporter: &'a mut R,
    slow: Option<Duration>,
    running: Vec<RunningJob<W::Job>>,
    /// Whether events are no longer reported.
    silent: bool,
    report_error: Option<io::Error>,
}

impl<W: Work, R: Reporter<W>> Dispatcher<'_, W, R> {
    /// Passes on messages until the last job has ended.
    fn dispatch(&mut self, messages: &Receiver<Message<W>>) {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(message) => self.take(message),
                Err(RecvTimeoutError::Timeout) => self.tick(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if self.requests.received() {
                // Jobs that started before the request are counted as running.
                messages.try_iter().for_each(|message| self.take(message));
                // At the first request the running jobs clean up; the second kills them.
                if self.queue.interrupt() == 1 {
                    self.report(Event::Interrupted(self.running.len()));
                }
            }
        }
    }

    fn take(&mut self, message: Message<W>) {
        match message {
            Message::Started(number, job) => {
                let since = Some(Instant::now());
                self.running.push(RunningJob { number, job: job.clone(), since });
                self.report(Event::Started(job));
            }
            Message::Note(job, note) => self.report(Event::Note(job, note)),
            Message::Ended(number, job, outcome) => {
                self.running.retain(|begun| begun.number != number);
                self.report(Event::Ended(job, outcome));
            }
        }
    }

    fn tick(&mut self) {
        self.report(Event::Tick);
        let Some(limit) = self.slow else { return };
        let mut slow = Vec::new();
        for begun in &mut self.running {
            if begun.since.is_some_and(|since| since.elapsed() >= limit) {
                begun.since = None;
                slow.push(begun.job.clone());
            }
        }
        slow.into_iter().for_each(|job| self.report(Event::Slow(job, limit)));
    }

    fn report(&mut self, event: Event<W>) {
        if self.silent {
            return;
        }
        let Err(error) = self.reporter.report(event) else { return };
        self.silent = true;
        // A closed terminal may be noticed here before its signal arrives.
        self.requests.expect_hangup();
        if self.queue.interrupts().count() == 0 {
            self.queue.interrupt();
            let hung_up = error.raw_os_error() == Some(Errno::IO.raw_os_error());
            self.report_error = Some(error).filter(|_| !hung_up);
        }
    }
}
