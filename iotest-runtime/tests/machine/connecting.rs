//! Connections to a QEMU by its address, and of a QEMU to ours.

use std::net::Ipv4Addr;
use std::time::Duration;

use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::qmp::{
    ClientOptions, ErrorClass, Monitor, Negotiation, QmpAcceptor, QmpAddress, QmpClient, QmpError,
};
use iotest_runtime::vm::Machine;
use qapi_types::{RunState, cmd};
use serde_json::json;

use crate::host::{bare, launcher, scratch};

fn soon() -> Deadline {
    Timeouts::default().after(Duration::from_secs(60))
}

fn options() -> ClientOptions {
    ClientOptions::new("qemu")
}

/// Talks to a QEMU and lets it stop its guest; the machine's own monitor sees that.
fn converse(client: &mut QmpClient, vm: &mut Machine) {
    client.run(cmd::Stop::new()).unwrap();
    client.wait_event("STOP").unwrap();
    assert_eq!(vm.run(cmd::QueryStatus::new()).unwrap().status, RunState::Paused);
}

#[test]
fn server_is_reached_by_its_path_even_if_it_comes_later() {
    let scratch = scratch("connect_unix");
    let path = scratch.socket("qmp").unwrap();
    let address = QmpAddress::Unix(path.clone());
    std::thread::scope(|threads| {
        let client = threads.spawn(|| QmpClient::connect_to(&address, options(), soon()));
        // QEMU up to 10.2 may hang if a client comes while it starts, unless it waits for one: two of
        // its threads then accept the connection.
        let config = bare(&launcher(&scratch), "vm0")
            .args(["-qmp", &format!("unix:{path},server=on,wait=on")]);
        let mut vm = config.launch().unwrap();
        let mut client = client.join().unwrap().unwrap();
        assert!(client.greeting().version.qemu.major >= 7);
        converse(&mut client, &mut vm);
        // The server talks to one client at a time: the next one gets no greeting.
        let limit = Timeouts::default().after(Duration::from_millis(50));
        let error = QmpClient::connect_to(&address, options(), limit).unwrap_err().to_string();
        assert!(error.contains(" for the QMP greeting from qemu"), "{error}");
        drop(client);
        let mut next = QmpClient::connect_to(&address, options(), soon()).unwrap();
        next.run(cmd::QueryStatus::new()).unwrap();
        vm.shutdown().unwrap();
        let error = next.run(cmd::QueryStatus::new()).unwrap_err();
        assert!(matches!(error, QmpError::Disconnected(_)), "{error}");
    });
}

#[test]
fn server_is_reached_by_host_and_port() {
    let scratch = scratch("connect_tcp");
    let config = bare(&launcher(&scratch), "vm0")
        .args(["-chardev", "socket,id=tcp,host=127.0.0.1,port=0,server=on,wait=off"])
        .args(["-qmp", "chardev:tcp"]);
    let mut vm = config.launch().unwrap();
    let devices = vm.run_raw("query-chardev", json!({})).unwrap();
    let device = devices.as_array().unwrap().iter().find(|device| device["label"] == "tcp");
    let name = device.unwrap()["filename"].as_str().unwrap();
    let port = name.split(':').nth(3).and_then(|rest| rest.split(',').next()).unwrap();
    let address: QmpAddress = format!("localhost:{port}").parse().unwrap();
    let mut client = QmpClient::connect_to(&address, options(), soon()).unwrap();
    converse(&mut client, &mut vm);
    let error = client.send_fd(std::io::stdin()).unwrap_err();
    assert_eq!(
        iotest_runtime::outcome::chain(&error),
        "send a descriptor: only a Unix socket passes descriptors"
    );
}

#[test]
fn address_without_listener_is_named_with_the_reason() {
    let scratch = scratch("connect_nobody");
    let path = scratch.socket("nobody").unwrap();
    let at_once = Timeouts::default().after(Duration::ZERO);
    let address = QmpAddress::Unix(path.clone());
    let error = QmpClient::connect_to(&address, options(), at_once).unwrap_err();
    assert_eq!(
        iotest_runtime::outcome::chain(&error),
        format!(
            "connect to the QMP server at {path}, within 0ns: No such file or directory (os error 2)"
        )
    );
    let port = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let address: QmpAddress = port.to_string().parse().unwrap();
    let error = QmpClient::connect_to(&address, options(), at_once).unwrap_err();
    assert!(matches!(error, QmpError::Connect { .. }), "{error}");
}

#[test]
fn qemu_that_connects_by_itself_is_accepted() {
    let scratch = scratch("accept");
    let path = scratch.socket("qmp").unwrap();
    for (address, option) in
        [(QmpAddress::Unix(path.clone()), "unix"), ("127.0.0.1:0".parse().unwrap(), "tcp")]
    {
        let acceptor = QmpAcceptor::bind(&address).unwrap();
        let config = bare(&launcher(&scratch), "vm0")
            .args(["-qmp", &format!("{option}:{}", acceptor.address())]);
        let mut vm = config.launch().unwrap();
        let mut client = acceptor.accept(options(), soon()).unwrap();
        converse(&mut client, &mut vm);
        let limit = Timeouts::default().after(Duration::from_millis(20));
        let error = acceptor.accept(options(), limit).unwrap_err().to_string();
        let awaited = format!("waited 20ms for qemu to connect to {}", acceptor.address());
        assert_eq!(error, awaited);
    }
    assert!(!path.exists());
    let error = QmpAcceptor::bind(&QmpAddress::Unix(scratch.dir().to_owned())).unwrap_err();
    assert_eq!(error.to_string(), format!("listen at {}", scratch.dir()));
}

#[test]
fn negotiation_can_be_left_to_the_test() {
    let scratch = scratch("negotiation");
    let acceptor = QmpAcceptor::bind(&QmpAddress::Unix(scratch.socket("qmp").unwrap())).unwrap();
    let config =
        bare(&launcher(&scratch), "vm0").args(["-qmp", &format!("unix:{}", acceptor.address())]);
    let _vm = config.launch().unwrap();
    let options = options().negotiation(Negotiation::LeftToTest);
    let mut client = acceptor.accept(options, soon()).unwrap();
    let error = client.run(cmd::QueryStatus::new()).unwrap_err();
    assert!(error.is(&ErrorClass::CommandNotFound), "{error}");
    let error = client.run_raw("qmp_capabilities", json!({ "enable": ["warp"] })).unwrap_err();
    assert!(error.is(&ErrorClass::GenericError), "{error}");
    client.run(cmd::QmpCapabilities::new()).unwrap();
    client.run(cmd::QueryStatus::new()).unwrap();
}
