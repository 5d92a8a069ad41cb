//! [`Clock`]: how long a program ran, by the wall and by the processor.

use std::time::{Duration, Instant};

use super::{Cost, CostError};
use crate::process::Step;

/// The file that tells the processor time of this process and its children.
const STAT: &str = "/proc/self/stat";
/// The file that tells how many programs want a processor.
const LOAD: &str = "/proc/loadavg";

/// Times steps.
#[derive(Debug)]
pub(super) struct Clock {
    ticks_per_second: u64,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { ticks_per_second: rustix::param::clock_ticks_per_second() }
    }

    /// Runs `step`, which must succeed.
    pub(super) fn time(&self, step: &Step) -> Result<Cost, CostError> {
        let (before, start) = (self.children()?, Instant::now());
        step.succeed()?;
        let wall = start.elapsed();
        Ok(Cost { wall, processor: self.children()?.saturating_sub(before) })
    }

    /// Returns the processor time of all children that have ended.
    fn children(&self) -> Result<Duration, CostError> {
        let proc = || CostError::Proc { path: STAT };
        let text = std::fs::read_to_string(STAT).map_err(|_| proc())?;
        let ticks = ticks_of_children(&text).ok_or_else(proc)?;
        Ok(Duration::from_millis(ticks * 1000 / self.ticks_per_second))
    }
}

/// Returns the load of the last one, five and fifteen minutes.
pub(crate) fn load() -> Result<String, CostError> {
    let text = std::fs::read_to_string(LOAD).map_err(|_| CostError::Proc { path: LOAD })?;
    let averages: Vec<_> = text.split_whitespace().take(3).collect();
    Ok(averages.join(", "))
}

/// Adds up the fields `cutime` and `cstime`, which are the 16th and 17th.
///
/// The second field is the program's name in parentheses, which may contain spaces.
fn ticks_of_children(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let mut next = || fields.next()?.parse::<u64>().ok();
    Some(next()? + next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_children_are_found_behind_any_name() {
        let stat = "7 (a) 1 (b) S 1 7 7 0 -1 4 9 8 7 6 100 200 30 4 20 0 1 0 5";
        assert_eq!(ticks_of_children(stat), Some(34));
        assert_eq!(ticks_of_children("7 (a) S 1"), None);
    }
}
