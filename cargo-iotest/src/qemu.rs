//! `cargo iotest qemu`: QEMUs by name, several releases side by side, without root.
//!
//! A release is one of Debian's, unpacked in the user's cache. Nothing of the system is changed.

mod request;
mod mirror;
mod apt;
mod elf;
mod programs;
mod release;
mod add;
mod unpack;
mod list;

use std::ffi::{OsStr, OsString};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::exec_program;
use iotest_runtime::internal::{AddedQemu, ExitCode, QemuStore};

use crate::cli::QemuCommand;
use crate::error::CliError;
pub(crate) use crate::qemu::list::lines;
use crate::runner_env::RunnerEnv;
use crate::shell;

/// Carries out a command.
pub(crate) fn dispatch(command: &QemuCommand, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    match command {
        QemuCommand::List => list::list(store(env)?),
        QemuCommand::Add(args) => add::add(args, store(env)?, env),
        QemuCommand::Remove { names } => add::remove(names, store(env)?),
        QemuCommand::Path { name, program } => {
            let qemu = get(name, env)?;
            let path = match program {
                Some(program) => program_of(&qemu, program)?,
                None => qemu.programs(),
            };
            shell::print(&format!("{path}\n"))
        }
        QemuCommand::Unpack(args) => unpack::unpack(args, env),
        QemuCommand::Run { name, program, arguments } => {
            run(&program_of(&get(name, env)?, program)?, arguments)
        }
    }
}

/// Returns the store of the user.
fn store(env: &RunnerEnv) -> Result<&QemuStore, CliError> {
    env.qemus.as_ref().ok_or_else(|| {
        CliError::usage(
            "HOME is unset, so that there is no directory for QEMUs; set IOTEST_QEMU_DIR to the \
             absolute path of one",
        )
    })
}

/// Returns a QEMU that was added.
pub(crate) fn get(name: &str, env: &RunnerEnv) -> Result<AddedQemu, CliError> {
    store(env)?.get(name).map_err(|error| CliError::usage(error.to_string()))
}

fn program_of(qemu: &AddedQemu, program: &str) -> Result<Utf8PathBuf, CliError> {
    let path = qemu.programs().join(program);
    if !program.contains('/') && path.is_file() {
        return Ok(path);
    }
    let names = qemu.programs().read_dir_utf8().into_iter().flatten().flatten();
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_owned()).collect();
    names.sort_unstable();
    Err(CliError::usage(format!(
        "QEMU {} has no program {program}; it has {}",
        qemu.name,
        names.join(", ")
    )))
}

fn run(path: &Utf8Path, arguments: &[OsString]) -> Result<ExitCode, CliError> {
    let error = exec_program(OsStr::new(path.as_str()), arguments.iter().cloned());
    Err(CliError::failed(format!("start {path}"), &error))
}
