//! [`Request`]: a command on a tree, and [`dispatch()`], which carries it out.

use std::fs;
use std::io::{self, Write as _};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::run::Share;
use iotest_protocol::text::visible;
use iotest_runtime::env::Settings;
use iotest_runtime::internal::ExitCode;
use serde_json::{Value, json};

use crate::cli::tree::QtestWrapperMode;
use crate::cli::{CommandLine, QtestWrapperArgs};
use crate::error::CliError;
use crate::execution::paths;
use crate::known::KnownFailures;
use crate::matrix::QemuInstall;
use crate::partition::Partition;
use crate::results::CaseResult;
use crate::runner_env::RunnerEnv;
use crate::runner_env::inherited::InheritedEnv;
use crate::tree::context::TreeContext;
use crate::tree::run::{TreeRun, TreeRunConfig, run};
use crate::tree::script::{Language, Script};
use crate::tree::selection::{BadSelection, SelectedTest, Selection};
use crate::tree::setting::TreeSetting;
use crate::tree::source_tree::Tree;
use crate::tree::suite::{Suite, base};
use crate::tree::unittest::names::{CaseNames, covers};
use crate::tree::{context, known, records};
use crate::{report, results, wrapper};

/// A command on a tree.
#[derive(Debug, Clone)]
pub struct Request {
    /// The tree's directory.
    pub directory: Utf8PathBuf,
    /// Which tests.
    pub selection: Selection,
    /// Whether only those that failed last.
    pub filter: Filter,
    /// Which share of them, if not all.
    pub partition: Option<Partition>,
    /// In which settings, at least one.
    pub tree_settings: Vec<TreeSetting>,
    /// The names of the named QEMUs.
    pub qemus: Vec<String>,
    /// How to run them.
    pub config: TreeRunConfig,
    /// What to do with them.
    pub action: Action,
    /// The environment of this process.
    pub inherited: InheritedEnv,
    /// The settings in the environment.
    pub settings: Settings,
}

/// Which of the selected tests to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// All.
    All,
    /// Those that failed in the last run, in the same setting.
    Failed,
}

/// What to do with the selected tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Run them.
    Run,
    /// Print their names, one per line.
    Names,
    /// List them with their groups.
    List,
    /// List them with their groups, as JSON.
    Json,
}

/// Carries out a request.
///
/// # Errors
/// * [`CliError`] if the tree or the selection is invalid, or the run cannot be prepared.
pub fn dispatch(
    request: &Request,
    line: &CommandLine,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let usage = |error: &dyn std::error::Error| CliError::usage(error.to_string());
    let tree = Tree::open(&request.directory).map_err(|error| CliError {
        exit: ExitCode::Usage,
        ..CliError::failed("find tests", &error)
    })?;
    let suite = Suite::find(&tree.iotests).map_err(|error| CliError {
        exit: ExitCode::Usage,
        ..CliError::failed("find tests", &error)
    })?;
    let names = request.selection.pick(&suite).map_err(|error| match error {
        BadSelection::Nothing { .. } => CliError::nothing_ran(error.to_string()),
        error => usage(&error),
    })?;
    check_cases(&tree, &names)?;
    let mut tests = match request.filter {
        Filter::All => in_every_setting(&names, request.tree_settings.len()),
        Filter::Failed => failed_of(&names, request)?,
    };
    if request.action == Action::Run {
        return run_tests(&tree, &suite, tests, request, (line, env));
    }
    share_of(request, &mut tests, |_| true);
    // A test is listed once, however many settings it would run in.
    let is_first = |(index, (_, test)): &(usize, &(usize, SelectedTest))| {
        tests[..*index].iter().all(|(_, earlier)| earlier != test)
    };
    let chosen = tests.iter().enumerate().filter(is_first).map(|(_, (_, test))| test);
    match request.action {
        Action::List => print(chosen.map(|test| listed(&suite, test))),
        Action::Json => {
            let path = line.show.json.as_deref().unwrap_or(Utf8Path::new("-"));
            let text = as_json(&suite, chosen) + "\n";
            report::put(path, &text).map(|()| ExitCode::Good)
        }
        Action::Names | Action::Run => print(chosen.map(SelectedTest::to_string)),
    }
}

/// Keeps the tests of the share that is asked for, and returns it.
fn share_of(
    request: &Request,
    tests: &mut Vec<(usize, SelectedTest)>,
    can_run: impl Fn(&(usize, SelectedTest)) -> bool,
) -> Option<Share> {
    let key = |(setting, test): &(usize, SelectedTest)| {
        let variant = request.tree_settings[*setting].options.variant();
        (test.to_string(), variant.to_string())
    };
    request.partition.map(|own| own.apply(tests, key, can_run))
}

/// Runs tests, each with the index of its setting.
fn run_tests(
    tree: &Tree,
    suite: &Suite,
    mut tests: Vec<(usize, SelectedTest)>,
    request: &Request,
    (line, env): (&CommandLine, &RunnerEnv),
) -> Result<ExitCode, CliError> {
    wrapper::check(&line.run)?;
    let known = KnownFailures::of_run(&line.run, &tree.iotests)?;
    let warnings = known::warnings(known.as_ref(), tree, suite, &request.selection);
    let run_dir = results::new_directory(&request.settings.output_dir);
    let contexts = contexts(tree, request, &run_dir)?;
    // What no machine runs is not to be left to the other shares.
    let can_run = |(setting, test): &(usize, SelectedTest)| {
        known::reason_not_to_run(known.as_ref(), &contexts[*setting], test).is_none()
    };
    let share = share_of(request, &mut tests, can_run);
    let (tests, ignored) = known::set_apart(known.as_ref(), &contexts, tests);
    let qemus = request.qemus.clone();
    let whole = share.is_none()
        && request.filter == Filter::All
        && request.selection == Selection::default();
    let tree_run =
        TreeRun { suite, share, whole, contexts, tests, qemus, known, warnings, ignored, run_dir };
    run(&tree_run, request.config, line, env)
}

/// Checks that tests have the cases named, as far as their files say.
fn check_cases(tree: &Tree, tests: &[SelectedTest]) -> Result<(), CliError> {
    for test in tests {
        let Some(case) = &test.case else { continue };
        let path = tree.iotests.join(&test.name);
        let failed = |error| CliError::failed(format!("read the test {}", test.name), &error);
        let script = Script::read(&tree.iotests, &test.name).map_err(failed)?;
        let name = &script.name;
        let refusal = match script.language {
            Language::Other => Some(format!(
                "`{test}`: {name} is not in Python, and has no single cases; name the test alone: `{name}`"
            )),
            Language::Python => {
                let text = fs::read(&path).map_err(failed)?;
                CaseNames::of(&String::from_utf8_lossy(&text)).refusal(name, case)
            }
        };
        if let Some(refusal) = refusal {
            return Err(CliError::usage(refusal));
        }
    }
    Ok(())
}

fn in_every_setting(names: &[SelectedTest], tree_settings: usize) -> Vec<(usize, SelectedTest)> {
    let in_each = |name: &SelectedTest| {
        (0..tree_settings).map(|setting| (setting, name.clone())).collect::<Vec<_>>()
    };
    names.iter().flat_map(in_each).collect()
}

/// Prepares every setting; if there are several, each gets its own directories.
fn contexts(
    tree: &Tree,
    request: &Request,
    run_dir: &Utf8Path,
) -> Result<Vec<TreeContext>, CliError> {
    let several = request.tree_settings.len() > 1;
    let name = run_dir.file_name().unwrap_or_default().to_owned();
    let set = |(index, setting): (usize, &TreeSetting)| {
        let (run_dir, suffix) = match several {
            true => (run_dir.join(paths::of_setting(index, &setting.label)), format!("-s{index}")),
            false => (run_dir.to_owned(), String::new()),
        };
        let run = (name.clone(), run_dir);
        let environment = (request.settings.clone(), request.inherited.clone());
        TreeContext::prepare(tree.clone(), setting.clone(), environment, run, &suffix)
    };
    request.tree_settings.iter().enumerate().map(set).collect()
}

/// Returns the named tests that failed in the last run, and cases that ran alone and failed.
fn failed_of(
    names: &[SelectedTest],
    request: &Request,
) -> Result<Vec<(usize, SelectedTest)>, CliError> {
    let last = results::load(&results::latest(&request.settings.output_dir)?)?;
    let mut tests = Vec::new();
    for name in names {
        for (setting, TreeSetting { options, label, .. }) in
            request.tree_settings.iter().enumerate()
        {
            let variant = format!("::{}", options.variant());
            let in_setting =
                |case: &&CaseResult| case.program() == records::program() && case.label() == label;
            for failure in last.failures().filter(in_setting) {
                let title = failure.last().id.strip_suffix(&variant);
                let found = title.and_then(|title| failed(name, title, failure));
                let found = found.map(|test| (setting, test));
                tests.extend(found.filter(|test| !tests.contains(test)));
            }
        }
    }
    match tests.is_empty() {
        false => Ok(tests),
        true => Err(CliError::nothing_ran("none of these tests failed in the last run")),
    }
}

/// Returns what is run again of a requested test for a failure with this title: the test, a case of
/// it that had run alone, or the requested case if it failed in a run of the whole test.
fn failed(requested: &SelectedTest, title: &str, failure: &CaseResult) -> Option<SelectedTest> {
    let (test, alone) = match title.split_once("::") {
        Some((test, case)) => (test, Some(case)),
        None => (title, None),
    };
    let of_whole = |wanted: &str| {
        let cases = &failure.last().cases;
        cases.iter().any(|case| case.verdict.is_failure() && covers(wanted, &case.name))
    };
    let is_wanted = match (requested.case.as_deref(), alone) {
        (None, _) => true,
        (Some(wanted), Some(case)) => wanted == case,
        (Some(wanted), None) => of_whole(wanted),
    };
    let case = alone.map(str::to_owned).or_else(|| requested.case.clone());
    (base(&requested.name) == test && is_wanted)
        .then(|| SelectedTest { name: requested.name.clone(), case })
}

/// Creates a qtest wrapper for QEMU and prints its path, or QEMU's own path if it needs none.
///
/// # Errors
/// * [`CliError`] if QEMU is missing, or cannot be wrapped.
pub fn make_qtest_wrapper(args: &QtestWrapperArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let settings = Settings::from_env().map_err(|error| CliError::usage(error.to_string()))?;
    let absolute = |path: &Utf8PathBuf| {
        let absolute = std::path::absolute(path)
            .and_then(|path| Utf8PathBuf::try_from(path).map_err(|error| error.into_io_error()));
        absolute.map_err(|error| CliError::failed(format!("find {path}"), &error))
    };
    let qemu = match &args.qemu {
        Some(name) if QemuInstall::is_added(name.as_str(), env) => {
            QemuInstall::find(name.as_str(), env)?.emulator
        }
        Some(path) => absolute(path)?,
        None => {
            let found = settings.programs.qemu.clone();
            found.map_err(|missing| CliError::usage(missing.to_string()))?
        }
    };
    let wanted = if args.booting { QtestWrapperMode::Booting } else { QtestWrapperMode::Halted };
    let directory = absolute(&args.directory)?;
    let made = context::make_qtest_wrapper(&qemu, wanted, &settings, &directory)?;
    print(std::iter::once(made.unwrap_or(qemu).into_string()))
}

fn listed(suite: &Suite, test: &SelectedTest) -> String {
    let groups: Vec<&str> = suite.groups(&test.name).collect();
    format!("{:28}{}", test.to_string(), groups.join(" ")).trim_end().to_owned()
}

/// Returns the list as JSON, with the same keys as that of cases written with iotest.
fn as_json<'a>(suite: &Suite, tests: impl Iterator<Item = &'a SelectedTest>) -> String {
    let case = |test: &SelectedTest| {
        let groups: Vec<&str> = suite.groups(&test.name).collect();
        json!({ "id": test.to_string(), "test": test.name, "groups": groups })
    };
    format!("{:#}", json!({ "cases": tests.map(case).collect::<Vec<Value>>() }))
}

fn print(lines: impl Iterator<Item = String>) -> Result<ExitCode, CliError> {
    let text: String = lines.map(|line| visible(&line).into_owned() + "\n").collect();
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(|error| CliError::failed("write to standard output", &error))?;
    Ok(ExitCode::Good)
}
