//! A real QEMU for the tests: `QEMU_PROG`, else the one in `PATH`.
#![allow(dead_code, clippy::allow_attributes, reason = "each test program needs a part of it")]

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use qmp_client::blocking::Stream;
use tempfile::TempDir;

/// How long QEMU may take to listen.
const START: Duration = Duration::from_secs(60);

/// A QEMU that runs until this is dropped.
pub(crate) struct Qemu {
    child: Child,
    dir: TempDir,
}

impl Drop for Qemu {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Qemu {
    /// Starts one that listens at a socket, and takes one client after the other. Its chardev is `mon`.
    pub(crate) fn start() -> Self {
        Self::listening(&[])
    }

    /// Starts one with a bus for disks that listens at several sockets, and takes one client after the other
    /// at each.
    pub(crate) fn with_monitors(names: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &&str| dir.path().join(name).display().to_string();
        let monitor = |name: &&str| format!("unix:{},server=on,wait=off", path(name));
        let monitors: Vec<String> = names.iter().map(monitor).collect();
        let monitors = monitors.iter().flat_map(|monitor| ["-qmp", monitor]);
        let machine = ["-machine", "pc,accel=tcg", "-S"];
        let arguments: Vec<&str> = machine.into_iter().chain(monitors).collect();
        Self::spawn(dir, &arguments, Stdio::null(), Stdio::null())
    }

    /// Starts one with these arguments.
    pub(crate) fn with(arguments: &[&str]) -> Self {
        Self::spawn(tempfile::tempdir().unwrap(), arguments, Stdio::null(), Stdio::null())
    }

    /// Starts one that talks over its standard streams.
    pub(crate) fn on_stdio() -> Self {
        let arguments = ["-qmp", "stdio"];
        Self::spawn(tempfile::tempdir().unwrap(), &arguments, Stdio::piped(), Stdio::piped())
    }

    /// Starts one that talks over a socket that it inherits.
    pub(crate) fn on_socket(socket: OwnedFd) -> Self {
        let arguments = ["-chardev", "socket,id=mon,fd=0", "-mon", "chardev=mon,mode=control"];
        Self::spawn(tempfile::tempdir().unwrap(), &arguments, socket.into(), Stdio::null())
    }

    /// Starts one that listens as the one of [`start`](Self::start), with more arguments.
    pub(crate) fn listening(more: &[&str]) -> Self {
        let (dir, monitor) = monitor();
        let arguments =
            [&["-chardev", &monitor, "-mon", "chardev=mon,mode=control"], more].concat();
        Self::spawn(dir, &arguments, Stdio::null(), Stdio::null())
    }

    /// Starts a storage daemon that listens in the same way: `QSD_PROG`, else the one in `PATH`.
    pub(crate) fn daemon(more: &[&str]) -> Self {
        let (dir, monitor) = monitor();
        let arguments = [&["--chardev", &monitor, "--monitor", "chardev=mon"], more].concat();
        Self::run(
            "QSD_PROG",
            "qemu-storage-daemon",
            dir,
            &arguments,
            [Stdio::null(), Stdio::null()],
        )
    }

    fn spawn(dir: TempDir, arguments: &[&str], input: Stdio, output: Stdio) -> Self {
        let none = ["-machine", "none", "-display", "none", "-nodefaults"];
        let arguments = [&none, arguments].concat();
        Self::run("QEMU_PROG", "qemu-system-x86_64", dir, &arguments, [input, output])
    }

    /// Starts the program that a variable names, else one by its name.
    #[expect(clippy::disallowed_methods, reason = "the tests run QEMU themselves")]
    fn run(
        variable: &str,
        name: &str,
        dir: TempDir,
        arguments: &[&str],
        [input, output]: [Stdio; 2],
    ) -> Self {
        let program = std::env::var(variable).unwrap_or_else(|_| name.to_owned());
        let child = Command::new(&program).args(arguments).stdin(input).stdout(output).spawn();
        let child = child.unwrap_or_else(|error| panic!("start {program}: {error}"));
        Self { child, dir }
    }

    /// Returns the path of its socket.
    pub(crate) fn socket(&self) -> PathBuf {
        self.dir.path().join("qmp")
    }

    /// Connects to it.
    pub(crate) fn dial(&self) -> UnixStream {
        dial(&self.socket())
    }

    /// Takes its standard streams.
    pub(crate) fn pipes(&mut self) -> Stream {
        Stream::pipes(self.child.stdout.take().unwrap(), self.child.stdin.take().unwrap()).unwrap()
    }

    /// Waits for its end.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

/// Makes a directory, and the chardev of a monitor that listens there.
fn monitor() -> (TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let socket = dir.path().join("qmp");
    let monitor = format!("socket,id=mon,server=on,wait=off,path={}", socket.display());
    (dir, monitor)
}

/// Connects to a socket as soon as somebody listens there.
#[expect(clippy::disallowed_methods, reason = "the tests run QEMU themselves")]
pub(crate) fn dial(socket: &Path) -> UnixStream {
    let start = Instant::now();
    loop {
        match UnixStream::connect(socket) {
            Ok(stream) => return stream,
            Err(error) if start.elapsed() > START => panic!("{}: {error}", socket.display()),
            Err(_) => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}
