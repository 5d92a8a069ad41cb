//! Unmounts what a killed FUSE server left mounted: no directory can be removed around it.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use crate::deadline::Timeouts;
use crate::process::Invocation;

/// How long one attempt to unmount may take.
const LIMIT: Duration = Duration::from_secs(10);

/// What unmounts, best first: the first is there wherever FUSE is, the last is for root alone.
const UNMOUNT: [[&str; 3]; 3] =
    [["fusermount3", "-u", "-z"], ["fusermount", "-u", "-z"], ["umount", "-l", "--"]];

/// Unmounts the FUSE file systems below a directory; says whether there was one. What stays
/// mounted shows when the directory is removed.
pub(super) fn unmount_below(dir: &Utf8Path) -> bool {
    // Where there is no such file, there is no FUSE export of QEMU either.
    let table = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let mounts = fuse_mounts_below(&table, dir);
    // What was mounted last may lie upon what was mounted before.
    mounts.iter().rev().for_each(|mount| unmount(mount));
    !mounts.is_empty()
}

fn unmount(mount: &Utf8Path) {
    UNMOUNT.iter().any(|command| {
        let [program, options @ ..] = command;
        let deadline = Timeouts::default().after(LIMIT);
        let output = Invocation::new(program).args(options).arg(mount).run(deadline);
        output.is_ok_and(|output| output.status.success())
    });
}

/// Reads the mount points of FUSE file systems below `dir` from the kernel's table, in the order
/// of mounting. A line has the mount point fifth and, behind a dash, the type.
fn fuse_mounts_below(table: &str, dir: &Utf8Path) -> Vec<Utf8PathBuf> {
    let mounts = table.lines().filter_map(|line| {
        let (mount, kind) = line.split_once(" - ")?;
        let is_fuse = kind.starts_with("fuse ") || kind.starts_with("fuse.");
        let point = Utf8PathBuf::from(unescape(mount.split(' ').nth(4)?));
        (is_fuse && point.starts_with(dir)).then_some(point)
    });
    mounts.collect()
}

/// Undoes the kernel's `\040` for a blank and the like, three octal digits each.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
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
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fuse_below_the_directory_is_found() {
        let table = "\
            22 1 0:20 / /s/a rw,relatime shared:1 - fuse /dev/fuse rw,user_id=0\n\
            23 1 0:21 / /s/a\\040b\\134c rw - fuse.sshfs host rw\n\
            24 1 0:22 / /s rw - ext4 /dev/sda1 rw\n\
            25 1 0:23 / /s/p rw - fusectl none rw\n\
            26 1 0:24 / /sx/a rw - fuse /dev/fuse rw\n\
            nonsense\n";
        let found = fuse_mounts_below(table, "/s".into());
        assert_eq!(found, [Utf8PathBuf::from("/s/a"), Utf8PathBuf::from("/s/a b\\c")]);
    }

    #[test]
    fn broken_escapes_stay_as_they_are() {
        assert_eq!(unescape("a\\04"), "a\\04");
        assert_eq!(unescape("\\999\\040"), "\\999 ");
    }
}
