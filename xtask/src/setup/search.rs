//! Where QEMU's programs are: [`Found`], by a [`Search`].
//!
//! Looks and asks for versions; installs nothing.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::env::Env;
use crate::process::Step;
use crate::program::Program;

/// A program that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) program: Program,
    pub(crate) path: PathBuf,
    /// The QEMU release it says to be of, like `10.0.2`.
    pub(crate) version: String,
    /// Whether an environment variable names it.
    pub(crate) is_chosen: bool,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, path) = (self.program.name(), self.path.display());
        write!(f, "  {name:<20} {:<9} {path}", self.version)?;
        match self.is_chosen {
            false => Ok(()),
            true => write!(f, " ({})", self.program.variable()),
        }
    }
}

/// What became of looking for every program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Search {
    /// Those that are there and run.
    pub(crate) found: Vec<Found>,
    /// Those that are not in `PATH`.
    pub(crate) missing: Vec<Program>,
}

impl Search {
    /// Looks for every program and asks each for its version; fails if one is of no use.
    pub(crate) fn run(env: &Env) -> anyhow::Result<Self> {
        let mut search = Self::default();
        for program in Program::ALL {
            let chosen = env.chosen.iter().find(|(of, _)| *of == program);
            let wanted = chosen.map_or(OsStr::new(program.name()), |(_, value)| value.as_os_str());
            match (env.find(wanted), chosen) {
                (Some(path), _) => search.found.push(ask(program, path, chosen.is_some())?),
                (None, None) => search.missing.push(program),
                (None, Some(_)) => {
                    let (variable, wanted) = (program.variable(), Path::new(wanted).display());
                    bail!("QEMU cannot be used: {variable} is `{wanted}`, which is not there");
                }
            }
        }
        Ok(search)
    }
}

fn ask(program: Program, path: PathBuf, is_chosen: bool) -> anyhow::Result<Found> {
    let answer = Step::new(&path).arg("--version").read().context("QEMU cannot be used")?;
    let version = version(&answer).with_context(|| {
        format!("QEMU cannot be used: `{} --version` shows no version", path.display())
    })?;
    Ok(Found { program, path, version, is_chosen })
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
        assert_eq!(
            Search::run(&env).unwrap_err().to_string(),
            "QEMU cannot be used: QEMU_IMG_PROG is `/no/such/qemu-img`, which is not there"
        );
        let search = Search::run(&Env { chosen: vec![], ..env }).unwrap();
        assert_eq!((search.missing.len(), search.found), (5, vec![]));
    }
}
