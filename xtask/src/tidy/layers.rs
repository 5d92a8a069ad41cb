//! The layers of a house: a room may import only from its own layer and from those below.
//!
//! A house is a package, or a room of one with rooms of its own.

use std::path::{Path, PathBuf};

use super::Violation;
use super::rules::Layers;
use super::tokens::{Token, after_group, flat, words};
use super::tree::{File, Tree};

/// Checks the houses that `rules` name: `package`, or `package::room`.
pub(super) fn check<'a>(
    tree: &Tree,
    rules: impl IntoIterator<Item = (&'a String, &'a Layers)>,
) -> Vec<Violation> {
    rules.into_iter().flat_map(|(name, layers)| check_house(tree, name, layers)).collect()
}

fn check_house(tree: &Tree, name: &str, layers: &Layers) -> Vec<Violation> {
    let house = House::find(tree, name, layers);
    let files = house.iter().flat_map(|house| house.files(tree));
    let mut files = files.peekable();
    let (Some(house), true) = (&house, files.peek().is_some()) else {
        let what = format!("`layers.{name}` is about a house that is not there");
        return vec![Violation::new(RULES, 1, what)];
    };
    files.flat_map(|(file, module)| check_file(house, file, &module)).collect()
}

/// Checks every path to another room, in imports and in code, outside tests.
fn check_file(house: &House<'_>, file: &File, module: &[String]) -> Vec<Violation> {
    let room = house.room(module).unwrap_or_else(|| house.front());
    let Some(mine) = house.layer(room) else {
        let what = format!("`{room}` is in no layer; add it to {RULES}");
        return vec![Violation::new(&file.path, 1, what)];
    };
    let mut violations = vec![];
    for (path, line) in paths(&flat(file), module, house.path.len() + 1) {
        let Some(other) = house.room(&path) else { continue };
        // What is no room is something of the front, where all rooms meet.
        let other = if house.layer(other).is_some() { other } else { house.front() };
        let Some(theirs) = house.layer(other) else { continue };
        let listed = house.layers.exceptions.contains_key(&format!("{room} -> {other}"));
        if theirs > mine && !listed {
            let what = format!(
                "`{room}` (layer {mine}) uses `{other}` (layer {theirs}); \
                 move what both need down, or hand it in from above"
            );
            violations.push(Violation::new(&file.path, line, what));
        }
    }
    violations
}

const RULES: &str = "xtask/tidy.toml";

/// Something with rooms.
struct House<'a> {
    /// The directory of the crate's sources.
    sources: PathBuf,
    /// The modules that lead to it from the crate's root; none if it is the crate.
    path: Vec<String>,
    layers: &'a Layers,
}

impl<'a> House<'a> {
    fn find(tree: &Tree, name: &str, layers: &'a Layers) -> Option<Self> {
        let mut parts = name.split("::");
        let sources = tree.package(parts.next()?)?.join("src");
        Some(Self { sources, path: parts.map(str::to_owned).collect(), layers })
    }

    /// The name of the file that stands for the whole of it.
    fn front(&self) -> &str {
        self.path.last().map_or("lib", String::as_str)
    }

    /// Returns the house's files outside tests, each with its module path.
    fn files<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = (&'t File, Vec<String>)> {
        tree.rust().filter(|file| !file.is_test()).filter_map(|file| {
            let module = module(file.path.strip_prefix(&self.sources).ok()?);
            module.starts_with(&self.path).then_some((file, module))
        })
    }

    /// Returns the room that a path from the crate's root leads into; None if it is elsewhere.
    fn room<'p>(&'p self, path: &'p [String]) -> Option<&'p str> {
        let inside = path.strip_prefix(&*self.path)?;
        Some(inside.first().map_or(self.front(), String::as_str))
    }

    fn layer(&self, room: &str) -> Option<usize> {
        self.layers.order.iter().position(|rooms| rooms.iter().any(|mine| mine == room))
    }
}

/// The module path of a file below `src`: `vm/config.rs` is `vm`, `config`; `lib.rs` is none.
fn module(path: &Path) -> Vec<String> {
    let without = path.with_extension("");
    let parts = without.iter().map(|part| part.to_string_lossy().into_owned());
    parts.filter(|part| part != "lib" && part != "mod").collect()
}

/// Returns the first `depth` names of each path that `tokens` of a file begin by `crate::` or
/// `super::`, from the crate's root, each with its line.
fn paths(tokens: &[Token], module: &[String], depth: usize) -> Vec<(Vec<String>, usize)> {
    let mut paths = vec![];
    let mut at = 0;
    while at < tokens.len() {
        match root(tokens, at, module) {
            Some((root, after)) => {
                follow(tokens, after, root, depth, &mut paths);
                at = after;
            }
            None => at += 1,
        }
    }
    paths
}

/// Returns where a path that begins at `at` starts from, and the index of what follows.
fn root<'m>(tokens: &[Token], at: usize, module: &'m [String]) -> Option<(&'m [String], usize)> {
    let before = at.checked_sub(1).map(|before| tokens[before].text.as_str());
    match tokens[at].text.as_str() {
        // `$crate` and `crate` mean the same here; `in crate::room` says who may look in.
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

/// Collects the paths that go on at `at` from `path`: one, or those of a group.
fn follow(
    tokens: &[Token],
    at: usize,
    path: &[String],
    depth: usize,
    paths: &mut Vec<(Vec<String>, usize)>,
) {
    let Some(token) = tokens.get(at) else { return };
    match token.text.as_str() {
        "{" => {
            let end = after_group(tokens, at) - 1;
            let mut next = at + 1;
            while next < end {
                follow(tokens, next, path, depth, paths);
                next = after_comma(tokens, next, end);
            }
        }
        "self" | "*" => paths.push((path.to_vec(), token.line)),
        name => {
            let path = [path, &[name.to_owned()]].concat();
            match after_colons(tokens, at + 1) {
                Some(after) if path.len() < depth => follow(tokens, after, &path, depth, paths),
                _ => paths.push((path, token.line)),
            }
        }
    }
}

/// Returns the index after the next comma that is in no group of its own, or `end`.
fn after_comma(tokens: &[Token], mut at: usize, end: usize) -> usize {
    while at < end {
        match tokens[at].text.as_str() {
            "," => return at + 1,
            "{" => at = after_group(tokens, at),
            _ => at += 1,
        }
    }
    end
}

#[cfg(test)]
mod tests;
