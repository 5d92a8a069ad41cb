//! The tools against the real QEMU.

use std::os::unix::fs::FileExt;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::process::command_line;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::Settings;
use iotest_runtime::process::Exit;
use iotest_runtime::qmp::{ErrorClass, Monitor};
use iotest_runtime::scratch::Scratch;
use iotest_runtime::tool::{
    Comparison, Emulator, QemuImg, QemuIo, QemuNbd, StorageDaemon, ToolError,
};
use iotest_spec::Format;
use qapi_types::cmd::{
    BlockExportAdd, BlockExportDel, BlockdevAdd, NbdServerStart, QueryBlockExports, QueryStatus,
};
use qapi_types::event::BlockExportDeleted;
use qapi_types::{
    BlockExportOptions, BlockExportOptionsNbd, BlockExportType, BlockdevOptions,
    BlockdevOptionsNull, ImageInfoSpecificBranch, UnixSocketAddress,
};
use serde_json::json;

/// A case's place and its tools.
struct Case {
    scratch: Scratch,
    qemu_img: QemuImg,
    qemu_io: QemuIo,
    qemu_nbd: QemuNbd,
    storage_daemon: StorageDaemon,
    _root: tempfile::TempDir,
}

fn case(variant: &str) -> Case {
    let root = tempfile::tempdir().expect("there is space for a directory");
    let mut settings = Settings::from_env().expect("the environment is usable");
    let path = Utf8PathBuf::from_path_buf(root.path().to_owned()).expect("the path is UTF-8");
    settings.test_dir = path.join("scratch");
    let mut settings = settings.with_sock_dir(path).expect("the path is short");
    settings.format = None;
    settings.image_options.clear();
    let scratch = Scratch::create(&settings, "a::case").expect("there is space for a directory");
    let variant = variant.parse().expect("the variant is one");
    Case {
        qemu_img: QemuImg::new(&settings, variant),
        qemu_io: QemuIo::new(&settings, variant),
        qemu_nbd: QemuNbd::new(&settings, scratch.dir()),
        storage_daemon: StorageDaemon::new(&settings, scratch.dir()),
        scratch,
        _root: root,
    }
}

impl Case {
    /// Creates an image of one mebibyte.
    fn image(&self, name: &str, format: &str) -> Utf8PathBuf {
        let path = self.scratch.file(name);
        let output = self.qemu_img.create(["-f", format, path.as_str(), "1M"]);
        output.expect("an image can be created");
        path
    }

    fn io(&self, command: &str, image: &Utf8PathBuf) -> Result<String, ToolError> {
        let output = self.qemu_io.run(["-c", command, image.as_str()])?;
        Ok(output.stdout_text().into_owned())
    }
}

fn minute() -> iotest_runtime::deadline::Deadline {
    Timeouts::default().after(Duration::from_secs(60))
}

#[test]
fn reports_of_qemu_img_are_typed() {
    let case = case("qcow2-file");
    let base = case.image("base", "qcow2");
    let top = case.scratch.file("top");
    case.qemu_img
        .create(["-f", "qcow2", "-b", base.as_str(), "-F", "qcow2", top.as_str()])
        .unwrap();
    case.io("write 64k 64k", &top).unwrap();

    let info = case.qemu_img.info(["-f", "qcow2", top.as_str()]).unwrap();
    assert_eq!((info.format.as_str(), info.virtual_size), ("qcow2", 1024 * 1024));
    assert_eq!(info.backing_filename.as_deref(), Some(base.as_str()));
    assert_eq!(info.backing_filename_format.as_deref(), Some("qcow2"));
    let specific = &info.format_specific.as_ref().expect("qcow2 has more to say").r#type;
    let ImageInfoSpecificBranch::Qcow2(qcow2) = specific else { panic!("{specific:?}") };
    assert_eq!(qcow2.compat, "1.1");
    assert_eq!(info.raw["format-specific"]["data"]["compat"], "1.1");
    assert_eq!(case.qemu_img.virtual_size(&top, Format::Qcow2).unwrap(), 1024 * 1024);

    let check = case.qemu_img.check(["-f", "qcow2", top.as_str()]).unwrap();
    assert!(check.is_clean());
    assert_eq!(check.allocated_clusters, Some(1));

    let map = case.qemu_img.map(["-f", "qcow2", top.as_str()]).unwrap();
    let data: Vec<_> = map.iter().filter(|entry| entry.data).collect();
    assert_eq!((data[0].start, data[0].length, data[0].depth), (65536, 65536, 0));

    let measure = case.qemu_img.measure(["-O", "raw", "--size", "1M"]).unwrap();
    assert_eq!((measure.required, measure.fully_allocated), (1024 * 1024, 1024 * 1024));
}

#[test]
fn check_that_finds_something_still_reports() {
    let case = case("qcow2-file");
    let disk = case.image("disk", "qcow2");
    case.io("write 0 64k", &disk).unwrap();
    // The image has six clusters, the third of which holds the refcounts, two bytes each: a
    // seventh one that is counted and not used is a leak.
    let file = std::fs::OpenOptions::new().write(true).open(&disk).unwrap();
    file.set_len(7 * 65536).unwrap();
    file.write_all_at(&[0, 1], 2 * 65536 + 2 * 6).unwrap();
    let check = case.qemu_img.check(["-f", "qcow2", disk.as_str()]).unwrap();
    assert_eq!((check.leaks, check.corruptions), (Some(1), None), "{}", check.raw);
}

#[test]
fn failing_command_shows_command_status_and_output() {
    let case = case("qcow2-file");
    let absent = case.scratch.file("absent");
    let error = case.qemu_img.info(["-f", "qcow2", absent.as_str()]).unwrap_err();
    let text = error.to_string();
    assert!(text.contains(&format!("info --output json -f qcow2 {absent}: exit status 1")));
    assert!(text.contains("No such file or directory"), "{text}");
    assert_eq!(error.output().unwrap().status, Exit::Code(1));
    let output = case.qemu_img.unchecked(["info", "-f", "qcow2", absent.as_str()]).unwrap();
    assert!(output.stdout_text().contains("No such file"), "{output:?}");
    assert!(command_line(&output.argv).ends_with(absent.as_str()));
}

#[test]
fn images_are_the_same_different_or_no_images() {
    let case = case("qcow2-file");
    let (one, other) = (case.image("one", "qcow2"), case.image("other", "raw"));
    let compare = || case.qemu_img.compare((&one, Format::Qcow2), (&other, Format::Raw));
    assert_eq!(compare().unwrap(), Comparison::Same);
    case.io("write -P 1 0 512", &one).unwrap();
    assert_eq!(compare().unwrap(), Comparison::Different);
    std::fs::remove_file(&other).unwrap();
    assert!(matches!(compare().unwrap_err(), ToolError::Failed(_)));
}

#[test]
fn commands_that_change_images_do() {
    let case = case("qcow2-file");
    let base = case.image("base", "qcow2");
    let top = case.scratch.file("top");
    let backed = ["-f", "qcow2", "-b", base.as_str(), "-F", "qcow2"];
    case.qemu_img.create([&backed[..], &[top.as_str()]].concat()).unwrap();
    case.io("write -P 7 0 64k", &top).unwrap();
    case.qemu_img.commit(["-f", "qcow2", top.as_str()]).unwrap();
    case.io("read -P 7 0 64k", &base).unwrap();
    case.qemu_img.rebase(["-f", "qcow2", "-b", "", top.as_str()]).unwrap();
    let info = case.qemu_img.info(["-f", "qcow2", top.as_str()]).unwrap();
    assert_eq!(info.backing_filename, None);
    case.qemu_img.bitmap(["--add", "-f", "qcow2", top.as_str(), "b0"]).unwrap();
    let raw = case.scratch.file("raw");
    case.qemu_img.convert(["-f", "qcow2", "-O", "raw", top.as_str(), raw.as_str()]).unwrap();
    let same = case.qemu_img.compare((&top, Format::Qcow2), (&raw, Format::Raw)).unwrap();
    assert_eq!(same, Comparison::Same);
}

#[test]
fn luks_image_gets_the_secret() {
    let case = case("luks-file");
    let disk = case.image("disk", "luks");
    let info = case.qemu_img.info(["-f", "luks", disk.as_str()]).unwrap();
    assert_eq!((info.format.as_str(), info.virtual_size), ("luks", 1024 * 1024));
}

#[test]
fn qemu_io_fails_when_its_command_does() {
    let case = case("qcow2-file");
    let disk = case.image("disk", "qcow2");
    assert!(case.io("write -P 3 0 1k", &disk).unwrap().contains("wrote 1024/1024 bytes"));
    let error = case.io("read -P 4 0 1k", &disk).unwrap_err().to_string();
    assert!(error.contains("Pattern verification failed at offset 0"), "{error}");
}

#[test]
fn conversation_with_qemu_io_keeps_its_state() {
    let case = case("qcow2-file");
    let disk = case.image("disk", "qcow2");
    let mut qemu_io = case.qemu_io.interactive([disk.as_str()]).unwrap();
    assert!(qemu_io.command("write -P 9 64k 64k").unwrap().contains("wrote 65536/65536"));
    assert!(qemu_io.command("aio_write -P 8 0 64k").unwrap().is_empty());
    assert!(qemu_io.command("aio_flush").unwrap().contains("wrote 65536/65536"));
    assert!(qemu_io.command("read -P 9 64k 64k").unwrap().contains("read 65536/65536"));
    qemu_io.close().unwrap();
    case.io("read -P 8 0 64k", &disk).unwrap();
}

#[test]
fn conversation_about_no_image_shows_the_complaint() {
    let case = case("qcow2-file");
    let absent = case.scratch.file("absent");
    match case.qemu_io.interactive([absent.as_str()]) {
        Err(error) => assert!(error.to_string().contains("No such file"), "{error}"),
        Ok(_) => panic!("qemu-io opened a file that is not there"),
    }
}

#[test]
fn dropped_conversation_leaves_no_process() {
    let case = case("qcow2-file");
    let disk = case.image("disk", "qcow2");
    let qemu_io = case.qemu_io.interactive([disk.as_str()]).unwrap();
    let process = format!("/proc/{}", qemu_io.pid());
    assert!(std::path::Path::new(&process).exists());
    drop(qemu_io);
    assert!(!std::path::Path::new(&process).exists());
}

#[test]
fn qemu_io_works_in_the_background() {
    let case = case("qcow2-file");
    let disk = case.image("disk", "qcow2");
    let arguments = ["-c", "write -P 7 0 64k", "-c", "sleep 50", disk.as_str()];
    let mut writer = case.qemu_io.background(arguments, case.scratch.dir()).unwrap();
    assert!(writer.wait_for_output("wrote").unwrap().contains("wrote 65536/65536"));
    let output = writer.wait_before(minute()).unwrap();
    assert_eq!(output.status, Exit::Code(0));
    case.io("read -P 7 0 64k", &disk).unwrap();

    let arguments = ["-c", "sleep 600000", disk.as_str()];
    let sleeper = case.qemu_io.background(arguments, case.scratch.dir()).unwrap();
    let process = format!("/proc/{}", sleeper.pid());
    assert!(std::path::Path::new(&process).exists());
    drop(sleeper);
    assert!(!std::path::Path::new(&process).exists());
}

#[test]
fn emulator_prints_and_ends() {
    let settings = Settings::from_env().expect("the environment is usable");
    let qemu = Emulator::new(&settings);
    let devices = qemu.run(["-M", "none", "-device", "help"]).unwrap();
    assert!(devices.stdout_text().contains("virtio-blk"));
    let options = devices.argv[1..].join(" ");
    assert!(options.starts_with("-nodefaults") && options.ends_with("help"), "{options}");
    let error = qemu.run(["-device", "nonsense"]).unwrap_err().to_string();
    assert!(error.contains("exit status 1") && error.contains("nonsense"), "{error}");
}

#[test]
fn nbd_server_serves_until_stopped() {
    let case = case("raw-file");
    let disk = case.image("disk", "raw");
    let socket = case.scratch.socket("nbd").unwrap();
    let server =
        case.qemu_nbd.serve(["-k", socket.as_str(), "-f", "raw", "-x", "disk", disk.as_str()]);
    let server = server.unwrap();
    let url = Utf8PathBuf::from(format!("nbd+unix:///disk?socket={socket}"));
    case.io("write -P 5 0 64k", &url).unwrap();
    case.io("read -P 5 0 64k", &url).unwrap();
    let list = case.qemu_nbd.list(["-k", socket.as_str()]).unwrap();
    assert!(list.stdout_text().contains("export: 'disk'"), "{}", list.stdout_text());
    assert_eq!(server.stop().unwrap(), Exit::Code(0));
    assert!(case.io("read 0 64k", &url).is_err());
    case.io("read -P 5 0 64k", &disk).unwrap();
}

#[test]
fn nbd_server_that_cannot_serve_shows_why() {
    let case = case("raw-file");
    let absent = case.scratch.file("absent");
    let socket = case.scratch.socket("nbd").unwrap();
    let arguments = ["-k", socket.as_str(), "-f", "raw", absent.as_str()];
    let error = case.qemu_nbd.serve(arguments).unwrap_err().to_string();
    assert!(error.contains("ended with exit status 1; it wrote:"), "{error}");
    assert!(error.contains("No such file"), "{error}");
    let error = case.qemu_nbd.fork(arguments).unwrap_err().to_string();
    assert!(error.contains("exit status 1"), "{error}");
    // Nothing of the attempts is left.
    assert_eq!(case.scratch.dir().read_dir_utf8().unwrap().count(), 0);
}

#[test]
fn forked_nbd_server_is_ended_with_its_owner() {
    let case = case("raw-file");
    let disk = case.image("disk", "raw");
    let socket = case.scratch.socket("nbd").unwrap();
    let arguments = ["-k", socket.as_str(), "-f", "raw", "-t", disk.as_str()];
    let daemon = case.qemu_nbd.fork(arguments).unwrap();
    let url = Utf8PathBuf::from(format!("nbd+unix:///?socket={socket}"));
    case.io("read 0 64k", &url).unwrap();
    assert!(daemon.is_running());
    let process = format!("/proc/{}/cmdline", daemon.pid().unwrap());
    drop(daemon);
    let left = std::fs::read(process).unwrap_or_default();
    assert_eq!(String::from_utf8_lossy(&left), "", "the daemon is gone");
}

#[test]
fn forked_nbd_server_ends_with_its_client() {
    let case = case("raw-file");
    let disk = case.image("disk", "raw");
    let socket = case.scratch.socket("nbd").unwrap();
    let daemon = case.qemu_nbd.fork(["-k", socket.as_str(), "-f", "raw", disk.as_str()]).unwrap();
    assert!(daemon.is_running());
    let url = Utf8PathBuf::from(format!("nbd+unix:///?socket={socket}"));
    case.io("read 0 64k", &url).unwrap();
    daemon.wait_before(minute()).unwrap();
}

#[test]
fn storage_daemon_exports_until_stopped() {
    let case = case("raw-file");
    let socket = case.scratch.socket("nbd").unwrap();
    let daemon = case
        .storage_daemon
        .start([
            "--blockdev",
            "null-co,node-name=disk,size=1048576,read-zeroes=on",
            "--nbd-server",
            &format!("addr.type=unix,addr.path={socket}"),
            "--export",
            "nbd,id=export,node-name=disk,name=disk,writable=on",
        ])
        .unwrap();
    let url = Utf8PathBuf::from(format!("nbd+unix:///disk?socket={socket}"));
    case.io("read -P 0 0 64k", &url).unwrap();
    assert_eq!(daemon.stop().unwrap(), Exit::Code(0));
}

#[test]
fn storage_daemon_that_cannot_start_shows_why() {
    let case = case("raw-file");
    let error = case.storage_daemon.start(["--blockdev", "nonsense,node-name=x"]).unwrap_err();
    assert!(error.to_string().contains("nonsense"), "{error}");
}

#[test]
fn monitor_of_the_storage_daemon_takes_commands_until_it_quits() {
    let case = case("raw-file");
    let mut daemon = case.storage_daemon.start_with_monitor::<&str>([]).unwrap();
    let node = json!({"driver": "null-co", "node-name": "disk", "size": 65536});
    daemon.run_raw("blockdev-add", node).unwrap();
    let nodes = daemon.run_raw("query-named-block-nodes", json!({"flat": true})).unwrap();
    assert_eq!(nodes[0]["node-name"], "disk");
    daemon.run_raw("quit", json!(null)).unwrap();
    assert_eq!(daemon.wait_before(minute()).unwrap(), Exit::Code(0));
    let error = daemon.run_raw("query-jobs", json!(null)).unwrap_err().to_string();
    assert!(error.contains("exit status 0") && error.contains("--pidfile"), "{error}");
}

#[test]
fn storage_daemon_quits_when_asked() {
    let case = case("raw-file");
    let mut daemon = case.storage_daemon.start_with_monitor::<&str>([]).unwrap();
    daemon.shutdown().unwrap();
    let error = daemon.shutdown().unwrap_err().to_string();
    assert!(error.contains("exit status 0"), "{error}");
}

#[test]
fn storage_daemon_takes_typed_commands_and_returns_typed_events() {
    let case = case("raw-file");
    let mut daemon = case.storage_daemon.start_with_monitor::<&str>([]).unwrap();
    let socket = case.scratch.socket("nbd").unwrap();
    let disk = BlockdevOptionsNull::new().size(1 << 20).read_zeroes(true);
    daemon.run(BlockdevAdd::new(BlockdevOptions::null_co(disk).node_name("disk"))).unwrap();
    let address = UnixSocketAddress::new(socket.as_str());
    daemon.run(NbdServerStart::new(address)).unwrap();
    for id in ["one", "other"] {
        let export = BlockExportOptionsNbd::new().name(id);
        let export = BlockExportOptions::new(id, "disk", export).writable(true);
        daemon.run(BlockExportAdd::new(export)).unwrap();
    }
    let exports = daemon.run(QueryBlockExports::new()).unwrap();
    assert_eq!(exports.len(), 2, "{}", exports.raw);
    assert!(exports.iter().all(|export| export.r#type == BlockExportType::Nbd), "{exports:?}");
    case.io("read -P 0 0 64k", &format!("nbd+unix:///one?socket={socket}").into()).unwrap();

    let twice = BlockExportOptions::new("one", "disk", BlockExportOptionsNbd::new());
    let refused = daemon.run(BlockExportAdd::new(twice)).unwrap_err();
    assert!(refused.is(&ErrorClass::GenericError), "{refused}");
    let unknown = daemon.run(QueryStatus::new()).unwrap_err();
    assert!(unknown.is(&ErrorClass::CommandNotFound), "{unknown}");

    for id in ["one", "other"] {
        daemon.run(BlockExportDel::new(id)).unwrap();
    }
    daemon.wait_for(|gone: &BlockExportDeleted| gone.id == "other").unwrap();
    daemon.wait_for(|gone: &BlockExportDeleted| gone.id == "one").unwrap();
    assert_eq!(daemon.stop().unwrap(), Exit::Code(0));
}

#[test]
fn storage_daemon_without_a_monitor_takes_no_commands() {
    let case = case("raw-file");
    let mut daemon = case.storage_daemon.start::<&str>([]).unwrap();
    let error = daemon.run_raw("quit", json!(null)).unwrap_err().to_string();
    assert!(error.contains("started without a QMP monitor"), "{error}");
}
