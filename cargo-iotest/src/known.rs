//! [`KnownFailures`]: a list of cases that are known to fail, each with a reason and an end.
//!
//! Says what the list expects of a case. Runs nothing and decides no verdict.

mod bounds;
mod entry;
mod file;
mod host;
mod test_name;
mod until;

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use chrono::NaiveDate;
use iotest_protocol::{Expectation, Known};
use iotest_runtime::spec::Version;
use iotest_runtime::spec::vocabulary::did_you_mean;

use crate::cli::RunArgs;
use crate::error::CliError;
pub(crate) use crate::known::entry::{Entry, Line};
use crate::known::host::Host;
pub(crate) use crate::known::test_name::TestName;
use crate::plan::{Case, PlanEntry, Qemu};

/// The name of a list that is found by itself.
pub(crate) const FILE: &str = "iotest-known.toml";
/// How many entries are warned about one by one: for each, a similar name is looked for.
const MOST_WARNINGS: usize = 20;

/// A list of known failures, on this host and this day.
#[derive(Debug, Clone)]
pub(crate) struct KnownFailures {
    /// The file, as an absolute path.
    pub(crate) path: Utf8PathBuf,
    /// The same as it is shown.
    pub(crate) shown: Utf8PathBuf,
    /// Its entries.
    pub(crate) entries: Vec<ListedEntry>,
    index: Index,
    /// Its text.
    text: String,
    host: Host,
    today: NaiveDate,
}

/// An entry and its place.
#[derive(Debug, Clone)]
pub(crate) struct ListedEntry {
    /// The line of its header, from 1.
    pub(crate) line: usize,
    /// The entry.
    pub(crate) entry: Entry,
}

/// The places of entries by the names of their tests, so that each case is compared with few entries.
#[derive(Debug, Clone, Default)]
struct Index {
    by_name: BTreeMap<String, Vec<usize>>,
    patterns: Vec<usize>,
}

impl Index {
    fn of(entries: &[ListedEntry]) -> Self {
        let mut index = Self::default();
        for (place, listed) in entries.iter().enumerate() {
            let test = &listed.entry.test;
            if test.is_pattern() {
                index.patterns.push(place);
            }
            for name in test.spellings() {
                index.by_name.entry(name.to_owned()).or_default().push(place);
            }
        }
        index
    }

    /// Returns the places of entries that may be about a case, in their order.
    fn places(&self, case: &CaseFacts<'_>) -> BTreeSet<usize> {
        let named = case.names().into_iter().filter_map(|name| self.by_name.get(name));
        named.flatten().chain(&self.patterns).copied().collect()
    }
}

/// What an entry is compared with.
#[derive(Debug, Clone)]
pub(crate) struct CaseFacts<'a> {
    /// The id of the case.
    pub(crate) id: &'a str,
    /// Its test.
    pub(crate) test: &'a str,
    /// Its format.
    pub(crate) format: &'a str,
    /// Its protocol.
    pub(crate) protocol: &'a str,
    /// The version of QEMU, if it is known.
    pub(crate) qemu: Option<Version>,
}

impl<'a> CaseFacts<'a> {
    /// Returns the names of the case: its id, the same without the variant, and its test.
    pub(crate) fn names(&self) -> [&'a str; 3] {
        let short = self.id.rsplit_once("::").map_or(self.id, |(short, _)| short);
        [self.id, short, self.test]
    }
}

impl Case {
    /// Returns what entries are compared with.
    pub(crate) fn facts(&self) -> CaseFacts<'_> {
        let qemu = match &self.origin.qemu {
            Qemu::Found { version, .. } => version.parse().ok(),
            Qemu::Missing { .. } => None,
        };
        let PlanEntry { id, test, format, protocol, .. } = &self.planned;
        CaseFacts { id, test, format, protocol, qemu }
    }
}

impl KnownFailures {
    /// Reads the list of a run: that of `--known`, else the one in `directory`, if there is one.
    ///
    /// # Errors
    /// * [`CliError`] if the named list is missing, or a list cannot be read or has a mistake.
    pub(crate) fn of_run(args: &RunArgs, directory: &Utf8Path) -> Result<Option<Self>, CliError> {
        match Self::named(args)? {
            None if !args.list.no_known => Self::read_if_there(&directory.join(FILE)),
            named => Ok(named),
        }
    }

    /// Reads the list of `--known`, if it is given.
    ///
    /// # Errors
    /// * As [`Self::read`].
    pub(crate) fn named(args: &RunArgs) -> Result<Option<Self>, CliError> {
        args.list.known.as_ref().map(|path| Self::read(path)).transpose()
    }

    /// Reads a list.
    ///
    /// # Errors
    /// * [`CliError`] if it is missing, cannot be read or has a mistake.
    pub(crate) fn read(path: &Utf8Path) -> Result<Self, CliError> {
        let missing = || {
            let what =
                "there is no such file; name another, or write one as docs/cargo-iotest.md says";
            CliError::usage(format!("read the known failures in {path}: {what}"))
        };
        Self::read_if_there(path)?.ok_or_else(missing)
    }

    fn read_if_there(path: &Utf8Path) -> Result<Option<Self>, CliError> {
        let Some(text) = file::read(path)? else { return Ok(None) };
        let (path, shown) = file::names(path)?;
        let entries = file::entries(&shown, &text)?;
        let (host, today) = (Host::this(), until::today());
        let index = Index::of(&entries);
        Ok(Some(Self { path, shown, entries, index, text, host, today }))
    }

    /// Returns what the list expects of a case: by the first entry that holds, else by the first that
    /// did before its end.
    pub(crate) fn of(&self, case: &CaseFacts<'_>) -> Option<Known> {
        let mut ended = None;
        let named = self.index.places(case).into_iter().map(|place| &self.entries[place]);
        for listed in named.filter(|listed| self.is_about(listed, case)) {
            let known = self.known(listed, case.qemu);
            match known.ended {
                false => return Some(known),
                true => drop(ended.get_or_insert(known)),
            }
        }
        ended
    }

    /// Says whether an entry is, or was before its end, about a case.
    pub(crate) fn is_about(&self, listed: &ListedEntry, case: &CaseFacts<'_>) -> bool {
        let entry = &listed.entry;
        let (formats, protocols) = (&entry.formats, &entry.protocols);
        let has_format = formats.is_empty() || formats.iter().any(|it| it.name() == case.format);
        let has_protocol =
            protocols.is_empty() || protocols.iter().any(|it| it.name() == case.protocol);
        // Of an unknown version nothing is known.
        let in_range =
            |bounds: &bounds::Bounds| case.qemu.is_some_and(|it| bounds.contain_qemu(it));
        case.names().into_iter().any(|own| entry.test.matches(own))
            && has_format
            && has_protocol
            && entry.qemu.as_ref().is_none_or(in_range)
            && self.host.is_one_of(&entry.arch, entry.kernel.as_ref())
    }

    fn known(&self, listed: &ListedEntry, qemu: Option<Version>) -> Known {
        let Entry { expect, reason, link, until, .. } = &listed.entry;
        Known {
            expect: *expect,
            reason: reason.0.clone(),
            link: link.as_ref().map(|link| link.0.clone()),
            until: until.to_string(),
            place: self.place(listed),
            ended: until.is_past(self.today, qemu),
        }
    }

    /// Returns `file:line` of an entry.
    pub(crate) fn place(&self, listed: &ListedEntry) -> String {
        format!("{}:{}", self.shown, listed.line)
    }

    /// Says whether an entry is past its end for a QEMU.
    pub(crate) fn has_ended(&self, listed: &ListedEntry, qemu: Option<Version>) -> bool {
        listed.entry.until.is_past(self.today, qemu)
    }

    /// Returns what the end of an entry means today.
    pub(crate) fn end_of(&self, listed: &ListedEntry) -> String {
        listed.entry.until.meaning(self.today)
    }

    /// Returns what is wrong with the name of an architecture, if it is none that is known.
    pub(crate) fn unknown_arch(&self, name: &str) -> Option<String> {
        self.host.unknown_arch(name)
    }

    /// Returns a warning for each entry for hosts that do not exist: it holds nowhere.
    pub(crate) fn unknown_hosts(&self) -> Vec<String> {
        let of_entry = |listed: &ListedEntry| {
            let unknown = listed.entry.arch.iter().find_map(|it| self.unknown_arch(&it.0));
            unknown.map(|what| format!("warning: {}: {what}", self.place(listed)))
        };
        self.entries.iter().filter_map(of_entry).take(MOST_WARNINGS).collect()
    }

    /// Returns a warning for each entry whose name `is_known` does not know; `names` are suggested.
    pub(crate) fn unmatched(
        &self,
        is_known: impl Fn(&TestName) -> bool,
        names: &[&str],
    ) -> Vec<String> {
        let unknown: Vec<&ListedEntry> =
            self.entries.iter().filter(|listed| !is_known(&listed.entry.test)).collect();
        let warning = |listed: &ListedEntry| {
            let name = listed.entry.test.text();
            // Similar numbers are no help.
            let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
            let meant = if is_number { String::new() } else { did_you_mean(name, names) };
            format!("warning: {}: `{name}` matches no test{meant}", self.place(listed))
        };
        let more = unknown.len().saturating_sub(MOST_WARNINGS);
        let more = (more > 0)
            .then(|| format!("warning: {}: {more} more entries match no test", self.shown));
        unknown.into_iter().take(MOST_WARNINGS).map(warning).chain(more).collect()
    }

    /// Writes the list again without some entries, by their indices.
    ///
    /// # Errors
    /// * [`CliError`] if the file was changed meanwhile, or cannot be written.
    pub(crate) fn remove(&self, entries: &[usize]) -> Result<(), CliError> {
        file::remove(&self.path, &self.text, entries)
    }
}

/// Returns why a case is not run, if the list says so.
pub(crate) fn reason_to_skip(known: Option<&Known>) -> Option<String> {
    let known = known.filter(|known| known.expect == Expectation::Skip && !known.ended)?;
    let Known { reason, place, until, .. } = known;
    Some(format!("known: {reason} ({place}, until {until})"))
}

/// Returns the JSON Schema of lists.
///
/// # Errors
/// * [`CliError`] if it cannot be written as JSON.
pub(crate) fn schema() -> Result<String, CliError> {
    let schema = schemars::schema_for!(entry::Document);
    let text = serde_json::to_string_pretty(&schema)
        .map_err(|error| CliError::failed("write the schema", &error))?;
    Ok(text + "\n")
}

#[cfg(test)]
mod tests;
