//! [`History`]: the last and best time of each case, kept between runs.

use std::collections::BTreeMap;
use std::io::Read as _;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use crate::results::{CaseVerdict, Results};

/// The times of one case in one setting, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Times {
    /// Its last passing attempt.
    pub last: f64,
    /// Its fastest passing attempt.
    pub best: f64,
}

/// The times of all cases that ever passed here, by key.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    path: Utf8PathBuf,
    times: BTreeMap<String, Times>,
}

impl History {
    /// Reads the times of earlier runs; an unreadable file counts as none.
    pub fn open(output_dir: &Utf8Path) -> Self {
        let path = output_dir.join("history.json");
        let read = || -> std::io::Result<_> {
            let mut file = iotest_protocol::regular::open(&path)?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok(serde_json::from_slice(&bytes)?)
        };
        let times = read().ok();
        Self { path, times: times.unwrap_or_default() }
    }

    /// Returns the times of a case.
    pub fn of(&self, key: &str) -> Option<Times> {
        self.times.get(key).copied()
    }

    /// Records the times of cases that passed at the first attempt, and writes the file.
    ///
    /// # Errors
    /// * The system's error if the file cannot be written.
    pub fn update(&mut self, results: &Results) -> std::io::Result<()> {
        for case in results.cases.iter().filter(|case| case.verdict() == CaseVerdict::Pass) {
            let last = case.seconds();
            let times = self.times.entry(case.key()).or_insert(Times { last, best: last });
            *times = Times { last, best: times.best.min(last) };
        }
        iotest_protocol::file::write(&self.path, &self.times).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::CaseResult;
    use crate::testing::record;

    fn results(seconds: f64, attempts: &[iotest_protocol::Status]) -> Results {
        let mut cases: Vec<CaseResult> = Vec::new();
        for (index, word) in attempts.iter().enumerate() {
            let mut record = record("m::f::raw-file", *word);
            record.seconds = seconds;
            record.attempt = index as u32 + 1;
            match cases.first_mut() {
                Some(case) => case.add(record),
                None => cases.push(CaseResult::new(record)),
            }
        }
        Results { cases, ..Results::default() }
    }

    #[test]
    fn last_and_best_times_of_passes_outlive_the_run() {
        use iotest_protocol::Status::{Fail, Pass};
        let guard = tempfile::tempdir().unwrap();
        let directory = Utf8Path::from_path(guard.path()).unwrap();
        for (seconds, attempts) in [
            (2.0, &[Pass][..]),
            (1.0, &[Pass]),
            (3.0, &[Pass]),
            (0.1, &[Fail]),
            (0.2, &[Fail, Pass]),
        ] {
            History::open(directory).update(&results(seconds, attempts)).unwrap();
        }
        let key = results(0.0, &[Pass]).cases[0].key();
        assert_eq!(History::open(directory).of(&key), Some(Times { last: 3.0, best: 1.0 }));
    }
}
