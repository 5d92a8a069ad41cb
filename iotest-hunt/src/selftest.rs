//! Plants faults in images, below QEMU, and tells after how many programs each is found.
//!
//! A fault is planted when the images are closed. A program counts only if it fails with the fault and does not
//! without it.

use std::time::{Duration, Instant};

use camino::Utf8Path;

use crate::drive::Programs;
use crate::failure::Stop;
use crate::generate::{Options, generate};
use crate::hunt::{run_once, run_planted};
use crate::image::Format;
pub use crate::planting::{FAULTS, Fault};

/// What came of a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planted {
    /// The signature of the failure by which it was found; `None` if it was not found.
    pub found: Option<String>,
    /// How many programs ran.
    pub programs: u64,
    /// How long that took.
    pub took: Duration,
}

/// The most programs that run for one fault.
const MOST: u64 = 100;

/// Plants a fault in one program after the other, until one finds it.
pub fn plant_and_search(fault: Fault, programs: &Programs, parent: &Utf8Path) -> Planted {
    let begin = Instant::now();
    let options = Options { formats: vec![Format::Qcow2] };
    let search = || {
        (0..MOST).find_map(|seed| {
            let program = generate(seed, &options);
            let (ran, planted) = run_planted(&program, programs, parent, fault);
            let Some(Stop::Failure(failure)) = ran.stop.filter(|_| planted) else { return None };
            let clean = run_once(&program, programs, parent).stop.is_none();
            clean.then_some((failure.signature, seed + 1))
        })
    };
    let (found, programs) = match search() {
        Some((signature, programs)) => (Some(signature), programs),
        None => (None, MOST),
    };
    Planted { found, programs, took: begin.elapsed() }
}
