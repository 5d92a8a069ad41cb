//! The tests that are known to need qtest are all that do, in every tree.

use std::fs;

use camino::Utf8Path;
use cargo_iotest::tree::qtest_need::qtest_need;
use cargo_iotest::tree::{Suite, Tree};

use crate::{say, trees};

#[test]
fn tests_that_move_or_show_the_guests_clock_are_all_known() {
    for tree in trees() {
        let tree = Tree::open(&tree).unwrap();
        let suite = Suite::find(&tree.iotests).unwrap();
        let mut known = Vec::new();
        for name in suite.names() {
            let path = tree.iotests.join(name);
            let script = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            let base = path.file_name().unwrap();
            let sends: Vec<&str> = script.lines().filter(|line| line.contains(".qtest(")).collect();
            for line in &sends {
                assert!(
                    line.contains("clock_"),
                    "{path} uses more of qtest than its clock: {line}"
                );
            }
            let shows = references(&path).iter().any(|text| text.lines().any(shows_guest_time));
            assert_eq!(
                qtest_need(base, &script).is_some(),
                shows || !sends.is_empty(),
                "{path} shows the guest's clock: {shows}, moves it: {sends:?}"
            );
            known.extend(qtest_need(base, &script).map(|_| base.to_owned()));
        }
        say(&format!("{}: need qtest: {}", tree.root, known.join(" ")));
        assert!(known.iter().any(|name| name == "093"), "{known:?}");
    }
}

/// The references of a test, for whatever format and machine.
fn references(test: &Utf8Path) -> Vec<String> {
    let start = test.file_name().unwrap();
    let files = test.parent().unwrap().read_dir_utf8().unwrap().flatten();
    let of_test = files.filter(|file| {
        let rest = file.file_name().strip_prefix(start);
        rest.is_some_and(|rest| rest.starts_with('.') && rest.contains(".out"))
    });
    of_test.map(|file| String::from_utf8_lossy(&fs::read(file.path()).unwrap()).into()).collect()
}

/// Says whether a line has a time to the millisecond in it: `00:00:00.000`, which no host's is.
fn shows_guest_time(line: &str) -> bool {
    let digits: String = line.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    digits.contains("00:00:00.000")
}
