//! Which test programs are found in various workspaces, and what is reported about others.

use iotest_runtime::process::Output;

use crate::krate::{Krate, package};

const MAIN: &str = "use iotest_runtime::prelude::*;\n\n\
     #[iotest(formats = \"raw\")]\nfn NAME(_: &mut Test) {}\n\niotest_runtime::main!();\n";

/// Creates a workspace of members: their names, and the rest of their manifests.
fn workspace(members: &[(&str, &str)], default_members: &str) -> Krate {
    let names: Vec<String> = members.iter().map(|(name, _)| format!("{name:?}")).collect();
    let names = names.join(", ");
    let krate = Krate::with_manifest(&format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{names}]\n{default_members}\n"
    ));
    for (name, rest) in members {
        krate.write(&format!("{name}/Cargo.toml"), &format!("{}\n{rest}", package(name)));
        krate.write(&format!("{name}/src/lib.rs"), "");
    }
    krate
}

/// Adds a program with a test of this name.
fn program(krate: &Krate, path: &str, test: &str) {
    krate.write(path, &MAIN.replace("NAME", test));
}

fn runtime() -> String {
    format!("iotest-runtime = {{ path = \"{}/../iotest-runtime\" }}\n", env!("CARGO_MANIFEST_DIR"))
}

fn refused(output: &Output, status: i32, parts: &[&str]) {
    let printed = output.stderr_text();
    assert_eq!(output.status.code(), Some(status), "{printed}");
    for part in parts {
        assert!(printed.contains(part), "{part}\n{printed}");
    }
}

/// A package with a program of each kind, and two that lack `harness = false`.
fn kinds() -> Krate {
    let manifest = format!(
        "[dependencies]\n{}
[[test]]\nname = \"suite\"\nharness = false\n
[[test]]\nname = \"framed\"\n
[[bin]]\nname = \"runner\"\nharness = false\n
[[example]]\nname = \"tour\"\nharness = false\n
[[bench]]\nname = \"suite\"\nharness = false\ntest = true\n",
        runtime()
    );
    let spare =
        format!("[dev-dependencies]\n{}\n[[test]]\nname = \"spare\"\nharness = false\n", runtime());
    let krate = workspace(
        &[("disks", &manifest), ("spare", &spare), ("plain", "")],
        "default-members = [\"disks\"]",
    );
    for (path, test) in [
        ("disks/tests/suite.rs", "of_the_suite"),
        ("disks/tests/framed.rs", "of_the_framed"),
        ("disks/tests/lost.rs", "of_the_lost"),
        ("disks/src/bin/runner.rs", "of_the_runner"),
        ("disks/examples/tour.rs", "of_the_tour"),
        // Off by default, as an example, so no note is needed.
        ("disks/examples/walk.rs", "of_the_walk"),
        ("disks/benches/suite.rs", "of_the_bench"),
        ("spare/tests/spare.rs", "of_the_spare"),
    ] {
        program(&krate, path, test);
    }
    krate.write("plain/tests/words.rs", "#[test]\nfn words() {}\n");
    krate
}

#[test]
fn programs_of_every_kind_and_member_are_found_and_manifest_mistakes_noted() {
    let krate = kinds();
    let listed = krate.iotest(&["-n"]);
    assert_eq!(listed.status.code(), Some(0), "{}", listed.stderr_text());
    // What `cargo test --workspace` would run, in default members or not.
    let ids = "of_the_bench::raw-file\nof_the_runner::raw-file\nof_the_spare::raw-file\n\
               of_the_suite::raw-file\n";
    assert_eq!(listed.stdout_text(), ids);
    let directory = krate.directory.join("disks");
    let printed = listed.stderr_text();
    let framed = format!(
        "note: the test target `framed` of disks ({directory}/tests/framed.rs) has libtest's \
         harness, under which no case runs: add `harness = false` to its [[test]] in \
         {directory}/Cargo.toml\n"
    );
    let section =
        "    [[test]]\n    name = \"lost\"\n    path = \"tests/lost.rs\"\n    harness = false\n";
    let lost = format!(
        "note: the test target `lost` of disks ({directory}/tests/lost.rs) has libtest's harness, \
         under which no case runs: add this to {directory}/Cargo.toml\n{section}"
    );
    assert!(printed.contains(&framed) && printed.contains(&lost), "{printed}");
    assert_eq!(printed.matches("note: ").count(), 2, "{printed}");

    // Following the advice adds one more.
    refused(&krate.iotest(&["--test=lost"]), 4, &["error: the test target `lost` of disks ("]);
    let manifest = std::fs::read_to_string(directory.join("Cargo.toml")).unwrap();
    krate.write("disks/Cargo.toml", &format!("{manifest}\n{section}"));
    let output = krate.iotest(&["--test=lost"]);
    assert!(output.stdout_text().contains("of_the_lost::raw-file"), "{}", output.stderr_text());
}

#[test]
fn program_that_is_named_runs_whatever_its_kind() {
    let krate = kinds();
    for (name, package, target, test) in [
        ("runner", "disks", "bin/runner", "of_the_runner"),
        ("example/tour", "disks", "example/tour", "of_the_tour"),
        ("bench/suite", "disks", "bench/suite", "of_the_bench"),
        ("suite", "disks", "suite", "of_the_suite"),
        ("spare", "spare", "spare", "of_the_spare"),
    ] {
        let output = krate.iotest(&["--test", name, "--json"]);
        assert_eq!(output.status.code(), Some(0), "{name}: {}", output.stderr_text());
        let report: serde_json::Value = serde_json::from_str(&output.stdout_text()).unwrap();
        let cases = report["cases"].as_array().unwrap();
        assert_eq!(cases.len(), 1, "{name}");
        let record = &cases[0]["attempts"][0];
        assert_eq!(record["id"], format!("{test}::raw-file"));
        let again =
            format!("cargo iotest --exact {test}::raw-file --package={package} --test={target}");
        let shown = record["run"]["again"].as_str().unwrap();
        assert!(shown.ends_with(&again), "{shown}");
    }
}

#[test]
fn target_that_cannot_be_a_program_says_why() {
    let krate = kinds();
    let framed = "has libtest's harness, under which no case runs: add `harness = false` to its";
    refused(&krate.iotest(&["--test=framed"]), 4, &["target `framed` of disks (", framed]);
    let words = ["--package=plain", "--test=words"];
    refused(&krate.iotest(&words), 4, &["target `words` of plain (", " is not made with iotest"]);
    let elsewhere = "`words` is a target of plain, which is not among the packages";
    refused(&krate.iotest(&["--test=words"]), 2, &[elsewhere, "`--package plain` looks there"]);
    let meant = "no test target is called `example/tor`; did you mean `example/tour`?";
    refused(&krate.iotest(&["--test=example/tor"]), 2, &[meant]);
}

#[test]
fn workspace_without_a_program_says_what_there_is_instead() {
    let none = workspace(&[("plain", "")], "");
    let root = none.directory.canonicalize_utf8().unwrap();
    let printed = format!("\n  no package in {root} depends on iotest-runtime\n");
    refused(&none.iotest(&[]), 4, &[&printed, "`cargo iotest new` adds one"]);

    let manifest = format!(
        "[features]\ntape = []\n\n[dependencies]\n{}
[[test]]\nname = \"other\"\nharness = false\n
[[test]]\nname = \"off\"\nharness = false\ntest = false\n
[[test]]\nname = \"tapes\"\nharness = false\nrequired-features = [\"tape\"]\n",
        runtime()
    );
    let krate = workspace(&[("disks", &manifest), ("plain", "")], "");
    krate.write("disks/tests/other.rs", "fn main() {}\n");
    program(&krate, "disks/tests/off.rs", "of_the_off");
    program(&krate, "disks/tests/tapes.rs", "of_the_tapes");
    program(&krate, "disks/tests/lost.rs", "of_the_lost");
    let parts = [
        &*format!("\n  in {root} depend on iotest-runtime: disks\n")
            .replace(root.as_str(), krate.directory.canonicalize_utf8().unwrap().as_str()),
        "\n  built, but without iotest: disks::other\n",
        "/tests/off.rs) is off (`test = false`): `--test off` runs it\n",
        "/tests/tapes.rs) needs features: `--features tape` turns them on\n",
        "/tests/lost.rs) has libtest's harness, ",
    ];
    refused(&krate.iotest(&[]), 4, &parts);
    let output = krate.iotest(&["-n", "--features=tape"]);
    assert_eq!(output.stdout_text(), "of_the_tapes::raw-file\n", "{}", output.stderr_text());
}
