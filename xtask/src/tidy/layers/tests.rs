//! The layers of a package and of a module.

use expect_test::{Expect, expect};

use super::*;
use crate::tidy::tree::said;

type Order<'a> = &'a [&'a [&'a str]];

const RUNTIME: Order<'_> = &[&["error", "env"], &["qmp"], &["vm"], &["lib"]];

/// Checks `files`, and a file for each module of `order` that they lack.
fn check_order(name: &str, order: Order<'_>, files: &[(&str, &str)], expected: &Expect) {
    let layers = order.iter().map(|layer| layer.iter().map(|&name| name.to_owned()).collect());
    let rules = BTreeMap::from([(name.to_owned(), Layers { order: layers.collect() })]);
    let directory = name.replace("::", "/src/");
    let directory = if name.contains("::") { directory } else { directory + "/src" };
    let mut all = files.to_vec();
    let others: Vec<String> =
        order.iter().copied().flatten().map(|module| format!("{directory}/{module}.rs")).collect();
    all.extend(others.iter().map(|path| (path.as_str(), "")));
    expected.assert_eq(&said(&all, |tree| check(tree, &rules)));
}

#[test]
fn own_layer_those_below_and_tests_are_allowed() {
    check_order(
        "iotest-runtime",
        RUNTIME,
        &[
            (
                "iotest-runtime/src/vm.rs",
                "use crate::qmp::{self, Client}; use crate::error::Error;",
            ),
            ("iotest-runtime/src/vm/argv.rs", "use super::config; use super::super::env;"),
            ("iotest-runtime/src/env.rs", "use crate::error::Error; use std::vm::x;"),
            ("iotest-runtime/src/lib.rs", "pub use crate::vm::Machine;"),
            ("iotest-runtime/src/qmp.rs", "pub(in crate::vm) struct X; pub(crate) struct Y;"),
            ("iotest-runtime/src/error.rs", "#[cfg(test)] mod tests { use crate::vm; }"),
            ("iotest-runtime/src/env/tests.rs", "use crate::vm;"),
            ("iotest-spec/src/env.rs", "use crate::vm::Machine;"),
        ],
        &expect![""],
    );
}

#[test]
fn every_import_from_above_is_reported() {
    check_order(
        "iotest-runtime",
        RUNTIME,
        &[
            (
                "iotest-runtime/src/env.rs",
                "use crate::error::{Error, vm};\nuse crate::{\n    qmp,\n    vm as m,\n};",
            ),
            (
                "iotest-runtime/src/qmp/codec.rs",
                "fn f() {\n    log!(crate::vm::Machine::new());\n}",
            ),
            ("iotest-runtime/src/qmp.rs", "use super::vm::Machine;"),
            ("iotest-runtime/src/vm.rs", "use crate::Machine;\nuse crate::{\n    self as all,\n};"),
            ("iotest-runtime/src/error.rs", "use crate::*;"),
        ],
        &expect![[r"
            iotest-runtime/src/env.rs:3: `env` (layer 0) uses `qmp` (layer 1); move what both need down, or pass it in from above
            iotest-runtime/src/env.rs:4: `env` (layer 0) uses `vm` (layer 2); move what both need down, or pass it in from above
            iotest-runtime/src/qmp/codec.rs:2: `qmp` (layer 1) uses `vm` (layer 2); move what both need down, or pass it in from above
            iotest-runtime/src/qmp.rs:1: `qmp` (layer 1) uses `vm` (layer 2); move what both need down, or pass it in from above
            iotest-runtime/src/vm.rs:1: `vm` (layer 2) uses `lib` (layer 3); move what both need down, or pass it in from above
            iotest-runtime/src/vm.rs:3: `vm` (layer 2) uses `lib` (layer 3); move what both need down, or pass it in from above
            iotest-runtime/src/error.rs:1: `error` (layer 0) uses `lib` (layer 3); move what both need down, or pass it in from above
        "]],
    );
}

#[test]
fn modules_of_a_module_have_layers_too() {
    check_order(
        "iotest-runtime::vm",
        &[&["config"], &["argv"], &["launch"]],
        &[
            ("iotest-runtime/src/vm/config.rs", "use crate::argv;\nuse super::super::launch;"),
            (
                "iotest-runtime/src/vm/argv.rs",
                "use crate::env;\n\nuse crate::vm::{config, launch};",
            ),
            ("iotest-runtime/src/vm/argv/parts.rs", "use super::super::launch;\nuse super::x;"),
            ("iotest-runtime/src/env.rs", "use crate::vm::launch;"),
        ],
        &expect![[r"
            iotest-runtime/src/vm/argv.rs:3: `argv` (layer 1) uses `launch` (layer 2); move what both need down, or pass it in from above
            iotest-runtime/src/vm/argv/parts.rs:1: `argv` (layer 1) uses `launch` (layer 2); move what both need down, or pass it in from above
        "]],
    );
}

#[test]
fn entries_of_what_is_gone_are_reported() {
    let order = || vec![vec!["gone".to_owned()]];
    let rules = |name: &str| BTreeMap::from([(name.to_owned(), Layers { order: order() })]);
    let check =
        |name: &str| said(&[("iotest-runtime/src/a.rs", "")], |tree| check(tree, &rules(name)));
    expect![[r"
        xtask/tidy.toml:1: `layers.iotest-gone`: there is no such package
    "]]
    .assert_eq(&check("iotest-gone"));
    expect![[r#"
        iotest-runtime/src/a.rs:1: `a` is in no layer; add it to xtask/tidy.toml
        xtask/tidy.toml:1: `layers.iotest-runtime`: nothing needs the entry "gone"; remove it
    "#]]
    .assert_eq(&check("iotest-runtime"));
}
