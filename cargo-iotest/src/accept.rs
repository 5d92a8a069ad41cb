//! Accepting what cases logged in a run, without running them again.
//!
//! [`Offer`]s are the logs of a run that differ from their references, of cases that failed in no
//! other way. What other cases of the run have logged is taken into account: no reference is
//! changed behind the back of a case that stands behind it.

mod answers;
mod bless;
mod editor;
mod refs;
mod review;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_protocol::{Record, Status};
use iotest_runtime::file;
use iotest_runtime::golden::{self, BlessError, Blessed, Desk, Request, Resolution, Subject};
use iotest_runtime::outcome::{Outcome, chain};
use iotest_runtime::spec::{CacheMode, Combination};
use iotest_runtime::transcript::PARTIAL_FILE;

pub(crate) use crate::accept::answers::Terminal;
pub(crate) use crate::accept::bless::bless;
pub(crate) use crate::accept::refs::refs;
pub(crate) use crate::accept::review::review;
use crate::cli::SelectArgs;
use crate::error::Trouble;
use crate::results::{Results, Verdict};
use crate::runner_env::Surroundings;
use crate::select::Names;

/// The longest log that is read, in bytes; none that a case keeps is longer.
const LONGEST_LOG: u64 = 65 << 20;

/// A log, and the case that wrote it.
#[derive(Debug)]
struct Logged {
    title: String,
    golden_dir: Utf8PathBuf,
    subject: Subject,
    log: String,
}

/// A log that may become a reference.
#[derive(Debug)]
struct Offer {
    logged: Logged,
    /// Where the log is kept.
    bad: Utf8PathBuf,
}

/// What a run has to offer, and a directory in which its cases stand behind references.
#[derive(Debug)]
struct Market {
    offers: Vec<Offer>,
    claims: tempfile::TempDir,
}

impl Market {
    /// Gathers what the cases of a run that fit one of the names have to offer.
    ///
    /// # Errors
    /// * [`Trouble`] if nobody would look at what is written, a name fits no case, or there is
    ///   nothing to accept.
    fn open(
        results: &Results,
        names: &[String],
        surroundings: &Surroundings,
    ) -> Result<Self, Trouble> {
        if surroundings.ci {
            return Err(Trouble::usage(
                "references are never written where CI is set, since nobody looks at them there",
            ));
        }
        let args = SelectArgs { tests: names.to_vec(), ..SelectArgs::default() };
        let names = Names::new(&args)?;
        let claims =
            tempfile::tempdir().map_err(|error| Trouble::failed("make a directory", &error))?;
        let mut market = Self { offers: Vec::new(), claims };
        for case in &results.cases {
            let record = case.last();
            let wanted = names.is_empty() || names.fit(&record.id, &record.about.function);
            if wanted && case.verdict() == Verdict::Lost {
                Trouble::plain(format!("{}: {}", case.title(), record.headline())).note();
            }
            let Some((logged, bad)) = logged(record, case.title())? else { continue };
            match bad {
                _ if is_reference(&logged)? => drop(market.accept(&logged)?),
                Some(bad) if wanted => market.offers.push(Offer { logged, bad }),
                _ => {}
            }
        }
        if market.offers.is_empty() {
            return Err(Trouble::nothing(
                "no log of the run differs from its reference, in a case that failed in no \
                 other way",
            ));
        }
        Ok(market)
    }

    /// Makes a log the reference of its case, in the file that no other case of the run reads.
    fn accept(&self, logged: &Logged) -> Result<Blessed, Trouble> {
        self.accept_by(golden::bless, logged)
    }

    /// Makes a log the reference of its case's format alone.
    fn accept_for_format(&self, logged: &Logged) -> Result<Blessed, Trouble> {
        self.accept_by(golden::bless_for_format, logged)
    }

    fn accept_by(
        &self,
        bless: fn(&Request<'_>) -> Result<Blessed, BlessError>,
        logged: &Logged,
    ) -> Result<Blessed, Trouble> {
        let claims = Utf8Path::from_path(self.claims.path())
            .ok_or_else(|| Trouble::plain("the directory for temporary files is not UTF-8"))?;
        bless(&Request {
            golden_dir: &logged.golden_dir,
            subject: &logged.subject,
            log: &logged.log,
            outcome: &Outcome::Pass,
            claims_dir: claims,
            desk: Desk::Developer,
        })
        .map_err(|error| Trouble::plain(chain(&error)))
    }
}

/// Returns what a case logged, and where that is kept if it is on offer; None if it is not known,
/// or proves nothing.
///
/// # Errors
/// * [`Trouble`] if a log is there and cannot be read.
fn logged(
    record: &Record,
    title: String,
) -> Result<Option<(Logged, Option<Utf8PathBuf>)>, Trouble> {
    let Some((place, bad)) = kept(record) else { return Ok(None) };
    let KeptLog { file, golden_dir, subject } = place;
    let unreadable = |fault| Trouble::plain(chain(&fault));
    let Some(bytes) = file::read(&file, LONGEST_LOG).map_err(unreadable)? else { return Ok(None) };
    demand_own(record, &file, &bytes)?;
    let log = String::from_utf8(bytes).map_err(|_| {
        Trouble::plain(format!("read {file}: it is no UTF-8, and so no log of ours"))
    })?;
    Ok(Some((Logged { title, golden_dir, subject, log }, bad)))
}

/// Makes sure that a file holds what its case logged: a reference is no text of another origin.
fn demand_own(record: &Record, file: &Utf8Path, bytes: &[u8]) -> Result<(), Trouble> {
    let changed = |what: &str| {
        let advice = "run the case again";
        Err(Trouble::plain(format!("{file} is not what the case logged: {what}; {advice}")))
    };
    let length = bytes.len() as u64;
    if let Some(logged) = record.logged.filter(|logged| *logged != length) {
        return changed(&format!("it has {length} bytes, and that were {logged}"));
    }
    let directory = record.run.as_ref().and_then(|run| run.directory.as_deref());
    let written = directory.map(|directory| Utf8Path::new(directory).join(PARTIAL_FILE));
    // That it cannot be read, or was removed, says nothing about the other.
    match written.map(|written| (file::read(&written, LONGEST_LOG), written)) {
        Some((Ok(Some(other)), written)) if other != bytes => {
            changed(&format!("{written} says otherwise"))
        }
        _ => Ok(()),
    }
}

/// Where the log of a case is kept, and what it belongs to.
struct KeptLog {
    file: Utf8PathBuf,
    golden_dir: Utf8PathBuf,
    subject: Subject,
}

fn kept(record: &Record) -> Option<(KeptLog, Option<Utf8PathBuf>)> {
    let run = record.run.as_ref()?;
    let (file, bad) = match (record.verdict, &record.bad) {
        (Status::Pass, _) => (Utf8Path::new(run.directory.as_deref()?).join(PARTIAL_FILE), None),
        // A case that failed otherwise too has no such file in its record.
        (Status::Fail, Some(bad)) => (bad.clone(), Some(bad.clone())),
        _ => return None,
    };
    let golden_dir = Utf8PathBuf::from(run.golden.clone()?);
    let subject = subject(record, run.machine.clone())?;
    Some((KeptLog { file, golden_dir, subject }, bad))
}

fn subject(record: &Record, machine: Option<String>) -> Option<Subject> {
    let about = &record.about;
    let (module, function) = about.function.rsplit_once("::").unwrap_or(("", &about.function));
    let combination: Combination = record.id.rsplit("::").next()?.parse().ok()?;
    Some(Subject {
        module: module.to_owned(),
        function: function.to_owned(),
        parameter: about.parameter.clone(),
        combination,
        cache: about.cache.parse::<CacheMode>().ok(),
        machine,
    })
}

/// Says whether a log is what the case's reference holds by now.
///
/// # Errors
/// * [`Trouble`] if the reference cannot be read.
fn is_reference(logged: &Logged) -> Result<bool, Trouble> {
    let found = Resolution::look(&logged.golden_dir, &logged.subject);
    let says = found.and_then(|found| match found.found() {
        Some(path) => golden::says(path, &logged.log),
        None => Ok(logged.log.is_empty()),
    });
    says.map_err(|fault| Trouble::plain(chain(&fault)))
}

#[cfg(test)]
mod tests;
