//! [`Ids`]: short ids that still tell replies apart.
//!
//! QEMU reads its monitor one byte at a time, with several calls of the system for each: digits
//! cost more than anything else that a client does for a command.

use std::collections::BTreeSet;

/// As many ids as are used in turn: those of one digit.
const TURN: u64 = 9;

/// Gives out ids, never one whose reply may still come.
#[derive(Debug, Default)]
pub(super) struct Ids {
    last: u64,
    unanswered: BTreeSet<u64>,
}

impl Ids {
    /// Takes the next free id: one digit, unless many replies are overdue.
    pub(super) fn take(&mut self) -> u64 {
        let turn = (self.last + 1..=TURN).chain(1..=TURN);
        let id = turn.chain(TURN + 1..).find(|id| !self.unanswered.contains(id));
        let id = id.expect("there are more numbers than commands");
        if id <= TURN {
            self.last = id;
        }
        self.unanswered.insert(id);
        id
    }

    /// Keeps an id that a test chose from being given out; false if its reply may still come.
    pub(super) fn reserve(&mut self, id: u64) -> bool {
        self.unanswered.insert(id)
    }

    /// Notes that the reply to `id` has come, or never will.
    pub(super) fn settle(&mut self, id: u64) {
        self.unanswered.remove(&id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_take_turns_and_skip_those_still_in_use() {
        let mut ids = Ids::default();
        let overdue = ids.take();
        let mut next = || {
            let id = ids.take();
            ids.settle(id);
            id
        };
        let taken: Vec<u64> = std::iter::repeat_with(&mut next).take(10).collect();
        assert_eq!(taken, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3]);
        ids.settle(overdue);
        let all: Vec<u64> = std::iter::repeat_with(|| ids.take()).take(11).collect();
        assert_eq!(all, [4, 5, 6, 7, 8, 9, 1, 2, 3, 10, 11]);
        ids.settle(5);
        assert_eq!(ids.take(), 5);
        assert!(!ids.reserve(5));
        assert!(ids.reserve(12));
        assert_eq!((ids.take(), ids.take()), (13, 14));
    }
}
