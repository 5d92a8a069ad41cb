//! [`add`] and [`remove`]: what changes the store.
//!
//! A QEMU is complete when its description is written, which is last. Until then its directory belongs
//! to the process that makes it, and goes with it.

use std::fs::{self, File};
use std::io::{self, Write as _};

use camino::Utf8Path;
use iotest_exec::owned::{self, DirKind, OwnedDir, remove_abandoned};
use iotest_protocol::text::terminal_line;
use iotest_runtime::internal::{AddedQemu, ExitCode, NoSuchQemu, QemuStore};
use rustix::fs::{FlockOperation, flock};

use crate::cli::AddArgs;
use crate::error::CliError;
use crate::matrix::QemuInstall;
use crate::qemu::request::{Request, Source};
use crate::qemu::steps::Steps;
use crate::qemu::{programs, release};
use crate::runner_env::RunnerEnv;
use crate::shell;

/// Adds a QEMU, unless it is there.
pub(super) fn add(
    args: &AddArgs,
    store: &QemuStore,
    env: &RunnerEnv,
) -> Result<ExitCode, CliError> {
    let request = Request::new(&args.what, args.name.as_deref())?;
    let existing = match &request.source {
        Source::Directory(directory) => Some(QemuInstall::at(directory)?),
        _ => None,
    };
    let name = match (&request.name, &existing) {
        (Some(name), _) => name.clone(),
        (None, Some(existing)) => existing.version().ok_or_else(|| {
            CliError::usage(format!("{} prints no version; give a --name", existing.emulator))
        })?,
        (None, None) => args.what.clone(),
    };
    make_directory(store.directory())?;
    let _lock = Lock::take(store, &name)?;
    // What killed processes left, unless their name is being added again.
    remove_abandoned(store.directory());
    match store.get(&name) {
        Ok(added) => {
            return shell::print(&format!(
                "QEMU {name} is here: {} of {}, {}\n",
                added.version,
                added.origin,
                added.programs()
            ));
        }
        Err(NoSuchQemu::Absent { .. }) => {}
        Err(NoSuchQemu::Unusable { .. }) => forget(store, &name)?,
    }
    if existing.is_none() {
        release::check_host(store.directory(), env)?;
    }
    let path = store.directory_of(&name);
    let directory = OwnedDir::create(path.clone(), DirKind::Programs)
        .map_err(|error| CliError::failed(format!("create {path}"), &error))?;
    let made = make(&request, &name, existing.as_ref(), &directory, store, env);
    match made {
        Ok(added) => shell::print(&format!(
            "QEMU {name} is {} of {}: {}\nUse it by `cargo iotest --qemu {name}`, or by IOTEST_QEMU={name}.\n",
            added.version,
            added.origin,
            added.programs()
        )),
        Err(error) => {
            if let Err(fault) = directory.remove() {
                CliError::failed("clean up", &fault).print_as_note();
            }
            Err(error)
        }
    }
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
    let mut steps = Steps::new(path.join("step.log"))?;
    let origin = match existing {
        Some(existing) => {
            programs::write_links(&bin, &existing.programs())
                .map_err(|error| CliError::failed(format!("write {bin}"), &error))?;
            existing.named.to_string()
        }
        None => release::unpack(&request.source, path, &mut steps, env, &say)?,
    };
    let version = QemuInstall::at(&bin)?.version().ok_or_else(|| {
        CliError::new(format!("the programs in {bin} print no version, so that they do not work"))
    })?;
    match &request.source {
        Source::Release(release) if !release::is_of(&version, release) => {
            return Err(CliError::new(format!(
                "the mirror's QEMU {release} is {version}; add that"
            )));
        }
        _ => {}
    }
    steps.check()?;
    steps.remove_files();
    let added = AddedQemu { name: name.to_owned(), version, origin, directory: path.to_owned() };
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
    directory.keep().map_err(|fault| CliError::failed("complete it", &fault))?;
    fs::rename(&part, &path).map_err(failed)
}

/// Removes QEMUs from the store.
pub(super) fn remove(names: &[String], store: &QemuStore) -> Result<ExitCode, CliError> {
    for name in names {
        if let Err(error @ NoSuchQemu::Absent { .. }) = store.get(name) {
            return Err(CliError::usage(error.to_string()));
        }
        let _lock = Lock::take(store, name)?;
        forget(store, name)?;
        shell::print(&format!("QEMU {name} is removed\n"))?;
    }
    Ok(ExitCode::Good)
}

/// Removes a directory of the store. Only one that carries our mark is touched.
fn forget(store: &QemuStore, name: &str) -> Result<(), CliError> {
    let directory = store.directory_of(name);
    // Without its description, it is not complete from here on.
    match fs::remove_file(store.description_of(name)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(CliError::failed(format!("remove {directory}"), &error));
        }
        _ => {}
    }
    owned::remove(&directory, &[DirKind::Programs])
        .map_err(|fault| CliError::failed(format!("remove QEMU {name}"), &fault))
}

fn make_directory(directory: &Utf8Path) -> Result<(), CliError> {
    fs::create_dir_all(directory).map_err(|error| {
        let what = format!("create {directory}, where QEMUs are added (IOTEST_QEMU_DIR)");
        CliError::failed(what, &error)
    })
}

/// The right to change one name; others wait for it.
#[derive(Debug)]
struct Lock(#[expect(dead_code, reason = "it is locked while it is open")] File);

impl Lock {
    fn take(store: &QemuStore, name: &str) -> Result<Self, CliError> {
        let path = store.directory().join(format!(".{name}.lock"));
        let failed = |error: io::Error| CliError::failed(format!("lock {path}"), &error);
        let file = File::create(&path).map_err(failed)?;
        if flock(&file, FlockOperation::NonBlockingLockExclusive).is_err() {
            say(&format!("waiting for another `cargo iotest qemu` that changes {name}"));
            flock(&file, FlockOperation::LockExclusive).map_err(|errno| failed(errno.into()))?;
        }
        Ok(Self(file))
    }
}

/// Tells the user what happens; standard output has only the result.
fn say(text: &str) {
    // If this fails, nobody is there to read it.
    drop(writeln!(io::stderr(), "{}", terminal_line(text)));
}
