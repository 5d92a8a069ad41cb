//! The matrix, on real programs.

use std::os::unix::fs::symlink;

use crate::sandbox::{Sandbox, verdicts};

#[test]
fn several_formats_run_in_one_go() {
    let report =
        Sandbox::new().json(&["--format=qcow2,raw", "passes_in_two_formats", "passes_quietly"]);
    let found = verdicts(&report);
    let pass = |id: &str| (id.to_owned(), "pass".to_owned());
    assert_eq!(
        found,
        [
            pass("behaved::passes_in_two_formats::qcow2-file"),
            pass("behaved::passes_in_two_formats::raw-file"),
            pass("behaved::passes_quietly::raw-file"),
        ]
    );
    let ignored = &report["run"]["ignored"][0];
    assert_eq!(ignored["reason"], "not suitable for this image format: qcow2");
}

#[test]
fn settings_have_labels_and_are_in_the_command_to_type() {
    let report =
        Sandbox::new().json(&["-c", "none,writeback", "-o", "size=1M", "-raw", "fails_by_text"]);
    let runs: Vec<_> = report["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| &case["attempts"][0]["run"])
        .collect();
    assert_eq!(runs[0]["label"], "imgopts=size=1M cache=none");
    assert_eq!(runs[1]["label"], "imgopts=size=1M cache=writeback");
    let again = runs[0]["again"].as_str().unwrap();
    assert!(again.ends_with(" --imgopts=size=1M --format=raw --cache=none"), "{again}");
}

#[test]
fn several_qemus_are_compared_in_a_table() {
    let sandbox = Sandbox::new();
    // The same programs in two directories, with the same version.
    let (a, b) = (linked_tools(&sandbox, "a"), linked_tools(&sandbox, "b"));
    let both = ["--qemu", &a, "--qemu", &b];
    let output = sandbox.run(&[&both[..], &["passes_quietly", "fails_by_text"]].concat());
    assert_eq!(output.status.code(), Some(101));
    let text = output.stdout_text();
    for qemu in [&a, &b] {
        let row = format!("\n{qemu}        1        0        1        0        0\n");
        assert!(text.contains(&row), "{text}");
        assert!(
            text.contains(&format!("FAIL behaved::fails_by_text::raw-file [{qemu}]: ")),
            "{text}"
        );
    }
    assert!(!text.contains("cases with different verdicts"), "{text}");
}

#[test]
fn qemu_that_is_not_there_is_a_mistake() {
    let sandbox = Sandbox::new();
    let empty = sandbox.path("sock").into_string();
    for (path, what) in [
        ("/nowhere/qemu", "neither a program nor a directory of programs"),
        (&*empty, "no qemu-system-* is in it"),
    ] {
        let output = sandbox.run(&["--qemu", path, "passes_quietly"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stderr_text().contains(what), "{}", output.stderr_text());
    }
}

/// Makes a directory with links to QEMU's programs; returns its path.
pub(crate) fn linked_tools(sandbox: &Sandbox, name: &str) -> String {
    let directory = sandbox.path(name);
    std::fs::create_dir(&directory).unwrap();
    for (tool, path) in tools() {
        symlink(path, directory.join(tool)).unwrap();
    }
    directory.into_string()
}

/// QEMU's programs as tests here find them.
pub(crate) fn tools() -> Vec<(String, camino::Utf8PathBuf)> {
    let programs = iotest_runtime::env::Settings::from_env().unwrap().programs;
    let found = [
        programs.qemu,
        programs.qemu_img,
        programs.qemu_io,
        programs.qemu_nbd,
        programs.storage_daemon,
    ];
    found
        .into_iter()
        .map(|program| program.unwrap())
        .map(|path| (path.file_name().unwrap().to_owned(), path))
        .collect()
}
