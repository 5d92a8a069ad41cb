//! The effect of options on a suite from `cargo iotest new`, where no other test shows it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use camino::Utf8PathBuf;
use iotest_runtime::process::Output;
use serde_json::Value;

use crate::krate::Krate;
use crate::sandbox::{Sandbox, verdicts};

/// A crate with a new suite and a feature.
fn krate() -> Krate {
    let krate = Krate::new();
    assert_eq!(krate.iotest(&["new"]).status.code(), Some(0));
    let manifest = fs::read_to_string(krate.directory.join("Cargo.toml")).unwrap();
    krate.write("Cargo.toml", &format!("{manifest}\n[features]\nextra = []\n"));
    krate
}

/// Returns the output of a successful run.
fn good(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}{}", output.stdout_text(), output.stderr_text());
    output.stdout_text().into_owned()
}

/// A replacement for gdbserver that prints a line and then executes QEMU.
const TALKATIVE: &str = "#!/bin/sh\necho gdbserver \"$@\" is here\nshift\nexec \"$@\"\n";

#[test]
fn what_qemu_prints_is_in_the_output_if_asked_for() {
    let krate = krate();
    krate.write("bin/gdbserver", TALKATIVE);
    let bin = krate.directory.join("bin");
    fs::set_permissions(bin.join("gdbserver"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::vars().find(|(name, _)| name == "PATH").unwrap().1;
    let run = |options: &[&str]| {
        let options = [&["--gdb", "--format=raw", "--json=-"], options].concat();
        let runner = krate.sandbox.runner(&options).env("PATH", format!("{bin}:{path}"));
        let report: Value = serde_json::from_str(&good(&krate.run(runner))).unwrap();
        let file = report["cases"][0]["attempts"][0]["run"]["output"].as_str();
        file.map(|file| fs::read_to_string(file).unwrap()).unwrap_or_default()
    };
    let quiet = run(&[]);
    assert!(!quiet.contains(" is here"), "{quiet}");
    let loud = run(&["--print-qemu"]);
    assert!(loud.contains("gdbserver localhost:12345 ") && loud.contains(" is here"), "{loud}");
}

#[test]
fn evidence_is_asked_for() {
    let name = "evidence::has_a_qemu_that_warns";
    let report = Sandbox::new().json(&["--cores", "--strict-stderr", "--exact", name]);
    let record = &report["cases"][0]["attempts"][0];
    assert_eq!(record["verdict"], "fail");
    let finding = record["findings"][0].as_str().unwrap();
    assert!(
        finding.starts_with("vm0 (process ") && finding.contains("`expect_stderr`"),
        "{finding}"
    );
    assert!(
        finding.ends_with(": warning: trace event 'no_such_event' does not exist"),
        "{finding}"
    );
    let again = record["run"]["again"].as_str().unwrap();
    assert!(again.contains(" --cores --strict-stderr"), "{again}");
}

#[test]
fn deprecated_command_is_refused_if_asked_for() {
    let report = Sandbox::new().json(&["--compat=strict", "a_deprecated_command"]);
    let found: Vec<_> =
        verdicts(&report).iter().map(|(id, verdict)| format!("{id}: {verdict}")).collect();
    let expected = [
        "evidence::may_use_a_deprecated_command::raw-file: pass",
        "evidence::uses_a_deprecated_command::raw-file: fail",
    ];
    assert_eq!(found, expected);
    let record = &report["cases"][1]["attempts"][0];
    let reason = record["reason"].as_str().unwrap();
    assert!(reason.contains("Deprecated command nbd-server-add disabled by policy"), "{reason}");
    let again = record["run"]["again"].as_str().unwrap();
    assert!(again.contains(" --compat=strict"), "{again}");
}

#[test]
fn protocol_and_alignment_are_settings() {
    let report = Sandbox::new().json(&["--protocol=nbd", "--misalign", "passes_quietly"]);
    assert_eq!(verdicts(&report)[0].0, "behaved::passes_quietly::raw-nbd");
    assert_eq!(report["cases"][0]["attempts"][0]["run"]["label"], "misalign");
}

#[test]
fn exact_names_are_no_parts_and_no_patterns() {
    let sandbox = Sandbox::new();
    let ids = |name: &str| sandbox.run(&["-n", "--exact", name]).stdout_text().into_owned();
    let id = "behaved::passes_quietly::raw-file";
    assert_eq!(ids(id), format!("{id}\n"));
    assert_eq!(ids("behaved::passes_quietly"), format!("{id}\n"));
    assert_eq!(ids("passes_quietly"), "");
    assert_eq!(ids("behaved::passes_q*"), "");
}

#[test]
fn words_are_coloured_as_asked() {
    let krate = krate();
    let coloured = |text: &str| text.contains("\x1b[");
    assert!(coloured(&good(&krate.iotest(&["--color=always", "--format=raw"]))));
    assert!(coloured(&good(&krate.iotest(&["report", "--color=always"]))));
    assert!(!coloured(&good(&krate.iotest(&["report", "--color=never"]))));
}

/// Each command accepts a crate and a run given by path.
#[test]
fn crates_and_runs_elsewhere_are_named() {
    let krate = krate();
    let manifest = format!("--manifest-path={}", krate.directory.join("Cargo.toml"));
    let test = krate.directory.join("tests/suite/first.rs");
    let change = |from: &str, to: &str| {
        let text = fs::read_to_string(&test).unwrap();
        assert!(text.contains(from));
        fs::write(&test, text.replace(from, to)).unwrap();
    };
    let golden = krate.directory.join("tests/suite/golden");
    let run = || {
        let output = krate.iotest(&["--format=raw"]);
        assert_eq!(output.status.code(), Some(101), "{}", output.stdout_text());
        let latest: Utf8PathBuf =
            krate.sandbox.path("out/runs/latest").canonicalize_utf8().unwrap();
        format!("--run={latest}")
    };
    let outside = |args: &[&str]| {
        krate.run_outside(krate.sandbox.runner(args).current_dir(krate.sandbox.path("out")))
    };
    let reference =
        || fs::read_to_string(golden.join("first/written_data_outlives_the_machine.out")).unwrap();
    change("0x5a", "0xa5");
    let first = run();
    change("0xa5", "0x77");
    run();
    assert_eq!(outside(&["report", &manifest]).status.code(), Some(101));
    assert!(good(&outside(&["bless", &first, &manifest])).contains(": wrote "));
    assert!(reference().contains("0xa5"), "{}", reference());
    assert!(good(&outside(&["bless", &manifest])).contains(": wrote "));
    assert!(reference().contains("0x77"), "{}", reference());
    let reviewed = outside(&["review", &first, &manifest]);
    let text = reviewed.stdout_text();
    assert!(text.contains("0xa5") && text.contains("0x77"), "{text}{}", reviewed.stderr_text());
    assert!(reference().contains("0x77"), "nobody has accepted anything");
    assert!(good(&outside(&["refs", &manifest])).contains("suite/golden/first/"));
    assert!(good(&outside(&["nextest", &manifest])).contains("terminate-after"));
}

#[test]
fn programs_are_those_of_a_package_and_target_with_its_features() {
    let krate = krate();
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../iotest-runtime");
    good(&krate.iotest(&["new", "--name=other", &format!("--runtime={runtime}")]));
    let main = krate.directory.join("tests/other/main.rs");
    let text = fs::read_to_string(&main).unwrap();
    let text = text.replace("mod first;", "#[cfg(feature = \"extra\")]\nmod first;");
    fs::write(&main, text).unwrap();
    let programs = ["--package=disks", "--test=other", "--features=extra"];
    let with = |args: &[&str]| good(&krate.iotest(&[args, &programs].concat()));
    let id = "first::written_data_outlives_the_machine";
    assert_eq!(with(&["-n", "--format=raw"]), format!("{id}::raw-file\n"));
    let refs = with(&["refs"]);
    assert!(refs.contains("tests/other/golden/first/") && !refs.contains("suite/golden"), "{refs}");
    let config = with(&["nextest", "--timeout-scale=2"]);
    assert!(config.contains("disks::other") && config.contains("period = \"180s\""), "{config}");
}

#[test]
fn programs_are_built_as_asked() {
    let krate = krate();
    let main = krate.directory.join("tests/suite/main.rs");
    let text = fs::read_to_string(&main).unwrap();
    let fast = "#[cfg(all(feature = \"extra\", not(debug_assertions)))]\nmod fast {\n    \
                use iotest_runtime::prelude::*;\n    #[iotest(formats = \"raw\")]\n    \
                fn is_fast(_: &mut Test) {}\n}\n";
    fs::write(&main, format!("{text}\n{fast}")).unwrap();
    let built = |args: &[&str]| {
        let options = [args, &["--all-features", "--release"]].concat();
        good(&krate.iotest(&options))
    };
    let id = "first::written_data_outlives_the_machine";
    let both = format!("fast::is_fast::raw-file\n{id}::raw-file\n");
    assert_eq!(built(&["-n", "--format=raw"]), both);
    assert!(built(&["refs"]).contains("suite/golden/first/"));
    assert!(built(&["nextest"]).contains("terminate-after"));
}
