//! Where the tests find QEMU and put their files.

use camino::Utf8PathBuf;
use iotest_runtime::env::Settings;
use iotest_runtime::process::Exit;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::test::VmBuilder;
use iotest_runtime::vm::{Launcher, Machine};

/// The settings of this run.
pub(crate) fn settings() -> Settings {
    Settings::from_env().expect("the environment is readable")
}

/// Directories for one test, removed at its end.
pub(crate) fn scratch(test: &str) -> Scratch {
    Scratch::create(&settings(), test).expect("scratch directories can be made")
}

/// A launcher for the QEMU found; without one the tests fail.
pub(crate) fn launcher(scratch: &Scratch) -> Launcher {
    Launcher::new(qemu(), scratch.dir()).timeouts(settings().timeouts)
}

/// The QEMU found.
pub(crate) fn qemu() -> Utf8PathBuf {
    settings().programs.qemu.unwrap_or_else(|missing| {
        panic!("{missing}; these tests need a QEMU: install one, or name it in QEMU_PROG")
    })
}

/// Configures a machine without devices, which starts fastest.
pub(crate) fn bare(launcher: &Launcher, name: &str) -> VmBuilder<Machine> {
    launcher.vm(name).machine_type("none")
}

/// Launches a machine without devices.
pub(crate) fn launch_bare(scratch: &Scratch) -> Machine {
    bare(&launcher(scratch), "vm0").launch().unwrap()
}

/// Makes a file of `bytes` zero bytes.
pub(crate) fn zero_file(scratch: &Scratch, name: &str, bytes: u64) -> Utf8PathBuf {
    let path = scratch.file(name);
    std::fs::File::create(&path).unwrap().set_len(bytes).unwrap();
    path
}

/// How QEMU ends by `abort`.
pub(crate) const ABORTED: Exit = Exit::Signal(6);
