//! Everything that continuous integration checks: [`ci`], and its second half alone, [`test()`].
//!
//! Stages that do not need each other all run, whatever fails, and the table at the end has every
//! one. The last line is the number of tests, so that a reader of a log's end knows how much was
//! tested.

use std::time::Instant;

use crate::codegen::Codegen;
use crate::counts::Counts;
use crate::env::{Env, QEMU_SRC};
use crate::features::{LIVE_PROGRAMS, SOURCE_TREES, UNDER_CHECK};
use crate::material::Material;
use crate::matrix::Share;
use crate::process::Step;
use crate::recap::ending;
use crate::run::{self, Run};
use crate::setup::{self, Found, OLDEST, Releases};
use crate::workspace::{Workspace, WorkspaceError};
use crate::{Error, codegen, say, tidy};

mod table;
mod time;

use table::{Row, Table, Verdict};
pub(crate) use time::STAGE;
use time::Time;

/// A run of several stages.
struct Stages<'a> {
    env: &'a Env,
    workspace: &'a Workspace,
    time: Time,
    material: Material,
    table: Table,
    tries: Tries,
    /// What failed stages and tests printed, below the name of their stage.
    failed: Vec<String>,
}

/// How often a test may be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tries {
    /// A person who runs the tests sees each failure as one.
    Once,
    /// One race must not hold up everybody's work: a test that passes when it is tried again is
    /// good, and is named at the end with its failure, to be mended.
    Twice,
}

/// Runs everything; true if all of it is good.
pub(crate) fn ci(env: &Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::bounded());
    stages.tries = Tries::Twice;
    stages.checks();
    // Their tests then run with all the others.
    if stages.material.has_sources() {
        say::line(format!("The tests of QEMU's sources read what {QEMU_SRC} names."));
    } else if setup::offers_sources(&workspace.target) {
        stages.fetch();
    } else {
        say::line(format!(
            "The tests of QEMU's sources, and what runs under its check, are left out: those can be fetched on Debian 12, and \
             {QEMU_SRC} names others."
        ));
    }
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
            let ready = stages.qemu("QEMU", |deadline| Ok(setup::ensure(env, deadline)?));
            stages.every(ready);
            stages.suite("suite", ready);
            stages.matrix("suite", Share::Few, ready);
            stages.faults(ready);
        }
    }
    stages.close()
}

/// Runs every test of the workspace on the QEMU that is there or can be had.
pub(crate) fn test(env: &Env, workspace: &Workspace) -> bool {
    let time = if env.ci { Time::bounded() } else { Time::unbounded() };
    let mut stages = Stages::new(env, workspace, time);
    if !stages.material.has_sources() {
        say::line(format!(
            "The tests of QEMU's sources, and what runs under its check, are left out: {QEMU_SRC} \
             names no source tree."
        ));
    }
    let ready = stages.qemu("QEMU", |deadline| Ok(setup::ensure(env, deadline)?));
    stages.every(ready);
    stages.close()
}

/// Runs the suite under one combination of variables after the other, on the QEMU that is there or
/// can be had.
pub(crate) fn matrix(env: &Env, workspace: &Workspace, share: Share) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    let ready = stages.qemu("QEMU", |deadline| Ok(setup::ensure(env, deadline)?));
    stages.matrix("suite", share, ready);
    stages.close()
}

/// Checks everything with the oldest compiler that it builds with; true if it does.
pub(crate) fn oldest(env: &Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    stages.oldest();
    stages.table.all_good()
}

/// Runs the tests that read QEMU's sources, and fetches those unless the user names some.
pub(crate) fn sources(env: &Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    if !stages.material.has_sources() {
        stages.fetch();
    }
    if stages.material.has_sources() {
        stages.only("tests of sources", SOURCE_TREES);
    } else {
        stages.table.skip("tests of sources");
    }
    stages.close()
}

impl<'a> Stages<'a> {
    fn new(env: &'a Env, workspace: &'a Workspace, time: Time) -> Self {
        let material = Material::given(env);
        let table = Table::default();
        Self { env, workspace, time, material, table, tries: Tries::Once, failed: vec![] }
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
        self.stage("tidy", |_| Ok(tidy::tidy(env, workspace, None)?));
        let check = |deadline| codegen::run(env, workspace, Codegen::Check, time::left(deadline));
        self.stage("codegen", check);
        if setup::offers_oldest(env, &workspace.target) {
            self.oldest();
        } else {
            say::line(format!(
                "Rustc {OLDEST} is left out: Debian's can be had on Debian and x86_64."
            ));
        }
    }

    /// Checks everything with the oldest compiler.
    fn oldest(&mut self) {
        let (env, workspace) = (self.env, self.workspace);
        self.stage(&format!("rustc {OLDEST}"), |deadline| {
            let rustc = setup::oldest(env, &workspace.target, time::install(deadline))?;
            let target = workspace.target.join("xtask/oldest");
            let check = workspace.cargo(env, "check").args(["--workspace", "--keep-going"]);
            let check = check.variable("RUSTC", rustc).variable("CARGO_TARGET_DIR", target);
            say::command(&check);
            let ended = check.heard(time::left(deadline))?.ended;
            if ended.good() { Ok(()) } else { Err(Error::Ended(ended)) }
        });
    }

    /// Fetches QEMU's sources.
    fn fetch(&mut self) {
        let (env, target) = (self.env, &self.workspace.target);
        let trees = self
            .stage("sources", |deadline| Ok(setup::sources(env, target, time::install(deadline))?));
        self.material.take_sources(&trees.unwrap_or_default());
    }

    /// The tests on one release; the first one also runs everything that is not the suite.
    fn on_release(&mut self, release: &str, first: bool) {
        let (env, workspace) = (self.env, self.workspace);
        let ready = self.qemu(&format!("QEMU {release}"), |deadline| {
            Ok(setup::release(env, &workspace.target, release, deadline)?)
        });
        let live =
            (format!("live tests on {release}"), LIVE_PROGRAMS, self.material.has_programs());
        let check =
            (format!("tests under check on {release}"), UNDER_CHECK, self.material.has_check());
        if first {
            self.every(ready);
        } else {
            // What its rows expect was found out with this one.
            self.faults(ready);
            for (name, feature, there) in [live, check] {
                match (there, ready) {
                    (true, true) => self.only(&name, feature),
                    (_, false) => self.table.skip(&name),
                    (false, true) => {}
                }
            }
        }
        self.suite(&format!("suite on QEMU {release}"), ready);
        self.matrix(&format!("suite on QEMU {release}"), Share::Few, ready);
    }

    /// Every test of the workspace, if QEMU is ready.
    fn every(&mut self, ready: bool) {
        for run in run::every(self.env, self.workspace, &self.material) {
            if ready { self.tests(run.name, run) } else { self.table.skip(run.name) }
        }
    }

    /// The fault suite, if QEMU is ready.
    fn faults(&mut self, ready: bool) {
        match ready {
            true => self.command("faults", &run::faults(self.env, self.workspace, vec![])),
            false => self.table.skip("faults"),
        }
    }

    /// The tests that need `feature`.
    fn only(&mut self, name: &str, feature: &str) {
        if let Some(run) = run::only(self.env, self.workspace, &self.material, feature) {
            self.tests(name, run);
        }
    }

    /// The suite, if QEMU is ready.
    fn suite(&mut self, name: &str, ready: bool) {
        self.of_suite(name, run::suite(self.env, self.workspace), ready);
    }

    /// The suite under each combination of variables, if QEMU is ready.
    fn matrix(&mut self, name: &str, share: Share, ready: bool) {
        for combination in share.combinations() {
            let run = run::suite_under(self.env, self.workspace, combination);
            self.of_suite(&format!("{name}, {combination}"), run, ready);
        }
    }

    fn of_suite(&mut self, name: &str, run: Result<Run, WorkspaceError>, ready: bool) {
        match run {
            Ok(run) if ready => self.tests(name, run),
            Ok(_) => self.table.skip(name),
            Err(error) => {
                self.stage(name, |_| -> Result<(), _> { Err(error.into()) });
            }
        }
    }

    fn command(&mut self, name: &str, step: &Step) {
        let mut printed = vec![];
        let ended = self.stage(name, |deadline| {
            say::command(step);
            let heard = step.heard(time::left(deadline))?;
            printed = heard.lines;
            if heard.ended.good() { Ok(()) } else { Err(Error::Ended(heard.ended)) }
        });
        if ended.is_none() {
            self.failed.extend_from_slice(ending(&printed));
        }
    }

    /// Gets QEMU ready and gives its programs to the live tests; true if it is.
    fn qemu(
        &mut self,
        name: &str,
        work: impl FnOnce(Instant) -> Result<Vec<Found>, Error>,
    ) -> bool {
        let found = self.stage(name, |deadline| work(time::install(deadline)));
        if let Some(found) = &found {
            self.material.take_programs(self.env, self.workspace, found);
        }
        found.is_some()
    }

    /// Runs one stage without tests, which may take until the deadline it gets; returns what it
    /// gives if it is good.
    fn stage<T>(
        &mut self,
        name: &str,
        work: impl FnOnce(Instant) -> Result<T, Error>,
    ) -> Option<T> {
        say::heading(name);
        let start = Instant::now();
        let result = self.time.stage().and_then(work);
        if let Err(error) = &result {
            say::error(error);
            self.failed.push(format!("--- {name}: {}", say::causes(error)));
        }
        let verdict = if result.is_ok() { Verdict::Good } else { Verdict::Failed };
        self.table.push(Row::new(name, verdict, start.elapsed(), None));
        result.ok()
    }

    fn tests(&mut self, name: &str, run: Run) {
        let run = if self.tries == Tries::Twice { run.trying_twice() } else { run };
        say::heading(name);
        let start = Instant::now();
        let ran = self.time.stage().and_then(|deadline| Ok(run.run(time::left(deadline))?));
        let (verdict, counts) = match ran {
            Ok(ran) => {
                let verdict = if ran.good() { Verdict::Good } else { Verdict::Failed };
                if !ran.good() {
                    say::warning(format!("{name}: {}, {}", ran.counts, ran.ended));
                }
                if !ran.failed.is_empty() {
                    self.failed.push(format!("--- {name}"));
                    self.failed.extend(ran.failed);
                }
                (verdict, ran.counts)
            }
            Err(error) => {
                say::error(&error);
                (Verdict::Failed, Counts::default())
            }
        };
        self.table.push(Row::new(name, verdict, start.elapsed(), Some(counts)));
    }

    /// Prints what failed, the table and the number of tests; true if all is good.
    fn close(self) -> bool {
        if !self.failed.is_empty() {
            say::heading("what failed, if only at first");
            self.failed.iter().for_each(say::line);
        }
        say::heading("summary");
        say::line(self.table.to_string());
        self.table.good()
    }
}
