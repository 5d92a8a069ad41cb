//! The arguments and files of the wrapper. The tests that run a tree show that it starts QEMU.

use super::*;

fn wrapper(firmware: Option<&str>) -> QtestWrapper {
    QtestWrapper {
        qemu: "/bin/qemu-system-x86_64".into(),
        accelerator: "tcg".to_owned(),
        firmware: firmware.map(Into::into),
    }
}

fn check(wrapper: &QtestWrapper, given: &str, expected: &str) {
    let arguments = wrapper.arguments(given.split(' ').map(OsString::from));
    let arguments: Vec<&str> = arguments.iter().map(|word| word.to_str().unwrap()).collect();
    assert_eq!(arguments.join(" "), expected, "{given}");
}

#[test]
fn accelerator_is_swapped_wherever_it_is_named() {
    let wrapper = wrapper(None);
    check(&wrapper, "-accel qtest -display none", "-accel tcg -display none");
    check(&wrapper, "--accel qtest,x=y", "--accel tcg,x=y");
    check(&wrapper, "-accel accel=qtest", "-accel accel=tcg");
    check(&wrapper, "-machine pc,accel=qtest", "-machine pc,accel=tcg");
    check(&wrapper, "-M accel=kvm:qtest,usb=off", "-M accel=kvm:tcg,usb=off");
}

#[test]
fn everything_else_stays() {
    let wrapper = wrapper(Some("/h"));
    for line in [
        "-accel tcg -machine none",
        "-qtest chardev:qtest -chardev socket,id=qtest,fd=3",
        "-device x,accel=qtest",
        "-machine qtest",
        "-M none -device help",
        "qtest -accel",
    ] {
        check(&wrapper, line, line);
    }
}

#[test]
fn firmware_comes_first_where_qtest_was_the_accelerator() {
    let wrapper = wrapper(Some("/h"));
    check(&wrapper, "-accel qtest -bios mine", "-bios /h -accel tcg -bios mine");
    check(&wrapper, "-accel tcg -accel qtest", "-accel tcg -accel tcg");
    check(&wrapper, "-machine accel=tcg:qtest", "-machine accel=tcg:tcg");
}

#[test]
fn argument_that_is_not_utf8_is_passed_on() {
    use std::os::unix::ffi::OsStringExt as _;
    let odd = OsString::from_vec(vec![b'a', 0xff]);
    assert_eq!(wrapper(None).arguments([odd.clone()]), [odd]);
}

#[test]
fn wrapper_has_the_emulators_name_and_its_configuration_beside() {
    let guard = tempfile::tempdir().unwrap();
    let directory = Utf8Path::from_path(guard.path()).unwrap().join("bin");
    let accelerators = ["kvm", "tcg"].map(str::to_owned).into();
    let make = |qemu: &str, guest| {
        let qemu = Utf8Path::new(qemu);
        QtestWrapper::make(&directory, Utf8Path::new("/me"), qemu, &accelerators, guest).unwrap()
    };
    let path = make("/bin/qemu-system-x86_64", QtestWrapperMode::Halted);
    assert_eq!(path, directory.join("qemu-system-x86_64"));
    assert_eq!(fs::read_link(&path).unwrap(), Path::new("/me"));
    let config = fs::read(config_beside(path.as_std_path()).unwrap()).unwrap();
    let firmware = directory.join(FIRMWARE);
    assert_eq!(
        serde_json::from_slice::<QtestWrapper>(&config).unwrap(),
        wrapper(Some(firmware.as_str()))
    );
    assert_eq!(fs::metadata(firmware).unwrap().len(), 65536);

    let firmware_of = |path: Utf8PathBuf| {
        let config = fs::read(config_beside(path.as_std_path()).unwrap()).unwrap();
        serde_json::from_slice::<QtestWrapper>(&config).unwrap().firmware
    };
    assert_eq!(firmware_of(make("/bin/qemu-system-i386", QtestWrapperMode::Booting)), None);
    assert_eq!(firmware_of(make("/bin/qemu-system-aarch64", QtestWrapperMode::Halted)), None);
}

#[test]
fn qemu_without_any_accelerator_cannot_be_wrapped() {
    let guard = tempfile::tempdir().unwrap();
    let directory = Utf8Path::from_path(guard.path()).unwrap();
    let qemu = Utf8Path::new("/bin/qemu-system-x86_64");
    let accelerators = ["xen".to_owned()].into();
    let made = QtestWrapper::make(
        directory,
        Utf8Path::new("/me"),
        qemu,
        &accelerators,
        QtestWrapperMode::Halted,
    );
    let error = chain(&made.unwrap_err());
    assert_eq!(error, "/bin/qemu-system-x86_64 has neither qtest nor tcg nor kvm");
}

#[test]
fn plain_start_of_this_program_is_no_wrapper() {
    assert!(internal_main(&["cargo-iotest".into(), "--help".into()]).is_none());
    assert!(internal_main(&["/usr/bin/cargo-iotest".into()]).is_none());
    assert!(internal_main(&[]).is_none());
}
