//! Replies and events of real programs: each decodes, and encodes again to the same JSON.
//!
//! `QEMU_PROGRAMS` names the programs, separated by colons; see CONTRIBUTING.

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use qapi_types::cmd::{AnyReply, QueryQmpSchema};
use qapi_types::dynamic::{COMMANDS, EVENTS, Recode, TYPES, find};
use qapi_types::{Command as _, Introspection};
use serde_json::{Value, json};
use support::model;
use support::session::{Session, programs};

/// Reads and writes `value`; returns what is wrong.
fn compare(recode: Recode, what: &str, value: &Value) -> Vec<String> {
    match recode(value.clone()) {
        Ok((mut recoded, notes)) => {
            // The type adds the discriminator that releases before 9.1 do not send.
            if value.is_object() && value["sev-type"].is_null() {
                recoded.as_object_mut().and_then(|members| members.remove("sev-type"));
            }
            let mut wrong: Vec<_> = notes.iter().map(|note| format!("{what}: {note}")).collect();
            if recoded != *value {
                wrong.push(format!("{what}: {value} became {recoded}"));
            }
            wrong
        }
        Err(error) => vec![format!("{what}: {error} in {value}")],
    }
}

/// Returns the queries of a release that need no arguments.
fn queries(release: &str) -> Vec<String> {
    let models = model::all();
    let model = models.iter().find(|model| model.release == release);
    let model = model.expect("the program is of a supported release");
    let commands = model.names("command").into_iter().filter(|name| name.contains("query-"));
    let free = |name: &&str| {
        let data = &model.definitions[*name]["data"];
        model.members(data).iter().all(|(_, optional, _)| *optional)
    };
    commands.filter(free).map(str::to_owned).collect()
}

/// Asks everything that can be asked; returns what answered, and what is wrong.
fn ask(session: &mut Session, answered: &mut BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for name in queries(&session.release) {
        // It measures for seconds, or needs a device that the machine has not.
        let Ok(reply) = session.try_run(&name, json!({})) else { continue };
        let entry = find(COMMANDS, &name).expect("every command has a type");
        let recode = entry.recode_return.expect("every command has a reply");
        wrong.extend(compare(recode, &name, &reply));
        let any = AnyReply::decode(&name, &reply).expect("it decodes by name too");
        assert!(!matches!(any, AnyReply::Unrecognized { .. }), "{name}");
        assert_eq!(any.command(), name);
        wrong.extend(compare(|value| Ok((value, Vec::new())), &name, &any.to_value()));
        answered.insert(name);
    }
    wrong
}

fn events(session: &Session, seen: &mut BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for event in &session.events {
        let name = event["event"].as_str().expect("an event has a name");
        let data = event.get("data").cloned().unwrap_or(json!({}));
        let entry = find(EVENTS, name).expect("every event has a type");
        wrong.extend(compare(entry.recode, name, &data));
        let any = qapi_types::event::AnyEvent::decode(name, &data).expect("it decodes by name too");
        assert_eq!(any.name(), name);
        assert_eq!(any.data(), event.get("data").cloned().unwrap_or_default(), "{name}");
        seen.insert(name.to_owned());
    }
    wrong
}

/// Starts jobs, exports and bitmaps on two disks.
fn occupy(session: &mut Session, directory: &Path) {
    session.disk(directory, "disk");
    session.disk(directory, "other");
    let bitmap = json!({"node": "disk", "name": "dirty", "granularity": 65536, "persistent": true});
    session.run("block-dirty-bitmap-add", bitmap);
    let limits = json!({"iops-total": 1000, "bps-read": 1 << 20});
    session
        .run("object-add", json!({"qom-type": "throttle-group", "id": "group", "limits": limits}));
    let throttle = json!({
        "driver": "throttle", "node-name": "slow", "throttle-group": "group", "file": "disk"
    });
    session.run("blockdev-add", throttle);
    let socket = directory.join("nbd.sock");
    let address = json!({"type": "unix", "data": {"path": socket}});
    session.run("nbd-server-start", json!({"addr": address, "max-connections": 3}));
    let export = json!({"type": "nbd", "id": "export", "node-name": "other", "name": "other"});
    session.run("block-export-add", export);
}

/// Mirrors a disk so slowly that the job is there to be looked at.
fn mirror(session: &mut Session, directory: &Path) {
    session.disk(directory, "target");
    let job = json!({
        "job-id": "mirror", "device": "slow", "target": "target", "sync": "full", "speed": 1,
        "filter-node-name": "mirror-filter"
    });
    session.run("blockdev-mirror", job);
}

const MACHINE_EVENTS: &[&str] = &[
    "BLOCK_EXPORT_DELETED",
    "BLOCK_JOB_CANCELLED",
    "BLOCK_JOB_COMPLETED",
    "BLOCK_JOB_PENDING",
    "BLOCK_JOB_READY",
    "DEVICE_DELETED",
    "DEVICE_TRAY_MOVED",
    "JOB_STATUS_CHANGE",
    "MIGRATION",
    "POWERDOWN",
    "QUORUM_REPORT_BAD",
    "RESET",
    "RESUME",
    "SHUTDOWN",
    "STOP",
];

/// Runs jobs through all of their states.
fn work(session: &mut Session, directory: &Path) {
    session.disk(directory, "source");
    session.disk(directory, "copy");
    let begin = session.events.len();
    let job = json!({
        "job-id": "backup", "device": "source", "target": "copy", "sync": "full",
        "auto-finalize": false
    });
    session.run("blockdev-backup", job);
    session.wait(begin, |event| event["event"] == "BLOCK_JOB_PENDING");
    session.run("job-finalize", json!({"id": "backup"}));
    session.wait(begin, |event| event["event"] == "BLOCK_JOB_COMPLETED");
    let job = json!({"job-id": "copy", "device": "source", "target": "copy", "sync": "full"});
    session.run("blockdev-mirror", job);
    session.wait(begin, |event| event["event"] == "BLOCK_JOB_READY");
    let ready = session.events.len();
    session.run("job-complete", json!({"id": "copy"}));
    session.wait(ready, |event| event["event"] == "BLOCK_JOB_COMPLETED");
}

/// Lets a machine report what needs a device, a vote or a migration.
fn provoke(session: &mut Session, directory: &Path) {
    session.disk(directory, "odd");
    let write = "qemu-io odd \"write -P 1 0 64k\"";
    session.run("human-monitor-command", json!({"command-line": write}));
    let zeroes = json!({"driver": "null-co", "read-zeroes": true, "size": 16 << 20});
    let votes = json!({
        "driver": "quorum", "node-name": "votes", "vote-threshold": 2,
        "children": [zeroes, zeroes, "odd"]
    });
    session.run("blockdev-add", votes);
    let read = "qemu-io votes \"read 0 64k\"";
    session.run("human-monitor-command", json!({"command-line": read}));
    session.wait(0, |event| event["event"] == "QUORUM_REPORT_BAD");
    let device = json!({"driver": "scsi-hd", "id": "hd", "drive": "votes", "bus": "scsi.0"});
    session.run("device_add", device);
    session.run("device_del", json!({"id": "hd"}));
    session.wait(0, |event| event["event"] == "DEVICE_DELETED");
    session.run("system_powerdown", json!({}));
    session.wait(0, |event| event["event"] == "POWERDOWN");
    let events = json!([{"capability": "events", "state": true}]);
    session.run("migrate-set-capabilities", json!({"capabilities": events}));
    session.run("migrate", json!({"uri": "exec:cat > /dev/null"}));
    session
        .wait(0, |event| event["event"] == "MIGRATION" && event["data"]["status"] == "completed");
}

const QEMU_ARGUMENTS: &[&str] = &[
    "-machine",
    "q35",
    "-accel",
    "tcg",
    "-smp",
    "2",
    "-m",
    "64,slots=2,maxmem=256M",
    "-nodefaults",
    "-display",
    "none",
    "-vnc",
    "none",
    "-qmp",
    "stdio",
    "-name",
    "live",
    "-object",
    "iothread,id=thread",
    "-object",
    "memory-backend-ram,id=memory,size=64M",
    "-device",
    "pc-dimm,id=dimm,memdev=memory",
    "-device",
    "virtio-balloon-pci,id=balloon",
    "-netdev",
    "user,id=net",
    "-device",
    "virtio-net-pci,netdev=net,id=nic",
    "-chardev",
    "ringbuf,id=ring",
    "-chardev",
    "null,id=null",
    "-device",
    "virtio-scsi-pci,id=scsi",
    "-device",
    "virtio-serial-pci,id=serial",
    "-device",
    "virtserialport,chardev=ring,id=port",
    "-blockdev",
    "null-co,node-name=zero,size=1048576",
    "-device",
    "scsi-cd,id=cd,bus=scsi.0",
    "-device",
    "pcie-root-port,id=root,chassis=1",
    "-audiodev",
    "none,id=audio",
];

#[test]
fn every_reply_and_event_of_a_machine_survives() {
    for program in programs("qemu-system") {
        let directory = tempfile::tempdir().expect("a scratch directory");
        let mut session = Session::start(&program, QEMU_ARGUMENTS);
        let (mut answered, mut seen) = (BTreeSet::new(), BTreeSet::new());
        let mut wrong = ask(&mut session, &mut answered);
        occupy(&mut session, directory.path());
        mirror(&mut session, directory.path());
        let device =
            json!({"driver": "virtio-blk-pci", "id": "blk", "drive": "zero", "bus": "root"});
        session.run("device_add", device);
        session.run("balloon", json!({"value": 48 << 20}));
        session.run("blockdev-open-tray", json!({"id": "cd", "force": true}));
        session.run("blockdev-close-tray", json!({"id": "cd"}));
        wrong.extend(ask(&mut session, &mut answered));
        session.run("stop", json!({}));
        session.run("system_reset", json!({}));
        session.run("cont", json!({}));
        session.run("block-job-cancel", json!({"device": "mirror", "force": true}));
        session.run("block-export-del", json!({"id": "export", "mode": "hard"}));
        session.wait(0, |event| event["event"] == "BLOCK_EXPORT_DELETED");
        session.wait(0, |event| event["event"] == "BLOCK_JOB_CANCELLED");
        session.wait(0, |event| event["event"] == "RESET");
        wrong.extend(events(&session, &mut seen));
        work(&mut session, directory.path());
        provoke(&mut session, directory.path());
        wrong.extend(ask(&mut session, &mut answered));
        let reply = QueryQmpSchema::decode_return(&session.run("query-qmp-schema", json!({})));
        let introspection = Introspection::new(reply.expect("it is of its type"));
        session.run("quit", json!({}));
        session.wait(0, |event| event["event"] == "SHUTDOWN");
        wrong.extend(events(&session, &mut seen));
        assert!(wrong.is_empty(), "{}:\n{}", program.display(), wrong.join("\n"));
        for name in [
            "query-machines",
            "query-migrate-capabilities",
            "query-blockstats",
            "query-block-jobs",
            "query-named-block-nodes",
        ] {
            assert!(answered.contains(name), "{name} did not answer");
        }
        assert!(answered.len() >= 60, "{} answered: {answered:?}", answered.len());
        let has_active = qapi_types::only_in("BlockDeviceInfo.active");
        let newer = has_active.is_none_or(|releases| releases.has(&session.release));
        for (path, expected) in [
            ("blockdev-add/arg.node-name", true),
            ("blockdev-add/arg.driver=qcow2", true),
            ("blockdev-add/arg.active", newer),
            ("query-block/ret.inserted.image.filename", true),
            ("query-block/ret.inserted.active", newer),
            ("query-block/ret.inserted.colour", false),
        ] {
            assert_eq!(introspection.supports(path), expected, "{path}");
        }
        for name in MACHINE_EVENTS {
            assert!(seen.contains(*name), "{name} was not seen in {seen:?}");
        }
        println!("{}: {} queries, {} kinds of events", session.release, answered.len(), seen.len());
    }
}

#[test]
fn every_reply_and_event_of_a_storage_daemon_survives() {
    for program in programs("qemu-storage-daemon") {
        let directory = tempfile::tempdir().expect("a scratch directory");
        let arguments = ["--chardev", "stdio,id=qmp", "--monitor", "chardev=qmp"];
        let mut session = Session::start(&program, &arguments);
        let (mut answered, mut seen) = (BTreeSet::new(), BTreeSet::new());
        occupy(&mut session, directory.path());
        mirror(&mut session, directory.path());
        let mut wrong = ask(&mut session, &mut answered);
        session.run("block-job-cancel", json!({"device": "mirror", "force": true}));
        session.wait(0, |event| event["event"] == "BLOCK_JOB_CANCELLED");
        session.run("block-export-del", json!({"id": "export", "mode": "hard"}));
        session.wait(0, |event| event["event"] == "BLOCK_EXPORT_DELETED");
        wrong.extend(events(&session, &mut seen));
        work(&mut session, directory.path());
        wrong.extend(events(&session, &mut seen));
        assert!(wrong.is_empty(), "{}:\n{}", program.display(), wrong.join("\n"));
        assert!(answered.len() >= 11, "{} answered: {answered:?}", answered.len());
        println!("{}: {} queries, {} kinds of events", session.release, answered.len(), seen.len());
    }
}

#[test]
fn what_qemu_img_prints_survives() {
    for program in programs("qemu-img") {
        let directory = tempfile::tempdir().expect("a scratch directory");
        let image = directory.path().join("disk.qcow2");
        let image = image.to_str().expect("a UTF-8 path");
        let run = |arguments: &[&str]| {
            #[expect(clippy::disallowed_methods, reason = "the program under test")]
            let mut command = Command::new(&program);
            let output = command.args(arguments).output().expect("the program starts");
            assert!(output.status.success(), "{arguments:?}: {output:?}");
            serde_json::from_slice::<Value>(&output.stdout).unwrap_or_default()
        };
        run(&["create", "-q", "-f", "qcow2", image, "1M"]);
        let info = run(&["info", "--output=json", image]);
        // QEMU 8.0 began to print the nodes below, too.
        let info_type = if info["children"].is_null() { "ImageInfo" } else { "BlockGraphInfo" };
        let mut wrong = Vec::new();
        for (ty, printed) in [
            (info_type, info),
            ("ImageCheck", run(&["check", "--output=json", image])),
            ("MapEntry", run(&["map", "--output=json", image])[0].take()),
            ("BlockMeasureInfo", run(&["measure", "--output=json", "-O", "qcow2", image])),
        ] {
            assert!(printed.is_object(), "{ty}");
            let entry = find(TYPES, ty).expect("it is a type");
            wrong.extend(compare(entry.recode, ty, &printed));
        }
        assert!(wrong.is_empty(), "{}:\n{}", program.display(), wrong.join("\n"));
    }
}
