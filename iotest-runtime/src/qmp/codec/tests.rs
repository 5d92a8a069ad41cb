//! Lines that are split, glued, long, deep and broken.

use serde_json::json;

use super::*;

fn lines_of(chunks: &[&[u8]]) -> Vec<String> {
    let mut buffer = LineBuffer::default();
    let mut lines = Vec::new();
    for chunk in chunks {
        buffer.push(chunk);
        while let Some(line) = buffer.next_line() {
            lines.push(String::from_utf8_lossy(&line).into_owned());
        }
    }
    lines
}

/// A small generator of the same numbers in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

#[test]
fn lines_survive_every_way_of_splitting() {
    let text = b"{\"a\": 1}\r\n\r\n{\"b\": \"x\\r\\n\"}\n[]\r\nrest";
    let whole = lines_of(&[text]);
    assert_eq!(whole, ["{\"a\": 1}", "", "{\"b\": \"x\\r\\n\"}", "[]"]);
    for at in 0..=text.len() {
        assert_eq!(lines_of(&[&text[..at], &text[at..]]), whole, "split at {at}");
    }
    let bytes: Vec<&[u8]> = text.chunks(1).collect();
    assert_eq!(lines_of(&bytes), whole);
}

#[test]
fn unfinished_line_is_kept_and_shown() {
    let mut buffer = LineBuffer::default();
    buffer.push(b"one\r\ntw");
    assert_eq!(buffer.next_line().unwrap(), b"one");
    assert_eq!(buffer.next_line(), None);
    assert_eq!(buffer.unfinished(), b"tw");
    buffer.push(b"o\r");
    assert_eq!(buffer.next_line(), None);
    buffer.push(b"\n");
    assert_eq!(buffer.next_line().unwrap(), b"two");
    assert_eq!(buffer.unfinished(), b"");
}

#[test]
fn long_line_in_many_chunks_arrives_whole() {
    let message = json!({ "return": "x".repeat(10 * 1024 * 1024) });
    let mut buffer = LineBuffer::default();
    for chunk in [encode(&message), b"\r\n".to_vec()].concat().chunks(4096) {
        buffer.push(chunk);
        // Searched from the start each time, this would take minutes.
        if let Some(line) = buffer.next_line() {
            assert_eq!(decode(&line).unwrap(), message);
            return;
        }
    }
    panic!("the line never ended");
}

#[test]
fn random_bytes_are_split_but_never_lost() {
    let mut numbers = Numbers(1);
    for round in 0..200 {
        let alphabet = b"{}[]\",:\\\r\n\n a1\xff";
        let bytes: Vec<u8> =
            (0..numbers.next(400)).map(|_| alphabet[numbers.next(alphabet.len())]).collect();
        let mut buffer = LineBuffer::default();
        let (mut rest, mut lines) = (&bytes[..], Vec::new());
        while !rest.is_empty() {
            let (chunk, later) = rest.split_at(1 + numbers.next(rest.len()));
            buffer.push(chunk);
            lines.extend(std::iter::from_fn(|| buffer.next_line()));
            rest = later;
        }
        for line in &lines {
            // Any answer is good, as long as there is one.
            decode(line).ok();
        }
        let ends = bytes.iter().filter(|&&byte| byte == b'\n').count();
        assert_eq!(lines.len(), ends, "round {round}");
        let last = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        assert_eq!(buffer.unfinished(), &bytes[last..], "round {round}");
    }
}

#[test]
fn deep_reply_is_read_and_deeper_one_refused() {
    let nested = |levels: usize| [vec![b'['; levels], vec![b']'; levels]].concat();
    assert!(decode(&nested(MAX_DEPTH)).is_ok());
    let problem = decode(&nested(1_000_000)).unwrap_err();
    assert_eq!(problem, "nested deeper than 512 levels");
    assert_eq!(depth(br#"{"a": "[[[\"[[", "b": [1]}"#), 2);
}

#[test]
fn broken_lines_say_what_is_wrong() {
    for line in [&b"garbage"[..], b"{\"a\": \"\xff\"}", b"{} {}", b""] {
        let problem = decode(line).unwrap_err();
        assert!(problem.starts_with("not JSON: "), "{problem}");
    }
}

#[test]
fn numbers_keep_their_width() {
    let value = decode(b"[18446744073709551615, -9223372036854775808, 1.5]").unwrap();
    assert_eq!(value, json!([u64::MAX, i64::MIN, 1.5]));
}
