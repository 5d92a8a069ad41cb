//! [`VmBuilder`]: configures a machine with the case's drives, settings and log.

use std::os::fd::OwnedFd;

use iotest_exec::deadline::CallSite;
use iotest_spec::{AioMode, CacheMode, Format};

use super::{Logged, Test};
use crate::env::NotFound;
use crate::image::Image;
use crate::transcript::Transcript;
use crate::vm::{
    Accelerator, ConsoleDevice, Drive, Firmware, LaunchError, Launcher, Machine, OptionArg,
    VmConfig,
};

/// A running machine with the case's log.
pub type Vm = Logged<Machine>;

/// Configures a machine and launches it.
///
/// QEMU gets options in the order in which they are added. The builder borrows nothing, so a test can
/// create images while it holds one.
#[derive(Debug)]
#[must_use = "nothing runs before `launch`"]
pub struct VmBuilder {
    launcher: Result<Launcher, NotFound>,
    config: VmConfig,
    cache: CacheMode,
    aio: AioMode,
    transcript: Transcript,
}

impl Test {
    /// Returns a builder for a machine: `vm0` for the case's first, `vm1` for its second …
    ///
    /// In a case whose format is LUKS it has the secret of the case's images.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// let disk = t.image("disk").size(MIB).create()?;
    /// let mut vm = t.vm().drive(&disk).launch()?;
    /// vm.log_cmd(cmd::QueryStatus::new())?;
    /// vm.shutdown()?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "VM")]
    pub fn vm(&self) -> VmBuilder {
        let number = self.machines.get();
        self.machines.set(number + 1);
        let mut config = VmConfig::new(format!("vm{number}")).key_secret(&self.settings.key_secret);
        // The nodes of all such images name this secret.
        if self.format() == Format::Luks {
            config = config.default_secret();
        }
        if !self.settings.qemu_options.is_empty() {
            config = config.base_options(&self.settings.qemu_options);
            if self.settings.accelerator().is_some_and(|name| name != "qtest") {
                config = config.accelerator(Accelerator::Unspecified);
            }
        }
        VmBuilder {
            launcher: self.launcher(),
            config,
            cache: self.cache(),
            aio: self.aio(),
            transcript: self.transcript.clone(),
        }
    }
}

/// Makes methods that call that of the configuration.
macro_rules! configuring {
    ($($(#[$attr:meta])* $name:ident($($arg:ident: $type:ty),*);)+) => {
        $($(#[$attr])* pub fn $name(mut self $(, $arg: $type)*) -> Self {
            self.config = self.config.$name($($arg),*);
            self
        })+
    };
}

impl VmBuilder {
    configuring! {
        /// Sets the machine type: `q35`, `none` …
        #[doc(alias = "set_machine")]
        machine_type(name: impl Into<String>);
        /// Sets the accelerator.
        accelerator(accelerator: Accelerator);
        /// Sets the firmware; by default, an x86 guest gets an idle one under TCG.
        firmware(firmware: Firmware);
        /// Adds `-object`: [`Options`](crate::vm::Options), or text as it stands.
        #[doc(alias = "add_object")]
        object(options: impl Into<OptionArg>);
        /// Gives the machine a console, which [`Machine::console`] returns.
        #[doc(alias = "set_console")]
        console(device: ConsoleDevice);
        /// Adds serial ports that are connected to nothing, before all others.
        null_serials(count: usize);
        /// Launches the machine without QMP; a shutdown then sends SIGTERM.
        #[doc(alias = "set_qmp_monitor")]
        without_qmp();
        /// Replaces QEMU's default human monitor by one that is connected to nothing.
        #[doc(alias = "add_monitor_null")]
        null_monitor();
        /// Adds `-device`: [`Options`](crate::vm::Options), or text as it stands.
        #[doc(alias = "add_device")]
        device(options: impl Into<OptionArg>);
        /// Adds `-blockdev`: typed options, a JSON object such as an image's node options,
        /// [`Options`](crate::vm::Options), or text as it stands.
        ///
        /// ```no_run
        /// # use iotest_runtime::prelude::*;
        /// # fn doc(t: &mut Test) -> Result {
        /// let null = qapi::BlockdevOptions::new(qapi::BlockdevOptionsNull::new());
        /// let builder = t.vm().blockdev(null.node_name("null"));
        /// let vm = builder.blockdev(json!({ "driver": "null-co", "node-name": "other" })).launch()?;
        /// # Ok(())
        /// # }
        /// ```
        #[doc(alias = "add_blockdev")]
        blockdev(options: impl Into<OptionArg>);
        /// Adds `-drive` as text.
        #[doc(alias = "add_drive_raw")]
        drive_raw(options: impl Into<OptionArg>);
        /// Adds `-incoming`.
        #[doc(alias = "add_incoming")]
        incoming(address: impl Into<String>);
        /// Expects QEMU to exit with this status instead of 0; see [`Machine::expect_exit`].
        expect_exit(status: i32);
        /// Expects a signal to end QEMU; see [`Machine::expect_signal`].
        expect_signal(signal: i32);
        /// Allows lines on standard error in which this regular expression matches, for runs in which any
        /// other line fails the case (`cargo iotest --strict-stderr`).
        ///
        /// ```no_run
        /// # use iotest_runtime::prelude::*;
        /// # fn doc(t: &mut Test) -> Result {
        /// let vm = t.vm().expect_stderr("warning: .* is deprecated").launch()?;
        /// # Ok(())
        /// # }
        /// ```
        expect_stderr(pattern: impl AsRef<str>);
        /// Starts with the guest stopped (`-S`).
        ///
        /// QEMU sends no events before the negotiation, so early events of a guest that runs from the start
        /// may be lost.
        #[doc(alias = "add_paused")]
        paused();
    }

    /// Adds an image as a virtio disk with the backend `drive0`, `drive1` …, in the cache and aio modes of
    /// the case.
    #[doc(alias = "add_drive")]
    pub fn drive(self, image: &Image) -> Self {
        let drive = Drive::new(image.location(), image.format()).cache(self.cache).aio(self.aio);
        self.drive_with(drive)
    }

    /// Adds a drive; [`Test::drive`] makes one of an image, to set another interface or options.
    #[doc(alias = "add_drive")]
    #[expect(clippy::needless_pass_by_value, reason = "a drive is made where it is added")]
    pub fn drive_with(mut self, drive: Drive) -> Self {
        self.config = self.config.drive(&drive);
        self
    }

    /// Adds an image as a block node without a device.
    #[doc(alias = "add_blockdev")]
    pub fn node(mut self, image: &Image, node_name: &str) -> Self {
        if let Some(secret) = image.secret() {
            if !self.config.arguments().iter().any(|word| word == secret) {
                self.config = self.config.object(secret);
            }
        }
        self.blockdev(image.node(node_name))
    }

    /// Adds arguments after all others.
    #[doc(alias = "add_args")]
    pub fn args<S: Into<String>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.config = self.config.args(arguments);
        self
    }

    /// Adds arguments that come before the accelerator and all base options.
    pub fn early_args<S: Into<String>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.config = self.config.early_args(arguments);
        self
    }

    /// Lets QEMU inherit a descriptor as a member of the descriptor set `set`: `/dev/fdset/<set>`.
    #[doc(alias = "add_fd")]
    pub fn fd_in_set(mut self, fd: impl Into<OwnedFd>, set: u32, opaque: &str) -> Self {
        self.config = self.config.fd_in_set(fd.into(), set, opaque);
        self
    }

    /// Changes the configuration itself, for what the builder does not offer.
    pub fn configure(mut self, change: impl FnOnce(VmConfig) -> VmConfig) -> Self {
        self.config = change(self.config);
        self
    }

    /// Starts QEMU and negotiates with it.
    ///
    /// # Errors
    /// * [`LaunchError`] if QEMU is missing, does not start, ends, or does not greet in time.
    #[track_caller]
    pub fn launch(self) -> Result<Vm, Box<LaunchError>> {
        let _called = CallSite::enter();
        let launcher = self.launcher.map_err(|error| LaunchError::missing(&self.config, error))?;
        Ok(Logged::new(launcher.launch(self.config)?, self.transcript))
    }
}
