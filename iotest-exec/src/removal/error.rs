//! [`RemoveErrors`]: why a directory tree could not be removed.

use std::{fmt, io};

/// How many errors are listed; further ones are only counted.
const TOLD: usize = 8;
/// How many characters of a path are shown.
const PATH_SHOWN: usize = 400;

/// Why something could not be removed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RemoveError {
    /// It is a mount point, which is neither entered nor unmounted.
    #[error(
        "{} is a mount point ({kind}) and was left alone; run `umount {}` if it is not needed",
        short(.path),
        quoted(.path)
    )]
    Mount {
        /// The mount point.
        path: String,
        /// The type of the file system, as in `/proc/self/mountinfo`.
        kind: String,
    },
    /// Something else has its name now.
    #[error("{} is not the directory that iotest created there; check it, and remove it by hand", short(.path))]
    Replaced {
        /// The name.
        path: String,
    },
    /// The system refused.
    #[error("{}: {error}{hint}", short(.path))]
    System {
        /// What cannot be removed.
        path: String,
        /// The system's error.
        error: io::Error,
        /// A hint in parentheses, or an empty text.
        hint: &'static str,
    },
}

/// Why a tree could not be removed; at least one reason.
#[derive(Debug, Default)]
pub struct RemoveErrors {
    /// The first reasons.
    pub first: Vec<RemoveError>,
    /// The number of further reasons.
    pub more: usize,
}

impl RemoveErrors {
    pub(super) fn add(&mut self, error: RemoveError) {
        if self.first.len() < TOLD {
            self.first.push(error);
        } else {
            self.more += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.first.is_empty()
    }
}

impl fmt::Display for RemoveErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.first.iter().enumerate() {
            let before = if index == 0 { "" } else { "; " };
            write!(f, "{before}{error}")?;
        }
        if self.more > 0 {
            write!(f, "; and {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for RemoveErrors {}

/// Shortens a path in its middle.
fn short(path: &str) -> String {
    let count = path.chars().count();
    if count <= PATH_SHOWN {
        return path.to_owned();
    }
    let half = PATH_SHOWN / 2;
    let head: String = path.chars().take(half).collect();
    let tail: String = path.chars().skip(count - half).collect();
    format!("{head}[... {} characters ...]{tail}", count - 2 * half)
}

fn quoted(path: &str) -> String {
    crate::process::command_line(&[short(path)])
}
