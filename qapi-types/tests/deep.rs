//! Values that nest deep, on the stack that a thread has.

use std::thread;

use qapi_types::cmd::QueryBlock;
use qapi_types::wire::{Json, Wire as _, from_str};
use qapi_types::{BlockGraphInfo, BlockInfo, BlockStats, Command, ImageInfo};

/// Runs `work` with 2 MiB of stack, what Rust gives a thread.
fn in_a_thread(work: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(2 << 20).spawn(work).expect("it starts");
    thread.join().expect("it does not panic");
}

/// The description of a chain of images, with `inside` in the last one.
fn chain(length: usize, inside: &str) -> String {
    let image = |at: usize| {
        format!(
            r#"{{"virtual-size": 1048576, "filename": "{at}.qcow2", "format": "qcow2", "backing-image": "#
        )
    };
    let begin: String = (1..length).map(image).collect();
    let last =
        format!(r#"{{"virtual-size": 1048576, "filename": "base", "format": "raw"{inside}}}"#);
    format!("{begin}{last}{}", "}".repeat(length - 1))
}

fn length(mut image: &ImageInfo) -> usize {
    let mut length = 1;
    while let Some(backing) = &image.backing_image {
        image = backing;
        length += 1;
    }
    length
}

#[test]
fn chain_of_any_length_is_read_compared_copied_printed_and_dropped() {
    for images in [1, 63, 64, 65, 500, 10_000] {
        in_a_thread(move || {
            let text = chain(images, "");
            let image: ImageInfo = from_str(&text).unwrap();
            assert_eq!(length(&image), images);
            let copy = image.clone();
            assert_eq!(copy, image);
            drop(image);
            let debug = format!("{copy:?}");
            assert_eq!(debug.matches("ImageInfo {").count(), images);
            let other: ImageInfo = from_str(&text.replace("\"base\"", "\"other\"")).unwrap();
            assert_ne!(copy, other);
        });
    }
}

#[test]
fn chain_of_500_is_written_again() {
    in_a_thread(|| {
        let text = chain(500, r#", "mood": "good""#);
        let value = from_str::<ImageInfo>(&text).unwrap().to_value();
        assert_eq!(value, Json::parse(&text).unwrap().root().to_value().unwrap());
        assert_eq!(value.to_string().matches("mood").count(), 1);
    });
}

#[test]
fn reply_with_a_deep_chain_is_typed() {
    in_a_thread(|| {
        let image = chain(10_000, "");
        let device = format!(
            r#"[{{"device": "", "qdev": "d", "type": "unknown", "removable": false, "locked": false, "inserted":
            {{"file": "f", "node-name": "n", "ro": false, "drv": "qcow2", "encrypted": false,
            "backing_file_depth": 9999, "detect_zeroes": "off", "bps": 0, "bps_rd": 0, "bps_wr": 0, "iops": 0,
            "iops_rd": 0, "iops_wr": 0, "image": {image},
            "cache": {{"writeback": true, "direct": false, "no-flush": false}},
            "write_threshold": 0}}}}]"#
        );
        let json = format!(r#"{{"return": {device}, "id": 3}}"#);
        let reply = Json::parse(&json).unwrap();
        assert_eq!(reply.depth(), 10_004);
        let returned = reply.root().get("return").unwrap();
        let devices: <QueryBlock as Command>::Return = returned.decode().unwrap();
        let inserted = devices[0].inserted.as_ref().unwrap();
        assert_eq!(length(&inserted.image), 10_000);
        assert_eq!(from_str::<Vec<BlockInfo>>(&device).unwrap(), devices);
    });
}

#[test]
fn error_deep_inside_has_its_path() {
    in_a_thread(|| {
        let text = chain(3_000, r#", "cluster-size": "big""#);
        let error = from_str::<ImageInfo>(&text).unwrap_err();
        assert_eq!(error.problem(), "expected integer of 64 bits, found string");
        assert!(error.path().starts_with("backing-image.backing-image."));
        assert_eq!(error.path(), "backing-image.".repeat(2_999) + "cluster-size");
    });
}

#[test]
fn what_has_no_type_is_limited_in_depth() {
    in_a_thread(|| {
        let deep = format!(r#", "new": {}1{}"#, "[".repeat(100_000), "]".repeat(100_000));
        let error = from_str::<ImageInfo>(&chain(2, &deep)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "backing-image.new: nests deeper than 512 levels, and has no type"
        );
        let fine = format!(r#", "new": {}1{}"#, "[".repeat(512), "]".repeat(512));
        assert!(from_str::<ImageInfo>(&chain(1_000, &fine)).is_ok());
    });
}

#[test]
fn statistics_nest_as_deep() {
    in_a_thread(|| {
        let stats = |rest: &str| {
            let names = "rd_bytes wr_bytes unmap_bytes rd_operations wr_operations flush_operations \
                unmap_operations rd_total_time_ns wr_total_time_ns flush_total_time_ns unmap_total_time_ns \
                wr_highest_offset rd_merged wr_merged unmap_merged failed_rd_operations \
                failed_wr_operations failed_flush_operations failed_unmap_operations \
                invalid_rd_operations invalid_wr_operations invalid_flush_operations \
                invalid_unmap_operations";
            let numbers: String =
                names.split_whitespace().map(|name| format!(r#""{name}": 1, "#)).collect();
            format!(
                r#"{{"stats": {{{numbers} "account_invalid": true, "account_failed": true,
                "timed_stats": []}}{rest}"#
            )
        };
        let one = stats(r#", "backing": "#);
        let text = format!("[{}{}{}]", one.repeat(5_000), stats("}"), "}".repeat(5_000));
        let list: Vec<BlockStats> = from_str(&text).unwrap();
        let mut depth = 0;
        let mut next = list.first();
        while let Some(stats) = next {
            next = stats.backing.as_deref();
            depth += 1;
        }
        assert_eq!(depth, 5_001);
    });
}

/// A cycle by way of a list: each image has children, and each child is an image.
#[test]
fn graph_of_images_nests_as_deep() {
    in_a_thread(|| {
        let image = r#"{"filename": "f", "format": "raw", "virtual-size": 1, "children": ["#;
        let child = format!("{image}{{\"name\": \"file\", \"info\": ");
        let text = format!("{}{image}]}}{}", child.repeat(5_000), "}]}".repeat(5_000));
        let graph: BlockGraphInfo = from_str(&text).unwrap();
        let mut next = Some(&graph);
        let mut depth = 0;
        while let Some(image) = next {
            next = image.children.first().map(|child| &*child.info);
            depth += 1;
        }
        assert_eq!(depth, 5_001);
    });
}
