//! The order of rooms, in a package and in a room.

use std::collections::BTreeMap;

use expect_test::{Expect, expect};

use super::*;
use crate::tidy::tree::said;

type Order<'a> = &'a [&'a [&'a str]];

const RUNTIME: Order<'_> = &[&["error", "env"], &["qmp"], &["vm"], &["lib"]];

fn layers(order: Order<'_>, exceptions: &[&str]) -> Layers {
    let names = |rooms: &&[&str]| rooms.iter().map(|room| (*room).to_owned()).collect();
    Layers {
        order: order.iter().map(names).collect(),
        exceptions: exceptions.iter().map(|key| ((*key).to_owned(), String::new())).collect(),
    }
}

fn check_houses(houses: &[(&str, Layers)], files: &[(&str, &str)], expected: &Expect) {
    let houses = houses.iter().map(|(name, layers)| ((*name).to_owned(), layers.clone()));
    let houses: BTreeMap<String, Layers> = houses.collect();
    expected.assert_eq(&said(files, |tree| check(tree, &houses)));
}

fn check_with(exceptions: &[&str], files: &[(&str, &str)], expected: &Expect) {
    check_houses(&[("iotest-runtime", layers(RUNTIME, exceptions))], files, expected);
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
fn what_is_no_room_belongs_to_the_front() {
    check_with(
        &[],
        &[
            ("iotest-runtime/src/vm.rs", "use crate::Machine;\nuse crate::{\n    self as all,\n};"),
            ("iotest-runtime/src/qmp.rs", "pub(in crate::qmp) struct X; pub(crate) struct Y;"),
            ("iotest-runtime/src/env.rs", "use crate::*;"),
        ],
        &expect![[r"
            iotest-runtime/src/vm.rs:1: `vm` (layer 2) uses `lib` (layer 3); move what both need down, or hand it in from above
            iotest-runtime/src/vm.rs:3: `vm` (layer 2) uses `lib` (layer 3); move what both need down, or hand it in from above
            iotest-runtime/src/env.rs:1: `env` (layer 0) uses `lib` (layer 3); move what both need down, or hand it in from above
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

#[test]
fn each_package_has_an_order_of_its_own() {
    let spec: Order<'_> = &[&["vm"], &["env"], &["lib"]];
    check_houses(
        &[("iotest-runtime", layers(RUNTIME, &[])), ("iotest-spec", layers(spec, &[]))],
        &[
            ("iotest-runtime/src/vm.rs", "use crate::env;"),
            ("iotest-runtime/src/env.rs", "use crate::vm;"),
            ("iotest-spec/src/vm.rs", "use crate::env;"),
            ("iotest-spec/src/env.rs", "use crate::vm;"),
        ],
        &expect![[r"
            iotest-runtime/src/env.rs:1: `env` (layer 0) uses `vm` (layer 2); move what both need down, or hand it in from above
            iotest-spec/src/vm.rs:1: `vm` (layer 0) uses `env` (layer 1); move what both need down, or hand it in from above
        "]],
    );
}

#[test]
fn rooms_of_a_room_are_in_order_too() {
    let vm: Order<'_> = &[&["config"], &["argv"], &["launch"], &["vm"]];
    check_houses(
        &[("iotest-runtime::vm", layers(vm, &[]))],
        &[
            ("iotest-runtime/src/vm.rs", "use self::launch::go; use crate::vm::argv;"),
            ("iotest-runtime/src/vm/config.rs", "use crate::argv;\nuse super::super::launch;"),
            (
                "iotest-runtime/src/vm/argv.rs",
                "use crate::{\n    env,\n    vm::{config, launch::go},\n};\nuse super::Machine;",
            ),
            ("iotest-runtime/src/vm/argv/parts.rs", "use super::super::launch;\nuse super::x;"),
            ("iotest-runtime/src/env.rs", "use crate::vm::launch;"),
        ],
        &expect![[r"
            iotest-runtime/src/vm/argv.rs:3: `argv` (layer 1) uses `launch` (layer 2); move what both need down, or hand it in from above
            iotest-runtime/src/vm/argv.rs:5: `argv` (layer 1) uses `vm` (layer 3); move what both need down, or hand it in from above
            iotest-runtime/src/vm/argv/parts.rs:1: `argv` (layer 1) uses `launch` (layer 2); move what both need down, or hand it in from above
        "]],
    );
}

#[test]
fn order_of_a_house_that_is_gone_is_reported() {
    let order = || layers(RUNTIME, &[]);
    check_houses(
        &[("iotest-runtime::vm", order()), ("iotest-gone", order())],
        &[("iotest-runtime/src/env.rs", "")],
        &expect![[r"
            xtask/tidy.toml:1: `layers.iotest-gone` is about a house that is not there
            xtask/tidy.toml:1: `layers.iotest-runtime::vm` is about a house that is not there
        "]],
    );
}
