//! Whole runs in random orders, and at the same time: every case that was blessed matches.

use std::io;
use std::process::{Command, Stdio};
use std::sync::Barrier;
use std::time::Duration;

use super::*;
use crate::deadline::{Timeouts, poll_until};
use crate::golden::FolderLock;
use crate::random::Random;

const VARIANTS: [&str; 6] =
    ["raw-file", "raw-nbd", "qcow2-file", "qcow2-nbd", "qcow2-fuse", "qed-file"];

/// Cases of a test that has parameters.
const CASES: [&str; 7] = [
    "p::raw-file",
    "p::raw-nbd",
    "p::qcow2-file",
    "q::raw-file",
    "q::qcow2-nbd",
    "q::qed-file",
    "r::qcow2-file",
];

#[test]
fn after_any_run_every_variant_that_was_blessed_matches() {
    let names = ["f.out", "f.pc.out", "f.nbd.out", "f.file.out", "f.raw.out", "f.qcow2-nbd.out"];
    check_random_runs(&VARIANTS, &names);
}

#[test]
fn after_any_run_every_parameter_that_was_blessed_matches() {
    let names = ["f.out", "f.p.out", "f.q.raw.out", "f.raw.out", "f.pc.out", "f.p.nbd.out"];
    check_random_runs(&CASES, &names);
}

/// Blesses random logs of the cases in random orders, where some references are there already.
fn check_random_runs(cases: &[&str], names: &[&'static str]) {
    let mut random = Random::new(17);
    let logs = ["", "a\n", "b\n", "c\n"];
    for round in 0..80 {
        let mut there = Vec::new();
        for name in names.iter().copied() {
            if random.below(4) == 0 {
                there.push((name, logs[random.below(4)]));
            }
        }
        let desktop = Desktop::new(&there);
        let mut order: Vec<&str> = cases.to_vec();
        order.sort_by_cached_key(|_| random.bits());
        let run: Vec<(&str, &str)> =
            order.into_iter().map(|variant| (variant, logs[random.below(4)])).collect();
        for (variant, log) in &run {
            desktop.bless(variant, log).unwrap();
        }
        for (variant, log) in &run {
            let comparison = desktop.comparison(&subject(variant), log);
            assert_eq!(comparison, Comparison::Match, "round {round}: {there:?} {run:?} {variant}");
        }
    }
}

#[test]
fn racing_threads_leave_every_variant_a_match() {
    let mut random = Random::new(19);
    for _ in 0..15 {
        let desktop = Desktop::new(&[]);
        let run = VARIANTS.map(|variant| (variant, *random.pick(&[&"a\n", &"b\n", &"c\n"])));
        let start = Barrier::new(run.len());
        std::thread::scope(|scope| {
            for (variant, log) in run {
                let (desktop, start) = (&desktop, &start);
                scope.spawn(move || {
                    start.wait();
                    desktop.bless(variant, log).unwrap();
                });
            }
        });
        for (variant, log) in run {
            assert_eq!(desktop.comparison(&subject(variant), log), Comparison::Match, "{run:?}");
        }
    }
}

/// A case that looks for its reference amid another one's change sees all of it or nothing.
#[test]
fn comparison_waits_for_the_end_of_a_change() {
    let desktop = Desktop::new(&[("f.out", "a\n")]);
    let folder = desktop.golden().join("m");
    let started = Barrier::new(2);
    std::thread::scope(|scope| {
        let change = FolderLock::to_write(&folder);
        fs::write(folder.join("f.out"), "b\n").unwrap();
        let compared = scope.spawn(|| {
            started.wait();
            desktop.comparison(&subject("raw-file"), "a\n")
        });
        started.wait();
        let over = || Ok::<_, io::Error>(compared.is_finished().then_some(()));
        let moment = Timeouts::default().after(Duration::from_millis(50));
        poll_until("a comparison that does not wait", moment, over).unwrap_err();
        fs::write(folder.join("f.raw.out"), "a\n").unwrap();
        drop(change);
        assert_eq!(compared.join().unwrap(), Comparison::Match);
    });
}

/// Names the directory in which a racing process blesses, its variant and its log.
const RACE: &str = "IOTEST_TEST_RACE";

#[test]
fn racing_processes_leave_every_variant_a_match() {
    let desktop = Desktop::new(&[]);
    let logs = ["a\n", "b\n", "a\n", "c\n", "b\n", "a\n"];
    let racers: Vec<_> =
        VARIANTS.iter().zip(logs).map(|(variant, log)| racer(&desktop, variant, log)).collect();
    for mut racer in racers {
        assert!(racer.wait().unwrap().success());
    }
    for (variant, log) in VARIANTS.iter().zip(logs) {
        assert_eq!(desktop.comparison(&subject(variant), log), Comparison::Match, "{variant}");
    }
}

#[expect(clippy::disallowed_methods, reason = "this test program, not a program under test")]
fn racer(desktop: &Desktop, variant: &str, log: &str) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "golden::bless::tests::races::process_blesses_one_variant"])
        .env(RACE, format!("{} {variant} {}", desktop.root, log.trim_end()))
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Blesses in a directory of its own, or in the one that a racing parent names.
#[test]
#[expect(clippy::disallowed_methods, reason = "only this test's parent sets the variable")]
fn process_blesses_one_variant() {
    let desktop = Desktop::new(&[]);
    let race = std::env::var(RACE).unwrap_or(format!("{} raw-file a", desktop.root));
    let mut words = race.split(' ');
    let mut word = || words.next().expect("three words");
    let (root, variant, log) = (Utf8PathBuf::from(word()), word(), format!("{}\n", word()));
    let racing = Desktop { root, ..desktop };
    racing.bless(variant, &log).unwrap();
    assert_eq!(racing.comparison(&subject(variant), &log), Comparison::Match);
}
