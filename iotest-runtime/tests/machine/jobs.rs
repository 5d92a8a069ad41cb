//! Jobs seen through to their end, and waited for at points of their life.

use std::cell::RefCell;

use iotest_runtime::job::{
    CheckOffset, Force, JobEnd, JobError, JobRun, Jobs, Log, OnPending, Silent,
};
use iotest_runtime::qmp::{EventPattern, Monitor};
use iotest_runtime::scratch::Scratch;
use iotest_runtime::vm::Machine;
use qapi_types::{BlockdevCreateOptions, BlockdevCreateOptionsFile, JobStatus, JobType};
use serde_json::{Value, json};

use crate::host::{bare, launcher, scratch, zero_file};

/// Records the messages of a job, a short line each.
#[derive(Debug, Default)]
struct Lines(RefCell<Vec<String>>);

impl Log for Lines {
    fn command(&self, command: &Value) {
        self.0.borrow_mut().push(format!("-> {command}"));
    }

    fn reply(&self, reply: &Value) {
        self.0.borrow_mut().push(format!("<- {reply}"));
    }

    fn event(&self, event: &Value) {
        self.0.borrow_mut().push(event["event"].as_str().unwrap_or_default().to_owned());
    }

    fn text(&self, line: &str) {
        self.0.borrow_mut().push(line.to_owned());
    }
}

impl Lines {
    fn check(&self, expected: &[&str]) {
        assert_eq!(*self.0.borrow(), expected);
    }
}

/// A machine with the nodes `source` and `target`, which keep nothing.
fn with_nodes(scratch: &Scratch) -> Machine {
    let config = bare(&launcher(scratch), "vm0")
        .blockdev("driver=null-co,node-name=source,size=67108864,read-zeroes=on")
        .blockdev("driver=null-co,node-name=target,size=67108864,read-zeroes=on");
    config.launch().unwrap()
}

/// Starts a mirror of `source`; `more` adds to its arguments.
fn mirror(vm: &mut Machine, id: &str, more: &Value) {
    let mut arguments =
        json!({ "job-id": id, "device": "source", "target": "target", "sync": "full" });
    for (key, value) in more.as_object().unwrap() {
        arguments[key] = value.clone();
    }
    vm.run_raw("blockdev-mirror", arguments).unwrap();
}

/// Starts a backup of `source`, which completes by itself.
fn backup(vm: &mut Machine, id: &str, more: &Value) {
    let mut arguments =
        json!({ "job-id": id, "device": "source", "target": "target", "sync": "full" });
    for (key, value) in more.as_object().unwrap() {
        arguments[key] = value.clone();
    }
    vm.run_raw("blockdev-backup", arguments).unwrap();
}

/// What keeps a job from ever getting done.
fn slow() -> Value {
    json!({ "speed": 1 })
}

#[test]
fn creation_is_seen_through_and_logged() {
    let scratch = scratch("job_create");
    let mut vm = bare(&launcher(&scratch), "vm0").launch().unwrap();
    let file = scratch.file("image");
    let options = json!({ "driver": "file", "filename": file, "size": 65536 });
    let log = Lines::default();
    let end = vm.blockdev_create(&log, "job0", &options).unwrap();
    assert_eq!(end, JobEnd::Completed);
    assert_eq!(std::fs::metadata(&file).unwrap().len(), 65536);
    let create = json!({
        "execute": "blockdev-create", "arguments": { "job-id": "job0", "options": options },
    });
    log.check(&[
        &format!("-> {create}"),
        r#"<- {"return":{}}"#,
        r#"-> {"execute":"job-dismiss","arguments":{"id":"job0"}}"#,
        r#"<- {"return":{}}"#,
        "",
    ]);
}

#[test]
fn failing_job_returns_its_error() {
    let scratch = scratch("job_fails");
    let mut vm = bare(&launcher(&scratch), "vm0").launch().unwrap();
    let file = scratch.file("nowhere").join("image");
    let options = json!({ "driver": "file", "filename": file, "size": 0 });
    let log = Lines::default();
    let end = vm.blockdev_create(&log, "job0", &options).unwrap();
    let error = format!("Could not create '{file}': No such file or directory");
    assert_eq!(end, JobEnd::Failed(error.clone()));
    assert_eq!(end.succeeded().unwrap_err().to_string(), format!("job failed: {error}"));
    assert_eq!(log.0.borrow()[2], format!("Job failed: {error}"));

    let end = vm.blockdev_create(&Silent, "1x", &options).unwrap();
    assert_eq!(end, JobEnd::Failed("Invalid job ID '1x'".to_owned()));
}

#[test]
fn mirror_is_completed_when_ready() {
    let scratch = scratch("job_mirror");
    let mut vm = with_nodes(&scratch);
    mirror(&mut vm, "m0", &json!({ "auto-dismiss": true }));
    let log = Lines::default();
    let end = JobRun::new("m0").auto_dismiss().run(&mut vm, &log).unwrap();
    assert_eq!(end, JobEnd::Completed);
    // The change of status, which is not logged, comes before the event of the same meaning.
    log.check(&[
        r#"-> {"execute":"job-complete","arguments":{"id":"m0"}}"#,
        r#"<- {"return":{}}"#,
        "BLOCK_JOB_READY",
        "BLOCK_JOB_COMPLETED",
    ]);
}

#[test]
fn pending_job_is_finalized_after_the_tests_own_action() {
    let scratch = scratch("job_finalize");
    let mut vm = with_nodes(&scratch);
    backup(&mut vm, "b0", &json!({ "auto-finalize": false, "auto-dismiss": false }));
    let mut status = Value::Null;
    let log = Lines::default();
    let end = JobRun::new("b0")
        .on_pending(OnPending::Finalize)
        .before_finalize(|vm: &mut Machine| {
            status = vm.run_raw("query-jobs", json!({}))?[0]["status"].clone();
            Ok::<(), JobError>(())
        })
        .run(&mut vm, &log)
        .unwrap();
    assert_eq!((end, status), (JobEnd::Completed, json!("pending")));
    log.check(&[
        r#"-> {"execute":"job-finalize","arguments":{"id":"b0"}}"#,
        r#"<- {"return":{}}"#,
        "BLOCK_JOB_PENDING",
        "BLOCK_JOB_COMPLETED",
        r#"-> {"execute":"job-dismiss","arguments":{"id":"b0"}}"#,
        r#"<- {"return":{}}"#,
    ]);
}

#[test]
fn pending_job_is_cancelled_on_demand() {
    let scratch = scratch("job_cancel_pending");
    let mut vm = with_nodes(&scratch);
    backup(&mut vm, "b0", &json!({ "auto-finalize": false, "auto-dismiss": false }));
    let run = JobRun::new("b0").on_pending(OnPending::Cancel);
    let end = run.run(&mut vm, &Silent).unwrap();
    assert_eq!(end, JobEnd::Failed("Operation canceled".to_owned()));
}

#[test]
fn refused_command_ends_the_run_at_once() {
    let scratch = scratch("job_refused");
    let mut vm = with_nodes(&scratch);
    backup(&mut vm, "b0", &json!({ "auto-finalize": false, "auto-dismiss": false }));
    let finalize_early = |vm: &mut Machine| {
        vm.run_raw("job-finalize", json!({ "id": "b0" }))?;
        Ok::<(), JobError>(())
    };
    let run = JobRun::new("b0").on_pending(OnPending::Finalize).before_finalize(finalize_early);
    let error = run.run(&mut vm, &Silent).unwrap_err();
    assert!(error.to_string().starts_with("job-finalize: GenericError: "), "{error}");
}

#[test]
fn events_of_other_jobs_stay_queued() {
    let scratch = scratch("job_others");
    let mut vm = bare(&launcher(&scratch), "vm0").launch().unwrap();
    for id in ["job0", "job1"] {
        let options = json!({ "driver": "file", "filename": scratch.file(id), "size": 0 });
        vm.run_raw("blockdev-create", json!({ "job-id": id, "options": options })).unwrap();
    }
    for id in ["job1", "job0"] {
        let end = JobRun::new(id).run(&mut vm, &Silent).unwrap();
        assert_eq!(end, JobEnd::Completed);
    }
    assert!(vm.take_events().unwrap().is_empty());
}

#[test]
fn job_is_not_mistaken_for_its_predecessor() {
    let scratch = scratch("job_predecessor");
    let mut vm = with_nodes(&scratch);
    // Nobody takes the first job's events, its end among them.
    backup(&mut vm, "b0", &json!({}));
    while vm.run_raw("query-jobs", json!({})).unwrap() != json!([]) {}
    backup(&mut vm, "b0", &json!({ "auto-finalize": false, "auto-dismiss": false }));
    let log = Lines::default();
    let run = JobRun::new("b0").on_pending(OnPending::Finalize);
    assert_eq!(run.run(&mut vm, &log).unwrap(), JobEnd::Completed);
    assert_eq!(log.0.borrow()[2], "BLOCK_JOB_PENDING");
}

#[test]
fn mirror_is_waited_for_completed_and_cancelled() {
    let scratch = scratch("job_waits");
    let mut vm = with_nodes(&scratch);
    mirror(&mut vm, "m0", &json!({}));
    let ready = vm.wait_ready("m0").unwrap();
    assert_eq!(ready.data["type"], "mirror");
    vm.run_raw("job-complete", json!({ "id": "m0" })).unwrap();
    vm.wait_until_completed("m0", CheckOffset::Yes, None).unwrap();

    mirror(&mut vm, "m1", &json!({}));
    assert_eq!(vm.complete_and_wait("m1", None).unwrap().name, "BLOCK_JOB_COMPLETED");

    mirror(&mut vm, "m2", &json!({}));
    let end = vm.wait_ready_and_cancel("m2").unwrap();
    assert_eq!(end.name, "BLOCK_JOB_COMPLETED");

    mirror(&mut vm, "m3", &slow());
    let end = vm.cancel_and_wait("m3", Force::No).unwrap();
    assert_eq!((end.name.as_str(), &end.data["device"]), ("BLOCK_JOB_CANCELLED", &json!("m3")));
    assert_eq!(vm.run_raw("query-block-jobs", json!({})).unwrap(), json!([]));
}

#[test]
fn wait_for_a_job_that_ends_otherwise_fails_at_once() {
    let scratch = scratch("job_ends_otherwise");
    let mut vm = with_nodes(&scratch);
    backup(&mut vm, "b0", &json!({}));
    let error = vm.wait_ready("b0").unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("waited for job b0 to be ready, but it ended: {"), "{text}");

    mirror(&mut vm, "m0", &slow());
    vm.run_raw("block-job-cancel", json!({ "device": "m0" })).unwrap();
    let error = vm.wait_until_completed("m0", CheckOffset::No, None).unwrap_err();
    assert!(matches!(error, JobError::Ended { .. }), "{error}");
}

#[test]
fn error_of_a_completed_job_is_checked() {
    let scratch = scratch("job_error_checked");
    let config = bare(&launcher(&scratch), "vm0")
        .blockdev("driver=null-co,node-name=null,size=1048576")
        .blockdev("driver=blkdebug,node-name=source,image=null,inject-error.0.event=none,inject-error.0.errno=28")
        .blockdev("driver=null-co,node-name=target,size=1048576");
    let mut vm = config.launch().unwrap();
    let words = "No space left on device";
    backup(&mut vm, "b0", &json!({}));
    vm.wait_until_completed("b0", CheckOffset::No, Some(words)).unwrap();
    backup(&mut vm, "b1", &json!({}));
    let error = vm.wait_until_completed("b1", CheckOffset::No, None).unwrap_err();
    assert!(error.to_string().starts_with("job b1: expected success: {"), "{error}");
    backup(&mut vm, "b2", &json!({}));
    let error = vm.wait_until_completed("b2", CheckOffset::No, Some("x")).unwrap_err();
    assert!(error.to_string().starts_with("job b2: expected error \"x\": {"), "{error}");
    assert!(vm.wait_event(EventPattern::named("BLOCK_JOB_ERROR")).is_ok());
}

#[test]
fn paused_job_stands_still_and_a_vanished_one_is_named() {
    let scratch = scratch("job_pause");
    let mut vm = with_nodes(&scratch);
    mirror(&mut vm, "m0", &slow());
    let job = vm.pause_job("m0").unwrap();
    assert_eq!((job.paused, job.busy), (true, false));
    vm.run_raw("block-job-resume", json!({ "device": "m0" })).unwrap();
    vm.cancel_and_wait("m0", Force::Yes).unwrap();
    let error = vm.pause_wait("m0").unwrap_err();
    assert_eq!(error.to_string(), "job m0: gone before it paused");
}

#[test]
fn jobs_are_found_by_id_and_by_device() {
    let scratch = scratch("job_query");
    let mut vm = with_nodes(&scratch);
    vm.assert_no_active_block_jobs().unwrap();
    assert_eq!(vm.job("m0").unwrap(), None);
    mirror(&mut vm, "m0", &slow());
    let job = vm.job("m0").unwrap().unwrap();
    assert_eq!((job.r#type, job.error), (JobType::Mirror, None));
    assert_eq!(vm.block_job("m0").unwrap().unwrap().speed, 1);
    let error = vm.assert_no_active_block_jobs().unwrap_err().to_string();
    assert!(error.starts_with(r#""return" is "[{"#), "{error}");
    assert!(error.ends_with(r#"}]", expected "[]""#), "{error}");
    vm.cancel_and_wait("m0", Force::Yes).unwrap();
    assert_eq!((vm.jobs().unwrap().len(), vm.block_jobs().unwrap().len()), (0, 0));
}

#[test]
fn status_of_a_job_is_waited_for() {
    let scratch = scratch("job_status");
    let mut vm = with_nodes(&scratch);
    backup(&mut vm, "b0", &json!({ "auto-finalize": false, "auto-dismiss": false }));
    let change = vm.wait_job_status("b0", &JobStatus::Pending).unwrap().unwrap();
    assert_eq!(change.data["status"], "pending");
    // It still is, although nothing reports it.
    assert_eq!(vm.wait_job_status("b0", &JobStatus::Pending).unwrap(), None);
    vm.run_raw("job-finalize", json!({ "id": "b0" })).unwrap();
    vm.wait_job_status("b0", &JobStatus::Concluded).unwrap();
    vm.run_raw("job-dismiss", json!({ "id": "b0" })).unwrap();
    let error = vm.wait_job_status("b0", &JobStatus::Ready).unwrap_err();
    assert!(matches!(error, JobError::Ended { .. }), "{error}");
    let error = vm.wait_job_status("b0", &JobStatus::Ready).unwrap_err();
    assert_eq!(error.to_string(), "job b0: there is no such job");
}

#[test]
fn job_that_does_not_exist_is_not_waited_for() {
    let scratch = scratch("job_absent");
    let mut vm = with_nodes(&scratch);
    let absent = "job j: there is no such job";
    let run = JobRun::new("j").run(&mut vm, &Silent);
    assert_eq!(run.unwrap_err().to_string(), absent);
    assert_eq!(vm.wait_ready("j").unwrap_err().to_string(), absent);
    assert_eq!(vm.wait_cancelled("j").unwrap_err().to_string(), absent);
}

#[test]
fn ready_job_is_completed_without_another_wait() {
    let scratch = scratch("job_complete_ready");
    let mut vm = with_nodes(&scratch);
    mirror(&mut vm, "m0", &json!({}));
    vm.wait_ready("m0").unwrap();
    let end = vm.complete_ready_and_wait("m0", None).unwrap();
    assert_eq!(end.data["type"], "mirror");
    mirror(&mut vm, "m1", &slow());
    let error = vm.complete_ready_and_wait("m1", None).unwrap_err().to_string();
    assert!(error.starts_with("job-complete: GenericError: "), "{error}");
    vm.cancel_and_wait("m1", Force::No).unwrap();
}

#[test]
fn paused_drive_goes_on_so_that_its_job_can_be_cancelled() {
    let scratch = scratch("job_cancel_paused");
    let path = zero_file(&scratch, "image", 1 << 20);
    let config = bare(&launcher(&scratch), "vm0")
        .blockdev(format!("driver=file,node-name=file,filename={path}"))
        .blockdev("driver=blkdebug,node-name=debug,image=file")
        .blockdev("driver=raw,node-name=source,file=debug")
        .blockdev("driver=null-co,node-name=target,size=1048576");
    let mut vm = config.launch().unwrap();
    vm.pause_drive("source", Some("read_aio")).unwrap();
    mirror(&mut vm, "m0", &json!({ "sync": "full" }));
    let end = vm.cancel_and_wait_after("m0", Force::Yes, |vm| vm.resume_drive("source"));
    assert_eq!(end.unwrap().name, "BLOCK_JOB_CANCELLED");
    vm.assert_no_active_block_jobs().unwrap();
}

#[test]
fn typed_options_create_an_image() {
    let scratch = scratch("job_create_typed");
    let mut vm = bare(&launcher(&scratch), "vm0").launch().unwrap();
    let file = scratch.file("image");
    let options = BlockdevCreateOptions::new(BlockdevCreateOptionsFile::new(file.as_str(), 65536));
    let end = vm.blockdev_create(&Silent, "job0", options).unwrap();
    assert_eq!(end, JobEnd::Completed);
    assert_eq!(std::fs::metadata(&file).unwrap().len(), 65536);
}
