//! [`unpack`]: other programs of Debian, and sources, for the stages of this project's own `xtask`.
//!
//! Like a release of QEMU, they are unpacked where they are used, and nothing is installed.

use camino::Utf8Path;
use iotest_exec::owned::{self, DirKind, OwnedDir, remove_abandoned};
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::Invocation;

use crate::cli::UnpackArgs;
use crate::error::CliError;
use crate::qemu::add::{CLEANING, Lock, make_directory, say};
use crate::qemu::apt::Apt;
use crate::qemu::release::{UNPACK_LIMIT, check_host, explain_full_disk, extract};
use crate::runner_env::RunnerEnv;
use crate::shell;
use crate::steps::Steps;

/// The file that says what was unpacked. It is written last.
const COMPLETE: &str = "unpacked";

/// Unpacks packages in the directory `root` of a directory, unless they are there.
pub(super) fn unpack(args: &UnpackArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let path = camino::absolute_utf8(&args.directory)
        .map_err(|error| CliError::failed(format!("find {}", args.directory), &error))?;
    let root = path.join("root");
    let request = format!("{:?}\n", (&args.suite, args.alone, args.sources, &args.packages));
    let is_complete =
        || std::fs::read_to_string(path.join(COMPLETE)).is_ok_and(|text| text == request);
    if is_complete() {
        return shell::print(&format!("{root}\n"));
    }
    let parent = path.parent().unwrap_or(&path);
    make_directory(parent)?;
    let _lock = Lock::take(parent, &format!(".{}.lock", path.file_name().unwrap_or_default()))?;
    if is_complete() {
        return shell::print(&format!("{root}\n"));
    }
    // Others unpack other directories there, and clean up as well.
    let cleaning = Lock::take(parent, CLEANING)?;
    // What a killed process left of it.
    remove_abandoned(parent);
    owned::remove(&path, &[DirKind::Programs])
        .map_err(|fault| CliError::failed(format!("remove {path}"), &fault))?;
    check_host(parent, env)?;
    let directory = OwnedDir::create(path.clone(), DirKind::Programs)
        .map_err(|error| CliError::failed(format!("create {path}"), &error))?;
    drop(cleaning);
    let complete = || {
        fill(args, &path, env)?;
        std::fs::write(path.join(COMPLETE), &request)
            .map_err(|error| CliError::failed(format!("write {path}/{COMPLETE}"), &error))?;
        directory.keep().map_err(|fault| CliError::failed(format!("complete {path}"), &fault))
    };
    match complete() {
        Ok(()) => shell::print(&format!("{root}\n")),
        Err(error) => {
            let error = explain_full_disk(error, parent);
            if let Err(fault) = directory.remove() {
                CliError::failed("clean up", &fault).print_as_note();
            }
            Err(error)
        }
    }
}

fn fill(args: &UnpackArgs, directory: &Utf8Path, env: &RunnerEnv) -> Result<(), CliError> {
    let downloads = directory.join("apt");
    let mut steps = Steps::new()?.watch_disk(directory);
    let apt = Apt::new(&downloads, &mut steps, env)?;
    let names = || args.packages.iter().map(String::as_str);
    let list = names().collect::<Vec<_>>().join(", ");
    let suite = &args.suite;
    let what = format!("download {list} of {suite}");
    say(&format!("downloading {list} of Debian's suite {suite}"));
    apt.update(suite, if args.sources { "deb-src" } else { "deb" }, &mut steps)?;
    let root = directory.join("root");
    if args.sources {
        for package in names() {
            let package = format!("{package}/{suite}");
            for tarball in apt.download_source(&what, &package, &mut steps)? {
                extract_tarball(&tarball, &root, &mut steps)?;
            }
        }
    } else {
        let packages = match args.alone {
            true => apt.download_alone(&what, names(), &mut steps)?,
            false => apt.download(&what, suite, names(), &mut steps)?,
        };
        let files = extract(&packages, &root, &mut steps, &say)?;
        files.patch(&files.programs("")?, &mut steps)?;
    }
    steps.check()?;
    std::fs::remove_dir_all(&downloads)
        .map_err(|error| CliError::failed(format!("remove {downloads}"), &error))
}

/// Unpacks the sources of a package, without the directory that has them all.
fn extract_tarball(tarball: &Utf8Path, root: &Utf8Path, steps: &mut Steps) -> Result<(), CliError> {
    std::fs::create_dir_all(root)
        .map_err(|error| CliError::failed(format!("create {root}"), &error))?;
    let tar = ["--extract", "--no-same-owner", "--strip-components=1", "--file", tarball.as_str()];
    let extract = Invocation::new("tar").args(tar).args(["--directory", root.as_str()]);
    steps.run(&format!("unpack {tarball}"), extract, UNPACK_LIMIT).map(drop)
}
