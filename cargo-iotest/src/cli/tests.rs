//! Parsing of command lines.

use clap::{CommandFactory as _, Parser as _};
use iotest_runtime::env::KeepScratch;

use super::*;

/// Parses arguments as cargo passes them.
fn read(line: &str) -> CommandLine {
    let args = line.split_whitespace().map(Into::into);
    Cli::try_parse_from(words(args)).unwrap().line
}

#[test]
fn description_holds_together() {
    Cli::command().debug_assert();
}

#[test]
fn checks_spellings_are_read_as_options() {
    let line = read("iotest -qcow2 -nbd -c none -nocache -misalign -gdb bitmap");
    let formats: Vec<_> = line.matrix.format.iter().map(|format| format.name()).collect();
    assert_eq!(formats, ["qcow2"]);
    assert_eq!(line.matrix.protocol[0].name(), "nbd");
    assert_eq!(line.matrix.cache.iter().map(|mode| mode.name()).collect::<Vec<_>>(), ["none"; 2]);
    assert!(line.matrix.images.misalign && line.run.case.gdb);
    assert_eq!(line.select.tests, ["bitmap"]);
}

#[test]
fn wrappers_exclude_each_other() {
    assert!(read("-valgrind").run.case.valgrind);
    let both = words(["-gdb", "--rr"].map(Into::into));
    let error = Cli::try_parse_from(both).unwrap_err();
    assert_eq!(error.kind(), clap::error::ErrorKind::ArgumentConflict);
}

#[test]
fn arguments_after_two_dashes_are_names() {
    assert_eq!(read("iotest -- -qcow2 report").select.tests, ["-qcow2", "report"]);
}

#[test]
fn lists_and_repetitions_add_up() {
    let line = read("--format qcow2,raw --format vmdk -g rw,quick -g auto -x img");
    assert_eq!(line.matrix.format.len(), 3);
    assert_eq!(line.select.groups, ["rw", "quick", "auto"]);
    assert_eq!(line.select.exclude_groups, ["img"]);
}

#[test]
fn optional_values_have_defaults() {
    let line = read("--shuffle --keep --tap --json=out.json name");
    assert_eq!(line.run.shuffle, Some(None));
    assert_eq!(line.run.case.keep, Some(KeepScratch::Always));
    assert_eq!(line.show.tap.as_deref().map(camino::Utf8Path::as_str), Some("-"));
    assert_eq!(line.show.json.as_deref().map(camino::Utf8Path::as_str), Some("out.json"));
    assert_eq!(line.select.tests, ["name"]);
    assert_eq!(read("--shuffle=7").run.shuffle, Some(Some(7)));
}
