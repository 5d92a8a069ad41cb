//! Images in every format and over every protocol that is served, against the real QEMU.

use std::io::Read;

use camino::Utf8PathBuf;
use iotest_runtime::env::Settings;
use iotest_runtime::host::{self, Unavailable};
use iotest_runtime::image::{GIB, ImageError, Images, KIB, MIB, Pattern};
use iotest_runtime::process::Exit;
use iotest_runtime::qmp::Monitor;
use iotest_runtime::scratch::{Retention, Scratch};
use iotest_runtime::tool::{QemuImg, QemuNbd, RunningStorageDaemon, StorageDaemon};
use iotest_runtime::vm::Launcher;
use iotest_spec::{Format, Protocol};
use serde_json::{Value, json};

/// A case's place.
struct Place {
    settings: Settings,
    scratch: Scratch,
    _root: tempfile::TempDir,
}

fn place() -> Place {
    let root = tempfile::tempdir().expect("there is space for a directory");
    let mut settings = Settings::from_env().expect("the environment is usable");
    let path = Utf8PathBuf::from_path_buf(root.path().to_owned()).expect("the path is UTF-8");
    settings.test_dir = path.join("scratch");
    let mut settings = settings.with_sock_dir(path.join("s")).expect("the path is short");
    settings.image_options.clear();
    settings.sample_image_dir = Some(path);
    let scratch = Scratch::create(&settings, "a::case").expect("there is space for a directory");
    Place { settings, scratch, _root: root }
}

impl Place {
    fn images(&self, variant: &str) -> Images {
        Images::new(&self.settings, &self.scratch, variant.parse().expect("it is a variant"))
    }

    fn qemu_img(&self) -> QemuImg {
        QemuImg::new(&self.settings, "raw-file".parse().expect("it is a variant"))
    }

    fn monitor(&self) -> RunningStorageDaemon {
        let daemon = StorageDaemon::new(&self.settings, self.scratch.dir());
        daemon.start_with_monitor::<&str>([]).expect("the storage daemon starts")
    }
}

const SOME: [Pattern; 2] = [Pattern::new(0x5a, 0, 64 * KIB), Pattern::new(0xa5, MIB, 64 * KIB)];

#[test]
fn every_format_keeps_what_is_written() {
    let place = place();
    let writable = Format::ALL.iter().filter(|format| format.is_generic());
    for format in writable {
        let images = place.images(&format!("{format}-file"));
        let image = images.image(format!("disk.{format}")).size(4 * MIB).create().unwrap();
        assert_eq!(image.format(), *format);
        assert!(image.size() >= 4 * MIB, "{image:?}");
        images.write(&image, &SOME).unwrap();
        images.verify(&image, &SOME).unwrap();
        // Unwritten areas read as zeros, except in encrypted images, which decrypt any content.
        if *format != Format::Luks {
            images.verify(&image, &[Pattern::new(0, 2 * MIB, MIB)]).unwrap();
        }
        let wrong = images.verify(&image, &[Pattern::new(1, 0, KIB)]).unwrap_err();
        assert!(wrong.to_string().contains("Pattern verification failed"), "{wrong}");
    }
}

#[test]
fn every_format_opens_as_the_node_that_it_describes() {
    let place = place();
    let mut monitor = place.monitor();
    let secret =
        json!({"qom-type": "secret", "id": "keysec0", "data": place.settings.key_secret()});
    monitor.run_raw("object-add", secret).unwrap();
    for format in Format::ALL.iter().filter(|format| format.is_generic()) {
        let images = place.images(&format!("{format}-file"));
        let image = images.image(format!("disk,{format}")).size(4 * MIB).create().unwrap();
        let node = format!("node-{format}");
        monitor.run_raw("blockdev-add", json!(image.options(&node))).unwrap();
        let nodes = monitor.run_raw("query-named-block-nodes", json!({"flat": true})).unwrap();
        let find = |entry: &&Value| entry["node-name"] == node.as_str();
        let opened = nodes.as_array().unwrap().iter().find(find).unwrap();
        assert_eq!(opened["drv"], format.name());
        assert_eq!(opened["image"]["virtual-size"], image.size(), "{format}");
        monitor.run_raw("blockdev-del", json!({"node-name": node})).unwrap();
    }
}

#[test]
fn luks_drive_opens_with_the_secret_of_its_machine() {
    let place = place();
    let disk = place.images("luks-file").image("disk").size(4 * MIB).create().unwrap();
    let qemu = place.settings.programs.qemu.clone().unwrap();
    let launcher = Launcher::new(qemu, place.scratch.dir()).timeouts(place.settings.timeouts);
    let open = |secret: &str| launcher.vm("machine").key_secret(secret).drive(&disk).launch();
    open(place.settings.key_secret()).unwrap().shutdown().unwrap();
    let refused = open("wrong").unwrap_err().to_string();
    assert!(refused.contains("Invalid password"), "{refused}");
}

#[test]
fn overlay_reads_through_to_its_backing_file() {
    let place = place();
    let images = place.images("qcow2-file");
    let base = images.image("base").size(64 * MIB).create().unwrap();
    images.write(&base, &SOME).unwrap();
    let top = images.image("top").backing(&base).create().unwrap();
    assert_eq!(top.size(), 64 * MIB);
    images.verify(&top, &SOME).unwrap();
    images.write(&top, &[Pattern::new(7, 0, KIB)]).unwrap();
    images.verify(&base, &SOME).unwrap();
    let info = place.qemu_img().info([top.json_location()]).unwrap();
    assert_eq!(info.backing_filename.as_deref(), Some(base.location()));
}

#[test]
fn creation_options_reach_the_image() {
    let place = place();
    let images = place.images("qcow2-file");
    let data = place.scratch.file("data, with a comma");
    let image = images
        .image("disk")
        .size(GIB)
        .cluster_size(2 * MIB)
        .option("lazy_refcounts", "on")
        .data_file(&data)
        .preallocation("metadata")
        .create()
        .unwrap();
    let info = place.qemu_img().info(image.tool_arguments()).unwrap();
    assert_eq!(info.cluster_size, i64::try_from(2 * MIB).ok());
    let specific = &info.raw["format-specific"]["data"];
    assert_eq!(specific["lazy-refcounts"], true);
    assert_eq!(specific["data-file"], data.as_str());
}

#[test]
fn image_in_another_format_than_that_under_test_is_a_plain_file() {
    let place = place();
    let images = place.images("raw-nbd");
    let image = images.image("disk").format(Format::Qcow2).size(MIB).create().unwrap();
    assert!(!image.is_served());
    assert_eq!(image.location(), image.path().as_str());
}

#[test]
fn image_over_nbd_is_what_a_client_sees() {
    let place = place();
    let mut monitor = place.monitor();
    for format in ["raw", "qcow2", "vdi", "vhdx", "vpc"] {
        let images = place.images(&format!("{format}-nbd"));
        let image = images.image(format!("disk.{format}")).size(4 * MIB).create().unwrap();
        assert!(image.is_served());
        assert!(image.location().starts_with("nbd+unix://?"), "{image:?}");
        let most = [Pattern::new(9, 0, image.size())];
        images.write(&image, &most).unwrap();
        images.verify(&image, &most).unwrap();
        monitor.run_raw("blockdev-add", json!(image.options("disk"))).unwrap();
        monitor.run_raw("blockdev-del", json!({"node-name": "disk"})).unwrap();
        // The server goes with the case's images, and the data stays in the file.
        let (path, location) = (image.path().to_owned(), image.location().to_owned());
        drop(image);
        assert!(place.qemu_img().info([&location]).is_ok());
        drop(images);
        assert!(place.qemu_img().info([&location]).is_err());
        let images = place.images(&format!("{format}-file"));
        let file = images.existing(&path, format.parse().unwrap()).unwrap();
        images.verify(&file, &most).unwrap();
    }
}

#[test]
fn export_of_any_server_is_an_image() {
    let place = place();
    let images = place.images("raw-file");
    let disk = images.image("disk").size(MIB).create().unwrap();
    let socket = place.scratch.socket("any server").unwrap();
    let server = QemuNbd::new(&place.settings, place.scratch.dir());
    let options = ["-k", socket.as_str(), "-f", "raw", "-x", "a, b"];
    let server = server.serve(options.into_iter().chain([disk.path().as_str()])).unwrap();
    let export = images.nbd_image(&socket, "a, b").unwrap();
    assert_eq!((export.size(), export.format()), (MIB, Format::Raw));
    images.write(&export, &[Pattern::new(7, 0, KIB)]).unwrap();
    images.verify(&export, &[Pattern::new(7, 0, KIB), Pattern::new(0, KIB, KIB)]).unwrap();
    let node = json!(export.options("n"));
    assert_eq!(node["file"]["export"], "a, b");
    let unknown = images.nbd_image(&socket, "c").unwrap_err().to_string();
    assert!(unknown.contains("not available"), "{unknown}");
    assert_eq!(server.stop().unwrap(), Exit::Code(0));
    images.verify(&disk, &[Pattern::new(7, 0, KIB)]).unwrap();
}

#[test]
fn image_over_fuse_is_a_file_that_grows() {
    let place = place();
    let works = fuse_works(&place);
    let images = place.images("qcow2-fuse");
    match (images.image("disk").size(4 * MIB).create(), works) {
        (Ok(image), Ok(())) => {
            assert!(image.is_served() && image.location() != image.path().as_str());
            images.write(&image, &SOME).unwrap();
            images.verify(&image, &SOME).unwrap();
            drop((image, images));
            // Nothing is mounted any more: the directory can be removed.
            std::fs::remove_dir_all(place.scratch.sock_dir()).unwrap();
        }
        (Err(ImageError::Tool(_)), Err(_)) => {}
        (image, works) => panic!("the probe says {works:?}, but {image:?}"),
    }
}

/// Asks the probe, by the cache that all test programs share.
fn fuse_works(place: &Place) -> Result<(), Unavailable> {
    let mut settings = place.settings.clone();
    let shared = Settings::from_vars(&|_| None).expect("no variable is wrong");
    settings.cache_dir = shared.cache_dir;
    host::facts(&settings).expect("QEMU can be asked").fuse
}

#[test]
fn mount_of_a_killed_server_does_not_keep_the_scratch_directory() {
    let place = place();
    if fuse_works(&place).is_err() {
        return;
    }
    let file = place.scratch.file("disk");
    std::fs::write(&file, "").unwrap();
    let export = format!("fuse,id=export,node-name=disk,mountpoint={file}");
    let daemon = StorageDaemon::new(&place.settings, place.scratch.dir());
    let node = "null-co,node-name=disk,size=65536";
    let mut daemon = daemon.start(["--blockdev", node, "--export", &export]).unwrap();
    let pid = rustix::process::Pid::from_raw(daemon.pid().cast_signed()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    daemon.wait_before(place.settings.timeouts.after(std::time::Duration::from_secs(60))).unwrap();
    drop(daemon);
    let dir = place.scratch.dir().to_owned();
    let closed = place.scratch.close(Retention::Remove);
    assert!(closed.faults.is_empty(), "{closed:?}");
    assert!(!dir.exists());
}

#[test]
fn protocol_that_nothing_serves_is_refused() {
    let place = place();
    for protocol in [Protocol::Ssh, Protocol::Nfs, Protocol::Rbd] {
        let images = place.images(&format!("raw-{protocol}"));
        let error = images.image("disk").size(MIB).create().unwrap_err();
        assert!(matches!(error, ImageError::NoServer { .. }), "{error}");
    }
}

#[test]
fn numbered_sectors_are_read_back_by_qemu() {
    let place = place();
    let images = place.images("qcow2-file");
    let image = images.numbered_sectors("numbers", 1000).unwrap();
    assert_eq!((image.size(), image.format()), (1024, Format::Raw));
    images.verify(&image, &[Pattern::new(1, 515, 1), Pattern::new(0, 516, 507)]).unwrap();
    images.verify(&image, &[Pattern::new(1, 1023, 1)]).unwrap();
}

#[test]
fn sample_is_unpacked() {
    let place = place();
    let images = place.images("raw-file");
    let samples = place.settings.sample_image_dir.clone().unwrap();
    let packed = std::fs::File::create(samples.join("sample.bz2")).unwrap();
    let mut packer = bzip2::write::BzEncoder::new(packed, bzip2::Compression::best());
    std::io::copy(&mut std::io::repeat(3).take(MIB), &mut packer).unwrap();
    packer.finish().unwrap();
    let path = images.unpack_sample("sample", "disk").unwrap();
    let image = images.existing(&path, Format::Raw).unwrap();
    images.verify(&image, &[Pattern::new(3, 0, MIB)]).unwrap();
    let error = images.unpack_sample("absent", "disk").unwrap_err();
    assert!(error.to_string().contains("absent.bz2"), "{error}");
}

#[test]
fn remote_names_are_those_of_a_plain_file_or_of_ssh_to_this_host() {
    let mut place = place();
    place.settings.user = Some("me".to_owned());
    let name = |variant: &str| place.images(variant).remote_name("/a/b.img".into());
    assert_eq!(name("raw-file").unwrap(), "/a/b.img");
    assert_eq!(name("raw-ssh").unwrap(), "ssh://me@127.0.0.1:22/a/b.img");
    let error = name("raw-nbd").unwrap_err().to_string();
    assert!(error.starts_with("images over nbd need a server"), "{error}");
    place.settings.user = None;
    let name = place.images("raw-ssh").remote_name("/a".into()).unwrap();
    assert_eq!(name, "ssh://127.0.0.1:22/a");
}

#[test]
fn name_that_leads_out_of_the_scratch_directory_is_refused() {
    let place = place();
    let images = place.images("raw-file");
    for name in ["../disk", "/disk", ""] {
        let error = images.image(name).size(MIB).create().unwrap_err();
        assert!(matches!(error, ImageError::BadName { .. }), "{error}");
    }
}
