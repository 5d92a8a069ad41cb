//! Consoles of a real guest, and machines that have nothing else to talk by.

use iotest_runtime::process::Exit;
use iotest_runtime::qmp::{Monitor, QmpError};
use iotest_runtime::test::VmBuilder;
use iotest_runtime::vm::{ConsoleDevice, ConsoleError, Machine};
use rustix::process::{Pid, test_kill_process};
use serde_json::{Value, json};

use crate::guest::{COM1, COM2, GREETING, talking};
use crate::host::{bare, launch_bare, launcher, scratch};

#[test]
fn guest_prints_and_echoes_and_its_text_outlives_it() {
    let scratch = scratch("console");
    let config = talking(&scratch, COM1).console(ConsoleDevice::Serial);
    let mut vm = config.launch().unwrap();
    let console = vm.console().unwrap();
    assert_eq!(console.read_line().unwrap(), "ready");
    console.send(b"ping pong").unwrap();
    assert_eq!(console.wait_for("pong").unwrap(), "ping pong");
    vm.shutdown().unwrap();
    let console = vm.console().unwrap();
    assert_eq!(console.text(), format!("{GREETING}ping pong"));
    let error = console.wait_for("more").unwrap_err();
    assert!(matches!(error, ConsoleError::Ended { .. }), "{error}");
    assert_eq!(console.log_path(), scratch.file("vm0-console.log"));
}

#[test]
fn relaunch_keeps_config_and_logs_and_drops_the_last_run() {
    let scratch = scratch("console_relaunch");
    let config = talking(&scratch, COM1).console(ConsoleDevice::Serial).drive("if=none,id=x");
    let mut vm = config.launch().unwrap();
    let words = vm.arguments().to_vec();
    vm.run_raw("stop", json!({})).unwrap();
    vm.run_raw("cont", json!({})).unwrap();
    vm.console().unwrap().wait_for(GREETING).unwrap();
    vm.console().unwrap().send(b"first").unwrap();
    vm.console().unwrap().wait_for("first").unwrap();
    vm.shutdown().unwrap();
    vm.relaunch().unwrap();
    assert_eq!(vm.arguments(), words);
    assert_eq!(vm.exit(), None);
    // Neither STOP and RESUME nor SHUTDOWN of the last run are there.
    assert_eq!(vm.take_events().unwrap(), []);
    let console = vm.console().unwrap();
    console.wait_for(GREETING).unwrap();
    assert_eq!(console.text(), GREETING);
    let log = std::fs::read_to_string(console.log_path()).unwrap();
    assert_eq!(log, format!("{GREETING}first{GREETING}"));
    vm.shutdown().unwrap();
}

#[test]
fn console_can_be_a_later_port_or_a_device() {
    let scratch = scratch("console_devices");
    let second = talking(&scratch, COM2).null_serials(1).console(ConsoleDevice::Serial);
    let mut vm = second.launch().unwrap();
    vm.console().unwrap().wait_for(GREETING).unwrap();
    vm.shutdown().unwrap();
    let device =
        talking(&scratch, COM1).console(ConsoleDevice::Device("isa-serial,index=0".to_owned()));
    let mut vm = device.launch().unwrap();
    vm.console().unwrap().wait_for(GREETING).unwrap();
    assert!(vm.command_line().contains(" -device isa-serial,index=0,chardev=console "));
}

#[test]
fn virtio_console_finds_its_bus_among_the_early_arguments() {
    let scratch = scratch("virtconsole");
    let config = launcher(&scratch)
        .vm("vm0")
        .early_args(["-device", "virtio-serial-pci"])
        .console(ConsoleDevice::Device("virtconsole,id=vc0".to_owned()));
    let mut vm = config.launch().unwrap();
    let path = json!({ "path": "/machine/peripheral/vc0", "property": "chardev" });
    assert_eq!(vm.run_raw("qom-get", path).unwrap(), "console");
    assert_eq!(vm.console().unwrap().take_output(), b"");
}

#[test]
fn machine_without_console_says_so() {
    let scratch = scratch("no_console");
    let mut vm = launch_bare(&scratch);
    let text = vm.console().unwrap_err().to_string();
    assert_eq!(text, "vm0 has no console; give it one by `console` before its launch");
}

#[test]
fn machine_without_qmp_refuses_to_talk_and_ends_by_sigterm() {
    let scratch = scratch("no_qmp");
    let config = talking(&scratch, COM1).without_qmp().console(ConsoleDevice::Serial);
    let mut vm = config.launch().unwrap();
    assert!(!vm.command_line().contains(" -qmp "), "{}", vm.command_line());
    let refused = [
        vm.run_raw("query-status", json!({})).unwrap_err(),
        vm.wait_event("STOP").unwrap_err(),
        vm.take_events().unwrap_err(),
        vm.hmp("info status").unwrap_err(),
        vm.send_fd(std::io::stdin()).unwrap_err(),
    ];
    for error in refused {
        assert!(matches!(error, QmpError::NoMonitor { .. }), "{error}");
        assert_eq!(error.to_string(), "vm0 was started without a QMP monitor");
    }
    for _ in 0..2 {
        // The guest runs, so QEMU has installed its handler of SIGTERM long before.
        vm.console().unwrap().wait_for(GREETING).unwrap();
        assert!(vm.is_running());
        vm.shutdown().unwrap();
        assert_eq!(vm.exit(), Some(Exit::Code(0)));
        vm.relaunch().unwrap();
    }
    let pid = Pid::from_raw(i32::try_from(vm.pid()).unwrap()).unwrap();
    drop(vm);
    assert!(test_kill_process(pid).is_err());
}

#[test]
fn machine_without_qmp_may_be_ended_as_soon_as_it_is_there() {
    let scratch = scratch("no_qmp_at_once");
    let config = bare(&launcher(&scratch), "vm0").without_qmp();
    let mut vm = config.launch().unwrap();
    vm.shutdown().unwrap();
}

#[test]
fn machine_without_qmp_that_does_not_start_reports_at_its_end() {
    let scratch = scratch("no_qmp_failure");
    let config = bare(&launcher(&scratch), "vm0").without_qmp().device("warp-drive");
    let mut vm = config.launch().unwrap();
    let end = vm.wait().unwrap_err();
    assert_eq!(end.exit, Some(Exit::Code(1)));
    assert!(end.log_tail.contains("'warp-drive' is not a valid device model name"), "{end}");
}

#[test]
fn null_monitor_takes_the_place_of_the_default_one() {
    let scratch = scratch("null_monitor");
    let monitor = |config: VmBuilder<Machine>| {
        let mut vm = config.launch().unwrap();
        let devices = vm.run_raw("query-chardev", json!({})).unwrap();
        // QEMU numbers its monitors, that of QMP included.
        let is_monitor = |device: &&Value| {
            device["label"].as_str().is_some_and(|label| label.starts_with("compat_monitor"))
        };
        let found = devices.as_array().unwrap().iter().find(is_monitor);
        found.map(|device| device["filename"].clone())
    };
    let config = bare(&launcher(&scratch), "vm0").null_monitor();
    assert_eq!(monitor(config), Some(json!("null")));
    assert_eq!(monitor(bare(&launcher(&scratch), "vm0")), None);
}
