//! The example that counts what recorded sessions have, on one that is recorded here (`QEMU_PROGRAMS`).

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::sessions::Statistics;

#[expect(dead_code, reason = "its `main` takes the words of a command line")]
#[path = "../examples/sessions.rs"]
mod sessions;

/// Commands that every emulator has, and one that none has.
const ASKED: &str = r#"{"execute": "qmp_capabilities", "id": 1}
{"execute": "query-status", "id": 2}
{"execute": "query-version", "id": 3}
{"execute": "query-qmp-schema", "id": 4}
{"execute": "stop", "id": 5}
{"execute": "cont", "id": 6}
{"execute": "stop", "id": 7}
{"execute": "no-such-command", "id": 8}
{"execute": "query-block", "id": 9}
{"execute": "query-commands", "id": 10}
{"execute": "quit", "id": 11}
"#;

/// Returns the emulators of `QEMU_PROGRAMS`.
fn emulators() -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let list = std::env::var("QEMU_PROGRAMS").expect("QEMU_PROGRAMS names qemu-system-* programs");
    let all = list.split(':').map(PathBuf::from);
    let found: Vec<_> = all.filter(|path| path.to_string_lossy().contains("qemu-system")).collect();
    assert!(!found.is_empty(), "QEMU_PROGRAMS has no qemu-system-*");
    found
}

/// Runs a QEMU; returns the session with its commands first.
fn record(program: &Path) -> String {
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    let mut qemu = Command::new(program);
    qemu.args(["-machine", "none", "-display", "none", "-nodefaults", "-qmp", "stdio"]);
    let mut qemu = qemu.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut input = qemu.stdin.take().expect("a pipe");
    input.write_all(ASKED.as_bytes()).expect("QEMU reads");
    let mut said = String::new();
    qemu.stdout.take().expect("a pipe").read_to_string(&mut said).expect("QEMU writes text");
    assert!(qemu.wait().expect("it ends").success());
    format!("{ASKED}{said}")
}

#[test]
fn session_of_a_live_qemu_is_counted_whole() {
    for program in emulators() {
        let session = record(&program);
        let mut all = Statistics::default();
        all.add("live", session.as_bytes());
        let printed = all.to_string();
        println!("{}: {printed}", program.display());
        let (first, rest) = printed.split_once('\n').expect("lines");
        assert!(first.ends_with(": 10 replies, 1 errors, 0 unanswered, 4 events"), "{first}");
        assert!(!first.contains("unknown"), "{first}");
        let wanted = "\
commands:
  cont: 1 replies, 0 errors
  no-such-command: 0 replies, 1 errors
  qmp_capabilities: 1 replies, 0 errors
  query-block: 1 replies, 0 errors
  query-commands: 1 replies, 0 errors
  query-qmp-schema: 1 replies, 0 errors
  query-status: 1 replies, 0 errors
  query-version: 1 replies, 0 errors
  quit: 1 replies, 0 errors
  stop: 2 replies, 0 errors
events:
  RESUME: 1
  SHUTDOWN: 1
  STOP: 2
unknown to the types:
skew:
";
        let rest = rest.strip_prefix(wanted).unwrap_or_else(|| panic!("{rest}"));
        let (skew, rest) = rest.split_once('\n').expect("lines");
        assert!(
            skew.contains(" commands and events of the types, ") && skew.ends_with(": none"),
            "{skew}"
        );
        assert_eq!(rest, "strange: 0\n");
    }
}
