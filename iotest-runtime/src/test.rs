//! [`Test`]: the one context that a test function gets.

use camino::Utf8PathBuf;
use iotest_spec::{AioMode, CacheMode, CaseSpec, Variant};

use crate::env::Settings;
use crate::host::HostFacts;
use crate::outcome::{Fault, Outcome};

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
    /// The format and protocol under test.
    pub(crate) variant: Variant,
    /// What the environment asks for.
    pub(crate) settings: Settings,
    /// What the host can do.
    pub(crate) facts: HostFacts,
}

impl Test {
    /// Sets up what a case owns.
    ///
    /// # Errors
    /// – [`Fault`] if a directory or file of the case cannot be made.
    pub fn start(case: &Case, settings: &Settings, facts: &HostFacts) -> Result<Self, Fault> {
        Ok(Self { variant: case.variant, settings: settings.clone(), facts: facts.clone() })
    }

    /// Takes down what the case owns and says how the case ended, all told.
    pub fn finish(self, outcome: Outcome) -> Finished {
        Finished { outcome, artefacts: Vec::new(), kept: Vec::new() }
    }

    /// Returns the directories that the case owns: they are named, should its process be killed.
    pub fn directories(&self) -> Vec<Utf8PathBuf> {
        Vec::new()
    }

    /// Returns the format and protocol under test.
    pub fn variant(&self) -> Variant {
        self.variant
    }

    /// Returns what the environment asks for.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns what the host and its QEMU can do.
    pub fn facts(&self) -> &HostFacts {
        &self.facts
    }
}
