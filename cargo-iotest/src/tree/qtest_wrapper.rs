//! [`QtestWrapper`]: runs a QEMU that lacks the qtest accelerator with another one.
//!
//! The wrapper is a link to this program with the emulator's name. Started by that name, it
//! replaces `qtest` in its arguments with another accelerator and executes the emulator. Under
//! qtest no guest ever runs; therefore it adds a firmware that halts at once, so no guest accesses
//! a disk whose accesses a test counts.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process;
use iotest_runtime::internal::ExitCode;
use iotest_runtime::outcome::{Fault, chain};
use serde::{Deserialize, Serialize};

use crate::cli::tree::QtestWrapperMode;

/// The suffix of the file beside the wrapper that holds a [`QtestWrapper`] as JSON.
const CONFIG: &str = ".shim.json";
/// The firmware beside the wrapper.
const FIRMWARE: &str = "halt.bin";
/// Its size, the smallest that a PC accepts.
const FIRMWARE_BYTES: usize = 64 << 10;
/// Its content, which an x86 processor executes first: `hlt`, with interrupts off.
const HALT: u8 = 0xf4;
/// The replacing accelerators, in order of preference: KVM is not always available.
const REPLACEMENTS: [&str; 2] = ["tcg", "kvm"];
/// The accelerator that tests ask for.
const QTEST: &str = "qtest";

/// The configuration of a wrapper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QtestWrapper {
    /// The emulator.
    qemu: Utf8PathBuf,
    /// The replacing accelerator.
    accelerator: String,
    /// The firmware of its guests, if they are to halt.
    firmware: Option<Utf8PathBuf>,
}

impl QtestWrapper {
    /// Creates a wrapper for `qemu` in a directory, and returns its path.
    ///
    /// `accelerators` are those with which `qemu` starts; `program` is the path of this program.
    /// The directory is created if missing.
    ///
    /// # Errors
    /// * A [`Fault`] if no accelerator can replace qtest, or a file cannot be created.
    pub fn make(
        directory: &Utf8Path,
        program: &Utf8Path,
        qemu: &Utf8Path,
        accelerators: &BTreeSet<String>,
        mode: QtestWrapperMode,
    ) -> Result<Utf8PathBuf, Fault> {
        let fault = |error: std::io::Error| {
            Fault::new(format!("create a qtest wrapper for {qemu} in {directory}"), error)
        };
        let accelerator = REPLACEMENTS.into_iter().find(|name| accelerators.contains(*name));
        let accelerator = accelerator.ok_or_else(|| {
            Fault::without_source(format!(
                "{qemu} has neither qtest nor {}",
                REPLACEMENTS.join(" nor ")
            ))
        })?;
        fs::create_dir_all(directory).map_err(fault)?;
        let name = qemu.file_name().unwrap_or("qemu");
        // The firmware is code for x86 processors.
        let halts = mode == QtestWrapperMode::Halted
            && ["x86_64", "i386"].iter().any(|x| name.ends_with(x));
        let firmware = halts.then(|| directory.join(FIRMWARE));
        if let Some(path) = &firmware {
            fs::write(path, vec![HALT; FIRMWARE_BYTES]).map_err(fault)?;
        }
        let path = directory.join(name);
        let wrapper = Self { qemu: qemu.to_owned(), accelerator: accelerator.to_owned(), firmware };
        let config = serde_json::to_vec_pretty(&wrapper).map_err(|error| fault(error.into()))?;
        fs::write(format!("{path}{CONFIG}"), config).map_err(fault)?;
        symlink(program, &path).map_err(fault)?;
        Ok(path)
    }

    /// Returns the emulator's arguments for those given to the wrapper.
    ///
    /// Only the names of accelerators change. The firmware comes first, so a test can override it. It
    /// is not added if the first accelerator of the test is not qtest, because then the guest runs.
    pub fn arguments(&self, given: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
        let mut first = None;
        let mut option = OptionKind::None;
        let mut arguments = Vec::new();
        for argument in given {
            let (replaced, chosen) = match argument.to_str() {
                Some(text) => self.replaced(option, text),
                None => (None, None),
            };
            first = first.or(chosen);
            option = OptionKind::of(&argument);
            arguments.push(replaced.map_or(argument, OsString::from));
        }
        if let (Some(Accelerator::Qtest), Some(firmware)) = (first, &self.firmware) {
            arguments.splice(0..0, ["-bios".into(), OsString::from(firmware)]);
        }
        arguments
    }

    /// Returns the replacement of an option's value, and the accelerator that it names.
    fn replaced(&self, option: OptionKind, value: &str) -> (Option<String>, Option<Accelerator>) {
        let mut chosen = None;
        let mut names = |names: &str| {
            let mut names: Vec<&str> = names.split(':').collect();
            chosen = Some(if names[0] == QTEST { Accelerator::Qtest } else { Accelerator::Other });
            for name in names.iter_mut().filter(|name| **name == QTEST) {
                *name = &self.accelerator;
            }
            names.join(":")
        };
        let parts: Vec<String> = value
            .split(',')
            .enumerate()
            .map(|(index, part)| match (option, part.split_once('=')) {
                (OptionKind::Accelerator, None) if index == 0 => names(part),
                (OptionKind::Accelerator | OptionKind::Machine, Some((key @ "accel", value))) => {
                    format!("{key}={}", names(value))
                }
                _ => part.to_owned(),
            })
            .collect();
        (chosen.map(|_| parts.join(",")), chosen)
    }
}

/// The first accelerator of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Accelerator {
    Qtest,
    Other,
}

/// The meaning of an argument, given by the option before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OptionKind {
    Accelerator,
    Machine,
    None,
}

impl OptionKind {
    fn of(argument: &OsStr) -> Self {
        match argument.to_str() {
            Some("-accel" | "--accel") => Self::Accelerator,
            Some("-machine" | "--machine" | "-M" | "--M") => Self::Machine,
            _ => Self::None,
        }
    }
}

/// Says whether qtest is among a QEMU's accelerators.
pub fn has_qtest(accelerators: &BTreeSet<String>) -> bool {
    accelerators.contains(QTEST)
}

/// Executes the emulator if this program was started as a qtest wrapper; returns None if not, and
/// an exit status only if that failed.
pub fn internal_main(arguments: &[OsString]) -> Option<ExitCode> {
    let (own, given) = arguments.split_first()?;
    let config = config_beside(Path::new(own))?;
    let read = match fs::read(&config) {
        // No configuration: this is the runner itself.
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            return None;
        }
        read => read,
    };
    let wrapper = read.and_then(|bytes| Ok(serde_json::from_slice::<QtestWrapper>(&bytes)?));
    let error = match wrapper {
        Ok(wrapper) => {
            let error = process::exec_program(
                OsStr::new(wrapper.qemu.as_str()),
                wrapper.arguments(given.iter().cloned()),
            );
            format!("start {}: {error}", wrapper.qemu)
        }
        Err(error) => format!("read {}: {}", config.display(), chain(&error)),
    };
    // If this fails, there is nowhere left to report it.
    drop(writeln!(std::io::stderr(), "error: {error}"));
    Some(ExitCode::Failed)
}

/// Returns the path of the configuration. A wrapper is always started by its path, never found in
/// PATH.
fn config_beside(own: &Path) -> Option<PathBuf> {
    own.parent().filter(|directory| !directory.as_os_str().is_empty())?;
    let mut config = own.as_os_str().to_owned();
    config.push(CONFIG);
    Some(config.into())
}

#[cfg(test)]
mod tests;
