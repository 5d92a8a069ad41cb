//! [`Trials`]: builds revisions and runs the tests on them.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::Invocation;

use crate::bisect::git;
use crate::bisect::verdict::Verdict;
use crate::cli::BisectArgs;
use crate::error::CliError;
use crate::results;
use crate::steps::{Steps, last_lines};

/// Builds and tests one revision after the other, in one directory.
#[derive(Debug)]
pub(super) struct Trials<'a> {
    args: &'a BisectArgs,
    source: &'a Utf8Path,
    logs: &'a Utf8Path,
    /// This program, which runs the tests.
    runner: Utf8PathBuf,
    /// How many revisions were tested.
    count: usize,
}

impl<'a> Trials<'a> {
    /// Prepares trials in a checkout, whose logs go to a directory.
    ///
    /// # Errors
    /// * [`CliError`] if this program cannot be found.
    pub(super) fn new(
        args: &'a BisectArgs,
        source: &'a Utf8Path,
        logs: &'a Utf8Path,
    ) -> Result<Self, CliError> {
        let runner = std::env::current_exe()
            .and_then(|path| Utf8PathBuf::try_from(path).map_err(|error| error.into_io_error()))
            .map_err(|error| CliError::failed("find this program", &error))?;
        Ok(Self { args, source, logs, runner, count: 0 })
    }

    /// Returns how many revisions were tested.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Builds and tests what is checked out.
    ///
    /// # Errors
    /// * [`CliError`] if a program cannot be started, or the user interrupts.
    pub(super) fn test(&mut self, steps: &mut Steps) -> Result<Verdict, CliError> {
        self.count += 1;
        if let Some(why) = self.build(steps)? {
            return Ok(Verdict::Skip(why));
        }
        let exit = steps.run_runner(&self.log("run"), "run the tests", self.run())?;
        if exit.code() == Some(i32::from(ExitCode::Interrupted.status())) {
            return Err(CliError {
                exit: ExitCode::Interrupted,
                ..CliError::new("the run of the tests was interrupted")
            });
        }
        let directory = results::latest(&self.records());
        let results = directory.and_then(|directory| results::load(&directory)).ok();
        Ok(Verdict::of(exit, results.as_ref()))
    }

    /// Returns the end of the last trial's output.
    pub(super) fn last_output(&self) -> String {
        let read = |kind| fs::read(self.log(kind)).ok();
        let text = read("run").or_else(|| read("build")).unwrap_or_default();
        last_lines(&String::from_utf8_lossy(&text))
    }

    /// Builds; returns why it failed, if it did.
    fn build(&self, steps: &mut Steps) -> Result<Option<String>, CliError> {
        let log = self.log("build");
        let sh = Invocation::new("sh").args(["-c", &self.args.build]).current_dir(self.source);
        let sh = git::without_variables(sh);
        let limit = self.args.build_timeout;
        let why = match steps.run_into(&log, "build the revision", sh, limit)? {
            None => format!("the build was not done after {} s", limit.as_secs_f64()),
            Some(exit) if !exit.success() => format!("the build ended with {exit}"),
            Some(_) if !self.programs().is_dir() => {
                "the build made no directory `build`".to_owned()
            }
            Some(_) => return Ok(None),
        };
        Ok(Some(format!("{why}; see {log}")))
    }

    /// Prepares the run of the tests.
    fn run(&self) -> Invocation {
        let (args, programs) = (self.args, self.programs());
        let mut runner = Invocation::new(&self.runner).arg("iotest");
        if args.tree {
            runner = runner.args(["tree", self.source.as_str()]);
        }
        runner = runner.args(["--qemu", programs.as_str()]);
        let given = |option: &str| args.tests.iter().any(|word| word == option);
        // A known failure is what may be looked for.
        if !given("--no-known") {
            runner = runner.arg("--no-known");
        }
        if args.repeat.get() > 1 {
            runner = runner.arg(format!("--repeat={}", args.repeat));
            if !given("--fail-fast") {
                runner = runner.arg("--fail-fast");
            }
        }
        // Its own records, so that the user's last run stays the last one.
        runner.args(&args.tests).env("IOTEST_OUTPUT_DIR", self.records())
    }

    fn programs(&self) -> Utf8PathBuf {
        self.source.join("build")
    }

    /// The directory for the records of this trial.
    fn records(&self) -> Utf8PathBuf {
        self.logs.join(format!("{:03}", self.count))
    }

    /// The file for what the build or the run of this trial prints.
    fn log(&self, kind: &str) -> Utf8PathBuf {
        self.logs.join(format!("{:03}.{kind}.log", self.count))
    }
}
