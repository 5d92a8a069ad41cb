//! The programs of the QEMUs that are named.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_hunt::Programs;
use iotest_runtime::env::Settings;

use crate::error::CliError;
use crate::matrix::QemuInstall;
use crate::runner_env::RunnerEnv;

/// Finds the programs of the QEMUs that are named, or of the environment's.
///
/// # Errors
/// * [`CliError`] if there is no such QEMU, or one of its programs is missing.
pub(super) fn find(named: &[Utf8PathBuf], env: &RunnerEnv) -> Result<Vec<Programs>, CliError> {
    if named.is_empty() {
        return Ok(vec![of_environment()?]);
    }
    named.iter().map(|name| of_install(name, env)).collect()
}

fn of_install(name: &Utf8Path, env: &RunnerEnv) -> Result<Programs, CliError> {
    let install = QemuInstall::find(name.as_str(), env)?;
    let tool = |program: &str| {
        let found = install.programs().into_iter().find(|path| path.file_name() == Some(program));
        found.ok_or_else(|| CliError::usage(format!("`--qemu {name}`: no {program}")))
    };
    Ok(Programs {
        name: install.version().unwrap_or_else(|| name.to_string()),
        qemu_img: tool("qemu-img")?,
        qemu_io: tool("qemu-io")?,
        storage_daemon: tool("qemu-storage-daemon")?,
    })
}

fn of_environment() -> Result<Programs, CliError> {
    let settings = Settings::from_env().map_err(|error| CliError::usage(error.to_string()))?;
    let programs = settings.programs;
    let found = |program: Result<Utf8PathBuf, iotest_runtime::env::NotFound>| {
        program.map_err(|error| CliError::usage(error.to_string()))
    };
    Ok(Programs {
        name: "installed".to_owned(),
        qemu_img: found(programs.qemu_img)?,
        qemu_io: found(programs.qemu_io)?,
        storage_daemon: found(programs.storage_daemon)?,
    })
}
