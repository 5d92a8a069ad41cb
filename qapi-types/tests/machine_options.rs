//! What options say of the machine and its host is what QEMU says it was told.
//!
//! `QEMU_PROGRAMS` names the programs, separated by colons; see CONTRIBUTING.

mod support;

use std::path::Path;

use qapi_types::options::CommandOption;
use serde_json::{Value, json};
use support::options::{Arguments, Form, texts};
use support::random::Random;
use support::session::{Session, programs};

/// How many machines are started of each program in each form; each has texts of its own.
const ROUNDS: usize = 12;

/// Returns the text of a round.
fn text(round: usize) -> String {
    let texts = texts();
    texts[round * (texts.len() / ROUNDS)].clone()
}

fn get(session: &mut Session, property: &str) -> Value {
    session.run("qom-get", json!({"path": "/machine", "property": property}))
}

/// What an emulator is told in one round.
struct Told {
    machine: Value,
    name: Value,
    display: Value,
    boot: Value,
    cpus: Value,
    policy: Value,
    sounds: Vec<Value>,
    /// The socket of each node.
    sockets: [u64; 2],
}

impl Told {
    fn new(round: usize) -> Self {
        let mut random = Random::new("machine", round as u64);
        let mut flag = || random.below(2) == 0;
        let machine =
            json!({"type": "q35", "dt-compatible": text(round), "usb": flag(), "hpet": flag()});
        let name = json!({"guest": text(round), "debug-threads": true});
        let display = json!({"type": "none", "full-screen": flag()});
        let boot = json!({"order": "dcn", "once": "c", "menu": flag(), "strict": flag(),
                          "reboot-timeout": round});
        let policy = json!({"deprecated-input": "accept", "unstable-output": "accept",
                            "unstable-input": if flag() { "reject" } else { "accept" },
                            "deprecated-output": if flag() { "hide" } else { "accept" }});
        let sockets = if flag() { [0, 1] } else { [1, 0] };
        let sound = |(index, text): (usize, &String)| {
            let out = json!({"frequency": 8000 + index, "channels": 1 + index % 2});
            json!({"driver": "wav", "id": format!("sound{index}"), "path": text, "out": out,
                   "timer-period": 1000 + index})
        };
        let sounds = texts().iter().enumerate().map(sound).collect();
        let cpus = json!({"cpus": 2, "sockets": 2, "maxcpus": 2 + round % 2 * 2});
        Self { machine, name, display, boot, cpus, policy, sounds, sockets }
    }

    fn add_to(&self, arguments: &mut Arguments) {
        arguments.add(CommandOption::Machine, &self.machine);
        arguments.add(CommandOption::Accel, &json!({"accel": "tcg", "thread": "single"}));
        arguments.add(CommandOption::Name, &self.name);
        arguments.add(CommandOption::Display, &self.display);
        arguments.add(CommandOption::Boot, &self.boot);
        arguments.add(CommandOption::Smp, &self.cpus);
        arguments.add(CommandOption::Compat, &self.policy);
        arguments.add(CommandOption::Action, &json!({"reboot": "shutdown", "shutdown": "pause"}));
        for sound in &self.sounds {
            arguments.add(CommandOption::Audiodev, sound);
        }
        for node in 0..2 {
            let memory = json!({"qom-type": "memory-backend-ram", "id": format!("m{node}"), "size": 64 << 20});
            arguments.add(CommandOption::Object, &memory);
            let numa = json!({"type": "node", "nodeid": node, "memdev": format!("m{node}")});
            arguments.add(CommandOption::Numa, &numa);
        }
        for (node, socket) in self.sockets.iter().enumerate() {
            let numa = json!({"type": "cpu", "node-id": node, "socket-id": socket});
            arguments.add(CommandOption::Numa, &numa);
        }
    }

    /// Asks a running emulator.
    fn is_told(&self, session: &mut Session) {
        for property in ["dt-compatible", "usb", "hpet"] {
            assert_eq!(get(session, property), self.machine[property], "{property}");
        }
        assert_eq!(session.run("query-name", json!({}))["name"], self.name["guest"]);
        let display = session.run("query-display-options", json!({}));
        assert_eq!(display["type"], "none");
        assert_eq!(display["full-screen"], self.display["full-screen"]);
        assert_eq!(get(session, "boot"), self.boot);
        let cpus = get(session, "smp");
        for (name, value) in self.cpus.as_object().expect("an object") {
            assert_eq!(cpus[name], *value, "{name}");
        }
        for cpu in session.run("query-hotpluggable-cpus", json!({})).as_array().expect("a list") {
            let node = cpu["props"]["node-id"].as_u64().expect("each has a node");
            let socket = cpu["props"]["socket-id"].as_u64().expect("each has a socket");
            assert_eq!(self.sockets[usize::from(node == 1)], socket, "{cpu}");
        }
        self.policy_holds(session);
        if session.release != "7.2" {
            self.sounds_are_told(session);
        }
    }

    fn policy_holds(&self, session: &mut Session) {
        let refused = session.try_run("x-query-usb", json!({}));
        let error = refused.err().map(|error| error["desc"].to_string()).unwrap_or_default();
        let is_refused = error.contains("disabled by policy");
        assert_eq!(is_refused, self.policy["unstable-input"] == "reject", "{error}");
        let schema = session.run("query-qmp-schema", json!({}));
        let commands = schema.as_array().expect("a list").iter();
        let mut features = commands.filter_map(|command| command["features"].as_array()).flatten();
        let is_hidden = features.all(|feature| feature != "deprecated");
        assert_eq!(is_hidden, self.policy["deprecated-output"] == "hide");
    }

    fn sounds_are_told(&self, session: &mut Session) {
        let all = session.run("query-audiodevs", json!({}));
        let all = all.as_array().expect("a list");
        assert_eq!(all.len(), self.sounds.len());
        for sound in &self.sounds {
            let found = all.iter().find(|found| found["id"] == sound["id"]).expect("it is there");
            for member in ["driver", "path", "timer-period"] {
                assert_eq!(found[member], sound[member]);
            }
            for member in ["frequency", "channels"] {
                assert_eq!(found["out"][member], sound["out"][member]);
            }
        }
    }
}

fn started(program: &Path, form: Form, round: usize) {
    let told = Told::new(round);
    let base = ["-nodefaults", "-S", "-m", "128", "-qmp", "stdio"].map(str::to_owned);
    let mut arguments = Arguments { form, dash: "-", list: base.to_vec() };
    told.add_to(&mut arguments);
    let mut session = arguments.start(program);
    told.is_told(&mut session);
}

#[test]
fn machine_is_told_what_is_written_in_either_form() {
    for program in programs("qemu-system") {
        for round in 0..ROUNDS {
            started(&program, Form::Json, round);
            started(&program, Form::Pairs, round);
        }
    }
}

/// A file system is only there if its path is read as it was written; QEMU fails to start otherwise.
#[test]
fn file_systems_have_the_paths_that_are_written() {
    for program in programs("qemu-system") {
        let parent = tempfile::tempdir().expect("a scratch directory");
        let base = ["-machine", "q35", "-accel", "tcg", "-nodefaults", "-display", "none", "-S"];
        let mut list: Vec<String> = base.map(str::to_owned).to_vec();
        list.extend(["-qmp", "stdio"].map(str::to_owned));
        let mut arguments = Arguments { form: Form::Pairs, dash: "-", list };
        let is_name = |name: &String| {
            !name.is_empty() && name.len() < 200 && name.bytes().any(|byte| byte != b'.')
        };
        let names: Vec<String> = texts().into_iter().filter(is_name).take(24).collect();
        assert_eq!(names.len(), 24);
        for (index, name) in names.iter().enumerate() {
            let path = parent.path().join(name);
            std::fs::create_dir(&path).expect("the name is one of a directory");
            let id = format!("fs{index}");
            let fsdev =
                json!({"fsdriver": "local", "id": id, "path": path, "security_model": "none"});
            arguments.add(CommandOption::Fsdev, &fsdev);
            let device = json!({"driver": "virtio-9p-pci", "fsdev": id, "id": format!("dev{index}"),
                                "mount_tag": format!("tag{index}")});
            arguments.add(CommandOption::Device, &device);
        }
        let mut session = arguments.start(&program);
        assert_eq!(session.run("query-status", json!({}))["running"], false);
    }
}
