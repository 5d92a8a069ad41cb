//! [`FileName`]: a path that is sent as a string.

use std::fmt;
use std::path::{Path, PathBuf};

/// What a member takes whose string means a file: a path of any type, or a string.
///
/// QMP carries UTF-8 alone, so no QEMU can be told the name of a file that is not UTF-8.
///
/// # Panics
/// Making one of such a name by `into`, as constructors and setters do, panics and says the name. Where names come
/// from somebody else, [`Self::of`] returns an error instead.
///
/// # Examples
/// ```
/// use std::path::Path;
///
/// use qapi_types::{BlockdevOptionsFile, FileName};
///
/// let directory = Path::new("/tmp");
/// let file = BlockdevOptionsFile::new(directory.join("disk.raw"));
/// assert_eq!(file, BlockdevOptionsFile::new("/tmp/disk.raw"));
/// let given = FileName::of("/tmp/other.raw")?;
/// assert_eq!(BlockdevOptionsFile::new(given).filename, "/tmp/other.raw");
/// # Ok::<(), qapi_types::NotUtf8>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(String);

impl FileName {
    /// Makes one of a path.
    ///
    /// # Errors
    /// * [`NotUtf8`] if the path is not UTF-8.
    pub fn of(path: impl AsRef<Path>) -> Result<Self, NotUtf8> {
        let path = path.as_ref();
        path.to_str().map(|name| Self(name.to_owned())).ok_or_else(|| NotUtf8(path.to_owned()))
    }

    /// Returns the string.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl<P: AsRef<Path>> From<P> for FileName {
    #[expect(clippy::panic, reason = "documented, and `of` does not")]
    fn from(path: P) -> Self {
        Self::of(path).unwrap_or_else(|error| panic!("{error}"))
    }
}

/// The name of a file is not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUtf8(PathBuf);

impl NotUtf8 {
    /// Returns the path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl fmt::Display for NotUtf8 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not UTF-8, and QMP carries nothing else: rename the file", self.0)
    }
}

impl std::error::Error for NotUtf8 {}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::path::{Path, PathBuf};

    use super::FileName;
    use crate::cmd::BlockdevSnapshotSync;
    use crate::{BlockdevOptionsFile, UnixSocketAddress};

    #[test]
    fn members_that_mean_files_take_paths_strings_and_options_of_them() {
        let path = PathBuf::from("/tmp/a b");
        for file in [
            BlockdevOptionsFile::new(&path),
            BlockdevOptionsFile::new(path.as_path()),
            BlockdevOptionsFile::new(path.as_os_str()),
            BlockdevOptionsFile::new("/tmp/a b"),
            BlockdevOptionsFile::new("/tmp/a b".to_owned()),
        ] {
            assert_eq!(file.filename, "/tmp/a b");
        }
        assert_eq!(UnixSocketAddress::new(Path::new("s")), UnixSocketAddress::new("s"));
        assert_eq!(BlockdevSnapshotSync::new(&path), BlockdevSnapshotSync::new("/tmp/a b"));
    }

    #[test]
    fn path_that_is_not_utf8_is_refused_by_name() {
        let path = Path::new(OsStr::from_bytes(b"/tmp/\xff.raw"));
        let error = FileName::of(path).unwrap_err();
        assert_eq!(error.path(), path);
        let message =
            "\"/tmp/\\xFF.raw\" is not UTF-8, and QMP carries nothing else: rename the file";
        assert_eq!(error.to_string(), message);
        let panic = std::panic::catch_unwind(|| BlockdevOptionsFile::new(path)).unwrap_err();
        assert_eq!(panic.downcast_ref::<String>().map(String::as_str), Some(message));
    }
}
