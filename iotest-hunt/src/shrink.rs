//! [`shrink`]: makes a program as small as it can be and still fail in the same way.
//!
//! Delta debugging over operations and requests, then over options, sizes and offsets.

mod edits;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::program::{Op, Program};
use crate::shrink::edits::simpler;

/// How often something was seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Chance {
    /// In how many runs.
    pub seen: u32,
    /// Of how many.
    pub of: u32,
}

impl Chance {
    /// Returns after how many runs without it one may say that it is gone, with 95 % confidence.
    ///
    /// ```
    /// # use iotest_hunt::shrink::Chance;
    /// assert_eq!(Chance { seen: 10, of: 10 }.runs_to_tell(), 1);
    /// assert_eq!(Chance { seen: 5, of: 10 }.runs_to_tell(), 5);
    /// ```
    pub fn runs_to_tell(self) -> u32 {
        if self.seen >= self.of {
            return 1;
        }
        // At least once in twice as many runs: also for what was never seen again.
        let share = f64::from(self.seen.max(1)) / f64::from(self.of.max(2));
        let runs = 0.05_f64.ln() / (1.0 - share).ln();
        // What is rarer than this is not worth the time.
        (1..=MOST_RUNS).find(|count| f64::from(*count) >= runs).unwrap_or(MOST_RUNS)
    }
}

impl std::fmt::Display for Chance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {}", self.seen, self.of)
    }
}

/// The most runs of one candidate.
const MOST_RUNS: u32 = 25;

/// Makes a program smaller as long as `fails` says that it fails in the same way.
///
/// `fails` may be asked for the same program more than once, and says "no" when there is no more time.
pub fn shrink(program: &Program, fails: &mut dyn FnMut(&Program) -> bool) -> Program {
    let mut best = program.clone();
    loop {
        let before = best.clone();
        remove_parts(&mut best, fails);
        simplify(&mut best, fails);
        if best == before {
            return best;
        }
    }
}

/// Removes operations and requests: first halves of all, at the end each by itself.
fn remove_parts(best: &mut Program, fails: &mut dyn FnMut(&Program) -> bool) {
    let mut chunk = best.len().div_ceil(2).max(1);
    loop {
        let mut at = 0;
        while at < best.len() {
            let candidate = without(best, &(at..at + chunk).collect());
            if candidate != *best && fails(&candidate) {
                *best = candidate;
            } else {
                at += chunk;
            }
        }
        if chunk == 1 {
            return;
        }
        chunk = chunk.div_ceil(2);
    }
}

/// Leaves out parts, which are operations and single requests, by their places.
fn without(program: &Program, removed: &BTreeSet<usize>) -> Program {
    let mut place = 0;
    let mut next = || {
        place += 1;
        !removed.contains(&(place - 1))
    };
    let mut ops = Vec::new();
    for op in &program.ops {
        let mut op = op.clone();
        let kept = match op.requests_mut() {
            Some(requests) if !requests.is_empty() => {
                requests.retain(|_| next());
                !requests.is_empty()
            }
            _ => next(),
        };
        if kept {
            ops.push(op);
        }
    }
    Program { ops, ..program.clone() }
}

/// Makes what is left simpler, one thing after the other.
fn simplify(best: &mut Program, fails: &mut dyn FnMut(&Program) -> bool) {
    let mut place = 0;
    loop {
        let candidates = simpler(best);
        let Some(candidate) = candidates.get(place) else { return };
        if *candidate != *best && fails(candidate) {
            *best = candidate.clone();
            // There are other candidates now, as many or fewer.
        } else {
            place += 1;
        }
    }
}

/// Returns the program without the operations after the one at which it has failed.
pub(crate) fn up_to(program: &Program, step: usize) -> Program {
    let ops: Vec<Op> = program.ops.iter().take(step.saturating_add(1)).cloned().collect();
    Program { ops, ..program.clone() }
}
