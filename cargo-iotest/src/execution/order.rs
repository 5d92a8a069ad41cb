//! The order in which cases begin: the longest first, or a random one.

use iotest_exec::order::{Shuffle, arrange};

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
    let shuffle = args.shuffle.map(|seed| seed.map_or(Shuffle::Any, Shuffle::Seed));
    let seed = arrange(&mut jobs, shuffle);
    if seed.is_none() {
        let time = |job: &Job| seconds(job.case).unwrap_or(f64::INFINITY);
        // Stable, so that cases without a time stay in their order.
        jobs.sort_by(|a, b| time(b).total_cmp(&time(a)));
    }
    (jobs, seed)
}
