//! [`unpack`]: downloads a release of Debian and makes its programs run from where it is unpacked.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::{Invocation, Stream};

use crate::disk_space;
use crate::error::CliError;
use crate::qemu::apt::{Apt, Offer, PACKAGES};
use crate::qemu::elf::Root;
use crate::qemu::programs;
use crate::qemu::request::Source;
use crate::runner_env::RunnerEnv;
use crate::steps::Steps;

/// What is needed of the host, with the package that has it.
const HOST_PROGRAMS: [(&str, &str); 5] = [
    ("apt-get", "apt"),
    ("apt-cache", "apt"),
    ("apt-config", "apt"),
    ("dpkg-deb", "dpkg"),
    ("tar", "tar"),
];

/// How many bytes a release needs, its lists and packages included.
const SPACE: u64 = 600 << 20;

/// How long one package may take to be unpacked.
pub(super) const UNPACK_LIMIT: Duration = Duration::from_secs(300);

/// Fails if releases cannot be downloaded here.
pub(super) fn check_host(directory: &Utf8Path, env: &RunnerEnv) -> Result<(), CliError> {
    if (std::env::consts::OS, std::env::consts::ARCH) != ("linux", "x86_64") {
        return Err(CliError::new(format!(
            "releases are downloaded for Linux on x86_64 only, and this is {} on {}; add the directory of \
             an installed or built QEMU instead",
            std::env::consts::OS,
            std::env::consts::ARCH
        )));
    }
    let path = env.path.clone().unwrap_or_default();
    let has = |name: &str| std::env::split_paths(&path).any(|place| place.join(name).is_file());
    if let Some((program, package)) = HOST_PROGRAMS.iter().find(|(program, _)| !has(program)) {
        return Err(CliError::new(format!(
            "releases are downloaded by Debian's apt, and {program} is not in PATH; install {package}, which \
             most distributions have, or add the directory of an installed or built QEMU instead"
        )));
    }
    if directory.as_str().contains([':', '"', '\n']) {
        return Err(CliError::usage(format!(
            "{directory} has a colon or a quotation mark, which a path of libraries cannot have; set \
             IOTEST_QEMU_DIR to another directory"
        )));
    }
    let space = disk_space::free(directory)
        .map_err(|errno| CliError::failed(format!("ask for the space in {directory}"), &errno))?;
    if space < SPACE {
        return Err(CliError::new(format!(
            "a release needs {} MiB, and {directory} has {} MiB free; free some space, or set IOTEST_QEMU_DIR to \
             another directory",
            SPACE >> 20,
            space >> 20
        )));
    }
    Ok(())
}

/// Says that the disk is full, if it is: programs then fail, or claim that there is nothing.
///
/// Call it before what was written is removed.
pub(super) fn explain_full_disk(error: CliError, directory: &Utf8Path) -> CliError {
    let has_cause = matches!(error.exit, ExitCode::Interrupted | ExitCode::Usage);
    if has_cause || !disk_space::is_full(directory) {
        return error;
    }
    CliError::new(format!(
        "{directory} is full, and a release needs {} MiB; free some space, or set IOTEST_QEMU_DIR to another \
         directory. What failed:\n  {}",
        SPACE >> 20,
        error.text
    ))
}

/// Downloads and unpacks a release in `directory`, which is empty; returns where it comes from.
pub(super) fn unpack(
    source: &Source,
    directory: &Utf8Path,
    steps: &mut Steps,
    env: &RunnerEnv,
    say: &dyn Fn(&str),
) -> Result<String, CliError> {
    let downloads = directory.join("apt");
    let apt = Apt::new(&downloads, steps, env)?;
    let offer = find(source, &apt, directory, steps, say)?;
    say(&format!("downloading QEMU {} of Debian's suite {}", offer.version, offer.suite));
    let what = format!("download QEMU {} of {}", offer.version, offer.suite);
    let packages = apt.download(&what, &offer.suite, PACKAGES, steps)?;
    let root = directory.join("root");
    let files = extract(&packages, &root, steps, say)?;
    let programs = files.programs("qemu-")?;
    files.patch(&programs, steps)?;
    let failed = |error: std::io::Error| CliError::failed(format!("write {directory}"), &error);
    programs::write_scripts(directory, files.loader(), &programs).map_err(failed)?;
    std::fs::remove_dir_all(&downloads).map_err(failed)?;
    Ok(format!("{} ({})", origin(&offer.suite), offer.version))
}

/// Unpacks packages in a directory.
pub(super) fn extract(
    packages: &[Utf8PathBuf],
    root: &Utf8Path,
    steps: &mut Steps,
    say: &dyn Fn(&str),
) -> Result<Root, CliError> {
    say(&format!("unpacking {} packages", packages.len()));
    std::fs::create_dir_all(root)
        .map_err(|error| CliError::failed(format!("create {root}"), &error))?;
    for package in packages {
        let what = format!("unpack {package}");
        let archive = Invocation::new("dpkg-deb").arg("--fsys-tarfile").arg(package);
        let archive = steps.run_from(&what, archive, Stream::Null, UNPACK_LIMIT)?;
        steps.run_from(&what, untar(root), Stream::File(archive), UNPACK_LIMIT)?;
    }
    Root::new(root)
}

/// Prepares the extraction of an archive on standard input. Files belong to the user, whoever that is, and
/// no program starts with the rights of another.
fn untar(root: &Utf8Path) -> Invocation {
    let options = ["--no-same-owner", "--no-same-permissions", "--keep-directory-symlink"];
    let quiet = "--warning=no-timestamp";
    Invocation::new("tar")
        .arg("--extract")
        .args(options)
        .arg(quiet)
        .args(["--file=-", "--directory"])
        .arg(root)
}

/// Returns where the QEMU of a suite comes from, for people.
pub(super) fn origin(suite: &str) -> String {
    format!("Debian {suite}")
}

/// Finds what the mirror has of the QEMU that is asked for.
fn find(
    source: &Source,
    apt: &Apt,
    directory: &Utf8Path,
    steps: &mut Steps,
    say: &dyn Fn(&str),
) -> Result<Offer, CliError> {
    let (mut offered, mut failure) = (vec![], None);
    for suite in source.suites() {
        say(&format!("downloading the package lists of {suite}"));
        match apt.offers(&suite, steps) {
            // The lists are those of this suite alone, so that packages of several do not mix.
            Ok(offers) => match choose(source, &offers) {
                Some(offer) => return Ok(offer.clone()),
                None => offered.extend(offers),
            },
            Err(error) if error.exit == ExitCode::Interrupted => return Err(error),
            Err(error) if disk_space::is_full(directory) => return Err(error),
            // A mirror may lack a suite that is not needed.
            Err(error) => failure = failure.or(Some(error)),
        }
    }
    if let Some(failure) = failure {
        return Err(failure);
    }
    let known: Vec<String> =
        offered.iter().map(|offer| format!("{} ({})", offer.upstream(), offer.suite)).collect();
    let asked = match source {
        Source::Release(release) => format!("QEMU {release} is not on the mirror"),
        Source::Suite(suite) => format!("Debian's suite {suite} has no QEMU on the mirror"),
        Source::Directory(directory) => format!("{directory} is not on the mirror"),
    };
    let known = match known.is_empty() {
        true => "nothing".to_owned(),
        false => format!("{}; name one of these, or its suite as debian:SUITE", known.join(", ")),
    };
    // Of what is asked for there is nothing; programs can tell this from a failure.
    Err(CliError::nothing_ran(format!("{asked}, which has {known}")))
}

/// Chooses the first offer that is asked for. Debian's version of a release may lack its last number,
/// so that one that it is the beginning of may be meant.
fn choose<'a>(source: &Source, offers: &'a [Offer]) -> Option<&'a Offer> {
    match source {
        Source::Suite(suite) => offers.iter().find(|offer| offer.suite == *suite),
        Source::Release(release) => {
            let exact = offers.iter().find(|offer| is_of(offer.upstream(), release));
            exact.or_else(|| offers.iter().find(|offer| is_of(release, offer.upstream())))
        }
        Source::Directory(_) => None,
    }
}

/// Returns whether `version` is `release` or a part of it: 10.0.2 is of 10.0.
pub(super) fn is_of(version: &str, release: &str) -> bool {
    let rest = version.strip_prefix(release);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

    use super::*;

    fn offers() -> Vec<Offer> {
        let offer = |version: &str, suite: &str| Offer {
            version: version.to_owned(),
            suite: suite.to_owned(),
        };
        vec![
            offer("1:10.0.13+ds-0+deb13u1", "trixie"),
            offer("1:10.0.2+ds-2~bpo12+1", "bookworm-backports"),
            offer("1:7.2+dfsg-7+deb12u18+b3", "bookworm"),
        ]
    }

    #[test]
    fn offer_that_is_asked_for_is_chosen() {
        let offers = offers();
        let chosen = |source: &Source| choose(source, &offers).map(|offer| offer.suite.as_str());
        let release = |text: &str| Source::Release(text.to_owned());
        assert_eq!(chosen(&release("10.0")), Some("trixie"), "the newest");
        assert_eq!(chosen(&release("10.0.2")), Some("bookworm-backports"));
        assert_eq!(chosen(&release("7.2.22")), Some("bookworm"), "its version is 7.2");
        assert_eq!(chosen(&release("10.1")), None);
        assert_eq!(chosen(&Source::Suite("bookworm".to_owned())), Some("bookworm"));
        assert_eq!(chosen(&Source::Suite("sid".to_owned())), None);
    }

    #[test]
    fn host_without_apt_or_with_a_colon_says_what_to_do() {
        let none = RunnerEnv { path: Some("/nowhere".to_owned()), ..RunnerEnv::default() };
        let error = check_host("/tmp".into(), &none).unwrap_err().to_string();
        assert!(error.contains("apt-get is not in PATH; install apt"), "{error}");
        let places = tempfile::tempdir().unwrap();
        for (program, _) in HOST_PROGRAMS {
            fs::write(places.path().join(program), "").unwrap();
        }
        let path = places.path().to_str().map(str::to_owned);
        let env = RunnerEnv { path, ..RunnerEnv::default() };
        let error = check_host("/a:b".into(), &env).unwrap_err().to_string();
        assert!(error.contains("/a:b has a colon"), "{error}");
    }

    #[test]
    fn unpacked_files_are_the_users_and_start_with_nobody_elses_rights() {
        if !fs::exists("/usr/bin/dpkg-deb").unwrap() {
            // Nothing can be added here.
            return;
        }
        let directory = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(directory.path()).unwrap();
        let (package, root) = (path.join("p"), path.join("root"));
        let loader = "usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2";
        for (file, text) in [
            (
                "DEBIAN/control",
                "Package: p\nVersion: 1\nArchitecture: amd64\nMaintainer: n <n@example.org>\n",
            ),
            (loader, ""),
            ("usr/bin/su", ""),
        ] {
            fs::create_dir_all(package.join(file).parent().unwrap()).unwrap();
            fs::write(package.join(file), text).unwrap();
        }
        let program = package.join("usr/bin/su");
        // Only root can give files away; the others have theirs anyway.
        drop(std::os::unix::fs::chown(&program, None, Some(42)));
        fs::set_permissions(&program, fs::Permissions::from_mode(0o6755)).unwrap();
        let mut steps = Steps::new().unwrap();
        let limit = UNPACK_LIMIT;
        let build = Invocation::new("dpkg-deb").args(["-Zgzip", "--build"]).arg(&package);
        steps.run("build a package", build, limit).unwrap();

        extract(&[path.join("p.deb")], &root, &mut steps, &|_| ()).unwrap();
        let unpacked = fs::metadata(root.join("usr/bin/su")).unwrap();
        assert_eq!(unpacked.mode() & 0o7700, 0o700, "{:o}", unpacked.mode());
        let ours = fs::metadata(&root).unwrap();
        assert_eq!((unpacked.uid(), unpacked.gid()), (ours.uid(), ours.gid()));
    }
}
