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
            spec: spec::CaseSpec {
                module_path: "other::disks::sizes",
                function: "grow",
                place: spec::Place { file: file!(), line: line!() },
                doc: "",
                formats: spec::Choice::ANY,
                protocols: spec::Choice::ANY,
                platforms: spec::Choice::ANY,
                cache_modes: spec::Choice::ANY,
                aio_modes: spec::Choice::ANY,
                required_formats: &[],
                unsupported_imgopts: &[],
                groups: &[],
                requires: &[],
                timeout: None,
                ignore: None,
            },
            cases: Cases::One(|_| Outcome::Pass),
        }
    }
};

iotest_runtime::main!();
