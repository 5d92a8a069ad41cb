//! A program whose name and whose case's id are those of another package's, with another verdict.

mod behaved {
    use iotest_runtime::{Result, Stop, Test, iotest};

    #[iotest(formats = "raw")]
    fn passes_quietly(_: &mut Test) -> Result {
        Err(Stop::fail("the twin fails"))
    }
}

iotest_runtime::main!();
