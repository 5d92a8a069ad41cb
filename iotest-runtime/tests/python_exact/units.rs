//! The text of units: outcomes of all kinds, in both lengths, against `unittest`'s, and where
//! there are source trees against that of the runner in `iotests.py` itself.

use iotest_runtime::internal::{Verbosity, good_unittest_text, repr, unittest_text};
use iotest_runtime::outcome::{Failure, Outcome};
use iotest_runtime::private::{Cases, TestDef};
use iotest_runtime::spec::{CaseSpec, SourceLocation};
use serde_json::{Value, json};

use crate::peer::ask;
use crate::random::Random;

/// Makes a class of test methods that end as told, and runs it by `runner`. What is shown of a
/// failure is its text alone.
const UNIT: &str = "
import io, unittest

def method(case):
    def run(self):
        if case['end'] == 'skip':
            self.skipTest(case['text'])
        if case['end'] == 'fail':
            self.fail(case['text'])
        if case['end'] == 'error':
            raise OSError(case['text'])
    run.__doc__ = case['doc']
    return run

def text_alone(result):
    class Shown(result):
        def _exc_info_to_string(self, error, test):
            return str(error[1]) + '\\n'
    return Shown

class Case(unittest.TestCase):
    # Since 3.11 a test's name has its method twice.
    def __str__(self):
        name, kind = self._testMethodName, unittest.util.strclass(type(self))
        return f'{name} ({kind}.{name})'

def answer(unit):
    methods = {case['name']: method(case) for case in unit['cases']}
    kind = type('Tests', (Case,), {**methods, '__module__': 'disks', '__qualname__': 'big'})
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(kind)
    out = io.StringIO()
    runner(out, unit['verbosity']).run(tests)
    return finished(out.getvalue(), unit['verbosity'])
";

/// The runner of `CPython`, whose text is made reproducible afterwards.
const PLAIN: &str = "
def runner(out, verbosity):
    return unittest.TextTestRunner(out, verbosity=verbosity,
                                   resultclass=text_alone(unittest.TextTestResult))

def finished(text, verbosity):
    marks, rest = text.split('\\n', 1)
    if verbosity == 1:
        marks = marks.replace('s', '.')
    rest = re.sub('\\nRan ([0-9]+) tests? in .*', r'\\nRan \\1 tests', rest)
    return marks + '\\n' + re.sub(r'\\nOK \\(skipped=[0-9]+\\)\\n', '\\nOK\\n', rest)
";

const SPEC: CaseSpec =
    CaseSpec::new("suite::disks::big", "", SourceLocation { file: "disks.rs", line: 1 });

/// A generated case: its name, its documentation, and how it ends.
struct Case {
    name: String,
    doc: String,
    outcome: Outcome,
    text: String,
}

impl Case {
    fn generate(random: &mut Random) -> Self {
        let pieces = ["a", "b", "1", "2", "_", "ab", "_a", "10"];
        let name: String = (0..=random.below(3)).map(|_| random.pick(&pieces)).collect();
        let lines = ["Grows.", "", "  it's \"é\" 漢😀 ", "-- % {} \\", "\u{301}x"];
        let doc: Vec<&str> = (0..random.below(4)).map(|_| random.pick(&lines)).collect();
        let text = text(random);
        let outcome = match random.below(7) {
            0..4 => Outcome::Pass,
            4 => Outcome::Skip(text.clone()),
            5 => Outcome::Fail(Failure::without_location(text.clone())),
            _ => Outcome::Broken(Failure::without_location(text.clone())),
        };
        Self { name: format!("test_{name}"), doc: doc.join("\n"), outcome, text }
    }

    fn question(&self) -> Value {
        let end = match self.outcome {
            Outcome::Fail(_) => "fail",
            Outcome::Broken(_) => "error",
            Outcome::Skip(_) => "skip",
            Outcome::Pass => "pass",
        };
        json!({"name": self.name, "doc": self.doc, "end": end, "text": self.text})
    }
}

/// Returns a text that is not empty, of characters that mean the same in every Unicode since 6.0.
fn text(random: &mut Random) -> String {
    const RANGES: [(u32, u32); 12] = [
        (0x00, 0x7f),
        (0x20, 0x7e),
        (0x80, 0x24f),
        (0x300, 0x36f),
        (0x2000, 0x2064),
        (0x4e00, 0x9fa5),
        (0xe000, 0xf8ff),
        (0xfdd0, 0xfdef),
        (0xfff9, 0xffff),
        (0x1_f601, 0x1_f64f),
        (0xe_0000, 0xe_007f),
        (0x10_ff00, 0x10_ffff),
    ];
    let mut character = || {
        let (first, last) = RANGES[random.below(RANGES.len())];
        let offset = u32::try_from(random.below((last - first + 1) as usize)).expect("it fits");
        char::from_u32(first + offset).expect("no surrogate is in the ranges")
    };
    let text: String = (0..12).map(|_| character()).collect();
    // What is shown of a failure ends with one line's end, however many the text has.
    format!("{}.", text.trim_end())
}

/// Returns what we print for cases that were registered in any order.
fn ours(cases: &[Case], verbosity: Verbosity) -> String {
    let test = |case: &Case| -> &'static TestDef {
        let (function, doc) = (case.name.clone().leak(), case.doc.clone().leak());
        let spec = CaseSpec { function, doc, ..SPEC };
        Box::leak(Box::new(TestDef { spec, cases: Cases::One(|_| Outcome::Pass) }))
    };
    unittest_text(cases.iter().map(test), verbosity, |function| {
        let case = cases.iter().find(|case| case.name == function);
        case.expect("each has its case").outcome.clone()
    })
}

/// Compares generated units with what Python prints for them by the runner that a script defines.
fn compare(runner: &str, count: usize) {
    let mut random = Random::new(41);
    let units: Vec<(Verbosity, Vec<Case>)> = (0..count)
        .map(|_| {
            let mut cases: Vec<Case> =
                (0..=random.below(8)).map(|_| Case::generate(&mut random)).collect();
            let mut seen = std::collections::BTreeSet::new();
            cases.retain(|case| seen.insert(case.name.clone()));
            (if random.below(2) == 0 { Verbosity::Dots } else { Verbosity::Names }, cases)
        })
        .collect();
    let questions: Vec<Value> = units
        .iter()
        .map(|(verbosity, cases)| {
            let verbosity = if *verbosity == Verbosity::Dots { 1 } else { 2 };
            let cases: Value = cases.iter().map(Case::question).collect();
            json!({"verbosity": verbosity, "cases": cases})
        })
        .collect();
    let answers: Vec<String> = ask(&format!("{UNIT}{runner}"), &questions);
    let mut passed = 0;
    for ((verbosity, cases), answer) in units.iter().zip(answers) {
        let text = ours(cases, *verbosity);
        // Ours shows what a terminal would hide.
        assert_eq!(text, iotest_protocol::text::visible(&answer));
        passed += usize::from(text == good_unittest_text(cases.len()));
    }
    // Some of each kind, or the generator has lost its way.
    assert!(passed > count / 50 && passed < count / 2, "{passed} of {count} are good");
}

#[test]
fn generated_units() {
    compare(PLAIN, 2000);
}

#[test]
#[cfg(feature = "source-trees")]
fn generated_units_by_the_runner_of_iotests_py() {
    for tree in crate::peer::trees() {
        let runner = format!(
            "
import os
for name in ('TEST_DIR', 'SOCK_DIR', 'SAMPLE_IMG_DIR', 'CACHEMODE', 'AIOMODE',
             'QEMU_DEFAULT_MACHINE'):
    os.environ.setdefault(name, 'none')
sys.dont_write_bytecode = True
sys.path[:0] = [{tree:?} + '/tests/qemu-iotests', {tree:?} + '/python']
import iotests

def runner(out, verbosity):
    shown = text_alone(iotests.ReproducibleTestResult)
    return iotests.ReproducibleTestRunner(out, shown, verbosity=verbosity)

def finished(text, verbosity):
    return text
"
        );
        compare(&runner, 1500);
    }
}

#[test]
fn generated_reasons() {
    let mut random = Random::new(43);
    let texts: Vec<Value> = (0..4000).map(|_| text(&mut random).into()).collect();
    let answers: Vec<String> = ask("def answer(text):\n    return repr(text)\n", &texts);
    for (text, answer) in texts.iter().zip(answers) {
        assert_eq!(repr(text.as_str().expect("a text")), answer);
    }
}
