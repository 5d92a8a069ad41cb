//! Everything that continuous integration checks: [`ci`], and only its tests, [`test()`].
//!
//! Stages that do not need each other all run, whatever fails, and the table at the end has every
//! one. The last line is the number of tests, so that a reader of a log's end knows how much was
//! tested.

use std::time::Instant;

use crate::args::Comparison;
use crate::env::{Env, QEMU_SRC};
use crate::features::{LIVE_PROGRAMS, SOURCE_TREES, UNDER_CHECK};
use crate::material::Material;
use crate::matrix::Share;
use crate::process::Step;
use crate::results::{Results, ending};
use crate::run::{self, Run};
use crate::setup::{self, OLDEST, Ready, Release};
use crate::workspace::Workspace;
use crate::{codegen, qemu_tree, say, tidy};

mod table;
mod time;

use table::Table;
pub(crate) use time::STAGE;
use time::Time;

/// A run of several stages.
struct Stages<'a> {
    /// That of the QEMU which is tested.
    env: Env,
    workspace: &'a Workspace,
    time: Time,
    material: Material,
    table: Table,
    /// What failed stages and tests printed, below the name of their stage.
    failed: Vec<String>,
}

/// Runs everything; true if all of it is good.
pub(crate) fn ci(env: Env, workspace: &Workspace) -> bool {
    let only_present = setup::only_present(&env);
    let mut stages = Stages::new(env, workspace, Time::bounded());
    stages.checks();
    // Downloads are its work.
    let build = workspace.cargo(&stages.env, "build --package cargo-iotest --bin cargo-iotest");
    stages.command("cargo iotest", &build);
    stages.downloads();
    match only_present {
        None => (0..)
            .zip(setup::releases())
            .for_each(|(index, release)| stages.on_release(release, index == 0)),
        Some(reason) => {
            say::line(format!("The suite runs only on the QEMU that is there: {reason}."));
            let ready = stages.present();
            stages.every(ready);
            stages.suite("suite", ready);
            stages.matrix("suite", Share::Few, ready);
            stages.faults(ready);
        }
    }
    stages.close()
}

/// Runs every test of the workspace on the QEMU that is there or can be had.
pub(crate) fn test(env: Env, workspace: &Workspace) -> bool {
    let time = if env.ci { Time::bounded() } else { Time::unbounded() };
    let mut stages = Stages::new(env, workspace, time);
    if !stages.material.has_sources() {
        say::line(format!(
            "The tests of QEMU's sources, and what runs under its check, are left out: {QEMU_SRC} \
             names no source tree."
        ));
    }
    let ready = stages.present();
    stages.every(ready);
    stages.close()
}

/// Runs the suite under one combination of variables after the other, on the QEMU that is there or
/// can be had.
pub(crate) fn matrix(env: Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    let ready = stages.present();
    stages.matrix("suite", Share::Whole, ready);
    stages.close()
}

/// Runs what takes hours on the QEMU that is there or can be had; true if all of it is good.
pub(crate) fn deep(env: Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    let ready = stages.present();
    (0..3).for_each(|_| stages.faults(ready));
    stages.matrix("suite", Share::Whole, ready);
    (1..=50).for_each(|round| stages.suite(&format!("suite, round {round}"), ready));
    let threads = 4 * std::thread::available_parallelism().map_or(1, usize::from);
    let loaded = run::suite(&stages.env, workspace, &format!("RUST_TEST_THREADS={threads}"));
    stages.tests_if(ready, "suite under load", &loaded);
    let (env, tests) = (stages.env.clone(), Comparison::default());
    stages.stage("check", |deadline| qemu_tree::compare(&env, workspace, &tests, deadline));
    let fuzz = Step::new("cargo").within(&workspace.root).args(["+nightly", "fuzz", "run"]);
    for target in ["arguments", "compare", "filters", "grammars", "qapi", "records", "wire"] {
        let places = ["corpus", "seeds"].map(|kind| format!("fuzz/{kind}/{target}"));
        let fuzz = fuzz.clone().arg(target).args(&places).args(["--", "-max_total_time=600"]);
        stages.stage(&format!("fuzz {target}"), |deadline| {
            std::fs::create_dir_all(workspace.root.join(&places[0]))?;
            fuzz.succeed_by(deadline)
        });
    }
    stages.close()
}

/// Checks everything with the oldest compiler that it builds with; true if it does.
pub(crate) fn oldest(env: Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    stages.oldest();
    stages.table.all_good()
}

/// Runs the tests that read QEMU's sources, and downloads those unless the user names some.
pub(crate) fn sources(env: Env, workspace: &Workspace) -> bool {
    let mut stages = Stages::new(env, workspace, Time::unbounded());
    stages.sources();
    if stages.material.has_sources() {
        stages.only("tests of sources", SOURCE_TREES);
    } else {
        stages.table.skip("tests of sources");
    }
    stages.close()
}

impl<'a> Stages<'a> {
    fn new(env: Env, workspace: &'a Workspace, time: Time) -> Self {
        let material = Material::given(&env);
        let table = Table::default();
        Self { env, workspace, time, material, table, failed: vec![] }
    }

    /// The checks that run no test.
    fn checks(&mut self) {
        let (env, workspace) = (&self.env.clone(), self.workspace);
        let cargo = |command| workspace.cargo(env, command);
        self.command("format", &cargo("xfmt --check --files-with-diff"));
        let clippy = "clippy --workspace --all-targets --all-features --keep-going";
        self.command("clippy", &cargo(clippy).args(["--", "--deny=warnings"]));
        let docs = "doc --workspace --no-deps --all-features --keep-going --document-private-items";
        self.command("docs", &cargo(docs).variable("RUSTDOCFLAGS", "--deny=warnings"));
        self.stage("tidy", |_| tidy::tidy(env, workspace, None));
        self.stage("codegen", |deadline| codegen::run(env, workspace, true, deadline));
    }

    /// What needs something from the network: it is left out where nothing can be downloaded.
    fn downloads(&mut self) {
        if let Some(reason) = setup::cannot_download(&self.env) {
            say::line(format!(
                "Rustc {OLDEST}, and unless {QEMU_SRC} names some, QEMU's sources are left out: {reason}."
            ));
            return;
        }
        self.oldest();
        // Their tests then run with all the others.
        self.sources();
        let (env, workspace) = (self.env.clone(), self.workspace);
        let complete = self.stage("programs", |deadline| {
            setup::programs(&env, workspace, time::install(deadline))
        });
        self.env = complete.unwrap_or(env);
    }

    /// Checks everything with the oldest compiler.
    fn oldest(&mut self) {
        let (env, workspace) = (&self.env.clone(), self.workspace);
        self.stage(&format!("rustc {OLDEST}"), |deadline| {
            let rustc = setup::oldest(env, workspace, time::install(deadline))?;
            let target = workspace.target.join("xtask/oldest");
            let check = workspace.cargo(env, "check --workspace --keep-going");
            let check = check.variable("RUSTC", rustc).variable("CARGO_TARGET_DIR", target);
            say::command(&check);
            check.succeed_by(deadline)
        });
    }

    /// Downloads QEMU's sources, unless the user names some.
    fn sources(&mut self) {
        if self.material.has_sources() {
            say::line(format!("The tests of QEMU's sources read what {QEMU_SRC} names."));
            return;
        }
        let (env, workspace) = (&self.env.clone(), self.workspace);
        let trees = self
            .stage("sources", |deadline| setup::sources(env, workspace, time::install(deadline)));
        self.material.take_sources(&trees.unwrap_or_default());
        let end = |deadline| setup::libvirt(env, workspace, time::install(deadline));
        self.material.replies = self.stage("libvirt's replies", end).map(Into::into);
    }

    /// The tests on one release; the first one also runs everything that is not the suite.
    fn on_release(&mut self, release: Release, first: bool) {
        let (env, workspace) = (self.env.clone(), self.workspace);
        let name = release.name;
        let mut is_newer = false;
        let ready = self.qemu(&format!("QEMU {name}"), |deadline| {
            let ready;
            (ready, is_newer) = setup::added(&env, workspace, release, deadline)?;
            Ok(ready)
        });
        if first {
            self.every(ready);
        }
        self.table.blocking = !is_newer;
        if !first {
            // The fault suite's expectations are those of the last release with sources.
            if release.has_sources {
                self.faults(ready);
            }
            let programs = self.material.has_programs();
            let check = release.has_sources && self.material.has_check();
            for (name, feature, there) in [
                (format!("live tests on {name}"), LIVE_PROGRAMS, programs),
                (format!("tests under check on {name}"), UNDER_CHECK, check),
            ] {
                match (there, ready) {
                    (true, true) => self.only(&name, feature),
                    (_, false) => self.table.skip(&name),
                    (false, true) => {}
                }
            }
        }
        self.suite(&format!("suite on QEMU {name}"), ready);
        self.matrix(&format!("suite on QEMU {name}"), Share::Few, ready);
        self.table.blocking = true;
        self.env = env;
    }

    /// Every test of the workspace, if QEMU is ready.
    fn every(&mut self, ready: bool) {
        for run in run::every(&self.env, self.workspace, &self.material) {
            self.tests_if(ready, run.name, &run);
        }
    }

    /// The fault suite, if QEMU is ready.
    fn faults(&mut self, ready: bool) {
        if !ready {
            return self.table.skip("faults");
        }
        self.command("faults", &run::faults(&self.env, self.workspace, vec![]));
    }

    /// The tests that need `feature`.
    fn only(&mut self, name: &str, feature: &str) {
        if let Some(run) = run::only(&self.env, self.workspace, &self.material, feature) {
            self.tests(name, &run);
        }
    }

    /// The suite, if QEMU is ready.
    fn suite(&mut self, name: &str, ready: bool) {
        self.tests_if(ready, name, &run::suite(&self.env, self.workspace, ""));
    }

    /// The suite under each combination of variables, if QEMU is ready.
    fn matrix(&mut self, name: &str, share: Share, ready: bool) {
        for combination in share.combinations() {
            let run = run::suite(&self.env, self.workspace, combination);
            self.tests_if(ready, &format!("{name}, {combination}"), &run);
        }
    }

    fn tests_if(&mut self, ready: bool, name: &str, run: &Run) {
        if ready { self.tests(name, run) } else { self.table.skip(name) }
    }

    /// Runs one command; true if it is good.
    fn command(&mut self, name: &str, step: &Step) -> bool {
        let mut printed = vec![];
        let ended = self.stage(name, |deadline| {
            say::command(step);
            let output = step.run_within(time::left(deadline))?;
            printed = output.lines;
            step.check(output.ended)
        });
        if ended.is_none() {
            self.failed.extend_from_slice(ending(&printed));
        }
        ended.is_some()
    }

    /// Gets the QEMU that is there, or one that is missing, ready; true if it is.
    fn present(&mut self) -> bool {
        let (env, workspace) = (self.env.clone(), self.workspace);
        self.qemu("QEMU", |deadline| setup::ensure(&env, workspace, deadline))
    }

    /// Gets QEMU ready for all that follows, also for the live tests; true if it is.
    fn qemu(&mut self, name: &str, work: impl FnOnce(Instant) -> anyhow::Result<Ready>) -> bool {
        let ready = self.stage(name, |deadline| work(time::install(deadline)));
        if let Some(ready) = &ready {
            self.material.take_programs(&ready.env, self.workspace, &ready.found);
            self.env = ready.env.clone();
        }
        ready.is_some()
    }

    /// Runs one stage without tests, which may take until the deadline it gets; returns what it
    /// gives if it is good.
    fn stage<T>(
        &mut self,
        name: &str,
        work: impl FnOnce(Instant) -> anyhow::Result<T>,
    ) -> Option<T> {
        say::heading(name);
        let start = Instant::now();
        let result = self.time.stage().and_then(work);
        if let Err(error) = &result {
            say::error(error);
            self.failed.push(format!("--- {name}: {error:#}"));
        }
        self.table.push(name, result.is_ok(), start.elapsed(), None);
        result.ok()
    }

    fn tests(&mut self, name: &str, run: &Run) {
        say::heading(name);
        let start = Instant::now();
        let result = self.time.stage().and_then(|deadline| run.run(time::left(deadline)));
        let (good, results) = match result {
            Ok(run) => {
                if !run.good() {
                    say::warning(format!("{name}: {}, {}", run.results.counts, run.ended));
                }
                (run.good(), run.results)
            }
            Err(error) => {
                say::error(&error);
                (false, Results::default())
            }
        };
        if !results.failed.is_empty() {
            self.failed.push(format!("--- {name}"));
            self.failed.extend(results.failed);
        }
        self.table.push(name, good, start.elapsed(), Some(results.counts));
    }

    /// Prints what failed, the table and the number of tests; true if all is good.
    fn close(self) -> bool {
        if !self.failed.is_empty() {
            say::heading("what failed");
            self.failed.iter().for_each(say::line);
        }
        say::heading("summary");
        say::line(self.table.to_string());
        self.table.good()
    }
}
