//! Selecting and listing cases of real programs.

use crate::sandbox::Sandbox;

#[test]
fn dry_run_prints_ids_and_nothing_else() {
    let output = Sandbox::new().run(&["-n", "passes_in_two_formats", "quietly"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        output.stdout_text(),
        "behaved::passes_in_two_formats::qcow2-file\n\
         behaved::passes_in_two_formats::raw-file\n\
         behaved::passes_quietly::raw-file\n"
    );
}

#[test]
fn list_says_why_cases_would_be_ignored() {
    let output = Sandbox::new().run(&["--list", "ignored_by", "passes_quietly"]);
    let text = output.stdout_text();
    assert!(
        text.contains("ignored_by_author::raw-file: ignored, waits for a tape drive\n"),
        "{text}"
    );
    assert!(
        text.contains("ignored_by_requirement::raw-file: ignored, needs qemu<1.0.0, not QEMU "),
        "{text}"
    );
    assert!(text.contains("\nbehaved::passes_quietly::raw-file\n"), "{text}");
    assert!(text.contains("\n3 cases, 2 of them ignored; "), "{text}");
}

/// Whoever mistypes a path of QEMU's schema need not wait for the case to be broken.
#[test]
fn requirement_that_no_qemu_meets_is_told_before_anything_runs() {
    let mistake = "note: behaved::needs_what_no_qemu_has at ";
    let listed = Sandbox::new().run(&["--list", "passes_quietly"]).stderr_text().into_owned();
    let dry = Sandbox::new().run(&["-n", "passes_quietly"]).stderr_text().into_owned();
    let run = Sandbox::new().run(&["passes_quietly"]).stderr_text().into_owned();
    let several = ["--format=raw", "--format=qcow2", "passes_quietly"];
    let several = Sandbox::new().run(&several).stderr_text().into_owned();
    for said in [&listed, &dry, &run, &several] {
        let lines: Vec<&str> = said.lines().filter(|line| line.starts_with(mistake)).collect();
        let [line] = &lines[..] else { panic!("{} notes: {said}", lines.len()) };
        assert!(line.contains(": `qmp:blockdev-mirror.target-is-zer`: no QEMU of 7.2, "), "{line}");
        assert!(line.ends_with("; did you mean `target-is-zero`?"), "{line}");
    }
}

#[test]
fn long_list_has_groups_and_the_times_of_earlier_runs() {
    let sandbox = Sandbox::new();
    let long = ["--list", "--long", "at_first"];
    let text = sandbox.run(&long).stdout_text().into_owned();
    assert!(text.contains("    groups   quick\n") && !text.contains("    took "), "{text}");
    sandbox.run(&["at_first"]);
    let text = sandbox.run(&long).stdout_text().into_owned();
    assert!(text.contains("    took     0.") && text.contains("s at best\n"), "{text}");
}

#[test]
fn list_for_programs_has_every_member() {
    let report = Sandbox::new().json(&["--list", "passes_quietly"]);
    let case = &report["cases"][0];
    assert_eq!(case["id"], "behaved::passes_quietly::raw-file");
    assert_eq!(case["program"], "iotest-conformance::misbehaviour");
    assert_eq!((&case["format"], &case["ignored"]), (&"raw".into(), &serde_json::Value::Null));
}

#[test]
fn empty_selection_has_a_status_of_its_own() {
    for (args, what) in [
        (&["passes_quitly"][..], "no case matches `passes_quitly`; did you mean `passes_quietly`?"),
        (&["-g", "nightly"], "no test is in group `nightly`; groups: quick"),
        (&["--failed"], "has no records of a run"),
    ] {
        let output = Sandbox::new().run(args);
        assert_eq!(output.status.code(), Some(4), "{args:?}");
        assert!(output.stderr_text().contains(what), "{}", output.stderr_text());
    }
}

#[test]
fn programs_with_other_harnesses_are_not_ours_and_mistakes_are_reported() {
    let sandbox = Sandbox::new();
    let run = |target: &str| {
        let target = format!("--test={target}");
        let runner = sandbox.runner(&["--package=iotest-conformance", &target, "-n"]);
        let output = runner.run(crate::sandbox::deadline()).unwrap();
        (output.status.code(), output.stderr_text().into_owned())
    };
    let (status, printed) = run("conformance");
    assert_eq!(status, Some(4));
    assert!(printed.contains(") is not made with iotest: its tests are libtest's"), "{printed}");
    let (status, printed) = run("empty");
    assert_eq!(status, Some(4));
    assert!(printed.contains("iotest-conformance::empty: no test is registered"), "{printed}");
    let (status, printed) = run("misbehavior");
    assert_eq!(status, Some(2));
    assert!(
        printed.contains("no test target is called `misbehavior`; did you mean `misbehaviour`?"),
        "{printed}"
    );
}
