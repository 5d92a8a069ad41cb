//! [`RowResult`]: the result of one row, and how it differs from the expected one.

use iotest_protocol::text::prefix;
use serde::{Deserialize, Serialize};

use crate::marks;
use crate::row::Row;

/// What a scene found for one of its items.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowResult {
    /// The verdict: one word if all runners agree, otherwise the words of all.
    pub verdict: String,
    /// Pairs of a runner's name and its message. What a row expects must be in each of them.
    pub messages: Vec<(String, String)>,
    /// Processes, mounts, sockets and files that were left, and files that were harmed.
    pub left: Vec<String>,
}

/// How many characters of a text are shown.
const SHOWN: usize = 600;

impl RowResult {
    /// Makes a result of a verdict and one message.
    pub fn new(verdict: impl Into<String>, text: impl Into<String>) -> Self {
        Self { verdict: verdict.into(), messages: vec![(String::new(), text.into())], left: vec![] }
    }

    /// Returns the differences from what the row expects; empty if there are none.
    pub fn differences(&self, row: &Row) -> Vec<String> {
        let mut found = Vec::new();
        if !row.verdict.split('|').any(|right| right == self.verdict) {
            let message = self.messages.first().map_or("", |(_, text)| text);
            let why = shortened(message);
            found.push(format!("verdict {}, right is {}: {why}", self.verdict, row.verdict));
        }
        let mut texts: Vec<&str> = Vec::new();
        for (runner, text) in &self.messages {
            let of = if runner.is_empty() { String::new() } else { format!(" of {runner}") };
            // The same message of several runners is compared once.
            if texts.contains(&text.as_str()) {
                continue;
            }
            texts.push(text);
            for part in row.message {
                let wanted = marks::resolved(part);
                if !text.contains(&*wanted) {
                    found.push(format!("no `{wanted}` in the message{of}: {}", shortened(text)));
                }
            }
            for part in row.never.iter().filter(|part| text.contains(**part)) {
                found.push(format!(
                    "`{}` in the message{of}: {}",
                    part.escape_debug(),
                    around(text, part)
                ));
            }
        }
        let left = self.left.iter().filter(|left| !row.allows_leftover(left));
        found.extend(left.map(|left| format!("left: {left}")));
        found
    }
}

/// Returns the beginning and the end of a long text on one line.
fn shortened(text: &str) -> String {
    let count = text.chars().count();
    let shown: String = match count > SHOWN {
        true => {
            let head: String = text.chars().take(SHOWN / 2).collect();
            let tail: String = text.chars().skip(count - SHOWN / 2).collect();
            format!("{head} … {tail}")
        }
        false => text.to_owned(),
    };
    one_line(&shown)
}

/// Returns a part of a text with what is before and after it, on one line.
fn around(text: &str, part: &str) -> String {
    let at = text.find(part).unwrap_or_default();
    let from = prefix(text, at.saturating_sub(100)).len();
    let to = prefix(text, at + part.len() + 100).len();
    one_line(&text[from..to])
}

fn one_line(text: &str) -> String {
    let plain = |c: char| match c {
        '\n' => " / ".to_owned(),
        c if c.is_control() => c.escape_debug().to_string(),
        c => c.to_string(),
    };
    text.trim().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::row::row;

    #[test]
    fn every_difference_is_named() {
        let row = row("x.y", "", "", "").expect("fail", &["SIGSEGV"]).never(&["pass"]);
        let right = RowResult::new("fail", "ended by SIGSEGV");
        assert_eq!(right.differences(&row), [""; 0]);
        let mut wrong = RowResult::new("pass", "a pass");
        wrong.left.push("process 7".to_owned());
        assert_eq!(wrong.differences(&row).len(), 4);
    }
}
