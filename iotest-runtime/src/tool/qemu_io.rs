//! [`QemuIo`]: the I/O exerciser, for one run or interactively.

use camino::Utf8Path;
use iotest_exec::process::{Invocation, Output};
use iotest_spec::{AioMode, CacheMode, Format, Variant};

use crate::env::Settings;
use crate::tool::background::Background;
use crate::tool::error::ToolError;
use crate::tool::interactive::InteractiveQemuIo;
use crate::tool::methods::running;
use crate::tool::runner::Runner;
use crate::transcript::Transcript;

/// The I/O exerciser, with the cache mode, aio mode and format under test.
///
/// The format (`-f`) is added unless the arguments choose it (`-f`, `--image-opts`) or it is LUKS, whose
/// images need `--image-opts`.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # fn doc(t: &mut Test, disk: Image) -> Result {
/// t.qemu_io_tool().run(["-c", "write -P 0x5a 0 64k", "-c", "flush", disk.path().as_str()])?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[doc(alias = "qemu_io_wrap_args")]
pub struct QemuIo {
    runner: Runner,
    words: Vec<String>,
    cache: CacheMode,
    aio: AioMode,
    format: Format,
}

impl QemuIo {
    /// Makes the tool for a case of `variant`.
    pub fn new(settings: &Settings, variant: Variant) -> Self {
        Self {
            runner: Runner::new(&settings.programs.qemu_io, settings),
            words: settings.qemu_io_options.clone(),
            cache: settings.cache.unwrap_or(CacheMode::Writeback),
            aio: settings.aio.unwrap_or(AioMode::Threads),
            format: variant.format,
        }
    }

    running! {
        #[doc(alias = "qemu_io")]
        run(arguments);
        #[doc(alias = "qemu_io_silent")]
        #[doc(alias = "qemu_io_silent_check")]
        unchecked(arguments);
        with_notes(log);
    }

    fn to_end<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        self.runner.run(self.invocation(arguments)?.merge_output())
    }

    /// Starts it interactively on the image that the arguments name.
    ///
    /// # Errors
    /// * [`ToolError::Ended`] if it ends before its first prompt, with what it wrote.
    /// * [`ToolError`] if it does not start or does not prompt in time.
    #[doc(alias = "QemuIoInteractive")]
    pub fn interactive<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<InteractiveQemuIo, ToolError> {
        InteractiveQemuIo::start(self.invocation(arguments)?, self.runner.clone())
    }

    /// Starts it with arguments such as `["-c", "sleep 100", path]`, to run while the test continues;
    /// the directory for its output is made in `dir`.
    ///
    /// # Errors
    /// * [`ToolError`] if it does not start.
    #[doc(alias = "qemu_io_popen")]
    pub fn background<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        dir: &Utf8Path,
    ) -> Result<Background, ToolError> {
        Background::spawn(self.invocation(arguments)?, self.runner.clone(), dir)
    }

    fn invocation<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Invocation, ToolError> {
        let arguments: Vec<S> = arguments.into_iter().collect();
        let format = format_option(&arguments, self.format);
        let options = options(&self.words, self.cache, self.aio);
        Ok(self.runner.invocation()?.args(options).args(format).args(arguments))
    }
}

/// Returns the arguments before a test's own: cache and aio mode as in `check`, unless the settings name
/// them.
fn options(words: &[String], cache: CacheMode, aio: AioMode) -> Vec<String> {
    let says = |long: &str, short: &str| {
        words
            .iter()
            .any(|word| word == short || word == long || word.starts_with(&format!("{long}=")))
    };
    let mut options = Vec::new();
    if !says("--cache", "-t") {
        options.extend(["--cache".to_owned(), cache.name().to_owned()]);
    }
    if !says("--aio", "-i") {
        options.extend(["--aio".to_owned(), aio.name().to_owned()]);
    }
    options.extend(words.iter().cloned());
    options
}

/// Returns `-f FORMAT` unless the arguments choose the format.
fn format_option<S: AsRef<str>>(arguments: &[S], format: Format) -> Vec<&'static str> {
    let chosen = arguments.iter().any(|word| matches!(word.as_ref(), "-f" | "--image-opts"));
    if chosen || format == Format::Luks { Vec::new() } else { vec!["-f", format.name()] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(vars: &[(&str, &str)], variant: &str, arguments: &[&str]) -> String {
        let lookup = |name: &str| match name {
            "QEMU_IO_PROG" => Some("/bin/true".into()),
            _ => vars.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()),
        };
        let settings = Settings::from_vars(&lookup).unwrap();
        let qemu_io = QemuIo::new(&settings, variant.parse().unwrap());
        qemu_io.invocation(arguments).unwrap().argv()[1..].join(" ")
    }

    #[test]
    fn words_are_those_of_check() {
        assert_eq!(
            words(&[], "qcow2-file", &["-c", "quit", "disk"]),
            "--cache writeback --aio threads -f qcow2 -c quit disk"
        );
        assert_eq!(
            words(&[("CACHEMODE", "none"), ("AIOMODE", "native")], "raw-file", &["disk"]),
            "--cache none --aio native -f raw disk"
        );
        let check = [("QEMU_IO_OPTIONS", "--cache none --aio native --misalign -f raw")];
        assert_eq!(
            words(&check, "raw-file", &["disk"]),
            "--cache none --aio native --misalign -f raw disk"
        );
    }

    #[test]
    fn arguments_that_choose_the_format_get_no_other() {
        let options = "--cache writeback --aio threads";
        assert_eq!(words(&[], "raw-file", &["-f", "qcow2"]), format!("{options} -f qcow2"));
        assert_eq!(
            words(&[], "raw-file", &["--image-opts", "driver=raw"]),
            format!("{options} --image-opts driver=raw")
        );
        assert_eq!(words(&[], "luks-file", &["disk"]), format!("{options} disk"));
    }
}
