//! What QEMU tells about images, and about images that are not there yet.

use iotest_runtime::image::InfoArg;
use iotest_runtime::prelude::*;

/// `info` tells what an image was created with, for people to read.
///
/// # Source
/// Covers what QEMU iotest 065 (10.0) covers.
#[iotest(
    formats = "qcow2",
    protocols = "generic",
    groups = "quick",
    unsupported_imgopts = "compat, cluster_size, extended_l2, lazy_refcounts, refcount_bits, data_file"
)]
fn info_tells_what_the_image_was_created_with(t: &mut Test) -> Result {
    let modern = t
        .image("modern")
        .size(64 * MIB)
        .cluster_size(4 * KIB)
        .option("lazy_refcounts", "on")
        .option("refcount_bits", "8")
        .option("extended_l2", "off")
        .create()?;
    let ancient = t.image("ancient").size(MIB + 512).option("compat", "0.10").create()?;
    let overlay = t.image("overlay").backing(&modern).create()?;

    t.log_image_info(&modern)?;
    t.log_image_info(&ancient)?;
    t.log_image_info(&overlay)?;
    Ok(())
}

/// `info` lists the nodes below an image, since QEMU 8.0, for each image of a chain.
///
/// # Source
/// Covers what QEMU iotest 302 (10.0) logs of an image's children.
#[iotest(
    formats = "qcow2",
    protocols = "generic !nbd",
    groups = "quick",
    requires = "qemu>=8.0",
    unsupported_imgopts = "compat, cluster_size, extended_l2, lazy_refcounts, refcount_bits, data_file, preallocation"
)]
fn info_lists_the_nodes_below_the_image(t: &mut Test) -> Result {
    let base = t.numbered_sectors("base", 64 * KIB)?;
    let top = t.image("top").backing(&base).create()?;
    let chain = InfoArg::from(&top).arg("--backing-chain");
    t.log_image_info(chain.children(filter::ChildInfo::Keep))?;
    Ok(())
}

/// `info` tells programs the size and format of an image in every format that needs no key.
///
/// # Source
/// Covers what QEMU iotests 043 and 242 (10.0) ask of `info --output=json`.
#[iotest(
    formats = "generic qed vdi vmdk vhdx vpc parallels",
    unsupported_formats = "luks",
    protocols = "generic",
    groups = "quick"
)]
fn info_tells_size_and_format(t: &mut Test) -> Result {
    let disk = t.image("disk").size(8 * MIB).create()?;

    let info = t.image_info(&disk)?;

    assert_eq!(info.format, t.format().name());
    assert_eq!(u64::try_from(info.virtual_size)?, disk.size());
    assert_eq!(info.backing_filename, None);
    assert_ne!(info.dirty_flag, Some(true));
    Ok(())
}

/// What `measure` says an image will take is what converting to it takes.
///
/// # Source
/// Covers what QEMU iotest 178 (10.0) covers, by doing what was measured.
#[iotest(formats = "raw qcow2", protocols = "generic", groups = "rw, quick")]
fn measure_foretells_the_size_of_the_file(t: &mut Test) -> Result {
    let source = t.numbered_sectors("source", 256 * KIB)?;
    t.qemu_img(["resize", "-q", "-f", "raw", source.location(), "8M"])?;
    let format = t.format().name();

    let measured = t.qemu_img_tool().measure(["-O", format, "-f", "raw", source.location()])?;
    for (preallocation, foretold) in
        [("off", measured.required), ("falloc", measured.fully_allocated)]
    {
        let target = t.path(preallocation);
        let option = format!("preallocation={preallocation}");
        t.qemu_img([
            "convert",
            "-f",
            "raw",
            "-O",
            format,
            "-o",
            &option,
            source.location(),
            target.as_str(),
        ])?;

        let length = target.metadata()?.len();
        assert_eq!(length, u64::try_from(foretold)?, "{preallocation}: {measured:?}");
        let target = t.images().existing(&target, t.format())?;
        let grown = t.images().existing(source.path(), Format::Raw)?;
        assert!(t.is_same(&grown, &target)?, "{preallocation}: the data differs");
    }
    Ok(())
}

/// `measure` knows an image's size from a size alone, as it does from an empty image.
///
/// # Source
/// Covers what QEMU iotest 178 (10.0), `--size`, covers.
#[iotest(formats = "qcow2", protocols = "generic", groups = "quick")]
fn measure_of_a_size_is_that_of_an_empty_image(t: &mut Test) -> Result {
    let qemu_img = t.qemu_img_tool();
    for size in [0, 512, 64 * MIB, GIB] {
        let empty = t.image(format!("{size}")).size(size).create()?;

        let of_size = qemu_img.measure(["-O", "qcow2", "--size", &size.to_string()])?;
        let of_image = qemu_img.measure(["-O", "qcow2", "-f", "qcow2", empty.location()])?;

        assert_eq!(of_size.required, of_image.required, "{size} bytes");
        assert_eq!(of_size.fully_allocated, of_image.fully_allocated, "{size} bytes");
        t.log(format!("{size}: {} to {}", of_size.required, of_size.fully_allocated));
    }
    Ok(())
}
