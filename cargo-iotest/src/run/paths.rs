//! Paths of a run's files: one directory per program, setting and attempt.

use camino::{Utf8Path, Utf8PathBuf};

use crate::execution::paths;
use crate::job::Job;
use crate::plan::Case;

/// Returns the directory of the record and other files of one attempt at a case.
///
/// Attempts at one case never share a directory, because file names contain only the case id.
pub(super) fn directory(run: &Utf8Path, case: &Case, job: Job) -> Utf8PathBuf {
    let origin = &case.origin;
    let setting = paths::of_setting(origin.index, &origin.setting.label);
    paths::of_attempt(&run.join(program(&origin.program.name())).join(setting), job)
}

/// Targets other than tests are named `kind/name`.
fn program(name: &str) -> String {
    name.replace("::", ".").replace('/', ".")
}

/// Returns the file name of a case without its extension, as test programs form it.
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
