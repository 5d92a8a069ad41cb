//! Tests with a log: each is exported as one test of `check`.

use iotest_runtime::prelude::*;

#[iotest(formats = "qcow2", groups = "quick, img")]
fn logs_what_a_tool_says(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.log_qemu_io(&disk, "write -P 0x5a 0 64k")?;
    Ok(())
}

#[iotest(formats = "raw qcow2", groups = "img")]
fn logs_by_format(t: &mut Test) -> Result {
    t.log(format!("{} grows", if t.format() == Format::Raw { "nothing" } else { "the table" }));
    Ok(())
}

#[iotest(formats = "raw qcow2", protocols = "file nbd")]
fn logs_by_protocol(t: &mut Test) -> Result {
    t.log(format!("over {}", if t.protocol() == Protocol::Nbd { "a socket" } else { "a path" }));
    Ok(())
}

#[iotest(formats = "raw qcow2")]
#[expect(clippy::print_stdout, reason = "what it prints is to be captured")]
fn prints_beside_its_log(t: &mut Test) -> Result {
    t.log("the log");
    println!("no part of the log");
    Ok(())
}

#[iotest(formats = "raw qcow2", cases(small = 1, large = 1000))]
fn logs_by_parameter(t: &mut Test, count: usize) -> Result {
    t.log(format!("{count} clusters"));
    Ok(())
}

#[iotest(formats = "raw")]
fn takes_another_format(t: &mut Test) -> Result {
    t.log("raw");
    Ok(())
}

#[iotest(formats = "raw qcow2")]
fn skips_itself(t: &mut Test) -> Result {
    t.log("looking for a tape");
    t.skip("needs a tape drive")
}

#[iotest(formats = "raw qcow2")]
fn differs_from_its_reference(t: &mut Test) -> Result {
    t.log("2 sectors");
    Ok(())
}

#[iotest(formats = "raw qcow2")]
fn fails_after_its_log(t: &mut Test) -> Result {
    t.log("before");
    Err(Stop::fail("the disk is too small"))
}
