//! The settings of command lines.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use clap::Parser as _;

use super::*;
use crate::cli::{Cli, words};

fn settings(line: &str) -> Vec<Setting> {
    let cli = Cli::try_parse_from(words(line.split_whitespace().map(Into::into))).unwrap();
    matrix(&cli.line, &RunnerEnv::default()).unwrap().settings
}

fn labels(line: &str) -> Vec<String> {
    settings(line).into_iter().map(|setting| setting.label).collect()
}

fn value<'a>(setting: &'a Setting, name: &str) -> Option<&'a str> {
    setting.variables.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

#[test]
fn nothing_asked_for_is_one_setting_without_a_name() {
    assert_eq!(settings(""), [Setting::default()]);
}

#[test]
fn axes_multiply_and_ids_have_format_and_protocol() {
    let settings = settings("--format qcow2,raw -c none,writeback -nbd");
    let seen: Vec<_> = settings
        .iter()
        .map(|setting| {
            let value = |name| value(setting, name).unwrap().to_owned();
            (value("IMGFMT"), value("IMGPROTO"), value("CACHEMODE"), setting.label.clone())
        })
        .collect();
    let row = |format: &str, mode: &str| {
        (format.to_owned(), "nbd".to_owned(), mode.to_owned(), format!("cache={mode}"))
    };
    assert_eq!(
        seen,
        [
            row("qcow2", "none"),
            row("qcow2", "writeback"),
            row("raw", "none"),
            row("raw", "writeback")
        ]
    );
    assert_eq!(settings[0].arguments, ["--format=qcow2", "--protocol=nbd", "--cache=none"]);
}

#[test]
fn repeated_values_count_once() {
    assert_eq!(settings("-qcow2 --format qcow2").len(), 1);
}

#[test]
fn common_options_are_in_every_label_as_far_as_they_change_what_is_tested() {
    assert_eq!(
        labels("-o compat=0.10,lazy=on -misalign -i threads,native --timeout-scale 2 --keep"),
        [
            "imgopts=compat=0.10,lazy=on misalign aio=threads",
            "imgopts=compat=0.10,lazy=on misalign aio=native"
        ]
    );
    let setting = &settings("-o a=b -misalign --timeout-scale 2 --keep -p -gdb")[0];
    for (name, expected) in [
        ("IMGOPTS", "a=b"),
        ("QEMU_IO_OPTIONS_NO_FMT", "--misalign"),
        ("IOTEST_TIMEOUT_SCALE", "2"),
        ("IOTEST_KEEP", "always"),
        ("PRINT_QEMU", "y"),
        ("GDB_OPTIONS", "localhost:12345"),
    ] {
        assert_eq!(value(setting, name), Some(expected), "{name}");
    }
}

#[test]
fn tools_are_taken_from_beside_the_emulator_and_none_from_elsewhere() {
    let guard = tempfile::tempdir().unwrap();
    let directory = camino::Utf8Path::from_path(guard.path()).unwrap();
    let program = |name: &str| {
        let path = directory.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    let emulator = program("qemu-system-sparc");
    for name in ["qemu-img", "qemu-io", "storage-daemon/qemu-storage-daemon"] {
        program(name);
    }
    let error = QemuInstall::at(directory).unwrap_err().to_string();
    assert!(error.contains("no qemu-nbd in"), "{error}");
    program("qemu-nbd");
    let expected = QemuInstall::at(&emulator).unwrap();
    let found = QemuInstall::at(directory).unwrap();
    assert_eq!(found.variables(), expected.variables());
    assert_eq!(found.emulator, emulator);
    assert_eq!(
        found.variables()[4],
        ("QSD_PROG".to_owned(), directory.join("storage-daemon/qemu-storage-daemon").to_string())
    );
}
