//! [`Recent`]: the last messages of a connection, for errors.

use std::collections::VecDeque;

use iotest_exec::excerpt::Excerpt;
use qmp_client::protocol::Direction;

/// How many of the last messages an error shows.
const RECENT: usize = 12;

/// The last messages in both directions, as far as errors show them.
#[derive(Debug, Default)]
pub(super) struct Recent(VecDeque<(Direction, Excerpt)>);

impl Recent {
    /// Adds one, instead of the oldest if there are as many as are shown.
    pub(super) fn note(&mut self, direction: Direction, line: &[u8]) {
        if self.0.len() == RECENT {
            self.0.pop_front();
        }
        self.0.push_back((direction, Excerpt::of_line(line.trim_ascii_end())));
    }

    /// Returns them, the oldest first.
    pub(super) fn lines(&self) -> Vec<String> {
        let line =
            |(direction, line): &(Direction, Excerpt)| format!("{direction} {}", line.line());
        self.0.iter().map(line).collect()
    }
}
