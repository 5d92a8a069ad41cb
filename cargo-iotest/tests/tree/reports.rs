//! Reports of a tree's tests.

use crate::sandbox::Sandbox;
use crate::schema::{assert_fits, assert_guards, assert_record_fits};

#[test]
fn reports_of_a_tree_fit_the_published_schema() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash("001", "", "");
    sandbox.bash("002", "echo 'one ]]> 日本'", "two\n");
    sandbox.bash("003", "echo no tape > $TEST_DIR/003.notrun", "");
    sandbox.bash("004", "kill -SEGV $$", "");
    sandbox.bash("005", "sleep 1000", "");
    let path = sandbox.tree().join("report.json");
    let ran = sandbox.run(&["-qcow2", "--timeout=2", &format!("--json={path}")]);
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
