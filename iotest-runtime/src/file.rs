//! Files that may be absent, and faults that name what cannot be read: see [`regular`].

use camino::Utf8Path;
use iotest_protocol::regular;

use crate::outcome::Fault;

/// Says whether a regular file of this name is there.
///
/// # Errors
/// * [`Fault`] if something else is there, or it cannot be said.
pub fn is_there(path: &Utf8Path) -> Result<bool, Fault> {
    regular::is_there(path).map_err(|error| Fault::new(format!("look for {path}"), error))
}

/// Returns the bytes of a regular file, at most `most` of them; None if no such name is there.
///
/// # Errors
/// * [`Fault`] if something else is there, it cannot be read, or has more bytes.
pub fn read(path: &Utf8Path, most: u64) -> Result<Option<Vec<u8>>, Fault> {
    regular::read(path, most).map_err(|error| Fault::new(format!("read {path}"), error))
}

#[cfg(test)]
pub(crate) mod tests;
