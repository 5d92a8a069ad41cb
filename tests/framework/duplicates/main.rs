//! Two tests of one path: the second is written by hand, as a second library would have it.

mod disks {
    pub(crate) mod sizes {
        use iotest_runtime::{Test, iotest};

        #[iotest(formats = "raw")]
        fn grow(_: &mut Test) {}
    }
}

/// The macro's record for a test of the same path, as a second library of tests would have it.
const _: () = {
    use iotest_runtime::private::{Cases, Outcome, TestDef, inventory, spec};
    inventory::submit! {
        TestDef {
            spec: spec::CaseSpec::new("other::disks::sizes", "grow", spec::SourceLocation { file: file!(), line: line!() }),
            cases: Cases::One(|_| Outcome::Pass),
        }
    }
};

iotest_runtime::main!();
