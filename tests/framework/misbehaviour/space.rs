//! Tests that fill the file system of their scratch directory.

use std::io::Write as _;

use iotest_runtime::prelude::*;

#[iotest(
    formats = "raw",
    ignore = "only for a small file system",
    cases(itself = "write", by_tool = "tool", elsewhere = "other",)
)]
fn fills_the_disk(t: &mut Test, by: &str) -> Result {
    let mut file = std::fs::File::create(t.path("filler"))?;
    match by {
        "write" => loop {
            file.write_all(&[1; 65536])?;
        },
        "tool" => {
            while file.write_all(&[1; 4096]).is_ok() {}
            t.qemu_img(["create", "-f", "qcow2", t.path("disk").as_str(), "1G"])?;
            Ok(())
        }
        _ => Err(Stop::fail("QEMU says: No space left on device")),
    }
}
