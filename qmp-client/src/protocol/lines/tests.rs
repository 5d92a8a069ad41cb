//! Lines in pieces, too long ones, and what is left at the end.

use super::*;

fn all(lines: &mut Lines) -> Vec<Result<String, u64>> {
    let text = |line: Vec<u8>| String::from_utf8(line).unwrap();
    let next = || lines.next_line().map(|line| line.map(text)).transpose();
    std::iter::from_fn(next).map(|line| line.map_err(|error| error.line.total())).collect()
}

#[test]
fn lines_are_the_same_however_they_come() {
    let bytes = b"one\r\n\n\r\ntwo\rthree\nfour";
    for size in 1..=bytes.len() {
        let (mut lines, mut taken) = (Lines::new(20), Vec::new());
        for piece in bytes.chunks(size) {
            lines.push(piece);
            taken.extend(all(&mut lines));
        }
        let wanted = ["one", "", "", "two\rthree"].map(|line| Ok(line.to_owned()));
        assert_eq!(taken, wanted, "in pieces of {size}");
        assert_eq!(lines.unfinished().to_string(), "four");
    }
}

#[test]
fn line_that_is_too_long_is_an_error_once_and_the_next_is_read() {
    let mut lines = Lines::new(4);
    lines.push(b"12345\n1234\n");
    assert_eq!(all(&mut lines), [Err(5), Ok("1234".to_owned())]);
    // Without an end: again each time the limit is reached again.
    lines.push(b"abcde");
    assert_eq!(all(&mut lines), [Err(5)]);
    lines.push(b"fgh");
    assert_eq!(all(&mut lines), []);
    assert_eq!(lines.unfinished().to_string(), "abcdefgh");
    lines.push(b"ijklm");
    assert_eq!(all(&mut lines), [Err(13)]);
    lines.push(b"no\nok\nrest");
    assert_eq!(all(&mut lines), [Ok("ok".to_owned())]);
    assert_eq!(lines.unfinished().to_string(), "rest");
}

#[test]
fn memory_of_a_long_line_is_given_back() {
    let mut lines = Lines::new(8 << 20);
    lines.push(&vec![b'x'; 4 << 20]);
    lines.push(b"\n");
    assert_eq!(lines.next_line().unwrap().unwrap().len(), 4 << 20);
    assert!(!lines.is_full());
    lines.push(b"y\n");
    assert!(lines.bytes.capacity() <= KEPT, "{}", lines.bytes.capacity());
}
