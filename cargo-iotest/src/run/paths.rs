//! Where the files of a run go: a directory a program, a setting and an attempt.

use camino::{Utf8Path, Utf8PathBuf};

use crate::execution::paths;
use crate::job::Job;
use crate::plan::Case;

/// Returns the directory in which one attempt of a case leaves its record and what goes with it.
///
/// No two attempts of a run share one with the same case in it, since what a case leaves has a
/// name by its id alone.
pub(super) fn directory(run: &Utf8Path, case: &Case, job: Job) -> Utf8PathBuf {
    let origin = &case.origin;
    let setting = paths::of_setting(origin.index, &origin.setting.label);
    paths::of_attempt(&run.join(program(&origin.program.name())).join(setting), job)
}

/// A target that is no test has its kind before its name, and a slash between.
fn program(name: &str) -> String {
    name.replace("::", ".").replace('/', ".")
}

/// Returns the file name of a case, without an ending, as test programs themselves make it.
pub(super) fn stem(case: &Case) -> String {
    format!("{}.{}", case.planned.krate, case.planned.id.replace("::", "."))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::testing::{origin, planned};

    #[test]
    fn each_attempt_has_a_directory_of_its_own() {
        let mut origin = origin();
        origin.setting.label = "10.0.2 cache=none imgopts=a/b".to_owned();
        let case = Case { origin: Arc::new(origin), planned: planned("m::f::raw-file") };
        let place = |repetition, attempt| {
            directory(Utf8Path::new("/run"), &case, Job { case: 0, repetition, attempt, weight: 1 })
        };
        let base = "/run/p.suite/0-10.0.2-cache=none-imgopts=a-b";
        assert_eq!(place(1, 1), base);
        assert_eq!(place(3, 2), format!("{base}/repetition-3/attempt-2"));
        assert_eq!(stem(&case), "suite.m.f.raw-file");
        assert_eq!(program("p::bin/runner"), "p.bin.runner");
    }
}
