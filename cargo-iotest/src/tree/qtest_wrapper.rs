//! [`QtestWrapper`]: a stand-in for a QEMU that lacks the qtest accelerator.
//!
//! It is this program under the emulator's name. Started so, it puts another accelerator where
//! its arguments say `qtest`, and becomes the emulator. Under qtest no guest ever runs, so that a
//! firmware comes along that halts at once: no guest reads a disk that a test counts accesses of.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::exit_code::Exit;
use iotest_runtime::outcome::{Fault, chain};
use iotest_runtime::process;
use serde::{Deserialize, Serialize};

use crate::cli::tree::QtestWrapperMode;

/// What lies beside the stand-in, under its name with this behind it: a [`QtestWrapper`] as JSON.
const CONFIG: &str = ".shim.json";
/// The firmware beside the stand-in.
const FIRMWARE: &str = "halt.bin";
/// How large it is: the smallest that a PC takes.
const FIRMWARE_BYTES: usize = 64 << 10;
/// What an x86 processor executes first then, and anywhere: `hlt`, with interrupts off.
const HALT: u8 = 0xf4;
/// The accelerators that do instead, the better one first: KVM is not everywhere.
const INSTEAD: [&str; 2] = ["tcg", "kvm"];
/// The accelerator that tests ask for.
const QTEST: &str = "qtest";

/// How the stand-in works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QtestWrapper {
    /// The emulator.
    qemu: Utf8PathBuf,
    /// The accelerator that it has.
    accelerator: String,
    /// The firmware that its guests get, if they are to halt.
    firmware: Option<Utf8PathBuf>,
}

impl QtestWrapper {
    /// Makes a stand-in for `qemu` in a directory, and returns its path.
    ///
    /// `accelerators` are those with which `qemu` starts. The directory is made if need be; `program` is this program's file.
    ///
    /// # Errors
    /// * A [`Fault`] if no accelerator can take the place of qtest, or a file cannot be made.
    pub fn make(
        directory: &Utf8Path,
        program: &Utf8Path,
        qemu: &Utf8Path,
        accelerators: &BTreeSet<String>,
        stand_in: QtestWrapperMode,
    ) -> Result<Utf8PathBuf, Fault> {
        let fault = |error: std::io::Error| {
            Fault::new(format!("make a stand-in for {qemu} in {directory}"), error)
        };
        let accelerator = INSTEAD.into_iter().find(|name| accelerators.contains(*name));
        let accelerator = accelerator.ok_or_else(|| {
            Fault::plain(format!("{qemu} has neither qtest nor {}", INSTEAD.join(" nor ")))
        })?;
        fs::create_dir_all(directory).map_err(fault)?;
        let name = qemu.file_name().unwrap_or("qemu");
        // Only this firmware is known to halt, and only processors of this kind understand it.
        let halts = stand_in == QtestWrapperMode::Halted
            && ["x86_64", "i386"].iter().any(|x| name.ends_with(x));
        let firmware = halts.then(|| directory.join(FIRMWARE));
        if let Some(path) = &firmware {
            fs::write(path, vec![HALT; FIRMWARE_BYTES]).map_err(fault)?;
        }
        let stand_in = directory.join(name);
        let wrapper = Self { qemu: qemu.to_owned(), accelerator: accelerator.to_owned(), firmware };
        let config = serde_json::to_vec_pretty(&wrapper).map_err(|error| fault(error.into()))?;
        fs::write(format!("{stand_in}{CONFIG}"), config).map_err(fault)?;
        symlink(program, &stand_in).map_err(fault)?;
        Ok(stand_in)
    }

    /// Returns the arguments for the emulator in place of those for the stand-in.
    ///
    /// Only what names the accelerator changes. The firmware comes first, so that a test that
    /// names one of its own has it; a test whose first accelerator is another runs its guest.
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

    /// Returns what takes the place of an option's value, and which accelerator that names.
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

/// The accelerator that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Accelerator {
    Qtest,
    Other,
}

/// What the argument before says of the one at hand.
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

/// Says whether accelerators that QEMU has suffice for QEMU's own tests.
pub fn has_qtest(accelerators: &BTreeSet<String>) -> bool {
    accelerators.contains(QTEST)
}

/// Becomes the emulator if this program was started under the name of a stand-in; returns only
/// if not (None), or if that fails.
pub fn internal_main(arguments: &[OsString]) -> Option<Exit> {
    let (own, given) = arguments.split_first()?;
    let config = config_beside(Path::new(own))?;
    let read = match fs::read(&config) {
        // This is the runner itself.
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            return None;
        }
        read => read,
    };
    let wrapper = read.and_then(|bytes| Ok(serde_json::from_slice::<QtestWrapper>(&bytes)?));
    let error = match wrapper {
        Ok(wrapper) => {
            let error = process::become_program(
                OsStr::new(wrapper.qemu.as_str()),
                wrapper.arguments(given.iter().cloned()),
            );
            format!("start {}: {error}", wrapper.qemu)
        }
        Err(error) => format!("read {}: {}", config.display(), chain(&error)),
    };
    // Nobody is left to tell if this fails.
    drop(writeln!(std::io::stderr(), "error: {error}"));
    Some(Exit::Failed)
}

/// Where the configuration would lie: only a path leads to a stand-in, never a search.
fn config_beside(own: &Path) -> Option<PathBuf> {
    own.parent().filter(|directory| !directory.as_os_str().is_empty())?;
    let mut config = own.as_os_str().to_owned();
    config.push(CONFIG);
    Some(config.into())
}

#[cfg(test)]
mod tests;
