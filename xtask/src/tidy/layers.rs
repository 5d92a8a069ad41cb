//! The layers of the runtime: a room may import only from its own layer and from those below.

use std::path::Path;

use super::Violation;
use super::rules::Layers;
use super::tokens::{Token, after_group, flat, words};
use super::tree::Tree;

/// Checks every path to another room, in imports and in code, outside tests.
pub(super) fn check(tree: &Tree, rules: &Layers) -> Vec<Violation> {
    let Some(package) = tree.package(&rules.package) else { return vec![] };
    let sources = package.join("src");
    let mut violations = vec![];
    for file in tree.rust().filter(|file| !file.is_test()) {
        let Ok(path) = file.path.strip_prefix(&sources) else { continue };
        let module = module(path);
        let room = module.first().map_or("lib", String::as_str);
        let Some(mine) = layer(rules, room) else {
            let what = format!("`{room}` is in no layer; add it to xtask/tidy.toml");
            violations.push(Violation::new(&file.path, 1, what));
            continue;
        };
        for (other, line) in rooms(&flat(file), module.len()) {
            let Some(theirs) = layer(rules, &other) else { continue };
            let listed = rules.exceptions.contains_key(&format!("{room} -> {other}"));
            if theirs > mine && !listed {
                let what = format!(
                    "`{room}` (layer {mine}) uses `{other}` (layer {theirs}); \
                     move what both need down, or hand it in from above"
                );
                violations.push(Violation::new(&file.path, line, what));
            }
        }
    }
    violations
}

fn layer(rules: &Layers, room: &str) -> Option<usize> {
    rules.order.iter().position(|rooms| rooms.iter().any(|mine| mine == room))
}

/// The module path of a file below `src`: `vm/config.rs` is `vm`, `config`; `lib.rs` is none.
fn module(path: &Path) -> Vec<String> {
    let without = path.with_extension("");
    let parts = without.iter().map(|part| part.to_string_lossy().into_owned());
    parts.filter(|part| part != "lib" && part != "mod").collect()
}

/// Returns the rooms that `tokens` of a file `depth` modules deep name, by `crate::` or by as many
/// `super::` as lead there, each with its line.
fn rooms(tokens: &[Token], depth: usize) -> Vec<(String, usize)> {
    let mut rooms = vec![];
    let mut at = 0;
    while at < tokens.len() {
        match after_root(tokens, at, depth) {
            Some(after) => {
                heads(tokens, after, &mut rooms);
                at = after;
            }
            None => at += 1,
        }
    }
    rooms
}

/// Returns the index after `crate::`, or after `super::` as often as there are modules.
fn after_root(tokens: &[Token], at: usize, depth: usize) -> Option<usize> {
    let colons = |at: usize| {
        tokens.get(at..at + 2).is_some_and(|pair| words(pair).eq([":", ":"])).then_some(at + 2)
    };
    let follows_path = at > 0 && tokens[at - 1].text == ":";
    match tokens[at].text.as_str() {
        // `$crate` and `crate` mean the same here.
        "crate" => colons(at + 1),
        "super" if depth > 0 && !follows_path => {
            let mut next = at;
            for _ in 0..depth {
                next = (tokens.get(next)?.text == "super").then(|| colons(next + 1))??;
            }
            Some(next)
        }
        _ => None,
    }
}

/// Collects the first name of each path that starts at `at`: one, or those of a group.
fn heads(tokens: &[Token], at: usize, rooms: &mut Vec<(String, usize)>) {
    let Some(token) = tokens.get(at) else { return };
    if token.text != "{" {
        rooms.push((token.text.clone(), token.line));
        return;
    }
    let end = after_group(tokens, at).saturating_sub(1);
    let mut head = true;
    let mut index = at + 1;
    while index < end {
        match tokens[index].text.as_str() {
            "," => head = true,
            "{" => index = after_group(tokens, index) - 1,
            _ if head => {
                rooms.push((tokens[index].text.clone(), tokens[index].line));
                head = false;
            }
            _ => {}
        }
        index += 1;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use expect_test::{Expect, expect};

    use super::*;
    use crate::tidy::tree::said;

    fn check_with(exceptions: &[&str], files: &[(&str, &str)], expected: &Expect) {
        let order = [vec!["error", "env"], vec!["qmp"], vec!["vm"], vec!["lib"]];
        let names = |rooms: Vec<&str>| rooms.into_iter().map(str::to_owned).collect();
        let rules = Layers {
            package: "iotest-runtime".to_owned(),
            order: order.into_iter().map(names).collect(),
            exceptions: exceptions
                .iter()
                .map(|key| ((*key).to_owned(), String::new()))
                .collect::<BTreeMap<_, _>>(),
        };
        expected.assert_eq(&said(files, |tree| check(tree, &rules)));
    }

    #[test]
    fn own_layer_and_those_below_are_allowed() {
        check_with(
            &[],
            &[
                ("iotest-runtime/src/vm.rs", "use crate::{qmp::{self, Client}, error::Error};"),
                ("iotest-runtime/src/vm/argv.rs", "use super::config; use super::super::env;"),
                ("iotest-runtime/src/env.rs", "use crate::error::Error; use std::vm::x;"),
                ("iotest-runtime/src/lib.rs", "pub use crate::vm::Machine;"),
                ("iotest-spec/src/env.rs", "use crate::vm::Machine;"),
            ],
            &expect![""],
        );
    }

    #[test]
    fn every_way_up_is_seen() {
        check_with(
            &[],
            &[
                (
                    "iotest-runtime/src/env.rs",
                    "use crate::{\n    error::{Error, vm},\n    qmp,\n    vm::Machine as M,\n};",
                ),
                (
                    "iotest-runtime/src/qmp/codec.rs",
                    "fn f() {\n    log!(crate::vm::Machine::new());\n}",
                ),
                ("iotest-runtime/src/qmp/event.rs", "use super::super::vm;"),
                ("iotest-runtime/src/qmp.rs", "use super::vm::Machine;"),
            ],
            &expect![[r"
                iotest-runtime/src/env.rs:3: `env` (layer 0) uses `qmp` (layer 1); move what both need down, or hand it in from above
                iotest-runtime/src/env.rs:4: `env` (layer 0) uses `vm` (layer 2); move what both need down, or hand it in from above
                iotest-runtime/src/qmp/codec.rs:2: `qmp` (layer 1) uses `vm` (layer 2); move what both need down, or hand it in from above
                iotest-runtime/src/qmp/event.rs:1: `qmp` (layer 1) uses `vm` (layer 2); move what both need down, or hand it in from above
                iotest-runtime/src/qmp.rs:1: `qmp` (layer 1) uses `vm` (layer 2); move what both need down, or hand it in from above
            "]],
        );
    }

    #[test]
    fn tests_and_listed_imports_may_go_up() {
        check_with(
            &["qmp -> vm"],
            &[
                ("iotest-runtime/src/qmp.rs", "use crate::vm;"),
                ("iotest-runtime/src/env.rs", "#[cfg(test)] mod tests { use crate::vm; }"),
                ("iotest-runtime/src/env/tests.rs", "use crate::vm;"),
            ],
            &expect![""],
        );
    }

    #[test]
    fn room_without_a_layer_is_reported() {
        check_with(
            &[],
            &[("iotest-runtime/src/cellar/x.rs", "")],
            &expect![[r"
                iotest-runtime/src/cellar/x.rs:1: `cellar` is in no layer; add it to xtask/tidy.toml
            "]],
        );
    }
}
