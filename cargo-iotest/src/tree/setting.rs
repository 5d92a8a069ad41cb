//! [`Round`]: one setting in which a tree's tests run, a point of the matrix.

use std::str::FromStr;

use iotest_runtime::env::Programs;

use crate::error::Trouble;
use crate::matrix::{Matrix, Setting};
use crate::runner_env::inherited::Inherited;
use crate::tree::options::Wish;

/// One setting in which tests run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Round {
    /// What sets it apart from others beside format and protocol; empty if nothing was asked for.
    pub label: String,
    /// The options of the command line that choose it.
    pub options: Vec<String>,
    /// The name of the QEMU, if one was named.
    pub qemu: Option<String>,
    /// The programs of that QEMU, by their variables.
    pub programs: Vec<(String, String)>,
    /// What is asked for in it.
    pub wish: Wish,
}

impl Round {
    /// Returns the rounds of a matrix; `wish` is what they have in common.
    ///
    /// # Errors
    /// * [`Trouble`] if a value of an axis is none, which its option has made sure of.
    pub fn all(matrix: &Matrix, wish: &Wish) -> Result<Vec<Self>, Trouble> {
        matrix.settings.iter().map(|setting| Self::of(setting, matrix, wish)).collect()
    }

    fn of(setting: &Setting, matrix: &Matrix, common: &Wish) -> Result<Self, Trouble> {
        let wish = Wish {
            format: value(setting, "IMGFMT")?.unwrap_or(common.format),
            protocol: value(setting, "IMGPROTO")?.unwrap_or(common.protocol),
            cache: value(setting, "CACHEMODE")?.or(common.cache),
            aio: value(setting, "AIOMODE")?.unwrap_or(common.aio),
            ..common.clone()
        };
        let programs = setting.variables.iter().filter(|(name, _)| name.ends_with("_PROG"));
        Ok(Self {
            label: setting.label.clone(),
            options: setting.options.clone(),
            qemu: setting.qemu.map(|index| matrix.qemus[index].clone()),
            programs: programs.cloned().collect(),
            wish,
        })
    }

    /// Puts the programs of its QEMU in the place of those that the environment names.
    pub(crate) fn choose(&self, programs: &mut Programs, inherited: &mut Inherited) {
        for (variable, path) in &self.programs {
            let program = match variable.as_str() {
                "QEMU_PROG" => &mut programs.qemu,
                "QEMU_IMG_PROG" => &mut programs.qemu_img,
                "QEMU_IO_PROG" => &mut programs.qemu_io,
                "QEMU_NBD_PROG" => &mut programs.qemu_nbd,
                "QSD_PROG" => &mut programs.storage_daemon,
                _ => continue,
            };
            *program = Ok(path.into());
            inherited.put(variable, path);
        }
    }
}

/// The value that a setting has of an axis.
fn value<T>(setting: &Setting, variable: &str) -> Result<Option<T>, Trouble>
where
    T: FromStr,
    T::Err: std::fmt::Display,
{
    let found = setting.variables.iter().rfind(|(name, _)| name == variable);
    found
        .map(|(_, value)| value.parse())
        .transpose()
        .map_err(|error: T::Err| Trouble::usage(format!("{variable}: {error}")))
}

#[cfg(test)]
mod tests {
    use iotest_runtime::spec::{CacheMode, Format};

    use super::*;
    use crate::cli::{Cli, words};
    use crate::matrix::matrix;
    use crate::runner_env::Surroundings;

    fn rounds(line: &str) -> Vec<Round> {
        let line = Cli::read(words(line.split_whitespace().map(Into::into))).unwrap().line;
        let matrix = matrix(&line, &Surroundings::default()).unwrap();
        Round::all(&matrix, &Wish::default()).unwrap()
    }

    #[test]
    fn plain_line_has_one_round_without_a_label() {
        assert_eq!(rounds("--qemu-tree /src"), [Round::default()]);
    }

    #[test]
    fn every_combination_is_a_round_with_its_own_options() {
        let rounds = rounds("--qemu-tree /src -qcow2 -raw -c none,writeback");
        let told: Vec<_> = rounds
            .iter()
            .map(|round| (round.wish.format, round.wish.cache.unwrap(), &*round.label))
            .collect();
        let (none, writeback) = (CacheMode::None, CacheMode::Writeback);
        let expected = [
            (Format::Qcow2, none, "cache=none"),
            (Format::Qcow2, writeback, "cache=writeback"),
            (Format::Raw, none, "cache=none"),
            (Format::Raw, writeback, "cache=writeback"),
        ];
        assert_eq!(told, expected);
        assert_eq!(rounds[3].options, ["--format=raw", "--cache=writeback"]);
    }

    #[test]
    fn programs_of_a_named_qemu_go_before_all_others() {
        let mut settings = iotest_runtime::env::Settings::from_env().unwrap();
        let mut inherited = Inherited::default();
        let path = |name: &str| ("QEMU_IO_PROG".to_owned(), name.to_owned());
        let round = Round { programs: vec![path("/opt/bin/qemu-io")], ..Round::default() };
        round.choose(&mut settings.programs, &mut inherited);
        assert_eq!(settings.programs.qemu_io.unwrap(), "/opt/bin/qemu-io");
        assert_eq!(inherited.set("QEMU_IO_PROG"), Some("/opt/bin/qemu-io"));
    }
}
