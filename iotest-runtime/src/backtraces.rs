//! Backtraces of hanging QEMU programs: the gdb command, and what a failure shows of its output.
//!
//! Without gdb there are none, and no message.

use std::io::Read as _;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::backtraces::{Backtraces, HEADING, PID};
use iotest_protocol::text::truncate;

/// The name of their file, in the directory of the case.
const FILE: &str = "backtraces.txt";
/// How long gdb may take for one process, and for all of a case.
const EACH: Duration = Duration::from_secs(4);
const TOTAL: Duration = Duration::from_secs(8);
/// How many frames of a thread there may be.
const FRAMES: u32 = 64;

/// How much of the file is read for a failure, in bytes.
const READ: u64 = 1 << 20;
/// How many processes a failure shows, how many frames of each, and how long a line of it is at most.
const SHOWN_PROCESSES: usize = 4;
const SHOWN_FRAMES: usize = 8;
const LONGEST: usize = 300;

/// The file names of QEMU's programs.
const PROGRAMS: [&str; 5] =
    ["qemu-system-*", "qemu-img", "qemu-io", "qemu-nbd", "qemu-storage-daemon"];

/// Returns how to make backtraces of the QEMU programs of a case: `programs`, and all programs with
/// QEMU's usual names. None if there is no gdb.
pub fn spec<'a>(
    gdb: Option<&Utf8Path>,
    programs: impl IntoIterator<Item = &'a Utf8PathBuf>,
    case_dir: &Utf8Path,
) -> Option<Backtraces> {
    let gdb = gdb?;
    let named = programs.into_iter().filter_map(|path| name_of(path));
    Some(Backtraces {
        programs: PROGRAMS.iter().map(|name| (*name).to_owned()).chain(named).collect(),
        command: command(gdb),
        variables: vec![
            ("LC_ALL".to_owned(), Some("C".to_owned())),
            ("DEBUGINFOD_URLS".to_owned(), None),
        ],
        file: path(case_dir),
        each: EACH,
        total: TOTAL,
    })
}

/// Returns the file name of a program as in its process: that of the target if it is a link.
fn name_of(program: &Utf8Path) -> Option<String> {
    let real = match program.read_link() {
        Ok(_) => program.canonicalize_utf8().ok()?,
        // It exists, and is no link.
        Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => program.to_owned(),
        Err(_) => return None,
    };
    real.file_name().map(str::to_owned)
}

/// Returns the command by which gdb shows all threads of a process and detaches.
fn command(gdb: &Utf8Path) -> Vec<String> {
    let threads = format!("thread apply all backtrace {FRAMES}");
    let words = [
        gdb.as_str(),
        "-nx",
        "-batch",
        "-iex",
        "set debuginfod enabled off",
        "-ex",
        "set width 0",
        "-ex",
        &threads,
        "-p",
        PID,
    ];
    words.map(str::to_owned).into()
}

/// Returns the path of a case's backtraces.
pub fn path(case_dir: &Utf8Path) -> Utf8PathBuf {
    case_dir.join(FILE)
}

/// Returns the lines to add to a failure; empty if there are none.
pub fn failure_lines(file: &Utf8Path) -> String {
    let mut bytes = Vec::new();
    let read = iotest_protocol::regular::open(file)
        .and_then(|open| open.take(READ).read_to_end(&mut bytes));
    if read.is_err() {
        return String::new();
    }
    let text = String::from_utf8_lossy(&bytes);
    let mut shown = String::new();
    let mut add = |parts: &[&str]| parts.iter().for_each(|part| shown.push_str(part));
    for section in sections(&text).take(SHOWN_PROCESSES) {
        let (heading, said) = section.split_once('\n').unwrap_or((section, ""));
        // The command line is in the file.
        let process = heading.split_once(": ").map_or(heading, |(process, _)| process);
        match main_thread(said) {
            frames if frames.is_empty() => {
                let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("nothing");
                add(&["\n  no backtrace of ", process, ": ", &truncate(last.trim(), LONGEST)]);
            }
            frames => {
                add(&["\n  main thread of ", process, ":"]);
                for frame in frames.iter().take(SHOWN_FRAMES) {
                    add(&["\n    ", &truncate(frame, LONGEST)]);
                }
            }
        }
    }
    add(&["\n  all threads are in ", file.as_str()]);
    shown
}

/// Splits the file by processes.
fn sections(text: &str) -> impl Iterator<Item = &str> {
    let rest = text.strip_prefix(HEADING).unwrap_or(text);
    rest.split("\n== ")
}

/// Returns the frames of a program's first thread, which gdb shows last.
fn main_thread(said: &str) -> Vec<&str> {
    let first = said.rfind("\nThread 1 (").map_or("", |start| &said[start + 1..]);
    let lines = first.lines().skip(1);
    lines.take_while(|line| line.starts_with('#')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failure_shows_main_threads_and_where_the_rest_is() {
        let dir = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(dir.path()).unwrap().join(FILE);
        assert_eq!(failure_lines(&path), "");
        let frames: String = (0..20).map(|n| format!("#{n}  0x1 in f{n} ()\n")).collect();
        let text = format!(
            "== qemu-img (process 7): qemu-img info\nattached\n\nThread 2 (LWP 9):\n#0  poll ()\n\n\
             Thread 1 (LWP 7):\n{frames}[Inferior 1 (process 7) detached]\n\n\
             == qemu-nbd (process 8): qemu-nbd\nptrace: Operation not permitted.\n\n\
             == 3 more, for which there was no time\n"
        );
        std::fs::write(&path, text).unwrap();
        let lines = failure_lines(&path);
        let begin = "\n  main thread of qemu-img (process 7):\n    #0  0x1 in f0 ()\n";
        assert!(lines.starts_with(begin), "{lines}");
        assert!(lines.contains("f7 ()\n  no backtrace of qemu-nbd (process 8): ptrace: Operation"));
        assert!(
            lines.contains("\n  no backtrace of 3 more, for which there was no time: nothing\n")
        );
        assert!(lines.ends_with(&format!("\n  all threads are in {path}")), "{lines}");
    }

    #[test]
    fn nothing_is_made_without_gdb() {
        assert_eq!(spec(None, [], Utf8Path::new("/case")), None);
        let programs = [Utf8PathBuf::from("/bin/sh"), "/nowhere/to/be/found".into()];
        let made =
            spec(Some(Utf8Path::new("/bin/gdb")), &programs, Utf8Path::new("/case")).unwrap();
        let shell = programs[0].canonicalize_utf8().unwrap();
        assert_eq!(made.programs[PROGRAMS.len()..], [shell.file_name().unwrap()]);
        assert_eq!((&*made.command[0], made.file.as_str()), ("/bin/gdb", "/case/backtraces.txt"));
        assert!(made.command.ends_with(&["-p".to_owned(), PID.to_owned()]));
    }
}
