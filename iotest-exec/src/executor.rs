//! [`Executor`]: does the jobs of a run, several at a time, and tells one reporter what happens.
//!
//! Jobs run on threads; the thread that calls [`Executor::run`] alone speaks to the [`Reporter`],
//! looks for signals, and ends what is left. What a job is, [`Work`] says.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use std::{fmt, io};

use rustix::io::Errno;

use crate::deadline::Timeouts;
use crate::fault::Fault;
use crate::interrupts::{InterruptSource, Interrupts};
use crate::process::leaks;
use crate::queue::{Queue, Weighted};

/// How often signals and slow jobs are looked for.
const TICK: Duration = Duration::from_millis(100);
/// How long what lost watchdogs have left may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// What a run does.
pub trait Work: Sync {
    /// A job; several runs of the same thing are several jobs.
    type Job: Weighted + Clone + Send;
    /// What a job tells while it runs.
    type Note: Send;
    /// What a job comes to.
    type Outcome: Send;

    /// Does one job from its start to its end.
    ///
    /// The thread that this is called on lives until the last job has ended, so that no watchdog
    /// outlives the thread that started it.
    fn perform(&self, job: &Self::Job, running: &JobContext<'_, Self>) -> Self::Outcome;

    /// Says what follows from what a job came to; nothing does once the run was interrupted.
    fn next(&self, job: &Self::Job, outcome: &Self::Outcome) -> Next<Self::Job>;
}

/// What follows from what a job came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next<J> {
    /// Whatever is queued.
    Continue,
    /// This job, before all others.
    Rerun(J),
    /// No further job.
    Stop,
}

/// What a job that runs may use.
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
    /// Returns how often the end was asked for.
    pub fn interrupts(&self) -> &Interrupts {
        self.interrupts
    }

    /// Tells the reporter something.
    pub fn emit(&self, note: W::Note) {
        // The reporting thread listens until the last job has ended.
        drop(self.sender.send(Message::Note(self.job.clone(), note)));
    }
}

/// What happens in a run.
pub enum Event<W: Work + ?Sized> {
    /// A job begins.
    Started(W::Job),
    /// A job tells something.
    Note(W::Job, W::Note),
    /// A job has run for that long.
    Slow(W::Job, Duration),
    /// A job has ended.
    Ended(W::Job, W::Outcome),
    /// The end was asked for the first time, while so many jobs run: these take themselves down.
    Interrupted(usize),
    /// Some time has gone by.
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

/// Shows what happens, and keeps what is wanted of it.
pub trait Reporter<W: Work + ?Sized> {
    /// Takes an event.
    ///
    /// # Errors
    /// * The system's error if it cannot be shown: the run ends then as if it was interrupted, and
    ///   nothing more is told.
    fn report(&mut self, event: Event<W>) -> io::Result<()>;
}

/// How a run goes.
#[derive(Debug, Clone, Copy)]
pub struct ExecutorOptions {
    /// How many slots there are for jobs to run at the same time; at least one.
    pub slots: usize,
    /// After how long a job is told to be slow; None if it never is.
    pub slow_after: Option<Duration>,
    /// The makers of the deadlines at its end.
    pub timeouts: Timeouts,
}

/// How a run went.
#[derive(Debug)]
#[must_use]
pub struct RunEnd {
    /// Whether somebody asked for its end.
    pub interrupted: bool,
    /// Why the reporter could not go on, if that is why the run has ended; a terminal that was closed
    /// is a request to end.
    pub report_error: Option<io::Error>,
    /// What of the run still runs, and cannot be ended.
    pub leftover: Option<Fault>,
}

/// Makes this process one that runs jobs.
#[derive(Debug)]
pub struct Executor {
    requests: InterruptSource,
}

impl Executor {
    /// Makes this process the one that orphans are given to and that requests to end are for.
    ///
    /// # Errors
    /// * A [`Fault`] if the system does not let it.
    pub fn prepare() -> Result<Self, Fault> {
        leaks::spare_present();
        leaks::become_subreaper()?;
        let requests =
            InterruptSource::catch().map_err(|error| Fault::new("catch signals", error))?;
        Ok(Self { requests })
    }

    /// Does jobs in their order, and returns when nothing of them is left.
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
        let limit = options.timeouts.at_least_as_written().after(KILL_LIMIT);
        let leftover = leaks::kill_and_reap_adopted(limit).err();
        RunEnd { interrupted: queue.interrupts().count() > 0, report_error, leftover }
    }
}

/// What a thread of jobs tells; jobs are told apart by numbers.
enum Message<W: Work + ?Sized> {
    Started(usize, W::Job),
    Note(W::Job, W::Note),
    Ended(usize, W::Job, W::Outcome),
}

/// Does one job after the other.
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
        // Here and not where it is reported: this thread takes the next job at once.
        match work.next(&job, &outcome) {
            _ if queue.interrupts().count() > 0 => {}
            Next::Continue => {}
            Next::Rerun(again) => queue.push_front(again),
            Next::Stop => queue.close(),
        }
        send(Message::Ended(number, job, outcome));
    }
}

/// A job that runs.
struct RunningJob<J> {
    number: usize,
    job: J,
    /// None once it was told to be slow.
    since: Option<Instant>,
}

/// What the reporting thread knows.
struct Dispatcher<'a, W: Work, R> {
    queue: &'a Queue<W::Job>,
    requests: &'a mut InterruptSource,
    reporter: &'a mut R,
    slow: Option<Duration>,
    running: Vec<RunningJob<W::Job>>,
    /// Whether nothing more is told.
    silent: bool,
    report_error: Option<io::Error>,
}

impl<W: Work, R: Reporter<W>> Dispatcher<'_, W, R> {
    /// Passes on what comes until the last job has ended.
    fn dispatch(&mut self, messages: &Receiver<Message<W>>) {
        loop {
            match messages.recv_timeout(TICK) {
                Ok(message) => self.take(message),
                Err(RecvTimeoutError::Timeout) => self.tick(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if self.requests.received() {
                // What has begun before the request came is among what it is waited for.
                messages.try_iter().for_each(|message| self.take(message));
                // The first request lets the running jobs take themselves down, the second kills.
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
        // A terminal that is closed may be seen here before its signal comes.
        self.requests.expect_hangup();
        if self.queue.interrupts().count() == 0 {
            self.queue.interrupt();
            let hung_up = error.raw_os_error() == Some(Errno::IO.raw_os_error());
            self.report_error = Some(error).filter(|_| !hung_up);
        }
    }
}
