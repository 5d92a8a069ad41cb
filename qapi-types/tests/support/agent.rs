//! [`Agent`]: a real `qemu-ga` that can only look: of its commands, those that read.
//!
//! It acts on the machine it runs on, so that it runs as nobody, in namespaces of its own, and with every other
//! command blocked.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Long enough for a machine under load; nothing here depends on how long anything takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// What it may have, as root: to read what others own, such as the directory that it was unpacked in.
const CAPABILITIES: &str = "-all,+dac_read_search";

/// The byte before a reply, and before a request, that begins a session.
const SENTINEL: u8 = 0xff;

/// A running guest agent.
pub(crate) struct Agent {
    child: Child,
    stream: BufReader<UnixStream>,
    directory: tempfile::TempDir,
}

/// Returns whether a command only reads.
pub(crate) fn only_reads(command: &str) -> bool {
    let alone = ["guest-info", "guest-ping", "guest-sync", "guest-sync-delimited"];
    let is_query =
        ["guest-get-", "guest-network-get-"].iter().any(|start| command.starts_with(start));
    is_query || alone.contains(&command)
}

impl Agent {
    /// Starts `program`, with the commands of `names` blocked that do more than to read.
    pub(crate) fn start(program: &Path, names: &[&str]) -> Self {
        let directory = tempfile::tempdir().expect("a scratch directory");
        let everybody = std::fs::Permissions::from_mode(0o777);
        std::fs::set_permissions(directory.path(), everybody).expect("they are set");
        let socket = directory.path().join("agent");
        let blocked: Vec<&str> = names.iter().copied().filter(|name| !only_reads(name)).collect();
        assert!(blocked.contains(&"guest-shutdown") && blocked.contains(&"guest-exec"));
        let child = isolated(directory.path())
            .arg(program)
            .args(["--method", "unix-listen", "--path"])
            .arg(&socket)
            .arg("--statedir")
            .arg(directory.path())
            .args(["-b", &blocked.join(",")])
            .stdin(Stdio::null())
            .spawn()
            .expect("unshare of util-linux is in PATH");
        let stream = BufReader::new(connect(&socket));
        Self { child, stream, directory }
    }

    /// Sends a request after the sentinel; returns its reply, and what came before that.
    pub(crate) fn run_delimited(&mut self, name: &str, arguments: Value) -> (Value, Vec<u8>) {
        self.send(&[SENTINEL], name, arguments);
        let mut before = Vec::new();
        self.stream.read_until(SENTINEL, &mut before).expect("it answers");
        (self.reply(), before)
    }

    /// Runs a command that reads; returns its reply.
    pub(crate) fn run(&mut self, name: &str, arguments: Value) -> Result<Value, Value> {
        self.send(&[], name, arguments);
        let mut reply = self.reply();
        match reply.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(reply["return"].take()),
        }
    }

    fn send(&mut self, start: &[u8], name: &str, arguments: Value) {
        assert!(only_reads(name), "{name} would act on this machine");
        let request = json!({"execute": name, "arguments": arguments}).to_string();
        let bytes = [start, request.as_bytes(), b"\n"].concat();
        self.stream.get_mut().write_all(&bytes).expect("it reads");
    }

    fn reply(&mut self) -> Value {
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("it answers");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error} in {line:?}"))
    }
}

impl Agent {
    /// Closes this connection, and makes another one: the agent talks to one client at a time.
    pub(crate) fn dial(&self) -> UnixStream {
        // It may be closed already.
        self.stream.get_ref().shutdown(std::net::Shutdown::Both).ok();
        connect(&self.directory.path().join("agent"))
    }

    /// Ends the agent; returns what comes from it until its end.
    pub(crate) fn end(self) -> std::io::Result<usize> {
        let mut stream = self.stream.get_ref().try_clone()?;
        drop(self);
        std::io::Read::read_to_end(&mut stream, &mut Vec::new())
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        // Its namespaces end with the program that made them.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Returns the start of a command line that runs a program as nobody and in namespaces of its own.
fn isolated(directory: &Path) -> Command {
    use std::os::unix::fs::MetadataExt as _;
    let is_root = directory.metadata().expect("it is there").uid() == 0;
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    let mut command = Command::new("unshare");
    command.args(["--net", "--pid", "--ipc", "--uts", "--mount", "--fork", "--kill-child"]);
    if is_root {
        command.args(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]);
        // Another user's process loses the signal that `--kill-child` has set.
        command.arg("--pdeathsig=KILL");
        for kind in ["--inh-caps", "--ambient-caps", "--bounding-set"] {
            command.arg(format!("{kind}={CAPABILITIES}"));
        }
    } else {
        command.args(["--user", "--map-current-user"]);
    }
    command
}

fn connect(socket: &PathBuf) -> UnixStream {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match UnixStream::connect(socket) {
            Ok(stream) => {
                stream.set_read_timeout(Some(PATIENCE)).expect("a time that is not 0");
                return stream;
            }
            Err(error) => assert!(Instant::now() < deadline, "connect to the agent: {error}"),
        }
        #[expect(clippy::disallowed_methods, reason = "it says by nothing else that it listens")]
        std::thread::sleep(Duration::from_millis(10));
    }
}
