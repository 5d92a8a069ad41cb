//! Backing chains: what is read through them, and what qemu-img does to them.

use iotest_runtime::prelude::*;

use crate::layers;

/// A pattern of one cluster, the `number`th of an image.
const fn cluster(number: u8) -> Pattern {
    Pattern::new(0x10 + number, number as u64 * 64 * KIB, 64 * KIB)
}

/// Makes `base`, `mid` over it and `top` over that; each has a cluster of its own, in this order.
fn three_layers(t: &Test) -> Result<[Image; 3]> {
    layers::chain(t, [&[cluster(0)], &[cluster(1)], &[cluster(2)]])
}

/// Gives an image another backing file in the format under test, or none.
fn rebase(t: &Test, image: &Image, onto: Option<&Image>, flags: &[&str]) -> Result {
    let format = t.format().name();
    let backing = match onto {
        Some(onto) => vec!["-b", onto.location(), "-F", format],
        None => vec!["-b", ""],
    };
    t.qemu_img([&["rebase", "-f", format], flags, &backing, &[image.location()]].concat())?;
    Ok(())
}

/// The chain of an image is told from the top down, each with the file it rests on.
///
/// # Source
/// Covers what `qemu-img info --backing-chain` does in QEMU iotests 043 and 110 (10.0).
#[iotest(formats = "qcow2 qed vmdk", protocols = "generic", groups = "quick, backing")]
fn info_tells_the_whole_chain(t: &mut Test) -> Result {
    let [base, mid, top] = three_layers(t)?;

    let arguments = [vec!["--backing-chain".to_owned()], top.tool_arguments()].concat();
    let chain = t.qemu_img_tool().json("info", arguments)?;

    let told = |member: &str| -> Vec<Value> {
        let images = chain.as_array().into_iter().flatten();
        images.map(|image| image[member].clone()).collect()
    };
    assert_eq!(told("filename"), [top.location(), mid.location(), base.location()]);
    assert_eq!(
        told("full-backing-filename"),
        [json!(mid.location()), json!(base.location()), Value::Null]
    );
    assert_eq!(told("virtual-size"), [MIB, MIB, MIB]);
    Ok(())
}

/// A chain that bites its own tail is refused, and not followed for ever.
///
/// # Source
/// Covers what QEMU iotest 043 (10.0) covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "quick, backing")]
fn loop_in_a_chain_is_refused(t: &mut Test) -> Result {
    let [base, _mid, top] = three_layers(t)?;
    let format = t.format().name();

    t.qemu_img([
        "rebase",
        "-u",
        "-f",
        format,
        "-b",
        top.location(),
        "-F",
        format,
        base.location(),
    ])?;
    t.log_qemu_img(["info", "--backing-chain", "-f", format, top.location()])?;
    Ok(())
}

/// Every layer of a deep chain is read where no layer above it has data.
///
/// # Source
/// Covers what QEMU iotests 028 and 095 (10.0) cover of reads, in a deeper chain.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn deep_chain_is_read_layer_by_layer(t: &mut Test) -> Result {
    const LAYERS: u8 = 16;
    let mut chain = vec![t.image("layer0").size(2 * MIB).create()?];
    for number in 1..LAYERS {
        let below = &chain[usize::from(number) - 1];
        chain.push(t.image(format!("layer{number}")).backing(below).create()?);
    }
    for (number, layer) in (0..).zip(&chain) {
        // The cluster of each layer is half covered by what the next one writes.
        let half = Pattern { length: 96 * KIB, ..cluster(number) };
        t.write(layer, &[half])?;
    }
    let top = chain.last().expect("there are layers");

    let mut seen: Vec<_> = (0..LAYERS).map(cluster).collect();
    let after = u64::from(LAYERS) * 64 * KIB;
    seen.push(Pattern::new(0x10 + LAYERS - 1, after, 32 * KIB));
    seen.push(Pattern::new(0, after + 32 * KIB, 2 * MIB - after - 32 * KIB));
    t.verify(top, &seen)?;

    let map = t.image_map(top)?;
    let depths: Vec<_> = map.iter().filter(|part| part.data).map(|part| part.depth).collect();
    // Both clusters of the top layer are one range.
    let expected: Vec<_> = (0..i64::from(LAYERS)).rev().collect();
    assert_eq!(depths, expected, "{map:?}");
    Ok(())
}

/// Committing an overlay moves its data into its backing file, and empties it.
///
/// # Source
/// Covers what QEMU iotests 020 and 097 (10.0) cover.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn commit_moves_data_one_layer_down(t: &mut Test) -> Result {
    let [base, mid, top] = three_layers(t)?;
    let all = [cluster(0), cluster(1), cluster(2)];

    t.qemu_img_tool().commit([vec!["-q".to_owned()], top.tool_arguments()].concat())?;

    t.verify(&mid, &all)?;
    t.verify(&top, &all)?;
    t.verify(&base, &[cluster(0), Pattern::new(0, 64 * KIB, MIB - 64 * KIB)])?;
    // QED cannot empty itself.
    if t.format() == Format::Qcow2 {
        let map = t.image_map(&top)?;
        assert!(map.iter().all(|part| part.depth > 0 || !part.data), "{map:?}");
    }
    Ok(())
}

/// Committing down to a base moves the data of all layers above it.
///
/// # Source
/// Covers what QEMU iotest 097 (10.0), commit to a base further down, covers.
#[iotest(formats = "qcow2", protocols = "generic", groups = "rw, quick, backing")]
fn commit_to_a_base_skips_the_layers_between(t: &mut Test) -> Result {
    let [base, mid, top] = three_layers(t)?;
    let before = std::fs::read(mid.path())?;

    t.qemu_img(["commit", "-q", "-f", "qcow2", "-b", base.location(), top.location()])?;

    t.verify(&base, &[cluster(0), cluster(1), cluster(2)])?;
    assert_eq!(std::fs::read(mid.path())?, before, "the layer between was written");
    // Without -b it would have been emptied; its data is needed where the base is looked through.
    t.verify(&top, &[cluster(0), cluster(1), cluster(2)])?;
    Ok(())
}

/// There is nothing to commit an image without backing file into.
///
/// # Source
/// Covers what QEMU iotest 020 (10.0), no backing file, covers.
#[iotest(formats = "raw qcow2 qed", protocols = "generic", groups = "quick, backing")]
fn commit_without_backing_file_is_refused(t: &mut Test) -> Result {
    let alone = t.image("alone").size(MIB).create()?;

    let arguments = [vec!["commit".to_owned()], alone.tool_arguments()].concat();
    let output = t.log_qemu_img(arguments)?;

    assert!(!output.status.success());
    Ok(())
}

/// A rebase keeps what the guest sees: data that the new backing file lacks is copied.
///
/// # Source
/// Covers what QEMU iotests 024 and 028 (10.0) cover.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn safe_rebase_keeps_what_the_guest_sees(t: &mut Test) -> Result {
    let [base, mid, top] = three_layers(t)?;
    let all = [cluster(0), cluster(1), cluster(2), Pattern::new(0, MIB - 64 * KIB, 64 * KIB)];

    rebase(t, &top, Some(&base), &[])?;
    assert_eq!(t.image_info(&top)?.full_backing_filename.as_deref(), Some(base.location()));
    t.verify(&top, &all)?;

    // Nobody needs it any more.
    std::fs::remove_file(mid.path())?;
    rebase(t, &top, None, &[])?;
    assert_eq!(t.image_info(&top)?.full_backing_filename, None);
    std::fs::remove_file(base.path())?;
    t.verify(&top, &all)?;
    Ok(())
}

/// An unsafe rebase changes the name alone: the backing file may be missing, or another.
///
/// # Source
/// Covers what QEMU iotest 024 (10.0), `-u`, covers.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn unsafe_rebase_changes_the_name_alone(t: &mut Test) -> Result {
    let [_base, mid, top] = three_layers(t)?;
    let other = t.image("other").size(MIB).create()?;
    t.write(&other, &[cluster(5)])?;
    std::fs::remove_file(mid.path())?;

    rebase(t, &top, Some(&other), &["-u"])?;

    let zeroes = |from: u64, to: u64| Pattern::new(0, from * 64 * KIB, (to - from) * 64 * KIB);
    t.verify(&top, &[zeroes(0, 2), cluster(2), zeroes(3, 5), cluster(5), zeroes(6, 16)])?;
    Ok(())
}

/// A safe rebase onto a file that is not there is refused, and changes nothing.
///
/// # Source
/// Covers what QEMU iotest 024 (10.0) leaves out.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn safe_rebase_onto_nothing_is_refused(t: &mut Test) -> Result {
    let [_base, mid, top] = three_layers(t)?;
    let missing = t.path("missing");
    let format = t.format().name();

    let arguments = ["rebase", "-f", format, "-b", missing.as_str(), "-F", format, top.location()];
    let output = t.log_qemu_img(arguments)?;

    assert!(!output.status.success());
    assert_eq!(t.image_info(&top)?.full_backing_filename.as_deref(), Some(mid.location()));
    t.verify(&top, &[cluster(0), cluster(1), cluster(2)])?;
    Ok(())
}

/// Without `backing` a node rests on what its image names; null means on nothing, a name on that.
///
/// # Source
/// Covers what QEMU iotests 087 and 245 (10.0), null and default backing files, cover.
#[iotest(formats = "qcow2 qed", protocols = "generic", groups = "rw, quick, backing")]
fn backing_file_may_be_absent_null_or_another_node(t: &mut Test) -> Result {
    let [base, _mid, top] = three_layers(t)?;
    let zeroes = |number: u8| Pattern { byte: 0, ..cluster(number) };
    let sees = [
        ("absent", top.options("absent"), [cluster(0), cluster(1), cluster(2)]),
        ("null", top.options_over("null", ()), [zeroes(0), zeroes(1), cluster(2)]),
        ("named", top.options_over("named", "base"), [cluster(0), zeroes(1), cluster(2)]),
    ];
    let mut vm = t.vm().machine_type("none").launch()?;
    vm.run(cmd::BlockdevAdd::new(base.options("base").read_only(true)))?;

    for (name, options, patterns) in sees {
        vm.run(cmd::BlockdevAdd::new(options.read_only(true)))?;
        vm.verify_later(name, &patterns)?;
        let info = vm.node(name)?.expect("the node was added");
        t.log(format!("{name}: {} below", info.backing_file_depth));
        vm.run(cmd::BlockdevDel::new(name))?;
    }

    vm.shutdown()?;
    Ok(vm.verified(9)?)
}
