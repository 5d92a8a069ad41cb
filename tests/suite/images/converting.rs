//! `qemu-img convert` and `dd`: an image's data in other clothes.

use iotest_runtime::prelude::*;

/// Makes a raw image of 4 MiB whose first 256 KiB have data, and the last sector too.
fn source(t: &Test) -> Result<Image> {
    let source = t.numbered_sectors("source", 256 * KIB)?;
    t.qemu_img(["resize", "-q", "-f", "raw", source.location(), "4M"])?;
    let source = t.images().existing(source.path(), Format::Raw)?;
    t.write(&source, &[Pattern::new(0x5a, 4 * MIB - 512, 512)])?;
    Ok(source)
}

/// Converts an image into a file `to` of the case, in the format under test; `how` is what is said besides.
fn convert(t: &Test, from: &Image, to: &str, how: &[&str]) -> Result<Image> {
    let between = ["-f", from.format().name(), "-O", t.format().name()];
    let to = t.path(to);
    let names = [from.location(), to.as_str()];
    t.qemu_img([&["convert"], how, &between, &names].concat())?;
    Ok(t.images().existing(&to, t.format())?)
}

/// An image that went through another format and back has the same data.
///
/// # Source
/// Covers what QEMU iotests 053 and 122 (10.0) cover, in every format that can be written.
#[iotest(
    formats = "generic qed vmdk vdi vhdx vpc parallels !luks",
    protocols = "file",
    groups = "rw, quick"
)]
fn image_survives_the_way_through_another_format(t: &mut Test) -> Result {
    let source = source(t)?;

    let there = convert(t, &source, "there", &[])?;
    let back = t.path("back");
    t.qemu_img(["convert", "-f", t.format().name(), "-O", "raw", there.location(), back.as_str()])?;

    assert!(t.is_same(&source, &there)?);
    let (before, after) = (std::fs::read(source.path())?, std::fs::read(back)?);
    // Virtual PC's geometry may have made it longer.
    assert!(after.starts_with(&before), "the bytes differ");
    assert!(after[before.len()..].iter().all(|byte| *byte == 0), "something was added");
    Ok(())
}

/// Each of VMware's subformats holds what was converted to it, in one file or several.
///
/// # Source
/// Covers what QEMU iotest 059 (10.0) covers of subformats.
#[iotest(
    formats = "vmdk",
    protocols = "file",
    groups = "rw, quick",
    unsupported_imgopts = "subformat"
)]
fn each_subformat_of_vmdk_holds_the_data(t: &mut Test) -> Result {
    let source = source(t)?;
    for subformat in [
        "monolithicSparse",
        "monolithicFlat",
        "twoGbMaxExtentSparse",
        "twoGbMaxExtentFlat",
        "streamOptimized",
    ] {
        let option = format!("subformat={subformat}");
        let name = format!("{subformat}.vmdk");
        let target = convert(t, &source, &name, &["-o", &option])?;

        let about = &t.image_info(&target)?.raw["format-specific"]["data"];
        assert_eq!(about["create-type"], subformat);
        let extents = about["extents"].as_array().into_iter().flatten();
        let names = extents.map(|extent| extent["filename"].as_str().unwrap_or("none"));
        t.log(format!("{subformat}: {}", names.collect::<Vec<_>>().join(", ")));
        assert!(t.is_same(&source, &target)?, "{subformat}");
    }
    Ok(())
}

/// A compressed image is smaller, reads the same, and can be written to.
///
/// # Source
/// Covers what QEMU iotests 013, 014 and 122 (10.0) cover of compressed images.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    unsupported_imgopts = "data_file"
)]
fn compressed_image_reads_the_same_and_can_be_written(t: &mut Test) -> Result {
    let source = source(t)?;
    let plain = convert(t, &source, "plain", &[])?;

    let small = convert(t, &source, "small", &["-c"])?;

    let length = |image: &Image| -> Result<u64> { Ok(image.path().metadata()?.len()) };
    assert!(length(&small)? < length(&plain)?, "{} bytes", length(&small)?);
    let found = t.check_image(&small)?;
    assert_eq!(found.compressed_clusters, found.allocated_clusters, "{}", found.raw);
    assert!(t.is_same(&source, &small)?);
    let new = Pattern::new(0x77, 32 * KIB, 64 * KIB);
    t.write(&small, &[new])?;
    t.verify(&small, &[new, Pattern::new(0x5a, 4 * MIB - 512, 512)])?;
    assert!(t.check_image(&small)?.is_clean());
    Ok(())
}

/// The way of compression is chosen at creation, and told afterwards; both read the same.
///
/// # Source
/// Covers what QEMU iotest 287 (10.0) covers.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    requires = "zstd",
    unsupported_imgopts = "compat=0.10, compression_type, data_file"
)]
fn zstd_compresses_as_zlib_does(t: &mut Test) -> Result {
    let source = source(t)?;
    for compression in ["zlib", "zstd"] {
        let option = format!("compression_type={compression}");
        let target = convert(t, &source, compression, &["-c", "-o", &option])?;
        let info = t.image_info(&target)?;
        assert_eq!(info.raw["format-specific"]["data"]["compression-type"], compression);
        assert!(t.check_image(&target)?.compressed_clusters.is_some_and(|count| count > 0));
        assert!(t.is_same(&source, &target)?, "{compression}");
    }
    // Old images have no place to say so.
    let old = ["create", "-q", "-f", "qcow2", "-o", "compat=0.10,compression_type=zstd"];
    let old = t.log_qemu_img([&old[..], &[t.path("old").as_str(), "1M"]].concat())?;
    assert_eq!(old.status.code(), Some(1));
    Ok(())
}

/// A conversion onto a backing file copies what differs from it, and no more.
///
/// # Source
/// Covers what QEMU iotest 122 (10.0), `-B`, covers.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, backing")]
fn conversion_onto_a_backing_file_copies_the_difference(t: &mut Test) -> Result {
    let (old, new) = (Pattern::new(0x11, 0, MIB), Pattern::new(0x22, 256 * KIB, 128 * KIB));
    let base = t.image("base").size(MIB).create()?;
    t.write(&base, &[old])?;
    let top = t.image("top").backing(&base).create()?;
    t.write(&top, &[new])?;

    let onto = ["-B", base.location(), "-F", t.format().name()];
    let copy = convert(t, &top, "copy", &onto)?;

    assert!(t.is_same(&top, &copy)?);
    let map = t.image_map(&copy)?;
    let own = map.iter().filter(|part| part.depth == 0 && part.data);
    let own: Vec<_> = own.map(|part| (part.start as u64, part.length as u64)).collect();
    assert_eq!(own, [(new.offset, new.length)], "{map:?}");
    Ok(())
}

/// A conversion into an image that is there (`-n`) replaces its data, and keeps its size.
///
/// # Source
/// Covers what QEMU iotest 122 (10.0), `-n`, covers.
#[iotest(formats = "raw qcow2", protocols = "generic !nbd", groups = "rw, quick")]
fn conversion_into_an_existing_image_replaces_its_data(t: &mut Test) -> Result {
    let source = source(t)?;
    let target = t.image("target").size(5 * MIB).create()?;
    t.write(&target, &[Pattern::new(0xee, 0, 5 * MIB)])?;

    let format = t.format().name();
    t.qemu_img(["convert", "-n", "-f", "raw", "-O", format, source.location(), target.location()])?;

    assert_eq!(u64::try_from(t.image_info(&target)?.virtual_size)?, 5 * MIB);
    let tail = Pattern::new(0x5a, 4 * MIB - 512, 512);
    let untouched = Pattern::new(0xee, 4 * MIB, MIB);
    t.verify(&target, &[Pattern::new(0, 256 * KIB, MIB), tail, untouched])?;

    let small = t.image("small").size(MIB).create()?;
    let names = [source.location(), small.location()];
    let refused = t.qemu_img([&["convert", "-n", "-f", "raw", "-O", format], &names[..]].concat());
    let refused = refused.expect_err("it has no space").to_string();
    assert!(refused.contains("smaller than"), "{refused}");
    Ok(())
}

/// `-S 0` makes a copy without holes; otherwise zeroes become holes.
///
/// # Source
/// Covers what QEMU iotest 122 (10.0), `-S`, covers.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick")]
fn zeroes_become_holes_unless_forbidden(t: &mut Test) -> Result {
    let zeroes = t.image("zeroes").size(MIB).create()?;
    t.write(&zeroes, &[Pattern::new(0, 0, MIB)])?;
    let data = |image: &Image| -> Result<u64> {
        let map = t.image_map(image)?;
        let data = map.iter().filter(|part| part.data).map(|part| part.length).sum::<i64>();
        Ok(u64::try_from(data)?)
    };
    assert_eq!(data(&zeroes)?, MIB);

    // QEMU writes a raw file's first block, to find out later how requests must be aligned.
    let first = if t.format() == Format::Raw { 4 * KIB } else { 0 };
    assert!(data(&convert(t, &zeroes, "sparse", &[])?)? <= first);
    assert_eq!(data(&convert(t, &zeroes, "full", &["-S", "0"])?)?, MIB);
    Ok(())
}

/// `dd` copies from a block on, or up to one, and no more.
///
/// # Source
/// Covers what QEMU iotests 159, 160 and 170 (10.0) cover.
#[iotest(
    formats = "generic qed vmdk vdi vhdx parallels !luks !vpc",
    protocols = "file",
    groups = "rw, quick"
)]
fn dd_copies_the_blocks_asked_for(t: &mut Test) -> Result {
    let source = t.numbered_sectors("source", 256 * KIB)?;
    let whole = std::fs::read(source.path())?;
    let format = t.format().name();
    let (from, target, raw) =
        (format!("if={}", source.location()), t.path("target"), t.path("raw"));
    let to = format!("of={target}");
    for (which, expected) in [("skip=3", &whole[3 * 4096..]), ("count=5", &whole[..5 * 4096])] {
        t.qemu_img(["dd", "-f", "raw", "-O", format, &from, &to, "bs=4k", which])?;
        t.qemu_img(["convert", "-f", format, "-O", "raw", target.as_str(), raw.as_str()])?;

        let copied = std::fs::read(&raw)?;
        assert!(copied.starts_with(expected), "{which}: other blocks were copied");
        let more = &copied[expected.len()..];
        assert!(more.iter().all(|byte| *byte == 0), "{which}: too much was copied");
    }
    Ok(())
}
