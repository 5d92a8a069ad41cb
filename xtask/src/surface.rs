//! What iotest-runtime makes public, hidden documentation included: a committed list with a line an
//! item or part, its path and declaration. Implementations of traits are left out.

use std::collections::{BTreeSet, VecDeque};
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;
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
    let text = fs::read_to_string(workspace.target.join("doc/iotest_runtime.json"))?;
    let json = serde_json::from_str(&text)?;
    let surface = Surface::read(&json, &workspace.root)?;
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

/// The public items of a crate, from rustdoc's JSON.
struct Surface<'a> {
    index: &'a Value,
    root: &'a Path,
    lines: BTreeSet<String>,
    items: BTreeSet<u64>,
    modules: BTreeSet<u64>,
    /// `pub use`, with the path of its module: looked at last, as it only repeats most items.
    uses: VecDeque<(&'a Value, String)>,
}

impl<'a> Surface<'a> {
    fn read(json: &'a Value, root: &'a Path) -> Result<Self> {
        let (lines, items, modules) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let index = &json["index"];
        let mut surface = Self { index, root, lines, items, modules, uses: VecDeque::new() };
        let top = &index[json["root"].to_string()]["inner"]["module"]["items"];
        surface.add_all(top, "", true);
        while let Some((import, path)) = surface.uses.pop_front() {
            surface.add_use(import, &path);
        }
        ensure!(!surface.items.is_empty(), "rustdoc's JSON has another form");
        Ok(surface)
    }

    fn add_all(&mut self, ids: &'a Value, path: &str, in_module: bool) {
        let ids = ids.as_array().into_iter().flatten().filter_map(Value::as_u64);
        ids.for_each(|id| self.add(id, path, None, in_module));
    }

    /// Adds an item, by its `name` if that is another, and its parts. What is private is not in the JSON.
    fn add(&mut self, id: u64, path: &str, name: Option<&str>, in_module: bool) {
        let item = &self.index[id.to_string()];
        let mut kinds = item["inner"].as_object().into_iter().flatten();
        let Some((kind, inner)) = kinds.next() else { return };
        match kind.as_str() {
            "use" => return self.uses.push_back((inner, path.to_owned())),
            "impl" if !inner["trait"].is_null() => return,
            "impl" => return self.add_all(&inner["items"], path, false),
            "module" => _ = self.modules.insert(id),
            _ if in_module => _ = self.items.insert(id),
            _ => {}
        }
        let kind = if kind == "module" { "mod" } else { kind.as_str() };
        let path = format!("{path}{}", name.or(item["name"].as_str()).unwrap_or_default());
        self.lines.insert(format!("{path}: {}", self.declaration(item, kind)));
        let below = format!("{path}::");
        let fields = ["/kind/plain/fields", "/kind/tuple", "/kind/struct/fields"];
        for parts in ["/items", "/variants", "/impls"].into_iter().chain(fields) {
            let parts = inner.pointer(parts).unwrap_or(&Value::Null);
            self.add_all(parts, &below, kind == "mod");
        }
    }

    /// Adds what `pub use` adds to the module at `path`.
    fn add_use(&mut self, import: &'a Value, path: &str) {
        let glob = import["is_glob"] == true;
        let word = |key: &str| import[key].as_str().unwrap_or_default();
        let id = import["id"].as_u64().unwrap_or_default();
        let target = &self.index[id.to_string()]["inner"];
        if glob && !target.is_null() {
            self.add_all(&target["module"]["items"], path, true);
            self.add_all(&target["enum"]["variants"], path, false);
        } else if target.is_null() || self.items.contains(&id) || self.modules.contains(&id) {
            let name = if glob { "*" } else { word("name") };
            self.lines.insert(format!("{path}{name}: pub use {}", word("source")));
        } else {
            self.add(id, path, Some(word("name")), true);
        }
    }

    /// Returns how the source declares an item, in one line and without its body.
    fn declaration(&self, item: &Value, kind: &str) -> String {
        let span = &item["span"];
        let file = span["filename"].as_str().map(|file| fs::read_to_string(self.root.join(file)));
        let is_plain = !kind.contains("macro") && kind != "mod";
        let (Some(Ok(text)), true) = (file, is_plain) else { return "pub ".to_owned() + kind };
        let at = |end: &str, part: usize| {
            span[end][part].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or_default()
        };
        let (first, last) = (at("begin", 0) - 1, at("end", 0));
        let lines = text.lines().enumerate().take(last).skip(first).map(|(number, line)| {
            let start = if number == first { at("begin", 1) - 1 } else { 0 };
            line.get(start..).unwrap_or_default().trim()
        });
        let code = lines.filter(|line| !line.starts_with("//") && !line.starts_with("#["));
        let mut code = code.collect::<Vec<_>>().join(" ");
        // A macro lists the functions that it makes.
        let listed = format!(" {}(", item["name"].as_str().unwrap_or_default());
        let is_macro = code.split_once("! {").is_some_and(|(name, _)| !name.contains([' ', '(']));
        if let (true, Some((_, rest))) = (is_macro, code.split_once(&listed)) {
            let rest = rest.split(';').next().unwrap_or_default();
            code = format!("fn{listed}{rest}");
        }
        let ends: &[char] = match kind {
            "struct" => &['{', '(', ';'],
            "constant" | "static" | "assoc_const" => &['=', ';'],
            _ => &['{', ';'],
        };
        let code = code.split(ends).next().unwrap_or_default().trim().trim_end_matches(',');
        code.replace("( ", "(").replace(", )", ")")
    }
}
