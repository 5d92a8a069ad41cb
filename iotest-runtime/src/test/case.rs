//! The input of a [`Test`](super::Test), and its result.

use camino::Utf8PathBuf;
use iotest_protocol::CaseDescription;
use iotest_spec::{AioMode, CacheMode, CaseSpec, Combination, Variant};

use crate::ends::ProgramEnd;
use crate::golden::SuitePlace;
use crate::outcome::Outcome;

/// One case, with everything that is resolved about it.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    /// `module::function::qcow2-file`, as in directory names, logs and reports.
    pub(crate) id: String,
    /// The declaration of the test.
    pub(crate) spec: &'static CaseSpec,
    /// The name of its parameter, if the test has some.
    pub(crate) parameter: Option<String>,
    /// The format and protocol under test.
    pub(crate) variant: Variant,
    /// The host cache mode of its drives.
    pub(crate) cache: CacheMode,
    /// The aio mode of its drives.
    pub(crate) aio: AioMode,
}

impl Case {
    /// Makes the case of a test in a variant and modes, and derives its id.
    pub(crate) fn new(
        spec: &'static CaseSpec,
        parameter: Option<String>,
        variant: Variant,
        (cache, aio): (CacheMode, AioMode),
    ) -> Self {
        let id = spec.id(parameter.as_deref(), spec.combination(variant, cache, aio));
        Self { id, spec, parameter, variant, cache, aio }
    }

    /// Returns the id without the variant: `module::function`, or `module::function::small`.
    pub(crate) fn path(&self) -> &str {
        self.id.rsplit_once("::").map_or(&self.id, |(path, _)| path)
    }

    /// Returns the description of the case for records.
    pub(crate) fn about(&self) -> CaseDescription {
        let spec = self.spec;
        CaseDescription {
            krate: spec.module_path.split("::").next().unwrap_or_default().to_owned(),
            function: spec.path(),
            parameter: self.parameter.clone(),
            source: spec.location.to_string(),
            format: self.variant.format.name().to_owned(),
            protocol: self.variant.protocol.name().to_owned(),
            cache: self.cache.name().to_owned(),
            aio: self.aio.name().to_owned(),
            groups: spec.groups.iter().map(|group| (*group).to_owned()).collect(),
            ..CaseDescription::default()
        }
    }

    /// Returns the variant part of the id: the variant, and the modes over which the test varies.
    pub(crate) fn combination(&self) -> Combination {
        self.spec.combination(self.variant, self.cache, self.aio)
    }
}

/// The suite of a case, and the run's directory for it.
#[derive(Debug, Clone)]
pub(crate) struct CaseDirs {
    /// The suite's source.
    pub(crate) suite: SuitePlace,
    /// `CARGO_MANIFEST_DIR` as it is now: sources may have moved since they were compiled.
    pub(crate) manifest_dir: Option<Utf8PathBuf>,
    /// An existing directory for the files of the case that are kept: log, diagnostics, `.bad` file.
    pub(crate) case_dir: Utf8PathBuf,
}

impl CaseDirs {
    /// Returns the suite's directory of sample images, if its sources exist: `samples` beside its main
    /// file.
    pub(super) fn sample_dir(&self) -> Option<Utf8PathBuf> {
        let golden = self.suite.golden_dir(self.manifest_dir.as_deref()).ok()?;
        Some(golden.with_file_name("samples"))
    }
}

/// The result of a test that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TestResult {
    /// How the test function ended.
    pub(crate) outcome: Outcome,
    /// Errors besides those that the test found: memory errors, unexpected output of programs.
    pub(crate) findings: Vec<String>,
    /// Files with evidence.
    pub(crate) artefacts: Vec<Utf8PathBuf>,
    /// How the programs that it started ended.
    pub(crate) ends: Vec<ProgramEnd>,
    /// The size of its log in bytes.
    pub(crate) logged: usize,
    /// Its directory for files, which the watchdog removes.
    pub(crate) scratch: Utf8PathBuf,
    /// Its directory for sockets, which the watchdog removes.
    pub(crate) sockets: Utf8PathBuf,
}
