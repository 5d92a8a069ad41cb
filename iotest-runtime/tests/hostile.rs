//! Directories and names made of characters that mean something to QEMU, to URIs or to a shell:
//! everything works in them, with the same output as elsewhere.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail the test")]

use camino::Utf8PathBuf;
use iotest_runtime::env::Settings;
use iotest_runtime::filter::Chain;
use iotest_runtime::host;
use iotest_runtime::image::{Image, ImageError, Images, KIB, MIB, Pattern};
use iotest_runtime::qmp::QmpError;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::spec::Format;
use iotest_runtime::syntax::qemu_io_command;
use iotest_runtime::test::VmBuilder;
use iotest_runtime::tool::{QemuImg, QemuIo, QemuNbd};
use iotest_runtime::transcript::Transcript;
use iotest_runtime::vm::{Channel, Drive, Launcher, Machine, Options};
use serde_json::json;

/// Names of directories and files, at most 10 bytes, since the paths of sockets are short.
const NAMES: [&str; 20] = [
    "a b",
    "a%41b",
    "a%2541",
    "a&b=c",
    "a#b",
    "a?b",
    "a,,b,c=d",
    ",offset=1",
    "a:b",
    "nbd:x",
    "a\\b",
    "a\"b'c",
    "\u{fc}\u{20ac}",
    "-x",
    "{a}",
    "$HOME`",
    "~;|",
    "a\tb",
    "a\nb",
    "%p+@!*[",
];

/// A case's place below a directory of a hostile name.
struct Place {
    settings: Settings,
    scratch: Scratch,
    _root: tempfile::TempDir,
}

fn place(name: &str) -> Place {
    let root = tempfile::Builder::new().prefix("h").rand_bytes(3).tempdir().unwrap();
    let mut settings = Settings::from_env().expect("the environment is usable");
    let path = Utf8PathBuf::from_path_buf(root.path().to_owned()).expect("the path is UTF-8");
    settings.test_dir = path.join(name);
    let mut settings = settings.with_sock_dir(path.join(name)).expect("the path is short");
    settings.image_options.clear();
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

    fn vm(&self, name: &str) -> VmBuilder<Machine> {
        let qemu = self.settings.programs.qemu.clone().expect("there is a QEMU");
        Launcher::new(qemu, self.scratch.dir()).vm(name)
    }

    /// Says whether FUSE works here, by the cache that all test programs share.
    fn fuse_works(&self) -> bool {
        let shared = Settings::from_vars(&|_| None).expect("no variable is wrong");
        let mut settings = self.settings.clone();
        settings.cache_dir = shared.cache_dir;
        host::facts(&settings).expect("QEMU can be asked").fuse.is_ok()
    }
}

const SOME: [Pattern; 2] = [Pattern::new(0x5a, 0, 64 * KIB), Pattern::new(0xa5, MIB, 64 * KIB)];

/// Checks an image, and one over it that is a plain file.
fn check(place: &Place, images: &Images, image: &Image) {
    images.write(image, &SOME).unwrap();
    images.verify(image, &SOME).unwrap();
    let over = images.image("over").backing(image).format(Format::Qcow2);
    let over = over.protocol("file".parse().unwrap()).create().unwrap();
    images.verify(&over, &SOME).unwrap();
    let info = place.qemu_img().info(over.tool_arguments()).unwrap();
    assert_eq!(info.backing_filename.as_deref(), Some(image.location()));
    let by_options = place.qemu_img().info([image.json_location()]).unwrap();
    assert_eq!(u64::try_from(by_options.virtual_size), Ok(image.size()));
}

#[test]
fn image_is_the_same_over_every_protocol() {
    for name in NAMES {
        let place = place(name);
        for variant in ["qcow2-file", "qcow2-nbd", "qcow2-fuse"] {
            if variant == "qcow2-fuse" && !place.fuse_works() {
                continue;
            }
            let images = place.images(variant);
            let image = images.image(name).size(2 * MIB).create();
            check(&place, &images, &image.unwrap_or_else(|error| panic!("{name:?}: {error}")));
        }
    }
}

#[test]
fn export_of_any_name_is_an_image() {
    for name in NAMES {
        let place = place(name);
        let images = place.images("raw-file");
        let disk = images.image(name).size(2 * MIB).create().unwrap();
        let socket = place.scratch.socket(name).unwrap();
        let server = QemuNbd::new(&place.settings, place.scratch.dir());
        let options = ["-k", socket.as_str(), "-e", "9", "-f", "raw", "-x", name];
        let server = server.serve(options.into_iter().chain([disk.path().as_str()])).unwrap();
        check(&place, &images, &images.nbd_image(&socket, name).unwrap());
        server.stop().unwrap();
        images.verify(&disk, &SOME).unwrap();
    }
}

#[test]
fn image_that_needs_a_secret_is_opened_by_options() {
    let place = place("a,%26&b");
    let images = place.images("luks-nbd");
    let image = images.image("d,%&=").size(2 * MIB).option("iter-time", "10").create().unwrap();
    images.write(&image, &SOME).unwrap();
    images.verify(&image, &SOME).unwrap();
}

/// Each path stands for itself in every option of a machine, in the monitor, and on the way of a
/// guest to another machine.
#[test]
fn machine_opens_images_and_moves_its_guest() {
    for name in NAMES {
        let place = place(name);
        let images = place.images("qcow2-nbd");
        let served = images.image("served").size(2 * MIB).create().unwrap();
        let plain = images.image(name).protocol("file".parse().unwrap());
        let plain = plain.size(2 * MIB).create().unwrap();
        let raw = images.image("raw").format(Format::Raw).size(MIB).create().unwrap();
        images.write(&served, &SOME).unwrap();

        let config = place
            .vm("vm0")
            .drive(Drive::new(plain.location(), plain.format()).interface("none"))
            .drive(Drive::new(served.location(), served.format()).interface("none"))
            .blockdev(
                Options::of("file")
                    .set("filename", raw.path())
                    .set("node-name", "n0")
                    .set("locking", "off"),
            )
            .blockdev(json!({
                "driver": "file", "filename": raw.path(), "node-name": "n1", "locking": "off",
            }));
        let mut vm = config.launch().unwrap();
        assert_eq!(vm.hmp_qemu_io("drive0", "write -P 7 0 64k").unwrap(), "");
        assert_eq!(vm.hmp_qemu_io("drive1", "read -P 0x5a 0 64k").unwrap(), "");
        vm.shutdown().unwrap();
        let log = vm.log().text();
        assert!(log.contains("read 65536/65536") && !log.contains("failed"), "{name:?}: {log}");
        images.verify(&plain, &[Pattern::new(7, 0, 64 * KIB)]).unwrap();

        let ways = [
            Channel::unix(&place.scratch.socket(name).unwrap()),
            Channel::file(&place.scratch.file(name).with_file_name(format!("{name}.state"))),
        ];
        for way in ways {
            let [mut here, mut there] = ["vm1", "vm2"].map(|vm| {
                let mut config = place.vm(vm);
                if vm == "vm2" {
                    config = config.incoming("defer");
                }
                config.launch().unwrap()
            });
            here.migrate_to(&mut there, way).unwrap_or_else(|error| panic!("{name:?}: {error}"));
            here.shutdown().unwrap();
            there.shutdown().unwrap();
        }
        assert!(place.scratch.dir().join(format!("{name}.state")).exists(), "{name:?}");
    }
}

/// QEMU's own words name the image by its place in the test's directory, not by where that is.
#[test]
fn log_shows_an_image_by_its_name() {
    for name in NAMES {
        let place = place(name);
        let log = Transcript::new(Chain::new());
        let images = place.images("qcow2-nbd").with_notes(&log);
        let image = images.image("disk").size(2 * MIB).create().unwrap();
        let info =
            place.qemu_img().run([&["info".to_owned()][..], &image.tool_arguments()].concat());
        log.text(info.unwrap().stdout_text());
        let shown = log.rendered();
        assert!(shown.starts_with("image: TEST_DIR/disk\n"), "{name:?}: {shown}");
    }
}

#[test]
fn what_cannot_be_expressed_is_refused_with_its_reason() {
    let place = place("a b");
    let images = place.images("qcow2-file");
    let refused = images.image("disk").size(MIB).option("a,size", "1").create().unwrap_err();
    assert!(matches!(refused, ImageError::BadOption(_)), "{refused}");
    assert!(!place.scratch.file("disk").exists());
    assert!(matches!(images.image("a\0b").create(), Err(ImageError::BadName { .. })));

    let config = place.vm("vm0").device(Options::of("virtio-blk-pci").set("a,drive", "other"));
    let refused = config.launch().unwrap_err();
    assert_eq!(refused.to_string(), "launch vm0: write -device");
    let why = std::error::Error::source(&*refused).unwrap().to_string();
    assert!(why.contains("cannot express the key \"a,drive\""), "{why}");

    let config = place.vm("vm1").blockdev("null-co,node-name=n,size=1048576");
    let mut vm = config.launch().unwrap();
    let long = format!("read 0 512{}", " ".repeat(1100));
    assert!(matches!(vm.hmp_qemu_io("n", &long), Err(QmpError::Inexpressible(_))));
    assert!(matches!(vm.pause_drive("n x", Some("read_aio")), Err(QmpError::Inexpressible(_))));
    let complaint = vm.hmp_qemu_io("n x\" \\", "read 0 512").unwrap();
    assert!(complaint.contains("n x\" \\"), "{complaint}");
    vm.shutdown().unwrap();
}

/// The real monitor and the real qemu-io read each word as it was meant.
#[test]
fn words_of_the_monitor_and_of_qemu_io_are_those_that_were_meant() {
    let place = place("dir");
    let qemu_io = QemuIo::new(&place.settings, "raw-file".parse().unwrap());
    let mut vm = place.vm("vm0").launch().unwrap();
    for name in NAMES {
        // Such a name is echoed.
        let complaint = vm.hmp_qemu_io(name, "read 0 512").unwrap().replace("\r\n", "\n");
        assert!(complaint.contains(name), "{name:?}: {complaint}");
        match qemu_io_command([name]) {
            Ok(command) => {
                let printed = qemu_io.unchecked(["-c", &command]).unwrap();
                assert_eq!(printed.stdout_text(), format!("command \"{name}\" not found\n"));
            }
            Err(_) => assert!(name.contains([' ', '\n']), "{name:?}"),
        }
    }
    vm.shutdown().unwrap();
}
