//! Core files of the programs of a case: not written, or collected into the directory of the case.

use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::cores::{self, Core, Pattern, hard_limit};
use iotest_exec::process::own_session;
use iotest_protocol::{Account, End, Record};

use crate::env::Cores;

/// The signals at which the system writes core files.
const DUMPING: [i32; 10] = [3, 4, 5, 6, 7, 8, 11, 24, 25, 31];

/// The core files of a case.
#[derive(Debug, Default)]
pub struct CoreFiles {
    /// The files, where they are kept.
    pub kept: Vec<Utf8PathBuf>,
    /// What fails the case, a text for each unexpected core file.
    pub findings: Vec<String>,
    /// Why there are none, though there should be.
    pub missed: Option<String>,
}

/// Sets the limit of core files for the programs of this process.
///
/// # Errors
/// * The system's error if it refuses.
pub fn apply(cores: Cores) -> io::Result<()> {
    match cores {
        Cores::Disabled => cores::disable(),
        Cores::Kept => cores::enable(),
    }
}

/// The working directory of qemu-nbd.
const ROOT: &str = "/";

/// Collects the core files of a case that has ended: from `work`, the default working directory of its
/// programs, from its directory of files, and from the working directory of qemu-nbd.
pub(crate) fn collect(
    record: Option<&Record>,
    account: &Account,
    (work, case_dir): (Option<&Utf8Path>, &Utf8Path),
) -> CoreFiles {
    let scratch = record.and_then(|record| record.scratch.as_deref());
    let cores = work.map(Core::in_directory).into_iter().chain(scratch.map(Core::below));
    let cores = cores.flatten().chain(Core::in_directory(Utf8Path::new(ROOT)));
    let session = own_session();
    let ends = record.map_or(&[][..], |record| &record.ends);
    let end_of = |core: &Core| ends.iter().find(|end| end.pid == core.pid);
    // Without a session of its own, core files of another case may be there.
    let cores = cores.filter(|core| {
        session == Some(core.session) || core.pid == account.pid || end_of(core).is_some()
    });
    let mut found =
        take(cores, case_dir, |core| end_of(core).is_some_and(|end| end.expected.is_none()));
    if found.kept.is_empty() {
        found.missed = dumped(record, account).map(|what| {
            let why = disabled_reason().unwrap_or_else(nowhere);
            format!("no core file of {what}: {why}")
        });
    }
    found
}

/// Collects the core files of a job that has ended: those of its session from the working directories of
/// its programs, and all below the directory of its files.
pub fn collect_from_session(
    session: u32,
    (work, files): (&[&Utf8Path], &Utf8Path),
    case_dir: &Utf8Path,
) -> CoreFiles {
    let beside = work.iter().copied().chain([Utf8Path::new(ROOT)]).flat_map(Core::in_directory);
    let cores = beside.filter(|core| core.session == session).chain(Core::below(files));
    take(cores, case_dir, |_| false)
}

/// Moves core files to the directory of the case; unexpected ones are findings.
fn take(
    cores: impl Iterator<Item = Core>,
    case_dir: &Utf8Path,
    is_expected: impl Fn(&Core) -> bool,
) -> CoreFiles {
    let mut found = CoreFiles::default();
    for core in cores {
        let expected = is_expected(&core);
        let Core { pid, program, path, .. } = core;
        let path = kept(&path, &program, pid, case_dir);
        if !expected {
            found.findings.push(format!(
                "core file of {program} (process {pid}): {path}\n  `gdb PROGRAM {path}` opens it"
            ));
        }
        found.kept.push(path);
    }
    found
}

/// Moves a core file to the directory of the case; if that fails, it stays.
fn kept(path: &Utf8Path, program: &str, pid: u32, case_dir: &Utf8Path) -> Utf8PathBuf {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let program: String = program.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    let target = case_dir.join(format!("core.{program}.{pid}"));
    let moved = fs::create_dir_all(case_dir).and_then(|()| {
        fs::rename(path, &target)
            .or_else(|_| fs::copy(path, &target).and_then(|_| fs::remove_file(path)))
    });
    if moved.is_ok() { target } else { path.to_owned() }
}

/// Returns a process of the case that has ended by a signal at which core files are written.
fn dumped(record: Option<&Record>, account: &Account) -> Option<String> {
    if matches!(account.end, End::Signal(signal) if DUMPING.contains(&signal)) {
        return Some(format!("the test's process {}", account.pid));
    }
    let ends = record.map_or(&[][..], |record| &record.ends).iter();
    let mut dumped = ends.filter(|end| {
        let number = end.end.strip_prefix("signal ").and_then(|rest| rest.split(' ').next());
        number.and_then(|number| number.parse().ok()).is_some_and(|n| DUMPING.contains(&n))
    });
    dumped.next().map(|end| format!("{} (process {})", end.program, end.pid))
}

/// Returns the reason if no core file was found.
fn nowhere() -> String {
    "none is where programs of the case work (qemu-nbd works in /); its process may not write there, or \
     was not allowed to leave one"
        .to_owned()
}

/// Returns why the system does not write core files; None if it does.
pub fn disabled_reason() -> Option<String> {
    if hard_limit() == Some(0) {
        return Some("the hard limit of core files is 0; `ulimit -H -c` shows it".to_owned());
    }
    Pattern::of_system().problem()
}
