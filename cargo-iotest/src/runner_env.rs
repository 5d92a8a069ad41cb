//! [`RunnerEnv`]: the runner's own environment variables, read once.
//!
//! Variables for test programs are passed on unread.

pub mod inherited;

use std::cell::RefCell;
use std::env::VarError;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::num::NonZeroUsize;

use camino::Utf8PathBuf;
use iotest_protocol::Secrets;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{KeepScratch, Settings, Wrapper};
use iotest_runtime::internal::{DEFAULT_KEY_SECRET, QemuStore, bad_qemu_store, named_keep};

use crate::cli::RunArgs;
use crate::cli::show::When;
use crate::error::CliError;

/// What the runner reads from its environment.
#[derive(Debug, Clone, Default)]
pub struct RunnerEnv {
    /// `CARGO`: the cargo that started us.
    pub cargo: Option<String>,
    /// `IOTEST_OUTPUT_DIR`: where records go.
    pub output_dir: Option<Utf8PathBuf>,
    /// `IOTEST_KEEP`: which directories are kept.
    pub keep: Option<KeepScratch>,
    /// Values hidden in all output: `IMGKEYSECRET`, unless it is QEMU's default.
    pub secrets: Secrets,
    /// Whether `TEST_DIR` is set.
    pub has_test_dir: bool,
    /// `GDB_OPTIONS`.
    pub gdb_options: Option<String>,
    /// `QEMU_IO_OPTIONS_NO_FMT`, else `QEMU_IO_OPTIONS`.
    pub qemu_io_options: Option<String>,
    /// `PATH`.
    pub path: Option<String>,
    /// Whether `GITHUB_ACTIONS` is `true`: GitHub reads annotations from standard output.
    pub github: bool,
    /// Whether `CI` is set, and neither empty, `0` nor `false`: references are not written then.
    pub ci: bool,
    /// `VISUAL`, else `EDITOR`.
    pub editor: Option<String>,
    /// Timeouts, scaled by `IOTEST_TIMEOUT_SCALE`; off under `VALGRIND_QEMU` or `IOTEST_RR`.
    pub timeouts: Timeouts,
    /// Where QEMUs are added: `IOTEST_QEMU_DIR`, else in the user's cache, if there is one.
    pub qemus: Option<QemuStore>,
    /// `IOTEST_DEBIAN_MIRROR`: the address from which QEMUs are downloaded.
    pub debian_mirror: Option<String>,
    /// Whether to use colours: `NO_COLOR`, else `CLICOLOR_FORCE`, else `CARGO_TERM_COLOR`.
    pub color: Option<bool>,
}

impl RunnerEnv {
    /// Reads the process's environment.
    ///
    /// # Errors
    /// * [`CliError`] if a variable that is read is not UTF-8 text.
    pub fn read() -> Result<Self, CliError> {
        let bad = RefCell::new(None);
        #[expect(clippy::disallowed_methods, reason = "this module reads the environment")]
        let lookup = |name: &str| match std::env::var(name) {
            Ok(value) => Some(value).filter(|value| !value.is_empty()),
            Err(VarError::NotPresent) => None,
            // Entries of PATH that are not UTF-8 are ignored.
            Err(VarError::NotUnicode(value)) if name == "PATH" => {
                Some(value.to_string_lossy().into_owned())
            }
            Err(VarError::NotUnicode(value)) => {
                let text = format!("{name}={}: is not UTF-8 text", value.to_string_lossy());
                bad.borrow_mut().get_or_insert(CliError::usage(text));
                None
            }
        };
        let read = Self::from_lookup(&lookup);
        if let Some(problem) = bad_qemu_store(&|name| lookup(name).map(OsString::from)) {
            return Err(CliError::usage(problem));
        }
        match bad.take() {
            Some(error) => Err(error),
            None => Ok(Self { timeouts: timeouts(), ..read }),
        }
    }

    fn from_lookup(lookup: &dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            cargo: lookup("CARGO"),
            output_dir: lookup("IOTEST_OUTPUT_DIR").map(Utf8PathBuf::from),
            keep: lookup("IOTEST_KEEP").as_deref().and_then(named_keep),
            secrets: secrets(lookup),
            has_test_dir: lookup("TEST_DIR").is_some(),
            gdb_options: lookup("GDB_OPTIONS"),
            qemu_io_options: lookup("QEMU_IO_OPTIONS_NO_FMT").or_else(|| lookup("QEMU_IO_OPTIONS")),
            path: lookup("PATH"),
            github: lookup("GITHUB_ACTIONS").as_deref() == Some("true"),
            ci: lookup("CI").is_some_and(|value| !matches!(&*value, "0" | "false")),
            editor: lookup("VISUAL").or_else(|| lookup("EDITOR")),
            timeouts: Timeouts::default(),
            qemus: QemuStore::of_user(&|name| lookup(name).map(OsString::from)),
            debian_mirror: lookup("IOTEST_DEBIAN_MIRROR"),
            color: iotest_runtime::internal::color(lookup),
        }
    }

    /// Returns the cargo to start.
    pub fn cargo(&self) -> &str {
        self.cargo.as_deref().unwrap_or("cargo")
    }

    /// Says whether standard output is coloured.
    pub fn colored(&self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Never => false,
            When::Auto => self.color.unwrap_or_else(|| std::io::stdout().is_terminal()),
        }
    }
}

/// Returns how many cases run at a time: `--jobs`; else one under `--gdb`, which uses a single
/// port; else one per core.
pub(crate) fn jobs(args: &RunArgs) -> usize {
    let cores = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    match args.jobs {
        Some(jobs) => jobs.get(),
        None if args.case.gdb => 1,
        None => cores(),
    }
}

/// Returns the timeouts that the variables of test programs set. Invalid variables are reported by
/// the programs when they are asked for their cases.
fn timeouts() -> Timeouts {
    Settings::from_env().map_or_else(
        |_| Timeouts::default(),
        |settings| match settings.wrapper {
            // Without `--gdb`, `GDB_OPTIONS` has no effect.
            Some(Wrapper::Gdb(_)) | None => settings.timeouts,
            Some(_) => Timeouts::off(),
        },
    )
}

fn secrets(lookup: &dyn Fn(&str) -> Option<String>) -> Secrets {
    let secrets = Secrets::default();
    if let Some(secret) = lookup("IMGKEYSECRET").filter(|set| set != DEFAULT_KEY_SECRET) {
        secrets.add(&secret);
    }
    secrets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color_of(variables: &[(&str, &str)]) -> Option<bool> {
        let lookup = |name: &str| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        RunnerEnv::from_lookup(&lookup).color
    }

    #[test]
    fn no_color_takes_precedence() {
        assert_eq!(color_of(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]), Some(false));
        assert_eq!(color_of(&[("CLICOLOR_FORCE", "1")]), Some(true));
        assert_eq!(color_of(&[("CLICOLOR_FORCE", "0")]), None);
        assert_eq!(color_of(&[("CARGO_TERM_COLOR", "never")]), Some(false));
        assert_eq!(color_of(&[("CARGO_TERM_COLOR", "auto")]), None);
        assert_eq!(color_of(&[("NO_COLOR", ""), ("CARGO_TERM_COLOR", "always")]), Some(true));
    }

    #[test]
    fn option_overrides_the_environment() {
        let env = RunnerEnv { color: Some(false), ..RunnerEnv::default() };
        assert!(env.colored(When::Always));
        assert!(!env.colored(When::Auto));
    }
}
