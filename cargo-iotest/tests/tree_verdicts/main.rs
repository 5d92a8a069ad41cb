//! Real QEMU trees: each test has the verdict that the tree's own `check` gives it.
//!
//! `QEMU_SRC` names unpacked source trees, or build directories, separated by colons. Both runners get the
//! same programs (those of the build, if it is one), environment and qtest wrapper; `check` runs each test alone, under a watchdog, because it has no
//! time limits itself.
//!
//! By default a sample is compared. Variables select more; `cargo xtask qemu-tree` sets them:
//! `QEMU_TREE_TESTS` names tests, or is `all`; `QEMU_TREE_JOBS` and `QEMU_TREE_SECONDS` say how
//! many run at a time, and for how long each may; `QEMU_TREE_FORMAT` (qcow2) is the format or, as `nbd`,
//! the protocol; with `QEMU_TREE_ALONE` set, `check` runs a third
//! time without the wrapper, to count the tests that need it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests fail the test, and the table is what a person wants to see"
)]

mod fixture;
mod check;
mod ours;
mod table;
mod needing_qtest;
#[cfg(target_arch = "x86_64")]
mod hanging;

use std::fmt::Write as _;

use camino::Utf8PathBuf;
use iotest_exec::process::leaks;

use crate::check::Verdicts;
use crate::fixture::Fixture;
use crate::table::Table;

/// Tests of each kind that take little time: in bash and Python, by number and by name, with and
/// without QEMU, that pass, fail, skip themselves or some of their cases.
const SAMPLE: [&str; 16] = [
    "001",
    "009",
    "051",
    "065",
    "093",
    "132",
    "172",
    "194",
    "225",
    "245",
    "267",
    "280",
    "297",
    "303",
    "migrate-bitmaps-postcopy-test",
    "qemu-img-bitmaps",
];

/// Makes a test of each part of the trees of one kind.
macro_rules! parts {
    ($trees:expr; $($name:ident = $part:literal),*) => {
        $(#[test]
        fn $name() {
            super::compare($trees, $part);
        })*
    };
}

/// The trees of `QEMU_SRC`: the first one, and the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trees {
    First,
    Others,
}

/// In parts, so that none takes long on a busy host.
mod verdicts_of_a_tree_are_those_of_its_check {
    parts!(super::Trees::First; in_part_1 = 0, in_part_2 = 1, in_part_3 = 2, in_part_4 = 3,
           in_part_5 = 4, in_part_6 = 5, in_part_7 = 6, in_part_8 = 7);
}

/// The same of the other trees.
mod verdicts_of_other_trees_are_those_of_their_checks {
    parts!(super::Trees::Others; in_part_1 = 0, in_part_2 = 1, in_part_3 = 2, in_part_4 = 3,
           in_part_5 = 4, in_part_6 = 5, in_part_7 = 6, in_part_8 = 7);
}

/// The number of parts.
const PARTS: usize = 8;

/// Compares every eighth test, from that of an index on.
fn compare(which: Trees, first: usize) {
    leaks::become_subreaper().unwrap();
    let mut differences = String::new();
    for tree in chosen(which) {
        let fixture = Fixture::new(&tree);
        let wanted = match variable("QEMU_TREE_TESTS").as_deref() {
            None => SAMPLE.map(str::to_owned).to_vec(),
            Some("all") => Vec::new(),
            Some(names) => names.split([' ', ',']).map(str::to_owned).collect(),
        };
        let names = fixture.names(&wanted);
        assert_eq!(names, check::names(&fixture, &wanted), "tests of {tree}");
        let names: Vec<String> = names.into_iter().skip(first).step_by(PARTS).collect();
        if names.is_empty() {
            // Fewer tests are named than there are parts; to name none would be to run all.
            continue;
        }

        let theirs = check::verdicts(&fixture, &names, &fixture.qtest_wrapper);
        let ours = ours::verdicts(&fixture, &names);
        let alone =
            variable("QEMU_TREE_ALONE").map(|_| check::verdicts(&fixture, &names, &fixture.qemu));
        let table = Table { names: &names, theirs: &theirs, ours: &ours, alone: alone.as_ref() };
        say(&format!("\n{tree}, on {}\n{table}", fixture.qemu));
        let lasting = lasting(&fixture, &table);
        if !lasting.is_empty() {
            writeln!(differences, "{tree}: {}\n{table}", lasting.join(" ")).unwrap();
        }
        assert_eq!(fixture.written(), [""; 0], "written into {tree}");
    }
    assert_eq!(differences, "", "verdicts differ");
}

/// How often tests that differ run again, by each runner.
const AGAIN: usize = 2;

/// The tests whose verdicts always differ. A test with two verdicts by the same runner is unstable:
/// it has its own time limits and the machine is busy. It is reported.
fn lasting(fixture: &Fixture, table: &Table<'_>) -> Vec<String> {
    let names: Vec<String> = table.differences().cloned().collect();
    let word = |verdicts: &Verdicts, name: &str| {
        verdicts.get(name).map(|(word, _)| word.clone()).unwrap_or_default()
    };
    let mut lasting = Vec::new();
    for name in names {
        let (mut theirs, mut ours) =
            (vec![word(table.theirs, &name)], vec![word(table.ours, &name)]);
        for _ in 0..AGAIN {
            let alone = std::slice::from_ref(&name);
            theirs.push(word(&check::verdicts(fixture, alone, &fixture.qtest_wrapper), &name));
            ours.push(word(&ours::verdicts(fixture, alone), &name));
        }
        say(&format!("  {name}, each time: check: {}, ours: {}", theirs.join(" "), ours.join(" ")));
        if !theirs.iter().any(|verdict| ours.contains(verdict)) {
            lasting.push(name);
        }
    }
    lasting
}

/// Returns the trees of a kind; there need not be others than the first.
fn chosen(which: Trees) -> Vec<Utf8PathBuf> {
    let mut trees = trees();
    let others = trees.split_off(1);
    if which == Trees::First { trees } else { others }
}

fn trees() -> Vec<Utf8PathBuf> {
    let list = variable("QEMU_SRC").expect("QEMU_SRC names unpacked QEMU source trees");
    list.split(':').map(Utf8PathBuf::from).collect()
}

fn variable(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn number(name: &str) -> Option<u64> {
    variable(name).map(|text| text.parse().unwrap_or_else(|_| panic!("{name}={text}: no number")))
}

fn say(text: &str) {
    println!("{text}");
}
