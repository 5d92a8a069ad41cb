//! [`Marker`]: the file beside a directory that says that it is ours.
//!
//! A line a fact, appended and never changed, so that one whose writer was killed is still true.

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
/// What a marker's name ends in.
pub(super) const ENDING: &str = ".iotest";
/// How long a marker can be: longer ones are not ours.
const LENGTH_MAX: u64 = 64 * 1024;

/// What a marker says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Marker {
    /// What the directory is for; None if that is unknown here.
    pub(super) kind: Option<DirKind>,
    /// Who answers for it.
    pub(super) owners: Vec<ProcessIdentity>,
    /// Which directory it is; None before it was made.
    pub(super) made: Option<DirIdentity>,
    /// It is kept for somebody to look into.
    pub(super) kept: bool,
    /// It was told once that it cannot be removed.
    pub(super) reported: bool,
}

/// Returns the path of a directory's marker.
pub(super) fn path(dir: &Utf8Path) -> Utf8PathBuf {
    dir.with_file_name(format!(".{}{ENDING}", dir.file_name().unwrap_or_default()))
}

/// Returns the directory of a marker; None if the name is none of a marker.
pub(super) fn directory(marker: &Utf8Path) -> Option<Utf8PathBuf> {
    let name = marker.file_name()?.strip_prefix('.')?.strip_suffix(ENDING)?;
    (!name.is_empty() && name != "." && name != "..").then(|| marker.with_file_name(name))
}

/// Makes the marker of a directory that is about to be made. While the file is open, it is locked.
pub(super) fn create(dir: &Utf8Path, kind: DirKind) -> io::Result<File> {
    let owner = ProcessIdentity::current().map(|owner| format!("owner {owner}\n"));
    let text = format!("{FIRST}\nkind {}\n{}", kind.word(), owner.unwrap_or_default());
    let begin = |mut file: File| {
        // Some file systems have no locks; then the owner's life decides alone.
        rustix::fs::flock(&file, FlockOperation::NonBlockingLockShared).ok();
        file.write_all(text.as_bytes())?;
        Ok::<_, io::Error>(file)
    };
    let path = path(dir);
    let parent = path.parent().filter(|parent| !parent.as_str().is_empty());
    let flags = OFlags::TMPFILE | OFlags::APPEND | OFlags::WRONLY | OFlags::CLOEXEC;
    let mode = Mode::RUSR | Mode::WUSR;
    match rustix::fs::open(parent.unwrap_or(Utf8Path::new(".")).as_std_path(), flags, mode) {
        // It gets its name once it is whole: whoever is killed before leaves nothing.
        Ok(nameless) => {
            let file = begin(nameless.into())?;
            let own = format!("/proc/self/fd/{}", file.as_raw_fd());
            rustix::fs::linkat(CWD, own, CWD, path.as_std_path(), AtFlags::SYMLINK_FOLLOW)?;
            Ok(file)
        }
        // Some file systems have no files without a name.
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

/// Removes a directory's marker; a missing one is fine.
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
        // A link, or what blocks when it is opened, is none of ours.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let flags = i32::try_from(flags.bits()).unwrap_or_default();
        let file = OpenOptions::new().read(true).custom_flags(flags).open(path(dir))?;
        Self::read_from(&file)
    }

    /// Reads a marker from its open file.
    pub(super) fn read_from(file: &File) -> io::Result<Self> {
        let mut text = String::new();
        if !file.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "it is no file"));
        }
        file.take(LENGTH_MAX).read_to_string(&mut text)?;
        Self::parse(&text)
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "it is no marker of ours"))
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
                // What a later release adds; it knows that we do not know it.
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
    fn mark_is_read_as_far_as_it_was_written() {
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
        // A line without its end was not written to its end.
        let cut = whole.strip_suffix("kept\n").unwrap().strip_suffix('\n').unwrap();
        assert_eq!(read(cut), Some(Marker { made: None, kept: false, ..known }));
        for wrong in ["", "iotest-mark 2\n", "owner x\n", "iotest-mark 1\nmade 1 2\n"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn mark_and_directory_have_names_of_each_other() {
        let marker = path("/t/a.b".into());
        assert_eq!(marker, "/t/.a.b.iotest");
        assert_eq!(directory(&marker).unwrap(), "/t/a.b");
        for other in ["/t/a.iotest", "/t/.iotest", "/t/...iotest", "/t/....iotest", "/t/.a"] {
            assert_eq!(directory(other.into()), None, "{other}");
        }
    }
}
