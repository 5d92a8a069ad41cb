//! [`Marker`]: the file beside a directory that records that iotest created it.
//!
//! One fact per line. Lines are only appended, so the file is valid even if its writer was killed.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::AsRawFd as _;
use std::os::unix::fs::OpenOptionsExt;

use camino::{Utf8Path, Utf8PathBuf};
use rustix::fs::{AtFlags, CWD, FlockOperation, Mode, OFlags};

use crate::fault::Fault;
use crate::owned::DirKind;
use crate::process::ProcessIdentity;
use crate::removal::DirIdentity;

/// The first line of every marker.
const FIRST: &str = "iotest-mark 1";
/// The suffix of a marker's file name.
pub(super) const ENDING: &str = ".iotest";
/// The maximum length of a marker, in bytes: longer files are not ours.
const LENGTH_MAX: u64 = 64 * 1024;

/// The contents of a marker.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Marker {
    /// The kind of the directory; `None` if this version does not know it.
    pub(super) kind: Option<DirKind>,
    /// Its owner processes, the creator first.
    pub(super) owners: Vec<ProcessIdentity>,
    /// The identity of the directory; `None` before it was created.
    pub(super) made: Option<DirIdentity>,
    /// Whether it is kept for inspection.
    pub(super) kept: bool,
    /// Whether it was reported that it cannot be removed.
    pub(super) reported: bool,
}

/// Returns the path of a directory's marker.
pub(super) fn path(dir: &Utf8Path) -> Utf8PathBuf {
    dir.with_file_name(format!(".{}{ENDING}", dir.file_name().unwrap_or_default()))
}

/// Returns the directory of a marker; `None` if the name is not that of a marker.
pub(super) fn directory(marker: &Utf8Path) -> Option<Utf8PathBuf> {
    let name = marker.file_name()?.strip_prefix('.')?.strip_suffix(ENDING)?;
    (!name.is_empty() && name != "." && name != "..").then(|| marker.with_file_name(name))
}

/// Creates the marker of a directory that is about to be created. It is locked while the file is open.
pub(super) fn create(dir: &Utf8Path, kind: DirKind) -> io::Result<File> {
    let owner = ProcessIdentity::current().map(|owner| format!("owner {owner}\n"));
    let text = format!("{FIRST}\nkind {}\n{}", kind.word(), owner.unwrap_or_default());
    let begin = |mut file: File| {
        // Some file systems have no locks; then only the owner's state counts.
        rustix::fs::flock(&file, FlockOperation::NonBlockingLockShared).ok();
        file.write_all(text.as_bytes())?;
        Ok::<_, io::Error>(file)
    };
    let path = path(dir);
    let parent = path.parent().filter(|parent| !parent.as_str().is_empty());
    let flags = OFlags::TMPFILE | OFlags::APPEND | OFlags::WRONLY | OFlags::CLOEXEC;
    let mode = Mode::RUSR | Mode::WUSR;
    match rustix::fs::open(parent.unwrap_or(Utf8Path::new(".")).as_std_path(), flags, mode) {
        // It gets its name once it is complete: a process killed before leaves nothing.
        Ok(nameless) => {
            let file = begin(nameless.into())?;
            let own = format!("/proc/self/fd/{}", file.as_raw_fd());
            rustix::fs::linkat(CWD, own, CWD, path.as_std_path(), AtFlags::SYMLINK_FOLLOW)?;
            Ok(file)
        }
        // Some file systems do not support unnamed files.
        Err(_) => {
            let mut options = OpenOptions::new();
            begin(options.append(true).create_new(true).mode(0o600).open(path)?)
        }
    }
}

pub(super) fn note_made(mut marker: &File, identity: &DirIdentity) -> io::Result<()> {
    marker.write_all(format!("made {identity}\n").as_bytes())
}

pub(super) fn note_owner(mut marker: &File, owner: &ProcessIdentity) -> io::Result<()> {
    marker.write_all(format!("owner {owner}\n").as_bytes())
}

pub(super) fn note_kept(dir: &Utf8Path) -> io::Result<()> {
    OpenOptions::new().append(true).open(path(dir))?.write_all(b"kept\n")
}

pub(super) fn note_reported(marker: &Utf8Path) -> io::Result<()> {
    OpenOptions::new().append(true).open(marker)?.write_all(b"told\n")
}

/// Removes a directory's marker; a missing one is no error.
pub(super) fn remove(dir: &Utf8Path) -> Result<(), Fault> {
    let path = path(dir);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Fault::new(format!("remove {path}"), error))
        }
        _ => Ok(()),
    }
}

impl Marker {
    /// Reads the marker of a directory.
    pub(super) fn read(dir: &Utf8Path) -> io::Result<Self> {
        // Links and files that block when they are opened are not ours.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let flags = i32::try_from(flags.bits()).unwrap_or_default();
        let file = OpenOptions::new().read(true).custom_flags(flags).open(path(dir))?;
        Self::read_from(&file)
    }

    /// Reads a marker from its open file.
    pub(super) fn read_from(file: &File) -> io::Result<Self> {
        let mut text = String::new();
        let refused = |why| Err(io::Error::new(io::ErrorKind::InvalidData, why));
        let data = file.metadata()?;
        if !data.is_file() {
            return refused("it is not a regular file");
        }
        if data.len() > LENGTH_MAX {
            return refused("it is too long for a marker file of iotest");
        }
        file.take(LENGTH_MAX).read_to_string(&mut text)?;
        Self::parse(&text).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, "it is not a marker file of iotest")
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
        (lines.next()? == FIRST).then_some(())?;
        let mut marker = Self::default();
        for line in lines {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "kind" => marker.kind = DirKind::ALL.into_iter().find(|kind| kind.word() == rest),
                "owner" => marker.owners.push(rest.parse().ok()?),
                "made" => marker.made = Some(identity(rest)?),
                "kept" => marker.kept = true,
                "told" => marker.reported = true,
                // An addition of a later release, which is compatible.
                _ => {}
            }
        }
        Some(marker)
    }
}

fn identity(text: &str) -> Option<DirIdentity> {
    let mut words = text.split(' ');
    let identity = DirIdentity {
        inode: words.next()?.parse().ok()?,
        created: (words.next()?.parse().ok()?, words.next()?.parse().ok()?),
    };
    words.next().is_none().then_some(identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marker_is_read_as_far_as_it_was_written() {
        let owner = ProcessIdentity::current().unwrap();
        let identity = DirIdentity { inode: 7, created: (1, 2) };
        let whole = format!("{FIRST}\nkind scratch\nowner {owner}\nmade {identity}\nkept\n");
        let read = |text: &str| Marker::parse(text);
        let known = Marker {
            kind: Some(DirKind::Scratch),
            owners: vec![owner],
            made: Some(identity),
            kept: true,
            reported: false,
        };
        assert_eq!(read(&whole), Some(known.clone()));
        // An unterminated line is incomplete.
        let cut = whole.strip_suffix("kept\n").unwrap().strip_suffix('\n').unwrap();
        assert_eq!(read(cut), Some(Marker { made: None, kept: false, ..known }));
        for wrong in ["", "iotest-mark 2\n", "owner x\n", "iotest-mark 1\nmade 1 2\n"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn marker_that_is_too_long_is_not_read_in_part() {
        // What is beyond the limit might say that the directory is kept.
        let read = |length: u64| {
            let mut file = tempfile::tempfile().unwrap();
            let text = format!("{FIRST}\n{}\n", " ".repeat(usize::try_from(length).unwrap()));
            Write::write_all(&mut file, text.as_bytes()).unwrap();
            io::Seek::rewind(&mut file).unwrap();
            Marker::read_from(&file).map_err(|error| error.to_string())
        };
        assert_eq!(read(1000), Ok(Marker::default()));
        let too_long = "it is too long for a marker file of iotest".to_owned();
        assert_eq!(read(LENGTH_MAX), Err(too_long));
    }

    #[test]
    fn marker_and_directory_names_convert() {
        let marker = path("/t/a.b".into());
        assert_eq!(marker, "/t/.a.b.iotest");
        assert_eq!(directory(&marker).unwrap(), "/t/a.b");
        for other in ["/t/a.iotest", "/t/.iotest", "/t/...iotest", "/t/....iotest", "/t/.a"] {
            assert_eq!(directory(other.into()), None, "{other}");
        }
    }
}
