//! Nodes, bitmaps and the graph of a machine and of a storage daemon.

use iotest_runtime::assertion::{JsonAssertions, assert_json_file_name};
use iotest_runtime::block::{BlockError, Blocks};
use iotest_runtime::qmp::Monitor;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::tool::StorageDaemon;
use iotest_runtime::vm::Machine;
use qapi_types::{
    BlockdevOptions, BlockdevOptionsBlkdebug, BlockdevOptionsFile, BlockdevOptionsRaw, RunState,
    cmd,
};
use serde_json::json;

use crate::host::{bare, launch_bare, launcher, scratch, settings, zero_file};

/// A machine with `top`, a throttle filter, over `disk`, a raw image over `file`.
fn with_chain(scratch: &Scratch) -> Machine {
    let path = zero_file(scratch, "image", 1 << 20);
    let config = bare(&launcher(scratch), "vm0")
        .object("throttle-group,id=group")
        .blockdev(format!("file,node-name=file,filename={path}"))
        .blockdev("raw,node-name=disk,file=file")
        .blockdev("throttle,node-name=top,throttle-group=group,file=disk");
    config.launch().unwrap()
}

#[test]
fn paths_through_the_graph_are_followed() {
    let scratch = scratch("graph");
    let mut vm = with_chain(&scratch);
    vm.assert_block_path("top", "/file", "disk").unwrap();
    vm.assert_block_path("top", "/file/file", "file").unwrap();
    vm.assert_block_path("top", "/backing", None).unwrap();
    let error = vm.assert_block_path("top", "/file", "file").unwrap_err();
    assert!(matches!(error, BlockError::Mismatch(_)));
    assert_eq!(error.to_string(), "Found node disk under /file (but expected file)");
    let graph = vm.block_graph().unwrap();
    assert_eq!(graph.tree("top"), "top\n  file: disk\n    file: file\n");
    assert!(graph.to_string().contains("top -file-> disk"), "{graph}");
    assert_eq!(graph.parents("disk").next().unwrap().1.name, "top");
    assert_eq!(graph, vm.block_graph().unwrap());
}

#[test]
fn nodes_are_found_by_name_and_file() {
    let scratch = scratch("nodes");
    let mut vm = with_chain(&scratch);
    let path = scratch.file("image");
    vm.assert_has_block_node("disk", None).unwrap();
    vm.assert_has_block_node(None, path.as_str()).unwrap();
    vm.assert_has_block_node("file", path.as_str()).unwrap();
    let error = vm.assert_has_block_node("nothing", None).unwrap_err().to_string();
    assert!(error.starts_with("Cannot find nothing None in result:\n{'return': [{"), "{error}");
    assert!(vm.assert_has_block_node(None, "/nowhere").is_err());
    let node = vm.node("top").unwrap().unwrap();
    assert_eq!((node.drv.as_str(), node.ro), ("throttle", false));
    assert_eq!(vm.node("nothing").unwrap(), None);
}

#[test]
fn bitmaps_have_what_they_must_have() {
    let scratch = scratch("bitmap_assertions");
    let mut vm = with_chain(&scratch);
    vm.run(cmd::BlockDirtyBitmapAdd::new("disk", "a").granularity(65536u32)).unwrap();
    vm.run(cmd::BlockDirtyBitmapAdd::new("disk", "b").disabled(true)).unwrap();
    vm.run(cmd::BlockDirtyBitmapAdd::new("file", "a")).unwrap();
    vm.hmp_qemu_io("disk", "write 0 1k").unwrap();
    vm.assert_bitmap("disk", "a", json!({ "count": 65536, "recording": true })).unwrap();
    vm.assert_bitmap("disk", "b", json!({ "count": 0, "recording": false })).unwrap();
    let mut failure = |node: &str, bitmap: &str, members| {
        vm.assert_bitmap(node, bitmap, members).unwrap_err().to_string()
    };
    assert_eq!(
        failure("disk", "a", json!({ "count": 0 })),
        r#"bitmap a of node disk: "count" is "65536", expected "0""#
    );
    assert_eq!(failure("disk", "c", json!({})), "there is no bitmap c of node disk");
    assert_eq!(failure("nothing", "a", json!({})), "there is no bitmap a of node nothing");
    let all = vm.all_bitmaps().unwrap();
    let count = all.iter().map(|(node, bitmaps)| (node.as_str(), bitmaps.len()));
    assert_eq!(count.collect::<Vec<_>>(), [("disk", 2), ("file", 1)]);
}

#[test]
fn replies_are_asserted_on_by_paths_and_by_parts() {
    let scratch = scratch("assertions");
    let mut vm = launch_bare(&scratch);
    let reply = vm.try_run("query-status", json!({})).unwrap();
    reply.assert_at("return/status", RunState::Running).unwrap();
    reply.assert_any_of("return/running", [true]).unwrap();
    reply.assert_absent("error").unwrap();
    let status = vm.run(cmd::QueryStatus::new()).unwrap();
    status.assert_at("running", true).unwrap();
    iotest_runtime::part!(status.status).is(RunState::Running).unwrap();
    let error = iotest_runtime::part!(status.running).is(false).unwrap_err();
    assert_eq!(error.to_string(), "status.running is true, expected false");
    let refused = vm.try_run("blockdev-del", json!({ "node-name": "nothing" })).unwrap();
    refused.assert_at("error/class", "GenericError").unwrap();
}

#[test]
fn json_file_name_stands_for_the_options_of_its_node() {
    let scratch = scratch("json_name");
    let path = zero_file(&scratch, "image", 1 << 20);
    let mut vm = launch_bare(&scratch);
    let file = BlockdevOptions::file(BlockdevOptionsFile::new(path.as_str()));
    let raw = BlockdevOptionsRaw::new(BlockdevOptionsBlkdebug::new(file)).size(65536);
    vm.run(cmd::BlockdevAdd::new(BlockdevOptions::new(raw.clone()).node_name("disk"))).unwrap();
    let name = vm.node("disk").unwrap().unwrap().file;
    assert!(name.starts_with("json:"), "{name}");
    assert_json_file_name(&name, BlockdevOptions::new(raw.clone())).unwrap();
    let other = BlockdevOptions::new(raw.size(512));
    let error = assert_json_file_name(&name, other).unwrap_err().to_string();
    assert!(error.ends_with(r#""size" is "65536", expected "512""#), "{error}");
}

#[test]
fn storage_daemon_is_asked_in_the_same_words() {
    let scratch = scratch("daemon_nodes");
    let path = zero_file(&scratch, "image", 1 << 20);
    let daemon = StorageDaemon::new(&settings(), scratch.dir());
    let mut daemon = daemon
        .start_with_monitor(["--blockdev", &format!("file,node-name=file,filename={path}")])
        .unwrap();
    let options = BlockdevOptions::new(BlockdevOptionsRaw::new("file")).node_name("disk");
    daemon.run(cmd::BlockdevAdd::new(options)).unwrap();
    daemon.run(cmd::BlockDirtyBitmapAdd::new("disk", "a")).unwrap();
    daemon.assert_block_path("disk", "/file", "file").unwrap();
    daemon.assert_has_block_node("disk", None).unwrap();
    daemon.assert_bitmap("disk", "a", json!({ "count": 0 })).unwrap();
    daemon.shutdown().unwrap();
}
