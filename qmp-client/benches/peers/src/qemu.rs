//! The QEMU that all contenders talk to.

use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::Failure;

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
    /// Starts one that listens on a socket for each name.
    pub(crate) fn start(names: &[&str]) -> Result<Self, Failure> {
        let program = program();
        let dir = tempfile::tempdir()?;
        let mut qemu = Command::new(&program);
        qemu.args(["-machine", "none", "-display", "none", "-nodefaults"]).stdin(Stdio::null());
        for name in names {
            let path = dir.path().join(name);
            qemu.arg("-qmp").arg(format!("unix:{},server=on,wait=off", path.display()));
        }
        let child = qemu.spawn().map_err(|error| format!("start {program}: {error}"))?;
        let qemu = Self { child, dir };
        let start = Instant::now();
        for name in names {
            while UnixStream::connect(qemu.socket(name)).is_err() {
                if start.elapsed() > Duration::from_secs(30) {
                    return Err(format!("{program} does not listen").into());
                }
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        Ok(qemu)
    }

    /// Returns its name and version.
    pub(crate) fn version(&self) -> Result<String, Failure> {
        let said = Command::new(program()).arg("--version").output()?;
        let said = String::from_utf8_lossy(&said.stdout);
        Ok(said.split(" (").next().unwrap_or_default().trim().to_owned())
    }

    /// Returns the path of a socket.
    pub(crate) fn socket(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

/// Returns the program that runs.
fn program() -> String {
    std::env::var("QEMU_PROG").unwrap_or_else(|_| "qemu-system-x86_64".to_owned())
}
