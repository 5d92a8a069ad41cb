//! Everything that continuous integration checks: [`ci`], and its second half alone, [`test()`].
//!
//! Stages that do not need each other all run, whatever fails, and the table at the end has every
//! one. The last line is the number of tests, so that a reader of a log's end knows how much was
//! tested.

use std::time::{Duration, Instant};

use crate::args::Codegen;
use crate::counts::Counts;
use crate::env::Env;
use crate::process::Step;
use crate::run::{self, Run};
use crate::setup::{self, Releases};
use crate::workspace::Workspace;
use crate::{Error, codegen, say, tidy};

mod table;

use table::{Row, Table, Verdict};

/// How long one stage may take. Every test has a deadline of its own, far below.
const STAGE: Duration = Duration::from_secs(30 * 60);
/// How long everything may take where nobody waits for it: services end a run that takes an hour,
/// and then there is no table.
const WHOLE: Duration = Duration::from_secs(56 * 60);

/// A run of several stages.
struct Stages<'a> {
    env: &'a Env,
    workspace: &'a Workspace,
    start: Instant,
    table: Table,
}

/// Runs everything; true if all of it is good.
pub(crate) fn ci(env: &Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace);
    stages.checks();
    match Releases::find(env) {
        Releases::Each(releases) => {
            let mut first = true;
            for release in releases {
                stages.on_release(release, first);
                first = false;
            }
        }
        Releases::Installed(reason) => {
            say::line(format!("The suite runs on the QEMU that is there only: {reason}."));
            let ready = stages.stage("QEMU", || Ok(setup::ensure(env)?));
            stages.every(ready);
            stages.suite("suite", ready);
        }
    }
    stages.close()
}

/// Runs every test of the workspace on the QEMU that is there or can be had.
pub(crate) fn test(env: &Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace);
    let ready = stages.stage("QEMU", || Ok(setup::ensure(env)?));
    stages.every(ready);
    stages.close()
}

impl<'a> Stages<'a> {
    fn new(env: &'a Env, workspace: &'a Workspace) -> Self {
        Self { env, workspace, start: Instant::now(), table: Table::default() }
    }

    /// How long the next stage may take.
    fn limit(&self) -> Duration {
        limit(self.env.ci, self.start.elapsed())
    }

    /// The checks that run no test.
    fn checks(&mut self) {
        let (env, workspace) = (self.env, self.workspace);
        let cargo = |command| workspace.cargo(env, command);
        self.command("format", &cargo("xfmt").args(["--check", "--files-with-diff"]));
        let clippy = cargo("clippy").args([
            "--workspace",
            "--all-targets",
            "--all-features",
            "--keep-going",
        ]);
        self.command("clippy", &clippy.args(["--", "--deny=warnings"]));
        let docs =
            cargo("doc").args(["--workspace", "--no-deps", "--all-features", "--keep-going"]);
        let docs = docs.arg("--document-private-items");
        self.command("docs", &docs.variable("RUSTDOCFLAGS", "--deny=warnings"));
        self.stage("tidy", || Ok(tidy::tidy(env, workspace, None)?));
        self.stage("codegen", || codegen::run(env, workspace, Codegen::Check));
    }

    /// The tests on one release; the first one also runs everything that is not the suite.
    fn on_release(&mut self, release: &str, first: bool) {
        let (env, workspace) = (self.env, self.workspace);
        let install = || Ok(setup::release(env, &workspace.target, release)?);
        let ready = self.stage(&format!("QEMU {release}"), install);
        if first {
            self.every(ready);
        }
        self.suite(&format!("suite on QEMU {release}"), ready);
    }

    /// Every test of the workspace, if QEMU is ready.
    fn every(&mut self, ready: bool) {
        for run in run::every(self.env, self.workspace) {
            if ready { self.tests(run.name, &run) } else { self.table.skip(run.name) }
        }
    }

    /// The suite, if QEMU is ready.
    fn suite(&mut self, name: &str, ready: bool) {
        match run::suite(self.env, self.workspace) {
            Ok(run) if ready => self.tests(name, &run),
            Ok(_) => self.table.skip(name),
            Err(error) => {
                self.stage(name, || Err(error.into()));
            }
        }
    }

    fn command(&mut self, name: &str, step: &Step) {
        let limit = self.limit();
        self.stage(name, || {
            say::command(step);
            let ended = step.heard(limit)?.ended;
            if ended.good() { Ok(()) } else { Err(Error::Ended(ended)) }
        });
    }

    /// Runs one stage without tests; true if it is good.
    fn stage(&mut self, name: &str, work: impl FnOnce() -> Result<(), Error>) -> bool {
        say::heading(name);
        let start = Instant::now();
        let result = work();
        if let Err(error) = &result {
            say::error(error);
        }
        let verdict = if result.is_ok() { Verdict::Good } else { Verdict::Failed };
        self.table.push(Row::new(name, verdict, start.elapsed(), None));
        verdict == Verdict::Good
    }

    fn tests(&mut self, name: &str, run: &Run) {
        say::heading(name);
        let start = Instant::now();
        let (verdict, counts) = match run.run(self.limit()) {
            Ok(ran) => {
                if !ran.good() {
                    say::warning(format!("{name}: {}, {}", ran.counts, ran.ended));
                }
                (if ran.good() { Verdict::Good } else { Verdict::Failed }, ran.counts)
            }
            Err(error) => {
                say::error(&error);
                (Verdict::Failed, Counts::default())
            }
        };
        self.table.push(Row::new(name, verdict, start.elapsed(), Some(counts)));
    }

    /// Prints the table and the number of tests; true if all is good.
    fn close(self) -> bool {
        say::heading("summary");
        say::line(self.table.to_string());
        self.table.good()
    }
}

/// How long a stage may take that starts after `elapsed`.
fn limit(ci: bool, elapsed: Duration) -> Duration {
    if ci { STAGE.min(WHOLE.saturating_sub(elapsed)) } else { STAGE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_stages_leave_time_for_the_table() {
        let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
        assert_eq!(limit(true, minutes(0)), minutes(30));
        assert_eq!(limit(true, minutes(50)), minutes(6));
        assert_eq!(limit(true, minutes(70)), minutes(0));
        assert_eq!(limit(false, minutes(70)), minutes(30));
    }
}
