//! Paths of sockets that URIs can contain, whatever directory the sockets are in.
//!
//! QEMU writes the URI of an image into others (as a backing file, when a job removes layers) without
//! escaping it. So a directory whose path a URI cannot contain gets another path.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::MetadataExt as _;
use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};

use crate::syntax::is_plain_in_uri;

/// Open directories whose own paths a URI cannot contain.
#[derive(Debug, Clone, Default)]
pub(super) struct SocketDirs(Arc<Mutex<BTreeMap<Utf8PathBuf, Arc<File>>>>);

impl SocketDirs {
    /// Returns a path of a directory that URIs can contain: its own, or that of an open descriptor of this
    /// process, which is valid as long as `self` exists.
    ///
    /// # Errors
    /// * The system's error if the directory cannot be opened, or no other path leads to it.
    pub(super) fn plain(&self, dir: &Utf8Path) -> io::Result<Utf8PathBuf> {
        if is_plain_in_uri(dir.as_str()) {
            return Ok(dir.to_owned());
        }
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match open.get(dir) {
            Some(file) => Arc::clone(file),
            None => Arc::new(File::open(dir)?),
        };
        let path = format!("/proc/{}/fd/{}", std::process::id(), file.as_raw_fd());
        let (own, other) = (file.metadata()?, fs::metadata(&path)?);
        if (own.dev(), own.ino()) != (other.dev(), other.ino()) {
            return Err(io::Error::other(format!("{path} is another directory")));
        }
        open.insert(dir.to_owned(), file);
        Ok(path.into())
    }
}

/// Encodes the name of an image as a file name that URIs can contain; different names stay different.
pub(super) fn plain_name(image: &str) -> String {
    let part = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) => {
            char::from(byte).to_string()
        }
        _ => format!("~{byte:02X}"),
    };
    image.bytes().map(part).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn plain_directory_is_itself_and_another_is_reached_by_its_descriptor() {
        let root = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(root.path()).unwrap();
        let dirs = SocketDirs::default();
        assert_eq!(dirs.plain(root).unwrap(), root);
        let hostile = root.join("a%26&b #?");
        fs::create_dir(&hostile).unwrap();
        let plain = dirs.plain(&hostile).unwrap();
        assert!(is_plain_in_uri(plain.as_str()), "{plain}");
        assert_eq!(dirs.plain(&hostile).unwrap(), plain);
        fs::write(plain.join("file"), "").unwrap();
        assert!(hostile.join("file").exists());
        drop(dirs);
        assert!(fs::metadata(plain.join("file")).is_err());
    }

    #[test]
    fn names_stay_apart() {
        let names = ["a/b", "a-b", "a~2Fb", "a b", "a%20b", "~", "\u{fc}", "", "a.b_c-1"];
        let plain: BTreeSet<String> = names.map(plain_name).into();
        assert_eq!(plain.len(), names.len());
        assert!(plain.iter().all(|name| is_plain_in_uri(name)), "{plain:?}");
        assert_eq!(plain_name("disk-1.qcow2"), "disk-1.qcow2");
    }
}
