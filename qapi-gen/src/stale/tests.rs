//! Tests of rows without an effect.

use super::*;
use crate::codegen::Repository;

#[test]
fn committed_rows_are_needed() {
    let (merged, overrides) = Repository::of_this_build().merged().expect("no row is stale");
    let (agent, _) = Repository::of_this_build().merged_guest_agent().expect("it is decided");
    assert_eq!(stale(&[&merged, &agent], &overrides), [""; 0]);
}

#[test]
fn row_that_decides_nothing_is_named() {
    let (merged, _) = Repository::of_this_build().merged().expect("no row is stale");
    let check = |row: &str, expected: &str| {
        let overrides = Overrides::parse(row).expect("a valid row");
        let found = stale(&[&merged], &overrides);
        assert_eq!(found, [format!("overrides.toml: {expected}; remove the row")], "{row}");
    };
    let reason = "reason = 'r' }";
    check("[default]\nold = ['gone']", "[default] gone: there is no such definition");
    let why = "there is no such type, or a command takes it";
    for name in ["Gone", "BlockdevOptions"] {
        check(&format!("[command-line]\nt = ['{name}']"), &format!("[command-line] {name}: {why}"));
    }
    check("[docs]\ngone = 'Is gone.'", "[docs] gone: there is no such definition");
    check(
        &format!("[type-names]\nGone = {{ to = 'G', {reason}"),
        "[type-names] Gone: there is no such definition",
    );
    // A row names what it is of.
    for (table, name, what) in [
        ("command-names", "STOP", "command"),
        ("command-names", "gone", "command"),
        ("event-names", "stop", "event"),
    ] {
        check(
            &format!("[{table}]\n{name} = {{ to = 'G', {reason}"),
            &format!("[{table}] {name}: there is no such {what}"),
        );
    }
    check(
        &format!("[variant-names]\n'StrOrNull.gone' = {{ to = 'G', {reason}"),
        "[variant-names] StrOrNull.gone: there is no such branch of an alternate",
    );
    check(
        &format!("[default-tags]\nBlockdevOptions = {{ tag = 'qcow2', {reason}"),
        "[default-tags] BlockdevOptions: there is no such branch, or every release sends the discriminator",
    );
    check(
        &format!("[accepted-changes]\n'BlockdevOptions.driver' = {{ {reason}"),
        "[accepted-changes] BlockdevOptions.driver: nothing of this name changes between releases",
    );
}
