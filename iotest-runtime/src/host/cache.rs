//! Caches what a probe found out, so that listing tests starts no process.
//!
//! One file for each set of programs and user: a line with its layout and a sum of the rest, the
//! identity of everything that the facts depend on, and the facts as a line of JSON. Each case reads
//! it. QEMU's schema is in a file beside it. If the identity differs, the file is not used. A file that cannot be read, or is not as we
//! write it, is not used at all: QEMU is asked again, and a remark says why. A file lock lets workers
//! that start together probe once.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::poll_until;
use rustix::fs::{Access, FlockOperation, OFlags};
use rustix::io::Errno;

use crate::env::Settings;
use crate::file;
use crate::host::probe::{ProbeError, Probed};
use crate::host::qmp_schema::QmpSchema;
use crate::host::record;
use crate::outcome::{Fault, chain};
use crate::scratch::stable_hash;

/// The layout of the file; raised whenever what is probed or how it is written changes.
const SCHEMA: u32 = 7;

/// What the file begins with, before the layout.
const HEAD: &str = "iotest: host facts ";

/// The longest file that is read, in bytes.
const LONGEST: u64 = 16 << 20;

/// How long another process's probe is waited for before this one probes itself.
const LOCK_LIMIT: Duration = Duration::from_secs(120);

/// Returns the cached facts, or those that `probe` finds out and the cache then keeps; and a remark
/// if there was a cache that could not be used.
pub(crate) fn cached(
    settings: &Settings,
    probe: impl FnOnce() -> Result<Probed, ProbeError>,
) -> Result<(Probed, Option<String>), ProbeError> {
    let identity = identity(settings);
    let file = file(settings);
    if let Ok(Some(probed)) = read(&file, &identity) {
        return Ok((probed, None));
    }
    let lock = lock(settings, &file);
    // The previous holder of the lock may have written it.
    let unusable = match read(&file, &identity) {
        Ok(Some(probed)) => return Ok((probed, None)),
        Ok(None) => None,
        Err(fault) => Some(chain(&fault)),
    };
    let probed = probe()?;
    // Without a cache everything works, only slower.
    let written = write(&file, &identity, &probed);
    drop(lock);
    let remark = unusable.map(|why| {
        let then = match written {
            Ok(()) => "; it is replaced".to_owned(),
            Err(error) => format!("; remove it, since it cannot be replaced: {error}"),
        };
        format!("QEMU's capabilities were probed again: {why}{then}")
    });
    Ok((probed, remark))
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
    // Projects with other versions of iotest may take turns, too.
    let mut key = format!("{}\n{SCHEMA}", rustix::process::geteuid().as_raw());
    programs(settings).for_each(|program| key.extend(["\n", program.as_str()]));
    key.extend(["\n", settings.module_dir.as_deref().map_or("", Utf8Path::as_str)]);
    // Several file systems may take turns, where the same programs can do different things.
    key.extend(["\n", &scratch_device(settings).to_string()]);
    settings.cache_dir.join(format!("host-{:016x}.facts", stable_hash(&key)))
}

/// Returns the number of the file system on which scratch directories are, or will be.
fn scratch_device(settings: &Settings) -> u64 {
    let there = settings.test_dir.ancestors().find_map(|dir| fs::metadata(dir).ok());
    there.map_or(0, |meta| meta.dev())
}

/// Describes everything that the facts depend on, a line each.
fn identity(settings: &Settings) -> String {
    let device = |path: &str| rustix::fs::access(path, Access::READ_OK | Access::WRITE_OK).is_ok();
    let mut lines = format!(
        "user {}, scratch {}, kvm {}, fuse {}, userfaultfd {}\n",
        rustix::process::geteuid().as_raw(),
        scratch_device(settings),
        device("/dev/kvm"),
        device("/dev/fuse"),
        device("/dev/userfaultfd"),
    );
    programs(settings).for_each(|program| lines.push_str(&file_identity(program)));
    module_dirs(settings).iter().for_each(|dir| lines.push_str(&file_identity(dir)));
    lines
}

/// Describes a file or directory so that an exchanged or changed one differs, as a line.
fn file_identity(path: &Utf8Path) -> String {
    match fs::metadata(path) {
        Ok(meta) => {
            let [dev, ino, size] = [meta.dev(), meta.ino(), meta.size()];
            format!("{path:?} {dev} {ino} {size} {} {}\n", meta.mtime(), meta.mtime_nsec())
        }
        Err(_) => format!("{path:?}\n"),
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

/// Reads the facts; None if there are none of these programs as they are now.
fn read(file: &Utf8Path, identity: &str) -> Result<Option<Probed>, Fault> {
    let Some(bytes) = file::read_if_exists(file, LONGEST)? else { return Ok(None) };
    let unusable = |why: &str| Fault::without_source(format!("read {file}: {why}"));
    let text = String::from_utf8(bytes).unwrap_or_default();
    let head = text.strip_prefix(HEAD).and_then(|text| text.split_once('\n'));
    let Some(((schema, sum), rest)) =
        head.and_then(|(head, rest)| Some((head.split_once(' ')?, rest)))
    else {
        return Err(unusable("it is no cache of iotest"));
    };
    if schema != SCHEMA.to_string() {
        let why = format!("it is of version {schema}, and this is version {SCHEMA}");
        return Err(unusable(&why));
    }
    if sum != self::sum(rest) {
        return Err(unusable("it is not what was once written there"));
    }
    let Some(facts) = rest.strip_prefix(identity) else { return Ok(None) };
    let facts =
        serde_json::from_str(facts).map_err(|error| Fault::new(format!("read {file}"), error))?;
    let probed = record::from_json(&facts, |sum| QmpSchema::written(sum, file));
    probed.map(Some).ok_or_else(|| unusable("it lacks some of what QEMU was asked"))
}

/// Returns data of a file that differs if the file was changed.
fn sum(rest: &str) -> String {
    format!("{:016x}", stable_hash(rest))
}

/// Replaces the file atomically.
fn write(file: &Utf8Path, identity: &str, probed: &Probed) -> io::Result<()> {
    // First what the other file is about.
    probed.qmp.write(file)?;
    let rest = format!("{identity}{}\n", record::to_json(probed));
    let dir = file.parent().unwrap_or(file);
    let mut new = tempfile::NamedTempFile::new_in(dir)?;
    new.write_all(format!("{HEAD}{SCHEMA} {}\n{rest}", sum(&rest)).as_bytes())?;
    new.persist(file)?;
    Ok(())
}

/// Waits for the lock; None if there is none to be had, and each probes for itself.
fn lock(settings: &Settings, file: &Utf8Path) -> Option<File> {
    fs::create_dir_all(&settings.cache_dir).ok()?;
    // A pipe in its place is not waited for.
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    options.custom_flags(OFlags::NONBLOCK.bits() as i32);
    let lock = options.open(file.with_extension("lock")).ok()?;
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
