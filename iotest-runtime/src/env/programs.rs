//! Finds QEMU's programs: by their variables, else in PATH.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use camino::Utf8PathBuf;
use rustix::fs::Access;

use crate::env::added::AddedQemu;
use crate::env::{NotFound, Program};

/// How to get QEMU, for messages.
const HOW_TO_GET: &str = "install QEMU (on Debian: qemu-system-x86 and qemu-utils; on Fedora: \
                          qemu-system-x86-core and qemu-img), or add one to use by IOTEST_QEMU \
                          (`cargo iotest qemu add 10.0`)";

/// The directories in which programs are searched.
#[derive(Debug, Clone)]
pub(crate) struct SearchPath {
    directories: Vec<PathBuf>,
    /// The QEMU whose directory it is, if it is not PATH.
    qemu: Option<AddedQemu>,
}

impl SearchPath {
    /// Splits the variable; relative directories in it are left out.
    pub(crate) fn new(path: Option<OsString>) -> Self {
        let path = path.unwrap_or_else(|| "/usr/local/bin:/usr/bin:/bin".into());
        let directories = std::env::split_paths(&path).filter(|dir| dir.is_absolute()).collect();
        Self { directories, qemu: None }
    }

    /// Searches in the directory of an added QEMU.
    pub(crate) fn of_qemu(qemu: AddedQemu) -> Self {
        Self { directories: vec![qemu.programs().into()], qemu: Some(qemu) }
    }

    /// Finds a program by its name.
    pub(crate) fn find(&self, name: &str) -> Option<Utf8PathBuf> {
        self.directories.iter().find_map(|dir| executable(&dir.join(name)))
    }

    /// Finds one of the tools, or says what to do.
    pub(crate) fn tool(&self, name: &str, variable: &str) -> Program {
        self.find(name).ok_or_else(|| NotFound {
            name: name.to_owned(),
            looked: match &self.qemu {
                Some(qemu) => not_in(qemu),
                None => format!("not in PATH; {HOW_TO_GET}, or set {variable} to its path"),
            },
        })
    }

    /// Finds the emulator of the host's processor, else the first of any, by name.
    pub(crate) fn emulator(&self, arch: &str) -> Program {
        let name = format!("qemu-system-{}", qemu_arch(arch));
        self.find(&name).or_else(|| self.any_emulator()).ok_or_else(|| NotFound {
            looked: match &self.qemu {
                Some(qemu) => not_in(qemu),
                None => format!(
                    "neither it nor another qemu-system-* is in PATH; {HOW_TO_GET}, or set \
                     QEMU_PROG to its path"
                ),
            },
            name,
        })
    }

    fn any_emulator(&self) -> Option<Utf8PathBuf> {
        let entries =
            self.directories.iter().filter_map(|dir| dir.read_dir().ok()).flatten().flatten();
        entries
            .filter(|entry| entry.file_name().to_string_lossy().starts_with("qemu-system-"))
            .filter_map(|entry| executable(&entry.path()))
            .min_by(|a, b| a.file_name().cmp(&b.file_name()))
    }
}

fn not_in(qemu: &AddedQemu) -> String {
    format!("not in {}, where QEMU {} has its programs", qemu.programs(), qemu.name)
}

/// Returns the path if it is that of a file that may be run, and is UTF-8.
pub(crate) fn executable(path: &Path) -> Option<Utf8PathBuf> {
    let runs = path.is_file() && rustix::fs::access(path, Access::EXEC_OK).is_ok();
    if runs { Utf8PathBuf::from_path_buf(path.to_owned()).ok() } else { None }
}

/// Translates Rust's name of a processor to QEMU's.
fn qemu_arch(arch: &str) -> &str {
    match arch {
        "x86" => "i386",
        "powerpc64" => "ppc64",
        "powerpc" => "ppc",
        other => other,
    }
}
