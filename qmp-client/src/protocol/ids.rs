//! [`Ids`]: short, unique ids for commands.
//!
//! QEMU reads its monitor one byte at a time, with several system calls for each, so short ids save more
//! time than anything else in the client.

use std::collections::BTreeSet;

use serde_json::Value;

/// The number of ids used in turn: those with one digit.
const TURN: u64 = 9;

/// Allocates ids, but never one whose reply is outstanding.
#[derive(Debug, Default)]
pub struct Ids {
    last: u64,
    unanswered: BTreeSet<u64>,
    /// Ids that callers chose, other than numbers of this kind.
    others: Vec<Value>,
}

impl Ids {
    /// Allocates the next free id: one digit, unless many replies are outstanding.
    ///
    /// # Panics
    /// If there are 2^64 outstanding replies.
    pub fn take(&mut self) -> u64 {
        let turn = (self.last + 1..=TURN).chain(1..=TURN);
        let id = turn.chain(TURN + 1..).find(|id| !self.unanswered.contains(id));
        let id = id.expect("there are more numbers than commands");
        if id <= TURN {
            self.last = id;
        }
        self.unanswered.insert(id);
        id
    }

    /// Reserves an id that the caller chose; returns false if a reply with it is outstanding.
    pub fn reserve(&mut self, id: &Value) -> bool {
        match id.as_u64() {
            Some(number) => self.unanswered.insert(number),
            None if self.others.contains(id) => false,
            None => {
                self.others.push(id.clone());
                true
            }
        }
    }

    /// Releases an id whose reply has come, or cannot come; returns false if it was not allocated.
    pub fn settle(&mut self, id: &Value) -> bool {
        match id.as_u64() {
            Some(number) => self.unanswered.remove(&number),
            None => {
                let at = self.others.iter().position(|other| other == id);
                at.map(|at| self.others.swap_remove(at)).is_some()
            }
        }
    }

    /// Returns whether any reply is outstanding.
    pub fn any_unanswered(&self) -> bool {
        !(self.unanswered.is_empty() && self.others.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_take_turns_and_skip_those_still_in_use() {
        let mut ids = Ids::default();
        let overdue = ids.take();
        let mut next = || {
            let id = ids.take();
            assert!(ids.settle(&id.into()));
            id
        };
        let taken: Vec<u64> = std::iter::repeat_with(&mut next).take(10).collect();
        assert_eq!(taken, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3]);
        ids.settle(&overdue.into());
        let all: Vec<u64> = std::iter::repeat_with(|| ids.take()).take(11).collect();
        assert_eq!(all, [4, 5, 6, 7, 8, 9, 1, 2, 3, 10, 11]);
        ids.settle(&json!(5));
        assert_eq!(ids.take(), 5);
        assert!(!ids.reserve(&json!(5)));
        assert!(ids.reserve(&json!(12)));
        assert_eq!((ids.take(), ids.take()), (13, 14));
    }

    #[test]
    fn ids_of_any_type_are_answered_once() {
        let mut ids = Ids::default();
        assert!(!ids.any_unanswered());
        for id in [json!("1"), json!(null), json!([1]), json!(-1), json!(1.0)] {
            assert!(ids.reserve(&id) && !ids.reserve(&id), "{id}");
            assert!(!ids.settle(&json!(1)));
            assert!(ids.any_unanswered());
            assert!(ids.settle(&id) && !ids.settle(&id), "{id}");
            assert!(!ids.any_unanswered());
        }
    }
}
