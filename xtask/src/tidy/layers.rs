//! The layers of a scope: a module may import only from its own layer and from those below.
//!
//! A scope is a package, or a module with modules of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::rules::Layers;
use super::tokens::{Token, after_group, flat, words};
use super::tree::{File, Tree};
use super::{RULES, Violation, stale};

/// Checks the scopes that `rules` name, `package` or `package::module`, and that each has just the
/// modules that the rules give a layer.
pub(super) fn check(tree: &Tree, rules: &BTreeMap<String, Layers>) -> Vec<Violation> {
    rules.iter().flat_map(|(name, layers)| check_scope(tree, name, &layers.order)).collect()
}

fn check_scope(tree: &Tree, name: &str, layers: &[Vec<String>]) -> Vec<Violation> {
    let Some(scope) = Scope::find(tree, name, layers) else {
        return vec![Violation::new(
            RULES,
            1,
            format!("`layers.{name}`: there is no such package"),
        )];
    };
    let (mut violations, mut modules) = (vec![], BTreeSet::new());
    for (file, path) in scope.files(tree) {
        let module = scope.module(&path).unwrap_or_else(|| scope.root());
        if modules.insert(module.to_owned()) && scope.layer(module).is_none() {
            let what = format!("`{module}` is in no layer; add it to {RULES}");
            violations.push(Violation::new(&file.path, 1, what));
        }
        violations.extend(check_file(&scope, file, &path, module));
    }
    let entries = layers.iter().flatten();
    violations.extend(stale(&format!("layers.{name}"), entries, |entry| modules.contains(entry)));
    violations
}

/// Checks every path to another module, in imports and in code, outside tests.
fn check_file(scope: &Scope<'_>, file: &File, path: &[String], module: &str) -> Vec<Violation> {
    let mut violations = vec![];
    for (used, line) in paths(&flat(file), path, scope.path.len() + 1) {
        let Some(other) = scope.module(&used) else { continue };
        // What is no module is an item of the scope's root, where all modules meet.
        let other = if scope.layer(other).is_some() { other } else { scope.root() };
        let (Some(mine), Some(theirs)) = (scope.layer(module), scope.layer(other)) else {
            continue;
        };
        if theirs > mine {
            let what = format!(
                "`{module}` (layer {mine}) uses `{other}` (layer {theirs}); \
                 move what both need down, or pass it in from above"
            );
            violations.push(Violation::new(&file.path, line, what));
        }
    }
    violations
}

/// A package, or a module with modules of its own.
struct Scope<'a> {
    /// The directory of the crate's sources.
    sources: PathBuf,
    /// The modules that lead to it from the crate's root; none if it is the crate.
    path: Vec<String>,
    layers: &'a [Vec<String>],
}

impl<'a> Scope<'a> {
    fn find(tree: &Tree, name: &str, layers: &'a [Vec<String>]) -> Option<Self> {
        let mut parts = name.split("::");
        let sources = tree.package(parts.next()?)?.join("src");
        Some(Self { sources, path: parts.map(str::to_owned).collect(), layers })
    }

    /// The name that the rules have for its own file.
    fn root(&self) -> &str {
        self.path.last().map_or("lib", String::as_str)
    }

    /// Returns the scope's files outside tests, each with its module path.
    fn files<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = (&'t File, Vec<String>)> {
        tree.rust().filter(|file| !file.is_test()).filter_map(|file| {
            let path = module_path(file.path.strip_prefix(&self.sources).ok()?);
            path.starts_with(&self.path).then_some((file, path))
        })
    }

    /// Returns the scope's module that a path from the crate's root leads into, if it is one.
    fn module<'p>(&'p self, path: &'p [String]) -> Option<&'p str> {
        let inside = path.strip_prefix(&*self.path)?;
        Some(inside.first().map_or(self.root(), String::as_str))
    }

    fn layer(&self, module: &str) -> Option<usize> {
        self.layers.iter().position(|modules| modules.iter().any(|mine| mine == module))
    }
}

/// The module path of a file below `src`: `vm/config.rs` is `vm`, `config`; `lib.rs` is none.
fn module_path(path: &Path) -> Vec<String> {
    let without = path.with_extension("");
    let parts = without.iter().map(|part| part.to_string_lossy().into_owned());
    parts.filter(|part| part != "lib" && part != "mod").collect()
}

/// Returns the first `depth` names of each path that `tokens` of a file begin by `crate::` or
/// `super::`, from the crate's root, each with its line. A group in braces has one name a path, as
/// `cargo xfmt` writes imports.
fn paths(tokens: &[Token], module: &[String], depth: usize) -> Vec<(Vec<String>, usize)> {
    let mut paths = vec![];
    let is_name = |token: &&Token| !matches!(&*token.text, "{" | "*" | "self");
    for at in 0..tokens.len() {
        let Some((start, mut next)) = start(tokens, at, module) else { continue };
        let mut path = start.to_vec();
        while let Some(name) = tokens.get(next).filter(is_name).filter(|_| path.len() < depth) {
            path.push(name.text.clone());
            match after_colons(tokens, next + 1) {
                Some(after) => next = after,
                None => break,
            }
        }
        let group = tokens.get(next).is_some_and(|token| token.text == "{") && path.len() < depth;
        let end = if group { after_group(tokens, next) } else { next };
        let names = tokens[next..end].windows(2).filter(|pair| matches!(&*pair[0].text, "{" | ","));
        for name in names.map(|pair| &pair[1]).filter(|name| name.text != "}") {
            let own = Some(name).filter(is_name).map(|name| name.text.clone());
            paths.push((path.iter().cloned().chain(own).collect(), name.line));
        }
        let line = tokens.get(next).map_or(0, |token| token.line);
        paths.extend((!group).then_some((path, line)));
    }
    paths
}

/// Returns where a path that begins at `at` starts from, and the index of what follows.
fn start<'m>(tokens: &[Token], at: usize, module: &'m [String]) -> Option<(&'m [String], usize)> {
    let before = at.checked_sub(1).map(|before| tokens[before].text.as_str());
    match tokens[at].text.as_str() {
        // `$crate` and `crate` mean the same here; `in crate::module` is a visibility.
        "crate" if before != Some("in") => Some((&[], after_colons(tokens, at + 1)?)),
        "super" if before != Some(":") => {
            let mut parents = module;
            let mut next = at;
            while tokens.get(next).is_some_and(|token| token.text == "super") {
                parents = parents.split_last()?.1;
                next = after_colons(tokens, next + 1)?;
            }
            Some((parents, next))
        }
        _ => None,
    }
}

fn after_colons(tokens: &[Token], at: usize) -> Option<usize> {
    words(tokens.get(at..at + 2)?).eq([":", ":"]).then_some(at + 2)
}

#[cfg(test)]
mod tests;
