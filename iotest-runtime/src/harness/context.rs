//! [`Context`]: what all parts of a run share: command line, environment, settings, host.

use std::error::Error;
use std::io::{self, IsTerminal};
use std::num::NonZeroUsize;
use std::sync::OnceLock;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::Invocation;
use iotest_protocol::{Identity, Record, RunFacts};

use crate::env::harness::{HarnessEnv, RESULT, Shuffle, assignment};
use crate::env::{Bless, Settings};
use crate::golden::SuitePlace;
use crate::harness::cli::{
    BOUNDED_ARG, BadUsage, Capture, CommandLine, LIMIT_ARG, OutputFormat, RUN_ARG, Role,
    SKIP_COMPARISON_ARG,
};
use crate::harness::run_dirs::RunDirs;
use crate::host::HostFacts;
use crate::outcome::{Fault, chain};
use crate::plan::{self, Decision, NameFilter, Planned};
use crate::registry::Registry;
use crate::report::palette::Palette;
use crate::test::CaseDirs;

/// The context of a run, known before it begins.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    /// The command line.
    pub(crate) line: CommandLine,
    /// What the environment asks of the harness.
    pub(crate) env: HarnessEnv,
    /// The settings of the environment, overridden by the command line.
    pub(crate) settings: Settings,
    /// The location of the tests' sources.
    pub(crate) suite: SuitePlace,
    /// This program's file.
    program: Utf8PathBuf,
    /// The name of the run and its directories.
    run_dirs: RunDirs,
    facts: OnceLock<Result<HostFacts, String>>,
}

impl Context {
    /// Reads the environment.
    pub(crate) fn new(line: CommandLine, suite: SuitePlace) -> Result<Self, Box<dyn Error>> {
        let env = HarnessEnv::read()?;
        let mut line = line;
        if env.no_capture && line.capture == Capture::Failures {
            line.capture = Capture::Nothing;
        }
        let mut settings = Settings::from_env()?;
        if let Some(keep) = line.keep {
            settings.keep = keep;
        }
        if let Some(bless) = line.bless {
            if env.ci && bless != Bless::Never {
                let what = "`--bless`: references are never written where CI is set";
                return Err(Box::new(BadUsage(what.to_owned())));
            }
            settings.bless = bless;
        }
        let program =
            std::env::current_exe().map_err(|error| Fault::new("find this program", error))?;
        let program = Utf8PathBuf::try_from(program)?;
        let run_dirs = RunDirs::new(&line, &settings, &env, suite);
        Ok(Self { line, env, settings, suite, program, run_dirs, facts: OnceLock::new() })
    }

    /// Returns what the host can do, or what is missing and how to get it; probed once.
    pub(crate) fn facts(&self) -> Result<&HostFacts, &str> {
        let ask = || crate::host::facts(&self.settings).map_err(|error| chain(&error));
        self.facts.get_or_init(ask).as_ref().map_err(String::as_str)
    }

    /// Returns how many cases run at the same time.
    pub(crate) fn threads(&self) -> usize {
        let cores = || std::thread::available_parallelism().ok();
        if self.line.format == OutputFormat::Unittest {
            // Its text is that of cases that run one after the other.
            return 1;
        }
        self.line.threads.or(self.env.threads).or_else(cores).map_or(1, NonZeroUsize::get)
    }

    /// Returns the order of cases, if not that of their ids.
    pub(crate) fn shuffle(&self) -> Option<Shuffle> {
        let unit = self.line.format == OutputFormat::Unittest;
        self.line.shuffle.or(self.env.shuffle).filter(|_| !unit)
    }

    /// Returns the one case of a watchdog or case process; the process that started it has decided
    /// that it runs.
    pub(crate) fn only_case(&self, registry: &Registry) -> Result<Planned, Fault> {
        let plan = plan::plan(registry, &self.settings, None);
        let found = plan.into_iter().find(|case| self.line.selection.filters == [&*case.case.id]);
        let planned = found.ok_or_else(|| {
            Fault::without_source(format!("no case is called {:?}", self.line.selection.filters))
        })?;
        Ok(Planned { decision: Decision::Run, ..planned })
    }

    /// Returns the invocation of this program for one case, in another role.
    pub(crate) fn own_invocation(&self, id: &str, role: &Role) -> Invocation {
        let first = ["--exact", id, "--nocapture"].map(str::to_owned);
        let invocation = self.with_args(&[&first[..], &role.args()].concat());
        match (role, self.line.bounded) {
            (Role::Watchdog(_), true) => invocation.arg(format!("--{BOUNDED_ARG}")),
            _ => invocation,
        }
    }

    /// Returns the invocation of this program with these arguments, and what all processes of a run get.
    pub(crate) fn with_args(&self, args: &[String]) -> Invocation {
        let mut invocation = Invocation::new(&self.program)
            .args(args)
            .arg(format!("--{RUN_ARG}={}", self.run_dirs.id))
            // One process is one case: what it leaves is not for its descendants.
            .env_remove(RESULT);
        if self.palette() == Palette::Colored {
            invocation = invocation.arg("--color=always");
        }
        if self.line.explain_filters {
            invocation = invocation.arg("--explain-filters");
        }
        if let Some(limit) = self.line.limit {
            invocation = invocation.arg(format!("--{LIMIT_ARG}={}", limit.as_secs_f64()));
        }
        if self.line.skip_comparison {
            invocation = invocation.arg(format!("--{SKIP_COMPARISON_ARG}"));
        }
        match self.line.bless {
            Some(Bless::Differing) => invocation = invocation.arg("--bless"),
            Some(Bless::ForRelease) => {
                invocation = invocation.arg(format!("--bless={}", Bless::FOR_RELEASE));
            }
            Some(Bless::Never) | None => {}
        }
        if let Some(keep) = self.line.keep {
            invocation = invocation.arg(format!("--keep={keep}"));
        }
        invocation
    }

    /// Returns the context of the watchdog that writes the record of a case to `record`, made from that
    /// of the server that has forked it.
    pub(crate) fn for_watchdog(&self, id: &str, record: &Utf8Path) -> Self {
        let mut context = self.clone();
        context.line.role = Role::Watchdog(record.to_owned());
        context.line.selection.names = NameFilter::Exact;
        context.line.selection.filters = vec![id.to_owned()];
        // What is kept of the case goes beside its record.
        context.run_dirs =
            RunDirs::new(&context.line, &context.settings, &context.env, context.suite);
        context
    }

    /// Returns the context of the case process that writes its own record to `record`, which its
    /// watchdog starts with [`own_invocation`](Self::own_invocation).
    pub(crate) fn for_case(&self, record: &Utf8Path) -> Self {
        let mut context = self.clone();
        context.line.role = Role::Case(record.to_owned());
        context
    }

    /// Returns the path of the record of a case; `IOTEST_RESULT` names it for a case that is selected
    /// by its id, as nextest does.
    pub(crate) fn record_path(&self, planned: &Planned) -> Utf8PathBuf {
        let alone = self.line.selection.names == NameFilter::Exact
            && self.line.selection.filters == [&*planned.case.id];
        let named = self.env.result.clone().filter(|_| alone);
        named.unwrap_or_else(|| self.run_dirs.dir.join(format!("{}.json", self.file_stem(planned))))
    }

    /// Makes the record of a case that starts.
    pub(crate) fn record(&self, planned: &Planned) -> Record {
        let identity = Identity {
            run: self.run_dirs.id.clone(),
            package: self.suite.package.to_owned(),
            target: self.suite.target.to_owned(),
            pid: 0,
        };
        Record::started(&planned.case.id, planned.case.about(), identity, self.attempt())
    }

    /// Returns the directory for the artefacts of a case.
    pub(crate) fn case_dir(&self, planned: &Planned) -> Utf8PathBuf {
        self.run_dirs.dir.join(self.file_stem(planned))
    }

    /// Returns the directories of a case; creates the one for its artefacts.
    pub(crate) fn case_dirs(&self, planned: &Planned) -> Result<CaseDirs, Fault> {
        let case_dir = self.case_dir(planned);
        std::fs::create_dir_all(&case_dir)
            .map_err(|error| Fault::new(format!("create directory {case_dir}"), error))?;
        Ok(CaseDirs { suite: self.suite, manifest_dir: self.env.manifest_dir.clone(), case_dir })
    }

    /// Returns the path of the whole output of a case if it is too long to show.
    pub(crate) fn output_path(&self, planned: &Planned) -> Utf8PathBuf {
        self.run_dirs.dir.join(format!("{}.out", self.file_stem(planned)))
    }

    fn file_stem(&self, planned: &Planned) -> String {
        let spec = planned.case.spec;
        let krate = spec.module_path.split("::").next().unwrap_or_default();
        // Not all file systems and archives take a colon in a file name.
        let id = planned.case.id.replace("::", ".");
        match self.attempt() {
            1 => format!("{krate}.{id}"),
            attempt => format!("{krate}.{id}.{attempt}"),
        }
    }

    /// Returns the number of the attempt: 1, or more if nextest retries.
    pub(crate) fn attempt(&self) -> u32 {
        self.env.nextest.as_ref().map_or(1, |nextest| nextest.attempt)
    }

    /// Removes secrets from a record, also those that the test has registered.
    pub(crate) fn clean(&self, record: &mut Record) {
        self.settings.secrets.refresh();
        record.clean(&self.settings.secrets);
    }

    /// Returns the command that reruns a case in the same environment.
    pub(crate) fn rerun_command(&self, id: &str) -> String {
        let environment: String =
            self.env.rerun_variables.iter().map(|(name, value)| assignment(name, value)).collect();
        let environment = self.settings.secrets.redact(&environment);
        let target = self.program.file_stem().and_then(|stem| stem.rsplit_once('-'));
        match (&self.env.package, target) {
            (Some(package), Some((target, _))) => {
                format!("{environment}cargo test -p {package} --test {target} -- --exact {id}")
            }
            _ => format!("{environment}{} --exact {id}", self.program),
        }
    }

    /// Returns the colours of the report.
    pub(crate) fn palette(&self) -> Palette {
        let wanted = self.line.color.or(self.env.color);
        let on = wanted.unwrap_or_else(|| {
            self.line.format != OutputFormat::Json && io::stdout().is_terminal()
        });
        if on { Palette::Colored } else { Palette::Plain }
    }

    /// Returns the machine type whose references are preferred, if it is known.
    pub(crate) fn machine(&self) -> Option<String> {
        let asked = || self.facts().ok()?.default_machine.clone();
        self.settings.default_machine.clone().or_else(asked)
    }

    /// Returns the version of the QEMU under test, if it is known.
    pub(crate) fn qemu_version(&self) -> Option<String> {
        Some(self.facts().ok()?.version.to_string())
    }

    /// Returns the directory in which the cases of a run coordinate which of them writes which reference.
    pub(crate) fn claims_dir(&self) -> Utf8PathBuf {
        self.run_dirs.dir.join("claims")
    }

    /// Returns what a record has of the run that a case is part of.
    pub(crate) fn facts_of_run(&self, planned: &Planned) -> RunFacts {
        let golden = self.suite.golden_dir(self.env.manifest_dir.as_deref()).ok();
        RunFacts {
            package: self.suite.package.to_owned(),
            target: self.suite.target.to_owned(),
            repetition: 1,
            golden: golden.map(Utf8PathBuf::into_string),
            machine: self.machine(),
            qemu_version: self.qemu_version(),
            directory: Some(self.case_dir(planned).into_string()),
            rerun_command: self.rerun_command(&planned.case.id),
            ..RunFacts::default()
        }
    }

    /// Returns this program's file.
    pub(crate) fn program(&self) -> &Utf8Path {
        &self.program
    }

    /// Returns where the tests' sources are, and `CARGO_MANIFEST_DIR` as it is now.
    pub(crate) fn suite(&self) -> (SuitePlace, Option<&Utf8Path>) {
        (self.suite, self.env.manifest_dir.as_deref())
    }

    /// Returns what the run is called, and where its records go.
    pub(super) fn run_dirs(&self) -> &RunDirs {
        &self.run_dirs
    }
}
