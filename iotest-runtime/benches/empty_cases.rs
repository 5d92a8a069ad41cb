//! A thousand cases that do nothing, to measure the overhead of a case.
//!
//! This is a normal test program: see "Measuring" in CONTRIBUTING.md. Nothing is asserted.

/// Makes ten modules with the same content.
macro_rules! ten {
    ($inside:ident) => {
        mod a {
            $inside!();
        }
        mod b {
            $inside!();
        }
        mod c {
            $inside!();
        }
        mod d {
            $inside!();
        }
        mod e {
            $inside!();
        }
        mod f {
            $inside!();
        }
        mod g {
            $inside!();
        }
        mod h {
            $inside!();
        }
        mod i {
            $inside!();
        }
        mod j {
            $inside!();
        }
    };
}

/// A case that does nothing.
macro_rules! case {
    () => {
        use iotest_runtime::prelude::*;

        #[iotest(formats = "raw", protocols = "file")]
        fn empty(_: &mut Test) {}
    };
}

macro_rules! ten_cases {
    () => {
        ten!(case);
    };
}

macro_rules! hundred_cases {
    () => {
        ten!(ten_cases);
    };
}

ten!(hundred_cases);

iotest_runtime::main!();
