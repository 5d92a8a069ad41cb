//! Changing the size of images.

use iotest_runtime::prelude::*;

const HEAD: Pattern = Pattern::new(0x11, 0, 64 * KIB);
const TAIL: Pattern = Pattern::new(0x22, MIB - 64 * KIB, 64 * KIB);

/// An image that grows keeps its data, and what is new reads as zeroes.
///
/// Making a LUKS image takes seconds of computing, which a busy host stretches.
///
/// # Source
/// Covers what QEMU iotests 025 and 163 (10.0) cover.
#[iotest(
    formats = "raw qcow2 qed luks",
    protocols = "generic fuse !nbd",
    groups = "rw, quick, resize",
    timeout = "3m"
)]
fn grown_image_keeps_its_data(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[HEAD, TAIL])?;

    resize(t, &disk, &["3M"])?;

    let disk_now = t.image_info(&disk)?;
    assert_eq!(u64::try_from(disk_now.virtual_size)?, 3 * MIB);
    t.verify(&disk, &[HEAD, TAIL])?;
    // What LUKS has not written is whatever its key makes of zeroes.
    if t.format() != Format::Luks {
        t.verify(&disk, &[Pattern::new(0, MIB, 2 * MIB)])?;
    }
    let last = Pattern::new(0x33, 3 * MIB - 512, 512);
    t.write(&disk, &[last])?;
    t.verify(&disk, &[last])?;
    Ok(())
}

/// An image is shrunk only on demand; what it loses does not come back.
///
/// # Source
/// Covers what QEMU iotest 163 (10.0) covers.
#[iotest(formats = "raw qcow2", protocols = "generic !nbd", groups = "rw, quick, resize")]
fn shrinking_needs_to_be_asked_for(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[HEAD, TAIL])?;

    let unasked = resize(t, &disk, &["512k"]).expect_err("data would be lost");
    assert!(format!("{unasked:?}").contains("Use the --shrink option"), "{unasked:?}");
    t.verify(&disk, &[HEAD, TAIL])?;

    resize(t, &disk, &["--shrink", "512k"])?;
    assert_eq!(u64::try_from(t.image_info(&disk)?.virtual_size)?, 512 * KIB);
    resize(t, &disk, &["1M"])?;
    t.verify(&disk, &[HEAD, Pattern::new(0, HEAD.length, MIB - HEAD.length)])?;
    Ok(())
}

/// A size may be said as a difference; one below nothing is refused.
///
/// # Source
/// Covers what QEMU iotest 163 (10.0), relative sizes, covers.
#[iotest(formats = "raw qcow2", protocols = "generic !nbd", groups = "quick, resize")]
fn size_may_be_a_difference(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    let size = |t: &Test| -> Result<u64> { Ok(u64::try_from(t.image_info(&disk)?.virtual_size)?) };

    resize(t, &disk, &["+64k"])?;
    assert_eq!(size(t)?, MIB + 64 * KIB);
    resize(t, &disk, &["--shrink", "-64k"])?;
    assert_eq!(size(t)?, MIB);
    resize(t, &disk, &["--shrink", "-2M"]).expect_err("no image is smaller than nothing");
    assert_eq!(size(t)?, MIB);
    Ok(())
}

/// An overlay that grows does not show what its larger backing file has there.
///
/// # Source
/// Covers what QEMU iotest 274 (10.0) cover of overlays shorter than their backing file.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "rw, quick, resize, backing",
    unsupported_imgopts = "compat=0.10, data_file"
)]
fn grown_overlay_does_not_show_the_larger_backing_file(t: &mut Test) -> Result {
    let base = t.image("base").size(2 * MIB).create()?;
    let top = t.image("top").backing(&base).size(MIB).create()?;
    t.write(&base, &[HEAD, TAIL, Pattern::new(0xba, MIB, MIB)])?;

    resize(t, &top, &["2M"])?;

    t.verify(&top, &[HEAD, TAIL, Pattern::new(0, MIB, MIB)])?;
    Ok(())
}

/// Changes an image's size; `how` is a size, and what must be said for it.
fn resize(t: &Test, image: &Image, how: &[&str]) -> Result {
    let (size, flags) = how.split_last().expect("there is a size");
    let mut words = vec!["resize".to_owned(), "-q".to_owned()];
    words.extend(flags.iter().map(|flag| (*flag).to_owned()));
    let mut opening = image.tool_arguments();
    let name = opening.pop().expect("an image has a name");
    words.extend(opening);
    // After this a size may begin with a minus sign.
    words.extend(["--".to_owned(), name, (*size).to_owned()]);
    t.qemu_img(words)?;
    Ok(())
}
