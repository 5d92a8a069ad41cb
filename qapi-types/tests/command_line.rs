//! What options of the command line say is what the program says it was told.
//!
//! `QEMU_PROGRAMS` names the programs, separated by colons; see CONTRIBUTING.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use qapi_types::options::CommandOption;
use serde_json::{Value, json};
use support::options::{Arguments, Form, sorted, texts};
use support::session::{Session, programs};

/// Texts that are names of files.
fn file_names() -> Vec<String> {
    let is_name = |name: &String| {
        !name.is_empty() && name.len() < 200 && name.bytes().any(|byte| byte != b'.')
    };
    texts().into_iter().filter(is_name).collect()
}

/// Texts that make a path of a UNIX socket, which may be only 107 bytes long.
fn socket_names() -> Vec<String> {
    file_names().into_iter().filter(|name| name.len() < 40).collect()
}

fn id(kind: &str, index: usize) -> String {
    format!("{kind}{index}")
}

/// Adds nodes of files, which are nested, and lists of nodes; both programs take them.
fn add_nodes(arguments: &mut Arguments, directory: &Path) {
    for (index, name) in file_names().iter().enumerate() {
        let file = directory.join(name);
        std::fs::write(&file, [0; 512]).expect("the name is one of a file");
        let file = json!({"driver": "file", "filename": file, "node-name": id("file", index)});
        let node = json!({"driver": "raw", "node-name": id("raw", index), "file": file,
                          "read-only": index % 2 == 0, "size": 512});
        arguments.add(CommandOption::Blockdev, &node);
    }
    let zeroes =
        |index| json!({"driver": "null-co", "size": 65536, "node-name": id("zero", index)});
    let children: Vec<Value> = (0..12).map(zeroes).collect();
    let quorum = json!({"driver": "quorum", "node-name": "votes", "vote-threshold": 7, "children": children});
    arguments.add(CommandOption::Blockdev, &quorum);
}

fn nodes_are_as_written(session: &mut Session, directory: &Path) {
    let nodes = session.run("query-named-block-nodes", json!({"flat": true}));
    let node = |name: &str| {
        let mut nodes = nodes.as_array().expect("a list of nodes").iter();
        let found = nodes.find(|node| node["node-name"] == name);
        found.unwrap_or_else(|| unreachable!("no node {name}")).clone()
    };
    for (index, name) in file_names().iter().enumerate() {
        let path = directory.join(name);
        assert_eq!(node(&id("file", index))["image"]["filename"], json!(path), "{name:?}");
        assert_eq!(node(&id("raw", index))["ro"], index % 2 == 0, "{name:?}");
    }
    for index in 0..12 {
        assert_eq!(node(&id("zero", index))["drv"], "null-co");
    }
    assert_eq!(node("votes")["drv"], "quorum");
}

/// Adds objects with texts, and with lists of objects.
fn add_objects(arguments: &mut Arguments, option: CommandOption) {
    for (index, text) in texts().iter().enumerate() {
        let object =
            json!({"qom-type": "authz-simple", "id": id("simple", index), "identity": text});
        arguments.add(option, &object);
    }
    // The emulator reads no list from pairs.
    let form = arguments.form;
    if option == CommandOption::Object {
        arguments.form = Form::Json;
    }
    let object =
        json!({"qom-type": "authz-list", "id": "list", "policy": "deny", "rules": rules()});
    arguments.add(option, &object);
    arguments.form = form;
}

fn rules() -> Value {
    let texts = texts();
    let rule = |text: &String| json!({"match": text, "policy": "allow", "format": "exact"});
    texts.iter().map(rule).collect()
}

fn objects_are_as_written(session: &mut Session) {
    let mut get = |path: &str, property: &str| {
        session.run("qom-get", json!({"path": path, "property": property}))
    };
    for (index, text) in texts().iter().enumerate() {
        let path = format!("/objects/{}", id("simple", index));
        assert_eq!(get(&path, "identity"), json!(text));
    }
    assert_eq!(get("/objects/list", "rules"), rules());
}

/// Starts an emulator with options in one form and compares what it has made of them.
fn emulator_is_told(program: &Path, form: Form) {
    let directory = tempfile::tempdir().expect("a scratch directory");
    let sockets = tempfile::tempdir().expect("a scratch directory");
    let backends = tempfile::tempdir().expect("a scratch directory");
    let base = ["-machine", "q35", "-accel", "tcg", "-nodefaults", "-display", "none", "-S"];
    let mut list: Vec<String> = base.map(str::to_owned).to_vec();
    list.extend(["-qmp", "stdio", "-device", "virtio-serial-pci,max_ports=256"].map(str::to_owned));
    let mut arguments = Arguments { form, dash: "-", list };
    add_nodes(&mut arguments, directory.path());
    add_objects(&mut arguments, CommandOption::Object);
    for (index, text) in texts().iter().enumerate() {
        let port = json!({"driver": "virtserialport", "id": id("port", index), "name": text});
        arguments.add(CommandOption::Device, &port);
    }
    for (index, name) in file_names().iter().enumerate() {
        let file =
            json!({"backend": "file", "id": id("char", index), "path": backends.path().join(name)});
        arguments.add(CommandOption::Chardev, &file);
    }
    for (index, name) in socket_names().iter().enumerate() {
        let address = json!({"type": "unix", "path": sockets.path().join(name)});
        let net =
            json!({"type": "stream", "id": id("net", index), "server": true, "addr": address});
        arguments.add(CommandOption::Netdev, &net);
    }
    let mut session = arguments.start(program);
    nodes_are_as_written(&mut session, directory.path());
    objects_are_as_written(&mut session);
    for (index, text) in texts().iter().enumerate() {
        let path = format!("/machine/peripheral/{}", id("port", index));
        let name = session.run("qom-get", json!({"path": path, "property": "name"}));
        assert_eq!(name, json!(text));
    }
    assert_eq!(listed(backends.path()), sorted(file_names()));
    assert_eq!(listed(sockets.path()), sorted(socket_names()));
}

/// Returns the names in a directory, in order.
fn listed(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).expect("the directory is there").flatten();
    sorted(entries.map(|entry| entry.file_name().into_string().expect("it is UTF-8")).collect())
}

#[test]
fn emulator_is_told_what_is_written_in_either_form() {
    for program in programs("qemu-system") {
        emulator_is_told(&program, Form::Json);
        emulator_is_told(&program, Form::Pairs);
    }
}

/// Starts a daemon with options in one form; asks clients for the names of its exports.
fn daemon_is_told(program: &Path, form: Form) {
    let directory = tempfile::tempdir().expect("a scratch directory");
    let list = ["--chardev", "stdio,id=qmp"].map(str::to_owned).to_vec();
    let mut arguments = Arguments { form, dash: "--", list };
    arguments.add(CommandOption::Monitor, &json!({"chardev": "qmp", "mode": "control"}));
    add_nodes(&mut arguments, directory.path());
    add_objects(&mut arguments, CommandOption::DaemonObject);
    let socket = directory.path().join("a,b=c \"d\" {ü}");
    let server = json!({"addr": {"type": "unix", "path": socket}, "max-connections": 5});
    arguments.add(CommandOption::NbdServer, &server);
    let names: Vec<String> = texts().into_iter().filter(|name| !name.is_empty()).collect();
    for (index, name) in names.iter().enumerate() {
        let export =
            json!({"type": "nbd", "id": id("export", index), "node-name": "votes", "name": name});
        arguments.add(CommandOption::Export, &export);
    }
    let mut session = arguments.start(program);
    nodes_are_as_written(&mut session, directory.path());
    objects_are_as_written(&mut session);
    for name in &names {
        let server = json!({"type": "unix", "path": socket});
        let image = json!({"driver": "nbd", "server": server, "export": name});
        let image = format!("json:{image}");
        let tool = program.with_file_name("qemu-img");
        let (succeeded, said) = run(&tool, &["info".to_owned(), image]);
        assert!(succeeded, "{name:?}: {said}");
    }
}

/// Runs a program to its end; returns whether it succeeded, and its error messages.
fn run(program: &PathBuf, arguments: &[String]) -> (bool, String) {
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    let mut command = Command::new(program);
    let output = command.args(arguments).stdin(Stdio::null()).output().expect("the program starts");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn daemon_is_told_what_is_written_in_either_form() {
    for program in programs("qemu-storage-daemon") {
        daemon_is_told(&program, Form::Json);
        daemon_is_told(&program, Form::Pairs);
    }
}

/// Each of these is refused by [`CommandOption`]; written by hand, QEMU refuses it, too.
#[test]
fn what_an_option_does_not_take_is_refused_by_qemu_too() {
    let chardev = json!({"id": "c", "backend": {"type": "null", "data": {}}});
    let mon = json!({"chardev": "c", "mode": "control"});
    let machine = json!({"type": "none"});
    for (option, object) in [
        (CommandOption::Chardev, &chardev),
        (CommandOption::Mon, &mon),
        (CommandOption::Machine, &machine),
    ] {
        assert!(option.json(object).is_err());
        for program in programs("qemu-system") {
            refuses(&program, option, &object.to_string());
        }
    }
    let forward = json!({"type": "user", "id": "n", "hostfwd": [{"str": "tcp::0-:22"}]});
    let queues = json!({"driver": "virtio-blk-pci", "id": "d", "drive": "b",
                        "iothread-vq-mapping": [{"iothread": "i"}]});
    let list = json!({"qom-type": "authz-list", "id": "l", "rules": [{"match": "x"}]});
    for (option, object, text) in [
        (
            CommandOption::Object,
            list,
            "qom-type=authz-list,id=l,rules.0.match=x,rules.0.policy=allow",
        ),
        (CommandOption::Netdev, forward, "type=user,id=n,hostfwd.0.str=tcp::0-:22"),
        (
            CommandOption::Device,
            queues,
            "driver=virtio-blk-pci,id=d,drive=b,iothread-vq-mapping.0.iothread=i",
        ),
    ] {
        assert!(option.pairs(&object).is_err());
        assert!(option.json(&object).is_ok());
        for program in programs("qemu-system") {
            refuses(&program, option, text);
        }
    }
    for program in programs("qemu-storage-daemon") {
        let chardev = vec!["--chardev".to_owned(), chardev.to_string()];
        let (succeeded, said) = run(&program, &chardev);
        assert!(!succeeded && said.contains("--chardev "), "{said}");
    }
}

/// The same of options that take nothing but pairs which do not nest.
#[test]
fn what_options_of_a_machine_do_not_take_is_refused_by_qemu_too() {
    let (cpus, boot) = (json!({"cpus": 2}), json!({"order": "d", "menu": true}));
    let (accelerator, action) = (json!({"accel": "tcg"}), json!({"shutdown": "pause"}));
    let numa = json!({"type": "node", "nodeid": 0});
    let fsdev = json!({"fsdriver": "local", "id": "f", "path": "/", "security_model": "none"});
    let teardown = json!({"async-teardown": true});
    for (option, object) in [
        (CommandOption::Smp, &cpus),
        (CommandOption::Boot, &boot),
        (CommandOption::Accel, &accelerator),
        (CommandOption::Action, &action),
        (CommandOption::Numa, &numa),
        (CommandOption::Fsdev, &fsdev),
        (CommandOption::RunWith, &teardown),
    ] {
        assert!(option.json(object).is_err());
        for program in programs("qemu-system") {
            refuses(&program, option, &object.to_string());
        }
    }
    // It takes JSON for the guest's name.
    assert!(CommandOption::Name.json(&json!({"guest": "a"})).is_err());
    let processors = json!({"type": "node", "nodeid": 0, "cpus": [0]});
    let nested = [
        (CommandOption::Numa, processors, "type=node,nodeid=0,cpus.0=0"),
        (CommandOption::Smp, json!({"cpus": {"x": 1}}), "cpus.x=1"),
        (CommandOption::Boot, json!({"order": ["c"]}), "order.0=c"),
        (CommandOption::Action, json!({"reboot": ["reset"]}), "reboot.0=reset"),
        (CommandOption::Name, json!({"guest": {"x": "a"}}), "guest.x=a"),
        (
            CommandOption::Accel,
            json!({"accel": "tcg", "thread": ["single"]}),
            "accel=tcg,thread.0=single",
        ),
        (
            CommandOption::Fsdev,
            json!({"fsdriver": "local", "path": {"x": "/"}}),
            "fsdriver=local,id=f,path.x=/",
        ),
    ];
    for (option, object, text) in nested {
        assert!(option.text(&object).is_err());
        for program in programs("qemu-system") {
            refuses(&program, option, text);
        }
    }
}

/// Starts an emulator, which has to end because of the option.
fn refuses(program: &PathBuf, option: CommandOption, text: &str) {
    let before = ["-display", "none", "-nodefaults", "-S", "-object", "iothread,id=i", "-blockdev"];
    let node = ["null-co,node-name=b".to_owned(), format!("-{}", option.name()), text.to_owned()];
    let arguments: Vec<String> = before.iter().map(|&word| word.to_owned()).chain(node).collect();
    let (succeeded, said) = run(program, &arguments);
    // A machine's type and its properties are named without an option; 7.2 has no -run-with.
    let name = option.name();
    let option = [format!("-{name} "), format!("-{name}: invalid option"), format!("'{name}.")];
    let names = option.iter().map(String::as_str).chain(["machine type"]);
    let is_named = names.into_iter().any(|name| said.contains(name));
    assert!(!succeeded && is_named, "{} {arguments:?}: {said}", program.display());
}
