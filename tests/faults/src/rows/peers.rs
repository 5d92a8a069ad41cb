//! Faults of QMP servers.

use crate::row::{Row, row};

const fn peer(name: &'static str, how: &'static str, item: &'static str) -> Row {
    row(name, how, "cases.peers", item)
}

pub(super) const ROWS: &[Row] = &[
    peer("protocol.good_peer", "a peer does all as QEMU does", "peers::peer::good::raw-file")
        .expect("pass", &[]),
    peer(
        "protocol.event_before_greeting",
        "a peer sends an event before its greeting",
        "peers::peer::event_before_greeting::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.events_before_greeting",
        "a peer sends 100 events before its greeting",
        "peers::peer::events_before_greeting::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.blank_lines_before_greeting",
        "a peer sends empty lines before its greeting",
        "peers::peer::blank_lines_before_greeting::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.greeting_in_pieces",
        "a peer sends its greeting byte by byte",
        "peers::peer::greeting_in_pieces::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.greeting_with_more",
        "a peer's greeting has a member that nobody knows",
        "peers::peer::greeting_with_more::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.event_after_greeting",
        "a peer sends an event between its greeting and the first command",
        "peers::peer::event_after_greeting::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.event_while_negotiating",
        "a peer sends an event before the answer to qmp_capabilities",
        "peers::peer::event_while_negotiating::raw-file",
    )
    .expect("pass", &[]),
    peer(
        "protocol.other_greeting",
        "a peer greets with an object that is no greeting",
        "peers::peer::other_greeting::raw-file",
    )
    .expect("fail", &["greeting", "hello"]),
    peer(
        "protocol.no_json_greeting",
        "a peer greets as an HTTP server does",
        "peers::peer::no_json_greeting::raw-file",
    )
    .expect("fail", &["HTTP/1.1 400 Bad Request"]),
    peer(
        "protocol.ends_before_greeting",
        "a peer ends before its greeting, and says why on standard error",
        "peers::peer::ends_before_greeting::raw-file",
    )
    .expect("fail", &["cannot find the tape drive", "status 9"]),
    peer(
        "evidence.half_greeting",
        "a peer ends in the middle of its greeting",
        "peers::peer::half_greeting::raw-file",
    )
    .expect("fail", &["{\"QMP\": {\"versi"]),
    peer(
        "evidence.half_line_before_disconnect",
        "a peer ends in the middle of an answer",
        "peers::peer::half_line::raw-file",
    )
    .expect("fail", &["query-status", "{\"return\": {\"status\": \"run"]),
    peer(
        "evidence.empty_error",
        "a peer answers with an error that has neither class nor text",
        "peers::peer::empty_error::raw-file",
    )
    .expect("fail", &["query-status", "error"])
    .never(&["query-status: : ", "query-status: \n"]),
    peer(
        "evidence.error_without_text",
        "a peer answers with an error whose text is empty",
        "peers::peer::error_without_text::raw-file",
    )
    .expect("fail", &["query-status", "GenericError"]),
    peer(
        "evidence.error_that_is_text",
        "a peer answers with an error that is no object",
        "peers::peer::error_that_is_text::raw-file",
    )
    .expect("fail", &["query-status", "odd"]),
    peer(
        "evidence.return_and_error",
        "a peer answers with both a return value and an error",
        "peers::peer::return_and_error::raw-file",
    )
    .expect("fail", &["query-status", "odd"]),
    peer(
        "evidence.neither_return_nor_error",
        "a peer answers with neither a return value nor an error",
        "peers::peer::neither_return_nor_error::raw-file",
    )
    .expect("fail", &["{\"id\": 1}"]),
    peer("evidence.no_json", "a peer answers with no JSON", "peers::peer::no_json::raw-file")
        .expect("fail", &["what?"]),
    peer("evidence.no_utf8", "a peer answers with no UTF-8", "peers::peer::no_utf8::raw-file")
        .expect("fail", &["QEMU sent a line that"]),
    peer("evidence.no_object", "a peer answers with a list", "peers::peer::no_object::raw-file")
        .expect("fail", &["[1, 2, 3]"]),
    peer(
        "text.deep_nesting",
        "a peer answers with a million brackets",
        "peers::peer::deep_nesting::raw-file",
    )
    .expect("fail", &["line"])
    .never(&["SIGSEGV", "SIGABRT"]),
    peer(
        "text.endless_line",
        "a peer's answer is a line without end, and the case may have 1 GiB",
        "peers::peer::endless_line::raw-file",
    )
    .expect("fail", &["line"])
    .never(&["SIGABRT", "SIGKILL", "exceeded its time limit"]),
    peer(
        "load.events_before_answer",
        "a peer sends 20,000 events before an answer",
        "peers::peer::events_before_answer::raw-file",
    )
    .expect("pass", &[]),
    peer("load.large_answer", "a peer's answer has 32 MiB", "peers::peer::large_answer::raw-file")
        .expect("pass", &[]),
    peer(
        "evidence.control_characters_in_error",
        "a peer's error has ESC, CR, BS and NUL in its text",
        "peers::peer::control_characters::raw-file",
    )
    .expect("fail", &["gone"]),
    peer(
        "drop.bad_status_at_quit",
        "a peer ends with status 1 after quit; the test shuts it down",
        "peers::peer::bad_status_at_quit::raw-file",
    )
    .expect("fail", &["status 1"]),
    peer(
        "drop.bad_status_when_dropped",
        "a peer ends with status 1 after quit; the test drops it",
        "peers::peer::dropped_with_bad_status::raw-file",
    )
    .expect("fail", &["status 1"]),
];
