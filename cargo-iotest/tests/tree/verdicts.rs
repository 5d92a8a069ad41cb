//! The verdicts of tests.

use crate::sandbox::Sandbox;

#[test]
fn verdicts_follow_exit_notes_and_reference() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo 'QA output'", "QA output  \n");
    sandbox.bash("002", "echo one 2 three", "one two three\n");
    sandbox.bash("003", "echo done; exit 3", "done\n");
    sandbox.bash("004", "echo no tape > $TEST_DIR/004.notrun; echo '004 not run'", "done\n");
    sandbox.bash(
        "005",
        "echo '    [case not run] x' >> $TEST_DIR/005.casenotrun; echo done",
        "done\n",
    );
    sandbox.bash("006", "kill -SEGV $$", "");
    sandbox.bash("007", "echo", "\n");
    std::fs::remove_file(sandbox.iotests().join("007.out")).unwrap();
    sandbox.bash("tests/eight", "echo $PWD $0; cat", &{
        let tests = sandbox.iotests().join("tests");
        format!("{tests} {tests}/eight\n")
    });
    let ran = sandbox.run(&["-qcow2"]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    for (name, verdict) in [
        ("001", "pass"),
        ("002", "fail"),
        ("003", "fail"),
        ("004", "skip"),
        ("005", "pass"),
        ("006", "fail"),
        ("007", "skip"),
        ("eight", "pass"),
    ] {
        assert_eq!(ran.verdict(name), verdict, "{name}: {}", ran.reason(name));
    }
    assert!(ran.reason("002").contains("\n-one two three\n+one 2 three"), "{}", ran.reason("002"));
    assert_eq!(ran.reason("003"), "it failed, with exit status 3");
    assert_eq!(ran.reason("004"), "no tape");
    assert_eq!(ran.record("005")["remarks"][0], "some cases not run: x");
    assert!(ran.reason("006").starts_with("it was ended by signal 11 (SIGSEGV)"));
    assert!(ran.reason("007").contains("/007.out is not there"));
    let bad = ran.record("002")["bad"].as_str().unwrap();
    assert!(bad.ends_with("/002.out.bad"), "{bad}");
}

#[test]
fn tests_in_python_have_the_trees_modules_and_cases() {
    let sandbox = Sandbox::new("10.0.2");
    std::fs::write(sandbox.iotests().join("beside.py"), "name = 'beside'\n").unwrap();
    let script = "#!/usr/bin/env python3\nimport sys, beside, os\nprint(beside.name)\n\
                  sys.stderr.write('.F\\nFAIL: test_b (__main__.A.test_b)\\nRan 2 tests\\n')\n\
                  sys.exit(1)\n";
    sandbox.test("010", script, "beside\n");
    let ran = sandbox.run(&["10"]);
    let reason = ran.reason("010");
    assert!(
        reason.starts_with("it failed, with exit status 1: 1 of 2 cases: A.test_b"),
        "{reason}"
    );
    assert_eq!(ran.record("010")["about"]["cases"]["failed"][0], "A.test_b");
    assert_eq!(ran.record("010")["about"]["language"], "python");
    assert!(!sandbox.iotests().join("__pycache__").exists(), "the tree stays as it is");
}

#[test]
fn environment_is_that_of_check() {
    let sandbox = Sandbox::new("10.0.2");
    let names = "IMGFMT IMGPROTO IMGOPTS CACHEMODE AIOMODE QEMU_IO_OPTIONS QEMU_OPTIONS";
    sandbox.bash(
        "001",
        &format!("for v in {names}; do echo $v=${{!v}}; done; basename $TEST_DIR"),
        "\
IMGFMT=luks
IMGPROTO=file
IMGOPTS=iter-time=10
CACHEMODE=none
AIOMODE=native
QEMU_IO_OPTIONS=--cache none --aio native --misalign
QEMU_OPTIONS=-nodefaults -display none -accel qtest
luks-file-001
",
    );
    let ran = sandbox.run(&["-luks", "-nocache", "-i", "native", "-misalign"]);
    assert_eq!(ran.verdict("001"), "pass", "{}", ran.reason("001"));
    assert_eq!(ran.status, Some(0));
}

#[test]
fn failure_with_an_explanation_has_a_remark() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo b; echo a", "a\nb\n");
    sandbox.bash("002", "echo Timeout waiting for return; echo a", "a\n");
    let ran = sandbox.run(&[]);
    let remark = |name: &str| ran.record(name)["remarks"][0].as_str().unwrap();
    let reported = "a possible cause: the lines are those of the reference in another order";
    assert!(remark("001").starts_with(reported), "{}", remark("001"));
    assert!(remark("002").contains("a time limit that is written in the test"));
    assert!(ran.text.contains(&format!("\n  001::raw-file: {reported}")), "{}", ran.text);
}

#[test]
fn qemu_that_cannot_list_its_devices_is_noted_before_tests_run() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "", "");
    let settings = iotest_runtime::env::Settings::from_env().unwrap();
    let qemu = settings.programs.qemu.unwrap();
    let program = sandbox.tree().join(qemu.file_name().unwrap());
    let printed = "failed to initialize module: ui-opengl.so";
    let reported = format!("miss some: {printed}\n  it may find modules");
    for (answer, is_reported) in
        [(format!("echo '{printed}' >&2; exit 134"), true), ("exit".into(), false)]
    {
        let script = format!(
            "#!/bin/sh\ncase \"$*\" in *'-device help') {answer};; esac\nexec {qemu} \"$@\"\n"
        );
        std::fs::write(&program, script).unwrap();
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(&program, executable).unwrap();
        let invocation = sandbox.invocation(&[]).env("QEMU_PROG", program.as_str());
        let ran = sandbox.ran(&sandbox.output(invocation));
        assert_eq!(ran.verdict("001"), "pass", "{}", ran.text);
        assert_eq!(ran.text.contains(&reported), is_reported, "{}", ran.text);
    }
}

/// Test 215 fails in directories with other characters, which break its options.
#[test]
fn paths_of_directories_have_no_odd_characters() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo $TEST_DIR $SOCK_DIR | tr -d 'a-zA-Z0-9/_ -'", "\n");
    let ran = sandbox.run(&["-qcow2"]);
    assert_eq!(ran.verdict("001"), "pass", "{}", ran.reason("001"));
}

#[test]
fn write_into_the_tree_is_reported() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo x > litter", "");
    let ran = sandbox.run(&["1"]);
    assert_eq!(ran.verdict("001"), "pass");
    assert!(
        ran.text.contains("note: a test wrote to tests/qemu-iotests/litter in the tree"),
        "{}",
        ran.text
    );
}

#[test]
fn only_skips_is_not_success() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo no > $TEST_DIR/001.notrun", "");
    assert_eq!(sandbox.run(&[]).status, Some(4));
}

#[test]
fn endless_output_ends_a_test_and_only_its_ends_are_kept() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo the beginning; yes is it endless", "the beginning\n");
    let ran = sandbox.run(&[]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    assert!(ran.reason("001").starts_with("wrote more than 256 MiB"), "{}", ran.reason("001"));
    assert!(ran.record("001").to_string().len() + ran.text.len() < 100_000);
}
