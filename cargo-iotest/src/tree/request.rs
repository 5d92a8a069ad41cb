//! Builds a [`Request`] from the common command line of `cargo iotest`.
//!
//! Options that do not apply to tree tests are refused, not ignored.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{Bless, Cores, Settings, StderrPolicy, Wrapper};
use iotest_runtime::spec::number;

use crate::cli::{CommandLine, WHY_NOT_STRICT};
use crate::error::CliError;
use crate::find;
use crate::matrix::matrix;
use crate::runner_env::inherited::InheritedEnv;
use crate::runner_env::{RunnerEnv, jobs};
use crate::tree::command::{Action, Filter, Request};
use crate::tree::options::{DEFAULT_LIMIT, LogRetention, Switch, TreeOptions};
use crate::tree::run::{LiveOutput, TreeRunConfig};
use crate::tree::selection::Selection;
use crate::tree::setting::TreeSetting;
use crate::tree::source_tree::Tree;

/// Returns the request of a command line for the tree in `directory`.
///
/// # Errors
/// * [`CliError`] if an option does not apply to tree tests, or a setting is invalid.
pub fn request(
    directory: &Utf8Path,
    line: &CommandLine,
    env: &RunnerEnv,
) -> Result<Request, CliError> {
    refuse(line)?;
    let inherited = InheritedEnv::of_process();
    let settings = settings(directory, line, env, &inherited)?;
    refuse_variables(&settings, &inherited)?;
    let matrix = matrix(line, env)?;
    Ok(Request {
        directory: directory.to_owned(),
        selection: selection(line),
        filter: if line.select.failed { Filter::Failed } else { Filter::All },
        partition: line.select.partition,
        tree_settings: TreeSetting::all(&matrix, &options(line))?,
        qemus: matrix.qemus,
        config: run_config(line),
        action: action(line),
        settings,
        inherited,
    })
}

/// Refuses options that apply only to tests written with iotest; `cargo iotest tree` does not have them.
fn refuse(line: &CommandLine) -> Result<(), CliError> {
    match &line.typed[..] {
        [] => Ok(()),
        names => {
            let strict = names.iter().any(|name| name == "--strict-stderr");
            let why = if strict { format!("\n  {WHY_NOT_STRICT}") } else { String::new() };
            let names = names.join(", ");
            Err(CliError::usage(format!(
                "tests of a tree do not support {names}; leave it out{why}"
            )))
        }
    }
}

/// Refuses variables that are those options: they would have no effect.
fn refuse_variables(settings: &Settings, inherited: &InheritedEnv) -> Result<(), CliError> {
    let is_set = |name: &str| inherited.set(name).is_some();
    let strict = settings.stderr == StderrPolicy::Strict;
    let given = [
        ("IOTEST_COMPAT", is_set("IOTEST_COMPAT")),
        ("IOTEST_STRICT_STDERR", strict),
        ("IOTEST_RR", matches!(settings.wrapper, Some(Wrapper::Rr(_)))),
        ("IOTEST_BLESS", is_set("IOTEST_BLESS") && settings.bless != Bless::Never),
    ];
    let names: Vec<&str> =
        given.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect();
    if names.is_empty() {
        return Ok(());
    }
    let why = if strict { format!("\n  {WHY_NOT_STRICT}") } else { String::new() };
    let names = names.join(", ");
    Err(CliError::usage(format!("tests of a tree do not support {names}; unset it{why}")))
}

fn selection(line: &CommandLine) -> Selection {
    let select = &line.select;
    Selection {
        names: select.tests.clone(),
        groups: select.groups.clone(),
        excluded: select.exclude_groups.clone(),
        start_from: select.start_from.clone(),
    }
}

/// Returns the options common to all settings.
fn options(line: &CommandLine) -> TreeOptions {
    let limit = line.run.case.timeout.unwrap_or(DEFAULT_LIMIT);
    TreeOptions {
        image_options: line.matrix.images.imgopts.clone(),
        switches: switches(line),
        limit,
        leaks: line.tree.leaks,
        qtest_wrapper: line.tree.qtest_wrapper,
        logs: if line.show.diff_qemus { LogRetention::Always } else { LogRetention::Never },
        ..TreeOptions::default()
    }
}

fn switches(line: &CommandLine) -> BTreeSet<Switch> {
    let (matrix, run) = (&line.matrix, &line.run);
    [
        (Switch::Misalign, matrix.images.misalign),
        (Switch::Gdb, run.case.gdb),
        (Switch::Valgrind, run.case.valgrind),
        (Switch::PrintQemu, run.case.print_qemu),
        (Switch::Debug, run.case.debug),
    ]
    .into_iter()
    .filter(|(_, on)| *on)
    .map(|(extra, _)| extra)
    .collect()
}

fn run_config(line: &CommandLine) -> TreeRunConfig {
    let jobs = NonZeroUsize::new(jobs(&line.run)).unwrap_or(NonZeroUsize::MIN);
    TreeRunConfig {
        jobs,
        live: if line.tree.live { LiveOutput::Shown } else { LiveOutput::Hidden },
    }
}

fn action(line: &CommandLine) -> Action {
    match (line.select.dry_run, line.select.list) {
        (true, _) => Action::Names,
        (false, true) if line.show.json.is_some() => Action::Json,
        (false, true) => Action::List,
        (false, false) => Action::Run,
    }
}

fn settings(
    directory: &Utf8Path,
    line: &CommandLine,
    env: &RunnerEnv,
    inherited: &InheritedEnv,
) -> Result<Settings, CliError> {
    let mut settings = Settings::from_env().map_err(|error| CliError::usage(error.to_string()))?;
    if let Some(scale) = line.run.case.timeout_scale {
        settings.timeouts = Timeouts::scaled(scale);
    } else if inherited.set("IOTEST_TIMEOUT_SCALE").is_none() {
        settings.timeouts = multiplied(inherited)?.unwrap_or(settings.timeouts);
    }
    if line.run.case.cores {
        settings.cores = Cores::Kept;
    }
    settings.keep = line.run.case.keep.unwrap_or(settings.keep);
    // Nothing is read or written there by a list.
    if action(line) == Action::Run || line.select.failed {
        settings.output_dir = output_dir(directory, env).unwrap_or(settings.output_dir);
    }
    Ok(settings)
}

/// Returns the directory for records in the workspace of the current directory, where other commands look
/// for them; None without a workspace, or if it is in the tree, into which nothing is written.
fn output_dir(directory: &Utf8Path, env: &RunnerEnv) -> Option<Utf8PathBuf> {
    let found = find::output_dir(None, env).ok()?;
    let tree = Tree::open(directory).ok();
    let roots = tree.iter().flat_map(|tree| [Some(&tree.root), tree.build.as_ref()]).flatten();
    let mut roots = roots.filter_map(|root| root.canonicalize_utf8().ok());
    let is_in_tree = env.output_dir.is_none() && roots.any(|root| found.starts_with(root));
    (!is_in_tree).then_some(found)
}

/// Returns the time limits that QEMU's own variable asks for, as its build does for all its tests.
fn multiplied(inherited: &InheritedEnv) -> Result<Option<Timeouts>, CliError> {
    const NAME: &str = "TIMEOUT_MULTIPLIER";
    let Some(text) = inherited.set(NAME) else { return Ok(None) };
    match number::factor(text) {
        Ok(factor) => Ok(Some(Timeouts::scaled(factor))),
        Err(error) => Err(CliError::usage(format!("{NAME}={text}: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    use iotest_protocol::judge::LeakPolicy;
    use iotest_runtime::env::KeepScratch;
    use iotest_runtime::spec::{AioMode, Format, Protocol};

    use super::*;
    use crate::cli::tree::QtestWrapperMode;
    use crate::cli::{Cli, words};

    fn parsed(line: &str) -> Result<Request, String> {
        let cli = Cli::read(words(line.split_whitespace().map(Into::into))).unwrap();
        let directory = cli.line.tree.qemu_tree.clone().unwrap();
        request(&directory, &cli.line, &RunnerEnv::default()).map_err(|error| error.text)
    }

    #[test]
    fn plain_line_asks_for_what_check_does() {
        let request = parsed("--qemu-tree /src --color never").unwrap();
        assert_eq!(request.directory, "/src");
        assert_eq!(request.tree_settings, [TreeSetting::default()]);
        assert_eq!(request.selection, Selection::default());
        assert_eq!((request.action, request.config.live), (Action::Run, LiveOutput::Hidden));
    }

    #[test]
    fn options_of_check_reach_options_and_selection() {
        let request = parsed(
            "--qemu-tree /src -qcow2 -nbd -nocache -i native -o compat=0.10 -misalign -gdb -p -d \
             -g rw,quick -x img --start-from 3 -j 7 -n 040 reopen",
        )
        .unwrap();
        let options = TreeOptions {
            format: Format::Qcow2,
            protocol: Protocol::Nbd,
            cache: Some(iotest_runtime::spec::CacheMode::None),
            aio: AioMode::Native,
            image_options: Some("compat=0.10".to_owned()),
            switches: [Switch::Misalign, Switch::Gdb, Switch::PrintQemu, Switch::Debug].into(),
            ..TreeOptions::default()
        };
        assert_eq!(request.tree_settings.len(), 1);
        assert_eq!(request.tree_settings[0].options, options);
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let selection = Selection {
            names: words("040 reopen"),
            groups: words("rw quick"),
            excluded: words("img"),
            start_from: Some("3".to_owned()),
        };
        assert_eq!(request.selection, selection);
        assert_eq!((request.action, request.config.jobs.get()), (Action::Names, 7));
    }

    #[test]
    fn own_options_reach_the_request() {
        let request = parsed(
            "--qemu-tree /src --stand-in booting --leaks fail --live --timeout 5 --timeout-scale 3 \
             --keep --fail-fast --failed --list --cores --until-fail=3 --partition slice:1/3",
        )
        .unwrap();
        let options = &request.tree_settings[0].options;
        assert_eq!(options.qtest_wrapper, QtestWrapperMode::Booting);
        assert_eq!(options.leaks, LeakPolicy::Fail);
        assert_eq!(options.limit, std::time::Duration::from_secs(5));
        assert!((request.settings.timeouts.scale() - 3.0).abs() < 1e-9);
        assert_eq!(request.settings.keep, KeepScratch::Always);
        assert_eq!(request.settings.cores, Cores::Kept);
        assert_eq!(request.filter, Filter::Failed);
        assert_eq!(request.partition, Some("slice:1/3".parse().unwrap()));
        assert_eq!((request.action, request.config.live), (Action::List, LiveOutput::Shown));
    }

    #[test]
    fn options_of_typed_tests_are_refused() {
        let error = parsed("--qemu-tree /src --include-ignored --rr --release").unwrap_err();
        assert_eq!(
            error,
            "tests of a tree do not support --include-ignored, --rr, --release; leave it out"
        );
        let error = parsed("--qemu-tree /src --strict-stderr").unwrap_err();
        assert!(
            error.contains("not support --strict-stderr; leave it out\n  --strict-stderr is for"),
            "{error}"
        );
    }

    #[test]
    fn several_values_make_several_settings() {
        let tree_settings = |line| parsed(line).unwrap().tree_settings.len();
        assert_eq!(tree_settings("--qemu-tree /src --format qcow2,raw -c none,writeback"), 4);
        assert_eq!(tree_settings("--qemu-tree /src -qcow2 -qcow2"), 1);
    }
}
