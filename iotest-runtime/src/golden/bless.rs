//! [`bless()`]: accepting what a case logged as its reference.
//!
//! Nothing is accepted from a case that failed for another reason than its log, nor under CI. Only files that the same run
//! has written are removed.

pub(super) mod arrange;
mod for_format;

use std::fmt;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::{AioMode, CacheMode, Combination, Format, Protocol, Variant};

use self::arrange::{Arrangement, LoggedCase, Placement};
use super::claims::{Changes, Claims, text_hash};
use super::release::Release;
use super::resolve::{Resolution, Subject};
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
    /// Who reviews what is written.
    pub reviewer: Reviewer,
    /// Whether references of other releases stay as they are.
    pub scope: Scope,
    /// What tells cases of one id apart that ran on several QEMUs; empty if there is one.
    pub on: &'a str,
    /// The releases for which references may be written in this run, if for single ones.
    pub releases: &'a [Release],
}

impl Request<'_> {
    /// Returns the name of the case among those of its test.
    fn tail(&self) -> String {
        format!("{}{}", self.subject.tail(), self.on)
    }
}

/// For which releases of QEMU a log is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// For those of the reference that it differs from.
    Reference,
    /// For that of the QEMU under test, and later ones.
    Release,
}

/// Who reviews the references that a run writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reviewer {
    /// A developer, before committing them.
    Developer,
    /// Nobody: the run is in continuous integration.
    Unattended,
}

/// What blessing did, as text for the developer by [`Display`](fmt::Display).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blessed {
    /// Nothing was logged and there is no reference.
    Nothing,
    /// The reference already equals the log.
    Unchanged(Utf8PathBuf),
    /// The reference was written.
    Written(Utf8PathBuf),
    /// A more specific reference was written, since another case logged something else, or for later
    /// releases alone.
    WrittenSpecific {
        /// The file that was written.
        path: Utf8PathBuf,
        /// The reference that stays as it is.
        shared: Utf8PathBuf,
        /// The cases that have the shared reference in this run: the ends of their ids.
        with: Vec<String>,
    },
    /// References of other cases of this run changed places, since the files are the same in
    /// whatever order cases end.
    Rearranged {
        /// The case's reference, if it needs one.
        path: Option<Utf8PathBuf>,
        /// All files that were written.
        written: Vec<Utf8PathBuf>,
        /// The files that an earlier case of the run had written, and that are gone again.
        removed: Vec<Utf8PathBuf>,
    },
}

impl fmt::Display for Blessed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => write!(f, "nothing logged, no reference needed"),
            Self::Unchanged(path) => write!(f, "unchanged {path}"),
            Self::Written(path) => write!(f, "wrote {path}"),
            Self::WrittenSpecific { path, shared, with } if with.is_empty() => {
                write!(f, "wrote {path}; {shared} stays the reference of earlier releases of QEMU")
            }
            Self::WrittenSpecific { path, shared, with } => {
                write!(f, "wrote {path}, since {} logged what {shared} says", with.join(", "))
            }
            Self::Rearranged { written, removed, .. } => {
                let listed = |paths: &[Utf8PathBuf]| {
                    paths.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(", ")
                };
                let wrote = (!written.is_empty()).then(|| format!("wrote {}", listed(written)));
                let removed = (!removed.is_empty())
                    .then(|| format!("removed {}, which this run had written", listed(removed)));
                let did: Vec<String> = wrote.into_iter().chain(removed).collect();
                write!(f, "{}, in view of what all cases logged so far", did.join(" and "))
            }
        }
    }
}

/// Why a log was not accepted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlessError {
    /// CI is set, so nobody reviews the reference.
    #[error("bless {id}: references are not written if CI is set; unset it")]
    Unattended {
        /// The case's id.
        id: String,
    },
    /// It was to be accepted for a release, and nobody knows for which.
    #[error("bless {id} for its release: the version of its QEMU is unknown; run the case again")]
    UnknownRelease {
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
         removes; add the filter `carriage_returns`"
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
         specific; make both log the same, or delete that file", .with.join(", ")
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
        "bless {id} for its format alone: its more specific reference {path} takes precedence; \
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

/// Accepts the log of a case: makes it the reference, unless the reference already equals it.
///
/// The most specific reference that is there is brought up to date; where there is none, the one
/// for all cases is written. If another case has that file as its reference in this run and logged
/// something else, a more specific file is written instead: the most general of its files
/// that no case before it reads. `arrange` has the rule by which one case goes before another.
///
/// Any number of processes may bless cases of one test at the same time and in any order: each
/// arranges the logs of all cases so far, and the files are the same in the end. For that it may
/// remove what it wrote for another case of this run, and write it elsewhere; what was there
/// before, or what another program has written meanwhile, is never removed.
///
/// # Errors
/// A [`BlessError`] that says why nothing was accepted.
pub fn bless(request: &Request<'_>) -> Result<Blessed, BlessError> {
    check_permission(request)?;
    let file = |fault| BlessError::File { id: request.subject.id(), fault };
    let (mut claims, names) = open(request)?;
    let tail = request.tail();
    let before = claims.arranged();
    check_stability(request, &claims, &before)?;
    claims.add(&tail, logged_case(request, names), request.log).map_err(file)?;
    let (now, changes) = claims.write().map_err(file)?;
    check_conflicts(request, &before, &now)?;
    Ok(blessed(request, &now, changes))
}

/// Locks the claims of the test and reads the candidates of the case; returns their names too.
fn open(request: &Request<'_>) -> Result<(Claims, Vec<String>), BlessError> {
    let Request { golden_dir, subject, .. } = *request;
    let file = |fault| BlessError::File { id: subject.id(), fault };
    let mut claims = Claims::open(request.claims_dir, golden_dir, subject).map_err(file)?;
    let new: &[Release] = release(request).map_or(&[], |_| request.releases);
    let candidates = Resolution::list_candidates(golden_dir, subject, new);
    let candidates = candidates.map_err(file)?;
    let names = candidates.candidates().iter().filter_map(|candidate| candidate.path.file_name());
    let names: Vec<String> = names.map(str::to_owned).collect();
    // Read under the lock: another case may just have written a file.
    claims.look(&names).map_err(file)?;
    Ok((claims, names))
}

/// Returns the release for which alone the log is accepted, if for one.
fn release(request: &Request<'_>) -> Option<Release> {
    request.subject.release.filter(|_| request.scope == Scope::Release)
}

fn logged_case(request: &Request<'_>, names: Vec<String>) -> LoggedCase {
    let Combination { variant, cache, aio } = request.subject.combination;
    fn position<T: PartialEq>(all: &[T], one: &T) -> usize {
        all.iter().position(|known| known == one).map_or(0, |index| index + 1)
    }
    let positions = [
        position(Format::ALL, &variant.format),
        position(Protocol::ALL, &variant.protocol),
        cache.map_or(0, |mode| position(CacheMode::ALL, &mode)),
        aio.map_or(0, |mode| position(AioMode::ALL, &mode)),
    ];
    LoggedCase {
        order_key: (request.subject.parameter.clone().unwrap_or_default(), positions),
        text_hash: text_hash(request.log),
        is_silent: request.log.is_empty(),
        specific_stems: specific_stems(request.subject),
        release: release(request).map(Release::label),
        names,
    }
}

fn check_stability(
    request: &Request<'_>,
    claims: &Claims,
    before: &Arrangement,
) -> Result<(), BlessError> {
    let tail = request.tail();
    match claims.logged(&tail) {
        Some(earlier) if *earlier != text_hash(request.log) => {
            let path = match before.file_of(&tail) {
                Some(name) => in_folder(request, name),
                None => in_folder(request, &format!("{}.out", request.subject.function)),
            };
            Err(BlessError::Unstable { id: request.subject.id(), path })
        }
        _ => Ok(()),
    }
}

/// Returns an error if cases with different logs share their most specific file; only the later one
/// of them gets it.
fn check_conflicts(
    request: &Request<'_>,
    before: &Arrangement,
    now: &Arrangement,
) -> Result<(), BlessError> {
    let tail = request.tail();
    let is_new = |other: &&String| **other == tail || before.unsettled().all(|old| old != *other);
    let Some(other) = now.unsettled().find(is_new) else { return Ok(()) };
    let Some(Placement::Unsettled { name, with }) = now.placed.get(other) else { return Ok(()) };
    let mut with: Vec<String> = with.iter().chain([other]).cloned().collect();
    with.retain(|other| *other != tail);
    let path = in_folder(request, name);
    Err(BlessError::Shared { id: request.subject.id(), path, with })
}

/// Returns what was written for the log of a case.
fn blessed(request: &Request<'_>, now: &Arrangement, changes: Changes) -> Blessed {
    let Changes { written, removed } = changes;
    let placed = now.placed.get(&request.tail());
    let path = match placed {
        Some(Placement::In(name) | Placement::Specific { name, .. }) => {
            Some(in_folder(request, name))
        }
        Some(Placement::Nowhere | Placement::Unsettled { .. }) | None => None,
    };
    let is_own_alone = removed.is_empty() && written.iter().all(|file| Some(file) == path.as_ref());
    match (path, placed) {
        (path, _) if !is_own_alone => Blessed::Rearranged { path, written, removed },
        (None, _) => Blessed::Nothing,
        (Some(path), _) if written.is_empty() => Blessed::Unchanged(path),
        (Some(path), Some(Placement::Specific { shared, with, .. })) => {
            let shared = in_folder(request, shared);
            Blessed::WrittenSpecific { path, shared, with: with.clone() }
        }
        (Some(path), _) => Blessed::Written(path),
    }
}

fn in_folder(request: &Request<'_>, name: &str) -> Utf8PathBuf {
    request.golden_dir.join(request.subject.folder()).join(name)
}

fn check_permission(request: &Request<'_>) -> Result<(), BlessError> {
    let id = request.subject.id();
    if request.reviewer == Reviewer::Unattended {
        return Err(BlessError::Unattended { id });
    }
    if request.scope == Scope::Release && request.subject.release.is_none() {
        return Err(BlessError::UnknownRelease { id });
    }
    let ended = match request.outcome {
        Outcome::Pass => None,
        Outcome::Skip(_) => Some("was skipped"),
        Outcome::Fail(_) => Some("failed"),
        Outcome::Broken(_) => Some("is broken"),
    };
    if let Some(ended) = ended {
        return Err(BlessError::NotPassed { id, ended });
    }
    match request.log.split('\n').position(|line| line.ends_with('\r')) {
        Some(index) => Err(BlessError::CarriageReturn { id, line: index + 1 }),
        None => Ok(()),
    }
}

/// Returns the files that may be created for a case alone, without release and ending, the most
/// general first.
///
/// Files for a protocol or a machine are never created automatically.
fn specific_stems(subject: &Subject) -> Vec<String> {
    let stem = |label: &String| format!("{}{label}", subject.function);
    specific_labels(subject).iter().map(stem).collect()
}

/// Returns the labels of more specific references of the case, the most general first.
fn specific_labels(subject: &Subject) -> Vec<String> {
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

#[cfg(test)]
mod tests;
