//! [`add`] and [`remove`]: what changes the store.
//!
//! A QEMU is complete when its description is written, which is last. Until then its directory belongs
//! to the process that makes it, and goes with it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::owned::{self, DirKind, OwnedDir, remove_abandoned};
use iotest_exec::process::HarnessInvocation as _;
use iotest_protocol::text::terminal_line;
use iotest_runtime::internal::{AddedQemu, ExitCode, NoSuchQemu, QemuStore, qemu_name};
use iotest_runtime::process::Invocation;
use rustix::fs::{FlockOperation, flock};

use crate::cli::AddArgs;
use crate::error::CliError;
use crate::matrix::QemuInstall;
use crate::qemu::request::{Request, Source};
use crate::qemu::{programs, release};
use crate::runner_env::RunnerEnv;
use crate::shell;
use crate::steps::Steps;

/// How long a program may take to print its version.
const START_LIMIT: Duration = Duration::from_secs(60);

/// Adds QEMUs, one after the other, unless they are there.
///
/// # Errors
/// * [`CliError`] if the words of one mean nothing: then none is added.
/// * [`CliError`] if one cannot be added. The others are, and of several errors the last is returned; the
///   earlier ones are printed.
pub(super) fn add(
    args: &AddArgs,
    store: &QemuStore,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    if args.name.is_some() && args.what.len() > 1 {
        return Err(CliError::usage("--name is for a single QEMU, and several are given"));
    }
    let requests = args.what.iter().map(|what| Request::new(what, args.name.as_deref()));
    let requests: Vec<Request> = requests.collect::<Result<_, _>>()?;
    let mut failed: Option<CliError> = None;
    for (request, what) in requests.iter().zip(&args.what) {
        match add_one(request, what, store, env) {
            Ok(_) => {}
            // The others would be interrupted as well.
            Err(error) if error.exit == ExitCode::Interrupted => return Err(error),
            Err(error) => failed.replace(error).iter().for_each(CliError::print),
        }
    }
    failed.map_or(Ok(ExitCode::Good), Err)
}

fn add_one(
    request: &Request,
    what: &str,
    store: &QemuStore,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let existing = match &request.source {
        Source::Directory(directory) => Some(QemuInstall::at(directory)?),
        _ => None,
    };
    let name = match (&request.name, &existing) {
        (Some(name), _) => name.clone(),
        (None, Some(existing)) => existing.version().ok_or_else(|| {
            CliError::usage(format!("{} prints no version; give a --name", existing.emulator))
        })?,
        (None, None) => what.to_owned(),
    };
    make_directory(store.directory())?;
    // Its programs start directly at the paths of the real directory.
    let real = store.directory().canonicalize_utf8();
    let store = &QemuStore::at(real.map_err(|error| {
        CliError::failed(format!("find the directory {}", store.directory()), &error)
    })?);
    let _lock = Lock::take(store.directory(), &format!(".{name}.lock"))?;
    // Additions of other names clean up as well, and list does.
    let cleaning = Lock::take(store.directory(), CLEANING)?;
    // What killed processes left, unless their name is being added again.
    remove_abandoned(store.directory());
    match store.get(&name) {
        Ok(added) => return already(&added, request, existing.as_ref()),
        Err(NoSuchQemu::Absent { .. }) => {}
        Err(NoSuchQemu::Unusable { .. }) => forget(store, &name)?,
        Err(error @ NoSuchQemu::Moved { .. }) => return Err(CliError::usage(error.to_string())),
    }
    if existing.is_none() {
        release::check_host(store.directory(), env)?;
    }
    let path = store.directory_of(&name);
    let directory = OwnedDir::create(path.clone(), DirKind::Programs)
        .map_err(|error| CliError::failed(format!("create {path}"), &error))?;
    drop(cleaning);
    let made = make(request, &name, existing.as_ref(), &directory, store, env);
    match made {
        Ok(added) => shell::print(&format!(
            "QEMU {name} is {} of {}: {}\nUse it by `cargo iotest --qemu {name}`, or by IOTEST_QEMU={name}.\n",
            added.version,
            added.origin,
            added.programs()
        )),
        Err(error) => {
            let error = release::explain_full_disk(error, store.directory());
            if let Err(fault) = directory.remove() {
                CliError::failed("clean up", &fault).print_as_note();
            }
            Err(error)
        }
    }
}

/// Says that a name is taken, if by what is asked for.
fn already(
    added: &AddedQemu,
    request: &Request,
    existing: Option<&QemuInstall>,
) -> Result<ExitCode, CliError> {
    let AddedQemu { name, version, origin, .. } = added;
    let is_it = match (&request.source, existing) {
        (Source::Release(release), _) => release::is_of(version, release),
        (Source::Suite(suite), _) => origin.starts_with(&release::origin(suite)),
        (Source::Directory(_), Some(existing)) => *origin == existing.named,
        (Source::Directory(_), None) => false,
    };
    if !is_it {
        return Err(CliError::usage(format!(
            "QEMU {name} is another one, {version} of {origin}; choose another --name, or `cargo iotest \
             qemu remove {name}` first"
        )));
    }
    let programs = QemuInstall::at(&added.programs())?;
    let now = programs.version().unwrap_or_else(|| version.clone());
    shell::print(&format!("QEMU {name} is here: {now} of {origin}, {}\n", added.programs()))
}

/// Fills a directory that was created for it.
fn make(
    request: &Request,
    name: &str,
    existing: Option<&QemuInstall>,
    directory: &OwnedDir,
    store: &QemuStore,
    env: &RunnerEnv,
) -> Result<AddedQemu, CliError> {
    let path = directory.path();
    let bin = path.join("bin");
    let mut steps = Steps::new()?.watch_disk(path);
    let origin = match existing {
        Some(existing) => {
            programs::write_links(&bin, &existing.programs())
                .map_err(|error| CliError::failed(format!("write {bin}"), &error))?;
            existing.named.to_string()
        }
        None => release::unpack(&request.source, path, &mut steps, env, &say)?,
    };
    let programs = QemuInstall::at(&bin)?;
    let start = Invocation::new(&programs.emulator).arg("--version").contained();
    steps.run(&format!("start {}", programs.emulator), start, START_LIMIT)?;
    let version = programs.version();
    steps.check()?;
    let version = version.ok_or_else(|| {
        CliError::new(format!("{} --version shows no version", programs.emulator))
    })?;
    match &request.source {
        Source::Release(release) if !release::is_of(&version, release) => {
            return Err(CliError::new(format!(
                "the mirror's QEMU {release} is {version}; add that"
            )));
        }
        _ => {}
    }
    let (name, directory_path) = (name.to_owned(), path.to_owned());
    let added = AddedQemu { name, version, origin, directory: directory_path, movable: true };
    complete(&added, directory, store)?;
    Ok(added)
}

/// Writes the description, which makes the directory complete.
fn complete(added: &AddedQemu, directory: &OwnedDir, store: &QemuStore) -> Result<(), CliError> {
    let path = store.description_of(&added.name);
    let failed = |error: io::Error| CliError::failed(format!("write {path}"), &error);
    let text = serde_json::to_string_pretty(added).map_err(|error| failed(error.into()))?;
    let part = path.with_extension("part");
    let write = || -> io::Result<()> {
        let mut file = File::create(&part)?;
        file.write_all(format!("{text}\n").as_bytes())?;
        file.sync_all()
    };
    write().map_err(failed)?;
    fs::rename(&part, &path).map_err(failed)?;
    // Last: what is not kept goes with this process, if it is killed.
    directory.keep().map_err(|fault| CliError::failed("complete it", &fault))
}

/// Removes QEMUs from the store.
pub(super) fn remove(names: &[String], store: &QemuStore) -> Result<ExitCode, CliError> {
    for name in names {
        match store.get(name) {
            Err(error @ (NoSuchQemu::Absent { .. } | NoSuchQemu::Moved { .. })) => {
                return Err(CliError::usage(error.to_string()));
            }
            Ok(_) | Err(NoSuchQemu::Unusable { .. }) => {}
        }
        let name = &*qemu_name(name);
        let _lock = Lock::take(store.directory(), &format!(".{name}.lock"))?;
        let _cleaning = Lock::take(store.directory(), CLEANING)?;
        forget(store, name)?;
        shell::print(&format!("QEMU {name} is removed\n"))?;
    }
    Ok(ExitCode::Good)
}

/// Removes a directory of the store. Only one that carries our mark is touched.
fn forget(store: &QemuStore, name: &str) -> Result<(), CliError> {
    let directory = store.directory_of(name);
    // A link leads to what is another's.
    if owned::is_marked(&directory, DirKind::Programs) {
        // Without its description, it is not complete from here on.
        match fs::remove_file(store.description_of(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(CliError::failed(format!("remove {directory}"), &error));
            }
            _ => {}
        }
    }
    owned::remove(&directory, &[DirKind::Programs])
        .map_err(|fault| CliError::failed(format!("remove QEMU {name}"), &fault))
}

pub(super) fn make_directory(directory: &Utf8Path) -> Result<(), CliError> {
    fs::create_dir_all(directory).map_err(|error| {
        let what = format!("create {directory}");
        CliError::failed(what, &error)
    })
}

/// The file that is locked while what others left is removed, or a directory is made or removed.
pub(super) const CLEANING: &str = ".cleaning.lock";

/// A right that only one process has at a time; others wait for it.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "it is locked while it is open")] File);

impl Lock {
    /// Waits for the lock of a file in a directory.
    pub(super) fn take(directory: &Utf8Path, file: &str) -> Result<Self, CliError> {
        let path = directory.join(file);
        let failed = |error: io::Error| CliError::failed(format!("lock {path}"), &error);
        let file = File::create(&path).map_err(failed)?;
        if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
            say("waiting for another `cargo iotest qemu`");
            flock(&file, FlockOperation::LockExclusive).map_err(|errno| failed(errno.into()))?;
        }
        Ok(Self(file))
    }
}

/// Removes what killed processes left, unless another process is at it.
pub(super) fn clean_up(store: &QemuStore) {
    let Ok(file) = File::create(store.directory().join(CLEANING)) else { return };
    if flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok() {
        remove_abandoned(store.directory());
    }
}

/// Tells the user what happens; standard output has only the result.
pub(super) fn say(text: &str) {
    // If this fails, nobody is there to read it.
    drop(writeln!(io::stderr(), "{}", terminal_line(text)));
}
