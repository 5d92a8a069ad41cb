//! [`Settings`]: the environment, read once.
//!
//! `check`'s variables and our own `IOTEST_*` become one checked value before anything runs; no
//! other module reads the environment. `env/variables.rs` lists every name and its meaning.

pub(crate) mod variables;
pub(crate) mod added;
mod error;
pub(crate) mod options;
pub(crate) mod process_env;
mod programs;
mod reader;
mod wrapper;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::fmt;

pub(crate) mod harness;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::Timeouts;
use iotest_protocol::Secrets;
use iotest_spec::{AioMode, CacheMode, Format, Protocol, Tool};

pub(crate) use crate::env::error::Problem;
pub use crate::env::error::SettingsError;
use crate::env::process_env::ProcessEnv;
pub(crate) use crate::env::process_env::SOCKET_PATH_MAX;
pub use crate::env::wrapper::{Recording, Wrapper};

/// The settings of the environment.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// IMGFMT: the only format to run in.
    #[doc(alias = "IMGFMT")]
    pub format: Option<Format>,
    /// IMGPROTO: the only protocol to run over.
    #[doc(alias = "IMGPROTO")]
    pub protocol: Option<Protocol>,
    /// IMGOPTS: creation options for images in the format under test, each as it stands between
    /// the commas.
    #[doc(alias = "IMGOPTS")]
    #[doc(alias = "imgopts")]
    pub image_options: Vec<String>,
    /// CACHEMODE.
    #[doc(alias = "CACHEMODE")]
    pub cache: Option<CacheMode>,
    /// AIOMODE.
    #[doc(alias = "AIOMODE")]
    pub aio: Option<AioMode>,
    /// The programs, each found or not.
    pub programs: Programs,
    /// `QEMU_OPTIONS`, split at blanks; if unset, what `check` would set without its accelerator.
    #[doc(alias = "QEMU_OPTIONS")]
    #[doc(alias = "qemu_opts")]
    pub qemu_options: Vec<String>,
    /// `QEMU_IMG_OPTIONS`, split at blanks.
    #[doc(alias = "QEMU_IMG_OPTIONS")]
    #[doc(alias = "qemu_img_args")]
    pub qemu_img_options: Vec<String>,
    /// `QEMU_IO_OPTIONS_NO_FMT`, else `QEMU_IO_OPTIONS` without its `-f FORMAT`, split at blanks.
    #[doc(alias = "QEMU_IO_OPTIONS")]
    #[doc(alias = "QEMU_IO_OPTIONS_NO_FMT")]
    #[doc(alias = "qemu_io_args")]
    #[doc(alias = "qemu_io_args_no_fmt")]
    pub qemu_io_options: Vec<String>,
    /// `QEMU_NBD_OPTIONS`, split at blanks.
    #[doc(alias = "QEMU_NBD_OPTIONS")]
    #[doc(alias = "qemu_nbd_args")]
    pub qemu_nbd_options: Vec<String>,
    /// `TEST_DIR`: where scratch directories are made.
    #[doc(alias = "TEST_DIR")]
    pub test_dir: Utf8PathBuf,
    /// `SOCK_DIR`.
    pub(crate) sock_dir: Utf8PathBuf,
    /// `SAMPLE_IMG_DIR`: the directory of compressed sample images.
    #[doc(alias = "SAMPLE_IMG_DIR")]
    #[doc(alias = "sample_img_dir")]
    pub sample_image_dir: Option<Utf8PathBuf>,
    /// `USER`: the user for images opened over ssh to this host.
    #[doc(alias = "USER")]
    pub user: Option<String>,
    /// `QEMU_DEFAULT_MACHINE`: the machine whose references are preferred, if not the probe's.
    #[doc(alias = "QEMU_DEFAULT_MACHINE")]
    #[doc(alias = "qemu_default_machine")]
    pub default_machine: Option<String>,
    /// IMGKEYSECRET.
    pub(crate) key_secret: KeySecret,
    /// The texts that are hidden in all output: [`key_secret`](Self::key_secret), unless it is the
    /// public default, and what tests register. Shared by all clones of these settings.
    pub(crate) secrets: Secrets,
    /// `GDB_OPTIONS`, `VALGRIND_QEMU` or `IOTEST_RR`: what `qemu-system-*` runs under.
    #[doc(alias = "GDB_OPTIONS")]
    #[doc(alias = "VALGRIND_QEMU")]
    #[doc(alias = "NO_VALGRIND")]
    pub wrapper: Option<Wrapper>,
    /// The path of gdb, which makes backtraces of hanging programs, if it is in PATH.
    pub gdb: Option<Utf8PathBuf>,
    /// `IOTEST_CORES`: whether core files are collected.
    pub cores: Cores,
    /// `IOTEST_STRICT_STDERR`: whether unexpected messages of a running QEMU program fail the case.
    pub stderr: StderrPolicy,
    /// `IOTEST_COMPAT`: whether machines may use what QEMU has deprecated.
    pub(crate) deprecated: Deprecated,
    /// `PRINT_QEMU`: where the output of `qemu-system-*` goes.
    #[doc(alias = "PRINT_QEMU")]
    #[doc(alias = "qemu_print")]
    pub qemu_output: QemuOutput,
    /// `QEMU_MODULE_DIR`, which QEMU itself reads: another directory of its modules.
    pub(crate) module_dir: Option<Utf8PathBuf>,
    /// `IOTEST_TIMEOUT_SCALE`: the factor of every time limit and deadline. A test makes a deadline of its
    /// own by `t.settings().timeouts.after(…)`.
    pub timeouts: Timeouts,
    /// `ASAN_OPTIONS` and its like, and `IOTEST_DETECT_LEAKS`.
    pub(crate) sanitizers: Sanitizers,
    /// `IOTEST_BLESS`: whether references are written instead of compared.
    pub bless: Bless,
    /// `IOTEST_KEEP`: which scratch directories outlive their case.
    pub keep: KeepScratch,
    /// `IOTEST_OUTPUT_DIR`: where records and `.bad` files go.
    pub output_dir: Utf8PathBuf,
    /// `IOTEST_CACHE_DIR`: where probes are cached.
    pub cache_dir: Utf8PathBuf,
}

impl Settings {
    /// Reads the settings from the process's environment.
    ///
    /// # Errors
    /// * [`SettingsError`] with every variable whose value is wrong, and every `IOTEST_*` name
    ///   that is unknown.
    pub fn from_env() -> Result<Self, SettingsError> {
        #[expect(clippy::disallowed_methods, reason = "this is the one place that reads it")]
        let lookup = |name: &str| std::env::var_os(name);
        let names = std::env::vars_os().map(|(name, _)| name);
        let unknown = variables::unknown(names.filter_map(|name| name.into_string().ok()));
        reader::settings(&lookup, &ProcessEnv::of_process(), unknown)
    }

    /// Reads the settings from variables that `lookup` returns by name.
    ///
    /// Programs are still searched on disk and default directories made from where this
    /// executable lies. An empty value is the same as none.
    ///
    /// # Errors
    /// * [`SettingsError`] with every variable whose value is wrong.
    ///
    /// ```
    /// use iotest_runtime::env::Settings;
    /// let error = Settings::from_vars(&|name| (name == "IMGFMT").then(|| "qcow3".into()));
    /// assert!(error.unwrap_err().to_string().contains("did you mean `qcow2`?"));
    /// ```
    pub fn from_vars(lookup: &dyn Fn(&str) -> Option<OsString>) -> Result<Self, SettingsError> {
        reader::settings(lookup, &ProcessEnv::of_process(), Vec::new())
    }

    /// Returns `SOCK_DIR`: where socket directories are made.
    #[doc(alias = "SOCK_DIR")]
    pub fn sock_dir(&self) -> &Utf8Path {
        &self.sock_dir
    }

    /// Makes socket directories in another directory.
    ///
    /// # Errors
    /// * [`SettingsError`] if its path is too long for the names of sockets to fit.
    pub fn with_sock_dir(self, dir: impl Into<Utf8PathBuf>) -> Result<Self, SettingsError> {
        let sock_dir = dir.into();
        match process_env::long_sock_dir("SOCK_DIR", &sock_dir) {
            Some(problem) => Err(SettingsError { problems: vec![problem] }),
            None => Ok(Self { sock_dir, ..self }),
        }
    }

    /// Returns IMGKEYSECRET: the secret of LUKS images.
    ///
    /// It is hidden in all output unless it is the public default, and `Debug` never shows it.
    #[doc(alias = "IMGKEYSECRET")]
    #[doc(alias = "luks_default_secret_object")]
    #[doc(alias = "luks_default_key_secret_opt")]
    pub fn key_secret(&self) -> &str {
        &self.key_secret.0
    }

    /// Returns the accelerator that `QEMU_OPTIONS` names; options of a machine must not contradict it.
    ///
    /// `check` names `qtest`; the first one counts, as for QEMU.
    pub fn accelerator(&self) -> Option<&str> {
        options::accelerator(&self.qemu_options)
    }

    /// Returns the timeouts of a case: off while QEMU runs under gdbserver, valgrind or rr.
    pub(crate) fn case_timeouts(&self) -> Timeouts {
        if self.wrapper.is_some() { Timeouts::off() } else { self.timeouts }
    }
}

/// A passphrase, which no message shows.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct KeySecret(pub(crate) String);

impl fmt::Debug for KeySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hidden")
    }
}

/// QEMU's programs, by what the settings or PATH say.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Programs {
    /// `QEMU_PROG`.
    #[doc(alias = "QEMU_PROG")]
    #[doc(alias = "qemu_prog")]
    pub qemu: Program,
    /// `QEMU_IMG_PROG`.
    #[doc(alias = "QEMU_IMG_PROG")]
    pub qemu_img: Program,
    /// `QEMU_IO_PROG`.
    #[doc(alias = "QEMU_IO_PROG")]
    pub qemu_io: Program,
    /// `QEMU_NBD_PROG`.
    #[doc(alias = "QEMU_NBD_PROG")]
    #[doc(alias = "qemu_nbd_prog")]
    pub qemu_nbd: Program,
    /// `QSD_PROG`.
    #[doc(alias = "QSD_PROG")]
    #[doc(alias = "qsd_prog")]
    pub storage_daemon: Program,
}

impl Programs {
    /// Returns that of a tool.
    pub(crate) fn of(&self, tool: Tool) -> &Program {
        match tool {
            Tool::QemuSystem => &self.qemu,
            Tool::QemuImg => &self.qemu_img,
            Tool::QemuIo => &self.qemu_io,
            Tool::QemuNbd => &self.qemu_nbd,
            Tool::QemuStorageDaemon => &self.storage_daemon,
        }
    }

    /// Returns those that were found.
    pub(crate) fn found(&self) -> impl Iterator<Item = &Utf8PathBuf> {
        Tool::ALL.iter().filter_map(|tool| self.of(*tool).as_ref().ok())
    }
}

/// The path of a program, or why it was not found.
pub type Program = Result<Utf8PathBuf, NotFound>;

/// A program that was not found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} not found: {looked}")]
#[non_exhaustive]
pub struct NotFound {
    /// The program's name.
    pub name: String,
    /// Where it was looked for and how to get it.
    pub looked: String,
}

/// How core files of the programs of a case are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cores {
    /// No core files are written.
    Disabled,
    /// They are moved to the directory of the case, and fail it.
    Kept,
}

/// How unexpected messages of a running QEMU program on standard error are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StderrPolicy {
    /// They are ignored.
    Tolerant,
    /// They fail the case.
    Strict,
}

/// Whether machines may use what QEMU has deprecated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deprecated {
    /// QEMU accepts it, and may warn.
    Accepted,
    /// QEMU refuses such input, and leaves such output out.
    Refused,
}

/// Where the output of `qemu-system-*` goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QemuOutput {
    /// Into a log file of the machine.
    Logged,
    /// To the test's own output.
    Inherited,
}

/// Whether references are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bless {
    /// Compare only.
    Never,
    /// Write the reference of a case that did not fail otherwise.
    Differing,
    /// The same, and leave the references of other releases of QEMU as they are.
    ForRelease,
}

impl Bless {
    /// The value of `IOTEST_BLESS` and `--bless` for [`Bless::ForRelease`].
    pub(crate) const FOR_RELEASE: &str = "release";
}

/// The options of sanitizers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sanitizers {
    /// The options of each, as the user set them.
    pub(crate) options: SanitizerOptions,
    /// `IOTEST_DETECT_LEAKS`: whether memory that is not freed is an error.
    pub(crate) detect_leaks: bool,
}

/// The options of each sanitizer, as the user set them; None if unset.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SanitizerOptions {
    /// `ASAN_OPTIONS`.
    pub(crate) asan: Option<String>,
    /// `LSAN_OPTIONS`.
    pub(crate) lsan: Option<String>,
    /// `MSAN_OPTIONS`.
    pub(crate) msan: Option<String>,
    /// `TSAN_OPTIONS`.
    pub(crate) tsan: Option<String>,
    /// `UBSAN_OPTIONS`.
    pub(crate) ubsan: Option<String>,
}

/// Which scratch directories are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeepScratch {
    /// No directories.
    Never,
    /// Those of cases that did not pass.
    OnFailure,
    /// All directories.
    Always,
}

impl KeepScratch {
    /// All of them, with the words of `IOTEST_KEEP` and `--keep`.
    pub(crate) const WORDS: [(&str, Self); 3] =
        [("never", Self::Never), ("failure", Self::OnFailure), ("always", Self::Always)];
}

impl fmt::Display for KeepScratch {
    /// Writes the word of `IOTEST_KEEP` and `--keep`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = Self::WORDS.into_iter().find(|(_, keep)| keep == self);
        f.write_str(known.map_or("", |(word, _)| word))
    }
}
