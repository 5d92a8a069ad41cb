//! Checks of what compilers do not see: [`tidy`] reports every [`Violation`] of the tree at once.
//!
//! A check is a function from the [`Tree`] and the [`Rules`] to violations; it reads nothing
//! itself. Rules and exceptions are data, in `xtask/tidy.toml`.

use std::fmt;
use std::path::PathBuf;

use crate::env::Env;
use crate::process::StepError;
use crate::say;
use crate::workspace::{Workspace, WorkspaceError};

mod rules;
mod tree;
mod tokens;
mod text;
mod files;
mod layers;
mod globs;
mod golden;
mod placeholders;
mod changelog;
mod licences;

use rules::Rules;
use tree::Tree;

/// Something in the tree that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Violation {
    path: PathBuf,
    line: usize,
    what: String,
}

impl Violation {
    /// Makes one; `line` counts from 1, and `what` says what is wrong and what to do.
    fn new(path: impl Into<PathBuf>, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.into(), line, what: what.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path.display(), self.line, self.what)
    }
}

/// Why the tree could not be checked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TidyError {
    /// The rules cannot be read.
    #[error("cannot read the rules in {}: {why}", path.display())]
    Rules {
        /// Their file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Git or cargo could not be asked.
    #[error(transparent)]
    Step(#[from] StepError),
    /// Cargo's answer is of no use.
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    /// There are violations, and they have been printed.
    #[error("{0} violations; exceptions with their reasons belong in xtask/tidy.toml")]
    Untidy(usize),
}

/// Checks the whole tree, and with `base` also what changed since that commit.
pub(crate) fn tidy(env: &Env, workspace: &Workspace, base: Option<&str>) -> Result<(), TidyError> {
    let rules = Rules::load(&workspace.root.join("xtask/tidy.toml"))?;
    let tree = Tree::load(workspace, &rules.generated)?;
    let mut violations = check(&tree, &rules);
    let all = Workspace::load_with_dependencies(env)?;
    violations.extend(licences::check(&all.packages, &rules.licences));
    if let Some(base) = base {
        let changes = changelog::Changes::since(workspace, base)?;
        violations.extend(changelog::check(&changes, &tree, &rules.changelog));
    }
    violations.sort();
    violations.iter().for_each(|violation| say::line(violation.to_string()));
    match violations.len() {
        0 => {
            say::line(format!("{} files are tidy.", tree.files().len()));
            Ok(())
        }
        number => Err(TidyError::Untidy(number)),
    }
}

/// Runs every check of the tree itself.
fn check(tree: &Tree, rules: &Rules) -> Vec<Violation> {
    let mut violations = text::check(tree);
    violations.extend(files::check_length(tree, &rules.length));
    violations.extend(files::check_header(tree, &rules.headers));
    violations.extend(layers::check(tree, &rules.layers));
    violations.extend(globs::check(tree));
    violations.extend(golden::check(tree, &rules.golden));
    violations.extend(placeholders::check(tree, &rules.golden));
    violations
}
