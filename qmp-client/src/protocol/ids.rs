//! [`Ids`]: short, unique ids for commands.
//!
//! QEMU reads its monitor one byte at a time, with several system calls for each, so short ids save more
//! time than anything else in the client. The first id of a connection is a long random number: QEMU may
//! send a new client the reply to a command of the one before, which had short ids, too. It does so before
//! the reply to the new client's first command, since it replies in order.

use std::collections::BTreeSet;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};

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
    first: First,
}

/// How it stands with the first id of a connection.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum First {
    /// It was not allocated yet.
    #[default]
    Free,
    /// The reply with it is outstanding.
    Taken(u64),
    Answered,
}

impl Ids {
    /// Goes on with another connection: the next id is its first one.
    pub fn renew(&mut self) {
        self.first = First::Free;
    }

    /// Notes that nothing of an earlier client can come any more, so that short ids suffice.
    pub fn trust(&mut self) {
        self.first = First::Answered;
    }

    /// Returns whether a reply with an id that was not allocated may be that of an earlier client: none has
    /// come with the first id of this connection.
    pub fn may_be_stale(&self) -> bool {
        self.first != First::Answered
    }

    /// Allocates the next free id: the first one of a connection is a random number, the others have one
    /// digit, unless many replies are outstanding.
    ///
    /// # Panics
    /// If there are 2^64 outstanding replies.
    pub fn take(&mut self) -> u64 {
        if self.first == First::Free {
            let id = std::iter::repeat_with(random).find(|id| self.unanswered.insert(*id));
            let id = id.expect("there are more numbers than commands");
            self.first = First::Taken(id);
            return id;
        }
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
            Some(number) => {
                if self.first == First::Taken(number) {
                    self.first = First::Answered;
                }
                self.unanswered.remove(&number)
            }
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

/// Returns a random number that is exact in JSON and longer than any other id.
fn random() -> u64 {
    // Each is seeded anew by the system.
    let number = RandomState::new().build_hasher().finish();
    (number >> 16) | 1 << 48
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn first_id_of_each_connection_is_long_and_different() {
        let mut ids = Ids::default();
        let mut firsts = BTreeSet::new();
        for _ in 0..100 {
            assert!(ids.may_be_stale());
            let first = ids.take();
            assert!((1 << 48..1 << 53).contains(&first), "{first}");
            assert!(firsts.insert(first));
            assert!((1..=9).contains(&ids.take()) && ids.may_be_stale());
            assert!(!ids.settle(&json!(first + 1)) && ids.may_be_stale());
            assert!(ids.settle(&json!(first)) && !ids.may_be_stale());
            ids = Ids { first: First::Answered, ..Ids::default() };
            ids.renew();
        }
    }

    #[test]
    fn ids_take_turns_and_skip_those_still_in_use() {
        let mut ids = Ids::default();
        ids.trust();
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
