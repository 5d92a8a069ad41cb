//! [`Finding`]: a failure with all that is needed to see it again, as files in a directory of its own.

pub mod by_hand;
mod steps;
mod test_code;

use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};

use crate::drive::Programs;
use crate::execute;
use crate::failure::{Failure, Stop};
pub use crate::finding::steps::{Step, Tool, steps};
pub use crate::finding::test_code::test_code;
use crate::hunt::Shrunk;
use crate::program::Program;
use crate::shrink::Chance;

/// The version of the format of `finding.json`.
pub const VERSION: u32 = 1;

/// A failure, the program of its seed, and the smallest one that shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The version of this format.
    pub version: u32,
    /// What fails.
    pub failure: Failure,
    /// On which QEMU it was found.
    pub qemu: String,
    /// The program of the seed.
    pub original: Program,
    /// The smallest program that fails in the same way.
    pub program: Program,
    /// How often it has failed there.
    pub chance: Chance,
    /// What it does on QEMUs, in the order in which they were given.
    pub qemus: Vec<OnQemu>,
}

/// What a program does on one QEMU.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnQemu {
    /// The QEMU.
    pub qemu: String,
    /// How often it has failed; absent if the QEMU does not know an option.
    pub chance: Option<Chance>,
    /// The last failure, if it has failed, or why it cannot run.
    pub message: Option<String>,
    /// How often the lines of `reproduce.sh` fail.
    pub by_hand: Option<Chance>,
}

impl Finding {
    /// Makes one of what a hunt has shrunk.
    pub fn new(shrunk: Shrunk, qemu: &str) -> Self {
        let Shrunk { original, program, failure, chance, .. } = shrunk;
        let qemu = qemu.to_owned();
        Self { version: VERSION, failure, qemu, original, program, chance, qemus: Vec::new() }
    }

    /// Returns a name for files and functions: letters, digits and underscores.
    pub fn name(&self) -> String {
        let mut name = String::new();
        for letter in self.failure.signature.chars().take(60) {
            match letter.is_ascii_alphanumeric() {
                true => name.push(letter.to_ascii_lowercase()),
                false if !name.ends_with('_') => name.push('_'),
                false => {}
            }
        }
        format!("{}_{}", name.trim_matches('_'), self.original.seed)
    }

    /// Reads one.
    ///
    /// # Errors
    /// * [`io::ErrorKind::InvalidData`] if the file is not a finding, is one of another version, or has a program
    ///   that cannot run or reaches for files that are not its own.
    /// * The system's error if it cannot be read.
    pub fn read(path: &Utf8Path) -> io::Result<Self> {
        let bytes = std::fs::read(path)?;
        let finding: Self = serde_json::from_slice(&bytes)?;
        let good = match finding.version {
            VERSION => finding.original.check().and_then(|()| finding.program.check()),
            other => {
                Err(format!("it has version {other}, and this program reads version {VERSION}"))
            }
        };
        good.map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why))?;
        Ok(finding)
    }

    /// Writes `finding.json`, `report.txt`, `reproduce.sh` and `test.rs` into a directory.
    ///
    /// # Errors
    /// * The system's error if one cannot be written.
    pub fn write(&self, directory: &Utf8Path) -> io::Result<Utf8PathBuf> {
        let json = serde_json::to_string_pretty(self)? + "\n";
        let path = directory.join("finding.json");
        std::fs::write(&path, json)?;
        std::fs::write(directory.join("report.txt"), self.report())?;
        std::fs::write(directory.join("reproduce.sh"), self.script())?;
        std::fs::write(directory.join("test.rs"), test_code(self))?;
        Ok(path)
    }

    /// Runs the program until it fails in the same way, at most `times`, in a directory that is created, and
    /// leaves its files there: images, and what the storage daemon wrote to standard error.
    ///
    /// # Errors
    /// * The system's error if the directory cannot be created or emptied.
    pub fn keep_images(
        &self,
        programs: &Programs,
        directory: &Utf8Path,
        times: u32,
    ) -> io::Result<()> {
        for _ in 0..times {
            std::fs::create_dir(directory)?;
            let ran = execute::run(&self.program, programs, directory);
            let failed = matches!(&ran.stop, Some(Stop::Failure(failure)) if failure.signature == self.failure.signature);
            // The socket.
            std::fs::remove_file(directory.join("nbd")).ok();
            if failed {
                return Ok(());
            }
            std::fs::remove_dir_all(directory)?;
        }
        Ok(())
    }

    /// Returns a report: what fails, by which operations, where.
    pub fn report(&self) -> String {
        let Failure { signature, message, step } = &self.failure;
        let mut text = format!(
            "{signature}\n\n{message}\n\nSeen on QEMU {} in {} runs, at operation {}. Seed {}.\n\n",
            self.qemu,
            self.chance,
            step + 1,
            self.original.seed
        );
        text.push_str(&self.program.to_string());
        if !self.qemus.is_empty() {
            text.push('\n');
            text.push_str(&self.table());
        }
        text
    }

    /// Returns a table of what the program does on QEMUs.
    pub fn table(&self) -> String {
        let mut text = format!("{:<12}{:<14}{:<14}what\n", "QEMU", "fails", "by hand");
        for OnQemu { qemu, chance, message, by_hand } in &self.qemus {
            let shown = |chance: &Option<Chance>| {
                chance.map_or_else(|| "cannot run".to_owned(), |chance| chance.to_string())
            };
            let what = message.as_deref().unwrap_or("").lines().next().unwrap_or("");
            let line = format!("{qemu:<12}{:<14}{:<14}{what}", shown(chance), shown(by_hand));
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// Returns a script of plain qemu-img and qemu-io lines, which fails where QEMU does.
    pub fn script(&self) -> String {
        let lines: String = steps(&self.program).iter().map(|step| format!("{step}\n")).collect();
        format!(
            "#!/bin/sh\n# {}\n# Run it in an empty directory; it fails where QEMU does.\nset -e\n{lines}",
            self.failure.signature
        )
    }
}

#[cfg(test)]
mod tests;
