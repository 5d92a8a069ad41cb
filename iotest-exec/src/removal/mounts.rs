//! Mounts in a directory tree: reported with their type; those of dead FUSE servers are unmounted.

use std::ffi::{CStr, OsStr, OsString};
use std::fs::File;
use std::io::Read as _;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use camino::Utf8Path;
use rustix::io::Errno;
use rustix::mount::{MountPropagationFlags, UnmountFlags, mount_change, unmount};

use crate::deadline::Timeouts;
use crate::process::Invocation;

/// The usual size of the kernel's mount table, in bytes.
const TABLE: usize = 16 << 10;
/// How long one attempt to unmount may take.
const LIMIT: Duration = Duration::from_secs(10);
/// How long a file system may take to report that its server is dead. A live server may take for
/// ever to answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(2);

/// Commands that unmount for users other than root, best first.
const UNMOUNT: [[&str; 3]; 2] = [["fusermount3", "-u", "-z"], ["fusermount", "-u", "-z"]];

/// A line of the kernel's mount table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mount {
    pub(super) point: PathBuf,
    pub(super) kind: String,
    source: String,
}

/// The result of an attempt to unmount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It was stale, and was unmounted.
    Unmounted,
    /// It stays; the type of its file system.
    Stays(String),
}

/// Unmounts what is mounted at `name` in an open directory, if it is a FUSE file system that a
/// killed server of a test has left.
pub(super) fn unmount_stale(dir: BorrowedFd<'_>, name: &CStr) -> Outcome {
    let Some(point) = path_in(dir, name) else {
        return Outcome::Stays("of unknown type".to_owned());
    };
    // The last mount is on top.
    let found = at_or_below(&point).into_iter().rfind(|mount| mount.point == point);
    let Some(mount) = found else { return Outcome::Stays("of unknown type".to_owned()) };
    // By the descriptor, so that a renamed directory cannot redirect it.
    let reached = PathBuf::from(format!("/proc/self/fd/{}", dir.as_raw_fd()))
        .join(OsStr::from_bytes(name.to_bytes()));
    if is_stale_fuse(&mount) && detach(&reached, &mount.point) {
        return Outcome::Unmounted;
    }
    Outcome::Stays(mount.kind)
}

/// Unmounts FUSE file systems with dead servers below a directory.
///
/// For directories that are kept: even listing them fails at such a mount.
pub fn unmount_dead_below(dir: &Utf8Path) {
    let dir = dir.as_std_path();
    let all: Vec<Mount> = at_or_below(dir).into_iter().filter(|mount| mount.point != dir).collect();
    // Later mounts may be on top of earlier ones.
    for (index, mount) in all.iter().enumerate().rev() {
        if is_stale_fuse(mount) && make_private(&all[..index], mount) {
            detach(&mount.point, &mount.point);
        }
    }
}

/// Unmounts what a test has mounted at a directory of its own, or below it; returns the mounts, a
/// line each, the last one first.
///
/// The contents of mounted file systems stay. FUSE file systems of a test's own servers are left to
/// the removal, which unmounts them without a report. Mounts that this process may not unmount stay.
pub(crate) fn unmount_at_or_below(dir: &Path) -> Vec<String> {
    let all = at_or_below(dir);
    let mut gone = Vec::new();
    for (index, mount) in all.iter().enumerate().rev() {
        if !is_stale_fuse(mount)
            && make_private(&all[..index], mount)
            && unmount(&mount.point, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW).is_ok()
        {
            gone.push(format!("mount {} ({})", mount.point.display(), mount.kind));
        }
    }
    gone
}

/// Makes the mounts above `mount` private; returns whether that succeeded.
///
/// Unmounting inside a shared mount propagates to its peers: without this, a copy made by
/// `mount --rbind /dev` would take `/dev/pts` away from the system.
fn make_private(before: &[Mount], mount: &Mount) -> bool {
    let mut above = before.iter().filter(|above| mount.point.starts_with(&above.point));
    above.all(|above| mount_change(&above.point, MountPropagationFlags::PRIVATE).is_ok())
}

/// Returns whether a path is a mount point.
pub(crate) fn is_mount_point(path: &Path) -> bool {
    at_or_below(path).iter().any(|mount| mount.point == path)
}

/// Returns whether a mount is a FUSE file system without a name, as servers of tests make, or one
/// with a dead server. A live server that gave its file system a name is left alone.
fn is_stale_fuse(mount: &Mount) -> bool {
    let fuse = mount.kind == "fuse" || mount.kind.starts_with("fuse.");
    fuse && ((mount.kind == "fuse" && mount.source == "/dev/fuse") || is_dead(&mount.point))
}

/// Returns whether the server of a file system is dead. Asks from a separate thread, which may wait
/// for ever if the server is stuck.
fn is_dead(point: &Path) -> bool {
    let (sender, receiver) = mpsc::channel();
    let point = point.to_owned();
    let ask = move || {
        // The receiver may be gone if the answer is late.
        sender.send(rustix::fs::statfs(&point).err()).ok();
    };
    let started = std::thread::Builder::new().spawn(ask).is_ok();
    started && matches!(receiver.recv_timeout(ANSWER_LIMIT), Ok(Some(Errno::NOTCONN)))
}

/// Detaches a mount, even if files in it are open; returns whether that succeeded.
fn detach(reached: &Path, point: &Path) -> bool {
    if unmount(reached, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW).is_ok() {
        return true;
    }
    let Some(point) = point.to_str() else { return false };
    UNMOUNT.iter().any(|command| {
        let [program, options @ ..] = command;
        let deadline = Timeouts::default().after(LIMIT);
        let output = Invocation::new(program).args(options).arg(point).run(deadline);
        output.is_ok_and(|output| output.status.success())
    })
}

/// Returns the absolute path of a name in an open directory.
fn path_in(dir: BorrowedFd<'_>, name: &CStr) -> Option<PathBuf> {
    let parent = std::fs::read_link(format!("/proc/self/fd/{}", dir.as_raw_fd())).ok()?;
    Some(parent.join(OsStr::from_bytes(name.to_bytes())))
}

/// Returns the mounts at an absolute path without links, or below it, in the order of mounting.
fn at_or_below(path: &Path) -> Vec<Mount> {
    // On systems without this file, nothing is unmounted.
    let mut table = Vec::with_capacity(TABLE);
    let read =
        File::open("/proc/thread-self/mountinfo").and_then(|mut file| file.read_to_end(&mut table));
    if read.is_err() {
        table.clear();
    }
    parse(&table, path)
}

/// Parses the mounts at a path or below it from the kernel's table.
fn parse(table: &[u8], path: &Path) -> Vec<Mount> {
    let (mut found, mut rest) = (Vec::new(), table);
    while !rest.is_empty() {
        let (line, more) = cut(rest, b'\n');
        found.extend(mount(line, path));
        rest = more;
    }
    found
}

/// Parses a line if its mount is at a path or below it. The mount point is the fifth field; type and
/// source follow a dash.
fn mount(line: &[u8], path: &Path) -> Option<Mount> {
    let (mut point, mut rest) = (&line[..0], line);
    for _ in 0..5 {
        (point, rest) = cut(rest, b' ');
    }
    let is_escaped = point.contains(&b'\\');
    // Fast path, since each case parses the table and hardly any mount matches.
    if !is_escaped && !point.starts_with(path.as_os_str().as_bytes()) {
        return None;
    }
    let point = PathBuf::from(OsString::from_vec(unescape(point)));
    if !point.starts_with(path) {
        return None;
    }
    let words: Vec<&[u8]> = rest.split(|byte| *byte == b' ').collect();
    let dash = words.iter().position(|word| *word == b"-")?;
    let text = |word: &[u8]| String::from_utf8_lossy(&unescape(word)).into_owned();
    Some(Mount { point, kind: text(words.get(dash + 1)?), source: text(words.get(dash + 2)?) })
}

/// Splits at the first such byte. A plain loop, which is fast in unoptimised builds too.
fn cut(text: &[u8], at: u8) -> (&[u8], &[u8]) {
    let mut index = 0;
    while index < text.len() {
        if text[index] == at {
            return (&text[..index], &text[index + 1..]);
        }
        index += 1;
    }
    (text, &[])
}

/// Decodes the kernel's octal escapes, such as `\040` for a blank.
fn unescape(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((&byte, after)) = rest.split_first() {
        let digits = after.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match (byte, code) {
            (b'\\', Some(code)) => {
                bytes.push(code);
                rest = &after[3..];
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_read_with_its_escapes() {
        let table = b"\
            22 1 0:20 / /s/a rw,relatime shared:1 - fuse /dev/fuse rw,user_id=0\n\
            23 1 0:21 / /s/a\\040b\\134c rw - fuse.sshfs host rw\n\
            nonsense\n\
            24 1 0:22 / /s/\xff rw - ext4 /dev/sda1 rw\n";
        let found: Vec<(String, bool)> = parse(table, Path::new("/s"))
            .iter()
            .map(|mount| (mount.kind.clone(), is_stale_fuse(mount)))
            .collect();
        assert_eq!(
            found,
            [("fuse".into(), true), ("fuse.sshfs".into(), false), ("ext4".into(), false)]
        );
        let points = |path: &str| {
            let found = parse(table, Path::new(path)).into_iter();
            found.map(|mount| mount.point.to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        assert_eq!(points("/s/a b\\c"), ["/s/a b\\c"]);
        // Not a path with the same prefix.
        assert_eq!(points("/s/a"), ["/s/a"]);
        assert_eq!(points("/").len(), 3);
        assert_eq!(points("/s/\u{fffd}"), [""; 0]);
    }

    #[test]
    fn broken_escapes_stay_as_they_are() {
        assert_eq!(unescape(b"a\\04"), b"a\\04");
        assert_eq!(unescape(b"\\999\\040"), b"\\999 ");
    }
}
