//! What the list of known failures says of a tree's tests.

use iotest_protocol::{IgnoredCase, Known};

use crate::known::{self, CaseFacts, KnownFailures};
use crate::tree::context::TreeContext;
use crate::tree::left_out::LeftOut;
use crate::tree::records;
use crate::tree::selection::{SelectedTest, Selection};
use crate::tree::suite::{Suite, base};

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

/// Returns a warning for each entry that is about no test, if all tests are selected.
pub(crate) fn warnings(
    known: Option<&KnownFailures>,
    suite: &Suite,
    selection: &Selection,
) -> Vec<String> {
    let Some(known) = known.filter(|_| *selection == Selection::default()) else {
        return Vec::new();
    };
    let names: Vec<&str> = suite.names().map(base).collect();
    let is_known = |matches: &dyn Fn(&str) -> bool| {
        names.iter().any(|name| {
            // A run has some variants only, and an entry may be about another one.
            matches(name) || records::ids_of(name).any(|id| matches(&id))
        })
    };
    known.unmatched(is_known, &names)
}
