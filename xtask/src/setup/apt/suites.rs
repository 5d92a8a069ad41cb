//! Suites of Debian that the machine's apt need not have: [`Apt::of_suites`].
//!
//! Sources, lists and configuration are below a directory of our own, so that the machine's stay
//! untouched. The mirror is the machine's, the key is Debian's.

use std::path::{Path, PathBuf};

use anyhow::ensure;
use fs_err as fs;

use super::Apt;
use crate::process::Step;

/// The keys of Debian, where its package `debian-archive-keyring` has them.
const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What the system says it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::setup) struct OsRelease {
    /// The distribution, like `debian`.
    pub(in crate::setup) id: String,
    /// The release's number, like `12`.
    version: String,
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

    /// Returns whether this is the release of Debian that has every QEMU we test with.
    pub(in crate::setup) fn is_debian_12(&self) -> bool {
        (self.id.as_str(), self.version.as_str()) == ("debian", "12")
    }
}

impl Apt {
    /// Returns an apt that has packages of these suites of Debian alone, and prefers the last; `None`
    /// if the machine's own apt knows no mirror of Debian yet. `kind` is `deb` or `deb-src`.
    pub(in crate::setup) fn of_suites(
        directory: &Path,
        system: &OsRelease,
        kind: &str,
        suites: &[&str],
    ) -> anyhow::Result<Option<Self>> {
        ensure!(system.id == "debian", "only Debian has such suites; this is {:?}", system.id);
        let step = Step::new("apt-get").args(["indextargets", "--format", FORMAT]);
        let targets = step.read()?;
        let Some((uri, components)) = mirror(&targets, &system.codename) else {
            return Ok(None);
        };
        let suite_list = suites.join(" ");
        let source = format!(
            "Types: {kind}\nURIs: {uri}\nSuites: {suite_list}\nComponents: {}\nSigned-By: {KEYS}\n",
            components.join(" ")
        );
        let config = write(directory, &source)?;
        Ok(Some(Self { config: Some(config), suite: suites.last().map(|&suite| suite.to_owned()) }))
    }
}

/// Writes a source and the configuration that knows it alone; returns the path of the latter.
fn write(directory: &Path, source: &str) -> anyhow::Result<PathBuf> {
    let (sources, lists) = (directory.join("sources.list.d"), directory.join("lists"));
    let config = directory.join("apt.conf");
    fs::create_dir_all(&sources)?;
    fs::create_dir_all(lists.join("partial"))?;
    fs::write(sources.join("debian.sources"), source)?;
    // The lists are ours, below a directory that apt's own user may not be able to enter.
    let text = format!(
        "Dir::Etc::sourcelist \"/dev/null\";\nDir::Etc::sourceparts \"{}\";\n\
         Dir::State::lists \"{}\";\nDir::Cache::pkgcache \"\";\nDir::Cache::srcpkgcache \"\";\n\
         Acquire::Languages \"none\";\nAPT::Sandbox::User \"root\";\n",
        sources.display(),
        lists.display()
    );
    fs::write(&config, text)?;
    Ok(config)
}

/// What to ask `apt-get indextargets` for: what [`mirror`] reads, a line each.
const FORMAT: &str =
    "$(CREATED_BY)|$(REPO_URI)|$(RELEASE)|$(CODENAME)|$(ORIGIN)|$(LABEL)|$(COMPONENT)";

/// Returns the address and the components of the mirror that has Debian's own suite `codename`.
///
/// Other people's repositories use Debian's names for their suites: theirs have another origin.
fn mirror<'a>(targets: &'a str, codename: &str) -> Option<(&'a str, Vec<&'a str>)> {
    let mut found: Option<(&str, Vec<&str>)> = None;
    for line in targets.lines() {
        let ["Packages", uri, release, name, "Debian", "Debian", component] =
            *line.split('|').collect::<Vec<_>>()
        else {
            continue;
        };
        if release != codename && !(name == codename && release == "stable") {
            continue;
        }
        let (first, components) = found.get_or_insert((uri, vec![]));
        if *first == uri && !components.contains(&component) {
            components.push(component);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_is_read_with_and_without_quotes() {
        let text =
            "PRETTY_NAME=\"X 12\"\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\nID=debian\n";
        let system = OsRelease::parse(text);
        assert!(system.is_debian_12() && system.codename == "bookworm");
        let directory = tempfile::tempdir().unwrap();
        let other = OsRelease::parse("");
        assert!(Apt::of_suites(directory.path(), &other, "deb", &["x"]).is_err());
    }

    #[test]
    fn mirror_of_debian_itself_is_taken() {
        let targets = "\
Packages|http://other.example/debian/|bookworm|bookworm|Other|Other|stable
DEP-11|http://mirror.example/debian/|bookworm|bookworm|Debian|Debian|main
Packages|http://m.example/security/|bookworm-security|bookworm-security|Debian|Debian-Security|main
Packages|http://mirror.example/debian/|bookworm|bookworm|Debian|Debian|main
Packages|http://mirror.example/debian/|bookworm|bookworm|Debian|Debian|contrib
Packages|http://m.example/|stable|trixie|Debian|Debian|main
";
        let expected = ("http://mirror.example/debian/", vec!["main", "contrib"]);
        assert_eq!(mirror(targets, "bookworm"), Some(expected));
        assert_eq!(mirror(targets, "trixie"), Some(("http://m.example/", vec!["main"])));
        assert_eq!(mirror(targets, "sid"), None);
    }

    #[test]
    fn configuration_stays_below_its_directory() {
        let directory = tempfile::tempdir().unwrap();
        let text = fs::read_to_string(write(directory.path(), "Types: deb\n").unwrap()).unwrap();
        let lists = format!("Dir::State::lists \"{}/lists\";", directory.path().display());
        assert!(text.contains(&lists), "{text}");
    }
}
