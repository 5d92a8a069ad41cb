//! qemu-io asked one command after the other, while it keeps the image open.

use iotest_runtime::prelude::*;

/// Takes the first line of an answer, which has no times in it.
fn first_line(answer: &str) -> &str {
    answer.lines().next().unwrap_or("nothing")
}

/// Commands act on one open image, in their order; one that fails is told, and the next is taken.
///
/// # Source
/// Covers what the `QemuIoInteractive` of QEMU's iotests (10.0) is used for.
#[iotest(formats = "generic qed vmdk vdi !vpc", protocols = "generic nbd", groups = "rw, quick")]
fn commands_act_on_one_open_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut qemu_io = t.qemu_io_tool().interactive(disk.tool_arguments())?;

    t.log(first_line(&qemu_io.command("write -P 0x11 0 64k")?));
    t.log(first_line(&qemu_io.command("read -P 0x11 0 64k")?));
    t.log(first_line(&qemu_io.command("read -P 0x22 0 64k")?));
    t.log(first_line(&qemu_io.command("read 2M 512")?));
    t.log(first_line(&qemu_io.command("no such command")?));
    t.log(first_line(&qemu_io.command("length")?));
    t.log(first_line(&qemu_io.command("write -P 0x33 64k 64k")?));
    let (_, exit) = qemu_io.close_unchecked()?;

    assert_eq!(exit, iotest_runtime::process::Exit::Code(1));
    t.verify(&disk, &[Pattern::new(0x11, 0, 64 * KIB), Pattern::new(0x33, 64 * KIB, 64 * KIB)])?;
    Ok(())
}

/// Requests that run beside each other are all done when a flush of them returns.
///
/// # Source
/// Covers what QEMU iotests 002 and 038 (10.0) cover of asynchronous requests.
#[iotest(
    formats = "generic qed vmdk vdi vhdx parallels",
    protocols = "generic nbd fuse",
    groups = "rw, quick"
)]
fn requests_beside_each_other_are_done_at_a_flush(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let mut qemu_io = t.qemu_io_tool().interactive(disk.tool_arguments())?;
    let parts: Vec<Pattern> = (0..16u8)
        .map(|number| Pattern::new(0x40 + number, u64::from(number) * 64 * KIB, 64 * KIB))
        .collect();

    // The last first, so that images that grow do so out of order.
    for part in parts.iter().rev() {
        let Pattern { byte, offset, length } = part;
        qemu_io.command(&format!("aio_write -q -P {byte} {offset} {length}"))?;
    }
    qemu_io.command("aio_flush")?;
    qemu_io.close()?;

    t.verify(&disk, &parts)?;
    Ok(())
}
