//! Hunts on the QEMU of this host: what seeds decide, what becomes of a finding, and that planted faults are
//! found.

use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::process::Output;
use serde_json::json;

use crate::sandbox::{Sandbox, deadline};

/// A program with one request at a time, and no kill, so that no race decides: in each release so far, a qed
/// image shows what is below a cluster of zeroes when a part of it is written.
const OLD_DATA_IN_QED: [&str; 6] = ["--formats", "qed", "--seed", "39", "--sequences", "1"];

fn run(sandbox: &Sandbox, words: &[&str]) -> Output {
    sandbox.runner(words).run(deadline()).unwrap()
}

fn text(output: &Output) -> String {
    format!("{}{}", output.stdout_text(), output.stderr_text())
}

/// Returns the only finding of a hunt.
fn finding(out: &Utf8Path) -> Utf8PathBuf {
    let entries = out.read_dir_utf8().unwrap().map(Result::unwrap);
    let found: Vec<Utf8PathBuf> = entries
        .map(|entry| entry.path().join("finding.json"))
        .filter(|path| path.exists())
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].clone()
}

#[test]
fn seed_decides_what_is_searched() {
    let sandbox = Sandbox::new();
    let out = sandbox.path("found");
    let words =
        ["hunt", "--seed=5", "--sequences=3", "--time=300", "--profile=io", "--formats=raw"];
    let table = |jobs: &str| {
        let output =
            run(&sandbox, &[&words[..], &["--jobs", jobs, "--out", out.as_str()]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        output.stdout_text().into_owned()
    };
    let (alone, two) = (table("1"), table("2"));
    assert_eq!(alone, two);
    assert!(alone.contains("\n3 programs, "), "{alone}");
    let writes = alone.lines().find(|line| line.starts_with("write ")).unwrap();
    assert!(writes.ends_with("100 %"), "{writes}");
    // Images are removed.
    assert_eq!(out.read_dir_utf8().unwrap().count(), 0);
}

#[test]
fn finding_is_replayed_shrunk_and_promoted() {
    let sandbox = Sandbox::new();
    let out = sandbox.path("found");
    let (_, emulator) = crate::settings::tools().remove(0);
    let qemu = emulator.to_string();
    let hunted = run(
        &sandbox,
        &[&["hunt"], &OLD_DATA_IN_QED[..], &["--out", out.as_str(), "--qemu", &qemu]].concat(),
    );
    assert_eq!(hunted.status.code(), Some(101), "{}", text(&hunted));
    let signature = "1 times: wrong data in qed: other data instead of zeroes\n";
    assert!(hunted.stdout_text().contains(signature), "{}", text(&hunted));
    let file = finding(&out);
    let own = file.parent().unwrap();
    assert!(own.join("images/disk1.qed").exists());
    assert!(fs::read_to_string(own.join("report.txt")).unwrap().contains("Seed 39."));

    let replayed =
        run(&sandbox, &["hunt", "replay", file.as_str(), "--repeat", "2", "--qemu", &qemu]);
    assert_eq!(replayed.status.code(), Some(101), "{}", text(&replayed));
    let table = replayed.stdout_text().into_owned();
    // By the hunt, and by plain lines.
    assert!(table.lines().nth(1).unwrap().contains("2 of 2        2 of 2        "), "{table}");

    let shrunk = run(&sandbox, &["hunt", "shrink", file.as_str()]);
    assert_eq!(shrunk.status.code(), Some(0), "{}", text(&shrunk));
    let first = shrunk.stdout_text().lines().next().unwrap().to_owned();
    assert!(first.starts_with("4 operations (before: 4; of the seed: "), "{first}");

    let suite = sandbox.path("suite");
    fs::create_dir(&suite).unwrap();
    let promote = ["hunt", "promote", file.as_str(), "--suite", suite.as_str()];
    let promoted = run(&sandbox, &promote);
    assert_eq!(promoted.status.code(), Some(0), "{}", text(&promoted));
    let name = "wrong_data_in_qed_other_data_instead_of_zeroes_39";
    let test = fs::read_to_string(suite.join(format!("{name}.rs"))).unwrap();
    assert!(test.contains(&format!("fn {name}(t: &mut Test) -> Result {{")), "{test}");
    assert!(test.contains("write -z "), "{test}");
    // What is there is not replaced.
    assert_eq!(run(&sandbox, &promote).status.code(), Some(101));
}

#[test]
fn replay_that_could_not_run_anywhere_or_reaches_for_other_files_is_no_success() {
    let sandbox = Sandbox::new();
    let replay = |key: &str, value: &str| {
        let image = json!({"format": "qcow2", "size": 65536, "create": {key: value}});
        let program = json!({"seed": 1, "image": image, "ops": []});
        let failure = json!({"signature": "s", "message": "m", "step": 0});
        let chance = json!({"seen": 1, "of": 1});
        let finding = json!({
            "version": 1, "failure": failure, "qemu": "q", "original": program, "program": program,
            "chance": chance, "qemus": [],
        });
        let file = sandbox.path("finding.json");
        fs::write(&file, finding.to_string()).unwrap();
        let output = run(&sandbox, &["hunt", "replay", file.as_str(), "--repeat", "1"]);
        assert_eq!(output.status.code(), Some(101), "{}", text(&output));
        text(&output)
    };
    let unknown = replay("nonsense", "on");
    assert!(unknown.contains("cannot run"), "{unknown}");
    assert!(unknown.contains("could not run on any of these QEMUs"), "{unknown}");
    let reaching = replay("data_file", "/etc/passwd");
    assert!(reaching.contains("may not create it"), "{reaching}");
}

#[test]
fn hunt_that_could_run_nothing_is_no_success() {
    let sandbox = Sandbox::new();
    let programs = sandbox.path("programs");
    fs::create_dir(&programs).unwrap();
    for (name, path) in crate::settings::tools() {
        std::os::unix::fs::symlink(path, programs.join(name)).unwrap();
    }
    let image_tool = programs.join("qemu-img");
    fs::remove_file(&image_tool).unwrap();
    fs::write(&image_tool, "#!/bin/sh\necho 'it refuses everything' >&2\nexit 1\n").unwrap();
    fs::set_permissions(&image_tool, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let out = sandbox.path("found");
    let words = ["hunt", "--sequences", "2", "--out", out.as_str(), "--qemu", programs.as_str()];
    let output = run(&sandbox, &words);
    assert_eq!(output.status.code(), Some(101), "{}", text(&output));
    let shown = text(&output);
    assert!(shown.contains("so nothing was tried; the last one: "), "{shown}");
    assert!(shown.contains("it refuses everything"), "{shown}");
}

#[test]
fn every_planted_fault_is_found() {
    let sandbox = Sandbox::new();
    let out = sandbox.path("found");
    let output = run(&sandbox, &["hunt", "--selftest", "--out", out.as_str()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let table = output.stdout_text().into_owned();
    assert_eq!(table.lines().count(), 5, "{table}");
    assert!(!table.contains("NOT FOUND"), "{table}");
}
