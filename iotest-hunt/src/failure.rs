//! [`Failure`]: what QEMU did wrong, and [`Stop`]: why a program did not come to its end.

use std::collections::BTreeMap;

use iotest_exec::process::Exit;
use serde::{Deserialize, Serialize};

use crate::drive::Stopped;
use crate::image::Format;
use crate::model::Mismatch;

/// What QEMU did wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Failure {
    /// What it is, without paths, lines and numbers: equal for equal faults.
    pub signature: String,
    /// What happened in this program.
    pub message: String,
    /// The place of the operation at which it was seen; as many as there are for the end of the program.
    pub step: usize,
}

/// Why a program did not come to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// QEMU did something wrong.
    Failure(Failure),
    /// This QEMU has no such option.
    Unsupported(String),
    /// An error of the hunt or the host. This is no verdict on QEMU.
    Broken(String),
}

impl Stop {
    /// Makes a failure whose step is not known yet.
    pub(crate) fn failure(signature: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Failure(Failure { signature: signature.into(), message: message.into(), step: 0 })
    }

    /// Makes the failure of bytes that are not as they should be.
    ///
    /// `format` is that of the image whose content is wrong.
    pub(crate) fn wrong_data(format: Format, place: &str, mismatch: &Mismatch) -> Self {
        let Mismatch { offset, bytes, expected, found } = mismatch;
        let what = if *found == 0 { "zeroes" } else { "other data" };
        let instead = match expected.known() {
            Some(0) => "zeroes",
            Some(_) => "what was written",
            None => "one of several values",
        };
        let message = format!(
            "{place}: {bytes} bytes are wrong, the first at {offset}: {found:#04x} instead of {expected}"
        );
        Self::failure(format!("wrong data in {format}: {what} instead of {instead}"), message)
    }

    /// Makes the failure of a process that ended when it should not, or not as it should.
    pub(crate) fn bad_end(program: &str, stopped: &Stopped) -> Self {
        let line = telling_line(&stopped.stderr);
        let (what, exit) = match stopped.exit {
            None => ("hang", "it does not end".to_owned()),
            Some(exit @ Exit::Signal(_)) => ("crash", exit.to_string()),
            Some(Exit::Code(0)) => ("message on standard error", Exit::Code(0).to_string()),
            Some(exit) => ("bad end", exit.to_string()),
        };
        // What it says before it crashes says little, unless it is an assertion.
        let said = match stopped.exit {
            Some(Exit::Signal(_)) if !line.contains("Assertion") => String::new(),
            _ => format!(": {}", normal(line)),
        };
        let signature = format!("{what} of {program}: {exit}{said}");
        Self::failure(
            signature,
            format!("{program}: {exit}; standard error: {}", stopped.stderr.trim()),
        )
    }

    /// Adds the place of the operation.
    pub(crate) fn at(self, step: usize) -> Self {
        match self {
            Self::Failure(failure) => Self::Failure(Failure { step, ..failure }),
            other => other,
        }
    }
}

/// Returns the line of standard error that tells most.
fn telling_line(stderr: &str) -> &str {
    let first = || stderr.lines().find(|line| !line.trim().is_empty());
    let asserted = stderr.lines().find(|line| line.contains("Assertion"));
    asserted.or_else(first).unwrap_or("")
}

/// Removes paths, lines and numbers from a message.
pub(crate) fn normal(line: &str) -> String {
    let words = line.split_whitespace().filter(|word| !word.contains('/') && !word.contains(".c:"));
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        let mut digits = false;
        for letter in word.chars() {
            match (letter.is_ascii_digit(), digits) {
                (true, false) => text.push('N'),
                (true, true) => {}
                (false, _) => text.push(letter),
            }
            digits = letter.is_ascii_digit();
        }
    }
    text.chars().take(160).collect()
}

/// How often an operation was tried, and accepted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Count {
    /// How often it was tried.
    pub tried: u64,
    /// How often it was accepted.
    pub accepted: u64,
}

/// How often operations were tried and accepted, by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Acceptance(pub BTreeMap<String, Count>);

impl Acceptance {
    /// Counts one operation.
    pub(crate) fn count(&mut self, name: &str, accepted: bool) {
        let count = self.0.entry(name.to_owned()).or_default();
        count.tried += 1;
        count.accepted += u64::from(accepted);
    }

    /// Adds those of another program.
    pub(crate) fn add(&mut self, other: &Self) {
        for (name, Count { tried, accepted }) in &other.0 {
            let count = self.0.entry(name.clone()).or_default();
            count.tried += tried;
            count.accepted += accepted;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ByteSet;

    #[test]
    fn signature_has_no_path_line_or_number() {
        let line =
            "qemu-storage-daemon: ../../block/io.c:1030: bdrv_x: Assertion `n <= 512' failed.";
        assert_eq!(normal(line), "qemu-storage-daemon: bdrv_x: Assertion `n <= N' failed.");
        assert_eq!(
            normal("Could not open '/tmp/a/disk0': Permission denied"),
            "Could not open Permission denied"
        );
    }

    #[test]
    fn wrong_data_is_named_by_what_it_is() {
        let of = |expected, found| {
            let mismatch = Mismatch { offset: 512, bytes: 3, expected, found };
            match Stop::wrong_data(Format::Qed, "the active node", &mismatch) {
                Stop::Failure(failure) => (failure.signature, failure.message),
                other => panic!("{other:?}"),
            }
        };
        let (signature, message) = of(ByteSet::ZERO, 0xaa);
        assert_eq!(signature, "wrong data in qed: other data instead of zeroes");
        assert_eq!(
            message,
            "the active node: 3 bytes are wrong, the first at 512: 0xaa instead of 0x00"
        );
        assert_eq!(
            of(ByteSet::of(1), 0).0,
            "wrong data in qed: zeroes instead of what was written"
        );
    }
}
