//! [`Apt`]: an apt of our own, which knows Debian's suites and nothing of this system.
//!
//! Configuration, lists, state and downloads are below one directory. Of the system's configuration it
//! has only how to reach the network (proxies, time limits). It installs nothing.

use std::fs;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::process::Invocation;

use crate::error::CliError;
use crate::qemu::mirror;
use crate::qemu::request::with_base;
use crate::runner_env::RunnerEnv;
use crate::steps::Steps;

/// The keys of Debian, where its package `debian-archive-keyring` has them.
const KEYS: [&str; 2] = [
    "/usr/share/keyrings/debian-archive-keyring.pgp",
    "/usr/share/keyrings/debian-archive-keyring.gpg",
];

/// The packages with the programs.
pub(super) const PACKAGES: [&str; 4] =
    ["qemu-system-x86", "qemu-utils", "qemu-block-extra", "qemu-guest-agent"];
/// The package and program that sets where programs find their libraries.
pub(super) const PATCHELF: &str = "patchelf";

/// How long the configuration of apt may take to be read.
const ASK_LIMIT: Duration = Duration::from_secs(60);
/// How long lists and packages may take, on a slow connection.
const DOWNLOAD_LIMIT: Duration = Duration::from_secs(30 * 60);

/// A version of QEMU that a suite offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    /// The version of the package, like `1:10.0.2+ds-2`.
    pub(super) version: String,
    /// The suite.
    pub(super) suite: String,
}

impl Offer {
    /// Returns QEMU's own version in that of the package, like `7.2` or `10.0.2`.
    pub(super) fn upstream(&self) -> &str {
        let text = self.version.split_once(':').map_or(&*self.version, |(_epoch, rest)| rest);
        let text = text.rsplit_once('-').map_or(text, |(upstream, _revision)| upstream);
        text.split(['+', '~']).next().unwrap_or(text)
    }
}

/// An apt that knows some suites of Debian.
#[derive(Debug)]
pub(super) struct Apt {
    directory: Utf8PathBuf,
    mirror: String,
    network: String,
    keys: &'static str,
}

impl Apt {
    /// Finds the mirror, the keys and how to reach the network; everything else is below `directory`.
    ///
    /// # Errors
    /// * [`CliError`] if one of these is missing.
    pub(super) fn new(
        directory: &Utf8Path,
        steps: &mut Steps,
        env: &RunnerEnv,
    ) -> Result<Self, CliError> {
        let known = KEYS.into_iter().find(|path| Utf8Path::new(path).is_file());
        let keys = known.ok_or_else(|| {
            CliError::new(
                "Debian's keys are missing, by which apt checks signatures; install \
                 debian-archive-keyring",
            )
        })?;
        let network = Invocation::new("apt-config").args(["dump", "Acquire"]);
        let network = steps.run("read apt's configuration", network, ASK_LIMIT)?;
        let mirror = match &env.debian_mirror {
            Some(mirror) => checked(mirror)?.to_owned(),
            None => {
                let ask = ["indextargets", "--format", mirror::FORMAT];
                let ask = Invocation::new("apt-get").args(ask);
                let targets = steps.run("ask apt for its mirror", ask, ASK_LIMIT)?;
                mirror::find(&targets).map(str::to_owned).ok_or_else(|| {
                    CliError::new(
                        "apt knows no mirror of Debian; set IOTEST_DEBIAN_MIRROR to the address of \
                         one",
                    )
                })?
            }
        };
        Ok(Self { directory: directory.to_owned(), mirror, network, keys })
    }

    /// Downloads the lists of a suite; returns the versions of QEMU in it, newest first.
    pub(super) fn offers(&self, suite: &str, steps: &mut Steps) -> Result<Vec<Offer>, CliError> {
        self.update(suite, "deb", steps)?;
        let ask = self.configured("apt-cache").args(["madison", PACKAGES[0]]);
        let text = steps.run("search the lists", ask, ASK_LIMIT)?;
        Ok(offers(&text, suite))
    }

    /// Downloads the lists of a suite: those of packages (`deb`), or of sources (`deb-src`).
    pub(super) fn update(
        &self,
        suite: &str,
        kind: &str,
        steps: &mut Steps,
    ) -> Result<(), CliError> {
        self.configure(suite, kind).map_err(|error| {
            CliError::failed(format!("write apt's configuration in {}", self.directory), &error)
        })?;
        let what = format!("download the lists of {suite} from {}", shown(&self.mirror));
        // Without this, apt goes on with what it could download.
        let update = self.apt_get(&["-o", "APT::Update::Error-Mode=any", "update"]);
        steps.run(&what, update, DOWNLOAD_LIMIT).map(drop)
    }

    /// Downloads packages of a suite, with everything that they need; returns the files.
    pub(super) fn download<'a>(
        &self,
        what: &str,
        suite: &str,
        packages: impl IntoIterator<Item = &'a str>,
        steps: &mut Steps,
    ) -> Result<Vec<Utf8PathBuf>, CliError> {
        let release = format!("--target-release={suite}");
        let common = ["--yes", "--download-only", "--no-install-recommends", &*release, "install"];
        // Without versions: a rebuild of a single package has one of its own.
        let install = self.apt_get(&common).args(packages).arg(PATCHELF);
        steps.run(what, install, DOWNLOAD_LIMIT)?;
        self.files(what, |name| name.ends_with(".deb"))
    }

    /// Downloads these packages and no others; returns the files.
    pub(super) fn download_alone<'a>(
        &self,
        what: &str,
        packages: impl IntoIterator<Item = &'a str>,
        steps: &mut Steps,
    ) -> Result<Vec<Utf8PathBuf>, CliError> {
        let download = self.apt_get(&["download"]).args(packages).arg(PATCHELF);
        let download = download.current_dir(self.directory.join("archives"));
        steps.run(what, download, DOWNLOAD_LIMIT)?;
        self.files(what, |name| name.ends_with(".deb"))
    }

    /// Downloads the sources of a package as their authors publish them, without what Debian adds;
    /// returns the files.
    pub(super) fn download_source(
        &self,
        what: &str,
        package: &str,
        steps: &mut Steps,
    ) -> Result<Vec<Utf8PathBuf>, CliError> {
        let source = self.apt_get(&["--download-only", "--tar-only", "source", package]);
        let source = source.current_dir(self.directory.join("archives"));
        steps.run(what, source, DOWNLOAD_LIMIT)?;
        self.files(what, |name| {
            name.split_once(".orig.tar.").is_some_and(|(_, packed)| !packed.contains('.'))
        })
    }

    /// Returns the files that were downloaded, sorted.
    fn files(
        &self,
        what: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Utf8PathBuf>, CliError> {
        let archives = self.directory.join("archives");
        let entries = archives
            .read_dir_utf8()
            .map_err(|error| CliError::failed(format!("read {archives}"), &error))?;
        let files = entries.flatten().map(camino::Utf8DirEntry::into_path);
        let mut files: Vec<_> =
            files.filter(|path| path.file_name().is_some_and(&wanted)).collect();
        files.sort_unstable();
        match files.is_empty() {
            true => Err(CliError::new(format!("{what}: apt reports success and has no package"))),
            false => Ok(files),
        }
    }

    fn apt_get(&self, words: &[&str]) -> Invocation {
        let options = ["-o", "Acquire::Retries=3", "-q"];
        self.configured("apt-get").args(options).args(words)
    }

    fn configured(&self, program: &str) -> Invocation {
        // Messages are read and shown in English.
        let program = Invocation::new(program).env("LC_ALL", "C.UTF-8");
        program.env("APT_CONFIG", self.directory.join("apt.conf"))
    }

    fn configure(&self, suite: &str, kind: &str) -> std::io::Result<()> {
        let directory = &self.directory;
        for below in ["sources", "lists/partial", "archives/partial"] {
            fs::create_dir_all(directory.join(below))?;
        }
        fs::write(directory.join("status"), "")?;
        let (suites, keys) = (with_base(suite).join(" "), self.keys);
        // Apt would use the packages of a `file:` in place.
        let mirror = match self.mirror.strip_prefix("file:") {
            Some(path) => format!("copy:{path}"),
            None => self.mirror.clone(),
        };
        fs::write(
            directory.join("sources/debian.sources"),
            format!(
                "Types: {kind}\nURIs: {mirror}\nSuites: {suites}\nComponents: main\n\
                 Architectures: amd64\nSigned-By: {keys}\n"
            ),
        )?;
        fs::write(directory.join("apt.conf"), self.configuration())
    }

    fn configuration(&self) -> String {
        let Self { directory, network, .. } = self;
        format!(
            "{network}\
             Acquire::AllowInsecureRepositories \"false\";\n\
             Acquire::AllowWeakRepositories \"false\";\n\
             Dir::Etc::main \"/dev/null\";\nDir::Etc::parts \"/dev/null\";\n\
             Dir::Etc::sourcelist \"/dev/null\";\nDir::Etc::sourceparts \"{directory}/sources\";\n\
             Dir::Etc::preferences \"/dev/null\";\nDir::Etc::preferencesparts \"/dev/null\";\n\
             Dir::State \"{directory}\";\nDir::State::status \"{directory}/status\";\n\
             Dir::State::lists \"{directory}/lists\";\n\
             Dir::Cache \"{directory}\";\nDir::Cache::archives \"{directory}/archives\";\n\
             Dir::Cache::pkgcache \"\";\nDir::Cache::srcpkgcache \"\";\nDir::Log \"{directory}\";\n\
             APT::Architecture \"amd64\";\nAPT::Architectures \"amd64\";\n\
             APT::Sandbox::User \"\";\nAcquire::Languages \"none\";\n\
             Acquire::IndexTargets::deb::DEP-11::DefaultEnabled \"false\";\n\
             Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled \"false\";\n"
        )
    }
}

/// Refuses what would end the line of a configuration file.
fn checked(mirror: &str) -> Result<&str, CliError> {
    match mirror.contains("://") && !mirror.contains(|c: char| c.is_whitespace() || c.is_control())
    {
        true => Ok(mirror),
        false => Err(CliError::usage(format!(
            "IOTEST_DEBIAN_MIRROR={mirror}: is no address, such as http://mirror.example/debian"
        ))),
    }
}

/// Reads the lines `PACKAGE | VERSION | URI SUITE/COMPONENT ARCH Packages` of `apt-cache madison`.
fn offers(text: &str, suite: &str) -> Vec<Offer> {
    let offers = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_package, version, source] = *cells else { return None };
        let (suite, _component) = source.split_whitespace().nth(1)?.rsplit_once('/')?;
        Some(Offer { version: version.to_owned(), suite: suite.to_owned() })
    });
    offers.filter(|offer| offer.suite == suite).collect()
}

/// Returns an address without what opens it.
fn shown(mirror: &str) -> String {
    let Some((scheme, rest)) = mirror.split_once("://") else { return mirror.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_secret, host)| host);
    format!("{scheme}://{host}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(version: &str, suite: &str) -> Offer {
        Offer { version: version.to_owned(), suite: suite.to_owned() }
    }

    #[test]
    fn offers_are_those_of_the_suites_asked_for() {
        let text = "\
qemu-system-x86 | 1:11.1.3+ds-1~bpo13+1 | http://m.example/debian trixie-backports/main amd64 Packages
qemu-system-x86 | 1:10.0.13+ds-0+deb13u1 | http://m.example/debian trixie/main amd64 Packages
";
        let suites = "trixie-backports";
        let expected = [offer("1:11.1.3+ds-1~bpo13+1", "trixie-backports")];
        assert_eq!(offers(text, suites), expected);
        assert_eq!(offers("N: Unable to locate package\n", suites), []);
    }

    #[test]
    fn version_of_upstream_is_that_without_epoch_revision_and_repacking() {
        for (version, expected) in [
            ("1:7.2+dfsg-7+deb12u18+b3", "7.2"),
            ("1:10.0.2+ds-2+deb13u1~bpo12+1", "10.0.2"),
            ("1:11.1.3+ds-1~bpo13+1", "11.1.3"),
            ("9.0.0", "9.0.0"),
        ] {
            assert_eq!(offer(version, "x").upstream(), expected);
        }
    }

    #[test]
    fn what_opens_a_mirror_is_not_shown() {
        assert_eq!(shown("http://me:secret@m.example/debian"), "http://m.example/debian");
        assert_eq!(shown("http://m.example/a@b"), "http://m.example/a@b");
        assert_eq!(shown("file:///srv"), "file:///srv");
    }

    #[test]
    fn mirror_is_an_address() {
        assert!(checked("http://m.example/debian").is_ok());
        assert!(checked("file:///srv/debian").is_ok());
        for bad in ["m.example", "http://m.example/\nTrusted: yes", "http://a b"] {
            assert!(checked(bad).unwrap_err().to_string().contains("is no address"), "{bad}");
        }
    }
}
