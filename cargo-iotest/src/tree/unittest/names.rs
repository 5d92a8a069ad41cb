//! [`CaseNames`]: the names of a test's cases, from the text of its file.
//!
//! Does no input or output, and runs nothing: cases that the test makes while it runs are unknown.

use std::collections::BTreeMap;

use iotest_runtime::spec::vocabulary::nearest;

/// How many names a message lists.
const SHOWN: usize = 5;
/// Base classes without cases of their own.
const WITHOUT_CASES: [&str; 5] =
    ["object", "iotests.QMPTestCase", "QMPTestCase", "unittest.TestCase", "TestCase"];
/// What a file contains that makes classes or methods, or lists cases, in other ways.
const DYNAMIC: [&str; 5] = ["setattr(", "load_tests", "type(", "exec(", "import *"];

/// A class in the file.
#[derive(Debug, Default)]
struct Class {
    bases: Vec<String>,
    methods: Vec<String>,
}

/// The names of the cases of a file.
#[derive(Debug)]
pub struct CaseNames {
    /// The names: `TestClass.test_method`.
    pub names: Vec<String>,
    /// Whether there may be others.
    pub is_partial: bool,
}

impl CaseNames {
    /// Reads the text of a test in Python.
    pub fn of(text: &str) -> Self {
        let classes = classes(text);
        let mut is_partial = DYNAMIC.iter().any(|word| text.contains(word));
        let mut names = Vec::new();
        for class in classes.keys() {
            let mut methods = Vec::new();
            // Each class is visited once, so classes that inherit from each other end.
            let mut bases = vec![class.clone()];
            let mut next = 0;
            while let Some(base) = bases.get(next).cloned() {
                next += 1;
                match classes.get(&base) {
                    Some(known) => {
                        methods.extend(known.methods.iter().cloned());
                        let new = known.bases.iter().filter(|base| !bases.contains(base));
                        let new: Vec<String> = new.cloned().collect();
                        bases.extend(new);
                    }
                    None => is_partial |= !WITHOUT_CASES.contains(&&*base),
                }
            }
            methods.sort_unstable();
            methods.dedup();
            names.extend(methods.into_iter().map(|method| format!("{class}.{method}")));
        }
        Self { names, is_partial }
    }

    /// Returns why a case of `test` cannot be run, if the file leaves no doubt of that.
    pub fn refusal(&self, test: &str, case: &str) -> Option<String> {
        match () {
            () if self.is_partial || has(&self.names, case) => None,
            () if self.names.is_empty() => Some(format!(
                "`{test}::{case}`: {test} has no cases in the style of Python's unittest; name the \
                 test alone: `{test}`"
            )),
            () => Some(no_such_case(test, case, &self.names)),
        }
    }
}

/// Says whether a name is that of a case, or of a class of cases.
fn has(names: &[String], case: &str) -> bool {
    names.iter().any(|name| covers(case, name))
}

/// Says whether a requested case, or class, covers the case of a name.
pub fn covers(requested: &str, name: &str) -> bool {
    name.strip_prefix(requested).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Returns the message about a case that a test does not have.
pub fn no_such_case(test: &str, case: &str, known: &[String]) -> String {
    let classes = known.iter().filter_map(|name| name.rsplit_once('.')).map(|(class, _)| class);
    let names: Vec<&str> = match case.contains('.') {
        true => known.iter().map(String::as_str).collect(),
        false => classes.collect(),
    };
    // The same method in another class is nearer than any other name.
    let method = case.rsplit_once('.').map(|(_, method)| format!(".{method}"));
    let same = method.and_then(|method| names.iter().find(|name| name.ends_with(&method)));
    let near = nearest(case, &names).or(same.copied());
    let near = near.map(|near| format!("; did you mean `{test}::{near}`?"));
    let near = near.unwrap_or_else(|| {
        let first: Vec<&str> = known.iter().take(SHOWN).map(String::as_str).collect();
        let more = if known.len() > SHOWN { ", ..." } else { "" };
        format!("; it has {}: {}{more}", known.len(), first.join(", "))
    });
    format!("the test {test} has no case `{case}`{near}")
}

/// Says whether a text has the form of a case's name, `TestClass` or `TestClass.test_method`.
pub fn is_name(text: &str) -> bool {
    let is_word = |word: &str| {
        let starts = word.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_');
        starts && word.chars().all(|c| c.is_alphanumeric() || c == '_')
    };
    text.split('.').all(is_word)
}

/// Returns the classes at the outer level of a file.
fn classes(text: &str) -> BTreeMap<String, Class> {
    let mut classes: BTreeMap<String, Class> = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        if let Some(header) = line.strip_prefix("class ") {
            let name: String = word(header).to_owned();
            let bases = header[name.len()..].split(['(', ')', ',', ':']).map(str::trim);
            let bases = bases.filter(|base| !base.is_empty() && !base.starts_with('#'));
            let bases = bases.map(str::to_owned).collect();
            classes.insert(name.clone(), Class { bases, methods: Vec::new() });
            current = Some(name);
            continue;
        }
        // Other text at the outer level may be part of a string in a method.
        let is_outer = ["def ", "async def ", "@"].iter().any(|start| line.starts_with(start));
        if is_outer {
            current = None;
        }
        let class = current.as_ref().and_then(|name| classes.get_mut(name));
        if let Some((class, name)) = class.zip(method(line)) {
            class.methods.push(name.to_owned());
        }
    }
    classes
}

/// Returns the name of a test that a line in a class defines: `def test_a(self)`, `test_b = ...`.
fn method(line: &str) -> Option<&str> {
    let text = line.trim_start();
    let text = text.strip_prefix("async ").unwrap_or(text);
    let (is_def, text) = match text.strip_prefix("def ") {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let name = word(text);
    let rest = text[name.len()..].trim_start();
    let is_set = rest.starts_with('=') && !rest.starts_with("==");
    (line != text && name.starts_with("test") && (is_def || is_set)).then_some(name)
}

/// Returns the identifier at the start of a text.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
import iotests

class Base(iotests.QMPTestCase):
    def setUp(self):
        pass

    def test_complete(self):
        self.x = 1

class TestSingle(Base):
    size = 7
    test_other = None

    # def test_off(self):
    def write(self):
        self.file.write('''
[inject-error]
event = \"%s\"
''' % self.event)

    def test_single(
            self,
    ):
        return 1

def test_helper():
    pass
";

    fn refusal(text: &str, case: &str) -> Option<String> {
        CaseNames::of(text).refusal("040", case)
    }

    #[test]
    fn cases_are_methods_with_those_of_base_classes() {
        let found = CaseNames::of(TEXT);
        let names = [
            "Base.test_complete",
            "TestSingle.test_complete",
            "TestSingle.test_other",
            "TestSingle.test_single",
        ];
        assert_eq!(found.names, names);
        assert!(!found.is_partial);
        for case in ["TestSingle", "TestSingle.test_complete", "Base"] {
            assert_eq!(refusal(TEXT, case), None, "{case}");
        }
    }

    #[test]
    fn unknown_case_is_refused_with_the_nearest() {
        let refused = |case| refusal(TEXT, case).unwrap();
        assert_eq!(
            refused("TestSingle.test_singel"),
            "the test 040 has no case `TestSingle.test_singel`; did you mean \
             `040::TestSingle.test_single`?"
        );
        assert!(
            refused("Nowhere.test_single").ends_with("did you mean `040::TestSingle.test_single`?")
        );
        assert!(refused("TestSingel").ends_with("did you mean `040::TestSingle`?"));
        assert_eq!(
            refused("Nothing.of_that_kind"),
            "the test 040 has no case `Nothing.of_that_kind`; it has 4: Base.test_complete, \
             TestSingle.test_complete, TestSingle.test_other, TestSingle.test_single"
        );
        assert!(refusal("print(1)\n", "A.b").unwrap().ends_with("name the test alone: `040`"));
    }

    #[test]
    fn doubtful_file_refuses_nothing() {
        let made = format!("{TEXT}\nsetattr(TestSingle, 'test_' + name, f)\n");
        assert_eq!(refusal(&made, "TestSingle.test_made"), None);
        let elsewhere = "from other import Cases\nclass A(Cases):\n    pass\n";
        assert_eq!(refusal(elsewhere, "A.test_b"), None);
        // Classes of each other as bases.
        assert_eq!(CaseNames::of("class A(B):\nclass B(A):\n  def test_a(s):\n").names.len(), 2);
    }

    #[test]
    fn names_have_the_form_of_identifiers() {
        for good in ["TestA", "TestA.test_b", "_T1.té"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "TestA.", ".test", "qcow2-file", "A b", "A.b::raw-file", "-v", "1a"] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
