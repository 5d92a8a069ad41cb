//! The console against a socket whose other end the test holds.

use std::io::BufRead;

use camino::Utf8PathBuf;

use super::*;

fn console() -> (Console, UnixStream, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let path = Utf8PathBuf::from_path_buf(dir.path().join("vm0-console.log")).unwrap();
    let (ours, theirs) = UnixStream::pair().unwrap();
    let log = BoundedFile::append(path).unwrap();
    (Console::start(ours, "vm0", log, Timeouts::default()).unwrap(), theirs, dir)
}

fn at_once() -> Deadline {
    Timeouts::default().after(Duration::ZERO)
}

#[test]
fn text_is_found_wherever_the_pieces_end() {
    let (mut console, mut guest, _dir) = console();
    guest.write_all(b"boot\r\nlog").unwrap();
    assert_eq!(console.read_line().unwrap(), "boot");
    guest.write_all(b"in: and more").unwrap();
    assert_eq!(console.wait_for("login:").unwrap(), "login:");
    assert_eq!(console.read_exact_before(4, soon()).unwrap(), b" and");
    assert_eq!(console.wait_for("more").unwrap(), " more");
    assert_eq!(console.take_output(), b"");
    assert_eq!(console.text(), "boot\r\nlogin: and more");
    assert_eq!(std::fs::read_to_string(console.log_path()).unwrap(), console.text());
}

fn soon() -> Deadline {
    Timeouts::default().after(CONSOLE_LIMIT)
}

#[test]
fn late_text_is_a_timeout_that_shows_what_came_and_loses_nothing() {
    let (mut console, mut guest, _dir) = console();
    guest.write_all(b"panic!\n").unwrap();
    console.wait_for("panic").unwrap();
    let error = console.wait_for_before("login", at_once()).unwrap_err().to_string();
    assert_eq!(error, "waited 0ns for \"login\" on the console of vm0; it printed last:\n  panic!");
    assert_eq!(console.wait_for("\n").unwrap(), "!\n");
}

#[test]
fn end_of_the_machine_ends_every_wait() {
    let (mut console, mut guest, _dir) = console();
    guest.write_all(b"bye").unwrap();
    drop(guest);
    let error = console.wait_for("login").unwrap_err().to_string();
    assert_eq!(
        error,
        "the machine has ended before \"login\" came on the console of vm0; \
         it printed last:\n  bye"
    );
    let mut rest = String::new();
    console.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "bye");
    assert!(matches!(console.send(b"hello?"), Err(ConsoleError::Io { .. })));
}

#[test]
fn console_reads_and_writes_like_a_file() {
    let (mut console, mut guest, _dir) = console();
    writeln!(console, "ls").unwrap();
    console.flush().unwrap();
    let mut typed = [0; 3];
    guest.read_exact(&mut typed).unwrap();
    assert_eq!(&typed, b"ls\n");
    guest.write_all(b"a\nb\n").unwrap();
    drop(guest);
    let lines: Vec<String> = io::BufReader::new(console).lines().map(Result::unwrap).collect();
    assert_eq!(lines, ["a", "b"]);
}

#[test]
fn guest_never_waits_for_the_test_and_cannot_fill_memory() {
    let (mut console, mut guest, _dir) = console();
    let chunk = vec![b'x'; 1 << 20];
    (0..=MOST / chunk.len()).for_each(|_| guest.write_all(&chunk).unwrap());
    let error = console.wait_for("y").unwrap_err().to_string();
    assert!(error.starts_with("it has printed more than is kept before \"y\" came"), "{error}");
    assert_eq!(console.text().len(), MOST);
    guest.write_all(b"last words").unwrap();
    drop(guest);
    let log = console.log_path().to_owned();
    drop(console);
    let kept = std::fs::read_to_string(log).unwrap();
    assert!(kept.contains("\n[... ") && kept.ends_with("xlast words") && kept.len() <= MOST);
}

#[test]
fn guest_that_does_not_read_cannot_hold_the_test() {
    let (mut console, _guest, _dir) = console();
    console.set_timeouts(Timeouts::scaled(0.0005));
    let error = console.send(&vec![0; 8 << 20]).unwrap_err();
    assert!(matches!(error, ConsoleError::Timeout { .. }), "{error}");
    // Nothing holds up its end either.
    drop(console);
}
