//! [`Session`]: the cases that a command line selects, and what is known before they run.

use std::collections::BTreeSet;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::run::Share;
use iotest_runtime::env::{Bless, Settings};

use crate::cli::CommandLine;
use crate::error::CliError;
use crate::find::{self, Workspace};
use crate::history::History;
use crate::known::{self, KnownFailures, TestName};
use crate::matrix::{self, Matrix};
use crate::plan::{self, Case, Origin, Qemu};
use crate::runner_env::RunnerEnv;
use crate::{results, select};

/// What is known before cases run.
#[derive(Debug)]
pub struct Session {
    /// The workspace's programs.
    pub workspace: Workspace,
    /// The settings.
    pub matrix: Matrix,
    /// The selected cases, sorted by id.
    pub cases: Vec<Case>,
    /// The number of cases that were not selected.
    pub filtered_out: usize,
    /// The share of the selected cases that these are, if only one was asked for.
    pub share: Option<Share>,
    /// How long cases took in earlier runs.
    pub history: History,
    /// Whether all cases were selected.
    pub whole: bool,
    /// The list of known failures, if there is one.
    pub(crate) known: Option<KnownFailures>,
    /// Warnings about it.
    pub(crate) warnings: Vec<String>,
}

impl Session {
    /// Builds the test programs, asks each for its cases in each setting, and selects.
    ///
    /// # Errors
    /// * [`CliError`] if an option is invalid here, the programs do not build, or nothing is
    ///   selected.
    pub fn open(line: &CommandLine, env: &RunnerEnv) -> Result<Self, CliError> {
        let matrix = matrix::matrix(line, env)?;
        refuse_blessing(&matrix)?;
        // A mistake in it is told before anything is built.
        KnownFailures::named(&line.run)?;
        let workspace = find::programs(&line.build, env)?;
        let known = KnownFailures::of_run(&line.run, &workspace.root)?;
        let mut cases = cases(&workspace, &matrix)?;
        let whole = selects_all(line);
        let unmatched = known.as_ref().filter(|_| whole).map(|known| warnings(known, &cases));
        let hosts = known.as_ref().map(KnownFailures::unknown_hosts);
        let warnings = [unmatched, hosts].into_iter().flatten().flatten().collect();
        if let Some(known) = &known {
            cases.iter_mut().for_each(|case| skip_known(case, known));
        }
        let failed = match line.select.failed {
            true => Some(failed_last(&workspace)?),
            false => None,
        };
        let total = cases.len();
        let mut cases = select::select(cases, &line.select, failed.as_ref())?;
        if line.run.case.include_ignored {
            cases.iter_mut().for_each(|case| case.planned.ignored = None);
        }
        let key = |case: &Case| (case.planned.id.clone(), case.origin.program.name());
        let can_run = |case: &Case| case.planned.ignored.is_none();
        let share = line.select.partition.map(|own| own.apply(&mut cases, key, can_run));
        let filtered_out = total - cases.len();
        let history = History::open(&workspace.output_dir);
        let whole = whole && share.is_none();
        Ok(Self { workspace, matrix, cases, filtered_out, share, whole, history, known, warnings })
    }

    /// Returns the directories in which cases create their scratch directories, without duplicates.
    pub(crate) fn scratch_directories(&self) -> Vec<&Utf8Path> {
        let all = self.cases.iter().flat_map(|case| &case.origin.directories);
        let all: BTreeSet<&Utf8Path> = all.map(Utf8PathBuf::as_path).collect();
        all.into_iter().collect()
    }

    /// Returns which QEMU is missing, if one is; nothing can run then.
    pub fn missing_qemu(&self) -> Option<&str> {
        self.cases.iter().find_map(|case| match &case.origin.qemu {
            Qemu::Missing { missing } => Some(missing.as_str()),
            Qemu::Found { .. } => None,
        })
    }
}

/// Refuses to write references from the logs of several QEMUs: the last one to end would decide.
fn refuse_blessing(matrix: &Matrix) -> Result<(), CliError> {
    if matrix.qemus.len() < 2 {
        return Ok(());
    }
    let settings = Settings::from_env().map_err(|error| CliError::usage(error.to_string()))?;
    match settings.bless {
        // Each release then has a reference of its own.
        Bless::Never | Bless::ForRelease => Ok(()),
        _ => Err(CliError::usage(
            "IOTEST_BLESS or UPDATE_EXPECT would write one reference from the logs of several QEMUs; name one \
             --qemu, say IOTEST_BLESS=release, or run without and say `cargo iotest bless`",
        )),
    }
}

fn cases(workspace: &Workspace, matrix: &Matrix) -> Result<Vec<Case>, CliError> {
    let (mut cases, mut printed) = (Vec::new(), BTreeSet::new());
    for program in &workspace.programs {
        for (index, setting) in matrix.settings.iter().enumerate() {
            let plan = plan::ask(program, setting, &mut printed)?;
            let origin = Arc::new(Origin {
                program: program.clone(),
                setting: setting.clone(),
                index,
                qemu_name: setting.qemu.map(|index| matrix.qemus[index].clone()),
                golden: plan.golden,
                directories: plan.directories,
                qemu: plan.qemu,
            });
            let of_origin = |planned| Case { origin: Arc::clone(&origin), planned };
            cases.extend(plan.cases.into_iter().map(of_origin));
        }
    }
    Ok(cases)
}

/// Says whether a command line selects every case of the workspace.
fn selects_all(line: &CommandLine) -> bool {
    let CommandLine { select, matrix, build, .. } = line;
    let names = [&select.tests, &select.groups, &select.exclude_groups];
    names.into_iter().chain([&build.packages, &build.targets]).all(Vec::is_empty)
        && select.start_from.is_none()
        && !select.failed
        && matrix.format.is_empty()
        && matrix.protocol.is_empty()
}

/// Returns a warning for each known failure that is none of the cases.
fn warnings(known: &KnownFailures, cases: &[Case]) -> Vec<String> {
    let names: BTreeSet<&str> = cases.iter().flat_map(|case| case.facts().names()).collect();
    let is_known = |entry: &TestName| match entry.is_pattern() {
        true => names.iter().any(|name| entry.matches(name)),
        false => entry.spellings().any(|name| names.contains(name)),
    };
    known.unmatched(is_known, &Vec::from_iter(names.iter().copied()))
}

/// Makes a case ignored if the list of known failures says so. What would not run here stays so.
fn skip_known(case: &mut Case, known: &KnownFailures) {
    let reason = known::reason_to_skip(known.of(&case.facts()).as_ref());
    let ignored = case.planned.ignored.take();
    case.planned.ignored = ignored.or(reason);
}

/// The keys of the cases that failed in the last run.
fn failed_last(workspace: &Workspace) -> Result<BTreeSet<String>, CliError> {
    let results = results::load(&results::latest(&workspace.output_dir)?)?;
    let ours: BTreeSet<String> = workspace.programs.iter().map(find::Program::name).collect();
    let planned = results.document.planned.iter().map(|case| &case.program);
    let planned: BTreeSet<&String> = planned.collect();
    let are_others = !planned.iter().any(|name| ours.contains(*name));
    if let Some(other) = planned.first().filter(|_| are_others) {
        return Err(CliError::nothing_ran(format!(
            "the last run was of {other}, not of these test programs; run them again first"
        )));
    }
    Ok(results.failures().map(results::CaseResult::key).collect())
}
