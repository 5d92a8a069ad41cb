//! The arguments of the stand-in, and its files. That it starts QEMU is shown by the tests that
//! run a tree.

use super::*;

fn shim(firmware: Option<&str>) -> Shim {
    Shim {
        qemu: "/bin/qemu-system-x86_64".into(),
        accelerator: "tcg".to_owned(),
        firmware: firmware.map(Into::into),
    }
}

fn check(shim: &Shim, given: &str, expected: &str) {
    let arguments = shim.arguments(given.split(' ').map(OsString::from));
    let arguments: Vec<&str> = arguments.iter().map(|word| word.to_str().unwrap()).collect();
    assert_eq!(arguments.join(" "), expected, "{given}");
}

#[test]
fn accelerator_is_swapped_wherever_it_is_named() {
    let shim = shim(None);
    check(&shim, "-accel qtest -display none", "-accel tcg -display none");
    check(&shim, "--accel qtest,x=y", "--accel tcg,x=y");
    check(&shim, "-accel accel=qtest", "-accel accel=tcg");
    check(&shim, "-machine pc,accel=qtest", "-machine pc,accel=tcg");
    check(&shim, "-M accel=kvm:qtest,usb=off", "-M accel=kvm:tcg,usb=off");
}

#[test]
fn everything_else_stays() {
    let shim = shim(Some("/h"));
    for line in [
        "-accel tcg -machine none",
        "-qtest chardev:qtest -chardev socket,id=qtest,fd=3",
        "-device x,accel=qtest",
        "-machine qtest",
        "-M none -device help",
        "qtest -accel",
    ] {
        check(&shim, line, line);
    }
}

#[test]
fn firmware_comes_first_where_qtest_was_the_accelerator() {
    let shim = shim(Some("/h"));
    check(&shim, "-accel qtest -bios mine", "-bios /h -accel tcg -bios mine");
    check(&shim, "-accel tcg -accel qtest", "-accel tcg -accel tcg");
    check(&shim, "-machine accel=tcg:qtest", "-machine accel=tcg:tcg");
}

#[test]
fn argument_that_is_no_text_is_passed_on() {
    use std::os::unix::ffi::OsStringExt as _;
    let odd = OsString::from_vec(vec![b'a', 0xff]);
    assert_eq!(shim(None).arguments([odd.clone()]), [odd]);
}

#[test]
fn stand_in_has_the_emulators_name_and_its_configuration_beside() {
    let guard = tempfile::tempdir().unwrap();
    let directory = Utf8Path::from_path(guard.path()).unwrap().join("bin");
    let accelerators = ["kvm", "tcg"].map(str::to_owned).into();
    let make = |qemu: &str, guest| {
        let qemu = Utf8Path::new(qemu);
        Shim::make(&directory, Utf8Path::new("/me"), qemu, &accelerators, guest).unwrap()
    };
    let path = make("/bin/qemu-system-x86_64", StandIn::Halted);
    assert_eq!(path, directory.join("qemu-system-x86_64"));
    assert_eq!(fs::read_link(&path).unwrap(), Path::new("/me"));
    let config = fs::read(config_beside(path.as_std_path()).unwrap()).unwrap();
    let firmware = directory.join(FIRMWARE);
    assert_eq!(serde_json::from_slice::<Shim>(&config).unwrap(), shim(Some(firmware.as_str())));
    assert_eq!(fs::metadata(firmware).unwrap().len(), 65536);

    let firmware_of = |path: Utf8PathBuf| {
        let config = fs::read(config_beside(path.as_std_path()).unwrap()).unwrap();
        serde_json::from_slice::<Shim>(&config).unwrap().firmware
    };
    assert_eq!(firmware_of(make("/bin/qemu-system-i386", StandIn::Booting)), None);
    assert_eq!(firmware_of(make("/bin/qemu-system-aarch64", StandIn::Halted)), None);
}

#[test]
fn qemu_without_any_accelerator_has_no_stand_in() {
    let guard = tempfile::tempdir().unwrap();
    let directory = Utf8Path::from_path(guard.path()).unwrap();
    let qemu = Utf8Path::new("/bin/qemu-system-x86_64");
    let accelerators = ["xen".to_owned()].into();
    let made = Shim::make(directory, Utf8Path::new("/me"), qemu, &accelerators, StandIn::Halted);
    let error = chain(&made.unwrap_err());
    assert_eq!(error, "/bin/qemu-system-x86_64 has neither qtest nor tcg nor kvm");
}

#[test]
fn plain_start_of_this_program_is_no_stand_in() {
    assert!(role(&["cargo-iotest".into(), "--help".into()]).is_none());
    assert!(role(&["/usr/bin/cargo-iotest".into()]).is_none());
    assert!(role(&[]).is_none());
}
