//! [`judge`]: what `check` makes of a test that has ended, and the reference that decides.
//!
//! Reads the files that the test left and its reference; never writes, never runs anything.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::file;
use iotest_runtime::golden::Diff;
use iotest_runtime::outcome::Fault;
use iotest_runtime::process::Exit;
use iotest_runtime::spec::CacheMode;

use crate::tree::wish::Wish;

/// The longest reference or note that is read, in bytes.
const LONGEST: u64 = 64 << 20;
/// How many lines of a difference are part of a failure's text; the whole output is kept.
const SHOWN_DIFF: usize = 200;

/// What `check` says of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It ended well and its output is the reference.
    Pass,
    /// It says that it cannot run here, or has no reference.
    NotRun(String),
    /// It ended badly, or its output differs.
    Fail {
        /// What happened, with the difference.
        what: String,
        /// Whether the output differs from the reference.
        differs: bool,
    },
}

/// What a test has left when it ended.
#[derive(Debug, Clone, Copy)]
pub struct Remains<'a> {
    /// The test's name without its directory.
    pub name: &'a str,
    /// Its own directory of files.
    pub dir: &'a Utf8Path,
    /// The reference.
    pub reference: &'a Utf8Path,
    /// How it ended.
    pub exit: Exit,
}

impl Remains<'_> {
    /// Returns the file that holds what the test wrote.
    pub fn output(&self) -> Utf8PathBuf {
        output_file(self.dir, self.name)
    }

    /// Returns what the test says of cases that it left out, if it did.
    ///
    /// # Errors
    /// * A [`Fault`] if the file is there and cannot be read.
    pub fn cases_not_run(&self) -> Result<Option<String>, Fault> {
        if self.exit.success() { note(self.dir, self.name, "casenotrun") } else { Ok(None) }
    }
}

/// Returns the file in a test's directory that takes what it writes.
pub fn output_file(dir: &Utf8Path, name: &str) -> Utf8PathBuf {
    dir.join(format!("{name}.out.bad"))
}

/// Returns the reference of a test, the most specific one that is there; where none is, the one that
/// serves all variants.
///
/// # Errors
/// * A [`Fault`] if something that is no file is in its place, or it cannot be said whether it is
///   there. A more general one is never taken instead.
pub fn reference(test: &Utf8Path, wish: &Wish, machine: &str) -> Result<Utf8PathBuf, Fault> {
    let no_cache = wish.cache == Some(CacheMode::None);
    let nocache = no_cache.then(|| format!("{test}.out.nocache"));
    let specific = [format!("{test}.out.{}", wish.format), format!("{test}.{machine}.out")];
    for path in nocache.into_iter().chain(specific).map(Utf8PathBuf::from) {
        if file::is_there(&path)? {
            return Ok(path);
        }
    }
    Ok(format!("{test}.out").into())
}

/// Reads what a test wrote, whatever its length.
///
/// # Errors
/// * A [`Fault`] if it is not there, the test has put something else in its place, or it cannot be
///   read.
pub fn written(output: &Utf8Path) -> Result<Vec<u8>, Fault> {
    read(output, u64::MAX)
}

/// Reads a reference.
///
/// # Errors
/// * A [`Fault`] if it is not there, or cannot be read.
pub fn expected(reference: &Utf8Path) -> Result<Vec<u8>, Fault> {
    read(reference, LONGEST)
}

fn read(path: &Utf8Path, most: u64) -> Result<Vec<u8>, Fault> {
    file::read(path, most)?.ok_or_else(|| Fault::plain(format!("read {path}: it is not there")))
}

/// Judges a test by its exit, its notes and its output.
///
/// # Errors
/// * A [`Fault`] if a file cannot be read.
pub fn judge(remains: &Remains<'_>) -> Result<Verdict, Fault> {
    if remains.exit.success() {
        if let Some(reason) = note(remains.dir, remains.name, "notrun")? {
            return Ok(Verdict::NotRun(reason.trim().to_owned()));
        }
    }
    let reference = text(&expected(remains.reference)?);
    let output = text(&written(&remains.output())?);
    let differs = reference != output;
    if remains.exit.success() && !differs {
        return Ok(Verdict::Pass);
    }
    let mut what = match remains.exit {
        exit if exit.success() => "the output differs from the reference".to_owned(),
        Exit::Code(_) => format!("it failed, with {}", remains.exit),
        Exit::Signal(_) => format!("it was ended by {}", remains.exit),
    };
    if differs {
        let names = [remains.reference.to_string(), remains.output().to_string()];
        let diff = Diff::between((&names[0], &joined(&reference)), (&names[1], &joined(&output)));
        what.push('\n');
        what.push_str(diff.render(iotest_runtime::golden::Paint::Plain, SHOWN_DIFF).trim_end());
    }
    Ok(Verdict::Fail { what, differs })
}

/// Returns what the test wrote into one of its notes, if it is there.
fn note(dir: &Utf8Path, name: &str, kind: &str) -> Result<Option<String>, Fault> {
    let bytes = file::read(&dir.join(format!("{name}.{kind}")), LONGEST)?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// The lines of a text as `check` compares them: line ends of any system, blanks before them
/// left out. Bytes that are no UTF-8 are replaced.
fn text(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.strip_suffix('\n').unwrap_or(&text).split('\n');
    if text.is_empty() {
        return Vec::new();
    }
    lines.map(|line| line.trim_end_matches(is_blank).to_owned()).collect()
}

/// What Python calls blank: white space, and four separators of ASCII besides.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

fn joined(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use iotest_runtime::outcome::chain;
    use iotest_runtime::spec::Format;

    use super::*;

    /// A test `7` with its reference, what it wrote and its notes.
    struct Sample {
        guard: tempfile::TempDir,
    }

    impl Sample {
        fn new(reference: &str, output: &str, notes: &[(&str, &str)]) -> Self {
            let sample = Self { guard: tempfile::tempdir().unwrap() };
            fs::write(sample.dir().join("7.out"), reference).unwrap();
            fs::write(sample.dir().join("7.out.bad"), output).unwrap();
            for (kind, text) in notes {
                fs::write(sample.dir().join(format!("7.{kind}")), text).unwrap();
            }
            sample
        }

        fn dir(&self) -> &Utf8Path {
            Utf8Path::from_path(self.guard.path()).unwrap()
        }

        fn judge(&self, exit: Exit) -> Verdict {
            let reference = self.dir().join("7.out");
            let remains = Remains { name: "7", dir: self.dir(), reference: &reference, exit };
            judge(&remains).unwrap()
        }
    }

    fn same(reference: &str, output: &str) -> bool {
        let verdict = Sample::new(reference, output, &[]).judge(Exit::Code(0));
        assert_ne!(verdict, Verdict::NotRun(String::new()));
        verdict == Verdict::Pass
    }

    #[test]
    fn texts_compare_as_python_compares_them() {
        for (reference, output, expected) in [
            ("a\nb\n", "a\nb\n", true),
            ("a \n", "a\t\u{b}\n", true),
            ("a\n", "a", true),
            ("a\r\nb\n", "a\nb\r", true),
            ("a\u{a0}\n", "a\u{1f}\n", true),
            ("", "", true),
            ("", "\n", false),
            ("a\n", "a\n\n", false),
            (" a\n", "a\n", false),
        ] {
            assert_eq!(same(reference, output), expected, "{reference:?} and {output:?}");
        }
    }

    #[test]
    fn bad_end_is_a_failure_whatever_the_output_and_the_notes_say() {
        let sample = Sample::new("a\n", "a\n", &[("notrun", "no tape\n")]);
        let fail = |what: &str| Verdict::Fail { what: what.to_owned(), differs: false };
        assert_eq!(sample.judge(Exit::Code(3)), fail("it failed, with exit status 3"));
        assert_eq!(sample.judge(Exit::Signal(11)), fail("it was ended by signal 11 (SIGSEGV)"));
    }

    #[test]
    fn note_of_not_running_goes_before_the_output() {
        let sample = Sample::new("a\n", "7 not run: no tape\n", &[("notrun", "no tape\n")]);
        assert_eq!(sample.judge(Exit::Code(0)), Verdict::NotRun("no tape".to_owned()));
    }

    #[test]
    fn difference_is_shown_and_told() {
        let verdict = Sample::new("same\none two\n", "same\none 2\n", &[]).judge(Exit::Code(0));
        let Verdict::Fail { what, differs: true } = verdict else { panic!("{verdict:?}") };
        assert!(what.starts_with("the output differs from the reference\n--- /"), "{what}");
        assert!(what.ends_with("@@ -1,2 +1,2 @@\n same\n-one two\n+one 2"), "{what}");
    }

    #[test]
    fn cases_left_out_are_told_by_tests_that_end_well() {
        let sample = Sample::new("", "", &[("casenotrun", "    [case not run] x\n")]);
        let cases = |exit| {
            let reference = sample.dir().join("7.out");
            let remains = Remains { name: "7", dir: sample.dir(), reference: &reference, exit };
            remains.cases_not_run().unwrap()
        };
        assert_eq!(cases(Exit::Code(0)).as_deref(), Some("    [case not run] x\n"));
        assert_eq!(cases(Exit::Code(1)), None);
    }

    #[test]
    fn most_specific_reference_is_taken() {
        let guard = tempfile::tempdir().unwrap();
        let test = Utf8Path::from_path(guard.path()).unwrap().join("051");
        let wish = |cache| Wish { format: Format::Qcow2, cache, ..Wish::default() };
        let found = |cache| {
            let path = reference(&test, &wish(cache), "pc").unwrap();
            path.file_name().unwrap_or_default().to_owned()
        };
        assert_eq!(found(None), "051.out", "that it is not there is for others to see");
        for (name, cached, uncached) in [
            ("051.out", "051.out", "051.out"),
            ("051.pc.out", "051.pc.out", "051.pc.out"),
            ("051.out.raw", "051.pc.out", "051.pc.out"),
            ("051.out.qcow2", "051.out.qcow2", "051.out.qcow2"),
            ("051.out.nocache", "051.out.qcow2", "051.out.nocache"),
        ] {
            fs::write(test.with_file_name(name), "").unwrap();
            assert_eq!(found(None), cached);
            assert_eq!(found(Some(CacheMode::Writeback)), cached);
            assert_eq!(found(Some(CacheMode::None)), uncached);
        }
    }

    #[test]
    fn reference_that_is_no_file_gives_way_to_no_other() {
        let owner = tempfile::tempdir().unwrap();
        let test = Utf8Path::from_path(owner.path()).unwrap().join("051");
        let specific = test.with_file_name("051.out.qcow2");
        fs::write(test.with_file_name("051.out"), "").unwrap();
        std::os::unix::fs::symlink("nowhere", &specific).unwrap();
        let wish = Wish { format: Format::Qcow2, ..Wish::default() };
        let error = chain(&reference(&test, &wish, "pc").unwrap_err());
        let said = format!("look for {specific}: it is a link to nowhere, which is not there");
        assert_eq!(error, said);
    }

    #[test]
    fn file_of_another_kind_is_a_fault_and_is_not_waited_for() {
        let pipe = |path: &Utf8Path| {
            drop(fs::remove_file(path));
            let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
            rustix::fs::mkfifoat(rustix::fs::CWD, path.as_std_path(), mode).unwrap();
        };
        for name in ["7.notrun", "7.out.bad", "7.out"] {
            let sample = Sample::new("a\n", "a\n", &[]);
            let (dir, reference) = (sample.dir(), sample.dir().join("7.out"));
            pipe(&dir.join(name));
            let remains = Remains { name: "7", dir, reference: &reference, exit: Exit::Code(0) };
            let error = chain(&judge(&remains).unwrap_err());
            let said = format!("read {}: it is a named pipe, not a file", dir.join(name));
            assert_eq!(error, said);
        }
        let sample = Sample::new("", "", &[]);
        pipe(&sample.dir().join("7.casenotrun"));
        let (dir, reference) = (sample.dir(), sample.dir().join("7.out"));
        let remains = Remains { name: "7", dir, reference: &reference, exit: Exit::Code(0) };
        assert!(remains.cases_not_run().is_err());
    }
}
