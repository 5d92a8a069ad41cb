//! The order in which cases start: longest first, or random.

use iotest_exec::order::{Shuffle, arrange};

use crate::cli::RunArgs;
use crate::job::Job;

/// Returns the jobs for cases, given as (index, weight) and repeated as the options say, with the
/// seed if their order is random.
///
/// Otherwise longest first, by `seconds` of a case's index. Cases without a known time come first,
/// because any of them may be the longest.
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
    let shuffle = args.shuffle.map(|seed| seed.map_or(Shuffle::Random, Shuffle::Seed));
    let seed = arrange(&mut jobs, shuffle);
    if seed.is_none() {
        let time = |job: &Job| seconds(job.case).unwrap_or(f64::INFINITY);
        // Stable, so that cases without a time stay in their order.
        jobs.sort_by(|a, b| time(b).total_cmp(&time(a)));
    }
    (jobs, seed)
}
