//! Secrets never appear: neither in output, nor in reports, nor in kept files.

use crate::sandbox::{Sandbox, deadline};

/// The image secret, with characters that are special in other syntaxes, and one that tests
/// register.
const VARIABLES: [(&str, &str); 3] =
    [("IMGKEYSECRET", "open,se'sa\"m\\e 7"), ("OTHER", "zirkon-9/4&x"), ("IOTEST_KEEP", "always")];

/// Parts of both, in several encodings.
const PARTS: [&str; 7] =
    ["open,se", "open,,se", "se'sa", "sa\\\"m", "sa&quot;m", "zirkon", "b3BlbixzZSdzYSJtXGUgN"];

#[test]
fn run_and_its_reports_have_no_secret() {
    let sandbox = Sandbox::new();
    let [junit, tap, json] = ["xml", "tap", "json"].map(|name| sandbox.path(name));
    let reports = [format!("--junit={junit}"), format!("--tap={tap}"), format!("--json={json}")];
    let run = |args: &[&str], reports: &[String]| {
        let program = sandbox.runner(args).args(reports).env("GITHUB_ACTIONS", "true");
        let program = VARIABLES.iter().fold(program, |run, (name, value)| run.env(*name, *value));
        let output = program.run(deadline()).unwrap();
        sandbox.assert_no_process();
        let reported = output.stdout_text().into_owned() + &output.stderr_text();
        assert_eq!(output.status.code(), Some(101), "{reported}");
        assert!(PARTS.iter().all(|part| !reported.contains(part)), "{reported}");
        reported
    };
    let select = ["--package=iotest-conformance", "--test=secretive", "--retries=1", "--debug"];
    let reported = run(&select, &reports);
    for way in [
        "signal 6 (SIGABRT)",
        "-no-such-option",
        "object-add: GenericError",
        "panicked: with ***",
        "data=***' missing: exit status 1",
        "somebody who knows ***",
        "the log has no reference",
        "\n    *** ***\n",
        "IMGKEYSECRET=\"$IMGKEYSECRET\" cargo iotest",
    ] {
        assert!(reported.contains(way), "{way} is not in:\n{reported}");
    }
    sandbox.assert_nowhere(&PARTS);
    for report in [junit, tap, json] {
        assert!(std::fs::read_to_string(&report).unwrap().contains("***"), "{report}");
    }
    // Kept files do not contain it either.
    let reported = run(&["report"], &[]);
    assert!(reported.contains("somebody who knows ***"), "{reported}");
}
