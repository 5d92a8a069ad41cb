//! [`TreeSetting`]: the setting in which a tree's tests run: one combination of the matrix.

use std::str::FromStr;

use iotest_runtime::env::Programs;

use crate::error::CliError;
use crate::matrix::{Matrix, Setting};
use crate::runner_env::inherited::InheritedEnv;
use crate::tree::options::TreeOptions;

/// One setting in which tests run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TreeSetting {
    /// What distinguishes it besides format and protocol; empty by default.
    pub label: String,
    /// The command line arguments that select it.
    pub arguments: Vec<String>,
    /// The name of the QEMU, if any was named.
    pub qemu: Option<String>,
    /// The programs of that QEMU, by variable.
    pub programs: Vec<(String, String)>,
    /// The options of its tests.
    pub options: TreeOptions,
}

impl TreeSetting {
    /// Returns the settings of a matrix; `options` are common to all.
    ///
    /// # Errors
    /// * [`CliError`] if a value of an axis is invalid, which option parsing rules out.
    pub fn all(matrix: &Matrix, options: &TreeOptions) -> Result<Vec<Self>, CliError> {
        matrix.settings.iter().map(|setting| Self::of(setting, matrix, options)).collect()
    }

    fn of(setting: &Setting, matrix: &Matrix, common: &TreeOptions) -> Result<Self, CliError> {
        let options = TreeOptions {
            format: value(setting, "IMGFMT")?.unwrap_or(common.format),
            protocol: value(setting, "IMGPROTO")?.unwrap_or(common.protocol),
            cache: value(setting, "CACHEMODE")?.or(common.cache),
            aio: value(setting, "AIOMODE")?.unwrap_or(common.aio),
            ..common.clone()
        };
        let programs = setting.variables.iter().filter(|(name, _)| name.ends_with("_PROG"));
        Ok(Self {
            label: setting.label.clone(),
            arguments: setting.arguments.clone(),
            qemu: setting.qemu.map(|index| matrix.qemus[index].clone()),
            programs: programs.cloned().collect(),
            options,
        })
    }

    /// Replaces the programs named by the environment with those of its QEMU.
    pub(crate) fn apply_programs(&self, programs: &mut Programs, inherited: &mut InheritedEnv) {
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

/// Returns a setting's value on an axis.
fn value<T>(setting: &Setting, variable: &str) -> Result<Option<T>, CliError>
where
    T: FromStr,
    T::Err: std::fmt::Display,
{
    let found = setting.variables.iter().rfind(|(name, _)| name == variable);
    found
        .map(|(_, value)| value.parse())
        .transpose()
        .map_err(|error: T::Err| CliError::usage(format!("{variable}: {error}")))
}

#[cfg(test)]
mod tests {
    use iotest_runtime::spec::{CacheMode, Format};

    use super::*;
    use crate::cli::{Cli, words};
    use crate::matrix::matrix;
    use crate::runner_env::RunnerEnv;

    fn parsed(line: &str) -> Vec<TreeSetting> {
        let line = Cli::read(words(line.split_whitespace().map(Into::into))).unwrap().line;
        let matrix = matrix(&line, &RunnerEnv::default()).unwrap();
        TreeSetting::all(&matrix, &TreeOptions::default()).unwrap()
    }

    #[test]
    fn plain_line_has_one_setting_without_a_label() {
        assert_eq!(parsed("--qemu-tree /src"), [TreeSetting::default()]);
    }

    #[test]
    fn every_combination_is_a_setting_with_its_own_arguments() {
        let tree_settings = parsed("--qemu-tree /src -qcow2 -raw -c none,writeback");
        let found: Vec<_> = tree_settings
            .iter()
            .map(|setting| {
                (setting.options.format, setting.options.cache.unwrap(), &*setting.label)
            })
            .collect();
        let (none, writeback) = (CacheMode::None, CacheMode::Writeback);
        let expected = [
            (Format::Qcow2, none, "cache=none"),
            (Format::Qcow2, writeback, "cache=writeback"),
            (Format::Raw, none, "cache=none"),
            (Format::Raw, writeback, "cache=writeback"),
        ];
        assert_eq!(found, expected);
        assert_eq!(tree_settings[3].arguments, ["--format=raw", "--cache=writeback"]);
    }

    #[test]
    fn programs_of_a_named_qemu_override_all_others() {
        let mut settings = iotest_runtime::env::Settings::from_env().unwrap();
        let mut inherited = InheritedEnv::default();
        let path = |name: &str| ("QEMU_IO_PROG".to_owned(), name.to_owned());
        let setting =
            TreeSetting { programs: vec![path("/opt/bin/qemu-io")], ..TreeSetting::default() };
        setting.apply_programs(&mut settings.programs, &mut inherited);
        assert_eq!(settings.programs.qemu_io.unwrap(), "/opt/bin/qemu-io");
        assert_eq!(inherited.set("QEMU_IO_PROG"), Some("/opt/bin/qemu-io"));
    }
}
