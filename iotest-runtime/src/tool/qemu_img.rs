//! [`QemuImg`]: the image tool.

use camino::Utf8Path;
use iotest_exec::process::{Invocation, Output};
use iotest_spec::{Format, Variant};
use qapi_types::wire::Wire;
use qapi_types::{BlockMeasureInfo, ImageCheck, ImageInfo, MapEntry};
use serde_json::Value;

use crate::env::Settings;
use crate::host::{CLOCK_ATTEMPTS, COARSE_CLOCK};
use crate::qmp::Reply;
use crate::tool::create::{CreateRules, create_arguments};
use crate::tool::error::ToolError;
use crate::tool::methods::running;
use crate::tool::report::{BadReport, read};
use crate::tool::runner::Runner;
use crate::transcript::Transcript;

/// qemu-img, with the options of the settings and of the format under test.
///
/// `QEMU_IMG_OPTIONS` go before every command, and [`create`](Self::create) adds IMGOPTS and the secret
/// of LUKS images.
///
/// ```no_run
/// # use iotest_runtime::{env::Settings, tool::QemuImg};
/// # let settings = Settings::from_env()?;
/// let qemu_img = QemuImg::new(&settings, "qcow2-file".parse()?);
/// qemu_img.create(["-f", "qcow2", "disk.qcow2", "1M"])?;
/// assert_eq!(qemu_img.info(["-f", "qcow2", "disk.qcow2"])?.virtual_size, 1024 * 1024);
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct QemuImg {
    runner: Runner,
    options: Vec<String>,
    rules: CreateRules,
}

/// The result of comparing two images.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Both have the same guest-visible data.
    Same,
    /// Their guest-visible data differs.
    Different,
}

impl QemuImg {
    /// Makes the tool for a case of `variant`.
    pub fn new(settings: &Settings, variant: Variant) -> Self {
        Self {
            runner: Runner::new(&settings.programs.qemu_img, settings),
            options: settings.qemu_img_options.clone(),
            rules: CreateRules::new(settings, variant.format),
        }
    }

    /// Returns what is added to the creation of images.
    pub(crate) fn create_rules(&self) -> &CreateRules {
        &self.rules
    }

    running! {
        #[doc(alias = "qemu_img")]
        run(arguments);
        #[doc(alias = "qemu_img_pipe_and_status")]
        #[doc(alias = "qemu_img_pipe")]
        unchecked(arguments);
        with_notes(log);
    }

    fn to_end<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.attempt(arguments, Invocation::merge_output)
    }

    /// Runs a command; retries if the host's coarse clock made the creation of a LUKS image fail.
    fn attempt<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        prepare: impl Fn(Invocation) -> Invocation,
    ) -> Result<Output, ToolError> {
        let arguments: Vec<S> = arguments.into_iter().collect();
        let mut output = self.runner.run(prepare(self.invocation(&arguments)?))?;
        for _ in 1..CLOCK_ATTEMPTS {
            let clock = [output.stdout_text(), output.stderr_text()]
                .iter()
                .any(|text| text.contains(COARSE_CLOCK));
            if output.status.success() || !clock {
                break;
            }
            output = self.runner.run(prepare(self.invocation(&arguments)?))?;
        }
        Ok(output)
    }

    fn invocation<S: AsRef<str>>(&self, arguments: &[S]) -> Result<Invocation, ToolError> {
        let invocation = self.runner.invocation()?.args(&self.options);
        Ok(match arguments.split_first() {
            Some((command, rest)) if command.as_ref() == "create" => {
                invocation.args(create_arguments(rest, &self.rules))
            }
            _ => invocation.args(arguments),
        })
    }

    fn command<S: AsRef<str>>(
        &self,
        command: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let arguments: Vec<S> = arguments.into_iter().collect();
        self.run(std::iter::once(command).chain(arguments.iter().map(AsRef::as_ref)))
    }

    /// Creates an image; `arguments` come after `create`.
    ///
    /// An image in the format under test gets IMGOPTS, before its own options. A LUKS image whose
    /// options name no `key-secret` gets the secret `keysec0`.
    ///
    /// # Errors
    /// * As [`QemuImg::run`].
    #[doc(alias = "qemu_img_create")]
    #[doc(alias = "qemu_img_create_prepare_args")]
    pub fn create<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.command("create", arguments)
    }

    /// Converts an image; `arguments` come after `convert`.
    ///
    /// # Errors
    /// * As [`QemuImg::run`].
    pub fn convert<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.command("convert", arguments)
    }

    /// Commits an overlay into its backing file; `arguments` come after `commit`.
    ///
    /// # Errors
    /// * As [`QemuImg::run`].
    pub fn commit<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.command("commit", arguments)
    }

    /// Changes the backing file of an overlay; `arguments` come after `rebase`.
    ///
    /// # Errors
    /// * As [`QemuImg::run`].
    pub fn rebase<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.command("rebase", arguments)
    }

    /// Changes persistent bitmaps; `arguments` come after `bitmap`.
    ///
    /// # Errors
    /// * As [`QemuImg::run`].
    pub fn bitmap<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.command("bitmap", arguments)
    }

    /// Runs a command with `--output json` and returns its report.
    ///
    /// A status other than 0 is an error only without a report: `check` returns 2 or 3 when it
    /// finds something, and reports it.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if the command fails without a report, or by a signal.
    /// * [`ToolError::Report`] if it succeeds without a report.
    /// * [`ToolError`] if it cannot be started or does not end in time.
    #[doc(alias = "qemu_img_json")]
    pub fn json<S: AsRef<str>>(
        &self,
        command: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Value, ToolError> {
        self.report(command, arguments).map(|(json, _)| json)
    }

    /// Returns a report with the command line that made it.
    fn report<S: AsRef<str>>(
        &self,
        command: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<(Value, Vec<String>), ToolError> {
        let arguments: Vec<S> = arguments.into_iter().collect();
        let words = [command, "--output", "json"];
        let words = words.into_iter().chain(arguments.iter().map(AsRef::as_ref));
        let output = self.attempt(words, |invocation| invocation)?;
        match serde_json::from_slice(&output.stdout) {
            Ok(json) => Ok((json, output.argv)),
            Err(error) => {
                let output = output.checked()?;
                let source = BadReport::new(format!("not JSON ({error})"), output.stdout_text());
                Err(ToolError::Report { argv: output.argv, source })
            }
        }
    }

    fn typed<T: Wire, S: AsRef<str>>(
        &self,
        command: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Reply<T>, ToolError> {
        let (json, argv) = self.report(command, arguments)?;
        read(json).map_err(|source| ToolError::Report { argv, source })
    }

    /// Describes an image; `arguments` come after `info`.
    ///
    /// # Errors
    /// * As [`QemuImg::json`], and [`ToolError::Report`] if the report does not fit its type.
    #[doc(alias = "qemu_img_info")]
    pub fn info<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Reply<ImageInfo>, ToolError> {
        self.typed("info", arguments)
    }

    /// Checks an image; `arguments` come after `check`. Findings are no error.
    ///
    /// # Errors
    /// * As [`QemuImg::json`], and [`ToolError::Report`] if the report does not fit its type.
    #[doc(alias = "qemu_img_check")]
    pub fn check<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Reply<ImageCheck>, ToolError> {
        self.typed("check", arguments)
    }

    /// Maps an image's ranges; `arguments` come after `map`.
    ///
    /// # Errors
    /// * As [`QemuImg::json`], and [`ToolError::Report`] if the report does not fit its type.
    #[doc(alias = "qemu_img_map")]
    pub fn map<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Reply<Vec<MapEntry>>, ToolError> {
        self.typed("map", arguments)
    }

    /// Calculates the size of an image; `arguments` come after `measure`.
    ///
    /// # Errors
    /// * As [`QemuImg::json`], and [`ToolError::Report`] if the report does not fit its type.
    #[doc(alias = "qemu_img_measure")]
    pub fn measure<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Reply<BlockMeasureInfo>, ToolError> {
        self.typed("measure", arguments)
    }

    /// Compares the guest-visible data of two images of these formats.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] for every status that means neither "same" nor "different".
    /// * [`ToolError`] if it cannot be started or does not end in time.
    #[doc(alias = "compare_images")]
    pub fn compare(
        &self,
        first: (&Utf8Path, Format),
        second: (&Utf8Path, Format),
    ) -> Result<Comparison, ToolError> {
        let formats = ["compare", "-f", first.1.name(), "-F", second.1.name()];
        let output =
            self.unchecked([&formats[..], &[first.0.as_str(), second.0.as_str()]].concat())?;
        match output.status.code() {
            Some(1) => Ok(Comparison::Different),
            _ => output.checked().map(|_| Comparison::Same).map_err(Into::into),
        }
    }

    /// Returns the virtual size in bytes.
    ///
    /// # Errors
    /// * As [`QemuImg::json`].
    #[doc(alias = "image_size")]
    pub fn virtual_size(&self, path: &Utf8Path, format: Format) -> Result<u64, ToolError> {
        let (json, argv) = self.report("info", ["-f", format.name(), path.as_str()])?;
        let read = || {
            let info = read::<ImageInfo>(json)?;
            u64::try_from(info.virtual_size)
                .map_err(|_| BadReport::new("a negative virtual-size", info.raw.to_string()))
        };
        read().map_err(|source| ToolError::Report { argv, source })
    }
}
