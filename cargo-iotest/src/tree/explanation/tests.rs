//! Outputs of tests of 7.2.0 and 10.0.2 on Debian's programs.

use super::*;

/// Returns the explanations found, with their certainty.
fn found(name: &str, programs: &str, expected: &str, written: &str) -> Vec<String> {
    let vendor = QemuVendor::read(&format!("QEMU emulator version {programs}"));
    let tree = if programs.starts_with("7.") { "7.2.0" } else { "10.0.2" }.parse().unwrap();
    let found = explain(FailedTest { name, written, expected, tree, vendor: &vendor });
    found
        .into_iter()
        .map(|explanation| format!("{:?}: {}", explanation.certainty, explanation.text))
        .collect()
}

const DEBIAN: &str = "10.0.2 (Debian 1:10.0.2+ds-2)";

#[test]
fn messages_of_a_patched_tool_name_its_package() {
    for (expected, written) in [
        (
            "Try 'qemu-img --help' for more information\n",
            "Try '/usr/bin/qemu-img amend --help' for more info\n",
        ),
        (
            "qemu-img: Invalid image size specified. You may use k, M\n",
            "qemu-img: Invalid image size specified: '-1k'.\n",
        ),
        (
            "qemu-img: --output must be used with human or json as argument.\n",
            "qemu-img: --output expects 'human' or 'json' not 'foo'\n",
        ),
    ] {
        let found = found("178", DEBIAN, expected, written);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("Known: "), "{found:?}");
        assert!(
            found[0].ends_with("messages of later releases: QEMU 10.0.2 (Debian 1:10.0.2+ds-2)"),
            "{found:?}"
        );
    }
}

#[test]
fn other_order_of_lines_names_the_releases() {
    let (reply, event) =
        ("{\n    \"return\": {\n    }\n}\n", "{\n    \"event\": \"SHUTDOWN\"\n}\n");
    let (expected, written) = (format!("{reply}{event}"), format!("{event}{reply}"));
    let explanations = found("195", "7.2.22", &expected, &written);
    assert_eq!(explanations.len(), 1, "{explanations:?}");
    assert!(
        explanations[0].contains("SHUTDOWN or the answer to `quit` comes first"),
        "{explanations:?}"
    );
    assert!(
        explanations[0].ends_with("the programs are of QEMU 7.2.22, the test is of 7.2.0"),
        "{explanations:?}"
    );
    let explanations = found("195", DEBIAN, "a\nb\n", "b\na\n");
    assert!(
        explanations[0].ends_with("the test may compare concurrent output"),
        "{explanations:?}"
    );
    assert!(explanations[0].starts_with("Possible: "), "{explanations:?}");
}

#[test]
fn patterns_in_the_reference_too_explain_nothing() {
    let line = "qemu-img: Unable to get accurate CPU usage\n";
    assert_eq!(found("087", DEBIAN, line, &format!("{line}x\n")), [""; 0]);
    let explanations = found("087", DEBIAN, "x\n", line);
    assert!(
        explanations.len() == 1 && explanations[0].contains("processor time"),
        "{explanations:?}"
    );
}

#[test]
fn each_pattern_has_its_own_explanation() {
    for (name, line, part) in [
        ("1", "Only modules from the same build can be loaded.", "Known: QEMU finds modules of"),
        ("1", "failed to open module: libx.so: no such file", "Possible: QEMU cannot load"),
        ("1", "blkdebug: Suspended request 'A'", "Known: QEMU reports requests"),
        ("1", "blkdebug: Suspended request 'A'\nsegfault", "Possible: QEMU reports requests"),
        ("iothreads-create", "asyncio.exceptions.TimeoutError", "Possible: a time limit that is"),
        ("030", "Timeout waiting for return on handle 0", "Possible: a time limit that is"),
        ("240", "{\"error\": {\"desc\": \"Duplicate device ID 'scsi-hd1'\"}}", "Known: the ref"),
        ("qemu-img-bitmaps", "unexpected success", "Possible: the test stops an NBD server"),
        ("185", "{\"data\": {\"offset\": 1048576}}", "Possible: it relies on"),
    ] {
        let explanations = found(name, DEBIAN, "", line);
        assert!(
            explanations.len() == 1 && explanations[0].starts_with(part),
            "{line}: {explanations:?}"
        );
    }
    // A pattern may be specific to one test.
    for line in [
        "{\"data\": {\"offset\": 1048576}}",
        "unexpected success",
        "Duplicate device ID 'scsi-hd1'",
    ] {
        assert_eq!(found("186", DEBIAN, "", line), [""; 0]);
    }
}

#[test]
fn other_release_is_named_only_without_another_explanation() {
    let explanations = found("001", "7.2.22", "a\n", "b\n");
    assert_eq!(explanations, ["Possible: the programs are of QEMU 7.2.22, the test is of 7.2.0"]);
    assert_eq!(found("001", "7.2.22", "a\n", "Timeout waiting for x\n").len(), 1);
    assert_eq!(found("001", DEBIAN, "a\n", "b\n"), [""; 0]);
    let words = "qemu-img: --output expects 'human' or 'json' not 'foo'\n";
    let explanations = found("001", "7.2.22", "a\n", words);
    assert_eq!(explanations.len(), 1);
    assert!(
        explanations[0].ends_with("the programs are of QEMU 7.2.22, the test is of 7.2.0"),
        "{explanations:?}"
    );
}

#[test]
fn order_is_no_explanation_of_output_that_is_right_or_empty() {
    for (expected, written) in [("", ""), ("\n", ""), ("a\nb\n", "a\nb\n"), ("a,\n b\n", "a\nb,\n")]
    {
        assert_eq!(found("001", DEBIAN, expected, written), [""; 0], "{written:?}");
    }
    let order = "Possible: the lines are those of the reference in another order";
    let found = found("001", DEBIAN, "a\nb\n", "b\na\n");
    assert!(found.len() == 1 && found[0].starts_with(order), "{found:?}");
}
