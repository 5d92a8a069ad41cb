//! From no suite to a passing one, and from a changed test to an accepted log.

use std::fs;

use crate::krate::Krate;
use crate::sandbox::{Sandbox, deadline};

#[test]
fn new_suite_passes_at_once_and_a_changed_log_is_accepted() {
    let krate = Krate::new();
    let output = krate.iotest(&["new"]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    let again = krate.iotest(&["new"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(
        again.stderr_text().contains("tests/suite already exists; "),
        "{}",
        again.stderr_text()
    );

    let cargo = option_env!("CARGO").unwrap_or("cargo");
    let output = krate.run(krate.sandbox.prepared(cargo).arg("test"));
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}{}", output.stderr_text());
    assert!(text.contains("test result: ok. 2 passed; 0 failed; 0 ignored"), "{text}");

    // Another pattern is written and read: the test passes, but its log changes.
    let test = krate.directory.join("tests/suite/first.rs");
    fs::write(&test, fs::read_to_string(&test).unwrap().replace("0x5a", "0xa5")).unwrap();
    let output = krate.iotest(&["--format=raw"]);
    assert_eq!(output.status.code(), Some(101));
    assert!(output.stdout_text().contains("\n  cargo iotest review "), "{}", output.stdout_text());
    let output = krate.iotest(&["bless", "first::*"]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    assert!(output.stdout_text().contains(": wrote "), "{}", output.stdout_text());
    let output = krate.iotest(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stdout_text());

    let golden = krate.directory.join("tests/suite/golden");
    fs::write(golden.join("first/forgotten.out"), "").unwrap();
    let output = krate.iotest(&["refs", "--unused"]);
    assert_eq!(output.stdout_text(), format!("{golden}/first/forgotten.out\n"));
    let output = krate.iotest(&["refs"]);
    assert!(output.stdout_text().contains("/first/written_data_outlives_the_machine.out: first::"));

    let output = krate.iotest(&["nextest", "--write"]);
    assert_eq!(output.status.code(), Some(0), "{}", output.stderr_text());
    let config = fs::read_to_string(krate.directory.join(".config/nextest.toml")).unwrap();
    assert!(config.contains("slow-timeout = { period = \"120s\", terminate-after = 1"), "{config}");
    let listed = krate.run(krate.sandbox.prepared(cargo).args([
        "nextest",
        "list",
        "--profile=group-quick",
        "--message-format=oneline",
    ]));
    if listed.status.success() {
        let text = listed.stdout_text();
        assert!(
            text.contains("disks::suite first::written_data_outlives_the_machine::raw-file\n"),
            "{text}"
        );
    } else {
        // Continuous integration has nextest.
        let printed = listed.stderr_text();
        assert!(printed.contains("no such command"), "{printed}");
        assert!(std::env::vars().all(|(name, _)| name != "CI"), "{printed}");
    }
}

#[test]
fn suite_is_added_to_nothing_but_a_crate() {
    let sandbox = Sandbox::new();
    let empty = sandbox.path("out").into_string();
    for (args, what) in [
        (&["new", &*empty][..], "Cargo.toml of the crate to add a suite to"),
        (&["new", "--name", "../x"], "a name has letters, digits"),
        (&["new", "--runtime", "/nowhere", "--name", "other"], "no crate is in /nowhere"),
    ] {
        let output = sandbox.runner(args).run(deadline()).unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stderr_text().contains(what), "{}", output.stderr_text());
    }
}

#[test]
fn doctor_finds_what_tests_run_with() {
    let sandbox = Sandbox::new();
    let output = sandbox.runner(&["doctor"]).run(deadline()).unwrap();
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(0), "{text}");
    for part in
        ["  ok accelerators: ", " MiB free for images in ", "  ok cargo ", "\nTests can run. "]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
    // Programs named by variables would be found anyway.
    let choices = ["QEMU_PROG", "QEMU_IMG_PROG", "QEMU_IO_PROG", "QEMU_NBD_PROG", "QSD_PROG"];
    let doctor =
        choices.into_iter().fold(sandbox.runner(&["doctor"]), |it, name| it.env_remove(name));
    let output = doctor.env("PATH", "/nowhere").run(deadline()).unwrap();
    let text = output.stdout_text();
    assert_eq!(output.status.code(), Some(101), "{text}");
    assert!(text.contains("  !! qemu-img not found: not in PATH; install QEMU"), "{text}");
    let output = sandbox.runner(&["doctor"]).env("IMGFMT", "qcow3").run(deadline()).unwrap();
    assert_eq!(output.status.code(), Some(2));
}
