//! [`Partition`]: a share of the selected cases, so that several machines run all of them together.
//!
//! Cases are dealt in the order of the selection, one to each share in turn: shares differ by at most
//! one case, and a machine needs nothing from the others to know its own.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use iotest_protocol::run::Share;

/// One share of several: `slice:1/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partition {
    /// The number of the share, from 1.
    number: usize,
    /// How many shares there are.
    count: usize,
}

/// Why a text is no share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadPartition {
    /// It is one that nextest has and this runner does not.
    #[error("shares by `{0}:` are nextest's; here they are slices, such as slice:1/3")]
    OtherKind(String),
    /// It is not written as one.
    #[error(
        "a share is slice:M/N, such as slice:1/3 for the first of three; M and N are whole numbers from 1 \
         to {max}",
        max = usize::MAX
    )]
    Unreadable,
    /// There is no share of that number.
    #[error(
        "there is no share {number} of {count}: M in slice:M/N is from 1 to N, and N at least 1"
    )]
    NoSuchShare {
        /// The number.
        number: usize,
        /// How many there are.
        count: usize,
    },
}

impl FromStr for Partition {
    type Err = BadPartition;

    /// Parses `slice:M/N`, as nextest has it.
    fn from_str(text: &str) -> Result<Self, BadPartition> {
        let (kind, share) = text.split_once(':').ok_or(BadPartition::Unreadable)?;
        match kind {
            "slice" => {}
            "count" | "hash" => return Err(BadPartition::OtherKind(kind.to_owned())),
            _ => return Err(BadPartition::Unreadable),
        }
        let (number, count) = share.split_once('/').ok_or(BadPartition::Unreadable)?;
        let (number, count) = (whole(number)?, whole(count)?);
        if number == 0 || number > count {
            return Err(BadPartition::NoSuchShare { number, count });
        }
        Ok(Self { number, count })
    }
}

/// Parses a whole number without a sign.
fn whole(text: &str) -> Result<usize, BadPartition> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits).ok_or(BadPartition::Unreadable)
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "slice:{}/{}", self.number, self.count)
    }
}

impl Partition {
    /// Keeps the share's cases and returns what the run's file says about it.
    ///
    /// Cases with the same `key` go together: one case on several QEMUs is compared in one run.
    /// `can_run` says whether a case would run here.
    pub(crate) fn apply<T, K: Ord>(
        self,
        cases: &mut Vec<T>,
        key: impl Fn(&T) -> K,
        can_run: impl Fn(&T) -> bool,
    ) -> Share {
        let selected = cases.len();
        let mut turns: BTreeMap<K, usize> = BTreeMap::new();
        let mut others = 0;
        cases.retain(|case| {
            let next = turns.len();
            let turn = *turns.entry(key(case)).or_insert(next);
            let is_own = turn % self.count == self.number - 1;
            others += usize::from(!is_own && can_run(case));
            is_own
        });
        Share { slice: self.to_string(), selected, others }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(text: &str, cases: &[&'static str]) -> (Vec<&'static str>, Share) {
        let mut kept = cases.to_vec();
        let key = |case: &&'static str| case.split('@').next();
        let partition: Partition = text.parse().unwrap();
        let share = partition.apply(&mut kept, key, |case| !case.ends_with('-'));
        (kept, share)
    }

    #[test]
    fn cases_are_dealt_in_turn() {
        let cases = ["a", "b", "c", "d", "e", "f", "g"];
        assert_eq!(share("slice:1/3", &cases).0, ["a", "d", "g"]);
        assert_eq!(share("slice:2/3", &cases).0, ["b", "e"]);
        assert_eq!(share("slice:3/3", &cases).0, ["c", "f"]);
        assert_eq!(share("slice:1/1", &cases).0, cases);
        assert_eq!(share("slice:8/9", &cases).0, [""; 0]);
    }

    #[test]
    fn shares_are_disjoint_and_together_everything() {
        let cases = ["a@1", "b@1", "a@2", "c", "b@2", "d@1", "d@2", "e", "a@3"];
        for count in 1..12 {
            let mut all: Vec<&str> = Vec::new();
            for number in 1..=count {
                all.extend(share(&format!("slice:{number}/{count}"), &cases).0);
            }
            let mut expected = cases.to_vec();
            expected.sort_unstable();
            all.sort_unstable();
            assert_eq!(all, expected, "{count}");
        }
    }

    #[test]
    fn case_goes_to_one_share_in_all_its_settings() {
        assert_eq!(share("slice:2/2", &["a@1", "b@1", "a@2", "b@2"]).0, ["b@1", "b@2"]);
    }

    #[test]
    fn share_knows_what_is_selected_and_what_of_it_runs_elsewhere() {
        let (_, known) = share("slice:2/3", &["a", "b", "c-", "d-", "e", "f"]);
        assert_eq!(known, Share { slice: "slice:2/3".to_owned(), selected: 6, others: 2 });
    }

    #[test]
    fn mistakes_are_named() {
        let error = |text: &str| text.parse::<Partition>().unwrap_err().to_string();
        let range = "M in slice:M/N is from 1 to N, and N at least 1";
        assert_eq!(error("slice:0/3"), format!("there is no share 0 of 3: {range}"));
        assert_eq!(error("slice:4/3"), format!("there is no share 4 of 3: {range}"));
        assert_eq!(error("slice:1/0"), format!("there is no share 1 of 0: {range}"));
        let other = "shares by `hash:` are nextest's; here they are slices, such as slice:1/3";
        assert_eq!(error("hash:1/2"), other);
        assert_eq!(error("count:1/2"), other.replace("hash", "count"));
        let huge = format!("slice:1/{}0", usize::MAX);
        for text in [
            "",
            "1/3",
            "4/3",
            "slice",
            "slice:",
            "slice:1",
            "slice:a/b",
            "slice:1/",
            "slice:/3",
            "slice:+1/3",
            "slice:-1/3",
            "slice:1/3/4",
            "slice: 1/3",
            "Slice:1/3",
            "x:1/3",
            &huge,
        ] {
            assert!(error(text).starts_with("a share is slice:M/N, such as slice:1/3"), "{text}");
        }
        let most: Partition = format!("slice:{0}/{0}", usize::MAX).parse().unwrap();
        assert_eq!(most.to_string(), format!("slice:{0}/{0}", usize::MAX));
    }
}
