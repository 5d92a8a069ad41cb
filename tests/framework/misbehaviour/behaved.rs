//! Tests that end in each of the regular ways.

use std::io::Write;

use iotest_runtime::outcome::Fault;
use iotest_runtime::prelude::*;

#[iotest(formats = "raw")]
fn passes_quietly(_: &mut Test) {}

#[iotest(formats = "raw qcow2")]
#[expect(clippy::print_stdout, reason = "what it prints is to be captured")]
fn passes_in_two_formats(t: &mut Test) -> Result {
    println!("output of {}", t.variant());
    std::fs::write(t.scratch().file("disk"), b"x")?;
    Ok(())
}

#[iotest(formats = "raw")]
fn fails_by_error(t: &mut Test) -> Result {
    std::fs::read(t.scratch().file("missing"))?;
    Ok(())
}

/// The report lists every tool run of the test.
#[iotest(formats = "raw", requires = "tool:qemu-nbd")]
fn fails_after_tools(t: &mut Test) -> Result {
    let disk = t.image("disk").size(1 << 20).protocol(Protocol::Nbd).create()?;
    t.write(&disk, &[Pattern::new(0x5a, 0, 512)])?;
    t.storage_daemon([] as [&str; 0])?.run_raw("query-status", Value::Null).ok();
    t.qemu_img(["info", t.path("missing").as_str()])?;
    Ok(())
}

#[iotest(formats = "raw")]
fn fails_by_text(_: &mut Test) -> Result<(), String> {
    Err("the disk has 3 sectors, expected 4".to_owned())
}

/// Fails at the first attempt, if `MISBEHAVIOUR_NOTE` names a file that notes attempts.
#[iotest(formats = "raw", groups = "quick")]
fn fails_at_first_if_asked_to(_: &mut Test) -> Result {
    #[expect(clippy::disallowed_methods, reason = "it is no setting of iotest")]
    let Ok(note) = std::env::var("MISBEHAVIOUR_NOTE") else { return Ok(()) };
    match std::fs::exists(&note)? {
        true => Ok(()),
        false => {
            std::fs::write(&note, "")?;
            Err(Stop::fail("nobody has tried before"))
        }
    }
}

#[iotest(formats = "raw")]
fn breaks(_: &mut Test) -> Result {
    Err(Fault::new("create a tape", "no such device"))?
}

#[iotest(formats = "raw")]
fn skips_late(_: &mut Test) -> Result {
    Err(Stop::skip("needs a tape drive"))
}

#[iotest(formats = "raw")]
fn returns_outcome(_: &mut Test) -> Outcome {
    Outcome::Skip("decided by itself".to_owned())
}

#[iotest(formats = "raw")]
fn writes_binary(_: &mut Test) -> Result {
    std::io::stdout().write_all(b"\xff\xfe\x00 binary\n")?;
    std::io::stderr().write_all(b"and \x1b[1mescapes\n")?;
    Err(Stop::fail("wrote what is no text"))
}

#[iotest(formats = "raw")]
fn writes_a_lot(_: &mut Test) -> Result {
    let line = [b"0123456789".repeat(100), b"\n".to_vec()].concat();
    std::io::stdout().write_all(b"the first line\n")?;
    for _ in 0..16_000 {
        std::io::stdout().write_all(&line)?;
    }
    std::io::stdout().write_all(b"the last line\n")?;
    Err(Stop::fail("wrote 16 MB"))
}

/// Characters with a meaning in formats of reports, and characters that some formats cannot hold.
const ODD: &str = "]]> & <b> # SKIP \\ \u{1b}[31mrouge\u{1b}[0m \u{7}\u{fffe} naïve 日本 🎞";

/// Its output and its failure have every character that a report must escape.
#[iotest(formats = "raw")]
fn fails_in_odd_words(_: &mut Test) -> Result {
    std::io::stdout().write_all(format!("{ODD}\n").as_bytes())?;
    Err(Stop::fail(format!("  {ODD}\n\n---\n...\nnot ok 7\n\tBail out! {ODD}")))
}

#[iotest(formats = "raw")]
fn skips_in_odd_words(_: &mut Test) -> Result {
    Err(Stop::skip(format!("needs tape #2: {ODD}")))
}

#[iotest(formats = "raw")]
fn filters_its_log(t: &mut Test) {
    t.filter(filter::virtio_scsi());
}

#[iotest(formats = "raw", ignore = "waits for a tape drive")]
fn ignored_by_author(_: &mut Test) -> Result {
    Err(Stop::fail("ran although ignored"))
}

#[iotest(formats = "raw", requires = "qemu<1.0")]
fn ignored_by_requirement(_: &mut Test) {}

/// To be ignored for a mistake would be never to run.
#[iotest(formats = "raw", requires = "qmp:blockdev-mirror.target-is-zer")]
fn needs_what_no_qemu_has(_: &mut Test) {}
