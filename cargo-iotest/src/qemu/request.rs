//! [`Request`]: which QEMU is to be added, by the word that the user gave.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::is_qemu_name;

use crate::error::CliError;

/// Returns the releases that are offered by name: each with the suite of Debian that is asked first.
pub(super) fn releases() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("releases.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(str::split_whitespace).filter_map(|mut words| Some((words.next()?, words.next()?)))
}

/// The suites that are searched for other releases.
const SUITES: [&str; 5] = ["bookworm", "bookworm-backports", "trixie", "trixie-backports", "sid"];

/// What is to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// A release, like `10.0` or `10.0.2`.
    Release(String),
    /// What a suite of Debian has, like `trixie`.
    Suite(String),
    /// The programs in a directory.
    Directory(Utf8PathBuf),
}

/// What is to be added under which name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) source: Source,
    /// The name; `None` for the version of the directory's programs.
    pub(super) name: Option<String>,
}

impl Request {
    /// Reads the words of the command line.
    ///
    /// # Errors
    /// * [`CliError`] if they mean nothing, or the name cannot be one.
    pub(super) fn new(what: &str, name: Option<&str>) -> Result<Self, CliError> {
        let source = source(what)?;
        let name = match (name, &source) {
            (Some(name), _) => Some(name.to_owned()),
            (None, Source::Release(release)) => Some(release.clone()),
            (None, Source::Suite(suite)) => Some(format!("debian-{suite}")),
            (None, Source::Directory(_)) => None,
        };
        match name {
            Some(name) if !is_qemu_name(&name) => Err(CliError::usage(format!(
                "`{name}` cannot be the name of a QEMU: a name has letters, digits, `.`, `_`, `+` and \
                 `-`, and begins with a letter or digit"
            ))),
            name => Ok(Self { source, name }),
        }
    }
}

fn source(what: &str) -> Result<Source, CliError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if what.contains('/') || what == "." || what == ".." {
        let path = Utf8Path::new(what);
        let real = path.canonicalize_utf8().map_err(|error| {
            CliError::usage(format!("`{what}` is no directory of programs: {error}"))
        })?;
        return Ok(Source::Directory(real));
    }
    if let Some(suite) = what.strip_prefix("debian:") {
        return match !suite.is_empty() && suite.chars().all(fits) {
            true => Ok(Source::Suite(suite.to_owned())),
            false => Err(CliError::usage(format!("`{suite}` cannot be a suite of Debian"))),
        };
    }
    let parts: Vec<&str> = what.split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if (2..=3).contains(&parts.len()) && parts.iter().all(is_number) {
        return Ok(Source::Release(what.to_owned()));
    }
    Err(CliError::usage(format!(
        "`{what}` is no QEMU: give a release (10.0, 10.0.13), a suite of Debian (debian:trixie), or a \
         directory with a `/` (./build)"
    )))
}

impl Source {
    /// Returns the suites to search, one after the other.
    pub(super) fn suites(&self) -> Vec<String> {
        match self {
            Self::Release(release) => {
                let known = releases().filter(|(name, _)| name == release);
                let first: Vec<&str> = known.map(|(_, suite)| suite).collect();
                let others = SUITES.into_iter().filter(|suite| !first.contains(suite));
                first.iter().copied().chain(others).map(str::to_owned).collect()
            }
            Self::Suite(suite) => vec![suite.clone()],
            Self::Directory(_) => vec![],
        }
    }
}

/// Returns a suite with those that its packages depend on before it.
pub(super) fn with_base(suite: &str) -> Vec<&str> {
    match suite.strip_suffix("-backports") {
        Some(base) => vec![base, suite],
        None => vec![suite],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(what: &str) -> Result<Request, String> {
        Request::new(what, None).map_err(|error| error.to_string())
    }

    #[test]
    fn releases_suites_and_directories_are_told_apart() {
        let release = |text: &str| Source::Release(text.to_owned());
        assert_eq!(read("10.0").unwrap().source, release("10.0"));
        let exact = read("10.0.13").unwrap();
        assert_eq!((exact.source, exact.name.as_deref()), (release("10.0.13"), Some("10.0.13")));
        let suite = read("debian:trixie").unwrap();
        assert_eq!(suite.source, Source::Suite("trixie".to_owned()));
        assert_eq!(suite.name.as_deref(), Some("debian-trixie"));
        let directory = read("/usr/./bin").unwrap();
        assert_eq!(
            (directory.source, directory.name),
            (Source::Directory("/usr/bin".into()), None)
        );
    }

    #[test]
    fn words_that_mean_nothing_are_refused() {
        for (what, expected) in [
            ("10", "`10` is no QEMU: give a release"),
            ("10..2", "is no QEMU"),
            ("1.2.3.4", "is no QEMU"),
            ("latest", "is no QEMU"),
            ("debian:", "`` cannot be a suite of Debian"),
            ("debian:a/b", "no directory of programs"),
            ("./nowhere", "`./nowhere` is no directory of programs: No such file"),
        ] {
            let error = read(what).unwrap_err();
            assert!(error.contains(expected), "{what}: {error}");
        }
        let named = Request::new("10.0", Some("a:b")).unwrap_err();
        assert!(named.to_string().contains("`a:b` cannot be the name of a QEMU"), "{named}");
    }

    #[test]
    fn documents_name_the_releases_that_are_offered() {
        let all: Vec<&str> = releases().map(|(name, _)| name).collect();
        assert!(all.len() >= 3, "{all:?}");
        let spelt =
            |before: &str| all.iter().map(|name| format!("{before}{name}`")).collect::<Vec<_>>();
        let readme = include_str!("../../../README.md");
        assert!(readme.contains(&format!("(as {};", spelt("`").join(", "))), "{all:?}");
        let guide = include_str!("../../../docs/cargo-iotest.md");
        let adds = spelt("add ").join(", `");
        assert!(guide.contains(&format!("`cargo iotest qemu {adds} |")), "{adds}");
        let (last, others) = all.split_last().unwrap();
        let contributing = include_str!("../../../CONTRIBUTING.md");
        let sentence = format!("`ci` adds QEMU {} and {last}", others.join(", "));
        assert!(contributing.contains(&sentence), "{sentence}");
    }

    #[test]
    fn known_release_is_asked_for_in_its_suite_first() {
        let suites = |text: &str| Source::Release(text.to_owned()).suites();
        assert_eq!(suites("10.0")[..2], ["bookworm-backports", "bookworm"]);
        assert_eq!(suites("10.0.13"), SUITES);
        assert_eq!(with_base("trixie-backports"), ["trixie", "trixie-backports"]);
    }
}
