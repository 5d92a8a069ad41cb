//! Where QEMU's programs are: [`Found`], by a [`Search`].
//!
//! Looks and asks for versions; installs nothing.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::env::Env;
use crate::process::Step;
use crate::program::Program;

/// Who chose a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// It is the first of its name in `PATH`.
    Path,
    /// An environment variable names it.
    User,
}

/// A program that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) program: Program,
    pub(crate) path: PathBuf,
    /// The QEMU release it says to be of, like `10.0.2`.
    pub(crate) version: String,
    pub(crate) choice: Choice,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, path) = (self.program.name(), self.path.display());
        write!(f, "  {name:<20} {:<9} {path}", self.version)?;
        match self.choice {
            Choice::Path => Ok(()),
            Choice::User => write!(f, " ({})", self.program.variable()),
        }
    }
}

/// What became of looking for every program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Search {
    /// Those that are there and run.
    pub(crate) found: Vec<Found>,
    /// Those that are not in `PATH`: installing may help.
    pub(crate) missing: Vec<Program>,
    /// Those that are no use as they are, each with the reason: installing cannot help.
    pub(crate) broken: Vec<(Program, String)>,
}

impl Search {
    /// Looks for every program and asks each for its version.
    pub(crate) fn run(env: &Env) -> Self {
        let mut search = Self::default();
        for program in Program::ALL {
            let chosen = env.chosen.iter().find(|(of, _)| *of == program);
            let choice = if chosen.is_some() { Choice::User } else { Choice::Path };
            let wanted = chosen.map_or(OsStr::new(program.name()), |(_, value)| value.as_os_str());
            match (env.find(wanted), choice) {
                (Some(path), _) => search.ask(program, path, choice),
                (None, Choice::Path) => search.missing.push(program),
                (None, Choice::User) => {
                    let (variable, wanted) = (program.variable(), Path::new(wanted).display());
                    let reason = format!("{variable} is `{wanted}`, which is not there");
                    search.broken.push((program, reason));
                }
            }
        }
        search
    }

    fn ask(&mut self, program: Program, path: PathBuf, choice: Choice) {
        let answer = Step::new(&path).arg("--version").read();
        match answer.map(|text| version(&text)) {
            Ok(Some(version)) => self.found.push(Found { program, path, version, choice }),
            Ok(None) => {
                let reason = format!("`{} --version` shows no version", path.display());
                self.broken.push((program, reason));
            }
            Err(error) => self.broken.push((program, format!("{error:#}"))),
        }
    }

    /// Fails if a program is of no use.
    pub(crate) fn refuse_broken(&self) -> anyhow::Result<()> {
        match self.broken.first() {
            Some((program, why)) => bail!("QEMU cannot be used: {}: {why}", program.name()),
            None => Ok(()),
        }
    }

    /// Returns the different releases among the programs found, each once.
    pub(crate) fn releases(&self) -> Vec<&str> {
        let releases: BTreeSet<&str> = self.found.iter().map(|one| &*one.version).collect();
        releases.into_iter().collect()
    }
}

/// Reads the release from what `--version` prints: the first word that starts with a number.
fn version(text: &str) -> Option<String> {
    let mut words = text.lines().next()?.split_whitespace();
    let word = words.find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(word.trim_end_matches(',').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_is_read_from_every_form() {
        for (text, expected) in [
            ("QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7)\nCopy 2003", Some("7.2.22")),
            ("qemu-nbd 10.0.2 (Debian 1:10.0.2+ds-2)", Some("10.0.2")),
            ("qemu-io version 2.5.0, Copyright", Some("2.5.0")),
            ("no number\n10.0", None),
        ] {
            assert_eq!(version(text).as_deref(), expected);
        }
    }

    #[test]
    fn users_choice_that_is_not_there_is_broken_and_not_missing() {
        let chosen = vec![(Program::Img, "/no/such/qemu-img".into())];
        let env = Env { path: vec![], chosen, ..Env::read() };
        let search = Search::run(&env);
        assert_eq!(search.missing.len(), 4);
        assert_eq!(
            search.refuse_broken().unwrap_err().to_string(),
            "QEMU cannot be used: qemu-img: QEMU_IMG_PROG is `/no/such/qemu-img`, which is not there"
        );
    }
}
