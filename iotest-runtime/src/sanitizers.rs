//! Reports of sanitizers, of every program that a case starts.
//!
//! Programs that were built with one write reports into files of their own, so that no report is lost
//! in output that is not captured, or behind an exit status that the test expects.

use std::io::{ErrorKind, Read as _};

use camino::{Utf8Path, Utf8PathBuf};

use crate::env::{SanitizerOptions, Sanitizers, Settings};

/// How much of a report is read, in bytes, and how many of its lines are shown: the first error with
/// its frames.
const READ: u64 = 64 << 10;
const SHOWN: usize = 24;

/// The variables of sanitizers, and the beginnings of the names of the files for their reports.
const KINDS: [(&str, &str); 5] = [
    ("ASAN_OPTIONS", "asan"),
    ("LSAN_OPTIONS", "lsan"),
    ("MSAN_OPTIONS", "msan"),
    ("TSAN_OPTIONS", "tsan"),
    ("UBSAN_OPTIONS", "ubsan"),
];

/// The texts by which a report is recognised.
const MARKS: [&str; 4] =
    ["Sanitizer: ", "Sanitizer:DEADLYSIGNAL", "runtime error: ", "WARNING: ThreadSanitizer"];

/// Returns the variables by which the programs of a case write reports into `directory`.
///
/// The user's options come after our defaults and before the path of the files. Leaks are detected only
/// on request, as in QEMU's own tests.
pub(crate) fn variables(options: &Sanitizers, directory: &Utf8Path) -> Vec<(String, String)> {
    let leaks = format!("detect_leaks={}", u8::from(options.detect_leaks));
    let SanitizerOptions { asan, lsan, msan, tsan, ubsan } = &options.options;
    let users = [asan, lsan, msan, tsan, ubsan];
    let quote = if divides_options(directory.as_str()) { "\"" } else { "" };
    KINDS
        .iter()
        .zip(users)
        .map(|((name, file), user)| {
            let defaults = match *file {
                "ubsan" => "print_stacktrace=1",
                "asan" | "lsan" => &leaks,
                _ => "",
            };
            let place = format!("log_exe_name=1:log_path={quote}{directory}/{file}{quote}");
            let parts = [defaults, user.as_deref().unwrap_or_default(), &place];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            ((*name).to_owned(), parts.join(":"))
        })
        .collect()
}

/// Returns the variables by which the programs of a test write reports into `directory`; see [`reports`].
pub fn variables_of(settings: &Settings, directory: &Utf8Path) -> Vec<(String, String)> {
    variables(&settings.sanitizers, directory)
}

/// Says whether a value has what divides options, so that it has to be quoted.
fn divides_options(value: &str) -> bool {
    value.contains(|c: char| c.is_whitespace() || [':', ',', '\''].contains(&c))
}

/// Returns what is to be said of the reports in a directory, each with its file if that has a name
/// that is text. A report that cannot be read may contain an error, and so is reported.
pub fn reports(directory: &Utf8Path) -> Vec<(Option<Utf8PathBuf>, String)> {
    let unreadable = |what: &str, error: &std::io::Error| {
        let fault = format!("look for reports of sanitizers: {what} cannot be read: {error}");
        (None, fault)
    };
    let entries = match directory.as_std_path().read_dir() {
        Ok(entries) => entries,
        // No program has reported anything.
        Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
        Err(error) => return vec![unreadable(directory.as_str(), &error)],
    };
    let mut reports: Vec<_> = entries
        .filter_map(|entry| match entry {
            Ok(entry) => report(&entry.path()),
            Err(error) => Some(unreadable(directory.as_str(), &error)),
        })
        .collect();
    reports.sort();
    reports
}

/// Parses a report; None for another file, or a report without an error.
fn report(path: &std::path::Path) -> Option<(Option<Utf8PathBuf>, String)> {
    let name = path.file_name()?.to_string_lossy();
    let (kind, of) = name.split_once('.')?;
    KINDS.iter().find(|(_, file)| *file == kind)?;
    let shown = Utf8PathBuf::from(path.to_string_lossy().into_owned());
    let named = Utf8Path::from_path(path).map(Utf8Path::to_owned);
    let mut bytes = Vec::new();
    let read = iotest_protocol::regular::open(path)
        .and_then(|file| file.take(READ).read_to_end(&mut bytes));
    if let Err(error) = read {
        return Some((named, format!("the report of a sanitizer {shown} cannot be read: {error}")));
    }
    let report = String::from_utf8_lossy(&bytes);
    // What a sanitizer says of itself, if it is asked to, is no report.
    let is_report = MARKS.iter().any(|mark| report.contains(mark));
    is_report.then(|| (named, told(of, &report, &shown)))
}

/// Returns the beginning of a report, and where the rest is; `of` is `program.pid`.
fn told(of: &str, report: &str, path: &Utf8Path) -> String {
    let (program, pid) = of.rsplit_once('.').unwrap_or(("a program", of));
    let is_text = |line: &&str| !line.trim().is_empty() && !line.starts_with("====");
    let lines: Vec<&str> = report.lines().filter(is_text).collect();
    let mut text = format!("a sanitizer found an error in {program} (process {pid}):");
    // What follows the summary is a picture of the memory.
    let end = lines.iter().position(|line| line.starts_with("SUMMARY: "));
    let shown = end.map_or(lines.len(), |end| end + 1).min(SHOWN);
    for line in &lines[..shown] {
        text.push_str("\n  ");
        text.push_str(line.trim_end());
    }
    if lines.len() > shown {
        text.push_str("\n  [... more is in ");
        text.push_str(path.as_str());
        text.push_str(" ...]");
    }
    text
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStrExt as _;

    use super::*;

    fn value(options: &Sanitizers, directory: &str, name: &str) -> String {
        let variables = variables(options, Utf8Path::new(directory));
        variables.into_iter().find(|(known, _)| known == name).unwrap().1
    }

    #[test]
    fn options_of_the_user_stay_between_defaults_and_place() {
        let mut options = Sanitizers::default();
        assert_eq!(
            value(&options, "/out", "ASAN_OPTIONS"),
            "detect_leaks=0:log_exe_name=1:log_path=/out/asan"
        );
        assert_eq!(value(&options, "/out", "TSAN_OPTIONS"), "log_exe_name=1:log_path=/out/tsan");
        options.detect_leaks = true;
        options.options.asan = Some("detect_leaks=0:x=1".to_owned());
        assert_eq!(
            value(&options, "/a: b", "ASAN_OPTIONS"),
            "detect_leaks=1:detect_leaks=0:x=1:log_exe_name=1:log_path=\"/a: b/asan\""
        );
    }

    #[test]
    fn reports_are_recognized_by_their_first_lines() {
        let dir = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(dir.path()).unwrap();
        let write = |name: &str, text: &str| std::fs::write(dir.join(name), text).unwrap();
        write("notes.log", "ERROR: AddressSanitizer: no report");
        write("asan.quiet.8", "AddressSanitizer was asked for help\n");
        let frames: String = (0..40).map(|n| format!("    #{n} 0x1 in f{n} a.c:{n}\n")).collect();
        write("asan.qemu-img.7", &format!("=====\n==7==ERROR: AddressSanitizer: bad\n{frames}"));
        write("ubsan.sh.9", "a.c:3:5: runtime error: signed integer overflow\n");
        let picture = "==5==ERROR: AddressSanitizer: bad\nSUMMARY: bad\nShadow bytes\n";
        write("asan.a.5", picture);
        let told: Vec<String> = reports(dir).into_iter().map(|(_, what)| what).collect();
        assert_eq!(told.len(), 3);
        let (picture, told) = told.split_first().unwrap();
        assert!(picture.contains("SUMMARY: bad\n  [... more is in "), "{picture}");
        let begin = "a sanitizer found an error in qemu-img (process 7):\n  \
                     ==7==ERROR: AddressSanitizer: bad\n      #0 0x1 in f0 a.c:0\n";
        assert!(told[0].starts_with(begin) && told[0].contains("more is in"), "{}", told[0]);
        assert!(told[1].ends_with("\n  a.c:3:5: runtime error: signed integer overflow"));
    }

    #[test]
    fn report_that_cannot_be_read_may_tell_of_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let dir = Utf8Path::from_path(dir.path()).unwrap();
        std::fs::create_dir(dir.join("asan.directory.1")).unwrap();
        std::os::unix::fs::symlink("asan.link.2", dir.join("asan.link.2")).unwrap();
        let pipe = dir.join("asan.pipe.3");
        rustix::fs::mkfifoat(rustix::fs::CWD, pipe.as_std_path(), rustix::fs::Mode::RWXU).unwrap();
        let odd = std::ffi::OsStr::from_bytes(b"asan.\xff.4");
        std::fs::write(dir.as_std_path().join(odd), "ERROR: AddressSanitizer: bad").unwrap();
        let told: Vec<String> = reports(dir).into_iter().map(|(_, what)| what).collect();
        assert_eq!(told.len(), 4, "{told:?}");
        for what in ["asan.directory.1 cannot", "asan.link.2 cannot", "asan.pipe.3 cannot"] {
            assert!(told.iter().any(|told| told.contains(what)), "{what}: {told:?}");
        }
        let of_odd = "a sanitizer found an error in \u{fffd} (process 4)";
        assert!(told.iter().any(|told| told.starts_with(of_odd)), "{told:?}");
        assert_eq!(reports(&dir.join("nowhere")), []);
        let in_a_file = reports(&pipe);
        assert!(
            in_a_file.len() == 1 && in_a_file[0].1.contains("Not a directory"),
            "{in_a_file:?}"
        );
    }
}
