//! Core files: enabling them, where the system writes them, and which process each is from.

use std::fs::{self, File};
use std::io::{self, Read as _};

use camino::{Utf8DirEntry, Utf8Path, Utf8PathBuf};
use object::elf::{self, FileHeader64};
use object::read::elf::{FileHeader as _, ProgramHeader as _};
use object::{Endian as _, Endianness};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// The kernel setting for core files.
const PATTERN: &str = "/proc/sys/kernel/core_pattern";
/// How many levels of directories are searched.
const DEPTH: usize = 4;
/// How many files are examined.
const MOST: usize = 10_000;

/// Disables core files for this process and its children.
///
/// # Errors
/// * The system's error if it refuses.
pub fn disable() -> io::Result<()> {
    let limit = getrlimit(Resource::Core);
    Ok(setrlimit(Resource::Core, Rlimit { current: Some(0), ..limit })?)
}

/// Enables core files for this process and its children, up to the hard limit.
///
/// # Errors
/// * The system's error if it refuses.
pub fn enable() -> io::Result<()> {
    let limit = getrlimit(Resource::Core);
    Ok(setrlimit(Resource::Core, Rlimit { current: limit.maximum, ..limit })?)
}

/// Returns the hard limit of core files, in bytes; `None` if there is none.
pub fn hard_limit() -> Option<u64> {
    getrlimit(Resource::Core).maximum
}

/// Where the system writes core files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Into the program's working directory, or one below it.
    Here,
    /// Elsewhere: the pattern, an absolute path.
    Elsewhere(String),
    /// To a program: its command line.
    Program(String),
    /// Unknown: why.
    Unknown(String),
}

impl Pattern {
    /// Reads the pattern of the system.
    pub fn of_system() -> Self {
        match fs::read_to_string(PATTERN) {
            Ok(text) => Self::read(&text),
            Err(error) => Self::Unknown(format!("{PATTERN}: {error}")),
        }
    }

    fn read(text: &str) -> Self {
        let text = text.trim();
        match text.strip_prefix('|') {
            Some(program) => Self::Program(program.trim().to_owned()),
            None if text.starts_with('/') => Self::Elsewhere(text.to_owned()),
            None => Self::Here,
        }
    }

    /// Returns why core files cannot be collected, and how to change that; `None` if they can.
    pub fn problem(&self) -> Option<String> {
        let (what, look) = match self {
            Self::Here => return None,
            Self::Elsewhere(path) => (
                format!("`{path}`, a path outside of the directories of the case"),
                "look there, or ".to_owned(),
            ),
            Self::Program(line) => {
                let program = line.split_whitespace().next().unwrap_or_default();
                let look = match program.rsplit('/').next() {
                    Some("systemd-coredump") => "ask `coredumpctl`, or ".to_owned(),
                    _ => format!("ask {program}, or "),
                };
                (format!("`|{line}`, a program that gets them"), look)
            }
            Self::Unknown(why) => (format!("not known ({why})"), String::new()),
        };
        Some(format!(
            "{PATTERN} is {what}; {look}write them to the working directory, as root: `sysctl kernel.core_pattern=core`"
        ))
    }
}

/// A core file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Core {
    /// Where it is.
    pub path: Utf8PathBuf,
    /// The process that it was written of.
    pub pid: u32,
    /// The session of that process.
    pub session: u32,
    /// The name of its program, of at most 15 bytes.
    pub program: String,
}

impl Core {
    /// Reads the notes of a core file; `None` if the file is no core file.
    pub fn read(path: &Utf8Path) -> Option<Self> {
        let mut file = File::open(path).ok()?;
        let (pid, session, program) = read_notes(&mut file)?;
        Some(Self { path: path.to_owned(), pid, session, program })
    }

    /// Returns the core files in a directory.
    pub fn in_directory(directory: &Utf8Path) -> Vec<Self> {
        let mut left = MOST;
        found(directory, 1, &mut left)
    }

    /// Returns the core files in a directory and below it.
    pub fn below(directory: &Utf8Path) -> Vec<Self> {
        let mut left = MOST;
        found(directory, DEPTH, &mut left)
    }
}

fn found(directory: &Utf8Path, depth: usize, left: &mut usize) -> Vec<Core> {
    let mut entries: Vec<Utf8DirEntry> =
        directory.read_dir_utf8().into_iter().flatten().flatten().take(*left).collect();
    *left = left.saturating_sub(entries.len());
    entries.sort_by(|a, b| a.file_name().cmp(b.file_name()));
    let mut cores = Vec::new();
    for entry in entries {
        // Links are not followed.
        match entry.file_type() {
            Ok(kind) if kind.is_file() => cores.extend(Core::read(entry.path())),
            Ok(kind) if kind.is_dir() && depth > 1 => {
                cores.extend(found(entry.path(), depth - 1, left));
            }
            _ => {}
        }
    }
    cores
}

/// How much of a file is read, in bytes: headers and notes come first.
const LOOKED_AT: u64 = 8 << 20;

/// The offsets of pid, session and program name in a 64-bit `NT_PRPSINFO` note.
const PID: std::ops::Range<usize> = 24..28;
const SESSION: std::ops::Range<usize> = 36..40;
const NAME: std::ops::Range<usize> = 40..56;

fn read_notes(file: &mut File) -> Option<(u32, u32, String)> {
    let mut bytes = Vec::new();
    file.take(LOOKED_AT).read_to_end(&mut bytes).ok()?;
    let bytes = &bytes[..];
    let header = FileHeader64::<Endianness>::parse(bytes).ok()?;
    let endian = header.endian().ok()?;
    if header.e_type(endian) != elf::ET_CORE {
        return None;
    }
    for segment in header.program_headers(endian, bytes).ok()? {
        let Ok(Some(mut notes)) = segment.notes(endian, bytes) else { continue };
        while let Ok(Some(note)) = notes.next() {
            if note.n_type(endian) != elf::NT_PRPSINFO {
                continue;
            }
            let word = |range: std::ops::Range<usize>| {
                Some(endian.read_u32(note.desc().get(range)?.try_into().ok()?))
            };
            let name = note.desc().get(NAME)?.split(|byte| *byte == 0).next()?;
            return Some((word(PID)?, word(SESSION)?, String::from_utf8_lossy(name).into_owned()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::deadline::Timeouts;
    use crate::process::{Exit, HarnessInvocation as _, Invocation};

    #[test]
    fn problem_names_the_pattern_and_a_remedy() {
        for here in ["core", "core.%e.%p", "dumps/core\n"] {
            assert_eq!(Pattern::read(here).problem(), None);
        }
        let problem = |text: &str| Pattern::read(text).problem().unwrap();
        let said = problem("|/usr/lib/systemd/systemd-coredump %P %u\n");
        assert!(
            said.contains("is `|/usr/lib/systemd/systemd-coredump %P %u`, a program"),
            "{said}"
        );
        assert!(said.contains("ask `coredumpctl`, or"), "{said}");
        assert!(problem("| /usr/share/apport %p").contains("ask /usr/share/apport, or"));
        let said = problem("/var/crash/core.%p");
        assert!(said.contains("`/var/crash/core.%p`, a path outside"), "{said}");
        assert!(said.ends_with("as root: `sysctl kernel.core_pattern=core`"), "{said}");
        assert!(Pattern::Unknown("no such file".to_owned()).problem().is_some());
    }

    #[test]
    fn core_file_names_its_process_and_other_files_are_ignored() {
        let dir = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(dir.path()).unwrap();
        fs::create_dir(dir.join("deep")).unwrap();
        fs::write(dir.join("core"), "\x7fELF\x02\x01 and no more").unwrap();
        fs::copy("/proc/self/exe", dir.join("program")).unwrap();
        let script = "ulimit -S -c unlimited; exec sh -c 'kill -SEGV $$'";
        let crash = Invocation::new("sh").args(["-c", script]).current_dir(dir.join("deep"));
        // In a session of its own: one that began outside a PID namespace is 0 there.
        let crash = crash.in_own_session();
        let deadline = Timeouts::default().after(Duration::from_secs(60));
        let output = crash.run(deadline).unwrap();
        if Pattern::of_system() != Pattern::Here || getrlimit(Resource::Core).maximum == Some(0) {
            assert_eq!(Core::below(dir), []);
            return;
        }
        assert_eq!(output.status, Exit::Signal(11));
        assert_eq!(Core::in_directory(dir), []);
        let [core] = &Core::below(dir)[..] else { panic!("{:?}", Core::below(dir)) };
        assert!(core.pid > 0 && core.session > 0 && !core.program.is_empty(), "{core:?}");
    }
}
