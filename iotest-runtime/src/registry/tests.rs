//! What a registry accepts, and how it names what it does not.

use super::*;

const fn test(function: &'static str, line: u32) -> TestDef {
    TestDef {
        spec: CaseSpec::new("suite::disks", function, SourceLocation { file: "disks.rs", line }),
        cases: Cases::One(|_| Outcome::Pass),
    }
}

const fn table(names: fn() -> Vec<String>) -> TestDef {
    let run = |_: &mut Test, _: &str| Outcome::Pass;
    TestDef { cases: Cases::Table(Table { names, run }), ..test("resize", 5) }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

static GROW: TestDef = test("grow", 3);
static SHRINK: TestDef = test("shrink", 9);
static GROW_AGAIN: TestDef = test("grow", 30);
static NAMED: TestDef = TestDef {
    cases: Cases::Named(&[
        Named { name: "twice", run: |_| Outcome::Pass },
        Named { name: "by_a_bit", run: |_| Outcome::Skip("the bit".to_owned()) },
    ]),
    ..test("grow", 40)
};

fn refused(tests: impl IntoIterator<Item = &'static TestDef>) -> String {
    Registry::new(tests).unwrap_err().to_string()
}

#[test]
fn tests_are_sorted_by_path() {
    let registry = Registry::new([&SHRINK, &GROW]).unwrap();
    let paths: Vec<_> = registry.tests().iter().map(|entry| entry.test.spec.path()).collect();
    assert_eq!(paths, ["disks::grow", "disks::shrink"]);
    assert_eq!(registry.tests()[0].parameters, [None]);
}

#[test]
fn parameters_are_named_by_attribute_or_table() {
    static MADE: TestDef = table(|| owned(&["64k", "1m"]));
    let registry = Registry::new([&NAMED, &MADE]).unwrap();
    let named: Vec<Vec<_>> = registry
        .tests()
        .iter()
        .map(|entry| entry.parameters.iter().map(|name| name.as_deref().unwrap()).collect())
        .collect();
    assert_eq!(named, [["twice", "by_a_bit"], ["64k", "1m"]]);
}

#[test]
fn duplicate_names_both_places() {
    let text = refused([&GROW_AGAIN, &SHRINK, &GROW]);
    assert!(text.contains("disks::grow at disks.rs:3 and at disks.rs:30"), "{text}");
}

#[test]
fn parameter_that_shares_a_test_s_path_is_a_duplicate() {
    static DEEP: TestDef = TestDef {
        spec: CaseSpec { module_path: "other::disks::grow", ..test("twice", 7).spec },
        ..test("twice", 7)
    };
    let text = refused([&NAMED, &DEEP]);
    assert!(text.contains("disks::grow::twice at disks.rs:40 and at disks.rs:7"), "{text}");
}

#[test]
fn tables_show_every_mistake_with_the_test_s_place() {
    static WRONG: TestDef = table(|| owned(&["a b", "raw", "x", "x"]));
    let text = refused([&WRONG, &GROW]);
    for what in ["`a b` is not a", "called `raw`, which means a format", "`x` is twice"] {
        assert!(
            text.contains(&format!("\n  disks::resize at disks.rs:5: {what}"))
                || text.contains(what),
            "{what}: {text}"
        );
    }
    assert_eq!(text.matches("disks::resize at disks.rs:5: ").count(), 3, "{text}");
}

#[test]
fn table_without_entries_is_refused() {
    static EMPTY: TestDef = table(Vec::new);
    assert!(refused([&EMPTY]).contains("disks.rs:5: the table is empty"));
}

#[test]
fn table_that_panics_is_shown_with_its_message() {
    static PANICKING: TestDef = table(|| panic!("no such file"));
    let text = refused([&PANICKING]);
    assert!(text.contains("disks::resize at disks.rs:5: panicked: no such file"), "{text}");
}

#[test]
fn empty_registry_names_the_usual_causes() {
    let text = refused([]);
    assert!(text.contains("`use name as _;`") && text.contains("`cfg`"), "{text}");
}
