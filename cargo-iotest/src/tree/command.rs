//! [`Request`]: the whole of what is asked of a tree, and [`obey()`], which does it.

use std::io::{self, Write as _};

use camino::Utf8PathBuf;
use iotest_runtime::env::Settings;
use iotest_runtime::exit_code::Exit;

use crate::cli::{Line, StandInArgs};
use crate::results;
use crate::surroundings::Surroundings;
use crate::surroundings::inherited::Inherited;
use crate::tree::place::Tree;
use crate::tree::run::{Pace, run};
use crate::tree::selection::Selection;
use crate::tree::stage::Stage;
use crate::tree::suite::{Suite, base};
use crate::tree::wish::{ShimUse, Wish};
use crate::tree::{records, stage};
use crate::trouble::Trouble;

/// What is asked of a tree.
#[derive(Debug, Clone)]
pub struct Request {
    /// The tree's directory.
    pub directory: Utf8PathBuf,
    /// Which tests.
    pub selection: Selection,
    /// Which of these.
    pub only: Only,
    /// In which settings.
    pub wish: Wish,
    /// How they run.
    pub pace: Pace,
    /// What is done with them.
    pub action: Action,
    /// The environment of this process.
    pub inherited: Inherited,
    /// The settings in it.
    pub settings: Settings,
}

/// Which of the selected tests are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// All.
    All,
    /// Those that failed in the last run, in the same format and protocol.
    Failed,
}

/// What is done with the tests that were selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// They run.
    Run,
    /// Their names are printed, a line each.
    Names,
    /// They are listed with their groups.
    List,
}

/// Does what is asked for.
///
/// # Errors
/// – [`Trouble`] if the tree or the selection is none, or the run cannot be made.
pub fn obey(request: Request, line: &Line, surroundings: &Surroundings) -> Result<Exit, Trouble> {
    let usage = |error: &dyn std::error::Error| Trouble::usage(error.to_string());
    let tree = Tree::open(&request.directory)
        .map_err(|error| Trouble { exit: Exit::Usage, ..Trouble::failed("find tests", &error) })?;
    let suite = Suite::find(&tree.iotests)
        .map_err(|error| Trouble { exit: Exit::Usage, ..Trouble::failed("find tests", &error) })?;
    let names = request.selection.pick(&suite).map_err(|error| match error {
        crate::tree::selection::BadSelection::Nothing => Trouble::nothing(error.to_string()),
        error => usage(&error),
    })?;
    let names = match request.only {
        Only::All => names,
        Only::Failed => failed_of(names, &request)?,
    };
    match request.action {
        Action::Names => return print(names.iter().map(|name| base(name).to_owned())),
        Action::List => return print(names.iter().map(|name| listed(&suite, name))),
        Action::Run => {}
    }
    let run_dir = results::new_directory(&request.settings.output_dir);
    let stage = Stage::set(tree, request.wish, request.settings, request.inherited, run_dir)?;
    run(&names, &suite, &stage, request.pace, line, surroundings)
}

/// Leaves those of the names that failed in the last run.
fn failed_of(names: Vec<String>, request: &Request) -> Result<Vec<String>, Trouble> {
    let last = results::load(&results::latest(&request.settings.output_dir)?)?;
    let variant = request.wish.variant();
    let ids: Vec<&str> = last
        .failures()
        .filter(|case| case.program() == records::program())
        .map(|case| &*case.last().id)
        .collect();
    let failed = |name: &String| ids.contains(&&*format!("{}::{variant}", base(name)));
    let names: Vec<String> = names.into_iter().filter(failed).collect();
    match names.is_empty() {
        false => Ok(names),
        true => Err(Trouble::nothing("none of these tests failed in the last run")),
    }
}

/// Makes a stand-in for QEMU, and prints its path; that of QEMU itself, if it needs none.
///
/// # Errors
/// – [`Trouble`] if there is no QEMU, or it cannot be replaced.
pub fn stand_in(args: &StandInArgs) -> Result<Exit, Trouble> {
    let settings = Settings::from_env().map_err(|error| Trouble::usage(error.to_string()))?;
    let absolute = |path: &Utf8PathBuf| {
        let absolute = std::path::absolute(path)
            .and_then(|path| Utf8PathBuf::try_from(path).map_err(|error| error.into_io_error()));
        absolute.map_err(|error| Trouble::failed(format!("find {path}"), &error))
    };
    let qemu = match &args.qemu {
        Some(path) => absolute(path)?,
        None => {
            let found = settings.programs.qemu.clone();
            found.map_err(|missing| Trouble::usage(missing.to_string()))?
        }
    };
    let shim = if args.booting { ShimUse::Booting } else { ShimUse::Halted };
    let directory = absolute(&args.directory)?;
    let made = stage::stand_in(&qemu, shim, settings.timeouts, &directory)?;
    print(std::iter::once(made.unwrap_or(qemu).into_string()))
}

fn listed(suite: &Suite, name: &str) -> String {
    let groups: Vec<&str> = suite.groups(name).collect();
    format!("{:28}{}", base(name), groups.join(" ")).trim_end().to_owned()
}

fn print(lines: impl Iterator<Item = String>) -> Result<Exit, Trouble> {
    let text: String = lines.map(|line| line + "\n").collect();
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(|error| Trouble::failed("write to standard output", &error))?;
    Ok(Exit::Good)
}
