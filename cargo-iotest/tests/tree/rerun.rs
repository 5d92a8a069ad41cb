//! The rerun command of a failed tree test, run in a shell.

use camino::Utf8Path;
use iotest_runtime::process::Invocation;

use crate::sandbox::Sandbox;

#[test]
fn rerun_command_reproduces_the_test() {
    let sandbox = Sandbox::new("10.0.2");
    let script = "echo $IMGFMT $CACHEMODE $IMGOPTS; sleep 4713 &";
    sandbox.bash("001", script, "qcow2 none compat=0.10,x='a b'\n");
    sandbox.bash("002", "exit 1", "");
    let options = ["-qcow2", "-nocache", "-o", "compat=0.10,x='a b'", "--leaks=fail", "-j2"];
    let first = sandbox.run(&[&options[..], &["--timeout=60", "--junit=/dev/null"]].concat());
    assert_eq!(first.status, Some(101), "{}", first.text);
    assert_eq!(first.verdict("002"), "fail");
    let reason = first.reason("001");
    assert!(reason.starts_with("left processes running, now killed: "), "{reason}");

    let command = first.record("001")["run"]["again"].as_str().unwrap();
    let own = Utf8Path::new(env!("CARGO_BIN_EXE_cargo-iotest")).parent().unwrap();
    let script = format!(
        "PATH='{own}':$PATH
{command}"
    );
    let shell = Invocation::new("sh")
        .args(["-c", &script])
        // Outside the workspace, whose alias would run the runner from its sources.
        .current_dir(sandbox.tree());
    let again = sandbox.ran(&sandbox.output(sandbox.prepared(shell)));
    assert_eq!(again.status, Some(101), "{}", again.text);
    assert_eq!(again.names(), ["001"], "{}", again.text);
    assert!(again.reason("001").starts_with("left processes running, now killed: "));
    assert_eq!(again.record("001")["run"]["again"], command);
}
