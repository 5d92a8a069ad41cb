//! [`bless()`]: accepting what a case logged as its reference.
//!
//! Nothing is accepted from a case that failed otherwise, nor where nobody will look at the
//! difference. Files are only written, never removed.

mod for_format;

use std::fmt;
use std::fs::{self, Permissions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::Variant;

use super::claims::Claims;
use super::resolve::{Resolution, Subject};
use super::verdict::says;
pub use crate::golden::bless::for_format::bless_for_format;
use crate::outcome::{Fault, Outcome};

/// What is to be blessed.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The suite's directory of references.
    pub golden_dir: &'a Utf8Path,
    /// The case.
    pub subject: &'a Subject,
    /// What the case logged.
    pub log: &'a str,
    /// How the case ended, its log aside.
    pub outcome: &'a Outcome,
    /// A directory of this run alone, shared by all its processes; it is made if need be.
    pub claims_dir: &'a Utf8Path,
    /// Who will look at what is written.
    pub desk: Desk,
}

/// Who looks at the references that a run writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    /// A developer, before committing them.
    Developer,
    /// Nobody: the run is one of continuous integration.
    Unattended,
}

/// What blessing did; its [`Display`](fmt::Display) form tells the developer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blessed {
    /// Nothing was logged and there is no reference.
    Nothing,
    /// The reference says so already.
    Unchanged(Utf8PathBuf),
    /// The reference was written.
    Written(Utf8PathBuf),
    /// A more specific reference was written, since another case logged something else.
    WrittenApart {
        /// The file that was written.
        path: Utf8PathBuf,
        /// The reference that stays as it is.
        shared: Utf8PathBuf,
        /// The cases that stand behind the shared reference in this run: the ends of their ids.
        with: Vec<String>,
    },
}

impl fmt::Display for Blessed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => write!(f, "nothing logged, no reference needed"),
            Self::Unchanged(path) => write!(f, "unchanged {path}"),
            Self::Written(path) => write!(f, "wrote {path}"),
            Self::WrittenApart { path, shared, with } => {
                write!(f, "wrote {path}, since {} logged what {shared} says", with.join(", "))
            }
        }
    }
}

/// Why a log was not accepted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlessError {
    /// Nobody would look at the reference.
    #[error("bless {id}: not in continuous integration, where nobody looks at references")]
    Unattended {
        /// The case's id.
        id: String,
    },
    /// The case did not pass, so its log proves nothing.
    #[error("bless {id}: the case {ended}, so its log is not accepted")]
    NotPassed {
        /// The case's id.
        id: String,
        /// How it ended: "failed" …
        ended: &'static str,
    },
    /// The log has line ends that version control would change.
    #[error(
        "bless {id}: line {line} of the log ends in a carriage return, which version control \
         takes away; add the filter `carriage_returns`"
    )]
    CarriageReturn {
        /// The case's id.
        id: String,
        /// The first such line, from 1.
        line: usize,
    },
    /// The case logged something else before, in the same run.
    #[error("bless {id}: it logged something else earlier in this run; see its reference {path}")]
    Unstable {
        /// The case's id.
        id: String,
        /// Its reference.
        path: Utf8PathBuf,
    },
    /// Cases log different things and read the same reference, whatever else is written.
    #[error(
        "bless {id}: {} logged something else into {path} in this run, and no file can be more \
         specific; make the test log the same, or forget that file", .with.join(", ")
    )]
    Shared {
        /// The case's id.
        id: String,
        /// The reference that they share.
        path: Utf8PathBuf,
        /// The other cases: the ends of their ids.
        with: Vec<String>,
    },
    /// Other cases would read the reference of the format, and logged something else.
    #[error(
        "bless {id} for its format alone: {} would read {path} as well, and logged something else \
         in this run; a plain bless finds a file that no other case reads", .with.join(", ")
    )]
    NotForFormat {
        /// The case's id.
        id: String,
        /// The reference of the format.
        path: Utf8PathBuf,
        /// The other cases: the ends of their ids.
        with: Vec<String>,
    },
    /// The case has a reference that goes before that of its format.
    #[error(
        "bless {id} for its format alone: its own reference {path} goes before that of the format; \
         a plain bless changes it"
    )]
    MoreSpecific {
        /// The case's id.
        id: String,
        /// Its reference.
        path: Utf8PathBuf,
    },
    /// A file could not be read, locked or written.
    #[error("bless {id}")]
    File {
        /// The case's id.
        id: String,
        /// What was tried.
        #[source]
        fault: Fault,
    },
}

/// Accepts what a case logged: makes it the reference, unless the reference says so already.
///
/// The most specific reference that is there is brought up to date; where there is none, the one
/// for all cases is written. If another case stands behind that file in this run and logged
/// something else, a more specific file is written instead: the most general one that changes what
/// no other case of the run reads. Any number of processes may bless cases of one test at the same
/// time.
///
/// # Errors
/// A [`BlessError`] that says why nothing was accepted.
pub fn bless(request: &Request<'_>) -> Result<Blessed, BlessError> {
    bless_by(request, decide)
}

/// How it is decided what is to be written.
type Decide = fn(&Request<'_>, &Resolution, &Claims) -> Result<Blessed, BlessError>;

fn bless_by(request: &Request<'_>, decide: Decide) -> Result<Blessed, BlessError> {
    check_permission(request)?;
    let file = |fault| BlessError::File { id: request.subject.id(), fault };
    let Request { golden_dir, subject, .. } = *request;
    let mut claims = Claims::open(request.claims_dir, golden_dir, subject).map_err(file)?;
    // Looked up under the lock: another case may just have written a file.
    let resolution = Resolution::look(golden_dir, subject).map_err(file)?;
    let blessed = decide(request, &resolution, &claims)?;
    let reference = match &blessed {
        Blessed::Nothing => None,
        Blessed::Unchanged(path) => Some(path),
        Blessed::Written(path) | Blessed::WrittenApart { path, .. } => {
            write(path, request.log).map_err(file)?;
            Some(path)
        }
    };
    let names = resolution.candidates().iter().filter_map(|candidate| candidate.path.file_name());
    let names = names.map(str::to_owned);
    claims.add(subject, reference.map(Utf8PathBuf::as_path), names).map_err(file)?;
    Ok(blessed)
}

/// Decides what is to be written, and writes nothing.
fn decide(
    request: &Request<'_>,
    resolution: &Resolution,
    claims: &Claims,
) -> Result<Blessed, BlessError> {
    let subject = request.subject;
    let says = |path: &Utf8Path| {
        let file = |fault| BlessError::File { id: subject.id(), fault };
        says(path, request.log).map_err(file)
    };
    let (path, with) = match resolution.found() {
        None if request.log.is_empty() => return Ok(Blessed::Nothing),
        Some(path) if says(path)? => return Ok(Blessed::Unchanged(path.to_owned())),
        Some(path) => (path.to_owned(), claims.of(path)),
        None => (resolution.plain().to_owned(), claims.silent()),
    };
    if with.contains(&subject.tail()) {
        return Err(BlessError::Unstable { id: subject.id(), path });
    }
    if with.is_empty() {
        return Ok(Blessed::Written(path));
    }
    match more_specific(resolution, subject, claims) {
        Some(apart) => Ok(Blessed::WrittenApart { path: apart, shared: path, with }),
        None => Err(BlessError::Shared { id: subject.id(), path, with }),
    }
}

fn check_permission(request: &Request<'_>) -> Result<(), BlessError> {
    let id = request.subject.id();
    if request.desk == Desk::Unattended {
        return Err(BlessError::Unattended { id });
    }
    let ended = match request.outcome {
        Outcome::Pass => None,
        Outcome::Skip(_) => Some("was skipped"),
        Outcome::Fail(_) => Some("failed"),
        Outcome::Broken(_) => Some("could not be run rightly"),
    };
    if let Some(ended) = ended {
        return Err(BlessError::NotPassed { id, ended });
    }
    match request.log.split('\n').position(|line| line.ends_with('\r')) {
        Some(index) => Err(BlessError::CarriageReturn { id, line: index + 1 }),
        None => Ok(()),
    }
}

/// Returns a file that the case reads before the one found, and that no other case of the run
/// would have to read: the most general such one.
///
/// Files for a protocol or a machine are never made up: what depends on them, people decide.
fn more_specific(
    resolution: &Resolution,
    subject: &Subject,
    claims: &Claims,
) -> Option<Utf8PathBuf> {
    let tail = subject.tail();
    let candidates = resolution.candidates().iter().map(|candidate| &candidate.path);
    let before: Vec<&Utf8PathBuf> =
        candidates.take_while(|path| resolution.found() != Some(path.as_path())).collect();
    let name = |label: &str| format!("{}{label}.out", subject.function);
    let free = |path: &&&Utf8PathBuf, name: &str| {
        path.file_name() == Some(name) && claims.losers_to(name, &tail).is_empty()
    };
    labels_apart(subject).iter().find_map(|label| {
        let name = name(label);
        before.iter().find(|path| free(path, &name)).map(|path| (*path).clone())
    })
}

/// The labels that may tell the case's reference from those of others, the most general first.
fn labels_apart(subject: &Subject) -> Vec<String> {
    let Variant { format, protocol } = subject.combination.variant;
    let variant = [format!(".{format}"), format!(".{format}-{protocol}"), ".nocache".to_owned()];
    let Some(name) = &subject.parameter else { return variant.into() };
    let mut labels = vec![format!(".{name}")];
    for label in variant {
        let both = format!(".{name}{label}");
        labels.extend([label, both]);
    }
    labels
}

/// Writes a file whole or not at all, and makes its directory.
fn write(path: &Utf8Path, log: &str) -> Result<(), Fault> {
    let directory = path.parent().unwrap_or(Utf8Path::new("."));
    let write = || {
        fs::create_dir_all(directory)?;
        // The permissions are those of any new file; the process's mask is applied.
        let permissions = Permissions::from_mode(0o666);
        let mut builder = tempfile::Builder::new();
        builder.prefix(".bless-").permissions(permissions);
        let mut file = builder.tempfile_in(directory)?;
        file.write_all(log.as_bytes())?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error: std::io::Error| Fault::new(format!("write {path}"), error))
}

#[cfg(test)]
mod tests;
