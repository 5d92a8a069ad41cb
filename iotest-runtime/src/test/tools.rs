//! QEMU's tools as a case uses them: run, and logged if wanted.

use iotest_exec::deadline::CallSite;
use iotest_exec::process::{Invocation, Output};
use iotest_spec::Format;

use super::{Logged, Test};
use crate::image::Image;
use crate::tool::{
    Background, Emulator, NbdServer, QemuImg, QemuIo, QemuNbd, Runner, RunningStorageDaemon,
    ToolError,
};

/// A storage daemon with the case's log.
pub type Daemon = Logged<RunningStorageDaemon>;

impl Test {
    /// Runs qemu-img; it must succeed.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// t.qemu_img(["bitmap", "--add", t.path("disk").as_str(), "bitmap0"])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    #[track_caller]
    pub fn qemu_img<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let _called = CallSite::enter();
        self.qemu_img.run(arguments)
    }

    /// Runs qemu-img, whether it succeeds or not, and logs what it prints.
    ///
    /// # Errors
    /// * [`ToolError`] if a signal ends it, or if it cannot be started or does not end in time.
    #[doc(alias = "qemu_img_log")]
    #[track_caller]
    pub fn log_qemu_img<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let _called = CallSite::enter();
        let output = self.qemu_img.unchecked(arguments)?;
        self.transcript.tool_output(&output.stdout_text());
        Ok(output)
    }

    /// Runs qemu-nbd's list of a server's exports and logs it, block sizes filtered.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    #[doc(alias = "qemu_nbd_list_log")]
    pub fn log_nbd_exports<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, ToolError> {
        let output = self.qemu_nbd.list(arguments)?;
        let log = self.transcript.filtered([crate::filter::nbd_block_sizes()]);
        log.tool_output(&output.stdout_text());
        Ok(output)
    }

    /// Runs any program to its end; it must succeed.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    /// * [`ToolError`] if it cannot be started or does not end in time.
    #[doc(alias = "qemu_tool")]
    #[track_caller]
    pub fn run(&self, invocation: Invocation) -> Result<Output, ToolError> {
        let _called = CallSite::enter();
        let program = Ok(invocation.argv()[0].as_str().into());
        let mut runner = Runner::new(&program, &self.settings);
        runner.set_notes(&self.transcript);
        Ok(runner.run(invocation)?.checked()?)
    }

    /// Starts any program, to run while the test continues; dropping it ends it.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::process::Invocation;
    /// # fn doc(t: &mut Test) -> Result {
    /// let mut nbdkit = t.start_program(Invocation::new("nbdkit").args(["-f", "null"]))?;
    /// nbdkit.wait_for_output("ready")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`ToolError`] if it does not start.
    #[doc(alias = "qemu_tool_popen")]
    #[track_caller]
    pub fn start_program(&self, invocation: Invocation) -> Result<Background, ToolError> {
        let _called = CallSite::enter();
        let program = Ok(invocation.argv()[0].as_str().into());
        let mut runner = Runner::new(&program, &self.settings);
        runner.set_notes(&self.transcript);
        Background::spawn(invocation, runner, self.scratch.dir())
    }

    /// Starts qemu-io with a command on an image, to run while the test continues.
    ///
    /// # Errors
    /// * [`ToolError`] if it does not start.
    #[doc(alias = "qemu_io_popen")]
    pub fn start_qemu_io(&self, image: &Image, command: &str) -> Result<Background, ToolError> {
        self.qemu_io.background(super::images::io_arguments(image, command), self.scratch.dir())
    }

    /// Starts a qemu-nbd that serves until it is stopped or dropped.
    ///
    /// # Errors
    /// * [`ToolError`] with its output if it cannot serve.
    #[doc(alias = "qemu_nbd_popen")]
    #[track_caller]
    pub fn qemu_nbd<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<NbdServer, ToolError> {
        let _called = CallSite::enter();
        self.qemu_nbd.serve(arguments)
    }

    /// Starts a storage daemon with a QMP monitor.
    ///
    /// In a case whose format is LUKS it has the secret of the case's images.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test, disk: Image) -> Result {
    /// let mut daemon = t.storage_daemon(["--blockdev", &json!(disk.options("disk")).to_string()])?;
    /// daemon.start_nbd_server(&t.socket("nbd")?)?;
    /// daemon.shutdown()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`ToolError`] with its output if it rejects its arguments.
    #[doc(alias = "QemuStorageDaemon")]
    #[track_caller]
    pub fn storage_daemon<S: AsRef<str>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Daemon, ToolError> {
        let _called = CallSite::enter();
        let secret =
            (self.format() == Format::Luks).then(|| self.qemu_img.create_rules().secret_object());
        let object = secret.iter().flat_map(|secret| ["--object", secret.as_str()]);
        let arguments: Vec<S> = arguments.into_iter().collect();
        let words = object.chain(arguments.iter().map(AsRef::as_ref));
        let daemon = self.storage_daemon.start_with_monitor(words)?;
        Ok(Logged::new(daemon, self.transcript.clone()))
    }

    /// Returns qemu-img itself, with its typed reports.
    pub fn qemu_img_tool(&self) -> &QemuImg {
        &self.qemu_img
    }

    /// Returns QEMU itself as a tool, for its output.
    pub fn emulator(&self) -> Emulator {
        Emulator::new(&self.settings).with_notes(&self.transcript)
    }

    /// Returns qemu-io itself.
    pub fn qemu_io_tool(&self) -> &QemuIo {
        &self.qemu_io
    }

    /// Returns qemu-nbd itself.
    pub fn qemu_nbd_tool(&self) -> &QemuNbd {
        &self.qemu_nbd
    }
}
