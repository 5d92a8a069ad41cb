//! Cases of tests in the style of Python's unittest that run alone.

use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::unittest::{cases, python, reproducible};

const BODY: &str = "
class TestA(unittest.TestCase):
    def test_fail(self):
        self.assertEqual(1, 2)
    def test_pass(self):
        with open(os.environ['TEST_DIR'] + '/file', 'x'):
            pass
    def test_skip(self):
        self.skipTest('no tape')

class TestB(TestA):
    def test_skip(self):
        pass
";

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.test("040", &reproducible(BODY), "");
    sandbox
}

#[test]
fn case_that_runs_alone_has_the_verdict_of_unittest() {
    let sandbox = sandbox();
    let ran = sandbox.run(&["40::TestA.test_pass"]);
    assert_eq!(ran.status, Some(0), "{}", ran.text);
    let record = ran.record("040");
    assert_eq!(record["id"], "040::TestA.test_pass::raw-file");
    assert_eq!(cases(record), ["TestA.test_pass pass"]);
    let remark = record["remarks"][0].as_str().unwrap();
    let said = "only TestA.test_pass ran, so its output was not compared with the reference";
    assert!(remark.starts_with(said), "{remark}");
    assert!(ran.text.contains(said), "{}", ran.text);

    let ran = sandbox.run(&["040::TestA.test_fail"]);
    assert_eq!((ran.status, ran.verdict("040")), (Some(101), "fail"), "{}", ran.text);
    let expected = "it failed, with exit status 1\n  TestA.test_fail: fail at 040:7: \
                    AssertionError: 1 != 2";
    assert_eq!(ran.reason("040"), expected);
    let again = ran.record("040")["run"]["again"].as_str().unwrap();
    assert!(again.ends_with(" 040::TestA.test_fail"), "{again}");

    let ran = sandbox.run(&["040::TestA.test_skip"]);
    assert_eq!((ran.status, ran.verdict("040")), (Some(4), "skip"), "{}", ran.text);
    assert_eq!(ran.reason("040"), "no tape");
}

#[test]
fn cases_of_one_test_run_side_by_side_with_directories_of_their_own() {
    let sandbox = sandbox();
    let words = ["-j3", "40::TestB.test_pass", "40::TestA.test_pass", "40::TestB", "040::TestB"];
    let ran = sandbox.run(&words);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let verdict = |record: &Value| format!("{} {}", text(&record["id"]), text(&record["verdict"]));
    let mut verdicts: Vec<String> = ran.records().iter().map(verdict).collect();
    verdicts.sort_unstable();
    let expected = [
        "040::TestA.test_pass::raw-file pass",
        "040::TestB.test_pass::raw-file pass",
        "040::TestB::raw-file fail",
    ];
    assert_eq!(verdicts, expected, "{}", ran.text);
    let failed = "it failed, with exit status 1: 1 of 3 cases: TestB.test_fail";
    assert!(ran.text.contains(failed), "{}", ran.text);
}

#[test]
fn case_without_a_reference_runs_and_one_that_is_none_is_refused() {
    let sandbox = sandbox();
    std::fs::remove_file(sandbox.iotests().join("040.out")).unwrap();
    assert_eq!(sandbox.run(&["40::TestA.test_pass"]).status, Some(0));
    sandbox.bash("001", "", "");
    sandbox.test("206", &python("print('done')\n"), "");
    for (word, why) in [
        ("1::A.b", "`001::A.b`: 001 is not in Python, and has no single cases"),
        ("206::A.b", "206 has no cases in the style of Python's unittest"),
        ("40::TestA.test_pas", "no case `TestA.test_pas`; did you mean `040::TestA.test_pass`?"),
        ("40::raw-file", "`40::raw-file`: a case of a test is named `TestClass.test_method`"),
    ] {
        let ran = sandbox.run(&[word]);
        assert_eq!(ran.status, Some(2), "{word}: {}", ran.text);
        assert!(ran.text.contains(why), "{word}: {}", ran.text);
    }
}

/// Its file does not say which cases it has.
#[test]
fn case_that_turns_out_not_to_exist_is_broken_with_the_nearest() {
    let sandbox = Sandbox::new("10.0.2");
    let made = format!("{BODY}\nsetattr(TestA, 'test_' + 'made', lambda self: None)\n");
    sandbox.test("040", &reproducible(&made), "");
    let ran = sandbox.run(&["40::TestA.test_made"]);
    assert_eq!((ran.status, ran.verdict("040")), (Some(0), "pass"), "{}", ran.text);
    for (word, near) in [("TestA.test_mode", "TestA.test_made"), ("TestX", "TestA")] {
        let ran = sandbox.run(&[&format!("40::{word}")]);
        assert_eq!((ran.status, ran.verdict("040")), (Some(101), "broken"), "{}", ran.text);
        let expected = format!("the test 040 has no case `{word}`; did you mean `040::{near}`?");
        assert_eq!(ran.reason("040"), expected);
        assert_eq!(ran.record("040").get("cases"), None);
    }
}

#[test]
fn verdict_on_a_case_needs_its_report() {
    let sandbox = Sandbox::new("10.0.2");
    let body = "
class TestA(unittest.TestCase):
    def test_a(self):
        os._exit(0)
";
    sandbox.test("040", &reproducible(body), "");
    sandbox.test("041", &python(&format!("{BODY}\nprint('runs nothing')\n")), "");
    let ran = sandbox.run(&["40::TestA.test_a"]);
    assert_eq!(ran.verdict("040"), "fail", "{}", ran.text);
    let said = "the test ended well, but its case TestA.test_a did not: unfinished";
    assert!(ran.reason("040").starts_with(said), "{}", ran.reason("040"));
    let ran = sandbox.run(&["41::TestA.test_pass"]);
    assert_eq!((ran.status, ran.verdict("041")), (Some(101), "broken"), "{}", ran.text);
    let said = "whether `TestA.test_pass` passed is not known: the test left no report of its \
                cases; run the whole test: `041`";
    assert_eq!(ran.reason("041"), said);
}

#[test]
fn failed_tests_run_again_whole_and_failed_cases_alone() {
    let sandbox = sandbox();
    sandbox.test("041", &reproducible(BODY), "");
    let names = |words: &[&str]| {
        let output = sandbox.output(sandbox.invocation(&[&["-n", "--failed"], words].concat()));
        output.stdout_text().lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let cases = ["40::TestA.test_fail", "40::TestA.test_pass", "40::TestB.test_fail"];
    sandbox.output(sandbox.invocation(&[&cases[..], &["41", "--keep=never"]].concat()));
    assert_eq!(names(&[]), ["040::TestA.test_fail", "040::TestB.test_fail", "041"]);
    assert_eq!(names(&["40"]), ["040::TestA.test_fail", "040::TestB.test_fail"]);
    assert_eq!(names(&["40::TestB.test_fail"]), ["040::TestB.test_fail"]);
    // The case failed when all of its test ran.
    assert_eq!(names(&["41::TestB.test_fail"]), ["041::TestB.test_fail"]);
    let none = "error: none of these tests failed in the last run";
    assert_eq!(names(&["41::TestB.test_skip", "40::TestA.test_pass"]), [none]);
}
