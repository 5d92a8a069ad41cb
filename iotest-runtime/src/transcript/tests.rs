//! What a log looks like, and that its values, threads and files keep apart.

use std::fs;

use serde_json::json;

use super::*;
use crate::filter::{event_timestamps, image_format};

fn log() -> Transcript {
    Transcript::new(Chain::new())
}

#[track_caller]
fn check(write: impl FnOnce(&Transcript), expected: &str) {
    let log = log();
    write(&log);
    assert_eq!(log.rendered(), expected);
}

#[test]
fn text_ends_its_line_once() {
    check(|log| log.text("a\nb"), "a\nb\n");
    check(|log| log.text(12), "12\n");
    check(Transcript::blank, "\n");
    check(|log| log.tool_output("done\n"), "done\n\n");
}

#[test]
fn command_shows_execute_first_and_arguments_always() {
    check(
        |log| log.command("query-jobs", &Value::Null, Spelling::Wire),
        "{\"execute\": \"query-jobs\", \"arguments\": {}}\n",
    );
    let quoted = json!({"filename": "\u{e9}\n", "b": [1.0, 1e22], "a": null});
    check(
        |log| log.command("x", &quoted, Spelling::Wire),
        "{\"execute\": \"x\", \"arguments\": \
         {\"a\": null, \"b\": [1.0, 1e+22], \"filename\": \"\\u00e9\\n\"}}\n",
    );
}

#[test]
fn wire_names_sort_as_their_keywords_would() {
    // `_` sorts after digits and capitals, `-` before them; the outermost names are keywords.
    let arguments = json!({"a1": 1, "a-b": {"a1": 1, "a-b": 2}, "aB": 3});
    check(
        |log| log.command("x", &arguments, Spelling::Wire),
        "{\"execute\": \"x\", \"arguments\": \
         {\"a1\": 1, \"aB\": 3, \"a-b\": {\"a-b\": 2, \"a1\": 1}}}\n",
    );
}

#[test]
fn keywords_are_converted_at_the_top_and_inside_arrays() {
    let arguments = json!({
        "a_b": [{"c_d": {"e_f": 1}}, [{"g_h": [{"i_j": 2}]}]],
        "k_l": {"m_n": {"o_p": 3}, "q_r": [{"s_t": 4}]},
        "a1": 0,
    });
    check(
        |log| log.command("x", &arguments, Spelling::Keywords),
        "{\"execute\": \"x\", \"arguments\": {\"a1\": 0, \
         \"a-b\": [{\"c-d\": {\"e_f\": 1}}, [{\"g-h\": [{\"i-j\": 2}]}]], \
         \"k-l\": {\"m_n\": {\"o_p\": 3}, \"q_r\": [{\"s-t\": 4}]}}}\n",
    );
}

#[test]
fn replies_and_events_are_sorted() {
    check(
        |log| log.reply(&json!({"return": {"b": 1, "a": []}, "id": 1})),
        "{\"id\": 1, \"return\": {\"a\": [], \"b\": 1}}\n",
    );
    check(
        |log| log.event(&json!({"event": "STOP", "data": {}})),
        "{\"data\": {}, \"event\": \"STOP\"}\n",
    );
}

#[test]
fn indented_handle_prints_a_member_a_line() {
    check(
        |log| log.indented(2).command("x", &json!({"a": [1], "b": {}}), Spelling::Wire),
        "{\n  \"execute\": \"x\",\n  \"arguments\": {\n    \"a\": [\n      1\n    ],\n    \"b\": {}\n  }\n}\n",
    );
    check(|log| log.indented(2).json(&json!([1]), JsonStyle::SORTED.indented(1)), "[\n 1\n]\n");
}

#[test]
fn filters_of_a_handle_come_last_and_stay_with_it() {
    let log = log();
    log.append_filter(Filter::literal("a", "b"));
    let handle = log.filtered([Filter::literal("b", "c")]);
    handle.text("a");
    log.text("a");
    assert_eq!(log.rendered(), "c\nb\n");
    assert!(handle.explain_filters().contains("2. literal `b` -> `c`"));
    assert!(!log.explain_filters().contains("`c`"));
}

#[test]
fn filters_see_the_whole_command_and_change_no_value() {
    let (log, event) = (log(), json!({"timestamp": {"seconds": 1, "microseconds": 2}}));
    log.append_filter(event_timestamps());
    log.event(&event);
    assert_eq!(event, json!({"timestamp": {"seconds": 1, "microseconds": 2}}));
    log.filtered([image_format("qcow2")]).command(
        "blockdev-add",
        &json!({"driver": "qcow2"}),
        Spelling::Wire,
    );
    assert_eq!(
        log.rendered(),
        "{\"timestamp\": {\"microseconds\": \"USECS\", \"seconds\": \"SECS\"}}\n\
         {\"execute\": \"blockdev-add\", \"arguments\": {\"driver\": \"IMGFMT\"}}\n"
    );
}

#[test]
fn learnt_value_is_hidden_from_then_on() {
    let log = log();
    log.text("/tmp/x");
    log.learn(Known::path("/tmp/x", "IMAGE"));
    log.clone().text("/tmp/x");
    assert_eq!(log.rendered(), "/tmp/x\nIMAGE\n");
}

#[test]
fn filter_may_log() {
    let log = log();
    let inner = log.clone();
    log.append_filter(Filter::text("logs", move |text| {
        inner.note(NoteKind::Harness, "seen");
        text.to_owned()
    }));
    log.text("a");
    assert_eq!((log.rendered().as_str(), log.notes().len()), ("a\n", 1));
}

#[test]
fn threads_write_whole_entries() {
    let log = log();
    std::thread::scope(|scope| {
        for name in ["a", "b", "c"] {
            let log = log.clone();
            scope.spawn(move || (0..200).for_each(|_| log.text(format!("{name}\n{name}"))));
        }
    });
    let text = log.rendered();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 1200);
    assert!(lines.chunks(2).all(|entry| entry[0] == entry[1]));
}

#[test]
fn notes_are_unfiltered_and_the_last_are_kept() {
    let log = log();
    log.append_filter(Filter::literal("secret", "hidden"));
    for number in 0..1000 {
        log.note(NoteKind::Sent, format!("secret {number}"));
    }
    let notes = log.notes();
    assert_eq!(notes.len(), 256);
    assert_eq!(notes[255].text, "secret 999");
    assert!(notes[255].to_string().ends_with("s -> secret 999"));
    assert!(notes.is_sorted_by_key(|note| note.after));
}

#[test]
fn long_note_is_cut_and_says_so() {
    let log = log();
    log.note(NoteKind::Received, "é".repeat(10_000) + "x");
    let note = log.notes().remove(0).text;
    assert!(note.len() < 17_000 && note.ends_with("… (3617 bytes more)"), "{}", note.len());
}

#[test]
fn entry_longer_than_any_log_is_cut_too() {
    let log = log();
    log.text("one");
    assert_eq!(log.rendered(), "one\n");
    log.text("é".repeat(LONGEST));
    log.text("two");
    let text = log.rendered();
    assert!(
        text.starts_with("one\néé")
            && text.ends_with("é\n(the log is cut here: it is longer than 67108864 bytes)\n")
    );
    assert!(text.len() <= LONGEST + 1 + 56, "{}", text.len());
}

#[test]
fn log_that_never_ends_is_cut_once() {
    let log = log();
    let entry = "x".repeat(LONGEST) + "\n";
    (0..3).for_each(|_| log.lock().append(&entry));
    let text = log.rendered();
    assert!(text.ends_with("(the log is cut here: it is longer than 67108864 bytes)\n"));
    assert_eq!(text.len(), LONGEST + 1 + 56);
}

#[test]
fn files_hold_all_that_was_written_at_any_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = Utf8Path::from_path(directory.path()).unwrap();
    let log = Transcript::create(path, Chain::new()).unwrap();
    log.append_filter(Filter::literal("a", "b"));
    for round in 1..4 {
        log.text("a");
        log.note(NoteKind::Tool, "qemu-img a");
        let partial = fs::read_to_string(path.join(PARTIAL_FILE)).unwrap();
        assert_eq!(partial, "b\n".repeat(round));
        let notes = fs::read_to_string(path.join(NOTES_FILE)).unwrap();
        assert_eq!(notes.matches("s  $ qemu-img a\n").count(), round);
    }
}

#[test]
fn evidence_without_a_directory_is_a_fault_that_names_the_file() {
    let error = Transcript::create(Utf8Path::new("/nowhere/at/all"), Chain::new()).unwrap_err();
    assert_eq!(error.to_string(), "create /nowhere/at/all/out.partial");
}
