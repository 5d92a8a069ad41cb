//! Lines that are split, glued, long and endless.

use super::*;

/// More than any line of these tests has, unless it is about the limit.
const AMPLE: usize = 64 << 20;

fn lines_of(chunks: &[&[u8]]) -> Vec<String> {
    let mut buffer = LineBuffer::new(AMPLE);
    let mut lines = Vec::new();
    for chunk in chunks {
        buffer.push(chunk);
        while let Some(line) = buffer.next_line().unwrap() {
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
    let mut buffer = LineBuffer::new(AMPLE);
    buffer.push(b"one\r\ntw");
    // Whole lines that were not taken are not part of it.
    assert_eq!(buffer.unfinished().line(), "tw");
    assert_eq!(buffer.next_line().unwrap().unwrap(), b"one");
    assert_eq!(buffer.next_line(), Ok(None));
    assert_eq!(buffer.unfinished().line(), "tw");
    buffer.push(b"o\r");
    assert_eq!(buffer.next_line(), Ok(None));
    buffer.push(b"\n");
    assert_eq!(buffer.next_line().unwrap().unwrap(), b"two");
    assert!(buffer.unfinished().is_empty());
}

#[test]
fn long_line_in_many_chunks_arrives_whole() {
    let text = vec![b'x'; 10 << 20];
    let mut buffer = LineBuffer::new(AMPLE);
    for chunk in [&text[..], b"\r\n"].concat().chunks(4096) {
        buffer.push(chunk);
        // Searched from the start each time, this would take minutes.
        if let Some(line) = buffer.next_line().unwrap() {
            assert_eq!(line, text);
            // The memory of a long line is not kept for short ones.
            buffer.push(b"short\n");
            assert!(buffer.bytes.capacity() <= KEPT);
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
        let mut buffer = LineBuffer::new(AMPLE);
        let (mut rest, mut lines) = (&bytes[..], 0);
        while !rest.is_empty() {
            let (chunk, later) = rest.split_at(1 + numbers.next(rest.len()));
            buffer.push(chunk);
            lines += std::iter::from_fn(|| buffer.next_line().unwrap()).count();
            rest = later;
        }
        let ends = bytes.iter().filter(|&&byte| byte == b'\n').count();
        assert_eq!(lines, ends, "round {round}");
        let last = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        assert_eq!(buffer.unfinished(), Excerpt::of_line(&bytes[last..]), "round {round}");
    }
}

#[test]
fn line_beyond_the_limit_is_one_error_and_the_next_is_read() {
    let text = [b"short\n", &b"12345678\n"[..], b"123456789\n", b"\n", b"next\n"].concat();
    for size in 1..=text.len() {
        let mut buffer = LineBuffer::new(8);
        let mut lines = Vec::new();
        for chunk in text.chunks(size) {
            buffer.push(chunk);
            loop {
                match buffer.next_line() {
                    Ok(Some(line)) => lines.push(String::from_utf8(line).unwrap()),
                    Ok(None) => break,
                    Err(error) => lines.push(format!("{error}: {}", error.line.line())),
                }
            }
        }
        let error = "longer than 8 bytes (9 have come): 123456789";
        assert_eq!(lines, ["short", "12345678", error, "", "next"], "in chunks of {size}");
    }
}

#[test]
fn endless_line_takes_no_more_memory_than_the_limit() {
    const LIMIT: usize = 1 << 20;
    let mut buffer = LineBuffer::new(LIMIT);
    let mut errors = Vec::new();
    buffer.push(b"begin");
    for _ in 0..64 {
        buffer.push(&[b'-'; 64 << 10]);
        errors.extend(buffer.next_line().err());
        assert!(buffer.bytes.capacity() <= 4 * LIMIT);
    }
    // Every time that the limit is reached, so that a later wait notices it, too.
    assert_eq!(errors.len(), 3);
    assert!(errors[0].line.total() > LIMIT as u64 && errors[2].line.total() > 3 * LIMIT as u64);
    assert!(errors[2].line.line().starts_with("begin---"));
    assert!(!buffer.is_full());
    buffer.push(b"end\nnext\nrest");
    assert_eq!(buffer.next_line().unwrap().unwrap(), b"next");
    assert_eq!(buffer.take_rest(), b"rest");
    assert!(buffer.unfinished().is_empty());
}

#[test]
fn unfinished_line_counts_skipped_bytes() {
    let mut buffer = LineBuffer::new(8);
    buffer.push(b"123456789");
    buffer.next_line().unwrap_err();
    buffer.push(b"abc");
    assert_eq!(buffer.unfinished().line(), "123456789abc");
    buffer.push(b"\nd");
    assert_eq!(buffer.unfinished().line(), "d");
}

#[test]
fn pieces_may_end_with_any_terminator() {
    let mut buffer = LineBuffer::ending_with(b"qemu-io> ", 8);
    let mut lines = Vec::new();
    for byte in b"qqemu-io> more\r\nqemu-qemu-io> qemu-io> 1234567890qemu-io>" {
        buffer.push(&[*byte]);
        match buffer.next_line() {
            Ok(line) => lines.extend(line.map(|line| String::from_utf8(line).unwrap())),
            Err(error) => lines.push(error.to_string()),
        }
    }
    let too_long = "longer than 8 bytes (9 have come)";
    assert_eq!(lines, ["q", too_long, "", too_long]);
    assert_eq!(buffer.unfinished().line(), "1234567890qemu-io>");
}

#[test]
fn text_is_found_where_it_begins_for_the_first_time() {
    assert_eq!(find(b"aabab", b"ab"), Some(1));
    assert_eq!(find(b"aab", b"abc"), None);
    assert_eq!(find(b"ab", b"ab"), Some(0));
    assert_eq!(find(b"", b"a"), None);
    assert_eq!(find(b"", b""), Some(0));
}
