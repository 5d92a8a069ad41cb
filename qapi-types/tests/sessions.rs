//! The example that counts what recorded sessions have, on sessions that are strange.

use std::thread;

use crate::sessions::Statistics;

#[expect(dead_code, reason = "its `main` takes the words of a command line")]
#[path = "../examples/sessions.rs"]
mod sessions;

/// Returns what the example prints of one session.
fn printed(session: &str) -> String {
    let mut all = Statistics::default();
    all.add("s", session.as_bytes());
    all.to_string()
}

/// Checks what the example prints of one session.
#[track_caller]
fn check(session: &str, wanted: &str) {
    assert_eq!(printed(session), wanted);
}

#[test]
fn session_has_what_was_said() {
    let session = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": ["oob"]}}
{"execute": "qmp_capabilities", "id": 1}
{"return": {}, "id": 1}
{"execute": "query-status", "id": "second"}
{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}
{"return": {"status": "paused", "running": false}, "id": "second"}
{"execute": "eject", "arguments": {"id": "no"}, "id": {"n": 3}}
{"error": {"class": "GenericError", "desc": "no"}, "id": {"n": 3}}
{"exec-oob": "yank", "arguments": {"instances": []}, "id": 4}
{"timestamp": {"seconds": 1, "microseconds": 3}, "event": "RESUME", "data": {}}
{"timestamp": {"seconds": 1, "microseconds": 4}, "event": "STOP"}
"#;
    let wanted = "\
s: QEMU 10.0.2: 2 replies, 1 errors, 1 unanswered, 3 events
commands:
  eject: 0 replies, 1 errors
  qmp_capabilities: 1 replies, 0 errors
  query-status: 1 replies, 0 errors
events:
  RESUME: 1
  STOP: 2
unknown to the types:
skew:
strange: 0
";
    check(session, wanted);
}

#[test]
fn unknown_names_are_counted_and_nothing_ends() {
    let session = r#"{"execute": "query-jobs", "id": 1}
{"return": [
  {"id": "a", "type": "levitate", "status": "running", "current-progress": 1, "total-progress": 2, "mood": 1},
  {"id": "b", "type": "mirror", "status": "asleep", "current-progress": 1, "total-progress": 2, "mood": 1}], "id": 1}
{"execute": "x-novel", "id": 2}
{"return": {"any": ["thing"]}, "id": 2}
{"event": "NOVEL", "data": {"any": "thing"}}
{"event": "__ORG.EXAMPLE_GONE"}
{"event": "JOB_STATUS_CHANGE", "data": {"id": "a", "status": "asleep", "__org.example_why": null}}
"#
    .replace("[\n  ", "[")
    .replace(",\n  ", ", ");
    let wanted = "\
s: QEMU unknown: 2 replies, 0 errors, 0 unanswered, 3 events
commands:
  query-jobs: 1 replies, 0 errors
  x-novel: 1 replies, 0 errors
events:
  JOB_STATUS_CHANGE: 1
  NOVEL: 1
  __ORG.EXAMPLE_GONE: 1
unknown to the types:
  JOB_STATUS_CHANGE: __org.example_why: unknown member: 1 times, QEMU unknown
  JOB_STATUS_CHANGE: status: `asleep` is no known value of JobStatus: 1 times, QEMU unknown
  command x-novel: 1 times, QEMU unknown
  event NOVEL: 1 times, QEMU unknown
  event __ORG.EXAMPLE_GONE: 1 times, QEMU unknown
  query-jobs: [].mood: unknown member: 2 times, QEMU unknown
  query-jobs: [].status: `asleep` is no known value of JobStatus: 1 times, QEMU unknown
  query-jobs: [].type: `levitate` is no known value of JobType: 1 times, QEMU unknown
skew:
strange: 0
";
    check(&session, wanted);
}

#[test]
fn strange_lines_are_named_by_their_places() {
    let session = r#"qemu-system-x86_64: warning: TCG is slow

{"return": {}, "id": 7}
{"execute": "query-status", "id": 1}
{"return": {"status": "running"}, "id": 1}
{
  "execute": "query-kvm",
  "id": 2
{"execute": "query-kvm", "id": 2}
}
[]
{"mood": "good"}
{"QMP": {}}
{"event": "STOP", "data": 5}
{"return": {"enabled": true, "present": true}, "id": 2}
{
  "event": "RES"#;
    let wanted = "\
s: QEMU unknown: 2 replies, 0 errors, 0 unanswered, 1 events
commands:
  query-kvm: 1 replies, 0 errors
  query-status: 1 replies, 0 errors
events:
  STOP: 1
unknown to the types:
skew:
strange: 10
  s:1: not JSON: expected a value at byte 0
  s:3: a reply to no command
  s:5: query-status: running: missing
  s:6: not JSON: the text ends at byte 38
  s:10: not JSON: expected a value at byte 0
  s:11: no message of QMP
  s:12: no message of QMP
  s:13: a greeting without a version
  s:14: STOP: expected object, found number 5
  s:16: not JSON: the text ends at byte 17
";
    check(session, wanted);
}

/// A reply to query-block with a chain of so many images.
fn chain(images: usize) -> String {
    let image = r#"{"virtual-size": 1, "filename": "f", "format": "qcow2", "backing-image": "#;
    let base = r#"{"virtual-size": 1, "filename": "f", "format": "raw", "mood": "deep"}"#;
    let (begin, end) = (image.repeat(images - 1), "}".repeat(images - 1));
    format!(
        "{{\"execute\": \"query-block\", \"id\": 1}}\n{{\"return\": [{{\"device\": \"\", \"type\": \"unknown\", \
         \"removable\": false, \"locked\": false, \"inserted\": {{\"file\": \"f\", \"ro\": false, \"drv\": \"qcow2\", \
         \"encrypted\": false, \"backing_file_depth\": 1, \"detect_zeroes\": \"off\", \"bps\": 0, \"bps_rd\": 0, \
         \"bps_wr\": 0, \"iops\": 0, \"iops_rd\": 0, \"iops_wr\": 0, \"image\": {begin}{base}{end}, \"cache\": \
         {{\"writeback\": true, \"direct\": false, \"no-flush\": false}}, \"write_threshold\": 0}}}}], \"id\": 1}}\n"
    )
}

#[test]
fn chains_of_any_length_are_typed_on_the_stack_of_a_thread() {
    for images in [1, 500, 10_000] {
        let counted = move || printed(&chain(images));
        let thread = thread::Builder::new().stack_size(2 << 20).spawn(counted).expect("it starts");
        let printed = thread.join().expect("it does not panic");
        let member = format!("{}mood", "backing-image.".repeat(images - 1));
        let wanted = format!("  query-block: [].inserted.image.{member}: unknown member: 1 times");
        assert!(printed.contains("query-block: 1 replies, 0 errors"), "{printed:.2000}");
        assert!(printed.contains(&wanted), "{printed:.2000}");
        assert!(printed.ends_with("strange: 0\n"), "{printed:.2000}");
    }
}

/// What ends anywhere, or has any byte changed, is counted or named, and never ends the program.
#[test]
fn damaged_sessions_are_read_to_their_ends() {
    let session = format!(
        "{}{{\"event\": \"JOB_STATUS_CHANGE\", \"data\": {{\"id\": \"a\", \"status\": \"null\"}}}}\n",
        chain(3)
    );
    let bytes = session.as_bytes();
    for at in 0..bytes.len() {
        for damaged in [
            &bytes[..at],
            &bytes[at..],
            &[&bytes[..at], b"\xff{", &bytes[at..]].concat(),
            &[&bytes[..at], b"\n{\n", &bytes[at..]].concat(),
        ] {
            let mut all = Statistics::default();
            all.add("s", damaged);
            // Then the next one, which is whole.
            let strange = all.strange.len();
            all.add("t", bytes);
            assert_eq!(all.strange.len(), strange);
            assert!(
                all.to_string()
                    .contains("\nt: QEMU unknown: 1 replies, 0 errors, 0 unanswered, 1 events\n")
            );
        }
    }
}
