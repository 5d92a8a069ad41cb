//! Walks a directory tree and removes it, with a descriptor for each level.

use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::rc::Rc;
use std::time::Duration;

use camino::Utf8Path;
use rustix::fs::{self, AtFlags, FileType, Mode, OFlags, RawDir};
use rustix::io::Errno;

use crate::deadline::{Deadline, Timeouts, poll_until};
use crate::removal::error::{RemoveError, RemoveErrors};
use crate::removal::mounts::{self, Outcome};
use crate::removal::open::{OpenError, Opener};
use crate::removal::{DirIdentity, permissions};

/// How many levels from the top keep their descriptors open; of deeper ones, only the last does.
const OPEN_LEVELS: usize = 16;
/// For how long removal is retried while a dying process still creates entries.
const SETTLE_LIMIT: Duration = Duration::from_secs(2);
/// The pause before a directory is read again.
const PAUSE: Duration = Duration::from_millis(10);

/// Removes the directory `name` of `parent`; `path` is its name in errors.
pub(super) fn remove(
    parent: &OwnedFd,
    name: &str,
    path: &Utf8Path,
    identity: Option<&DirIdentity>,
) -> Result<(), RemoveErrors> {
    let mut walk = Walk::new(Opener::of_system(parent.as_fd()), parent.as_fd(), path);
    walk.run(name, identity);
    if walk.errors.is_empty() { Ok(()) } else { Err(walk.errors) }
}

/// The removal of one tree.
pub(super) struct Walk<'a> {
    opener: Opener,
    parent: BorrowedFd<'a>,
    path: &'a Utf8Path,
    levels: Vec<Level>,
    pub(super) errors: RemoveErrors,
    settle: Deadline,
}

/// A directory between the top and the current position.
struct Level {
    name: CString,
    /// `None` if it is to be reopened by `..` on the way back.
    fd: Option<Rc<OwnedFd>>,
    identity: Option<DirIdentity>,
    /// Its subdirectories that are still to be removed; `None` before it was read.
    directories: Option<Vec<CString>>,
    /// Whether something in it could not be removed.
    stays: bool,
    /// Whether its permissions were already restored.
    released: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(opener: Opener, parent: BorrowedFd<'a>, path: &'a Utf8Path) -> Self {
        let settle = Timeouts::default().after(SETTLE_LIMIT);
        Self { opener, parent, path, levels: Vec::new(), errors: RemoveErrors::default(), settle }
    }

    /// Removes the directory `name` of the parent.
    pub(super) fn run(&mut self, name: &str, identity: Option<&DirIdentity>) {
        let Ok(name) = CString::new(name) else {
            return self.refuse(None, Errno::INVAL);
        };
        match self.open(self.parent, &name) {
            Ok(top) => {
                let same =
                    identity.is_none_or(|id| DirIdentity::of(&top).is_ok_and(|own| own == *id));
                if !same {
                    return self.replaced();
                }
                self.descend(name, top);
            }
            Err(OpenError::Missing) => return,
            Err(OpenError::NoDirectory) => return self.replaced(),
            Err(OpenError::Mount) => return self.mounted(self.parent, &name),
            Err(OpenError::System(errno)) => return self.refuse(None, errno),
        }
        while !self.levels.is_empty() {
            self.step();
        }
    }

    /// Takes one step: reads a directory, enters one, or leaves and removes one.
    fn step(&mut self) {
        let level = self.levels.last_mut().expect("the walk is somewhere");
        let Some(fd) = &level.fd else { return self.lose() };
        match &mut level.directories {
            None => {
                let fd = Rc::clone(fd);
                self.read(&fd);
            }
            Some(directories) => match directories.pop() {
                Some(name) => self.enter(name),
                None => self.leave(),
            },
        }
    }

    /// Removes the files of the last level, and records its subdirectories.
    fn read(&mut self, dir: &OwnedFd) {
        let mut directories = Vec::new();
        let mut buffer = [MaybeUninit::uninit(); 32 * 1024];
        if let Err(errno) = fs::seek(dir, fs::SeekFrom::Start(0)) {
            return self.give_up(None, errno);
        }
        let mut entries = RawDir::new(dir, &mut buffer);
        while let Some(entry) = entries.next() {
            let entry = match entry {
                Ok(entry) => entry,
                // It was removed meanwhile.
                Err(Errno::NOENT) => break,
                Err(errno) => return self.give_up(None, errno),
            };
            let name = entry.file_name();
            if name == c"." || name == c".." {
                continue;
            }
            if entry.file_type() == FileType::Directory
                || self.remove_file(dir.as_fd(), name) == RemoveOutcome::IsDirectory
            {
                directories.push(name.to_owned());
            }
        }
        self.last().directories = Some(directories);
    }

    /// Removes an entry that is not known to be a directory.
    fn remove_file(&mut self, dir: BorrowedFd<'_>, name: &CStr) -> RemoveOutcome {
        let mut unmounts = 0;
        loop {
            match fs::unlinkat(dir, name, AtFlags::empty()) {
                Ok(()) | Err(Errno::NOENT) => return RemoveOutcome::Done,
                Err(Errno::ISDIR) => return RemoveOutcome::IsDirectory,
                Err(Errno::BUSY) if unmounts < 16 => match mounts::unmount_stale(dir, name) {
                    Outcome::Unmounted => unmounts += 1,
                    Outcome::Stays(kind) => {
                        self.stays(name, |path| RemoveError::Mount { path, kind });
                        return RemoveOutcome::Stays;
                    }
                },
                Err(Errno::ACCESS | Errno::PERM) if self.release(dir, name) => {}
                Err(errno) => {
                    self.stays(name, |path| system(path, errno));
                    return RemoveOutcome::Stays;
                }
            }
        }
    }

    /// Restores missing permissions for an entry of the last level; returns whether to retry.
    fn release(&mut self, dir: BorrowedFd<'_>, name: &CStr) -> bool {
        let level = self.last();
        let first = !std::mem::replace(&mut level.released, true);
        (first && permissions::release_directory(dir)) || permissions::release_file(dir, name)
    }

    fn enter(&mut self, name: CString) {
        let parent = self.last_fd();
        let mut opened = self.open(parent.as_fd(), &name);
        if matches!(opened, Err(OpenError::System(Errno::ACCESS)))
            && !std::mem::replace(&mut self.last().released, true)
            && permissions::release_directory(parent.as_fd())
        {
            opened = self.open(parent.as_fd(), &name);
        }
        match opened {
            Ok(fd) => self.descend(name, fd),
            Err(OpenError::Missing) => {}
            // It was replaced by a file or a link since it was read.
            Err(OpenError::NoDirectory) => drop(self.remove_file(parent.as_fd(), &name)),
            Err(OpenError::Mount) => match mounts::unmount_stale(parent.as_fd(), &name) {
                Outcome::Unmounted => {
                    self.last().directories.get_or_insert_default().push(name);
                }
                Outcome::Stays(kind) => self.stays(&name, |path| RemoveError::Mount { path, kind }),
            },
            Err(OpenError::System(errno)) => self.stays(&name, |path| system(path, errno)),
        }
    }

    /// Opens a directory, restoring its permissions if necessary.
    fn open(&self, dir: BorrowedFd<'_>, name: &CStr) -> Result<OwnedFd, OpenError> {
        match self.opener.open(dir, name, OFlags::RDONLY) {
            Err(OpenError::System(Errno::ACCESS | Errno::PERM))
                if permissions::open_directory(self.opener, dir, name) =>
            {
                self.opener.open(dir, name, OFlags::RDONLY)
            }
            answer => answer,
        }
    }

    fn descend(&mut self, name: CString, fd: OwnedFd) {
        if self.levels.len() > OPEN_LEVELS {
            let above = self.last();
            above.identity = above.fd.take().and_then(|fd| DirIdentity::of(&*fd).ok());
        }
        let (identity, directories) = (None, None);
        let fd = Some(Rc::new(fd));
        self.levels.push(Level { name, fd, identity, directories, stays: false, released: false });
    }

    /// Leaves the last level and removes it if it is empty.
    fn leave(&mut self) {
        let Some(level) = self.levels.pop() else { return };
        if !self.reopen(&level) {
            return;
        }
        if level.stays {
            // The reason was recorded.
            return self.levels.last_mut().into_iter().for_each(|above| above.stays = true);
        }
        if self.levels.is_empty() {
            self.remove_directory(self.parent, level);
        } else {
            let parent = self.last_fd();
            self.remove_directory(parent.as_fd(), level);
        }
    }

    fn remove_directory(&mut self, parent: BorrowedFd<'_>, level: Level) {
        loop {
            match fs::unlinkat(parent, &*level.name, AtFlags::REMOVEDIR) {
                Ok(()) | Err(Errno::NOENT) => return,
                Err(Errno::NOTEMPTY | Errno::EXIST) if !self.settle.expired() => {
                    // Something was created in it meanwhile, and more may follow.
                    let pause = Timeouts::default().after(PAUSE);
                    drop(poll_until("a directory to be empty", pause, || {
                        Ok::<Option<()>, Errno>(None)
                    }));
                    self.levels.push(Level { directories: None, ..level });
                    return;
                }
                Err(Errno::BUSY) => return self.mounted(parent, &level.name),
                Err(Errno::ACCESS | Errno::PERM)
                    if self.levels.last().is_some_and(|above| !above.released) =>
                {
                    self.last().released = true;
                    if permissions::release_directory(parent) {
                        continue;
                    }
                    return self.refuse(Some(&level.name), Errno::ACCESS);
                }
                Err(errno) => return self.refuse(Some(&level.name), errno),
            }
        }
    }

    /// Reopens the level above one that was left, if its descriptor was closed on the way down; returns
    /// whether the walk can continue.
    fn reopen(&mut self, left: &Level) -> bool {
        let Some(above) = self.levels.last_mut() else { return true };
        if above.fd.is_some() {
            return true;
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let opened =
            left.fd.as_ref().and_then(|fd| fs::openat(fd, "..", flags, Mode::empty()).ok());
        // A directory that was moved meanwhile may be anywhere now.
        let same = opened
            .filter(|fd| above.identity.is_some() && DirIdentity::of(fd).ok() == above.identity);
        above.fd = same.map(Rc::new);
        if above.fd.is_none() {
            self.lose();
            return false;
        }
        true
    }

    /// Drops the levels that cannot be reopened.
    fn lose(&mut self) {
        while self.levels.last().is_some_and(|level| level.fd.is_none()) {
            let Some(lost) = self.levels.pop() else { return };
            if self.levels.last().is_none_or(|level| level.fd.is_some()) {
                self.stays(&lost.name, |path| RemoveError::Replaced { path });
            }
        }
    }

    fn last(&mut self) -> &mut Level {
        self.levels.last_mut().expect("the walk is somewhere")
    }

    fn last_fd(&self) -> Rc<OwnedFd> {
        let fd = self.levels.last().and_then(|level| level.fd.clone());
        fd.expect("the level where the walk is is open")
    }

    fn mounted(&mut self, parent: BorrowedFd<'_>, name: &CStr) {
        match mounts::unmount_stale(parent, name) {
            Outcome::Unmounted => {
                // Read this directory again.
                match self.open(parent, name) {
                    Ok(fd) => self.descend(name.to_owned(), fd),
                    Err(OpenError::System(errno)) => self.refuse(Some(name), errno),
                    Err(_) => {}
                }
            }
            Outcome::Stays(kind) => self.stays(name, |path| RemoveError::Mount { path, kind }),
        }
    }

    fn replaced(&mut self) {
        self.errors.add(RemoveError::Replaced { path: self.path.to_string() });
    }

    fn give_up(&mut self, name: Option<&CStr>, errno: Errno) {
        self.refuse(name, errno);
        self.last().directories.get_or_insert_default();
        self.last().stays = true;
    }

    fn refuse(&mut self, name: Option<&CStr>, errno: Errno) {
        match name {
            Some(name) => self.stays(name, |path| system(path, errno)),
            None => {
                let path = self.path_of(None);
                self.errors.add(system(path, errno));
            }
        }
    }

    /// Records that an entry of the last level stays.
    fn stays(&mut self, name: &CStr, error: impl FnOnce(String) -> RemoveError) {
        let path = self.path_of(Some(name));
        self.errors.add(error(path));
        if let Some(level) = self.levels.last_mut() {
            level.stays = true;
        }
    }

    /// Returns the path of the last level, or of an entry of it.
    fn path_of(&self, name: Option<&CStr>) -> String {
        let mut path = self.path.to_string();
        let below = self.levels.iter().skip(1).map(|level| level.name.as_c_str());
        // Without a level above it, it is the top directory itself.
        for name in below.chain(name.filter(|_| !self.levels.is_empty())) {
            path.push('/');
            path.push_str(&name.to_string_lossy());
        }
        path
    }
}

/// The result of removing an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RemoveOutcome {
    Done,
    IsDirectory,
    Stays,
}

fn system(path: String, errno: Errno) -> RemoveError {
    let hint = match errno {
        Errno::ROFS => " (mounted read-only)",
        Errno::ACCESS | Errno::PERM => " (owned by another user, or made immutable by `chattr`)",
        Errno::NOTEMPTY | Errno::EXIST => " (something still writes into it)",
        _ => "",
    };
    RemoveError::System { path, error: errno.into(), hint }
}
