//! Regular files that may be absent: [`read`] and [`exists`] distinguish *absent* from *unreadable*.
//!
//! Only a name that does not exist is absent. A directory, a pipe, a device, a dangling link or a file
//! that is too long is an error that says so. Nothing here blocks on a pipe, and nothing is written.

use std::fs::{self, File, FileType, Metadata};
use std::io::{self, ErrorKind, Read as _};
use std::os::unix::fs::{FileTypeExt as _, OpenOptionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::io::Errno;

/// The maximum length of a file name on Linux, in bytes.
const LONGEST_NAME: usize = 255;

/// Returns whether a regular file exists.
///
/// # Errors
/// * The system's error if something else has the name, or that cannot be determined.
pub fn exists(path: impl AsRef<Path>) -> io::Result<bool> {
    Ok(regular(path.as_ref())?.is_some())
}

/// Reads a regular file of at most `most` bytes; `None` if it does not exist.
///
/// # Errors
/// * [`ErrorKind::InvalidInput`] if something else has the name, or the file is longer.
/// * The system's error if it cannot be read.
pub fn read(path: impl AsRef<Path>, most: u64) -> io::Result<Option<Vec<u8>>> {
    let Some(file) = find(path.as_ref())? else { return Ok(None) };
    let too_long = |length: u64| {
        Err(invalid(format!("it has {length} bytes, more than the {most} it may have")))
    };
    let length = file.metadata()?.len();
    if length > most {
        return too_long(length);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    // The length may be outdated for a growing file, and is 0 for files of `/proc`.
    let count = file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if count as u64 > most { too_long(count as u64) } else { Ok(Some(bytes)) }
}

/// Opens a regular file for reading.
///
/// # Errors
/// * [`ErrorKind::NotFound`] if it does not exist.
/// * [`ErrorKind::InvalidInput`] if something else has the name.
/// * The system's error if it cannot be opened.
pub fn open(path: impl AsRef<Path>) -> io::Result<File> {
    find(path.as_ref())?.ok_or_else(|| io::Error::from(ErrorKind::NotFound))
}

fn find(path: &Path) -> io::Result<Option<File>> {
    if regular(path)?.is_none() {
        return Ok(None);
    }
    // It may have been replaced since: do not block on a pipe without a writer.
    let nonblocking = OFlags::NONBLOCK | OFlags::NOCTTY;
    let flags = nonblocking.bits() as i32;
    let file = File::options().read(true).custom_flags(flags).open(path)?;
    require_file(&file.metadata()?)?;
    Ok(Some(file))
}

fn invalid(why: String) -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, why)
}

/// Returns the metadata of a regular file, following links; `None` if the name does not exist.
fn regular(path: &Path) -> io::Result<Option<Metadata>> {
    match look(path) {
        Ok(metadata) => {
            require_file(&metadata)?;
            Ok(Some(metadata))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => require_parent(path).map(|()| None),
        // No file can have such a name.
        Err(error) if is_too_long(&error) && has_long_name(path) => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            require_parent(path)?;
            Err(error)
        }
        Err(error) => Err(error),
    }
}

fn is_too_long(error: &io::Error) -> bool {
    Errno::from_io_error(error) == Some(Errno::NAMETOOLONG)
}

/// Returns metadata, following links; a dangling link is not an absent file.
fn look(path: &Path) -> io::Result<Metadata> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_symlink() {
        return Ok(metadata);
    }
    fs::metadata(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            let target = fs::read_link(path).unwrap_or_default();
            io::Error::other(format!("it is a link to {}, which is not there", target.display()))
        }
        _ => error,
    })
}

/// Checks that the nearest existing ancestor of a path is a directory.
fn require_parent(path: &Path) -> io::Result<()> {
    for directory in path.ancestors().skip(1).filter(|directory| !directory.as_os_str().is_empty())
    {
        match look(directory) {
            Ok(metadata) if metadata.is_dir() => return Ok(()),
            Ok(metadata) => {
                let kind = kind(metadata.file_type());
                return Err(io::Error::other(format!(
                    "{} is {kind}, not a directory",
                    directory.display()
                )));
            }
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
            Err(error) => {
                return Err(io::Error::new(
                    error.kind(),
                    format!("{}: {error}", directory.display()),
                ));
            }
        }
    }
    Ok(())
}

fn require_file(metadata: &Metadata) -> io::Result<()> {
    match metadata.is_file() {
        true => Ok(()),
        false => Err(invalid(format!("it is {}, not a file", kind(metadata.file_type())))),
    }
}

fn kind(of: FileType) -> &'static str {
    match of {
        of if of.is_dir() => "a directory",
        of if of.is_fifo() => "a named pipe",
        of if of.is_socket() => "a socket",
        of if of.is_char_device() || of.is_block_device() => "a device",
        of if of.is_file() => "a file",
        _ => "something of another kind",
    }
}

fn has_long_name(path: &Path) -> bool {
    path.components().any(|component| component.as_os_str().len() > LONGEST_NAME)
}
