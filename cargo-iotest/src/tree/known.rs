//! What the list of known failures says of a tree's tests.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fs;

use iotest_protocol::{IgnoredCase, Known};
use iotest_runtime::spec::Variant;

use crate::known::{self, CaseFacts, KnownFailures, TestName};
use crate::tree::context::TreeContext;
use crate::tree::left_out::LeftOut;
use crate::tree::records;
use crate::tree::script::{Language, Script};
use crate::tree::selection::{SelectedTest, Selection};
use crate::tree::source_tree::Tree;
use crate::tree::suite::{Suite, base};
use crate::tree::unittest::names::{CaseNames, is_name};

/// Tests, each with the index of its context.
type Tests = Vec<(usize, SelectedTest)>;

/// Returns what the list says of a test, or of a case that runs alone, by its title.
pub(crate) fn of_test(
    known: Option<&KnownFailures>,
    context: &TreeContext,
    title: &str,
) -> Option<Known> {
    let variant = context.options.variant();
    let case = CaseFacts {
        id: &records::id_of(title, variant),
        test: title,
        format: variant.format.name(),
        protocol: variant.protocol.name(),
        qemu: context.vendor.version,
    };
    known?.of(&case)
}

/// Returns why a test is not run, if the list or QEMU's own variable says so.
pub(crate) fn reason_not_to_run(
    known: Option<&KnownFailures>,
    context: &TreeContext,
    test: &SelectedTest,
) -> Option<String> {
    let title = test.to_string();
    let of_list = || known::reason_to_skip(of_test(known, context, &title).as_ref());
    let format = context.options.format.name();
    LeftOut::of(&context.inherited).reason(&title, format).or_else(of_list)
}

/// Takes out the tests that are not run because the list or QEMU's own variable says so.
pub(crate) fn set_apart(
    known: Option<&KnownFailures>,
    contexts: &[TreeContext],
    tests: Tests,
) -> (Tests, Vec<IgnoredCase>) {
    let (mut left, mut ignored) = (Vec::new(), Vec::new());
    for (index, test) in tests {
        let context = &contexts[index];
        match reason_not_to_run(known, context, &test) {
            None => left.push((index, test)),
            Some(reason) => ignored.push(IgnoredCase {
                program: records::program(),
                id: records::id_of(&test.to_string(), context.options.variant()),
                label: context.setting.label.clone(),
                qemu: context.setting.qemu.clone(),
                reason,
            }),
        }
    }
    (left, ignored)
}

/// Returns a warning for each entry that is about no test, nor a case of one, if all tests are selected,
/// and for each that is about no host.
pub(crate) fn warnings(
    known: Option<&KnownFailures>,
    tree: &Tree,
    suite: &Suite,
    selection: &Selection,
) -> Vec<String> {
    let Some(known) = known else { return Vec::new() };
    if *selection != Selection::default() {
        return known.unknown_hosts();
    }
    let names: BTreeSet<String> = suite.names().map(base).map(str::to_owned).collect();
    // The files are only read if an entry is about none of the tests as a whole.
    let cases = OnceCell::new();
    let is_known = |entry: &TestName| {
        is_named(&names, entry) || cases.get_or_init(|| Cases::of(tree, suite)).has(entry)
    };
    let mut warnings =
        known.unmatched(is_known, &names.iter().map(String::as_str).collect::<Vec<_>>());
    warnings.extend(known.unknown_hosts());
    warnings
}

/// Says whether an entry is about one of these tests or cases, in any variant: a run has some variants
/// only, and an entry may be about another one.
fn is_named(titles: &BTreeSet<String>, entry: &TestName) -> bool {
    if entry.is_pattern() {
        let matches = |title: &String| {
            entry.matches(title) || records::ids_of(title).any(|id| entry.matches(&id))
        };
        return titles.iter().any(matches);
    }
    entry.spellings().any(|name| {
        let short = name.rsplit_once("::").filter(|(_, end)| end.parse::<Variant>().is_ok());
        titles.contains(name) || short.is_some_and(|(short, _)| titles.contains(short))
    })
}

/// The single cases of a tree's tests, as far as their files tell.
#[derive(Default)]
struct Cases {
    /// Their titles, and those of their classes: `040::TestSingleDrive`.
    titles: BTreeSet<String>,
    /// The tests that may have others.
    partly_known: BTreeSet<String>,
}

impl Cases {
    fn of(tree: &Tree, suite: &Suite) -> Self {
        let mut cases = Self::default();
        for name in suite.names() {
            // What cannot be read fails when it runs.
            let script = Script::read(&tree.iotests, name).ok();
            let Some(_) = script.filter(|script| script.language == Language::Python) else {
                continue;
            };
            let bytes = fs::read(tree.iotests.join(name)).unwrap_or_default();
            let found = CaseNames::of(&String::from_utf8_lossy(&bytes));
            let classes = found.names.iter().filter_map(|case| Some(case.rsplit_once('.')?.0));
            let all = found.names.iter().map(String::as_str).chain(classes);
            let test = base(name);
            cases.titles.extend(all.map(|case| format!("{test}::{case}")));
            if found.is_partial {
                cases.partly_known.insert(test.to_owned());
            }
        }
        cases
    }

    /// Says whether an entry is, or may be, about one of them.
    fn has(&self, entry: &TestName) -> bool {
        let may_be = |name: &str| {
            let mut parts = name.split("::");
            let is_partly = parts.next().is_some_and(|test| self.partly_known.contains(test));
            is_partly && parts.next().is_some_and(is_name)
        };
        is_named(&self.titles, entry) || entry.spellings().any(may_be)
    }
}
