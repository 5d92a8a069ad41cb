//! `qemu-img bitmap`: persistent bitmaps without a machine.

use iotest_runtime::prelude::*;

/// Logs the bitmaps of an image, with flags and granularity.
fn log_bitmaps(t: &Test, image: &Image) -> Result {
    t.log_json(&t.image_info(image)?.raw["format-specific"]["data"]["bitmaps"]);
    Ok(())
}

/// Bitmaps are added, disabled, cleared, merged and removed, several things at once.
///
/// # Source
/// Covers what QEMU iotest `qemu-img-bitmaps` (10.0) covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic nbd",
    groups = "rw, quick, bitmap",
    unsupported_imgopts = "compat=0.10"
)]
fn bitmaps_are_kept_by_the_tool(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let bitmap = |words: &[&str], name: &str| -> Result {
        t.qemu_img([&["bitmap", "-f", "qcow2"], words, &[disk.location(), name]].concat())?;
        Ok(())
    };
    bitmap(&["--add", "-g", "128k"], "coarse")?;
    bitmap(&["--add"], "plain")?;
    t.write(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    bitmap(&["--add", "--disable"], "late")?;
    log_bitmaps(t, &disk)?;

    bitmap(&["--merge", "coarse", "--enable"], "late")?;
    bitmap(&["--clear", "--disable"], "plain")?;
    bitmap(&["--remove"], "coarse")?;
    log_bitmaps(t, &disk)?;
    assert!(t.check_image(&disk)?.is_clean());
    Ok(())
}

/// What cannot be done to a bitmap is refused with its reason.
///
/// # Source
/// Covers what QEMU iotest `qemu-img-bitmaps` (10.0), misuse, covers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "quick, bitmap",
    unsupported_imgopts = "compat=0.10"
)]
fn misuse_of_bitmaps_is_refused(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.qemu_img(["bitmap", "--add", disk.location(), "there"])?;
    let misuses: [&[&str]; 6] = [
        &["--add", disk.location(), "there"],
        &["--remove", disk.location(), "missing"],
        &["--merge", "missing", disk.location(), "there"],
        &["--add", "--remove", disk.location(), "there"],
        &["-g", "64k", "--clear", disk.location(), "there"],
        &["--add", "-g", "100", disk.location(), "odd"],
    ];
    for words in misuses {
        let output = t.log_qemu_img([&["bitmap"], words].concat())?;
        assert_eq!(output.status.code(), Some(1), "{words:?}");
    }
    log_bitmaps(t, &disk)
}

/// Bitmaps go with a conversion if told so; a broken one only if it may be left out.
///
/// # Source
/// Covers what QEMU iotest `qemu-img-bitmaps` (10.0), `convert --bitmaps`, covers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick, bitmap",
    unsupported_imgopts = "compat=0.10"
)]
fn bitmaps_go_with_a_conversion(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.qemu_img(["bitmap", "--add", disk.location(), "whole"])?;
    t.write(&disk, &[Pattern::new(0x11, 0, 64 * KIB)])?;
    let convert = |words: &[&str], name: &str| -> Result<Image> {
        let target = t.path(name);
        let names = [disk.location(), target.as_str()];
        t.qemu_img([&["convert", "-f", "qcow2", "-O", "qcow2"], words, &names].concat())?;
        Ok(t.images().existing(&target, Format::Qcow2)?)
    };

    log_bitmaps(t, &convert(&[], "without")?)?;
    log_bitmaps(t, &convert(&["--bitmaps"], "with")?)?;

    // A writer that is killed never clears the mark that its bitmaps are in use.
    let writer = ["-c", "write 128k 64k", "-c", "flush", "-c", "sigraise 9"];
    let writer = writer.into_iter().chain(["-f", "qcow2", disk.location()]);
    t.qemu_io_tool().run(writer).expect_err("it kills itself");
    let refused = convert(&["--bitmaps"], "broken").expect_err("one bitmap is inconsistent");
    assert!(format!("{refused:?}").contains("inconsistent"), "{refused:?}");
    log_bitmaps(t, &convert(&["--bitmaps", "--skip-broken-bitmaps"], "skipped")?)
}
