//! The wrapper of a QEMU without the qtest accelerator.

use iotest_runtime::process::Invocation;

use crate::sandbox::Sandbox;

/// Asks QEMU for its status, as tests in bash do: with `QEMU_OPTIONS`, which name qtest.
const STATUS: &str = "\
$QEMU_PROG $QEMU_OPTIONS -nographic -monitor none -serial none -qmp stdio <<'COMMANDS' | grep -o '\"running\": [a-z]*'
{\"execute\": \"qmp_capabilities\"}
{\"execute\": \"query-status\"}
{\"execute\": \"quit\"}
COMMANDS
";

#[test]
fn qemu_without_qtest_runs_tests_through_the_wrapper() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", STATUS, "\"running\": true\n");
    sandbox.bash(
        "002",
        "basename $QEMU_PROG; $QEMU_PROG -accel qtest -nosuch 2>&1 | cut -d: -f1",
        "\
qemu-system-x86_64
qemu-system-x86_64
",
    );
    let ran = sandbox.run(&["-qcow2"]);
    assert_eq!(ran.verdict("001"), "pass", "{}", ran.reason("001"));
    if std::env::consts::ARCH == "x86_64" {
        assert_eq!(ran.verdict("002"), "pass", "{}", ran.reason("002"));
    }
    let has_qtest = !ran.record("001")["about"]["qtest_wrapper"].as_bool().unwrap();
    let alone = sandbox.run(&["-qcow2", "--qtest-wrapper=never", "1"]);
    assert_eq!(alone.verdict("001"), if has_qtest { "pass" } else { "fail" });
}

#[test]
fn qemu_with_qtest_that_it_does_not_list_is_not_replaced() {
    let sandbox = Sandbox::new("10.0.2");
    let settings = iotest_runtime::env::Settings::from_env().unwrap();
    let qemu = settings.programs.qemu.unwrap();
    let program = sandbox.beside().join(qemu.file_name().unwrap());
    // A program that accepts qtest as an accelerator without listing it.
    let script = format!(
        "#!/usr/bin/env bash\n\
         words=()\n\
         for word; do words+=(\"$(sed -E 's/^qtest$|(accel=)qtest$/\\1tcg/' <<<\"$word\")\"); done\n\
         exec {qemu} \"${{words[@]}}\"\n"
    );
    std::fs::write(&program, script).unwrap();
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&program, executable).unwrap();
    sandbox.bash("001", STATUS, "\"running\": true\n");
    sandbox.bash("002", "echo $QEMU_PROG", &format!("{program}\n"));
    let invocation = sandbox.invocation(&["-qcow2"]).env("QEMU_PROG", program.as_str());
    let ran = sandbox.ran(&sandbox.output(invocation));
    for name in ["001", "002"] {
        assert_eq!(ran.verdict(name), "pass", "{}", ran.reason(name));
        assert_eq!(ran.record(name)["about"]["qtest_wrapper"], false);
    }
    let invocation = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest"))
        .args(["iotest", "qtest-wrapper", "--qemu", program.as_str()])
        .arg(sandbox.tree().join("made"));
    let named = sandbox.output(sandbox.prepared(invocation)).checked().unwrap();
    assert_eq!(named.stdout_text().trim(), program);
}

#[test]
fn failure_of_a_test_that_needs_qtest_says_so() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "# sends clock_step\nexit 1", "");
    let ran = sandbox.run(&["1"]);
    if ran.record("001")["about"]["qtest_wrapper"] == true {
        let remark = ran.record("001")["remarks"][0].as_str().unwrap();
        assert!(remark.starts_with("a possible cause: it needs the qtest accelerator"), "{remark}");
        assert!(ran.text.contains("by qtest's `clock_step`"), "{}", ran.text);
    }
}

#[test]
fn wrapper_is_created_for_other_runners_and_starts_qemu() {
    let sandbox = Sandbox::new("10.0.2");
    let directory = sandbox.tree().join("made");
    let invocation = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest"))
        .args(["iotest", "stand-in", directory.as_str()]) // Its name before.
        .env("IOTEST_OUTPUT_DIR", sandbox.tree().join("out"));
    let made = sandbox.output(invocation).checked().unwrap().stdout_text().trim().to_owned();
    let commands = r#"{"execute": "qmp_capabilities"} {"execute": "quit"}"#;
    let options = "-accel qtest -machine none -display none -nodefaults -qmp stdio";
    let script = format!("echo '{commands}' | {made} {options}");
    let output = sandbox.output(Invocation::new("sh").args(["-c", &script]).merge_output());
    let printed = output.stdout_text();
    assert!(output.status.success() && printed.contains("SHUTDOWN"), "{made}: {printed}");
}

#[test]
fn booting_wrapper_is_created_for_the_named_qemu() {
    let sandbox = Sandbox::new("10.0.2");
    let settings = iotest_runtime::env::Settings::from_env().unwrap();
    let qemu = settings.programs.qemu.unwrap();
    let made = |name: &str, options: &[&str]| {
        let invocation = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest"))
            .args(["iotest", "qtest-wrapper", "--qemu", qemu.as_str()])
            .args(options)
            .arg(sandbox.tree().join(name));
        sandbox.output(invocation).checked().unwrap().stdout_text().trim().to_owned()
    };
    let version = |program: &str| {
        let output = sandbox.output(Invocation::new(program).arg("--version"));
        output.checked().unwrap().stdout_text().into_owned()
    };
    let (halted, booting) = (made("halted", &[]), made("booting", &["--booting"]));
    assert_eq!(version(&booting), version(qemu.as_str()));
    if halted != qemu {
        let files = |name: &str| sandbox.tree().join(name).read_dir_utf8().unwrap().count();
        assert!(files("booting") < files("halted"), "a guest that boots needs no other firmware");
    }
}
