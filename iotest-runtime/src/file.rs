//! Reads regular files that may be absent, with [`Fault`]s that name the file: see [`regular`].

use camino::Utf8Path;
use iotest_protocol::regular;

use crate::outcome::Fault;

/// Returns whether a regular file of this name exists.
///
/// # Errors
/// * [`Fault`] if the name is that of something else, or cannot be looked up.
pub fn exists(path: &Utf8Path) -> Result<bool, Fault> {
    regular::exists(path).map_err(|error| Fault::new(format!("look for {path}"), error))
}

/// Returns the bytes of a regular file, at most `most` of them; None if it does not exist.
///
/// # Errors
/// * [`Fault`] if the name is that of something else, or if the file cannot be read or has more bytes.
pub fn read_if_exists(path: &Utf8Path, most: u64) -> Result<Option<Vec<u8>>, Fault> {
    regular::read(path, most).map_err(|error| Fault::new(format!("read {path}"), error))
}

#[cfg(test)]
pub(crate) mod tests;
