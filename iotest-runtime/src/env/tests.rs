//! What the environment is read as, on made-up surroundings.

use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use iotest_spec::{CacheMode, Format, Protocol};

use super::*;
use crate::env::options::named_machine;
use crate::env::variables::{PREFIX, VARIABLES};

fn process_env() -> ProcessEnv {
    ProcessEnv {
        executable: Some(PathBuf::from("/src/target/debug/deps/suite-0123")),
        working_dir: PathBuf::from("/src/tests"),
        temp_dir: PathBuf::from("/tmp"),
        arch: "x86_64",
        user: rustix::process::geteuid().as_raw(),
    }
}

fn read(vars: &[(&str, &str)]) -> Result<Settings, SettingsError> {
    read_at(vars, &process_env())
}

fn read_at(vars: &[(&str, &str)], here: &ProcessEnv) -> Result<Settings, SettingsError> {
    let lookup = |name: &str| match vars.iter().find(|(known, _)| *known == name) {
        Some((_, value)) => Some(value.into()),
        None => (name == "PATH").then(|| "/nowhere".into()),
    };
    reader::settings(&lookup, here, Vec::new())
}

fn problems(vars: &[(&str, &str)]) -> Vec<String> {
    read(vars).unwrap_err().problems.iter().map(ToString::to_string).collect()
}

/// Makes files that can be run.
fn bin(names: &[&str]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for name in names {
        let path = dir.path().join(name);
        std::fs::write(&path, "").unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
    }
    dir
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn nothing_set_gives_the_documented_defaults() {
    let settings = read(&[]).unwrap();
    assert_eq!((settings.format, settings.protocol), (None, None));
    assert_eq!(settings.key_secret(), "123456");
    assert_eq!(settings.qemu_options, ["-nodefaults", "-display", "none"]);
    assert_eq!(settings.test_dir, "/src/target/iotest/scratch");
    assert_eq!(settings.output_dir, "/src/target/iotest");
    assert_eq!(settings.cache_dir, "/src/target/iotest/cache");
    assert_eq!(settings.sock_dir, "/tmp");
    assert_eq!(settings.timeouts.scale(), 1.0);
    assert_eq!((settings.bless, settings.keep), (Bless::Never, KeepScratch::OnFailure));
    assert_eq!((settings.wrapper, settings.qemu_output), (None, QemuOutput::Logged));
}

#[test]
fn variables_of_check_are_read() {
    let settings = read(&[
        ("IMGFMT", "qcow2"),
        ("IMGPROTO", "nbd"),
        ("IMGOPTS", "compat=1.1,backing_file=a,,b"),
        ("CACHEMODE", "none"),
        ("AIOMODE", "io_uring"),
        ("QEMU_OPTIONS", "-nodefaults  -display none -accel qtest"),
        ("QEMU_IMG_OPTIONS", "-T file=t"),
        ("QEMU_IO_OPTIONS", "--cache none --aio io_uring --misalign -f qcow2"),
        ("QEMU_NBD_OPTIONS", "-v"),
        ("QEMU_DEFAULT_MACHINE", "pc"),
        ("SAMPLE_IMG_DIR", "/samples"),
        ("USER", "me"),
        ("IMGKEYSECRET", "sesame"),
        ("QEMU_IO_OPTIONS_NO_FMT", ""),
        ("TEST_DIR", "/scratch"),
        ("SOCK_DIR", "socks"),
        ("PRINT_QEMU", "y"),
        ("GDB_OPTIONS", "localhost:12345"),
    ])
    .unwrap();
    assert_eq!(settings.format, Some(Format::Qcow2));
    assert_eq!(settings.protocol, Some(Protocol::Nbd));
    assert_eq!(settings.image_options, ["compat=1.1", "backing_file=a,,b"]);
    assert_eq!(settings.cache, Some(CacheMode::None));
    assert_eq!(settings.qemu_options, ["-nodefaults", "-display", "none", "-accel", "qtest"]);
    assert_eq!(settings.accelerator(), Some("qtest"));
    assert_eq!(settings.qemu_io_options, ["--cache", "none", "--aio", "io_uring", "--misalign"]);
    assert_eq!(settings.test_dir, "/scratch");
    assert_eq!(settings.sock_dir, "/src/tests/socks");
    assert_eq!(settings.default_machine.as_deref(), Some("pc"));
    assert_eq!(settings.sample_image_dir.as_deref(), Some(Utf8Path::new("/samples")));
    assert_eq!((settings.user.as_deref(), settings.key_secret()), (Some("me"), "sesame"));
    assert_eq!(settings.qemu_img_options, ["-T", "file=t"]);
    assert_eq!(settings.qemu_nbd_options, ["-v"]);
    assert_eq!(settings.qemu_output, QemuOutput::Inherited);
    assert_eq!(settings.wrapper, Some(Wrapper::Gdb(vec!["localhost:12345".to_owned()])));
}

#[test]
fn empty_value_is_the_same_as_none() {
    let names = ["IMGFMT", "IMGOPTS", "QEMU_PROG", "TEST_DIR", "CI", "IOTEST_TIMEOUT_SCALE"];
    assert_eq!(read(&names.map(|name| (name, ""))), read(&[]));
}

#[test]
fn every_wrong_value_is_reported_at_once() {
    let error = read(&[
        ("IMGFMT", "qcow3"),
        ("IMGPROTO", "gluster"),
        ("IOTEST_TIMEOUT_SCALE", "fast"),
        ("IOTEST_KEEP", "alway"),
    ])
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "4 environment variables cannot be used\
         \n  IMGFMT=qcow3: unknown format `qcow3`; did you mean `qcow2`?\
         \n  IMGPROTO=gluster: unknown protocol `gluster`; known: file, nbd, fuse, ssh, nfs, rbd\
         \n  IOTEST_TIMEOUT_SCALE=fast: must be a number from 0.001 to 10000\
         \n  IOTEST_KEEP=alway: must be one of never, failure, always; did you mean `always`?"
    );
}

#[test]
fn timeout_scale_must_be_usable() {
    for scale in ["0", "-1", "inf", "NaN", "10001", "1s", " 1", "1e-400", "1e400", "\u{ff11}"] {
        assert_eq!(problems(&[("IOTEST_TIMEOUT_SCALE", scale)]).len(), 1, "{scale}");
    }
    assert_eq!(read(&[("IOTEST_TIMEOUT_SCALE", "2.5")]).unwrap().timeouts.scale(), 2.5);
}

#[test]
fn bless_is_refused_under_ci_naming_both() {
    assert_eq!(read(&[("IOTEST_BLESS", "1")]).unwrap().bless, Bless::Differing);
    assert_eq!(read(&[("IOTEST_BLESS", "release")]).unwrap().bless, Bless::ForRelease);
    assert_eq!(read(&[("UPDATE_EXPECT", "1"), ("CI", "false")]).unwrap().bless, Bless::Differing);
    assert_eq!(read(&[("UPDATE_EXPECT", "0"), ("CI", "true")]).unwrap().bless, Bless::Never);
    let refused = problems(&[("UPDATE_EXPECT", "1"), ("CI", "true")]);
    assert!(refused[0].starts_with("UPDATE_EXPECT=1: "), "{refused:?}");
    assert!(refused[0].contains("CI=true"), "{refused:?}");
}

#[test]
fn mistyped_name_of_ours_is_an_error() {
    let set = "IOTEST_BLES IOTEST_RESULT IOTEST_KEEP IMGFMTT IOTEST_QUARTZ IOTEST_QEMU";
    let found = variables::unknown(set.split(' ').map(str::to_owned));
    assert_eq!(found[0].to_string(), "IOTEST_BLES: unknown variable; did you mean `IOTEST_BLESS`?");
    assert!(
        found[1].to_string().starts_with("IOTEST_QUARTZ: unknown variable; known: IOTEST_TIMEOUT")
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn table_has_each_variable_once_with_a_meaning() {
    let mut names: Vec<&str> = VARIABLES.iter().map(|variable| variable.name).collect();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
    for variable in VARIABLES {
        assert!(!variable.meaning.is_empty() && !variable.meaning.ends_with('.'), "{variable:?}");
        let ours = matches!(variable.origin, variables::Origin::Ours | variables::Origin::Internal);
        assert_eq!(variable.name.starts_with(PREFIX), ours, "{variable:?}");
    }
}

#[test]
fn only_variables_of_the_table_are_read() {
    let read = std::cell::RefCell::new(Vec::new());
    let lookup = |name: &str| {
        read.borrow_mut().push(name.to_owned());
        None
    };
    reader::settings(&lookup, &process_env(), Vec::new()).unwrap();
    for name in read.borrow().iter() {
        assert!(VARIABLES.iter().any(|variable| variable.name == name), "{name} is not listed");
    }
}

#[test]
fn value_that_is_no_text_is_an_error() {
    let lookup =
        |name: &str| (name == "TEST_DIR").then(|| OsString::from_vec(vec![b'/', 0xff, b'x']));
    let error = reader::settings(&lookup, &process_env(), Vec::new()).unwrap_err();
    assert_eq!(error.problems[0].variable, "TEST_DIR");
    assert!(error.to_string().contains("is not UTF-8"), "{error}");
}

#[test]
fn wrappers_exclude_each_other() {
    let valgrind = ("VALGRIND_QEMU", "y");
    assert_eq!(read(&[valgrind]).unwrap().wrapper, Some(Wrapper::Valgrind));
    assert_eq!(read(&[valgrind, ("NO_VALGRIND", "y")]).unwrap().wrapper, None);
    assert_eq!(read(&[]).unwrap().case_timeouts(), Timeouts::default());
    assert_eq!(read(&[valgrind]).unwrap().case_timeouts(), Timeouts::off());
    let gdb = read(&[("GDB_OPTIONS", "localhost:1")]).unwrap();
    assert_eq!(gdb.case_timeouts(), Timeouts::off());
    assert_eq!(gdb.wrapper.unwrap().words("/s".into()), ["gdbserver", "localhost:1"]);
    assert_eq!(
        Wrapper::Valgrind.words("/s".into()),
        ["valgrind", "--log-file=/s/%p.valgrind", "--error-exitcode=99"]
    );
    let rr = ("IOTEST_RR", "y");
    assert_eq!(
        read(&[rr]).unwrap().wrapper.unwrap().words("/s".into()),
        ["env", "_RR_TRACE_DIR=/s/rr", "rr", "record"]
    );
    let chaos = ("IOTEST_RR", "chaos");
    assert_eq!(
        read(&[chaos]).unwrap().wrapper.unwrap().words("/s".into()),
        ["env", "_RR_TRACE_DIR=/s/rr", "rr", "record", "--chaos"]
    );
    assert!(problems(&[("IOTEST_RR", "chaotic")])[0].contains("IOTEST_RR"));
    assert!(problems(&[chaos, valgrind])[0].contains("VALGRIND_QEMU"));
    assert_eq!(read(&[("IOTEST_RR", "n")]).unwrap().wrapper, None);
    assert_eq!(read(&[("IOTEST_COMPAT", "strict")]).unwrap().deprecated, Deprecated::Refused);
    let refused = problems(&[("IOTEST_COMPAT", "y")]);
    assert_eq!(refused, ["IOTEST_COMPAT=y: must be `strict`, or unset"]);
    assert!(problems(&[valgrind, ("GDB_OPTIONS", ":1")])[0].contains("VALGRIND_QEMU"));
    assert!(problems(&[rr, ("GDB_OPTIONS", ":1")])[0].contains("IOTEST_RR"));
    assert!(problems(&[rr, valgrind])[0].contains("VALGRIND_QEMU"));
}

#[test]
fn long_socket_directory_is_refused() {
    let long = format!("/{}", "x".repeat(80));
    assert!(problems(&[("SOCK_DIR", &long)])[0].contains("has 81 bytes, at most 58"));
    let here = ProcessEnv { temp_dir: PathBuf::from(&long), ..process_env() };
    let error = read_at(&[], &here).unwrap_err().to_string();
    assert!(error.contains("TMPDIR=") && error.contains("set SOCK_DIR"), "{error}");
}

#[test]
fn emulator_of_the_host_is_preferred_else_the_first() {
    let all = bin(&["qemu-system-aarch64", "qemu-system-x86_64", "qemu-img"]);
    let found = |dir: &Path| read(&[("PATH", text(dir))]).unwrap().programs;
    assert!(found(all.path()).qemu.unwrap().ends_with("qemu-system-x86_64"));
    let others = bin(&["qemu-system-riscv64", "qemu-system-aarch64"]);
    assert!(found(others.path()).qemu.unwrap().ends_with("qemu-system-aarch64"));
    assert!(found(all.path()).qemu_img.is_ok());
    let missing = found(all.path()).qemu_io.unwrap_err().to_string();
    assert!(missing.starts_with("qemu-io not found: not in PATH; install QEMU"), "{missing}");
    assert!(missing.ends_with("or set QEMU_IO_PROG to its path"), "{missing}");
}

#[test]
fn emulator_without_default_machine_gets_that_of_check() {
    let dir = bin(&["qemu-system-aarch64"]);
    let settings = read(&[("PATH", text(dir.path()))]).unwrap();
    assert_eq!(settings.qemu_options, ["-nodefaults", "-display", "none", "-machine", "virt"]);
    assert_eq!(named_machine("/opt/my-qemu-system-arm"), Some("virt"));
    assert_eq!(named_machine("/opt/qemu-system-sh4"), Some("r2d"));
    assert_eq!(named_machine("qemu-system-x86_64"), None);
    assert_eq!(named_machine("arm"), None);
}

#[test]
fn program_may_be_named_by_path_or_name() {
    let dir = bin(&["my-qemu"]);
    let path = dir.path().join("my-qemu");
    for (search, name) in [(text(dir.path()), "my-qemu"), ("/nowhere", text(&path))] {
        let variables = ["QEMU_PROG", "QEMU_IMG_PROG", "QEMU_IO_PROG", "QEMU_NBD_PROG", "QSD_PROG"];
        for variable in variables {
            let read = read(&[("PATH", search), (variable, name)]).unwrap().programs;
            let found = [
                (read.qemu, "QEMU_PROG"),
                (read.qemu_img, "QEMU_IMG_PROG"),
                (read.qemu_io, "QEMU_IO_PROG"),
                (read.qemu_nbd, "QEMU_NBD_PROG"),
                (read.storage_daemon, "QSD_PROG"),
            ];
            for (program, its) in found {
                let expected = (its == variable).then(|| text(&path).into());
                assert_eq!(program.ok(), expected, "{its} by {variable}");
            }
        }
    }
}

#[test]
fn named_program_that_cannot_run_is_an_error() {
    let dir = bin(&[]);
    let plain = dir.path().join("plain");
    std::fs::write(&plain, "").unwrap();
    let error = read(&[("QEMU_PROG", text(&plain)), ("QSD_PROG", "qsd")]).unwrap_err();
    assert!(error.problems[0].to_string().contains("plain: is no file that can be run"));
    assert!(error.problems[1].to_string().contains("QSD_PROG=qsd: is not in PATH"));
}

#[test]
fn directory_of_builds_is_found_by_cargos_marks() {
    let cache = tempfile::tempdir().unwrap();
    let target = cache.path().join("target");
    std::fs::create_dir(&target).unwrap();
    let base = |executable: &str| {
        let executable = Some(target.join(executable));
        ProcessEnv { executable, ..process_env() }.output_base()
    };
    let cross = "x86_64-unknown-linux-gnu/debug/deps/suite";
    // Without a mark it is a guess, which is right unless cargo builds for another machine.
    assert_eq!(base("debug/deps/suite"), target.join("iotest"));
    // A target directory that was there before cargo is no cache, but may be in one.
    std::fs::write(cache.path().join("CACHEDIR.TAG"), "").unwrap();
    std::fs::write(target.join(".rustc_info.json"), "{}").unwrap();
    assert_eq!(base(cross), target.join("iotest"));
    assert_eq!(base("debug/build/suite-1/out/suite"), target.join("iotest"));
    std::fs::remove_file(target.join(".rustc_info.json")).unwrap();
    std::fs::write(target.join("CACHEDIR.TAG"), "").unwrap();
    assert_eq!(base(cross), target.join("iotest"));
}

#[test]
fn program_outside_a_target_directory_writes_to_a_directory_of_the_users_own() {
    let temp = tempfile::tempdir().unwrap();
    let here = ProcessEnv {
        executable: Some("/usr/bin/suite".into()),
        temp_dir: temp.path().to_owned(),
        ..process_env()
    };
    let base = temp.path().join(format!("iotest-of-{}", here.user));
    let settings = read_at(&[], &here).unwrap();
    assert_eq!(settings.test_dir, text(&base.join("scratch")));
    assert_eq!(settings.output_dir, text(&base));
    std::fs::create_dir(&base).unwrap();
    assert!(read_at(&[], &here).is_ok());
    // Somebody else's, even if it leads to the user's own.
    let stranger = ProcessEnv { user: here.user + 1, ..here.clone() };
    std::fs::create_dir(temp.path().join(format!("iotest-of-{}", stranger.user))).unwrap();
    let error = read_at(&[], &stranger).unwrap_err().to_string();
    assert!(error.contains("TEST_DIR") && error.contains("another user's"), "{error}");
}

#[test]
fn accelerator_is_the_first_that_is_named() {
    for (words, expected) in [
        ("-nodefaults", None),
        ("-accel kvm,thread=single -accel tcg", Some("kvm")),
        ("--accel tcg", Some("tcg")),
        ("-accel accel=tcg", Some("tcg")),
        ("-machine q35,accel=kvm:tcg", Some("kvm")),
        ("-M accel=hvf", Some("hvf")),
        ("-enable-kvm", Some("kvm")),
        ("-name accel", None),
        ("-name accel tcg", None),
    ] {
        assert_eq!(options::accelerator(&options::words(words)), expected, "{words}");
    }
}

#[test]
fn format_is_taken_out_of_the_words_of_qemu_io() {
    for words in ["-f raw -n", "-n -fraw", "--format=raw -n", "-n --format raw", "-n -f"] {
        assert_eq!(options::without_format(options::words(words)), ["-n"], "{words}");
    }
}

#[test]
fn passphrase_is_not_shown() {
    let settings = read(&[("IMGKEYSECRET", "sesame")]).unwrap();
    assert!(!format!("{settings:?}").contains("sesame"), "{settings:?}");
}

#[test]
fn directory_of_sockets_has_a_short_path() {
    let settings = read(&[]).unwrap();
    let long = format!("/tmp/{}", "s".repeat(60));
    let error = settings.clone().with_sock_dir(long).unwrap_err().to_string();
    assert!(error.contains("65 bytes, at most 58"), "{error}");
    assert_eq!(settings.with_sock_dir("/tmp/s").unwrap().sock_dir(), "/tmp/s");
}

#[test]
fn emulator_that_is_a_script_is_not_checked_by_valgrind() {
    let dir = bin(&["qemu", "script"]);
    let path = |name: &str| text(&dir.path().join(name)).to_owned();
    std::fs::write(path("script"), "#!/bin/sh\n").unwrap();
    let read_with =
        |name: &str, variable: &str| read(&[("QEMU_PROG", &path(name)), (variable, "y")]).map(drop);
    let error = read_with("script", "VALGRIND_QEMU").unwrap_err().to_string();
    assert!(error.contains("VALGRIND_QEMU=y: checks no script, and the emulator "), "{error}");
    assert!(read_with("qemu", "VALGRIND_QEMU").is_ok());
    assert!(read_with("script", "PRINT_QEMU").is_ok());
}
