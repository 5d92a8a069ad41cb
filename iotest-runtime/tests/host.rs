//! The probe with the real QEMU: its facts are those that QEMU reports elsewhere.

use std::collections::BTreeSet;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_runtime::env::Settings;
use iotest_runtime::host::{self, HostFacts, Names, ProbeError, Unavailable};
use iotest_runtime::process::Invocation;
use iotest_spec::{Requirement, Tool};

/// Returns the settings of the environment, with directories of their own.
fn settings(dir: &tempfile::TempDir) -> Settings {
    let mut settings = Settings::from_env().expect("the environment is usable");
    let path = Utf8PathBuf::from_path_buf(dir.path().to_owned()).expect("the path is UTF-8");
    settings.cache_dir = path.join("cache");
    settings.test_dir = path.join("scratch");
    settings
}

fn qemu_says(settings: &Settings, args: &[&str]) -> String {
    let deadline = settings.timeouts.after(Duration::from_secs(60));
    let qemu = settings.programs.qemu.as_ref().expect("QEMU is installed");
    let output = Invocation::new(qemu).args(args).run(deadline).expect("QEMU runs");
    output.stdout_text().into_owned()
}

/// One test, since creating a LUKS image takes the probe seconds.
#[test]
fn facts_are_what_qemu_says_elsewhere() {
    let dir = tempfile::tempdir().unwrap();
    let settings = settings(&dir);
    let facts = host::facts(&settings).unwrap();
    machines_are_those_of_machine_help(&settings, &facts);
    devices_are_those_of_device_help(&settings, &facts);
    accelerators_are_usable_or_say_why_not(&settings, &facts);
    let version = qemu_says(&settings, &["--version"]);
    assert!(version.contains(&format!("version {}", facts.version)), "{version}");
    for driver in ["raw", "qcow2", "file", "null-co"] {
        assert!(facts.drivers.contains(driver), "{driver}: {:?}", facts.drivers);
    }
    assert!(facts.tools.contains(&Tool::QemuSystem));
    // No list tells these; at least a reason must be one.
    let io = [&facts.direct, &facts.native_aio, &facts.io_uring];
    let features = [&facts.luks, &facts.zstd, &facts.fuse].into_iter().chain(io);
    for feature in features {
        assert_ne!(feature.as_ref().err().map(Unavailable::why), Some(""));
    }
    modes_work_or_say_why_not(&settings, &facts);
    assert_eq!(settings.test_dir.read_dir_utf8().unwrap().count(), 0, "the probe cleans up");
    assert_eq!(host::facts(&settings).unwrap(), facts, "the cache keeps everything");
}

/// Each path has the release that brought what it names, so that one is there and the other one may be.
#[test]
fn paths_of_the_schema_are_there_from_the_release_that_brought_them() {
    let dir = tempfile::tempdir().unwrap();
    let settings = settings(&dir);
    for facts in [host::facts(&settings).unwrap(), host::facts(&settings).unwrap()] {
        for (path, since, subject) in [
            ("blockdev-add", 2, "the command `blockdev-add` (since 2.9)"),
            ("blockdev-add.active", 10, "the member `active` of `blockdev-add` (since 10.0)"),
            (
                "query-block/ret.inserted.active",
                10,
                "the member `inserted.active` of the reply of `query-block` (since 10.0)",
            ),
            ("block-job-change", 8, "the command `block-job-change` (since 8.2)"),
            ("blockdev-add.driver=qcow2", 2, ""),
        ] {
            let requirement = Requirement::Qmp(path);
            let expected = (facts.version.major < since)
                .then(|| format!("needs {subject}, which {} lacks", facts.name()));
            assert_eq!(facts.unmet(&requirement), expected, "{path}");
            assert_eq!(facts.undecided(&requirement), None, "{path}");
        }
        let mistake = Requirement::Qmp("blockdev-add.drivr");
        assert_eq!(facts.unmet(&mistake), None);
        assert!(facts.undecided(&mistake).unwrap().ends_with("; did you mean `driver`?"));
    }
}

fn machines_are_those_of_machine_help(settings: &Settings, facts: &HostFacts) {
    let help = qemu_says(settings, &["-machine", "help"]);
    let name = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let names: BTreeSet<String> = help.lines().skip(1).filter_map(name).collect();
    assert_eq!(facts.machines, names.iter().collect::<Names>());
    let default = help.lines().find(|line| line.ends_with("(default)")).and_then(name);
    let alias = default.as_ref().and_then(|default| {
        help.lines().find(|line| line.contains(&format!("(alias of {default})"))).and_then(name)
    });
    assert_eq!(facts.default_machine, alias.or(default));
}

fn devices_are_those_of_device_help(settings: &Settings, facts: &HostFacts) {
    let help = qemu_says(settings, &["-machine", "none", "-device", "help"]);
    let quoted = |line: &str, head: &str| {
        line.split_once(head)?.1.split_once('"').map(|(name, _)| name.to_owned())
    };
    let names = help.lines().filter_map(|line| quoted(line, "name \""));
    let aliases = help.lines().filter_map(|line| quoted(line, "alias \""));
    assert_eq!(facts.devices, names.chain(aliases).collect::<Names>());
    assert!(facts.has_device("virtio-scsi") && facts.has_device("virtio-blk"));
}

/// What the probe found out by qemu-io is what qemu-img does with such a file.
fn modes_work_or_say_why_not(settings: &Settings, facts: &HostFacts) {
    let disk = settings.test_dir.join("disk");
    std::fs::write(&disk, [0; 65536]).expect("the directory is there");
    let image_tool = settings.programs.qemu_img.as_ref().expect("qemu-img is installed");
    for (modes, fact) in [
        (["-t", "none", "-i", "threads"], &facts.direct),
        (["-t", "none", "-i", "native"], &facts.native_aio),
        (["-t", "writeback", "-i", "io_uring"], &facts.io_uring),
    ] {
        let output = Invocation::new(image_tool)
            .args(["bench", "-f", "raw", "-c", "1", "-d", "1"])
            .args(modes)
            .arg(disk.as_str())
            .run(settings.timeouts.after(Duration::from_secs(60)))
            .expect("qemu-img runs");
        let complaints = output.stderr_text();
        let works = output.status.success() && complaints.is_empty();
        assert_eq!(works, fact.is_ok(), "{modes:?}: {fact:?}: {complaints}");
    }
    std::fs::remove_file(&disk).expect("the file is there");
}

fn accelerators_are_usable_or_say_why_not(settings: &Settings, facts: &HostFacts) {
    let help = qemu_says(settings, &["-accel", "help"]);
    for name in help.lines().skip(1).map(str::trim) {
        let unusable = facts.unusable_accelerators.get(name);
        assert_ne!(facts.accelerators.contains(name), unusable.is_some(), "{name}: {facts:?}");
        assert_ne!(unusable.map(String::as_str), Some(""), "{name}");
    }
    assert!(!facts.accelerators.is_empty());
    let qtest = facts.unmet(&Requirement::Qtest);
    assert_eq!(qtest.is_none(), facts.accelerators.contains("qtest"), "{qtest:?}");
}

#[test]
fn missing_qemu_says_how_to_get_it() {
    let settings = Settings::from_vars(&|name| (name == "PATH").then(|| "/nowhere".into()));
    let error = host::facts(&settings.unwrap()).unwrap_err();
    assert!(matches!(error, ProbeError::NotFound(_)));
    assert!(error.to_string().contains("install QEMU"), "{error}");
}

#[test]
fn program_that_is_no_qemu_is_shown_with_its_complaint() {
    let dir = tempfile::tempdir().unwrap();
    let mut settings = settings(&dir);
    let image_tool = settings.programs.qemu_img.clone().expect("qemu-img is installed");
    settings.programs.qemu = Ok(image_tool.clone());
    let error = host::facts(&settings).unwrap_err().to_string();
    assert!(error.contains(&format!("{image_tool} -machine none")), "{error}");
    assert!(error.contains("exit status 1"), "{error}");
}

/// Such is a QEMU that finds modules of another release once it looks for devices.
#[test]
fn qemu_that_dies_before_it_has_answered_is_shown_with_its_last_words() {
    let dir = tempfile::tempdir().unwrap();
    let mut settings = settings(&dir);
    let qemu = settings.programs.qemu.clone().expect("QEMU is installed");
    let mortal = Utf8PathBuf::from_path_buf(dir.path().join("mortal")).expect("the path is UTF-8");
    // The real QEMU, which sends its greeting, but is made to quit before the first query.
    let script = format!(
        r#"#!/bin/sh
           (head -n 1; echo '{{"execute": "quit"}}') | {qemu} "$@"
           echo bad module >&2
           kill -ABRT $$"#
    );
    std::fs::write(&mortal, script).unwrap();
    std::fs::set_permissions(&mortal, Permissions::from_mode(0o755)).unwrap();
    settings.programs.qemu = Ok(mortal);
    let error = host::facts(&settings).unwrap_err().to_string();
    assert!(error.contains("signal 6 (SIGABRT)\nbad module\n"), "{error}");
}

/// A case that needs what nobody knows would be ignored for nothing.
#[test]
fn feature_that_cannot_be_tried_out_is_an_error_and_not_remembered() {
    let dir = tempfile::tempdir().unwrap();
    let mut settings = settings(&dir);
    let script = dir.path().join("qemu-io");
    std::fs::write(&script, "#!/bin/sh\nexec yes\n").unwrap();
    std::fs::set_permissions(&script, Permissions::from_mode(0o755)).unwrap();
    settings.programs.qemu_io = Ok(Utf8PathBuf::from_path_buf(script.clone()).unwrap());
    for _ in 0..2 {
        let error = host::facts(&settings).unwrap_err().to_string();
        let start = format!("find out whether this host has direct I/O: {} ", script.display());
        assert!(error.starts_with(&start), "{error}");
        assert!(
            error.contains("too many to keep") && error.contains("IOTEST_TIMEOUT_SCALE"),
            "{error}"
        );
    }
    // One that cannot be started is missing, which is an answer.
    std::fs::write(&script, "#!/no/such/shell\n").unwrap();
    let facts = host::facts(&settings).unwrap();
    assert!(facts.direct.unwrap_err().why().starts_with("start "));
}
