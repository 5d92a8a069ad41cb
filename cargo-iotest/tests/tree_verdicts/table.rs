//! [`Table`]: where verdicts differ, and how many there are of each kind.

use std::collections::BTreeMap;
use std::fmt;

use crate::check::Verdicts;

pub(crate) struct Table<'a> {
    pub(crate) names: &'a [String],
    pub(crate) theirs: &'a Verdicts,
    pub(crate) ours: &'a Verdicts,
    /// Those of `check` without a wrapper.
    pub(crate) alone: Option<&'a Verdicts>,
}

impl Table<'_> {
    /// The tests that the runners do not agree on.
    pub(crate) fn differences(&self) -> impl Iterator<Item = &String> {
        let word = |verdicts: &Verdicts, name: &String| {
            verdicts.get(name).map(|(word, _)| word.clone()).unwrap_or_default()
        };
        self.names.iter().filter(move |name| word(self.theirs, name) != word(self.ours, name))
    }

    fn row(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        let missing = ("missing".to_owned(), String::new());
        let of = |verdicts: &Verdicts| verdicts.get(name).unwrap_or(&missing).clone();
        let ((theirs, why), (ours, because)) = (of(self.theirs), of(self.ours));
        writeln!(f, "  {name:30} check: {theirs:8} ours: {ours:8} {why} | {because}")
    }
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  of {} tests", self.names.len())?;
        writeln!(f, "  check: {}", counts(self.theirs))?;
        writeln!(f, "  ours:  {}", counts(self.ours))?;
        writeln!(f, "  {} verdicts differ", self.differences().count())?;
        for name in self.differences() {
            self.row(f, name)?;
        }
        let failures = |name: &&String| self.theirs.get(*name).is_some_and(|(w, _)| w == "fail");
        writeln!(f, "  failures of both:")?;
        for name in self.names.iter().filter(failures) {
            self.row(f, name)?;
        }
        if let Some(alone) = self.alone {
            writeln!(f, "  check without the wrapper: {}", counts(alone))?;
            let passes = |verdicts: &Verdicts, name: &String| {
                verdicts.get(name).is_some_and(|(word, _)| word == "pass")
            };
            let gained: Vec<&str> = self
                .names
                .iter()
                .filter(|name| passes(self.theirs, name) && !passes(alone, name))
                .map(String::as_str)
                .collect();
            writeln!(f, "  pass by the wrapper alone: {}: {}", gained.len(), gained.join(" "))?;
        }
        Ok(())
    }
}

fn counts(verdicts: &Verdicts) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (word, _) in verdicts.values() {
        *counts.entry(word).or_default() += 1;
    }
    let counts: Vec<String> =
        counts.iter().map(|(word, count)| format!("{count} {word}")).collect();
    counts.join(", ")
}
