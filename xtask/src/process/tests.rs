//! Tests of how steps are shown, wrapped and judged.

use super::*;

#[test]
fn shown_as_one_would_type_it() {
    let step = Step::new("apt-get")
        .args(["install", "qemu-utils=1:7.2+dfsg-7", "a b", "it's", ""])
        .variable("DEBIAN_FRONTEND", "noninteractive");
    assert_eq!(
        step.to_string(),
        r"DEBIAN_FRONTEND=noninteractive apt-get install qemu-utils=1:7.2+dfsg-7 'a b' 'it'\''s' ''"
    );
}

#[test]
fn wrapper_keeps_variables() {
    let step = Step::new("apt-get").arg("update").variable("A", "1");
    assert_eq!(step.clone().wrapped(&[]).to_string(), "A=1 apt-get update");
    assert_eq!(step.wrapped(&["sudo", "-n"]).to_string(), "sudo -n env A=1 apt-get update");
    assert_eq!(Step::new("id").wrapped(&["sudo", "-n"]).to_string(), "sudo -n id");
}

#[test]
fn failure_shows_command_status_and_output() {
    let step = Step::new("sh").args(["-c", "echo no such thing >&2; exit 4"]);
    assert_eq!(
        step.answer().unwrap_err().to_string(),
        "`sh -c 'echo no such thing >&2; exit 4'` failed: exit status: 4\n    no such thing"
    );
}

#[test]
fn missing_program_is_named() {
    let error = Step::new("no-such-program-here").arg("x").status().unwrap_err();
    assert_eq!(error.to_string(), "cannot start `no-such-program-here x`");
}

#[test]
fn variables_and_directory_reach_the_program() {
    let step = Step::new("sh").args(["-c", "echo $GIVEN; pwd"]).variable("GIVEN", "yes");
    assert_eq!(step.within("/").answer().unwrap(), "yes\n/\n");
}

#[test]
fn absent_variable_does_not_reach_the_program() {
    let step = Step::new("sh").args(["-c", "echo ${CARGO_PKG_NAME-none}"]);
    assert_eq!(step.answer().unwrap(), "xtask\n");
    assert_eq!(step.without("CARGO_PKG_NAME").answer().unwrap(), "none\n");
}
