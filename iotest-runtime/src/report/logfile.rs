//! [`Logfile`]: what libtest's `--logfile` writes, a line a case.

use std::fs::File;
use std::io::{self, Write};

use iotest_protocol::Outcome;
use iotest_protocol::text::{terminal_line, visible};

use crate::report::case_end::CaseEnd;
use crate::report::event::{Reporter, RunEvent};

/// Writes lines such as `ok m::f` to a file.
#[derive(Debug)]
pub(crate) struct Logfile {
    file: File,
}

impl Logfile {
    /// Begins the file anew.
    ///
    /// # Errors
    /// * The system's error if the file cannot be made.
    pub(crate) fn create(path: &camino::Utf8Path) -> io::Result<Self> {
        Ok(Self { file: File::create(path)? })
    }
}

impl Reporter for Logfile {
    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        let (id, word) = match event {
            RunEvent::CaseIgnored { id, reason } => {
                (*id, format!("ignored: {}", terminal_line(reason)))
            }
            RunEvent::CaseEnded(end) => {
                let word = match &end.outcome {
                    Outcome::Pass => "ok".to_owned(),
                    Outcome::Skip(reason) => {
                        format!("ignored: {}", terminal_line(&CaseEnd::skip_text(reason)))
                    }
                    Outcome::Fail(_) | Outcome::Broken(_) => "failed".to_owned(),
                };
                (end.id.as_str(), word)
            }
            _ => return Ok(()),
        };
        writeln!(self.file, "{word} {}", visible(id))
    }
}
