//! The jobs of a run: several at a time, each on a thread, from one [`Queue`].
//!
//! They tell what happens; one thread alone hears of it, shows it and keeps the results.

pub(crate) mod order;
pub(crate) mod places;
mod desk;

use std::sync::mpsc;
use std::time::Duration;

use iotest_exec::interrupts::EndRequests;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::leaks;

use crate::cli::RunArgs;
use crate::job::Job;
use crate::results::CaseResult;
use crate::show::Screen;
use crate::trouble::Trouble;
use crate::work::desk::Desk;
pub(crate) use crate::work::desk::Message;

/// What the threads of a run share.
pub(crate) type Queue = iotest_exec::queue::Queue<Job>;

/// How long what killed watchdogs have left may take to vanish.
const KILL_LIMIT: Duration = Duration::from_secs(20);

/// Has a job that failed tried again, or stops the run, as it was asked for.
pub(crate) fn after_failure(queue: &Queue, job: Job, args: &RunArgs) {
    if queue.interrupts().count() > 0 {
        return;
    }
    if job.attempt <= args.retries {
        queue.next_is(Job { attempt: job.attempt + 1, ..job });
    } else if args.fail_fast {
        queue.close();
    }
}

/// Makes this process the one that orphans are given to and that interruptions are for.
///
/// # Errors
/// – [`Trouble`] if the system does not let it.
pub(crate) fn prepare() -> Result<EndRequests, Trouble> {
    leaks::become_subreaper().map_err(|fault| Trouble::failed("begin the run", &fault))?;
    EndRequests::catch().map_err(|error| Trouble::failed("catch signals", &error))
}

/// Does what is queued, up to `threads` at a time, and returns what the cases came to, in the order
/// of their places.
///
/// `work` does one job from its start to its end, and tells. The thread that it is called on lives
/// until the last job has ended, so that no watchdog outlives the thread that started it.
///
/// # Errors
/// – [`Trouble`] if something that a job has left does not end.
pub(crate) fn perform(
    queue: &Queue,
    threads: usize,
    requests: &mut EndRequests,
    screen: &mut Screen,
    timeouts: Timeouts,
    work: impl Fn(Job, &dyn Fn(Message)) + Sync,
) -> Result<Vec<CaseResult>, Trouble> {
    let (sender, messages) = mpsc::channel();
    let mut desk = Desk::open(screen);
    std::thread::scope(|scope| {
        for _ in 0..threads.min(queue.total()).max(1) {
            let (sender, work) = (sender.clone(), &work);
            scope.spawn(move || {
                // The desk listens until the last job has ended.
                let tell = |message| drop(sender.send(message));
                while let Some((job, _places)) = queue.next() {
                    work(job, &tell);
                }
            });
        }
        drop(sender);
        desk.attend(&messages, requests, || queue.interrupt());
    });
    // Watchdogs that were killed leave what their cases have started to this process.
    leaks::end_all(timeouts.after(KILL_LIMIT))
        .map_err(|fault| Trouble::failed("end what the run has left", &fault))?;
    Ok(desk.close())
}
