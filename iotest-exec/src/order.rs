//! The order in which jobs start: the given one, or a random one that a seed reproduces.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// A random order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shuffle {
    /// By a random seed.
    Random,
    /// By this seed: the same order on every host.
    Seed(u64),
}

/// Shuffles `jobs` as asked and returns the seed, if there is one.
pub fn arrange<T>(jobs: &mut [T], shuffle: Option<Shuffle>) -> Option<u64> {
    let seed = match shuffle? {
        Shuffle::Seed(seed) => seed,
        Shuffle::Random => any_seed(),
    };
    let mut state = seed;
    for last in (1..jobs.len()).rev() {
        // The remainder favours small numbers by less than one in 2^40, which does not matter here.
        let other = usize::try_from(next(&mut state) % (last as u64 + 1)).unwrap_or(last);
        jobs.swap(last, other);
    }
    Some(seed)
}

/// Returns a random seed; a short one, since people copy it.
fn any_seed() -> u64 {
    RandomState::new().build_hasher().finish() % 1_000_000
}

/// `SplitMix64`: small, and the same on every host.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arranged(shuffle: Option<Shuffle>) -> (Vec<u32>, Option<u64>) {
        let mut cases: Vec<u32> = (0..50).collect();
        let seed = arrange(&mut cases, shuffle);
        (cases, seed)
    }

    #[test]
    fn seed_reproduces_an_order() {
        let (random, seed) = arranged(Some(Shuffle::Random));
        assert_eq!(arranged(seed.map(Shuffle::Seed)), (random.clone(), seed));
        let mut sorted = random;
        sorted.sort_unstable();
        assert_eq!((sorted, None), arranged(None));
    }

    #[test]
    fn seeds_differ() {
        assert_ne!(arranged(Some(Shuffle::Seed(1))).0, arranged(Some(Shuffle::Seed(2))).0);
    }
}
