//! [`doubts`]: requirements of which nobody can say whether they are met. It decides nothing.

use crate::host::{self, HostFacts};
use crate::plan::Planned;

/// Returns a line for each requirement of which nobody can say whether it is met, and which is likely a mistake.
///
/// Cases of the test are broken; so that nobody has to wait for that, this is said first.
pub(crate) fn doubts(planned: &[Planned], facts: Option<&HostFacts>) -> Vec<String> {
    let doubt = |requirement| match facts {
        Some(facts) => facts.undecided(requirement),
        None => host::unknown(requirement, ""),
    };
    let mut lines = Vec::new();
    for Planned { case, .. } in planned {
        let (path, place) = (case.spec.path(), case.spec.location);
        let found = case.spec.requires.iter().filter_map(doubt);
        for line in found.map(|doubt| format!("{path} at {place}: {doubt}")) {
            // A test has many cases, one after the other.
            if lines.last() != Some(&line) && !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use iotest_spec::{CaseSpec, Requirement, SourceLocation};

    use super::*;
    use crate::outcome::Outcome;
    use crate::plan::Decision;
    use crate::plan::variants::{modes, variants};
    use crate::registry::{Cases, TestDef};
    use crate::test::Case;

    static TEST: TestDef = TestDef {
        spec: CaseSpec {
            requires: &[
                Requirement::Kvm,
                Requirement::Qmp("blockdev-add.active"),
                Requirement::Qmp("blokdev-add"),
            ],
            ..CaseSpec::new("suite::m", "f", SourceLocation { file: "m.rs", line: 7 })
        },
        cases: Cases::One(|_| Outcome::Pass),
    };

    #[test]
    fn path_that_no_release_has_is_doubted_once_a_test_and_without_a_qemu_too() {
        let settings = crate::plan::tests::settings();
        let (variant, modes) =
            (variants(&TEST.spec, &settings)[0], modes(&TEST.spec, &settings)[0]);
        let case = Case::new(&TEST.spec, None, variant, modes);
        let planned = Planned { case, test: &TEST, decision: Decision::Run };
        let lines = doubts(&[planned.clone(), planned], None);
        let [line] = &lines[..] else { unreachable!("{lines:?}") };
        assert!(line.starts_with("m::f at m.rs:7: `qmp:blokdev-add`: no QEMU of 7.2, "), "{line}");
        assert!(line.ends_with("`blokdev-add`; did you mean `blockdev-add`?"), "{line}");
    }
}
