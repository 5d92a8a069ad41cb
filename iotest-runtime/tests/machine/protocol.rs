//! The protocol's edges on a real QEMU: messages of the test's own, listeners, long lines.

use std::time::Duration;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::qmp::{Monitor, QmpError, QmpEvent, Request};
use qapi_types::{BlockdevCreateOptionsFile, cmd};
use serde_json::{Value, json};

use crate::host::{launch_bare, launcher, scratch};

#[test]
fn message_is_sent_as_it_stands_and_its_reply_has_its_id() {
    let scratch = scratch("own_message");
    let mut vm = launch_bare(&scratch);
    let mut exchange = |message: Value| {
        let client = vm.client().unwrap();
        let deadline = client.command_deadline();
        client.exchange_message(&message, deadline).unwrap()
    };
    for id in [json!("mine"), json!(7), json!(["any", { "value": null }]), Value::Null] {
        let reply = exchange(json!({ "execute": "query-status", "id": id }));
        assert_eq!((&reply["id"], &reply["return"]["running"]), (&id, &json!(true)));
    }
    let reply = exchange(json!({ "execute": "query-status" }));
    assert_eq!((reply.get("id"), &reply["return"]["status"]), (None, &json!("running")));
    let reply = exchange(json!({ "execute": "query-status", "id": 1000, "extra": 1 }));
    assert_eq!(reply["id"], 1000);
    assert_eq!(reply["error"]["desc"], "QMP input member 'extra' is unexpected");
    let reply = exchange(json!({ "execute": ["stop"] }));
    assert_eq!(reply["error"]["class"], "GenericError");
    let reply = exchange(json!(["no", "object"]));
    assert_eq!(reply["error"]["desc"], "QMP input must be a JSON object");
    assert!(vm.run(cmd::QueryStatus::new()).unwrap().running);
}

#[test]
fn listener_follows_one_job_during_waits_for_another() {
    let scratch = scratch("listener");
    let mut vm = launch_bare(&scratch);
    let mut of_job0 = vm.client().unwrap().listen(|event| event.data["id"] == "job0");
    for id in ["job0", "job1"] {
        let options = BlockdevCreateOptionsFile::new(scratch.file(id), 0);
        vm.run(cmd::BlockdevCreate::new(id, options)).unwrap();
    }
    let concluded = |job: &'static str| {
        move |event: &QmpEvent| event.data == json!({ "id": job, "status": "concluded" })
    };
    let deadline = vm.deadline_after(Duration::from_secs(60)).unwrap();
    vm.wait_event_before("the end of job0", deadline, concluded("job0")).unwrap();
    vm.wait_event_before("the end of job1", deadline, concluded("job1")).unwrap();
    let mut statuses = Vec::new();
    while statuses.last() != Some(&json!("concluded")) {
        let event = of_job0.next_before(&mut vm, deadline).unwrap();
        statuses.push(event.data["status"].clone());
    }
    assert_eq!(statuses, ["created", "running", "waiting", "pending", "concluded"]);
    assert!(of_job0.is_empty());
    assert_eq!(of_job0.history().len(), statuses.len());
    // In the connection's own queue, all but what was waited for is still there, in order.
    let queued = vm.take_events().unwrap();
    assert_eq!(queued.iter().filter(|event| event.data["id"] == "job0").count(), 4);
    assert_eq!(queued[0].data, json!({ "id": "job0", "status": "created" }));
}

#[test]
fn reply_of_more_than_ten_mebibytes_is_one_reply() {
    let scratch = scratch("long_reply");
    let mut vm = launcher(&scratch).vm("vm0").launch().unwrap();
    vm.client().unwrap().set_command_limit(Duration::from_secs(240));
    // 16 bytes of the guest's memory are a line of 62 bytes or more.
    let text = vm.hmp("xp /720000xw 0x100000").unwrap();
    assert!(text.len() > 10 << 20, "{}", text.len());
    assert_eq!(text.lines().count(), 180_000);
    assert!(text.starts_with("0000000000100000: 0x00000000 "), "{}", &text[..60]);
    assert!(vm.run(cmd::QueryStatus::new()).unwrap().running);
}

#[test]
fn command_runs_out_of_band() {
    let scratch = scratch("oob");
    let mut vm = launch_bare(&scratch);
    let client = vm.client().unwrap();
    let deadline = client.command_deadline();
    let request = Request::new("query-yank", Value::Null).out_of_band();
    let yankable = json!([{ "type": "chardev", "id": "mon" }]);
    assert_eq!(client.exchange(&request, deadline).unwrap(), json!({ "return": yankable }));
    let request = Request::new("query-status", Value::Null).out_of_band();
    assert!(client.exchange(&request, deadline).unwrap().get("error").is_some());
}

#[test]
fn command_out_of_band_is_answered_while_another_never_ends() {
    let scratch = scratch("oob_overtakes");
    let config = launcher(&scratch)
        .vm("vm0")
        .drive("if=none,id=disk,driver=blkdebug,image.driver=null-co,image.read-zeroes=on");
    let mut vm = config.launch().unwrap();
    let client = vm.client().unwrap();
    let short = || Timeouts::default().after(Duration::from_millis(100));
    // It waits for a request that never comes, and all in-band commands wait for it.
    let line = json!({ "command-line": "qemu-io disk \"wait_break never\"" });
    let endless = Request::new("human-monitor-command", line);
    let error = client.exchange(&endless, short()).unwrap_err();
    assert!(matches!(error, QmpError::Timeout { .. }), "{error}");
    let deadline = client.command_deadline();
    let yank = Request::new("query-yank", Value::Null).out_of_band();
    assert!(client.exchange(&yank, deadline).unwrap()["return"].is_array());
    let status = Request::new("query-status", Value::Null);
    let error = client.exchange(&status, short()).unwrap_err();
    assert!(matches!(error, QmpError::Timeout { .. }), "{error}");
    // Out-of-band commands still work, and each gets its own reply.
    assert!(client.exchange(&yank, deadline).unwrap()["return"].is_array());
    vm.kill();
}
