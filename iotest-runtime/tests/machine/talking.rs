//! Commands, events and descriptors on a real QEMU.

use std::time::Duration;

use iotest_runtime::block::Blocks;
use iotest_runtime::qmp::{ErrorClass, EventPattern, Monitor, QmpError, QmpEvent};
use qapi_types::event::{JobStatusChange, Resume, Stop};
use qapi_types::{
    BlockdevCreateOptionsFile, BlockdevOptions, BlockdevOptionsNull, JobStatus, MigrationStatus,
    RunState, cmd,
};
use serde_json::{Value, json};

use crate::host::{launch_bare, launcher, scratch};

#[test]
fn typed_and_raw_commands_agree() {
    let scratch = scratch("typed_and_raw");
    let mut vm = launch_bare(&scratch);
    let reply = vm.run(cmd::QueryStatus::new()).unwrap();
    assert_eq!((reply.running, &reply.status), (true, &RunState::Running));
    assert_eq!(vm.run_raw("query-status", Value::Null).unwrap(), reply.raw);
    assert_eq!(vm.try_run("query-status", json!({})).unwrap(), json!({ "return": reply.raw }));
}

#[test]
fn refusal_has_class_and_words() {
    let scratch = scratch("refusal");
    let mut vm = launch_bare(&scratch);
    let error = vm.run_raw("no-such-command", json!({})).unwrap_err();
    assert!(error.is(&ErrorClass::CommandNotFound), "{error}");
    let error = vm.run(cmd::DeviceDel::new("no-such-device")).unwrap_err();
    assert!(error.is(&ErrorClass::DeviceNotFound), "{error}");
    let error = vm.run(cmd::BlockJobCancel::new("no-such-job")).unwrap_err();
    assert!(error.is(&ErrorClass::DeviceNotActive), "{error}");
    let error = vm.run(cmd::BlockdevDel::new("n")).unwrap_err();
    assert!(error.is(&ErrorClass::GenericError), "{error}");
    assert_eq!(
        error.to_string(),
        "blockdev-del: GenericError: Failed to find node with node-name='n'"
    );
    // Arguments that no type allows can be tried.
    let error = vm.run_raw("query-status", json!([])).unwrap_err();
    assert!(error.refusal().is_some(), "{error}");
}

#[test]
fn unreadable_command_fails_alone() {
    let scratch = scratch("unreadable");
    let mut vm = launch_bare(&scratch);
    // QEMU answers this line twice, and without an id.
    let line = b"{\"execute\": \"stop\xff\"}\n";
    for _ in 0..3 {
        let client = vm.client().unwrap();
        let deadline = client.command_deadline();
        let answer = client.exchange_bytes(line, deadline).unwrap();
        assert_eq!(answer["error"]["class"], "GenericError");
        assert!(vm.run(cmd::QueryStatus::new()).unwrap().running);
    }
}

#[test]
fn events_stay_in_order_whether_before_or_after_a_reply() {
    let scratch = scratch("event_order");
    let mut vm = launcher(&scratch).vm("vm0").launch().unwrap();
    assert!(vm.take_events().unwrap().is_empty());
    for command in ["stop", "cont", "stop"] {
        vm.run_raw(command, json!({})).unwrap();
    }
    // The event of the second command is found between two others, which stay.
    vm.wait_event("RESUME").unwrap();
    let first = vm.next_event().unwrap();
    assert_eq!((first.name.as_str(), &first.data), ("STOP", &json!({})));
    assert!(first.timestamp.unwrap().seconds > 0);
    let second = vm.wait_event(EventPattern::named("STOP").data(json!({}))).unwrap();
    assert!(second.to_value()["timestamp"]["seconds"].is_i64());
    vm.run_raw("quit", json!({})).unwrap();
    let shutdown = EventPattern::named("SHUTDOWN").data(json!({ "reason": "host-qmp-quit" }));
    vm.wait_event(shutdown).unwrap();
    vm.shutdown().unwrap();
}

#[test]
fn last_words_are_there_after_the_end() {
    let scratch = scratch("last_words");
    let mut vm = launcher(&scratch).vm("vm0").launch().unwrap();
    vm.run_raw("stop", json!({})).unwrap();
    vm.shutdown().unwrap();
    let names: Vec<String> = vm.take_events().unwrap().into_iter().map(|e| e.name).collect();
    assert_eq!(names, ["STOP", "SHUTDOWN"]);
}

#[test]
fn typed_event_of_one_job_is_found_among_those_of_others() {
    let scratch = scratch("typed_event");
    let mut vm = launch_bare(&scratch);
    for id in ["job0", "job1"] {
        let options = BlockdevCreateOptionsFile::new(scratch.file(id), 0);
        vm.run(cmd::BlockdevCreate::new(id, options)).unwrap();
    }
    let concluded = |job: &'static str| {
        move |change: &JobStatusChange| change.id == job && change.status == JobStatus::Concluded
    };
    let done = vm.wait_for(concluded("job1")).unwrap();
    assert_eq!((done.id.as_str(), &done.event.data["id"]), ("job1", &json!("job1")));
    vm.wait_for(concluded("job0")).unwrap();
    // Events that nothing waited for are still queued, in their order.
    let first = vm.wait_for(|_: &JobStatusChange| true).unwrap();
    assert_eq!((first.id.as_str(), &first.status), ("job0", &JobStatus::Created));
}

#[test]
fn typed_event_without_data_comes_with_its_time() {
    let scratch = scratch("typed_event_without_data");
    let mut vm = launch_bare(&scratch);
    for command in ["stop", "cont"] {
        vm.run_raw(command, Value::Null).unwrap();
    }
    let resumed = vm.wait_for(|_: &Resume| true).unwrap();
    let stopped = vm.wait_for(|_: &Stop| true).unwrap();
    let time = |event: &QmpEvent| event.timestamp.as_ref().unwrap().to_time().unwrap();
    assert!(time(&stopped.event) <= time(&resumed.event));
}

#[test]
fn typed_options_open_a_node() {
    let scratch = scratch("typed_options");
    let mut vm = launch_bare(&scratch);
    let disk = BlockdevOptionsNull::new().size(1 << 20).read_zeroes(true);
    vm.run(cmd::BlockdevAdd::new(BlockdevOptions::null_co(disk).node_name("n").read_only(true)))
        .unwrap();
    let node = vm.node("n").unwrap().unwrap();
    assert_eq!((node.drv.as_str(), node.ro), ("null-co", true));
    assert_eq!(node.image.virtual_size, 1 << 20);
}

#[test]
fn connection_is_shown_without_what_it_holds() {
    let scratch = scratch("shown");
    let mut vm = launch_bare(&scratch);
    let events = vm.client().unwrap().listen(|_| true);
    vm.run(cmd::Stop::new()).unwrap();
    let shown = format!("{:?}, {events:?}", vm.client().unwrap());
    assert_eq!(
        shown,
        "QmpClient { peer: \"vm0\", oob: true, events: 1, .. }, EventListener { events: 1, .. }"
    );
}

#[test]
fn wait_that_cannot_end_well_times_out_with_the_last_messages() {
    let scratch = scratch("timeout");
    let mut vm = launch_bare(&scratch);
    vm.run_raw("query-name", json!({})).unwrap();
    let deadline = iotest_runtime::deadline::Timeouts::default().after(Duration::from_millis(50));
    let wanted = |event: &QmpEvent| event.name == "MIRACLE";
    let error = vm.wait_event_before("a miracle", deadline, wanted).unwrap_err();
    assert!(matches!(error, QmpError::Timeout { .. }));
    let text = error.to_string();
    assert!(
        text.starts_with("waited 50ms for a miracle from vm0; the last messages were:"),
        "{text}"
    );
    assert!(text.contains(r#"-> {"execute":"query-name","id":1}"#), "{text}");
}

#[test]
fn bitmaps_are_those_of_the_node() {
    let scratch = scratch("bitmaps");
    let config =
        launcher(&scratch).vm("vm0").blockdev("null-co,node-name=disk,size=1048576,read-zeroes=on");
    let mut vm = config.launch().unwrap();
    assert_eq!(vm.bitmaps("disk").unwrap(), []);
    for bitmap in ["a", "b"] {
        vm.run(cmd::BlockDirtyBitmapAdd::new("disk", bitmap).granularity(65536u32)).unwrap();
    }
    vm.hmp_qemu_io("disk", "write 0 1k").unwrap();
    vm.run(cmd::BlockDirtyBitmapClear::new("disk", "b")).unwrap();
    assert_eq!(vm.bitmap("disk", "a").unwrap().unwrap().count, 65536);
    assert_eq!(vm.bitmap("disk", "b").unwrap().unwrap().count, 0);
    assert_eq!(vm.bitmap("disk", "c").unwrap(), None);
    assert_eq!(vm.bitmap("absent", "a").unwrap(), None);
    assert_eq!(vm.bitmaps("disk").unwrap().len(), 2);
}

#[test]
fn guest_moves_and_both_machines_know_when() {
    let scratch = scratch("migration");
    let mut here = launch_bare(&scratch);
    let config = launcher(&scratch).vm("vm1").machine_type("none").incoming("defer");
    let mut there = config.launch().unwrap();
    here.enable_migration_events().unwrap();
    there.enable_migration_events().unwrap();
    let address = format!("unix:{}", scratch.socket("migration").unwrap());
    there.run(cmd::MigrateIncoming::new().uri(&address)).unwrap();
    here.run(cmd::Migrate::new().uri(&address)).unwrap();
    assert_eq!(here.wait_migration().unwrap(), MigrationStatus::Completed);
    assert_eq!(there.wait_migration().unwrap(), MigrationStatus::Completed);
    here.wait_run_state(&RunState::Postmigrate).unwrap();
    there.wait_run_state(&RunState::Running).unwrap();
}
