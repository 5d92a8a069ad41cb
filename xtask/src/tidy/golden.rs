//! Reference files: each must be read by a case of the suite, in some setting.
//!
//! `cargo iotest refs` knows, as it asks the test programs.

use super::Violation;
use crate::env::Env;
use crate::workspace::{SUITE, Workspace};

/// Checks that each reference has a case.
pub(super) fn check(env: &Env, workspace: &Workspace) -> anyhow::Result<Vec<Violation>> {
    let step = workspace.runner(env, &["refs", "--unused", "--package", SUITE]);
    Ok(violations(&step.read()?, &workspace.root.display().to_string()))
}

/// Reads lines like `/root/tests/suite/golden/a.out: no case`.
fn violations(listed: &str, root: &str) -> Vec<Violation> {
    let lines = listed.lines().filter(|line| !line.trim().is_empty());
    let violation = |line: &str| {
        let path = line.rsplit_once(": ").map_or(line, |(path, _)| path);
        let path = path.strip_prefix(root).unwrap_or(path).trim_start_matches('/');
        Violation::new(path, 1, "no case of the suite reads this; remove or rename it")
    };
    lines.map(violation).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_file_that_nothing_reads() {
        let listed = "/w/tests/suite/golden/a.out: no case\n/w/b: c.out: no case\n";
        let said: Vec<String> = violations(listed, "/w").iter().map(ToString::to_string).collect();
        let what = "no case of the suite reads this; remove or rename it";
        let expected = ["tests/suite/golden/a.out", "b: c.out"];
        assert_eq!(said, expected.map(|path| format!("{path}:1: {what}")));
    }
}
