//! One suite more than the machine's apt has: [`Apt::with_backports`].
//!
//! Everything is below a directory of our own, so that the machine's sources stay untouched; the
//! mirror and its key are those that the machine's own apt uses.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::Apt;
use crate::process::{Step, StepError};

mod source;

/// Why the suite of backports cannot be reached.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BackportsError {
    /// The system is not a release of Debian.
    #[error("only Debian has a suite of backports; this system says it is {id:?}")]
    NotDebian {
        /// What it says it is.
        id: String,
    },
    /// Apt has no source for the suite that the backports belong to.
    #[error(
        "apt knows no source of Debian's suite {codename}; if `apt-get update` does not help, see `apt-get indextargets`"
    )]
    NoMirror {
        /// The suite.
        codename: String,
    },
    /// Apt could not be asked.
    #[error("cannot ask apt for its sources")]
    Ask(#[from] StepError),
    /// A file could not be read or written.
    #[error("cannot use {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

/// What the system says it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::setup) struct OsRelease {
    /// The distribution, like `debian`.
    pub(in crate::setup) id: String,
    /// The release's number, like `12`.
    pub(in crate::setup) version: String,
    /// The release's name, like `bookworm`.
    pub(in crate::setup) codename: String,
}

impl OsRelease {
    /// Reads this system's file; a system without one says nothing.
    pub(in crate::setup) fn read() -> Self {
        Self::parse(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    fn parse(text: &str) -> Self {
        let value = |key: &str| {
            let mut values =
                text.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('='));
            values.next().unwrap_or_default().trim_matches(['"', '\'']).to_owned()
        };
        Self { id: value("ID"), version: value("VERSION_ID"), codename: value("VERSION_CODENAME") }
    }
}

/// What to have of a suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::setup) enum Packages {
    /// Packages to install.
    Binary,
    /// The sources they are built from.
    Source,
}

impl Packages {
    /// Returns apt's word for them.
    fn word(self) -> &'static str {
        match self {
            Self::Binary => "deb",
            Self::Source => "deb-src",
        }
    }
}

impl Apt {
    /// Returns an apt that has `packages` of this release and of its backports, kept below
    /// `directory`.
    pub(in crate::setup) fn with_backports(
        directory: &Path,
        system: &OsRelease,
        packages: Packages,
    ) -> Result<Self, BackportsError> {
        let suite = format!("{}-backports", system.codename);
        let suites = format!("{} {suite}", system.codename);
        Self::with_suites(directory, system, packages, &suites, suite)
    }

    /// Returns an apt that has packages of another suite alone, to be downloaded and not installed,
    /// kept below `directory`.
    pub(in crate::setup) fn of_suite(
        directory: &Path,
        system: &OsRelease,
        suite: &str,
    ) -> Result<Self, BackportsError> {
        Self::with_suites(directory, system, Packages::Binary, suite, suite.to_owned())
    }

    fn with_suites(
        directory: &Path,
        system: &OsRelease,
        packages: Packages,
        suites: &str,
        suite: String,
    ) -> Result<Self, BackportsError> {
        if system.id != "debian" {
            return Err(BackportsError::NotDebian { id: system.id.clone() });
        }
        let codename = &system.codename;
        let targets =
            Step::new("apt-get").args(["indextargets", "--format", source::FORMAT]).answer()?;
        let no_mirror = || BackportsError::NoMirror { codename: codename.clone() };
        let target = source::target(&targets, codename).ok_or_else(no_mirror)?;
        let text = fs::read_to_string(&target.file)
            .map_err(|source| BackportsError::File { path: target.file.clone(), source })?;
        let key = source::signed_by(&text, &target.uri);
        let stanza = target.stanza(suites, key.as_deref());
        let config = write(directory, &format!("Types: {}\n{stanza}", packages.word()))?;
        Ok(Self { config: Some(config), suite: Some(suite) })
    }
}

/// Writes sources and configuration, and returns the path of the latter.
fn write(directory: &Path, stanza: &str) -> Result<PathBuf, BackportsError> {
    let sources = directory.join("sources.list.d");
    let lists = directory.join("lists");
    let config = directory.join("apt.conf");
    // The lists are ours, below a directory that apt's own user may not be able to enter.
    let text = format!(
        "Dir::Etc::sourcelist \"/dev/null\";\n\
         Dir::Etc::sourceparts \"{}\";\n\
         Dir::State::lists \"{}\";\n\
         Dir::Cache::pkgcache \"\";\n\
         Dir::Cache::srcpkgcache \"\";\n\
         Acquire::Languages \"none\";\n\
         APT::Sandbox::User \"root\";\n",
        sources.display(),
        lists.display()
    );
    let source = sources.join("backports.sources");
    for (path, done) in [
        (&sources, fs::create_dir_all(&sources)),
        (&lists, fs::create_dir_all(lists.join("partial"))),
        (&source, fs::write(&source, stanza)),
        (&config, fs::write(&config, text)),
    ] {
        done.map_err(|source| BackportsError::File { path: path.clone(), source })?;
    }
    Ok(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_is_read_with_and_without_quotes() {
        let text = "PRETTY_NAME=\"X 12\"\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\nID=debian\nID_LIKE=x\n";
        let system = OsRelease::parse(text);
        assert_eq!(
            system,
            OsRelease {
                id: "debian".to_owned(),
                version: "12".to_owned(),
                codename: "bookworm".to_owned()
            }
        );
        assert_eq!(OsRelease::parse(""), OsRelease::default());
    }

    #[test]
    fn other_systems_have_no_backports() {
        let directory = tempfile::tempdir().unwrap();
        let error = Apt::with_backports(directory.path(), &OsRelease::default(), Packages::Source)
            .unwrap_err();
        assert!(matches!(error, BackportsError::NotDebian { .. }), "{error}");
    }

    #[test]
    fn configuration_stays_below_its_directory() {
        let directory = tempfile::tempdir().unwrap();
        let config = write(directory.path(), "Types: deb\n").unwrap();
        let text = fs::read_to_string(config).unwrap();
        let lists = directory.path().join("lists");
        assert!(text.contains(&format!("Dir::State::lists \"{}\";", lists.display())), "{text}");
        assert!(lists.join("partial").is_dir());
        let source = directory.path().join("sources.list.d/backports.sources");
        assert_eq!(fs::read_to_string(source).unwrap(), "Types: deb\n");
    }
}
