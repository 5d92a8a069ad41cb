//! [`Hunt`]: runs the programs of many seeds, and shrinks what fails.
//!
//! Worker threads run and shrink; what happens is told as [`Event`]s to the thread that called.

mod trial;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;

use crate::drive::Programs;
use crate::execute::Ran;
use crate::failure::{Acceptance, Failure, Stop};
use crate::generate::{Options, generate};
use crate::hunt::trial::Trial;
pub(crate) use crate::hunt::trial::run_planted;
pub use crate::hunt::trial::{observe, run_once};
use crate::program::Program;
use crate::shrink::{Chance, shrink, up_to};

/// How long one finding may be shrunk.
const SHRINKING: Duration = Duration::from_secs(60);
/// How many programs are shrunk that fail with one signature.
const SHRUNK_EACH: u64 = 3;
/// How often a failing program is run again before it is shrunk.
const REPEATS: u32 = 6;
/// How often a shrunk program is run on each QEMU.
pub const REPLAYS: u32 = 10;

/// What is searched, how long, and where.
#[derive(Debug, Clone)]
pub struct Hunt {
    /// The QEMU.
    pub programs: Programs,
    /// From what programs are drawn.
    pub options: Options,
    /// The first seed; the others follow.
    pub seed: u64,
    /// How many programs run at once.
    pub jobs: usize,
    /// When no more programs are started; those that run are shrunk all the same.
    pub time: Option<Duration>,
    /// How many programs are run.
    pub sequences: Option<u64>,
    /// A directory for images, which exists.
    pub directory: Utf8PathBuf,
}

/// What happens during a hunt.
#[derive(Debug)]
pub enum Event {
    /// A program has run.
    Ran {
        /// Its seed.
        seed: u64,
        /// How many operations it has, each request as one.
        operations: usize,
        /// What came of it.
        ran: Ran,
    },
    /// A failure was seen that was not seen often before, and will be shrunk.
    Seen {
        /// The seed.
        seed: u64,
        /// The failure.
        failure: Failure,
        /// How long after the beginning.
        after: Duration,
    },
    /// It was shrunk.
    Shrunk(Box<Shrunk>),
}

/// A failure with the smallest program that shows it.
#[derive(Debug, Clone)]
pub struct Shrunk {
    /// The program of the seed.
    pub original: Program,
    /// The smallest one.
    pub program: Program,
    /// What fails.
    pub failure: Failure,
    /// How often the smallest program has failed.
    pub chance: Chance,
    /// How many runs the shrinking took.
    pub runs: u32,
    /// How long it took.
    pub took: Duration,
    /// How long after the beginning of the hunt the failure was seen.
    pub after: Duration,
}

/// What a hunt has done.
#[derive(Debug, Clone, Default)]
pub struct Totals {
    /// How many programs have run.
    pub programs: u64,
    /// How many operations these had.
    pub operations: u64,
    /// How many programs this QEMU had no options for.
    pub unsupported: u64,
    /// Why the last of these could not run.
    pub unsupported_why: Option<String>,
    /// How often operations were tried and accepted.
    pub acceptance: Acceptance,
    /// How often each failure was seen, by its signature.
    pub failures: BTreeMap<String, u64>,
    /// Errors of the hunt or the host, each once.
    pub broken: BTreeMap<String, u64>,
}

impl Totals {
    fn add(&mut self, operations: usize, ran: &Ran) {
        self.programs += 1;
        self.operations += operations as u64;
        self.acceptance.add(&ran.acceptance);
        match &ran.stop {
            None => {}
            Some(Stop::Unsupported(why)) => {
                self.unsupported += 1;
                self.unsupported_why = Some(why.clone());
            }
            Some(Stop::Broken(why)) => *self.broken.entry(why.clone()).or_default() += 1,
            Some(Stop::Failure(failure)) => {
                *self.failures.entry(failure.signature.clone()).or_default() += 1;
            }
        }
    }
}

/// What the workers share.
struct Shared<'a> {
    hunt: &'a Hunt,
    begin: Instant,
    next: AtomicU64,
    seen: Mutex<BTreeMap<String, u64>>,
    /// How many workers shrink. Some go on searching, unless there is only one.
    shrinking: AtomicUsize,
    /// What is shrunk when there are no more seeds.
    waiting: Mutex<Vec<Waiting>>,
    stopped: &'a AtomicBool,
}

impl Hunt {
    /// Runs programs until the time is over, all have run, or `stopped` is set.
    ///
    /// `tell` is called for each event, on this thread. It is also called without one every now and then.
    pub fn run(
        &self,
        stopped: &AtomicBool,
        tell: &mut dyn FnMut(Option<&Event>, &Totals),
    ) -> Totals {
        let mut totals = Totals::default();
        let shared = Shared {
            hunt: self,
            begin: Instant::now(),
            next: AtomicU64::new(0),
            seen: Mutex::default(),
            shrinking: AtomicUsize::new(0),
            waiting: Mutex::default(),
            stopped,
        };
        std::thread::scope(|scope| {
            let (events, received) = mpsc::channel();
            for _ in 0..self.jobs {
                let (events, shared) = (events.clone(), &shared);
                scope.spawn(move || shared.work(&events));
            }
            drop(events);
            loop {
                match received.recv_timeout(Duration::from_millis(100)) {
                    Ok(event) => {
                        if let Event::Ran { operations, ran, .. } = &event {
                            totals.add(*operations, ran);
                        }
                        tell(Some(&event), &totals);
                    }
                    Err(mpsc::RecvTimeoutError::Timeout) => tell(None, &totals),
                    Err(mpsc::RecvTimeoutError::Disconnected) => break,
                }
            }
        });
        totals
    }
}

impl Shared<'_> {
    fn work(&self, events: &mpsc::Sender<Event>) {
        while let Some(seed) = self.next_seed() {
            let program = generate(seed, &self.hunt.options);
            let ran = run_once(&program, &self.hunt.programs, &self.hunt.directory);
            let failure = match &ran.stop {
                Some(Stop::Failure(failure)) => Some(failure.clone()),
                _ => None,
            };
            // Nobody is left to be told only if the hunt has panicked.
            events.send(Event::Ran { seed, operations: program.len(), ran }).ok();
            if let Some(failure) = failure.filter(|failure| self.is_new(&failure.signature)) {
                let after = self.begin.elapsed();
                events.send(Event::Seen { seed, failure: failure.clone(), after }).ok();
                self.shrink_or_wait(Waiting { program, failure, after }, events);
            }
        }
        while let Some(waiting) = locked(&self.waiting).pop() {
            self.shrink(waiting, events);
        }
    }

    /// Shrinks a program now if enough others go on searching.
    fn shrink_or_wait(&self, waiting: Waiting, events: &mpsc::Sender<Event>) {
        let most = self.hunt.jobs / 2;
        let before = self.shrinking.fetch_add(1, Ordering::SeqCst);
        match before < most {
            true => self.shrink(waiting, events),
            false => locked(&self.waiting).push(waiting),
        }
        self.shrinking.fetch_sub(1, Ordering::SeqCst);
    }

    fn shrink(&self, waiting: Waiting, events: &mpsc::Sender<Event>) {
        let Waiting { program, failure, after } = waiting;
        let Hunt { programs, directory, .. } = self.hunt;
        let shrunk = shrink_failure(program, failure, after, programs, directory, self.stopped);
        events.send(Event::Shrunk(Box::new(shrunk))).ok();
    }

    fn next_seed(&self) -> Option<u64> {
        let late = self.hunt.time.is_some_and(|time| self.begin.elapsed() >= time);
        if late || self.stopped.load(Ordering::SeqCst) {
            return None;
        }
        let count = self.next.fetch_add(1, Ordering::SeqCst);
        let done = self.hunt.sequences.is_some_and(|sequences| count >= sequences);
        (!done).then(|| self.hunt.seed.wrapping_add(count))
    }

    /// Returns whether a failure is worth shrinking: one signature may stand for several faults.
    fn is_new(&self, signature: &str) -> bool {
        let mut seen = locked(&self.seen);
        let count = seen.entry(signature.to_owned()).or_default();
        *count += 1;
        *count <= SHRUNK_EACH
    }
}

/// A failing program that is not shrunk yet.
struct Waiting {
    program: Program,
    failure: Failure,
    after: Duration,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shrinks a program that has failed.
pub fn shrink_failure(
    original: Program,
    failure: Failure,
    after: Duration,
    programs: &Programs,
    directory: &camino::Utf8Path,
    stopped: &AtomicBool,
) -> Shrunk {
    let begin = Instant::now();
    let mut trial = Trial::new(failure.signature.clone(), programs, directory);
    let shorter = up_to(&original, failure.step);
    let start = [shorter, original.clone()].into_iter().find_map(|program| {
        let chance = trial.repeat(&program, REPEATS);
        (chance.seen > 0).then_some((program, chance))
    });
    let program = match start {
        None => original.clone(),
        Some((program, chance)) => {
            let repeats = chance.runs_to_tell();
            shrink(&program, &mut |candidate| {
                let over = begin.elapsed() > SHRINKING || stopped.load(Ordering::SeqCst);
                !over && trial.fails(candidate, repeats)
            })
        }
    };
    let chance = trial.repeat(&program, REPLAYS);
    let last = trial.last_failure().unwrap_or(failure);
    Shrunk {
        original,
        program,
        failure: last,
        chance,
        runs: trial.runs(),
        took: begin.elapsed(),
        after,
    }
}
