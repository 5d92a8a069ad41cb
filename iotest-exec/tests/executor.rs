//! Runs of jobs that are threads of this process alone.
//!
//! They have a program to themselves, since a run ends every child of its process.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test")]

use std::io;
use std::sync::Mutex;
use std::time::Duration;

use iotest_exec::deadline::{Timeouts, poll_until};
use iotest_exec::executor::{
    Event, Executor, ExecutorOptions, JobContext, Next, Reporter, RunEnd, Work,
};
use iotest_exec::queue::Weighted;
use iotest_exec::signals::SIGTERM;
use signal_hook::low_level::raise;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Job(char, u32);

impl Weighted for Job {
    fn weight(&self) -> usize {
        1
    }
}

/// Failed jobs are rerun once. `x` stops the run when it fails, and `w` waits for an interruption.
struct Letters {
    failing: &'static str,
    begun: Mutex<String>,
}

impl Work for Letters {
    type Job = Job;
    type Note = &'static str;
    type Outcome = bool;

    fn perform(&self, job: &Job, running: &JobContext<'_, Self>) -> bool {
        self.begun.lock().unwrap().push(job.0);
        running.emit("at work");
        if job.0 == 'w' {
            let deadline = Timeouts::default().after(Duration::from_secs(60));
            let is_interrupted = || {
                let interrupted = running.interrupts().count() > 0;
                Ok::<_, io::Error>(interrupted.then_some(()))
            };
            poll_until("the interruption", deadline, is_interrupted).unwrap();
        }
        !self.failing.contains(job.0)
    }

    fn next(&self, job: &Job, passed: &bool) -> Next<Job> {
        match (passed, job) {
            (true, _) => Next::Continue,
            (false, Job('x', _)) => Next::Stop,
            (false, Job(name, 1)) => Next::Rerun(Job(*name, 2)),
            (false, _) => Next::Continue,
        }
    }
}

/// Records the events as lines; fails at the line `broken`.
struct Notes {
    lines: Vec<String>,
    broken: &'static str,
}

impl Reporter<Letters> for Notes {
    fn report(&mut self, event: Event<Letters>) -> io::Result<()> {
        let line = match event {
            Event::Started(job) => format!("{}{} starts", job.0, job.1),
            Event::Note(job, note) => format!("{} {note}", job.0),
            Event::Slow(job, _) => format!("{} is slow", job.0),
            Event::Ended(job, passed) => format!("{} {passed}", job.0),
            Event::Interrupted(running) => format!("interrupted: {running}"),
            Event::Tick => return Ok(()),
        };
        if line == self.broken {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        self.lines.push(line);
        Ok(())
    }
}

/// Runs jobs one after the other; returns the jobs that began, the reported lines, and the result.
fn run(
    jobs: &str,
    failing: &'static str,
    slow: Option<Duration>,
    broken: &'static str,
) -> (String, Vec<String>, RunEnd) {
    let jobs = jobs.chars().map(|name| Job(name, 1)).collect();
    let work = Letters { failing, begun: Mutex::default() };
    let mut notes = Notes { lines: Vec::new(), broken };
    let options = ExecutorOptions { slots: 1, slow_after: slow, timeouts: Timeouts::default() };
    let finished = Executor::prepare().unwrap().run(jobs, options, &work, &mut notes);
    (work.begun.into_inner().unwrap(), notes.lines, finished)
}

#[test]
fn events_cover_each_job_and_reruns_come_first() {
    let (begun, lines, finished) = run("ab", "a", None, "");
    assert_eq!(begun, "aab");
    let a = ["a1 starts", "a at work", "a false", "a2 starts", "a at work", "a false"];
    assert_eq!(lines[..6], a);
    assert_eq!(lines[6..], ["b1 starts", "b at work", "b true"]);
    assert!(
        !finished.interrupted && finished.report_error.is_none() && finished.leftover.is_none()
    );
}

#[test]
fn no_job_starts_after_stop() {
    let (begun, _, finished) = run("axb", "x", None, "");
    assert_eq!(begun, "ax");
    assert!(!finished.interrupted, "there was no interruption");
}

#[test]
fn run_with_a_failing_reporter_ends_cleanly() {
    // The running job ends by itself: it waits for the interruption.
    let (begun, lines, finished) = run("awb", "", None, "w at work");
    assert_eq!(begun, "aw");
    assert_eq!(lines.last().unwrap(), "w1 starts");
    assert!(finished.interrupted);
    assert_eq!(finished.report_error.unwrap().kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn slow_job_is_reported_once() {
    // The reporter fails at that line, which ends the run.
    let (_, lines, finished) = run("w", "", Some(Duration::ZERO), "w is slow");
    assert_eq!(lines, ["w1 starts", "w at work"]);
    assert!(finished.report_error.is_some());
}

/// Asks for the end as soon as it hears of the first of two jobs, once both have begun.
struct Asking<'a> {
    begun: &'a Mutex<String>,
    told: Vec<usize>,
}

impl Reporter<Letters> for Asking<'_> {
    fn report(&mut self, event: Event<Letters>) -> io::Result<()> {
        match event {
            Event::Started(Job(_, 1)) => {
                let deadline = Timeouts::default().after(Duration::from_secs(60));
                let both =
                    || Ok::<_, io::Error>((self.begun.lock().unwrap().len() > 1).then_some(()));
                poll_until("both jobs", deadline, both).unwrap();
                // To this thread, which has it when this returns.
                raise(SIGTERM).unwrap();
            }
            Event::Interrupted(running) => self.told.push(running),
            _ => {}
        }
        Ok(())
    }
}

#[test]
fn interruption_counts_all_started_jobs() {
    let work = Letters { failing: "", begun: Mutex::default() };
    let mut asking = Asking { begun: &work.begun, told: Vec::new() };
    let options = ExecutorOptions { slots: 2, slow_after: None, timeouts: Timeouts::default() };
    let jobs = vec![Job('w', 1), Job('w', 2)];
    let finished = Executor::prepare().unwrap().run(jobs, options, &work, &mut asking);
    assert!(finished.interrupted);
    assert_eq!(asking.told, [2]);
}
