//! What blessing writes for one release of QEMU and later ones.

use super::*;

impl Desktop {
    /// Blesses on QEMU 11.1, in the first run.
    fn bless_on_11_1(&self, variant: &str, log: &str, scope: Scope) -> Result<Blessed, BlessError> {
        let release = Release::of_text("11.1.3");
        bless(&Request {
            golden_dir: &self.golden(),
            subject: &Subject { release, ..subject(variant) },
            log,
            outcome: &Outcome::Pass,
            claims_dir: &self.root.join("run1"),
            reviewer: Reviewer::Developer,
            scope,
            on: "",
            releases: release.as_slice(),
        })
    }
}

#[test]
fn reference_of_a_release_is_written_on_request_alone() {
    let desktop = Desktop::new(&[("f.out", "a\n")]);
    let blessed = desktop.bless_on_11_1("raw-file", "b\n", Scope::Release).unwrap();
    let said = blessed.to_string();
    assert!(said.contains("f.qemu-11.1.out; ") && said.contains("f.out stays"), "{said}");
    desktop.check(&[("f.out", "a\n"), ("f.qemu-11.1.out", "b\n")]);
    // On earlier releases the other one counts, and is what is written.
    let earlier = Subject { release: Release::of_text("10.0.2"), ..subject("raw-file") };
    desktop.bless_in("run2", &earlier, "c\n").unwrap();
    desktop.check(&[("f.out", "c\n"), ("f.qemu-11.1.out", "b\n")]);
    let plain = Desktop::new(&[("f.out", "a\n")]);
    plain.bless_on_11_1("raw-file", "b\n", Scope::Reference).unwrap();
    plain.check(&[("f.out", "b\n")]);
}

#[test]
fn what_did_not_change_has_no_reference_of_the_release() {
    let desktop = Desktop::new(&[("f.out", "a\n"), ("f.qcow2.out", "q\n")]);
    for (variant, log) in [("raw-file", "a\n"), ("qed-file", "a\n"), ("qcow2-file", "q\n")] {
        let blessed = desktop.bless_on_11_1(variant, log, Scope::Release);
        assert!(matches!(blessed, Ok(Blessed::Unchanged(_))), "{blessed:?}");
    }
    desktop.check(&[("f.out", "a\n"), ("f.qcow2.out", "q\n")]);
    let first = Desktop::new(&[]);
    first.bless_on_11_1("raw-file", "a\n", Scope::Release).unwrap();
    first.check(&[("f.out", "a\n")]);
}

/// In whatever order cases end, those that still log what they did keep their reference.
#[test]
fn only_the_cases_that_log_something_else_get_one() {
    let cases = [("raw-file", "a\n"), ("qcow2-file", "b\n"), ("qcow2-nbd", "a\n")];
    for turn in 0..cases.len() {
        let desktop = Desktop::new(&[("f.out", "a\n")]);
        for (variant, log) in cases.iter().cycle().skip(turn).take(cases.len()) {
            desktop.bless_on_11_1(variant, log, Scope::Release).unwrap();
        }
        desktop.check(&[("f.out", "a\n"), ("f.qcow2-file.qemu-11.1.out", "b\n")]);
    }
}

#[test]
fn reference_of_a_release_is_brought_up_to_date() {
    for scope in [Scope::Reference, Scope::Release] {
        let desktop = Desktop::new(&[("f.out", "a\n"), ("f.qemu-11.1.out", "b\n")]);
        desktop.bless_on_11_1("raw-file", "c\n", scope).unwrap();
        desktop.check(&[("f.out", "a\n"), ("f.qemu-11.1.out", "c\n")]);
    }
    // That of an earlier release serves this one too, unless it has to stay.
    let files = [("f.out", "a\n"), ("f.qemu-10.2.out", "b\n")];
    let desktop = Desktop::new(&files);
    desktop.bless_on_11_1("raw-file", "c\n", Scope::Reference).unwrap();
    desktop.check(&[("f.out", "a\n"), ("f.qemu-10.2.out", "c\n")]);
    let desktop = Desktop::new(&files);
    desktop.bless_on_11_1("raw-file", "c\n", Scope::Release).unwrap();
    desktop.check(&[files[0], files[1], ("f.qemu-11.1.out", "c\n")]);
}

/// A file that all releases read would change what other releases compare with.
#[test]
fn cases_that_differ_on_a_release_get_files_of_that_release() {
    let desktop = Desktop::new(&[("f.out", "a\n"), ("f.qemu-11.1.out", "b\n")]);
    desktop.bless_on_11_1("raw-file", "b\n", Scope::Reference).unwrap();
    desktop.bless_on_11_1("qcow2-file", "c\n", Scope::Reference).unwrap();
    desktop.check(&[
        ("f.out", "a\n"),
        ("f.qcow2.qemu-11.1.out", "c\n"),
        ("f.qemu-11.1.out", "b\n"),
    ]);
}

#[test]
fn log_of_an_unknown_release_is_accepted_for_none() {
    let desktop = Desktop::new(&[("f.out", "a\n")]);
    let error = bless(&Request {
        golden_dir: &desktop.golden(),
        subject: &subject("raw-file"),
        log: "b\n",
        outcome: &Outcome::Pass,
        claims_dir: &desktop.root.join("run1"),
        reviewer: Reviewer::Developer,
        scope: Scope::Release,
        on: "",
        releases: &[],
    });
    let error = error.unwrap_err().to_string();
    assert!(error.contains("the version of its QEMU is unknown"), "{error}");
    desktop.check(&[("f.out", "a\n")]);
}
