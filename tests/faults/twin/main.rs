//! A program with the name and case id of another package's program, but another verdict.

mod behaved {
    use iotest_runtime::{Result, Stop, Test, iotest};

    #[iotest(formats = "raw")]
    fn passes_quietly(_: &mut Test) -> Result {
        Err(Stop::fail("the twin fails"))
    }
}

iotest_runtime::main!();
