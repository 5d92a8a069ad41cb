//! [`arrange`]: which files hold the logs of the cases of one test, in a run that accepts them.
//!
//! A pure function of what was there when the run began and of all logs so far, so that it does not
//! matter which case ends first. Its rule:
//!
//! 1. Cases with fewer candidates come first, since the others can still get a more specific file.
//!    These are all that use the host's cache.
//! 2. Of these come first those whose log is what their reference says already, so that it stays.
//! 3. Then come logs that many cases share: they get the most general file.
//! 4. Else the order is that of parameters by their names, then of formats, protocols and modes as
//!    `iotest-spec` lists them: raw first.
//!
//! In this order each case updates its reference, or gets the most general file, unless that is the
//! reference of a case before it. Then it gets the most general of its own files that no case before
//! it reads.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The name of a file in the folder of a test's references.
type Name = String;
/// The end of a case's id, which distinguishes it from the others of its test.
type Tail = String;
/// The hash of a text, blanks at line ends aside.
pub(in crate::golden) type TextHash = String;

/// The order of cases if nothing else decides: by parameter, then by the position of format, protocol
/// and modes in their lists.
pub(in crate::golden) type OrderKey = (String, [usize; 4]);

/// A case that is blessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::golden) struct Member {
    /// Its place in the order of cases.
    pub(in crate::golden) turn: OrderKey,
    /// The hash of its log.
    pub(in crate::golden) says: TextHash,
    /// Whether it logged nothing.
    pub(in crate::golden) is_silent: bool,
    /// All files that may be its reference, the most specific first; the last one serves all.
    pub(in crate::golden) names: Vec<Name>,
    /// Those that may be made for it alone, the most general first.
    pub(in crate::golden) apart: Vec<Name>,
}

/// Where the log of a case is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::golden) enum Placement {
    /// Nowhere: it logged nothing and there is no reference.
    Nowhere,
    /// In this file, which was its reference already or serves all.
    In(Name),
    /// In a file of its own, since others have the more general one.
    Apart { name: Name, shared: Name, with: Vec<Tail> },
    /// Nowhere: others logged something else and read the same file, whatever is written.
    Unsettled { name: Name, with: Vec<Tail> },
}

/// Which files hold the logs of all cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::golden) struct Arrangement {
    /// The files to write, each with the case whose log it holds.
    pub(in crate::golden) files: BTreeMap<Name, Tail>,
    /// Where the log of each case is.
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
            Placement::In(name) | Placement::Apart { name, .. } => Some(name),
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

/// Arranges the logs of `members` in files; `there` has what those say that were there when the run
/// began, None for what is no text.
pub(in crate::golden) fn arrange(
    there: &BTreeMap<Name, Option<TextHash>>,
    members: &BTreeMap<Tail, Member>,
) -> Arrangement {
    let mut work = Work { says: there.clone(), ..Work::default() };
    for (tail, member) in in_turn(there, members) {
        let placed = work.place(tail, member);
        work.claim(tail, member, placed);
    }
    work.done
}

fn in_turn<'a>(
    there: &BTreeMap<Name, Option<TextHash>>,
    members: &'a BTreeMap<Tail, Member>,
) -> Vec<(&'a Tail, &'a Member)> {
    let is_settled = |member: &Member| {
        let found = member.names.iter().find_map(|name| there.get(name));
        found.is_some_and(|says| says.as_ref() == Some(&member.says))
    };
    let mut groups: BTreeMap<(usize, bool, &TextHash), (usize, &OrderKey)> = BTreeMap::new();
    let group = |member: &'a Member| (member.names.len(), !is_settled(member), &member.says);
    for member in members.values() {
        let (count, first) = groups.entry(group(member)).or_insert((0, &member.turn));
        *count += 1;
        *first = (*first).min(&member.turn);
    }
    let mut turns: Vec<_> = members.iter().collect();
    turns.sort_by_cached_key(|(_, member)| {
        let group @ (names, differs, _) = group(member);
        let (count, first) = groups[&group];
        (names, differs, Reverse(count), first, &member.turn)
    });
    turns
}

/// An arrangement in the making.
#[derive(Default)]
struct Work {
    /// What each file says now.
    says: BTreeMap<Name, Option<TextHash>>,
    /// The cases of each reference.
    claims: BTreeMap<Name, Vec<Tail>>,
    /// The cases that logged nothing and must have no reference.
    silent: Vec<Tail>,
    /// How many cases would lose their reference to a file if that were there.
    losers: BTreeMap<Name, usize>,
    done: Arrangement,
}

impl Work {
    /// Finds the place of a case's log.
    fn place(&self, tail: &Tail, member: &Member) -> Placement {
        let found = member.names.iter().find(|name| self.says.contains_key(*name));
        let (name, with) = match found {
            Some(name) if self.says[name].as_ref() == Some(&member.says) => {
                return Placement::In(name.clone());
            }
            Some(name) => (name, self.claims.get(name).cloned().unwrap_or_default()),
            None if member.is_silent => return Placement::Nowhere,
            None => match member.names.last() {
                Some(name) => (name, self.silent.clone()),
                None => return Placement::Nowhere,
            },
        };
        debug_assert!(!with.contains(tail), "each case has its turn once");
        if with.is_empty() {
            return Placement::In(name.clone());
        }
        let before = member.names.iter().position(|own| Some(own) == found);
        let before = &member.names[..before.unwrap_or(member.names.len())];
        let is_free = |own: &&Name| before.contains(own) && !self.losers.contains_key(*own);
        match member.apart.iter().find(is_free) {
            Some(own) => Placement::Apart { name: own.clone(), shared: name.clone(), with },
            None => Placement::Unsettled { name: name.clone(), with },
        }
    }

    /// Notes the reference of a case.
    fn claim(&mut self, tail: &Tail, member: &Member, placed: Placement) {
        let file = match &placed {
            Placement::In(name) | Placement::Apart { name, .. } => Some(name),
            Placement::Nowhere => {
                self.silent.push(tail.clone());
                None
            }
            Placement::Unsettled { .. } => {
                self.done.placed.insert(tail.clone(), placed);
                return;
            }
        };
        for name in member.names.iter().take_while(|name| Some(*name) != file) {
            *self.losers.entry(name.clone()).or_default() += 1;
        }
        if let Some(name) = file {
            let says = Some(member.says.clone());
            if self.says.get(name) != Some(&says) {
                self.says.insert(name.clone(), says);
                self.done.files.insert(name.clone(), tail.clone());
            }
            self.claims.entry(name.clone()).or_default().push(tail.clone());
        }
        self.done.placed.insert(tail.clone(), placed);
    }
}
