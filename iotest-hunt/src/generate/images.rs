//! Draws images with their options.

use serde_json::Value;

use crate::image::{DATA_FILE, Format, Image};
use crate::random::Random;

/// The most bytes of an image, unless its clusters are large.
const LARGEST: u64 = 4 << 20;

/// Draws an image; `size` is that of the one below it.
pub(super) fn draw_image(format: Format, size: Option<u64>, random: &mut Random) -> Image {
    let mut image = Image::plain(format, 0);
    match format {
        Format::Qcow2 => qcow2(&mut image, size.is_some(), random),
        Format::Raw => {
            let how = random.pick(&["off", "off", "falloc", "full"]);
            create(&mut image, "preallocation", how, "off");
        }
        Format::Qed => {
            let cluster = 4096_u64 << random.below(6);
            create(&mut image, "cluster_size", &cluster.to_string(), "65536");
        }
        Format::Vmdk => {
            let flat = ["monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat"];
            let kind = if random.chance(50) { "monolithicSparse" } else { random.pick(&flat) };
            create(&mut image, "subformat", kind, "monolithicSparse");
        }
        Format::Vhdx => {
            let block = (1_u64 << 20) << random.below(3);
            create(&mut image, "block_size", &block.to_string(), "0");
            create(&mut image, "subformat", random.pick(&["dynamic", "fixed"]), "dynamic");
        }
        Format::Vpc => {
            create(&mut image, "force_size", "on", "off");
            create(&mut image, "subformat", random.pick(&["dynamic", "fixed"]), "dynamic");
        }
        Format::Parallels => {
            let cluster = 65_536_u64 << random.below(5);
            create(&mut image, "cluster_size", &cluster.to_string(), "1048576");
        }
        Format::Vdi | Format::Qcow => {}
    }
    opened(&mut image, random);
    image.size = size.unwrap_or_else(|| draw_size(image.cluster(), random));
    image
}

fn create(image: &mut Image, key: &str, value: &str, default: &str) {
    if value != default {
        image.create.insert(key.to_owned(), value.to_owned());
    }
}

fn draw_size(cluster: u64, random: &mut Random) -> u64 {
    let most = (LARGEST / cluster).clamp(4, 600);
    let clusters = match random.chance(50) {
        true => random.between(2, most.min(16)),
        false => random.between(2, most),
    };
    let size = clusters * cluster;
    match random.chance(25) {
        true => size - random.below(cluster / 512) * 512,
        false => size,
    }
}

fn qcow2(image: &mut Image, has_backing: bool, random: &mut Random) {
    let cluster = 512_u64 << random.pick(&[0, 1, 3, 3, 5, 7, 7, 7, 7, 9, 12]);
    create(image, "cluster_size", &cluster.to_string(), "65536");
    if random.chance(12) {
        create(image, "compat", "0.10", "1.1");
        return;
    }
    if random.chance(30) {
        let bits = 1_u64 << random.below(7);
        create(image, "refcount_bits", &bits.to_string(), "16");
    }
    if cluster >= 16_384 && random.chance(35) {
        create(image, "extended_l2", "on", "off");
    }
    if random.chance(15) {
        create(image, "compression_type", "zstd", "zlib");
    }
    if random.chance(15) {
        create(image, "lazy_refcounts", "on", "off");
    }
    if random.chance(10) {
        create(image, "data_file", DATA_FILE, "");
        // A raw data file would have to contain what is seen through the image.
        if !has_backing && random.chance(50) {
            create(image, "data_file_raw", "on", "off");
        }
    }
    let plain = !has_backing || image.create.contains_key("extended_l2");
    if plain && random.chance(20) {
        let how = random.pick(&["metadata", "falloc", "full"]);
        let allowed = !has_backing || how == "metadata";
        create(image, "preallocation", if allowed { how } else { "off" }, "off");
    }
    qcow2_opened(image, random);
}

fn qcow2_opened(image: &mut Image, random: &mut Random) {
    let mut open = |key: &str, value: Value| image.open.insert(key.to_owned(), value);
    if random.chance(15) {
        open("discard-no-unref", Value::Bool(true));
    }
    if random.chance(20) {
        open("overlap-check", random.pick(&["none", "all"]).into());
    }
    if random.chance(25) {
        // The smallest caches: two tables each.
        open("l2-cache-entry-size", 512.into());
        open("cache-size", 2048.into());
    }
    if random.chance(20) {
        open("pass-discard-request", Value::Bool(random.chance(50)));
        open("pass-discard-snapshot", Value::Bool(random.chance(50)));
    }
}

fn opened(image: &mut Image, random: &mut Random) {
    if random.chance(50) {
        image.open.insert("discard".to_owned(), "unmap".into());
    }
    if random.chance(15) {
        let detects = if image.open.contains_key("discard") { "unmap" } else { "on" };
        image.open.insert("detect-zeroes".to_owned(), detects.into());
    }
}
