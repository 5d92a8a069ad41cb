//! The cases of tests in the style of Python's unittest.

use std::fs;

use iotest_runtime::process::Invocation;
use serde_json::Value;

use crate::sandbox::{RunResult, Sandbox};
use crate::schema::{assert_fits, assert_record_fits};

/// The end of a test whose output does not depend on time or release, and which passes though some of
/// its cases do not.
const QUIET: &str = "
if __name__ == '__main__':
    import io
    runner = unittest.TextTestRunner(stream=io.StringIO())
    result = unittest.main(testRunner=runner, exit=False).result
    print(result.testsRun, 'cases')
";

/// Cases of all kinds.
const KINDS: &str = "
class TestKinds(unittest.TestCase):
    def test_error(self):
        raise KeyError('disk')
    @unittest.expectedFailure
    def test_expected(self):
        self.fail()
    def test_fail(self):
        self.assertEqual(1, 2)
    def test_pass(self):
        pass
    def test_skip(self):
        self.skipTest('no tape')
    def test_subtests(self):
        for number in range(3):
            with self.subTest(number=number):
                self.assertNotEqual(number, 1)
    @unittest.expectedFailure
    def test_unexpected(self):
        pass

class TestSetUp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise OSError('no disk')
    def test_never(self):
        pass
";

/// What [`KINDS`] are, once they have run.
const OF_KINDS: [&str; 9] = [
    "TestKinds.test_error error",
    "TestKinds.test_expected expected-failure",
    "TestKinds.test_fail fail",
    "TestKinds.test_pass pass",
    "TestKinds.test_skip skip",
    "TestKinds.test_subtests fail",
    "TestKinds.test_unexpected unexpected-success",
    "TestSetUp.setUpClass error",
    "TestSetUp.test_never not-run",
];

/// Returns a test in Python.
pub(crate) fn python(body: &str) -> String {
    format!("#!/usr/bin/env python3\n# group: quick\nimport os, sys, time, unittest\n{body}")
}

/// Returns a test whose cases are printed without times, as QEMU's `iotests.py` does.
pub(crate) fn reproducible(body: &str) -> String {
    let end = "
class Stream:
    def write(self, text):
        sys.stdout.write(text.split(' in ')[0] if text.startswith('Ran') else text)
    def writeln(self, text=''):
        self.write(text)
        sys.stdout.write('\\n')
    def flush(self):
        sys.stdout.flush()

if __name__ == '__main__':
    unittest.main(testRunner=unittest.TextTestRunner(stream=Stream()))
";
    python(&format!("{body}{end}"))
}

/// Returns the cases of a record: name and verdict.
pub(crate) fn cases(record: &Value) -> Vec<String> {
    let cases = record["cases"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    cases.map(|case| format!("{} {}", text(&case["name"]), text(&case["verdict"]))).collect()
}

/// Returns the only remark of a test, but for one about a QEMU of another release than the tree.
fn remark<'a>(ran: &'a RunResult, name: &str) -> &'a str {
    let remarks = ran.record(name)["remarks"].as_array().unwrap();
    let texts = remarks.iter().map(|remark| remark.as_str().unwrap());
    let own: Vec<&str> = texts.filter(|text| !text.contains("the programs are of QEMU ")).collect();
    assert_eq!(own.len(), 1, "{remarks:?}");
    own[0]
}

#[test]
fn every_case_has_its_verdict_reason_place_and_time() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.test("040", &python(&format!("{KINDS}{QUIET}")), "7 cases\n");
    let ran = sandbox.run(&["--cases", "40"]);
    let record = ran.record("040");
    assert_record_fits(record);
    assert_eq!(cases(record), OF_KINDS);
    let case = |index: usize| &record["cases"][index];
    assert_eq!(case(0)["reason"], "KeyError: 'disk'");
    assert_eq!(case(2)["reason"], "AssertionError: 1 != 2");
    let place = case(2)["place"].as_str().unwrap();
    assert!(place.ends_with("/tests/qemu-iotests/040:12"), "{place}");
    assert_eq!(case(4)["reason"], "no tape");
    assert_eq!(case(5)["reason"], "(number=1) AssertionError: 1 == 1");
    assert_eq!(case(7)["reason"], "OSError: no disk");
    for index in 0..7 {
        assert!(case(index)["seconds"].as_f64().unwrap() >= 0.0, "{record}");
    }
    // What unittest says is not the verdict: that follows from output and exit status.
    assert_eq!((ran.status, ran.verdict("040")), (Some(0), "pass"), "{}", ran.text);
    assert!(ran.text.contains("\ncases:\n  040::raw-file\n"), "{}", ran.text);
    assert!(ran.text.contains("s  TestKinds.test_fail: fail at /"), "{}", ran.text);
    assert!(!sandbox.run(&["40"]).text.contains("TestKinds"), "only if asked for");
}

#[test]
fn report_of_an_earlier_run_lists_its_cases_if_asked_for() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.test("040", &python(&format!("{KINDS}{QUIET}")), "7 cases\n");
    sandbox.output(sandbox.invocation(&["40"]));
    let report = |words: &[&str]| {
        let program = Invocation::new(env!("CARGO_BIN_EXE_cargo-iotest"));
        let program = program.args(["iotest", "report", "--color=never"]).args(words);
        sandbox.output(sandbox.prepared(program)).stdout_text().into_owned()
    };
    let shown = report(&["--cases"]);
    assert!(shown.contains("\ncases:\n  040::raw-file\n"), "{shown}");
    assert!(shown.contains("s  TestKinds.test_skip: skip: no tape\n"), "{shown}");
    assert!(!report(&[]).contains("TestKinds"));
}

#[test]
fn failed_cases_are_named_in_the_failure_with_their_reasons() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.test("040", &reproducible(KINDS), "");
    let ran = sandbox.run(&["40"]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    let reason = ran.reason("040");
    let first = "it failed, with exit status 1: 5 of 9 cases: TestKinds.test_error, \
                 TestKinds.test_fail, TestKinds.test_subtests, TestKinds.test_unexpected, \
                 TestSetUp.setUpClass\n  TestKinds.test_error: error at 040:7: KeyError: 'disk'\n";
    assert!(reason.starts_with(first), "{reason}");
    assert_eq!(ran.record("040")["about"]["cases"]["ran"], 7, "the output is unittest's own");
}

#[test]
fn reports_have_an_entry_for_each_case() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.test("040", &reproducible(KINDS), "");
    sandbox.test("041", &python(&format!("{KINDS}{QUIET}")), "7 cases\n");
    sandbox.bash("042", "", "");
    let file = |name: &str| sandbox.beside().join(name);
    let [json, junit, tap] = ["r.json", "r.xml", "r.tap"].map(file);
    let words = [format!("--json={json}"), format!("--junit={junit}"), format!("--tap={tap}")];
    let ran = sandbox.run(&words.each_ref().map(|word| &**word));
    assert_eq!(ran.status, Some(101), "{}", ran.text);

    let report: Value = serde_json::from_slice(&fs::read(json).unwrap()).unwrap();
    assert_fits(&report);
    assert_eq!(cases(&report["cases"][0]["attempts"][0]), OF_KINDS);
    assert_eq!(report["cases"][2]["attempts"][0].get("cases"), None, "{report:#}");
    assert_eq!(report["totals"]["failed"], 1, "the totals are those of tests");

    let junit = fs::read_to_string(junit).unwrap();
    let suite = |name: &str, numbers: &str| {
        let head = format!("<testsuite name=\"{name}\" {numbers} timestamp");
        assert!(junit.contains(&head), "{head}: {junit}");
    };
    suite("qemu::check", "tests=\"3\" skipped=\"0\" errors=\"0\" failures=\"1\"");
    suite("qemu::check::040::raw-file", "tests=\"9\" skipped=\"2\" errors=\"0\" failures=\"5\"");
    // This test passed, whatever its cases did.
    suite("qemu::check::041::raw-file", "tests=\"9\" skipped=\"2\" errors=\"0\" failures=\"0\"");
    assert!(!junit.contains("042::raw-file\" tests"), "{junit}");

    let tap = fs::read_to_string(tap).unwrap();
    assert!(tap.starts_with("TAP version 13\n1..3\nnot ok 1 - 040::raw-file\n  ---\n"), "{tap}");
    let entry = "    - name: \"TestKinds.test_skip\"\n      verdict: skip\n      seconds: 0.";
    assert_eq!(tap.matches(entry).count(), 2, "{tap}");
}

/// What a test can see of the hook: variables, paths, importers, modules.
const SEEN: &str = "
import subprocess
def seen():
    variables = [name for name in sorted(os.environ) if name.startswith('IOTEST_CASES')]
    path = os.environ['PYTHONPATH'].split(':')
    hooks = [path for path in sys.path if 'hook' in path]
    finders = [type(f).__name__ for f in sys.meta_path if type(f).__name__ == 'Finder']
    return variables, os.path.basename(path[0]), len(path), hooks, finders, 'unittest' in sys.modules
";

#[test]
fn test_and_its_children_see_nothing_of_the_hook() {
    let sandbox = Sandbox::new("10.0.2");
    let host = sandbox.beside();
    fs::write(host.join("sitecustomize.py"), "print('of the host', flush=True)\n").unwrap();
    let end = "
print(*seen(), flush=True)
subprocess.check_call([sys.executable, '-c', 'import os, sys\\n' + SEEN + 'print(*seen())'])
";
    let script = python(&format!("SEEN = '''{SEEN}'''\nexec(SEEN)\n{end}"));
    // A test that does not import unittest finds that it is not imported.
    let other = script.replace(", unittest", "");
    let expected = |finders: &str, unittest: &str| {
        format!(
            "of the host\n[] qemu-iotests 3 [] {finders} {unittest}\n\
             of the host\n[] qemu-iotests 3 [] [] False\n"
        )
    };
    sandbox.test("040", &script, &expected("[]", "True"));
    sandbox.test("041", &other, &expected("['Finder']", "False"));
    let invocation = sandbox.invocation(&["--keep=never"]).env("PYTHONPATH", host.as_str());
    let ran = sandbox.ran(&sandbox.output(invocation));
    assert_eq!(ran.status, Some(0), "{}\n{}", ran.reason("040"), ran.reason("041"));
    for name in ["040", "041"] {
        assert_eq!(ran.record(name).get("cases"), None);
        assert_eq!(ran.record(name)["remarks"], Value::Array(Vec::new()));
    }
}

#[test]
fn error_of_the_hidden_module_of_the_host_is_printed_as_ever() {
    let sandbox = Sandbox::new("10.0.2");
    let host = sandbox.beside();
    fs::write(host.join("sitecustomize.py"), "import no_such_module\n").unwrap();
    let error = "Error in sitecustomize; set PYTHONVERBOSE for traceback:\n\
                 ModuleNotFoundError: No module named 'no_such_module'\n";
    sandbox.test("040", &python("print('done')\n"), &format!("{error}done\n"));
    let invocation = sandbox.invocation(&[]).env("PYTHONPATH", host.as_str());
    let ran = sandbox.ran(&sandbox.output(invocation));
    assert_eq!(ran.status, Some(0), "{}", ran.reason("040"));
}

#[test]
fn child_that_runs_cases_reports_none() {
    let sandbox = Sandbox::new("10.0.2");
    let body = "
class TestA(unittest.TestCase):
    def test_child(self):
        child = os.fork()
        if child == 0:
            unittest.TestResult().addSkip(self, 'in the child')
            os._exit(0)
        os.waitpid(child, 0)
";
    sandbox.test("040", &reproducible(body), "");
    let ran = sandbox.run(&[]);
    assert_eq!(cases(ran.record("040")), ["TestA.test_child pass"], "{}", ran.reason("040"));
}

#[test]
fn case_that_was_running_when_the_test_was_killed_is_named() {
    let sandbox = Sandbox::new("10.0.2");
    let body = "
class TestA(unittest.TestCase):
    def test_a(self):
        pass
    def test_b(self):
        time.sleep(1000)
    def test_c(self):
        pass
";
    sandbox.test("040", &reproducible(body), "");
    let ran = sandbox.run(&["--timeout=6"]);
    assert_eq!((ran.status, ran.verdict("040")), (Some(101), "fail"), "{}", ran.text);
    let reason = ran.reason("040");
    let line = "\n  1 of its 3 cases ended before; TestA.test_b was running\n";
    assert!(reason.contains(line), "{reason}");
    let expected = ["TestA.test_a pass", "TestA.test_b unfinished", "TestA.test_c not-run"];
    assert_eq!(cases(ran.record("040")), expected);
    assert_eq!(ran.record("040")["cases"][1]["seconds"], Value::Null);
}

/// Replaces the report by a directory.
const REMOVES: &str = "
        import gc
        report = [found for found in gc.get_objects() if type(found).__name__ == 'Report'][0]
        os.remove(report.path)
        os.mkdir(report.path)";

#[test]
fn report_without_an_end_is_said_to_have_none() {
    let sandbox = Sandbox::new("10.0.2");
    let two = |end: &str| {
        format!(
            "
class TestA(unittest.TestCase):
    def test_a(self):
        pass
    def test_b(self):
        {end}
"
        )
    };
    sandbox.test("040", &reproducible(&two("os._exit(0)")), "");
    sandbox.test("041", &reproducible(&two(REMOVES)), "");
    sandbox.test("042", &python("print('Ran 2 tests')\n"), "Ran 2 tests\n");
    let ran = sandbox.run(&[]);
    let why = remark(&ran, "040");
    assert!(why.contains("their report has no end"), "{why}");
    assert_eq!(cases(ran.record("040")), ["TestA.test_a pass", "TestA.test_b unfinished"]);
    let remarks = ran.record("041")["remarks"].to_string();
    assert!(remarks.contains("its single cases are not known: read "), "{remarks}");
    assert_eq!(ran.record("041").get("cases"), None);
    let why = remark(&ran, "042");
    assert!(why.contains("its single cases are not known: it left no report"), "{why}");
    assert_eq!(ran.verdict("042"), "pass");
}

/// unittest has a case of its own for what it cannot load. Only if one case was requested, there is no other.
#[test]
fn cases_are_reported_beside_one_that_cannot_be_loaded() {
    let body = "
class TestDisk(unittest.TestCase):
    def test_read(self):
        pass
    def test_write(self):
        self.fail('full')

unittest.main(defaultTest=('TestDisk', 'TestTape'))
";
    let sandbox = Sandbox::new("10.0.2");
    sandbox.test("001", &python(body), "");
    let ran = sandbox.run(&["-raw"]);
    assert_eq!(ran.verdict("001"), "fail", "{}", ran.text);
    let cases = ran.record("001")["cases"].as_array().unwrap_or_else(|| panic!("{}", ran.text));
    let case = |case: &Value| {
        let word = |name: &str| case[name].as_str().unwrap().to_owned();
        format!("{} {}", word("name"), word("verdict"))
    };
    let cases: Vec<String> = cases.iter().map(case).collect();
    assert_eq!(cases[..2], ["TestDisk.test_read pass", "TestDisk.test_write fail"]);
    assert_eq!(cases.len(), 3, "{cases:?}");
    assert!(cases[2].contains("_FailedTest") && cases[2].ends_with(" error"), "{cases:?}");
}
