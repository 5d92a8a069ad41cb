//! When the cache answers and when it probes again, with a made-up QEMU.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicUsize, Ordering};

use iotest_spec::Version;
use qapi_types::StoredSchema;

use super::*;
use crate::file::tests::{UNREADABLE, make_unreadable};
use crate::host::Names;

/// A made-up QEMU that is never started, and settings that name it.
fn place() -> (tempfile::TempDir, Settings) {
    let root = tempfile::tempdir().unwrap();
    for name in ["qemu", "qemu-img"] {
        let path = root.path().join(name);
        fs::write(&path, name).unwrap();
        fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
    }
    let settings = settings(&root, None);
    (root, settings)
}

fn settings(root: &tempfile::TempDir, module_dir: Option<&str>) -> Settings {
    let path = |name: &str| root.path().join(name).into_os_string();
    Settings::from_vars(&|name| match name {
        "QEMU_PROG" => Some(path("qemu")),
        "QEMU_IMG_PROG" => Some(path("qemu-img")),
        "TEST_DIR" => Some(path("scratch")),
        "IOTEST_CACHE_DIR" => Some(path("cache")),
        "QEMU_MODULE_DIR" => module_dir.map(Into::into),
        _ => None,
    })
    .unwrap()
}

fn schema() -> StoredSchema {
    StoredSchema::from_text("\n0 object\nstop command =0 >0\n")
}

fn probed() -> Probed {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Probed {
        version: Version::new(10, 0, 2),
        accelerators: set(&["tcg"]),
        unusable_accelerators: BTreeMap::from([("kvm".to_owned(), "no: \"access\"".to_owned())]),
        drivers: Names::from_iter(["raw", "qcow2"]),
        read_only_drivers: Names::from_iter([""; 0]),
        devices: Names::from_iter(["ide-hd"]),
        machines: Names::from_iter(["none"]),
        default_machine: None,
        luks: Ok(()),
        zstd: Err("unknown compression".to_owned()),
        fuse: Err(String::new()),
        postcopy: Ok(()),
        direct: Ok(()),
        native_aio: Err("no \"aio\"".to_owned()),
        io_uring: Ok(()),
        qmp: QmpSchema::asked(schema()),
    }
}

/// Asks the cache; says whether it had to probe.
fn probes(settings: &Settings) -> bool {
    let mut probes = false;
    let found = cached(settings, || {
        probes = true;
        Ok(probed())
    });
    assert_eq!(found.unwrap().0, probed());
    probes
}

/// Asks the cache, which has to probe; returns its remark.
fn remark(settings: &Settings) -> Option<String> {
    let mut probes = false;
    let found = cached(settings, || {
        probes = true;
        Ok(probed())
    });
    let (found, remark) = found.unwrap();
    assert!(probes && found == probed());
    remark
}

#[test]
fn second_question_is_answered_from_the_file() {
    let (_root, settings) = place();
    assert!(probes(&settings));
    assert!(!probes(&settings));
}

#[test]
fn changed_program_is_probed_again() {
    let (root, settings) = place();
    probes(&settings);
    fs::write(root.path().join("qemu-img"), "another version").unwrap();
    assert!(probes(&settings));
    // Only the time differs now, by a nanosecond.
    let file = File::options().append(true).open(root.path().join("qemu")).unwrap();
    let modified = file.metadata().unwrap().modified().unwrap();
    file.set_modified(modified + Duration::from_nanos(1)).unwrap();
    assert!(probes(&settings));
    assert!(!probes(&settings));
    assert_eq!(files(&settings), 1);
}

/// The number of cached probes.
fn files(settings: &Settings) -> usize {
    let entries = settings.cache_dir.read_dir().unwrap().flatten();
    entries.filter(|entry| entry.path().extension().is_some_and(|ext| ext == "facts")).count()
}

#[test]
fn added_module_is_noticed() {
    let (root, _) = place();
    let modules = root.path().join("modules");
    fs::create_dir(&modules).unwrap();
    let settings = settings(&root, modules.to_str());
    assert!(probes(&settings));
    assert!(!probes(&settings));
    File::options().create(true).append(true).open(modules.join("block-x.so")).unwrap();
    // Clocks of file systems are coarse: make sure that the directory's time has moved.
    let dir = File::open(&modules).unwrap();
    let modified = dir.metadata().unwrap().modified().unwrap();
    dir.set_modified(modified + Duration::from_secs(1)).unwrap();
    assert!(probes(&settings));
}

#[test]
fn other_file_system_is_probed_apart() {
    let (_root, mut settings) = place();
    probes(&settings);
    let first = std::mem::replace(&mut settings.test_dir, "/proc/not/there".into());
    assert!(probes(&settings));
    settings.test_dir = first;
    assert!(!probes(&settings));
    assert_eq!(files(&settings), 2);
}

#[test]
fn damaged_file_is_replaced() {
    let (_root, settings) = place();
    probes(&settings);
    let whole = fs::read(file(&settings)).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let other_schema = text.replacen(&format!("facts {SCHEMA} "), "facts 0 ", 1);
    let no_luks = text.replacen("\"luks\"", "\"lux\"", 1);
    // Still a whole cache, which says something else.
    let other_driver = text.replacen("qcow2 raw", "qcow3 raw", 1);
    assert_ne!(other_driver, text);
    let of_schema = format!("it is of version 0, and this is version {SCHEMA}");
    for (damage, why) in [
        (&b""[..], "it is no cache of iotest"),
        (&whole[..whole.len() / 2], "it is not what was once written there"),
        (&b"\xff\xfe"[..], "it is no cache of iotest"),
        (&b"[1, 2]"[..], "it is no cache of iotest"),
        (other_schema.as_bytes(), &of_schema),
        (no_luks.as_bytes(), "it is not what was once written there"),
        (other_driver.as_bytes(), "it is not what was once written there"),
    ] {
        fs::write(file(&settings), damage).unwrap();
        let remark = remark(&settings).unwrap();
        assert!(remark.contains(file(&settings).as_str()) && remark.contains(why), "{remark}");
        assert!(remark.ends_with("; it is replaced"), "{remark}");
        assert!(!probes(&settings));
    }
}

#[test]
fn other_file_in_place_of_a_cache_is_reported_and_not_waited_for() {
    for (kind, said) in UNREADABLE {
        let (_root, settings) = place();
        fs::create_dir_all(&settings.cache_dir).unwrap();
        make_unreadable(kind, &file(&settings));
        make_unreadable("pipe", &file(&settings).with_extension("lock"));
        let first = remark(&settings).unwrap();
        assert!(first.contains(file(&settings).as_str()) && first.contains(said), "{first}");
        let is_replaced = kind != "directory";
        assert_eq!(first.ends_with("; it is replaced"), is_replaced, "{first}");
        assert_eq!(probes(&settings), !is_replaced, "{kind}");
    }
}

#[test]
fn schema_is_read_from_a_file_of_its_own_when_it_is_asked() {
    let (_root, settings) = place();
    probes(&settings);
    let read = || {
        let not_again = || Err(Fault::without_source("probed again").into());
        cached(&settings, not_again).unwrap().0.qmp
    };
    assert_eq!(read().lack("stop"), Ok(None));
    assert!(read().lack("cont").unwrap().is_some());
    let file = file(&settings).with_extension("qmp");
    assert_eq!(fs::read_to_string(&file).unwrap(), schema().as_text());
    for damage in [&b""[..], b"\nstop command\n", b"\xff"] {
        fs::write(&file, damage).unwrap();
        let damaged = read();
        let why = damaged.lack("stop").unwrap_err();
        let said = "it is not what was once written there (remove it, so that QEMU is asked again)";
        assert_eq!(why, format!("read {file}: {said}"));
    }
    fs::remove_file(&file).unwrap();
    assert!(probes(&settings));
    assert_eq!(read().lack("stop"), Ok(None));
}

#[test]
fn changed_program_needs_no_remark() {
    let (root, settings) = place();
    assert_eq!(remark(&settings), None);
    fs::write(root.path().join("qemu"), "another version").unwrap();
    assert_eq!(remark(&settings), None);
}

#[test]
fn cache_that_cannot_be_written_only_costs_time() {
    let (_root, settings) = place();
    fs::write(&settings.cache_dir, "in the way").unwrap();
    assert!(probes(&settings));
    assert!(probes(&settings));
}

#[test]
fn failed_probe_is_not_kept() {
    let (_root, settings) = place();
    let failed = cached(&settings, || Err(Fault::without_source("no place").into()));
    assert_eq!(failed.unwrap_err().to_string(), "no place");
    assert!(probes(&settings));
}

#[test]
fn many_who_ask_together_probe_once() {
    let (_root, settings) = place();
    let count = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                cached(&settings, || {
                    count.fetch_add(1, Ordering::SeqCst);
                    Ok(probed())
                })
                .unwrap();
            });
        }
    });
    assert_eq!(count.into_inner(), 1);
}
