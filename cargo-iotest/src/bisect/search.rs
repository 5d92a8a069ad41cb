//! [`Search`]: checks the ends, then lets git choose revisions until one is left.

use std::collections::BTreeSet;

use crate::bisect::git::{Checkout, Ends, Revision};
use crate::bisect::say;
use crate::bisect::trial::Trials;
use crate::bisect::verdict::Verdict;
use crate::error::CliError;
use crate::steps::Steps;

/// What a search finds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The first bad revision.
    One(Revision),
    /// Several, as the others were skipped.
    Several {
        /// The revisions one of which is the first bad one, the latest first.
        all: Vec<Revision>,
        /// The last one that is good.
        good: Revision,
        /// The first one that is known to be bad.
        bad: Revision,
    },
}

/// A search for the first bad revision.
#[derive(Debug)]
pub(super) struct Search<'a> {
    checkout: &'a Checkout,
    trials: Trials<'a>,
    ends: &'a Ends,
    /// The ids of revisions by verdict. The bad one is the earliest.
    bad: String,
    good: Vec<String>,
    skipped: BTreeSet<String>,
}

impl<'a> Search<'a> {
    /// Prepares a search.
    pub(super) fn new(checkout: &'a Checkout, trials: Trials<'a>, ends: &'a Ends) -> Self {
        let (bad, good) = (ends.bad.id.clone(), vec![ends.good.id.clone()]);
        Self { checkout, trials, ends, bad, good, skipped: BTreeSet::new() }
    }

    /// Returns how many revisions were tested, the ends among them.
    pub(super) fn tested(&self) -> usize {
        self.trials.count()
    }

    /// Returns how many of them were skipped.
    pub(super) fn skipped(&self) -> usize {
        self.skipped.len()
    }

    /// Searches to the end.
    ///
    /// # Errors
    /// * [`CliError`] if an end is not what it should be, a program cannot be started, or the user
    ///   interrupts.
    pub(super) fn run(&mut self, steps: &mut Steps) -> Result<Found, CliError> {
        self.check_ends(steps)?;
        let mut marked: Option<(&str, String)> = None;
        loop {
            let candidates = self.checkout.candidates(&self.bad, &self.good, steps)?;
            let open = |id: &&String| **id != self.bad && !self.skipped.contains(*id);
            let left = candidates.iter().filter(open).count();
            if left == 0 {
                if let Some((word, id)) = &marked {
                    self.checkout.mark_last(word, id, steps)?;
                }
                return self.found(&candidates, steps);
            }
            match &marked {
                None => self.checkout.start(self.ends, steps)?,
                Some((word, id)) => self.checkout.mark(word, id, steps)?,
            }
            let next = self.checkout.next(steps)?;
            if !candidates.iter().filter(open).any(|id| *id == next.id) {
                return Err(CliError::new(format!(
                    "git wants {next} to be tested, which is not in question; report this as a bug, with the \
                     logs"
                )));
            }
            let noun = if left == 1 { "revision" } else { "revisions" };
            let verdict = self.test(&next, &format!("{left} {noun} left"), steps)?;
            marked = Some((verdict.word(), next.id.clone()));
            match verdict {
                Verdict::Good(_) => self.good.push(next.id),
                Verdict::Bad(_) => self.bad = next.id,
                Verdict::Skip(_) => drop(self.skipped.insert(next.id)),
            }
        }
    }

    /// Asserts that the tests pass at the good end and fail at the bad one.
    fn check_ends(&mut self, steps: &mut Steps) -> Result<(), CliError> {
        let ends = self.ends;
        let verdict = self.test(&ends.good, "it must be good", steps)?;
        if !matches!(verdict, Verdict::Good(_)) {
            let advice = match verdict {
                Verdict::Bad(_) => "give an earlier --good, or other tests",
                _ => "it must build, and the tests must run on it",
            };
            return Err(self.unfit("good", &ends.good, &verdict, advice));
        }
        let verdict = self.test(&ends.bad, "it must be bad", steps)?;
        if !matches!(verdict, Verdict::Bad(_)) {
            let advice = match verdict {
                Verdict::Good(_) => {
                    "give a later --bad or other tests; for a failure that comes and goes, a higher --repeat"
                }
                _ => "it must build, and the tests must run on it",
            };
            return Err(self.unfit("bad", &ends.bad, &verdict, advice));
        }
        Ok(())
    }

    fn unfit(&self, end: &str, it: &Revision, verdict: &Verdict, advice: &str) -> CliError {
        CliError::new(format!(
            "the {end} revision ({it}) is not {end}: {}; {advice}{}",
            verdict.reason(),
            self.trials.last_output()
        ))
    }

    fn test(
        &mut self,
        revision: &Revision,
        note: &str,
        steps: &mut Steps,
    ) -> Result<Verdict, CliError> {
        say("", &format!("{}. {revision} ({note})", self.trials.count() + 1));
        self.checkout.check_out(&revision.id, steps)?;
        let verdict = self.trials.test(steps)?;
        let word = if let Verdict::Skip(_) = verdict { "skipped" } else { verdict.word() };
        say("   ", &format!("{word}: {}", verdict.reason()));
        Ok(verdict)
    }

    fn found(&self, candidates: &[String], steps: &mut Steps) -> Result<Found, CliError> {
        let revisions = candidates.iter().map(|id| self.checkout.revision(id, steps));
        let mut revisions = revisions.collect::<Result<Vec<_>, _>>()?;
        if revisions.len() == 1 {
            return Ok(Found::One(revisions.remove(0)));
        }
        let good = self.good.last().unwrap_or(&self.ends.good.id);
        let good = self.checkout.revision(good, steps)?;
        let bad = self.checkout.revision(&self.bad, steps)?;
        Ok(Found::Several { all: revisions, good, bad })
    }
}
