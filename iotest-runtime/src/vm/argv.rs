//! Makes QEMU's command line of a [`VmConfig`]. Does no input or output.

use std::collections::BTreeSet;
use std::os::fd::RawFd;

use crate::vm::config::{Parts, VmConfig};
use crate::vm::console::ConsoleDevice;

/// The descriptor numbers of the sockets that QEMU inherits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sockets {
    /// The monitor's, if the machine has one.
    pub(super) monitor: Option<RawFd>,
    /// The console's, if the machine has one.
    pub(super) console: Option<RawFd>,
    /// qtest's, if the machine has it.
    pub(super) qtest: Option<RawFd>,
}

/// Returns the accelerator to be named, given those that are usable.
pub(super) fn accelerator(config: &VmConfig, usable: &BTreeSet<String>) -> Option<String> {
    config.parts().accelerator.resolve(usable)
}

/// Returns QEMU's arguments, without the program.
///
/// The order is that of QEMU's own Python library, since the first accelerator wins and devices
/// get their addresses in turn: no display, QMP, early arguments, machine type, serial ports,
/// console, accelerator with its socket, base options, and the test's arguments as they were added.
/// What is deprecated is refused from the first argument after QMP on.
pub(super) fn argv(config: &VmConfig, accelerator: Option<&str>, sockets: Sockets) -> Vec<String> {
    let Parts { machine_type, early, base, arguments, null_serials, console, .. } = config.parts();
    let mut words: Vec<String> = Vec::new();
    let mut push = |more: &[&str]| words.extend(more.iter().map(|word| (*word).to_owned()));

    push(&["-display", "none", "-vga", "none"]);
    if let Some(fd) = sockets.monitor {
        push(&["-chardev", &format!("socket,id=mon,fd={fd}"), "-qmp", "chardev:mon"]);
    }
    if config.refuses_deprecated() {
        push(&["-compat", "deprecated-input=reject,deprecated-output=hide"]);
    }
    early.iter().for_each(|word| push(&[word]));
    if let Some(machine_type) = machine_type {
        push(&["-machine", machine_type]);
    }
    (0..null_serials).for_each(|_| push(&["-serial", "null"]));
    if let (Some(device), Some(fd)) = (console, sockets.console) {
        push(&["-chardev", &format!("socket,id=console,fd={fd}")]);
        match device {
            ConsoleDevice::Serial => push(&["-serial", "chardev:console"]),
            ConsoleDevice::Device(options) => {
                push(&["-device", &format!("{options},chardev=console")]);
            }
        }
    }
    if let Some(fd) = sockets.qtest {
        push(&["-chardev", &format!("socket,id=qtest,fd={fd}"), "-qtest", "chardev:qtest"]);
    }
    if let Some(accelerator) = accelerator {
        push(&["-accel", accelerator]);
    }
    base.iter().chain(arguments).for_each(|word| push(&[word]));
    words
}

#[cfg(test)]
mod tests {
    use iotest_spec::Format;

    use super::*;
    use crate::vm::config::Accelerator;
    use crate::vm::drive::Drive;
    use crate::vm::options::Options;

    fn usable(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn line(config: &VmConfig, accelerators: &[&str], qtest: Option<RawFd>) -> String {
        let accelerator = accelerator(config, &usable(accelerators));
        let sockets = Sockets { monitor: Some(5), console: Some(6), qtest };
        argv(config, accelerator.as_deref(), sockets).join(" ")
    }

    #[test]
    fn plain_machine_has_no_devices_and_runs_under_tcg() {
        assert_eq!(
            line(&VmConfig::new("vm0"), &["tcg", "kvm"], None),
            "-display none -vga none -chardev socket,id=mon,fd=5 -qmp chardev:mon \
             -accel tcg -nodefaults"
        );
    }

    #[test]
    fn parts_come_in_the_documented_order() {
        let config = VmConfig::new("vm0")
            .args(["-name", "x"])
            .early_args(["-global", "a.b=c"])
            .machine_type("q35")
            .null_serials(2)
            .refuse_deprecated(true)
            .base_options(["-nodefaults", "-m", "16"])
            .device(Options::of("virtio-scsi-pci").set("id", "a,b"))
            .paused();
        assert_eq!(
            line(&config, &["qtest", "tcg"], Some(7)),
            "-display none -vga none -chardev socket,id=mon,fd=5 -qmp chardev:mon \
             -compat deprecated-input=reject,deprecated-output=hide \
             -global a.b=c -machine q35 -serial null -serial null \
             -chardev socket,id=qtest,fd=7 -qtest chardev:qtest -accel qtest \
             -nodefaults -m 16 -name x -device virtio-scsi-pci,id=a,,b -S"
        );
    }

    #[test]
    fn console_comes_behind_the_null_serials_and_qmp_may_be_absent() {
        let config =
            VmConfig::new("vm0").null_serials(1).console(ConsoleDevice::Serial).null_monitor();
        let words = argv(&config, None, Sockets { monitor: None, console: Some(6), qtest: None });
        assert_eq!(
            words.join(" "),
            "-display none -vga none -serial null \
             -chardev socket,id=console,fd=6 -serial chardev:console -nodefaults -monitor null"
        );
        let config = config.console(ConsoleDevice::Device("isa-serial,index=2".to_owned()));
        let line = line(&config, &["tcg"], None);
        assert!(line.contains(" -device isa-serial,index=2,chardev=console -accel tcg "), "{line}");
    }

    #[test]
    fn accelerator_follows_the_config_then_the_host() {
        let check = |named: Accelerator, names: &[&str]| {
            let config = VmConfig::new("vm0").accelerator(named);
            accelerator(&config, &usable(names)).unwrap_or_default()
        };
        assert_eq!(check(Accelerator::Auto, &["kvm", "qtest", "tcg"]), "qtest");
        assert_eq!(check(Accelerator::Auto, &["kvm", "tcg"]), "tcg");
        assert_eq!(check(Accelerator::Auto, &["kvm"]), "kvm");
        assert_eq!(check(Accelerator::Auto, &[]), "tcg");
        assert_eq!(check(Accelerator::Qtest, &["tcg"]), "qtest");
        assert_eq!(check(Accelerator::Named("kvm".to_owned()), &["tcg"]), "kvm");
        assert_eq!(check(Accelerator::Unspecified, &["tcg"]), "");
    }

    #[test]
    fn drives_are_numbered_and_share_one_secret() {
        let config = VmConfig::new("vm0")
            .key_secret("1,2")
            .base_options([] as [&str; 0])
            .drive(Drive::new("a", Format::Luks))
            .drive("if=none,id=x")
            .drive(Drive::new("b", Format::Luks))
            .drive(Drive::empty());
        assert_eq!(format!("{config:?}"), "VmConfig { name: \"vm0\", .. }", "no passphrase");
        let words = config.arguments().join(" ");
        assert_eq!(
            words,
            "-object secret,id=keysec0,data=1,,2 \
             -drive if=virtio,id=drive0,file=a,format=luks,cache=writeback,aio=threads,key-secret=keysec0 \
             -drive if=none,id=x \
             -drive if=virtio,id=drive1,file=b,format=luks,cache=writeback,aio=threads,key-secret=keysec0 \
             -drive if=virtio,id=drive2"
        );
    }
}
