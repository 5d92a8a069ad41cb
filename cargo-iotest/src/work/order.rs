//! The order in which cases begin: the longest first, or a random one.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use crate::cli::RunArgs;
use crate::job::Job;

/// Returns a job for each case, which comes with its weight, as often as asked for, and the seed of their order if it is a
/// random one.
///
/// Else those begin that took longest, as `seconds` tells by their places; cases of which no time
/// is known come first, since any of them may be the longest.
pub(crate) fn jobs(
    cases: impl Iterator<Item = (usize, usize)>,
    args: &RunArgs,
    seconds: impl Fn(usize) -> Option<f64>,
) -> (Vec<Job>, Option<u64>) {
    let repetitions = u32::try_from(args.repeat.get()).unwrap_or(u32::MAX);
    let mut jobs: Vec<Job> = cases
        .flat_map(|(case, weight)| {
            (1..=repetitions).map(move |repetition| Job { case, repetition, attempt: 1, weight })
        })
        .collect();
    let seed = args.shuffle.map(|seed| seed.unwrap_or_else(any_seed));
    match seed {
        Some(seed) => shuffle(&mut jobs, seed),
        None => {
            let time = |job: &Job| seconds(job.case).unwrap_or(f64::INFINITY);
            // Stable, so that cases without a time stay in their order.
            jobs.sort_by(|a, b| time(b).total_cmp(&time(a)));
        }
    }
    (jobs, seed)
}

/// Puts a list into the order that `seed` stands for, everywhere and for ever.
fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for end in (1..list.len()).rev() {
        let choices = end as u64 + 1;
        // The remainder of a 64-bit number is as good as even for lists of this length.
        list.swap(end, (next(&mut seed) % choices) as usize);
    }
}

/// `SplitMix64`: the next number after a state.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Makes up a seed; a short one, since people copy it.
fn any_seed() -> u64 {
    RandomState::new().build_hasher().finish() % 1_000_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seed_stands_for_one_order_of_the_same_things() {
        let shuffled = |seed| {
            let mut list: Vec<u32> = (0..20).collect();
            shuffle(&mut list, seed);
            list
        };
        assert_eq!(shuffled(7), shuffled(7));
        assert_ne!(shuffled(7), shuffled(8));
        let mut sorted = shuffled(7);
        sorted.sort_unstable();
        assert_eq!(sorted, (0..20).collect::<Vec<_>>());
    }
}
