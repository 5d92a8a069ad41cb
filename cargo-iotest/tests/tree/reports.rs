//! Reports of a tree's tests.

use crate::room::Room;
use crate::schema::{assert_fits, assert_guards, assert_record_fits};

#[test]
fn reports_of_a_tree_fit_the_published_schema() {
    let room = Room::new("10.0.2");
    room.bash("001", "", "");
    room.bash("002", "echo 'one ]]> 日本'", "two\n");
    room.bash("003", "echo no tape > $TEST_DIR/003.notrun", "");
    room.bash("004", "kill -SEGV $$", "");
    room.bash("005", "sleep 1000", "");
    let path = room.tree().join("report.json");
    let ran = room.run(&["-qcow2", "--timeout=2", &format!("--json={path}")]);
    assert_eq!(ran.status, Some(101), "{}", ran.text);
    let report = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_fits(&report);
    assert_guards(&report);
    assert_eq!(
        (&report["totals"]["passed"], &report["totals"]["failed"], &report["totals"]["skipped"]),
        (&1.into(), &3.into(), &1.into()),
        "{report:#}"
    );
    for name in ["001", "002", "003", "004", "005"] {
        assert_record_fits(ran.record(name));
    }
}
