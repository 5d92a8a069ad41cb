//! What developers of QEMU have: a build, trees of 11.0 and later, sanitizers, variables of its build.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::process::Invocation;

use crate::sandbox::Sandbox;

/// Imports the module as `iotests.py` does.
const IMPORTS: &str = "#!/usr/bin/env python3\n# group: quick\nimport qemu.machine\nimport qemu.qmp\nprint(qemu.qmp.WHERE)\n";

/// A tree of 11.0, which has one module of its own and lacks the other.
fn tree_of_11() -> Sandbox {
    let sandbox = Sandbox::new("11.0.0");
    let machine = sandbox.tree().join("python/qemu/machine");
    fs::create_dir_all(&machine).unwrap();
    fs::write(machine.join("__init__.py"), "").unwrap();
    sandbox
}

fn write_module(directory: &Utf8Path, place: &str) {
    fs::create_dir_all(directory.join("qemu/qmp")).unwrap();
    fs::write(directory.join("qemu/qmp/__init__.py"), format!("WHERE = {place:?}\n")).unwrap();
}

fn write_program(path: &Utf8Path, script: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Makes a build directory in the tree, with this host's programs.
fn built(sandbox: &Sandbox) -> Utf8PathBuf {
    let build = sandbox.tree().join("build");
    fs::create_dir_all(build.join("storage-daemon")).unwrap();
    fs::write(build.join("build.ninja"), "").unwrap();
    let programs = iotest_runtime::env::Settings::from_env().unwrap().programs;
    let daemon = "storage-daemon/qemu-storage-daemon";
    for (program, name) in [
        (programs.qemu_img, "qemu-img"),
        (programs.qemu_io, "qemu-io"),
        (programs.qemu_nbd, "qemu-nbd"),
        (programs.storage_daemon, daemon),
    ] {
        symlink(program.unwrap(), build.join(name)).unwrap();
    }
    let qemu = programs.qemu.unwrap();
    symlink(&qemu, build.join(qemu.file_name().unwrap())).unwrap();
    build
}

/// Prepares a run whose programs no variable names.
fn unnamed(sandbox: &Sandbox, args: &[&str]) -> Invocation {
    let names = ["QEMU_PROG", "QEMU_IMG_PROG", "QEMU_IO_PROG", "QEMU_NBD_PROG", "QSD_PROG"];
    names.into_iter().fold(sandbox.invocation(args), Invocation::env_remove)
}

#[test]
fn build_without_a_program_is_refused_and_not_mixed_with_others() {
    let sandbox = Sandbox::new("10.0.2");
    let build = built(&sandbox);
    sandbox.bash("001", "echo $QEMU_IO_PROG", &format!("{build}/qemu-io\n"));
    let ran = sandbox.ran(&sandbox.output(unnamed(&sandbox, &["-raw"])));
    assert_eq!(ran.verdict("001"), "pass", "{}", ran.text);
    fs::remove_file(build.join("qemu-nbd")).unwrap();
    let refused = sandbox.output(unnamed(&sandbox, &["-raw"]));
    let text = refused.stdout_text();
    let what = format!("the build in {build} has no qemu-nbd; build it, or name a program in ");
    assert!(refused.status.code() == Some(2) && text.contains(&what), "{text}");
    let named = unnamed(&sandbox, &["-raw"]).env("QEMU_NBD_PROG", format!("{build}/qemu-img"));
    assert_eq!(sandbox.ran(&sandbox.output(named)).status, Some(0));
}

#[test]
fn emulator_of_a_build_for_another_processor_is_taken() {
    let sandbox = Sandbox::new("10.0.2");
    let build = built(&sandbox);
    let host = iotest_runtime::env::Settings::from_env().unwrap().programs.qemu.unwrap();
    let own = build.join(host.file_name().unwrap());
    let other = build.join("qemu-system-mips");
    fs::rename(&own, &other).unwrap();
    // Not the first by its name, or no program at all.
    symlink(&host, build.join("qemu-system-sparc")).unwrap();
    fs::write(build.join("qemu-system-arm.p"), "").unwrap();
    sandbox.bash("001", "echo $QEMU_PROG", &format!("{other}\n"));
    let invocation = unnamed(&sandbox, &["-raw", "--qtest-wrapper=never"]);
    let ran = sandbox.ran(&sandbox.output(invocation));
    assert_eq!(ran.verdict("001"), "pass", "{} {}", ran.text, ran.reason("001"));
}

#[test]
fn tree_without_its_module_says_what_to_install_for_tests_in_python() {
    let sandbox = tree_of_11();
    sandbox.test("001", IMPORTS, "");
    sandbox.bash("002", "echo done", "done\n");
    let refused = sandbox.output(sandbox.invocation(&["001"]));
    let text = refused.stdout_text();
    assert_eq!(refused.status.code(), Some(2), "{text}");
    assert!(text.contains("tests in Python of QEMU 11.0.0 need the module qemu.qmp"), "{text}");
    assert!(text.contains("pip install qemu.qmp"), "{text}");
    let ran = sandbox.run(&["002"]);
    assert_eq!((ran.status, ran.verdict("002")), (Some(0), "pass"), "{}", ran.text);
}

#[test]
fn module_comes_from_the_wheel_of_the_tree() {
    let sandbox = tree_of_11();
    sandbox.test("001", IMPORTS, "wheel\n");
    write_module(&sandbox.beside(), "wheel");
    let wheels = sandbox.tree().join("python/wheels");
    fs::create_dir_all(&wheels).unwrap();
    let wheel = wheels.join("qemu_qmp-0.0.6-py3-none-any.whl");
    let pack = Invocation::new("python3").args(["-m", "zipfile", "-c", wheel.as_str(), "qemu"]);
    sandbox.output(pack.current_dir(sandbox.beside())).checked().unwrap();
    let ran = sandbox.run(&["001"]);
    assert_eq!((ran.status, ran.verdict("001")), (Some(0), "pass"), "{}", ran.text);
    fs::write(&wheel, "no archive").unwrap();
    let refused = sandbox.run(&["001"]);
    let what = format!("error: unpack {wheel} by ");
    assert!(refused.status == Some(101) && refused.text.contains(&what), "{}", refused.text);
}

#[test]
fn module_comes_from_the_environment_of_the_build() {
    let sandbox = tree_of_11();
    sandbox.test("001", IMPORTS, "build\n");
    write_module(&sandbox.beside(), "build");
    let build = built(&sandbox);
    let python = format!("PYTHONPATH=$PYTHONPATH:{} exec python3 \"$@\"", sandbox.beside());
    write_program(&build.join("pyvenv/bin/python3"), &python);
    let ran = sandbox.run(&["001"]);
    assert_eq!((ran.status, ran.verdict("001")), (Some(0), "pass"), "{}", ran.text);
}

#[test]
fn emulator_in_its_build_directory_is_never_wrapped() {
    let sandbox = Sandbox::new("10.0.2");
    let settings = iotest_runtime::env::Settings::from_env().unwrap();
    let qemu = settings.programs.qemu.unwrap();
    let program = sandbox.beside().join(qemu.file_name().unwrap());
    write_program(&program, &format!("exec {qemu} \"$@\""));
    fs::write(sandbox.beside().join("build.ninja"), "").unwrap();
    sandbox.bash("001", "echo $QEMU_PROG", &format!("{program}\n"));
    let invocation = sandbox.invocation(&[]).env("QEMU_PROG", program.as_str());
    let ran = sandbox.ran(&sandbox.output(invocation));
    assert_eq!(ran.verdict("001"), "pass", "{}", ran.reason("001"));
    assert_eq!(ran.record("001")["about"]["qtest_wrapper"], false);
}

/// A program that reads past its memory, and whose end the test does not look at.
const OVERFLOWS: &str = "\
echo 'int main(int argc, char **argv) { volatile int a[2] = {0, 0}; return a[argc + 1]; }' > $TEST_DIR/a.c
cc -g -fsanitize=address -o $TEST_DIR/overflows $TEST_DIR/a.c
$TEST_DIR/overflows >/dev/null 2>&1
echo done";

#[test]
fn report_of_a_sanitizer_fails_a_test_whose_output_is_right() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", OVERFLOWS, "done\n");
    let ran = sandbox.run(&[]);
    let (reason, record) = (ran.reason("001"), ran.record("001"));
    assert_eq!((ran.status, ran.verdict("001")), (Some(101), "fail"), "{}", ran.text);
    assert!(reason.contains("a sanitizer found an error in overflows (process "), "{reason}");
    assert!(reason.contains("ERROR: AddressSanitizer: stack-buffer-overflow"), "{reason}");
    assert!(!reason.contains("differs"), "{reason}");
    let kept = record["artefacts"][0].as_str().unwrap();
    assert!(kept.contains("san.overflows."), "{record}");
}

#[test]
fn variables_of_the_build_leave_tests_out_and_stretch_limits() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "echo done", "done\n");
    sandbox.bash("002", "sleep 2; echo done", "done\n");
    let invocation = sandbox.invocation(&["-raw", "--timeout=1"]);
    let invocation = invocation.env("QEMU_TEST_IO_SKIP", "qcow2:002 001");
    let ran = sandbox.ran(&sandbox.output(invocation.env("TIMEOUT_MULTIPLIER", "60")));
    assert_eq!((ran.status, ran.names()), (Some(0), vec!["002"]), "{}", ran.text);
    assert!(ran.text.contains("1  QEMU_TEST_IO_SKIP has `001`"), "{}", ran.text);
    let wrong = sandbox.invocation(&["-raw"]).env("TIMEOUT_MULTIPLIER", "twice");
    let wrong = sandbox.ran(&sandbox.output(wrong));
    let what = "error: TIMEOUT_MULTIPLIER=twice: must be a number from 0.001 to 10000";
    assert!(wrong.status == Some(2) && wrong.text.contains(what), "{}", wrong.text);
}
