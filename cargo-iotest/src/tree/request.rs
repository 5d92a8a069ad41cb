//! A [`Request`] from the command line that all of `cargo iotest` shares.
//!
//! What has no meaning for a tree's tests is refused, not ignored.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;

use camino::Utf8Path;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{Cores, Settings};

use crate::cli::{Line, WHY_NOT_STRICT};
use crate::error::Trouble;
use crate::matrix::matrix;
use crate::runner_env::inherited::Inherited;
use crate::runner_env::{Surroundings, jobs};
use crate::tree::command::{Action, Only, Request};
use crate::tree::options::{DEFAULT_LIMIT, Extra, Wish};
use crate::tree::run::{Live, Pace};
use crate::tree::selection::Selection;
use crate::tree::setting::Round;

/// Returns what a command line asks of the tree in `directory`.
///
/// # Errors
/// * [`Trouble`] if it asks for what a tree's tests cannot do, or a setting cannot be read.
pub fn request(
    directory: &Utf8Path,
    line: &Line,
    surroundings: &Surroundings,
) -> Result<Request, Trouble> {
    refuse(line)?;
    let inherited = Inherited::of_process();
    let matrix = matrix(line, surroundings)?;
    Ok(Request {
        directory: directory.to_owned(),
        selection: selection(line),
        only: if line.select.failed { Only::Failed } else { Only::All },
        rounds: Round::all(&matrix, &wish(line))?,
        qemus: matrix.qemus,
        pace: pace(line),
        action: action(line),
        settings: settings(line)?,
        inherited,
    })
}

/// Refuses options that are for typed tests alone, which `cargo iotest tree` does not have.
fn refuse(line: &Line) -> Result<(), Trouble> {
    match &line.typed[..] {
        [] => Ok(()),
        names => {
            let strict = names.iter().any(|name| name == "--strict-stderr");
            let why = if strict { format!("\n  {WHY_NOT_STRICT}") } else { String::new() };
            let names = names.join(", no ");
            Err(Trouble::usage(format!(
                "for the tests of a tree there is no {names}; leave it out{why}"
            )))
        }
    }
}

fn selection(line: &Line) -> Selection {
    let select = &line.select;
    Selection {
        names: select.tests.clone(),
        groups: select.groups.clone(),
        excluded: select.exclude_groups.clone(),
        start_from: select.start_from.clone(),
    }
}

/// What all settings have in common.
fn wish(line: &Line) -> Wish {
    let limit = line.run.case.timeout.unwrap_or(DEFAULT_LIMIT);
    Wish {
        image_options: line.matrix.images.imgopts.clone(),
        extras: extras(line),
        limit,
        leaks: line.tree.leaks,
        stand_in: line.tree.stand_in,
        ..Wish::default()
    }
}

fn extras(line: &Line) -> BTreeSet<Extra> {
    let (matrix, run) = (&line.matrix, &line.run);
    [
        (Extra::Misalign, matrix.images.misalign),
        (Extra::Gdb, run.case.gdb),
        (Extra::Valgrind, run.case.valgrind),
        (Extra::PrintQemu, run.case.print_qemu),
        (Extra::Debug, run.case.debug),
    ]
    .into_iter()
    .filter(|(_, on)| *on)
    .map(|(extra, _)| extra)
    .collect()
}

fn pace(line: &Line) -> Pace {
    let jobs = NonZeroUsize::new(jobs(&line.run)).unwrap_or(NonZeroUsize::MIN);
    Pace { jobs, live: if line.tree.live { Live::Shown } else { Live::Hidden } }
}

fn action(line: &Line) -> Action {
    match (line.select.dry_run, line.select.list) {
        (true, _) => Action::Names,
        (false, true) if line.show.json.is_some() => Action::Json,
        (false, true) => Action::List,
        (false, false) => Action::Run,
    }
}

fn settings(line: &Line) -> Result<Settings, Trouble> {
    let mut settings = Settings::from_env().map_err(|error| Trouble::usage(error.to_string()))?;
    if let Some(scale) = line.run.case.timeout_scale {
        settings.timeouts = Timeouts::scaled(scale);
    }
    if line.run.case.cores {
        settings.cores = Cores::Kept;
    }
    settings.keep = line.run.case.keep.unwrap_or(settings.keep);
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use iotest_protocol::judge::Leaks;
    use iotest_runtime::env::KeepScratch;
    use iotest_runtime::spec::{AioMode, Format, Protocol};

    use super::*;
    use crate::cli::tree::StandIn;
    use crate::cli::{Cli, words};

    fn asked(line: &str) -> Result<Request, String> {
        let cli = Cli::read(words(line.split_whitespace().map(Into::into))).unwrap();
        let directory = cli.line.tree.qemu_tree.clone().unwrap();
        request(&directory, &cli.line, &Surroundings::default()).map_err(|trouble| trouble.text)
    }

    #[test]
    fn plain_line_asks_for_what_check_does() {
        let request = asked("--qemu-tree /src --color never").unwrap();
        assert_eq!(request.directory, "/src");
        assert_eq!(request.rounds, [Round::default()]);
        assert_eq!(request.selection, Selection::default());
        assert_eq!((request.action, request.pace.live), (Action::Run, Live::Hidden));
    }

    #[test]
    fn options_of_check_reach_the_wish_and_the_selection() {
        let request = asked(
            "--qemu-tree /src -qcow2 -nbd -nocache -i native -o compat=0.10 -misalign -gdb -p -d \
             -g rw,quick -x img --start-from 3 -j 7 -n 040 reopen",
        )
        .unwrap();
        let wish = Wish {
            format: Format::Qcow2,
            protocol: Protocol::Nbd,
            cache: Some(iotest_runtime::spec::CacheMode::None),
            aio: AioMode::Native,
            image_options: Some("compat=0.10".to_owned()),
            extras: [Extra::Misalign, Extra::Gdb, Extra::PrintQemu, Extra::Debug].into(),
            ..Wish::default()
        };
        assert_eq!(request.rounds.len(), 1);
        assert_eq!(request.rounds[0].wish, wish);
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let selection = Selection {
            names: words("040 reopen"),
            groups: words("rw quick"),
            excluded: words("img"),
            start_from: Some("3".to_owned()),
        };
        assert_eq!(request.selection, selection);
        assert_eq!((request.action, request.pace.jobs.get()), (Action::Names, 7));
    }

    #[test]
    fn own_options_reach_their_places() {
        let request = asked(
            "--qemu-tree /src --stand-in booting --leaks fail --live --timeout 5 --timeout-scale 3 \
             --keep --fail-fast --failed --list --cores --until-fail=3",
        )
        .unwrap();
        let wish = &request.rounds[0].wish;
        assert_eq!(wish.stand_in, StandIn::Booting);
        assert_eq!(wish.leaks, Leaks::Fail);
        assert_eq!(wish.limit, std::time::Duration::from_secs(5));
        assert!((request.settings.timeouts.scale() - 3.0).abs() < 1e-9);
        assert_eq!(request.settings.keep, KeepScratch::Always);
        assert_eq!(request.settings.cores, Cores::Kept);
        assert_eq!(request.only, Only::Failed);
        assert_eq!((request.action, request.pace.live), (Action::List, Live::Shown));
    }

    #[test]
    fn what_is_for_typed_tests_is_refused() {
        let error = asked("--qemu-tree /src --include-ignored --rr --release").unwrap_err();
        assert_eq!(
            error,
            "for the tests of a tree there is no --include-ignored, no --rr, no --release; leave it out"
        );
        let error = asked("--qemu-tree /src --strict-stderr").unwrap_err();
        assert!(
            error.contains("no --strict-stderr; leave it out\n  what QEMU prints in"),
            "{error}"
        );
    }

    #[test]
    fn several_values_make_several_rounds() {
        let rounds = |line| asked(line).unwrap().rounds.len();
        assert_eq!(rounds("--qemu-tree /src --format qcow2,raw -c none,writeback"), 4);
        assert_eq!(rounds("--qemu-tree /src -qcow2 -qcow2"), 1);
    }
}
