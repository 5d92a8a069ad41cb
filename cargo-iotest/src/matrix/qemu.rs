//! [`QemuInstall`]: a QEMU named on the command line, with the tools beside it.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::HarnessInvocation;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::internal::NoSuchQemu;
use iotest_runtime::process::Invocation;
use rustix::fs::{Access, access};

use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long a QEMU may take to print its version.
const LIMIT: Duration = Duration::from_secs(30);

/// The tools and their variables.
const TOOLS: [(&str, &str); 4] = [
    ("qemu-img", "QEMU_IMG_PROG"),
    ("qemu-io", "QEMU_IO_PROG"),
    ("qemu-nbd", "QEMU_NBD_PROG"),
    ("qemu-storage-daemon", "QSD_PROG"),
];

/// One QEMU: the emulator and its tools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QemuInstall {
    /// What the command line names: a QEMU that was added, or a path, made absolute.
    pub named: Utf8PathBuf,
    /// The emulator.
    pub emulator: Utf8PathBuf,
    /// The tools, in the order of [`TOOLS`].
    tools: Vec<Utf8PathBuf>,
}

impl QemuInstall {
    /// Returns whether a value of `--qemu` is the name of a QEMU that was added.
    pub(crate) fn is_added(value: &str, env: &RunnerEnv) -> bool {
        let store = env.qemus.as_ref().filter(|_| !value.contains('/'));
        store.is_some_and(|store| !matches!(store.get(value), Err(NoSuchQemu::Absent { .. })))
    }

    /// Finds the programs that a value of `--qemu` names: those of a QEMU that was added, or those at a
    /// path.
    ///
    /// # Errors
    /// * [`CliError`] if there is no such QEMU, or one of its programs is missing.
    pub(crate) fn find(value: &str, env: &RunnerEnv) -> Result<Self, CliError> {
        if !Self::is_added(value, env) && Utf8Path::new(value).exists() {
            return Self::at(value.into());
        }
        let store = env.qemus.as_ref().filter(|_| !value.contains('/'));
        match store.map(|store| store.get(value)) {
            Some(Ok(added)) => Ok(Self { named: value.into(), ..Self::at(&added.programs())? }),
            Some(Err(error)) => Err(CliError::usage(format!("`--qemu {value}`: {error}"))),
            None => Self::at(value.into()),
        }
    }

    /// Finds the programs at a path of an emulator, or of a directory that contains one.
    ///
    /// # Errors
    /// * [`CliError`] if one of the programs is missing: releases are never mixed.
    pub fn at(path: &Utf8Path) -> Result<Self, CliError> {
        let named = camino::absolute_utf8(path)
            .map_err(|error| CliError::failed(format!("find {path}"), &error))?;
        let (emulator, directory) = match named.is_dir() {
            true => {
                let none =
                    || CliError::usage(format!("`--qemu {named}`: no qemu-system-* is in it"));
                (emulator_in(&named).ok_or_else(none)?, named.as_path())
            }
            false if runs(&named) => (named.clone(), named.parent().unwrap_or(&named)),
            false => {
                let what = "neither a program nor a directory of programs";
                return Err(CliError::usage(format!("`--qemu {path}`: {what}")));
            }
        };
        // In a build tree, the storage daemon is in its own directory.
        let candidates =
            |name: &str| [directory.join(name), directory.join("storage-daemon").join(name)];
        let found: Vec<Option<Utf8PathBuf>> = TOOLS
            .iter()
            .map(|(name, _)| candidates(name).into_iter().find(|path| runs(path)))
            .collect();
        let missing: Vec<&str> = TOOLS
            .iter()
            .zip(&found)
            .filter(|(_, found)| found.is_none())
            .map(|((name, _), _)| *name)
            .collect();
        if !missing.is_empty() {
            return Err(CliError::usage(format!(
                "`--qemu {path}`: no {} in {directory}; to test with tools from elsewhere, set \
                 QEMU_PROG and the variables of the tools instead",
                missing.join(", ")
            )));
        }
        Ok(Self { named, emulator, tools: found.into_iter().flatten().collect() })
    }

    /// Returns the variables that select these programs.
    pub fn variables(&self) -> Vec<(String, String)> {
        let tools = TOOLS.iter().zip(&self.tools);
        let paths = std::iter::once(("QEMU_PROG", &self.emulator))
            .chain(tools.map(|((_, variable), path)| (*variable, path)))
            .map(|(variable, path)| (variable.to_owned(), path.to_string()));
        // The programs of another QEMU are not meant then.
        paths.chain([("IOTEST_QEMU".to_owned(), String::new())]).collect()
    }

    /// Returns the paths of the emulator and the tools.
    pub(crate) fn programs(&self) -> Vec<Utf8PathBuf> {
        [&self.emulator].into_iter().chain(&self.tools).cloned().collect()
    }

    /// Asks the emulator for its version: `10.0.2`.
    pub(crate) fn version(&self) -> Option<String> {
        let deadline = Timeouts::default().after(LIMIT);
        let output =
            Invocation::new(&self.emulator).arg("--version").contained().run(deadline).ok()?;
        let text = output.stdout_text().into_owned();
        let (_, rest) = text.split_once("version ")?;
        rest.split(|c: char| !c.is_ascii_digit() && c != '.').next().map(str::to_owned)
    }
}

/// Names QEMUs by version, or by path where versions are not unique.
pub(super) fn names(programs: &[QemuInstall]) -> Vec<String> {
    let versions: Vec<Option<String>> = programs.iter().map(QemuInstall::version).collect();
    let is_unique = |version: &Option<String>| {
        version.is_some() && versions.iter().filter(|other| *other == version).count() == 1
    };
    programs
        .iter()
        .zip(&versions)
        .map(|(programs, version)| match version {
            Some(number) if is_unique(version) => number.clone(),
            _ => programs.named.to_string(),
        })
        .collect()
}

/// Finds the emulator for the host's architecture in a directory, else the first by name, as `check` does.
pub(crate) fn emulator_in(directory: &Utf8Path) -> Option<Utf8PathBuf> {
    let arch = match std::env::consts::ARCH {
        "powerpc64" => "ppc64",
        arch => arch,
    };
    let own = directory.join(format!("qemu-system-{arch}"));
    if runs(&own) {
        return Some(own);
    }
    let entries = directory.read_dir_utf8().into_iter().flatten();
    entries
        .flatten()
        .map(camino::Utf8DirEntry::into_path)
        .filter(|path| path.file_name().is_some_and(|name| name.starts_with("qemu-system-")))
        .filter(|path| runs(path))
        .min()
}

fn runs(path: &Utf8Path) -> bool {
    path.is_file() && access(path.as_std_path(), Access::EXEC_OK).is_ok()
}
