//! Checks of what compilers do not see: [`tidy`] reports every [`Violation`] of the tree at once.
//!
//! A check is a function from the [`Tree`] and the [`Rules`] to violations; most read nothing
//! themselves. Rules and exceptions are data, in `xtask/tidy.toml`.

use std::fmt;
use std::path::PathBuf;

use anyhow::bail;

use crate::env::Env;
use crate::say;
use crate::workspace::Workspace;

mod rules;
mod tree;
mod tokens;
mod text;
mod files;
mod layers;
mod golden;
mod placeholders;
mod changelog;
mod licences;
mod map;

use rules::Rules;
use tree::Tree;

/// The file that has the rules.
const RULES: &str = "xtask/tidy.toml";

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

/// Reports the entries of a table of the rules that are not in use.
fn stale<'a>(
    table: &str,
    entries: impl IntoIterator<Item = &'a String>,
    is_used: impl Fn(&str) -> bool,
) -> Vec<Violation> {
    let unused = entries.into_iter().filter(|entry| !is_used(entry));
    let what = |entry| format!("`{table}`: nothing needs the entry {entry:?}; remove it");
    unused.map(|entry| Violation::new(RULES, 1, what(entry))).collect()
}

/// Checks the whole tree, and with `base` also what changed since that commit.
pub(crate) fn tidy(env: &Env, workspace: &Workspace, base: Option<&str>) -> anyhow::Result<()> {
    let rules = Rules::load(&workspace.root.join(RULES))?;
    let tree = Tree::load(workspace, &rules.generated)?;
    let mut violations = text::check(&tree);
    violations.extend(files::check_length(&tree, &rules.length));
    violations.extend(files::check_header(&tree));
    violations.extend(layers::check(&tree, &rules.layers));
    violations.extend(golden::check(env, workspace)?);
    violations.extend(placeholders::check(&tree, &rules.golden));
    violations.extend(map::check(&tree, &workspace.packages));
    violations.extend(changelog::check_rules(&tree, &rules.changelog));
    let starts = |start: &str| tree.files().iter().any(|file| file.path.starts_with(start));
    violations.extend(stale("generated", &rules.generated, starts));
    let all = Workspace::ask(env, None)?;
    violations.extend(licences::check(&all.packages, &rules.licences));
    if let Some(base) = base {
        violations.extend(changelog::check(workspace, base, &tree, &rules.changelog)?);
    }
    violations.sort();
    violations.iter().for_each(|violation| say::line(violation.to_string()));
    if !violations.is_empty() {
        bail!("{} violations; exceptions with their reasons belong in {RULES}", violations.len());
    }
    say::line(format!("{} files are tidy.", tree.files().len()));
    Ok(())
}
