//! [`Session`]: a real program that speaks QMP on its standard input and output.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// Long enough for a machine under load; nothing here depends on how long anything takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// Returns the programs of `QEMU_PROGRAMS` whose paths contain `kind`.
pub(crate) fn programs(kind: &str) -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let list = std::env::var("QEMU_PROGRAMS")
        .expect("QEMU_PROGRAMS names qemu-system-*, qemu-storage-daemon and qemu-img programs");
    let all = list.split(':').map(PathBuf::from);
    let programs: Vec<_> = all.filter(|p| p.to_string_lossy().contains(kind)).collect();
    assert!(!programs.is_empty(), "QEMU_PROGRAMS has no {kind}");
    programs
}

/// A running program.
#[derive(Debug)]
pub(crate) struct Session {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
    next_id: u64,
    /// Its release, such as `10.0`.
    pub(crate) release: String,
    /// Every event so far.
    pub(crate) events: Vec<Value>,
}

impl Session {
    /// Starts `program` and negotiates capabilities.
    pub(crate) fn start(program: &Path, arguments: &[&str]) -> Self {
        #[expect(clippy::disallowed_methods, reason = "the program under test")]
        let mut command = Command::new(program);
        let mut child = command
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let input = child.stdin.take().expect("a pipe");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, lines) = channel();
        // It ends with the program's output.
        drop(std::thread::spawn(move || {
            output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line).ok())
        }));
        let release = String::new();
        let mut session = Self { child, input, lines, next_id: 0, release, events: Vec::new() };
        let greeting = session.message();
        let version = &greeting["QMP"]["version"]["qemu"];
        session.release = format!("{}.{}", version["major"], version["minor"]);
        session.run("qmp_capabilities", json!({}));
        session
    }

    fn message(&mut self) -> Value {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).expect("the program answers");
            // The monitor's qemu-io prints its report to the same output.
            if line.starts_with('{') {
                return serde_json::from_str(&line).expect("the program writes JSON");
            }
        }
    }

    /// Runs a command; returns its reply or its error.
    pub(crate) fn try_run(&mut self, name: &str, arguments: Value) -> Result<Value, Value> {
        self.next_id += 1;
        let id = self.next_id;
        let line = json!({"execute": name, "arguments": arguments, "id": id});
        // In one write: a program reads `quit` without its line's end, and may be gone before that comes.
        if let Err(error) = self.input.write_all(format!("{line}\n").as_bytes()) {
            self.ended(name, &error);
        }
        loop {
            let mut message = self.message();
            if message["event"].is_string() {
                self.events.push(message);
            } else if message["id"] == id {
                return match message.get_mut("return") {
                    Some(reply) => Ok(reply.take()),
                    None => Err(message["error"].take()),
                };
            }
        }
    }

    /// Fails with how the program ended and what it said last, since it reads no command any more.
    fn ended(&mut self, name: &str, error: &std::io::Error) -> ! {
        let status = self.child.wait();
        let said: Vec<String> = self.lines.try_iter().collect();
        panic!("{name}: {error}; the program has ended: {status:?}\n{}", said.join("\n"));
    }

    /// Runs a command that must succeed.
    pub(crate) fn run(&mut self, name: &str, arguments: Value) -> Value {
        self.try_run(name, arguments.clone())
            .unwrap_or_else(|error| unreachable!("{name} {arguments}: {error}"))
    }

    /// Reads on until an event fits that was not there before the `from`th.
    pub(crate) fn wait(&mut self, from: usize, fits: impl Fn(&Value) -> bool) {
        let mut next = from;
        loop {
            while let Some(event) = self.events.get(next) {
                if fits(event) {
                    return;
                }
                next += 1;
            }
            let message = self.message();
            assert!(message["event"].is_string(), "a reply that was not asked for: {message}");
            self.events.push(message);
        }
    }

    /// Waits for a job, and dismisses it.
    pub(crate) fn finish(&mut self, job: &str) {
        self.wait(0, |event| {
            event["event"] == "JOB_STATUS_CHANGE"
                && event["data"]["id"] == job
                && event["data"]["status"] == "concluded"
        });
        self.run("job-dismiss", json!({"id": job}));
    }

    /// Makes an image through the program itself, and opens it as `node`.
    pub(crate) fn disk(&mut self, directory: &Path, node: &str) {
        let path = directory.join(format!("{node}.qcow2"));
        let (size, file) = (16 << 20, format!("{node}-file"));
        let options = json!({"driver": "file", "filename": path, "size": 0});
        let job = format!("create-{node}");
        self.run("blockdev-create", json!({"job-id": job, "options": options}));
        self.finish(&job);
        let options = json!({"driver": "file", "node-name": file, "filename": path});
        self.run("blockdev-add", options);
        let options = json!({"driver": "qcow2", "file": file, "size": size});
        let job = format!("format-{node}");
        self.run("blockdev-create", json!({"job-id": job, "options": options}));
        self.finish(&job);
        let options = json!({"driver": "qcow2", "node-name": node, "file": file});
        self.run("blockdev-add", options);
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
