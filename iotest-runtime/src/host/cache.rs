//! Keeps what a probe found out, so that listing a thousand tests starts no process.
//!
//! One JSON file for each set of programs and user. It holds the identity of everything that the
//! facts depend on; if that differs, the file is as good as absent. A file lock lets workers that
//! start together probe once.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::poll_until;
use rustix::fs::{Access, FlockOperation};
use rustix::io::Errno;
use serde_json::{Value, json};

use crate::env::Settings;
use crate::host::probe::{ProbeError, Probed};
use crate::host::record;
use crate::scratch::stable_hash;

/// The layout of the file; raised whenever what is probed or how it is written changes.
const SCHEMA: u32 = 4;

/// How long another process's probe is waited for before this one probes itself.
const LOCK_LIMIT: Duration = Duration::from_secs(120);

/// Returns the cached facts, or those that `probe` finds out and the cache then keeps.
pub(crate) fn cached(
    settings: &Settings,
    probe: impl FnOnce() -> Result<Probed, ProbeError>,
) -> Result<Probed, ProbeError> {
    let identity = identity(settings);
    let file = file(settings);
    if let Some(probed) = read(&file, &identity) {
        return Ok(probed);
    }
    let lock = lock(settings, &file);
    // Whoever had the lock before may have written what is looked for.
    if let Some(probed) = lock.as_ref().and_then(|_| read(&file, &identity)) {
        return Ok(probed);
    }
    let probed = probe()?;
    // Without a cache everything works, only slower.
    write(&file, &identity, &probed).ok();
    drop(lock);
    Ok(probed)
}

/// The programs that are probed.
fn programs(settings: &Settings) -> impl Iterator<Item = &Utf8Path> {
    let programs = &settings.programs;
    [&programs.qemu, &programs.qemu_img, &programs.qemu_io, &programs.storage_daemon]
        .into_iter()
        .filter_map(|program| program.as_deref().ok())
}

/// Returns the file for these programs and this user. Its name does not depend on what may
/// change about them, so that an upgraded QEMU replaces its own file.
fn file(settings: &Settings) -> Utf8PathBuf {
    let mut key = format!("{}", rustix::process::geteuid().as_raw());
    programs(settings).for_each(|program| key.extend(["\n", program.as_str()]));
    key.extend(["\n", settings.module_dir.as_deref().map_or("", Utf8Path::as_str)]);
    // Several file systems may take turns, where the same programs can do different things.
    key.extend(["\n", &scratch_device(settings).to_string()]);
    settings.cache_dir.join(format!("host-{:016x}.json", stable_hash(&key)))
}

/// Returns the number of the file system on which scratch directories are, or will be.
fn scratch_device(settings: &Settings) -> u64 {
    let there = settings.test_dir.ancestors().find_map(|dir| fs::metadata(dir).ok());
    there.map_or(0, |meta| meta.dev())
}

/// Describes everything that the facts depend on.
fn identity(settings: &Settings) -> Value {
    let programs: Vec<Value> = programs(settings).map(file_identity).collect();
    let modules: Vec<Value> = module_dirs(settings).iter().map(|dir| file_identity(dir)).collect();
    let device = |path: &str| rustix::fs::access(path, Access::READ_OK | Access::WRITE_OK).is_ok();
    json!({
        "schema": SCHEMA,
        "user": rustix::process::geteuid().as_raw(),
        "programs": programs,
        "modules": modules,
        "scratch": scratch_device(settings),
        "kvm": device("/dev/kvm"),
        "fuse": device("/dev/fuse"),
        "userfaultfd": device("/dev/userfaultfd"),
    })
}

/// Describes a file or directory so that an exchanged or changed one differs.
fn file_identity(path: &Utf8Path) -> Value {
    let real = path.canonicalize_utf8().unwrap_or_else(|_| path.to_owned());
    match fs::metadata(&real) {
        Ok(meta) => json!([real.as_str(), meta.len(), meta.mtime(), meta.mtime_nsec()]),
        Err(_) => json!([real.as_str()]),
    }
}

/// The directories from which QEMU may load its modules: a package that adds block drivers
/// changes one of them and no program.
fn module_dirs(settings: &Settings) -> Vec<Utf8PathBuf> {
    let arch = std::env::consts::ARCH;
    let mut dirs: Vec<Utf8PathBuf> = settings.module_dir.iter().cloned().collect();
    let prefix = settings.programs.qemu.as_deref().ok().and_then(|qemu| qemu.parent()?.parent());
    if let Some(prefix) = prefix {
        let below = [format!("lib/{arch}-linux-gnu/qemu"), "lib64/qemu".into(), "lib/qemu".into()];
        dirs.extend(below.iter().map(|below| prefix.join(below)));
    }
    dirs
}

fn read(file: &Utf8Path, identity: &Value) -> Option<Probed> {
    let entry: Value = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    if entry.get("identity")? == identity { record::from_json(entry.get("facts")?) } else { None }
}

/// Replaces the file as a whole, so that nobody ever reads half of it.
fn write(file: &Utf8Path, identity: &Value, probed: &Probed) -> io::Result<()> {
    let entry = json!({ "identity": identity, "facts": record::to_json(probed) });
    let dir = file.parent().unwrap_or(file);
    let mut new = tempfile::NamedTempFile::new_in(dir)?;
    serde_json::to_writer_pretty(new.as_file_mut(), &entry)?;
    new.persist(file)?;
    Ok(())
}

/// Waits for the lock; None if there is none to be had, and each probes for itself.
fn lock(settings: &Settings, file: &Utf8Path) -> Option<File> {
    fs::create_dir_all(&settings.cache_dir).ok()?;
    let lock = File::create(file.with_extension("lock")).ok()?;
    let deadline = settings.timeouts.after(LOCK_LIMIT);
    poll_until("another process's probe of QEMU", deadline, || {
        match rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(())),
            Err(Errno::WOULDBLOCK | Errno::INTR) => Ok(None),
            Err(errno) => Err(errno),
        }
    })
    .ok()?;
    Some(lock)
}

#[cfg(test)]
mod tests;
