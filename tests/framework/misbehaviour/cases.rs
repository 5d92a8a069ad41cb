//! Tests that have several cases in each variant.

use iotest_runtime::prelude::*;

const SIZES: &[(&str, u64)] = &[("64k", 64 * KIB), ("large", GIB)];

/// Each parameter has its own directory and verdict.
#[iotest(formats = "raw", cases = SIZES)]
fn fails_for_one_parameter(t: &mut Test, size: u64) -> Result {
    let disk = t.image("disk").size(size).create()?;
    assert!(disk.size() < GIB, "{size} is too large");
    Ok(())
}

fn numbers() -> Vec<(String, usize)> {
    (1..=3).map(|number| (format!("n{number}"), number)).collect()
}

/// The table's function is called again when the case runs.
#[iotest(formats = "raw qcow2", cases = numbers)]
fn passes_for_computed_parameters(t: &mut Test, number: &usize) {
    assert!(t.id().contains(&format!("::n{number}::")), "{}", t.id());
}

#[iotest(formats = "raw", cases(early = Some("needs a projector"), never = None))]
fn skips_for_one_parameter(_: &mut Test, reason: Option<&str>) -> Result {
    reason.map_or(Ok(()), |reason| Err(Stop::skip(reason)))
}

/// QEMU supports native aio only without the host's cache, so half of the cases are ignored.
#[iotest(formats = "raw", cache_modes = "writeback, unsafe", aio_modes = "threads, native")]
fn runs_in_crossed_modes(t: &mut Test) {
    let cached = if t.id().contains("unsafe") { CacheMode::Unsafe } else { CacheMode::Writeback };
    assert_eq!((t.cache(), t.aio()), (cached, AioMode::Threads));
}

/// Fails if another case runs at the same time, by the file that `MISBEHAVIOUR_NOTE` names.
#[iotest(formats = "raw", weight = 2, cases(first = (), second = (), third = ()))]
fn runs_alone(_: &mut Test, (): ()) -> Result {
    #[expect(clippy::disallowed_methods, reason = "it is no setting of iotest")]
    let Ok(note) = std::env::var("MISBEHAVIOUR_NOTE") else { return Ok(()) };
    std::fs::File::create_new(&note)?;
    std::thread::sleep(std::time::Duration::from_millis(300));
    std::fs::remove_file(&note)?;
    Ok(())
}
