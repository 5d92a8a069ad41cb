//! The files of a case.

use camino::Utf8PathBuf;

use super::Test;
use crate::scratch::SocketPathTooLong;

impl Test {
    /// Returns the path of a file in the case's own directory; nothing is created.
    ///
    /// `name` is a plain file name. The log shows the path as `TEST_DIR/name`.
    ///
    /// # Panics
    /// If `name` leads out of the directory; that is a mistake in the test.
    #[doc(alias = "file_path")]
    #[doc(alias = "FilePath")]
    #[track_caller]
    pub fn path(&self, name: &str) -> Utf8PathBuf {
        self.scratch.file(name)
    }

    /// Returns the path of a socket in the case's own directory for them; nothing is created.
    ///
    /// The log shows the path as `SOCK_DIR/name`.
    ///
    /// # Errors
    /// * [`SocketPathTooLong`] if the system takes no path of this length.
    #[doc(alias = "sock_dir")]
    pub fn socket(&self, name: &str) -> Result<Utf8PathBuf, SocketPathTooLong> {
        self.scratch.socket(name)
    }
}
