//! The example that counts what recorded sessions have, on those of libvirt's source tree (`LIBVIRT_SRC`).

use std::path::{Path, PathBuf};

use crate::sessions::Statistics;

#[expect(dead_code, reason = "its `main` takes the words of a command line")]
#[path = "../examples/sessions.rs"]
mod sessions;

/// Returns the recorded sessions, by name.
fn recorded() -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let tree = std::env::var("LIBVIRT_SRC").expect("LIBVIRT_SRC names libvirt's source tree");
    let directory = Path::new(&tree).join("tests/qemucapabilitiesdata");
    let entries = std::fs::read_dir(&directory).expect("LIBVIRT_SRC has recorded replies");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension() == Some("replies".as_ref())).collect();
    paths.sort();
    paths
}

#[test]
fn recorded_sessions_are_counted_whole() {
    let mut all = Statistics::default();
    let paths = recorded();
    let (mut replies, mut errors) = (0, 0);
    for path in &paths {
        let bytes = std::fs::read(path).expect("it can be read");
        let text = String::from_utf8_lossy(&bytes);
        replies += text.matches("\n  \"return\": ").count();
        errors += text.matches("\n  \"error\": ").count();
        all.add(&path.file_stem().expect("a name").to_string_lossy(), &bytes);
    }
    let printed = all.to_string();
    println!("{printed}");
    let numbers = |line: &str| -> Vec<usize> {
        line.split([' ', ',']).filter_map(|word| word.parse().ok()).collect()
    };
    let (sessions, rest) = printed.split_once("commands:\n").expect("its parts");
    let sums = sessions
        .lines()
        .map(numbers)
        .fold([0; 4], |sums, line| std::array::from_fn(|at| sums[at] + line[at]));
    // What libvirt recorded: every command has its answer, and there are no events.
    assert_eq!(sums, [replies, errors, 0, 0]);
    assert!(paths.len() >= 29 && replies >= 1_273, "{} sessions, {replies} replies", paths.len());
    let [commands, rest] = rest.split_once("events:\n").map(|(a, b)| [a, b]).expect("its parts");
    let line = "  query-qmp-schema: ";
    let schemas = commands.lines().find(|found| found.starts_with(line)).expect("it was run");
    assert_eq!(numbers(schemas), [paths.len(), 0]);
    // The types know all of it.
    assert!(rest.starts_with("unknown to the types:\nskew:\n  QEMU 6.2.0: "), "{rest}");
    assert!(rest.ends_with("strange: 0\n"), "{rest}");
    assert!(rest.contains("  QEMU 10.0.0: 288 commands and events of the types, "), "{rest}");
}
