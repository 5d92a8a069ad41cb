//! The tree's test 030 in a QEMU that hangs: it is killed at its deadline, reported, and leaves
//! nothing.
//!
//! 030 suspends its disk's requests at a breakpoint. Under qtest, and with the halted guest of the
//! wrapper, only the test uses the disk. A guest that boots resets it: the thread of the processor
//! then waits for those requests and has QEMU's big lock, which the main loop needs to let them go
//! on. Nothing moves any more, QMP and SIGTERM least of all. A BIOS resets the disk once or twice,
//! so that it is chance whether a breakpoint is set just then; the firmware here does so all the
//! time. Whatever else there is, is real.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::Invocation;
use serde_json::Value;

use crate::fixture::{Fixture, PROGRAM};
use crate::trees;

/// The seconds that each test has. 030 meets its first breakpoint after some seconds; on a busy host it
/// may not have hung at the end of the first limit, and gets the second.
const LIMITS: [u64; 2] = [45, 240];
/// How long the whole run may take, beside the limit of 030.
const RUN_LIMIT: Duration = Duration::from_secs(155);

/// Sixteen-bit code that lets the device at 00:02.0, the one disk, answer at port C000, and then
/// writes 0 to its status again and again, with a pause of some milliseconds.
const RESETTING: [u8; 57] = [
    0xba, 0xf8, 0x0c, // mov dx, 0cf8: the address of PCI's configuration
    0x66, 0xb8, 0x10, 0x10, 0x00, 0x80, // mov eax, 80001010: 00:02.0, first base address
    0x66, 0xef, // out dx, eax
    0xba, 0xfc, 0x0c, // mov dx, 0cfc: its data
    0x66, 0xb8, 0x00, 0xc0, 0x00, 0x00, // mov eax, c000
    0x66, 0xef, // out dx, eax
    0xba, 0xf8, 0x0c, // mov dx, 0cf8
    0x66, 0xb8, 0x04, 0x10, 0x00, 0x80, // mov eax, 80001004: 00:02.0, command
    0x66, 0xef, // out dx, eax
    0xba, 0xfc, 0x0c, // mov dx, 0cfc
    0xb8, 0x01, 0x00, // mov ax, 1: answer at ports
    0xef, // out dx, ax
    0xba, 0x12, 0xc0, // mov dx, c012: the status of a virtio device
    0x30, 0xc0, // again: xor al, al
    0xee, // out dx, al
    0x66, 0xb9, 0x00, 0x00, 0x10, 0x00, // mov ecx, 100000
    0x67, 0xe2, 0xfd, // pause: loop pause
    0xeb, 0xf2, // jmp again
];
/// What the processor starts with, sixteen bytes before the end: a jump to the code.
const START: [u8; 5] = [0xea, 0x00, 0x00, 0x00, 0xf0];
const FIRMWARE_BYTES: usize = 64 << 10;

#[test]
fn real_030_that_hangs_ends_at_its_deadline_and_others_go_on() {
    let trees = trees();
    // Nearly all of the time is waiting for the deadline.
    std::thread::scope(|scope| trees.iter().for_each(|tree| drop(scope.spawn(|| hangs(tree)))));
}

/// Tries it on one tree.
fn hangs(tree: &Utf8Path) {
    let fixture = Fixture::new(tree);
    // The QEMU, which SIGTERM does not end. It may be behind a script.
    let name = fixture.qemu.file_name().unwrap();
    let is_stubborn = |reason: &str| {
        let processes = reason.lines().filter(|line| line.contains("did not end at SIGTERM] "));
        let mut qemus = processes.filter(|line| line.contains(&format!("/{name} ")));
        qemus.any(|line| line.contains(" -bios "))
    };
    let mut limit = LIMITS[0];
    let (mut text, mut records) = run(&fixture, limit);
    if !is_stubborn(reason_of_030(&records)) {
        limit = LIMITS[1];
        (text, records) = run(&fixture, limit);
    }
    let of = |name: &str| {
        let found = find(&records, name);
        found.unwrap_or_else(|| panic!("{tree}: no record of {name} in:\n{text}"))
    };
    let hung = of("030");
    let reason = reason_of_030(&records);
    let reported = format!("exceeded its time limit of {limit}s; ended\n");
    assert_eq!(hung["verdict"], "fail", "{tree}: {text}");
    assert!(reason.starts_with(&reported), "{tree}: {reason}");
    let has = |part: &str| assert!(reason.contains(part), "{tree}: no `{part}` in:\n{reason}");
    has(" cases ended before");
    // The wait, by its place in the test.
    has("\n  its Python stack, innermost first:\n");
    has("\n    tests/qemu-iotests/030:");
    has(" in test_");
    assert!(is_stubborn(reason), "{tree}: no QEMU that goes on:\n{reason}");
    assert!(text.contains("\nFAIL 030::qcow2-file: exceeded its time limit"), "{tree}: {text}");
    assert_eq!(hung["left"].as_array().map(Vec::len), Some(0), "{tree}: no fault of its own");

    assert_eq!(of("031")["verdict"], "pass", "{tree}: {text}");
    assert_eq!(processes(&fixture), [""; 0], "{tree}");
    assert_eq!(fixture.written(), [""; 0], "written into {tree}");
}

fn find<'a>(records: &'a [Value], name: &str) -> Option<&'a Value> {
    records.iter().find(|record| record["about"]["function"] == name)
}

fn reason_of_030(records: &[Value]) -> &str {
    find(records, "030").and_then(|record| record["reason"].as_str()).unwrap_or_default()
}

/// Runs 030 and, after it, another test, for at most so many seconds each; returns the output and the
/// records.
fn run(fixture: &Fixture, limit: u64) -> (String, Vec<Value>) {
    let output_dir = fixture.dir.join("hanging");
    let mut invocation = Invocation::new(PROGRAM)
        .args(["--qemu-tree", fixture.tree.root.as_str(), "-qcow2", "-file", "--color=never"])
        .args(["-j1", "--qtest-wrapper=booting", "--keep=never"])
        .args(["--timeout", &limit.to_string(), "30", "31"])
        .env("IOTEST_OUTPUT_DIR", output_dir.as_str())
        .env("TEST_DIR", output_dir.join("t"))
        .env("SOCK_DIR", fixture.dir.join("s"))
        .merge_output();
    for (name, value) in fixture.programs(&resetting_qemu(fixture)) {
        invocation = invocation.env(name, value);
    }
    let output =
        invocation.run(Timeouts::default().after(RUN_LIMIT + Duration::from_secs(limit))).unwrap();
    let text = output.stdout_text().into_owned();
    assert_eq!(output.status.code(), Some(101), "{text}");
    let latest = output_dir.join("runs/latest");
    let files = latest.read_dir_utf8().unwrap().flatten();
    let records = files
        .filter(|file| file.file_name().starts_with("qemu-iotests."))
        .filter(|file| file.path().extension() == Some("json"))
        .map(|file| serde_json::from_slice(&fs::read(file.path()).unwrap()).unwrap())
        .collect();
    (text, records)
}

/// Creates a program that starts QEMU with the firmware, and has no qtest, whether QEMU has it or not.
fn resetting_qemu(fixture: &Fixture) -> Utf8PathBuf {
    let mut firmware = vec![0xf4; FIRMWARE_BYTES];
    firmware[..RESETTING.len()].copy_from_slice(&RESETTING);
    firmware[FIRMWARE_BYTES - 16..][..START.len()].copy_from_slice(&START);
    let path = fixture.dir.join("resetting.bin");
    fs::write(&path, firmware).unwrap();
    let directory = fixture.dir.join("resetting");
    fs::create_dir_all(&directory).unwrap();
    let program = directory.join(fixture.qemu.file_name().unwrap());
    let qemu = &fixture.qemu;
    let script = format!(
        "#!/bin/sh\n\
         if [ \"$*\" = '-accel help' ]; then '{qemu}' -accel help | grep -v '^qtest$'; exit; fi\n\
         case \"$*\" in *'-accel qtest'*) echo '-accel qtest: invalid accelerator' >&2; exit 1; esac\n\
         exec '{qemu}' -bios '{path}' \"$@\"\n"
    );
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    program
}

/// The processes whose command lines contain the fixture's directory.
fn processes(fixture: &Fixture) -> Vec<String> {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    let lines = entries.filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
    let lines = lines.map(|line| String::from_utf8_lossy(&line).replace('\0', " "));
    lines.filter(|line| line.contains(fixture.dir.as_str())).collect()
}
