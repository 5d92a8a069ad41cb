//! What iotest-runtime makes public, hidden documentation included: a committed list with a line for
//! each declaration, and for each implementation of a trait that the crate writes.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;
use regex::{Captures, Regex};
use serde_json::Value;

use crate::env::Env;
use crate::process::Step;
use crate::say;
use crate::workspace::Workspace;

const LIST: &str = "docs/surface/iotest-runtime.txt";
/// The most items and modules there should be.
const BOUNDS: (usize, usize) = (250, 25);

/// Writes the list, or compares it, until `end`.
pub(crate) fn run(env: &Env, workspace: &Workspace, write: bool, end: Instant) -> Result<()> {
    // JSON is unstable. The switch is for rustdoc alone, as it changes what build scripts do.
    let rustdoc = workspace.target.join("xtask/rustdoc-json");
    fs::create_dir_all(workspace.target.join("xtask"))?;
    fs::write(&rustdoc, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n")?;
    fs::set_permissions(&rustdoc, Permissions::from_mode(0o755))?;
    let options = "rustdoc --quiet --lib --all-features --package iotest-runtime -- \
                   -Zunstable-options --output-format=json --document-hidden-items";
    let step = workspace.cargo(env, options).variable("RUSTDOC", rustdoc);
    say::command(&step);
    step.succeed_by(end)?;
    let surface = Surface::read(&workspace.target.join("doc/iotest_runtime.json"))?;
    let counts = (surface.items.len(), surface.modules.len());
    let head = format!("# items and modules: {counts:?}\n");
    let list = surface.lines.iter().fold(head, |list, line| list + line + "\n");
    anyhow::ensure!(
        counts.0 <= BOUNDS.0 && counts.1 <= BOUNDS.1,
        "{counts:?} public items and modules, {BOUNDS:?} are allowed; make some `pub(crate)`"
    );
    let committed = workspace.root.join(LIST);
    if write {
        return Ok(fs::write(committed, list)?);
    }
    let current = workspace.target.join("xtask/surface.txt");
    fs::write(&current, list)?;
    let step = Step::new("git").args(["diff", "--no-index"]).arg(committed).arg(current);
    step.succeed_by(end).context("what is public has changed: run `cargo xtask codegen`")
}

/// The public items of a crate.
#[derive(Default)]
struct Surface {
    lines: BTreeSet<String>,
    items: BTreeSet<u32>,
    modules: BTreeSet<u32>,
}

impl Surface {
    /// Reads rustdoc's JSON.
    fn read(file: &Path) -> Result<Self> {
        let api = public_api::Builder::from_rustdoc_json(file)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .include_function_parameter_names(true)
            .build()
            .context("the JSON of rustc 1.95 is known")?;
        let json: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        let inner = |id: u32| &json["index"][id.to_string()]["inner"];
        let paths = Regex::new(r"(?:\b[a-z_]\w*::)+\w+")?;
        let mut declarations: BTreeMap<u32, BTreeSet<Declaration>> = BTreeMap::new();
        let mut surface = Self::default();
        for item in api.items() {
            let id = item.id().0;
            let parent = item.parent_id().map_or(&Value::Null, |id| inner(id.0));
            let is_in = |kind: &str| !parent[kind].is_null();
            let kind = inner(id).as_object().and_then(|kinds| kinds.keys().next());
            match kind.map_or("", String::as_str) {
                // The trait says what is in its implementation.
                _ if !parent["impl"]["trait"].is_null() => continue,
                "impl" if inner(id)["impl"]["trait"].is_null() => continue,
                "module" if parent.is_null() => continue,
                "module" => _ = surface.modules.insert(id),
                "impl" | "use" => {}
                _ if ["impl", "trait", "enum", "variant", "struct"].into_iter().any(is_in) => {}
                _ => _ = surface.items.insert(id),
            }
            let declaration = Declaration::read(&item.to_string(), &paths);
            declarations.entry(id).or_default().insert(declaration);
        }
        declarations.into_values().for_each(|all| surface.add(all));
        ensure!(!surface.items.is_empty(), "rustdoc's JSON has no public item");
        Ok(surface)
    }

    /// Adds an item: whole where it is declared, in short where `pub use` repeats it.
    fn add(&mut self, declarations: BTreeSet<Declaration>) {
        let mut declarations = declarations.into_iter();
        self.lines
            .extend(declarations.next().map(|first| format!("{}: {}", first.path, first.text)));
        let again = declarations.filter(|other| other.path.matches("::").count() < 2);
        self.lines.extend(again.map(|other| format!("{}: pub use", other.path)));
    }
}

/// A declaration at one of its paths; the first in order is where the item belongs.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Declaration {
    is_in_prelude: bool,
    depth: Reverse<usize>,
    path: String,
    text: String,
}

impl Declaration {
    /// Shortens what rustdoc says: the item's own path loses the crate, others all but their names.
    fn read(text: &str, paths: &Regex) -> Self {
        let mut path = String::new();
        let short = |found: &Captures<'_>| {
            // That of an implementation is its type's, the last one.
            if path.is_empty() || text.starts_with("impl") {
                path = found[0].trim_start_matches("iotest_runtime::").to_owned();
            }
            found[0].rsplit("::").next().unwrap_or_default().to_owned()
        };
        let text = paths.replace_all(text, short).into_owned();
        let depth = Reverse(path.matches("::").count());
        Self { is_in_prelude: path.starts_with("prelude"), depth, path, text }
    }
}
