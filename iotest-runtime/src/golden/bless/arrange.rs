//! [`arrange`]: which files hold the logs of the cases of one test, in a run that accepts them.
//!
//! A pure function of the files from before the run and of all logs so far, so that it does not matter
//! which case ends first. Its rules:
//!
//! 1. Cases with fewer candidates come first, since the others can still get a more specific file.
//!    These are all that use the host's cache.
//! 2. Of these, cases whose log equals their reference come first, so that the reference stays.
//! 3. Next come logs that many cases share: they get the most general file.
//! 4. Otherwise the order is that of parameters by their names, then of formats, protocols and modes as
//!    `iotest-spec` lists them: raw first.
//!
//! In this order each case updates its reference, or gets the most general file, unless that is the
//! reference of a case before it, or is that of other releases and has to stay. Then it gets the most
//! general of its own files that no case before it reads.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::golden::release::{Release, without_release};

/// The name of a file in the folder of a test's references.
type Name = String;
/// The end of a case's id, which distinguishes it from the others of its test.
type Tail = String;
/// The hash of a text, blanks at line ends aside.
pub(in crate::golden) type TextHash = String;

/// The order of cases if nothing else decides: by parameter, then by the position of format, protocol
/// and modes in their lists.
pub(in crate::golden) type OrderKey = (String, [usize; 4]);

/// A case with its log, and the files that may be its reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::golden) struct LoggedCase {
    /// Its position in the order of cases.
    pub(in crate::golden) order_key: OrderKey,
    /// The hash of its log.
    pub(in crate::golden) text_hash: TextHash,
    /// Whether it logged nothing.
    pub(in crate::golden) is_silent: bool,
    /// All files that may be its reference, the most specific first; the last one serves all cases.
    pub(in crate::golden) names: Vec<Name>,
    /// The files that may be created for it alone, the most general first, without the label of a
    /// release and without ending.
    pub(in crate::golden) specific_stems: Vec<String>,
    /// The label of the release for which alone its log is accepted, if for one.
    pub(in crate::golden) release: Option<String>,
}

impl LoggedCase {
    /// Returns the files that may be created for it alone where `found` is its reference, the most
    /// general first: for the releases of that reference, or for its own alone.
    fn specific_names(&self, found: &str) -> Vec<Name> {
        let (_, release) = without_release(found);
        let label = release.map(Release::label).unwrap_or_default();
        match &self.release {
            Some(own) if *own != label => {
                // The most general file of this release serves all cases of the test.
                let general = self.names.last().and_then(|name| name.strip_suffix(".out"));
                let stems =
                    general.into_iter().chain(self.specific_stems.iter().map(String::as_str));
                stems.map(|stem| format!("{stem}{own}.out")).collect()
            }
            _ => self.specific_stems.iter().map(|stem| format!("{stem}{label}.out")).collect(),
        }
    }

    /// Returns whether a reference stays as it is, since it is that of other releases.
    fn keeps(&self, found: &str) -> bool {
        let (_, release) = without_release(found);
        self.release.as_ref().is_some_and(|own| release.map(Release::label).as_ref() != Some(own))
    }
}

/// Which file holds the log of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::golden) enum Placement {
    /// None: it logged nothing and there is no reference.
    Nowhere,
    /// This file, which was its reference already or serves all cases.
    In(Name),
    /// A more specific file, since the cases `with` have logged something else and read `shared`.
    Specific { name: Name, shared: Name, with: Vec<Tail> },
    /// None: the cases `with` logged something else and read the same file, whatever is written.
    Unsettled { name: Name, with: Vec<Tail> },
}

/// Which files hold the logs of all cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::golden) struct Arrangement {
    /// The files to write, each with the case whose log it holds.
    pub(in crate::golden) files: BTreeMap<Name, Tail>,
    /// The file of each case's log.
    pub(in crate::golden) placed: BTreeMap<Tail, Placement>,
}

impl Arrangement {
    /// Returns the cases that read the same file as others and logged something else.
    pub(in crate::golden) fn unsettled(&self) -> impl Iterator<Item = &Tail> {
        let is_unsettled =
            |(_, placed): &(&Tail, &Placement)| matches!(placed, Placement::Unsettled { .. });
        self.placed.iter().filter(is_unsettled).map(|(tail, _)| tail)
    }

    /// Returns the reference of a case.
    pub(in crate::golden) fn file_of(&self, tail: &str) -> Option<&Name> {
        match self.placed.get(tail)? {
            Placement::In(name) | Placement::Specific { name, .. } => Some(name),
            Placement::Nowhere | Placement::Unsettled { .. } => None,
        }
    }

    /// Returns the cases other than `tail` whose reference is `name`.
    pub(in crate::golden) fn behind(&self, name: &str, tail: &str) -> Vec<Tail> {
        let others = self.placed.keys().filter(|other| *other != tail);
        others
            .filter(|other| self.file_of(other).is_some_and(|file| file == name))
            .cloned()
            .collect()
    }
}

/// Arranges the logs of `cases` in files. `existing` has the hashes of the files from before the run,
/// None for a file that is no text.
pub(in crate::golden) fn arrange(
    existing: &BTreeMap<Name, Option<TextHash>>,
    cases: &BTreeMap<Tail, LoggedCase>,
) -> Arrangement {
    let mut work = Work { text_hashes: existing.clone(), ..Work::default() };
    for (tail, case) in in_order(existing, cases) {
        let placed = work.place(tail, case);
        work.claim(tail, case, placed);
    }
    work.done
}

/// Returns the cases in the order in which they get their files.
fn in_order<'a>(
    existing: &BTreeMap<Name, Option<TextHash>>,
    cases: &'a BTreeMap<Tail, LoggedCase>,
) -> Vec<(&'a Tail, &'a LoggedCase)> {
    let is_settled = |case: &LoggedCase| {
        let found = case.names.iter().find_map(|name| existing.get(name));
        found.is_some_and(|text_hash| text_hash.as_ref() == Some(&case.text_hash))
    };
    let mut groups: BTreeMap<(usize, bool, &TextHash), (usize, &OrderKey)> = BTreeMap::new();
    let group = |case: &'a LoggedCase| (case.names.len(), !is_settled(case), &case.text_hash);
    for case in cases.values() {
        let (count, first) = groups.entry(group(case)).or_insert((0, &case.order_key));
        *count += 1;
        *first = (*first).min(&case.order_key);
    }
    let mut sorted: Vec<_> = cases.iter().collect();
    sorted.sort_by_cached_key(|(_, case)| {
        let group @ (names, differs, _) = group(case);
        let (count, first) = groups[&group];
        (names, differs, Reverse(count), first, &case.order_key)
    });
    sorted
}

/// An unfinished arrangement.
#[derive(Default)]
struct Work {
    /// The hash of each file's text now; None if it is no text.
    text_hashes: BTreeMap<Name, Option<TextHash>>,
    /// The cases of each reference.
    claims: BTreeMap<Name, Vec<Tail>>,
    /// The cases that logged nothing and must have no reference.
    silent: Vec<Tail>,
    /// For each file, how many cases would read it instead of their reference if it existed.
    losers: BTreeMap<Name, usize>,
    done: Arrangement,
}

impl Work {
    /// Chooses the file of a case's log.
    fn place(&self, tail: &Tail, case: &LoggedCase) -> Placement {
        let found = case.names.iter().find(|name| self.text_hashes.contains_key(*name));
        let (name, with) = match found {
            Some(name) if self.text_hashes[name].as_ref() == Some(&case.text_hash) => {
                return Placement::In(name.clone());
            }
            Some(name) => (name, self.claims.get(name).cloned().unwrap_or_default()),
            None if case.is_silent => return Placement::Nowhere,
            None => match case.names.last() {
                Some(name) => (name, self.silent.clone()),
                None => return Placement::Nowhere,
            },
        };
        debug_assert!(!with.contains(tail), "each case is placed once");
        if with.is_empty() && !(found.is_some() && case.keeps(name)) {
            return Placement::In(name.clone());
        }
        let before = case.names.iter().position(|own| Some(own) == found);
        let before = &case.names[..before.unwrap_or(case.names.len())];
        let is_free = |own: &&Name| before.contains(own) && !self.losers.contains_key(*own);
        match case.specific_names(name).iter().find(is_free) {
            Some(own) => Placement::Specific { name: own.clone(), shared: name.clone(), with },
            None => Placement::Unsettled { name: name.clone(), with },
        }
    }

    /// Records the reference of a case.
    fn claim(&mut self, tail: &Tail, case: &LoggedCase, placed: Placement) {
        let file = match &placed {
            Placement::In(name) | Placement::Specific { name, .. } => Some(name),
            Placement::Nowhere => {
                self.silent.push(tail.clone());
                None
            }
            Placement::Unsettled { .. } => {
                self.done.placed.insert(tail.clone(), placed);
                return;
            }
        };
        for name in case.names.iter().take_while(|name| Some(*name) != file) {
            *self.losers.entry(name.clone()).or_default() += 1;
        }
        if let Some(name) = file {
            let text_hash = Some(case.text_hash.clone());
            if self.text_hashes.get(name) != Some(&text_hash) {
                self.text_hashes.insert(name.clone(), text_hash);
                self.done.files.insert(name.clone(), tail.clone());
            }
            self.claims.entry(name.clone()).or_default().push(tail.clone());
        }
        self.done.placed.insert(tail.clone(), placed);
    }
}
