//! [`Test`]: the one context that a test function gets.

use camino::Utf8PathBuf;
use iotest_spec::{AioMode, CacheMode, CaseSpec, Variant};

use crate::env::Settings;
use crate::host::HostFacts;
use crate::outcome::{Failure, Fault, Outcome, chain};
use crate::scratch::{Retention, Scratch, Verdict};

/// What a [`Test`] is started for: one case, with everything that is resolved about it.
#[derive(Debug, Clone)]
pub struct Case {
    /// `module::function::qcow2-file`: what directories, logs and reports are named after.
    pub id: String,
    /// What the test declares.
    pub spec: &'static CaseSpec,
    /// The format and protocol under test.
    pub variant: Variant,
    /// The host cache mode of its drives.
    pub cache: CacheMode,
    /// The aio mode of its drives.
    pub aio: AioMode,
}

/// What is left of a [`Test`] that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// How the case ended, with the comparison of its log and its teardown taken in.
    pub outcome: Outcome,
    /// Files that tell about the case: its `.bad` file, logs.
    pub artefacts: Vec<Utf8PathBuf>,
    /// Directories that were kept.
    pub kept: Vec<Utf8PathBuf>,
}

/// Everything a running case owns: directories, tools, machines, log.
#[derive(Debug)]
pub struct Test {
    /// What it was started for.
    pub(crate) case: Case,
    /// What the environment asks for.
    pub(crate) settings: Settings,
    /// What the host can do.
    pub(crate) facts: HostFacts,
    /// The directories of the case.
    pub(crate) scratch: Scratch,
}

impl Test {
    /// Sets up what a case owns.
    ///
    /// # Errors
    /// – [`Fault`] if a directory or file of the case cannot be made.
    pub fn start(case: &Case, settings: &Settings, facts: &HostFacts) -> Result<Self, Fault> {
        let scratch = Scratch::create(settings, &case.id)?;
        Ok(Self { case: case.clone(), settings: settings.clone(), facts: facts.clone(), scratch })
    }

    /// Takes down what the case owns and says how the case ended, all told.
    pub fn finish(self, outcome: Outcome) -> Finished {
        let verdict = match outcome {
            Outcome::Pass | Outcome::Skip(_) => Verdict::Good,
            Outcome::Fail(_) | Outcome::Broken(_) => Verdict::Bad,
        };
        let closed = self.scratch.close(Retention::of(self.settings.keep, verdict));
        let outcome = match (outcome, closed.faults.first()) {
            (Outcome::Pass, Some(fault)) => Outcome::Broken(Failure::nowhere(chain(fault))),
            (outcome, _) => outcome,
        };
        Finished { outcome, artefacts: Vec::new(), kept: closed.kept.into_iter().collect() }
    }

    /// Returns the format and protocol under test.
    pub fn variant(&self) -> Variant {
        self.case.variant
    }

    /// Returns what the environment asks for.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns what the host and its QEMU can do.
    pub fn facts(&self) -> &HostFacts {
        &self.facts
    }

    /// Returns the directories of the case.
    pub fn scratch(&self) -> &Scratch {
        &self.scratch
    }
}
