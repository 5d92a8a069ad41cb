//! [`VmBuilder`]: configures a machine with the case's drives, settings and log.

use std::fmt;
use std::os::fd::OwnedFd;

use iotest_exec::deadline::CallSite;
use iotest_spec::Format;

use super::{Logged, Test};
use crate::env::{Deprecated, NotFound};
use crate::image::Image;
use crate::vm::{
    Accelerator, BlockdevArg, ConsoleDevice, DriveArg, Firmware, LaunchError, Launcher, Machine,
    OptionArg, VmConfig,
};

/// A running machine with the case's log.
pub type Vm = Logged<Machine>;

/// Configures a machine and launches it: as a [`Vm`], or as a [`Machine`] without the case's log.
///
/// QEMU gets options in the order in which they are added. The builder borrows nothing, so a test can
/// create images while it holds one.
#[derive(Debug)]
#[must_use = "nothing runs before `launch`"]
pub struct VmBuilder<V = Vm> {
    launcher: Result<Launcher, NotFound>,
    config: VmConfig,
    wrap: Wrap<V>,
}

/// Turns the launched machine into what `launch` returns.
struct Wrap<V>(Box<dyn FnOnce(Machine) -> V + Send + Sync>);

impl<V> Wrap<V> {
    fn by(wrap: impl FnOnce(Machine) -> V + Send + Sync + 'static) -> Self {
        Self(Box::new(wrap))
    }
}

impl<V> fmt::Debug for Wrap<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::any::type_name::<V>())
    }
}

impl Test {
    /// Returns a builder for a machine: `vm0` for the case's first, `vm1` for its second …
    ///
    /// In a case whose format is LUKS the machine has the secret of the case's images.
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
        let mut config =
            VmConfig::new(format!("vm{number}")).key_secret(self.settings.key_secret());
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
        let refuses = self.settings.deprecated == Deprecated::Refused;
        config = config.refuse_deprecated(refuses);
        let transcript = self.transcript.clone();
        VmBuilder {
            launcher: self.launcher(),
            config: config.modes(self.cache(), self.aio()),
            wrap: Wrap::by(|machine| Logged::new(machine, transcript)),
        }
    }
}

impl Launcher {
    /// Returns a builder for a machine of this launcher; its log files and messages use `name`.
    #[doc(alias = "VM")]
    pub fn vm(&self, name: impl Into<String>) -> VmBuilder<Machine> {
        let wrap = Wrap::by(|machine| machine);
        VmBuilder { launcher: Ok(self.clone()), config: VmConfig::new(name), wrap }
    }
}

impl Machine {
    /// Changes the configuration that the next [`relaunch`](Self::relaunch) uses.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// vm.reconfigure(|vm| vm.device("virtio-rng-pci"));
    /// vm.shutdown()?;
    /// vm.relaunch()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reconfigure(&mut self, change: impl FnOnce(VmBuilder<Self>) -> VmBuilder<Self>) {
        let builder =
            VmBuilder { config: self.config().clone(), ..self.launcher().vm(self.name()) };
        self.set_config(change(builder).config);
    }
}

impl VmBuilder<Machine> {
    /// Sets the passphrase of LUKS drives that name no secret; call it before adding them.
    ///
    /// The machines of [`Test::vm`] have that of the case.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::vm::Launcher;
    /// # fn doc(launcher: &Launcher, disk: &Image) -> Result {
    /// let machine = launcher.vm("machine").key_secret("sesame").drive(disk).launch()?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "luks_default_secret_object")]
    pub fn key_secret(mut self, passphrase: impl Into<String>) -> Self {
        self.config = self.config.key_secret(passphrase);
        self
    }
}

/// Makes methods that call the method of [`VmConfig`] of the same name.
macro_rules! configuring {
    ($($(#[$attr:meta])* $name:ident($($arg:ident: $type:ty),*);)+) => {
        $($(#[$attr])* pub fn $name(mut self $(, $arg: $type)*) -> Self {
            self.config = self.config.$name($($arg),*);
            self
        })+
    };
}

impl<V> VmBuilder<V> {
    configuring! {
        /// Sets the machine type: `q35`, `none` …
        #[doc(alias = "set_machine")]
        machine_type(name: impl Into<String>);
        /// Sets the accelerator.
        accelerator(accelerator: Accelerator);
        /// Sets the firmware; by default, an x86 guest gets an idle one, except under qtest.
        firmware(firmware: Firmware);
        /// Adds `-object`: [`Options`](crate::vm::Options), JSON, or text as it stands.
        #[doc(alias = "add_object")]
        object(options: impl Into<OptionArg>);
        /// Adds a console, which [`Machine::console`] returns; every launch starts with an empty one.
        ///
        /// It is the first serial port after the [`null_serials`](Self::null_serials). A device that needs a
        /// bus, such as `virtconsole`, needs the bus among the [`early_args`](Self::early_args).
        #[doc(alias = "set_console")]
        console(device: ConsoleDevice);
        /// Adds serial ports that are connected to nothing, before all others.
        null_serials(count: usize);
        /// Launches the machine without QMP: every command and every wait for an event is then refused, and
        /// [`Machine::shutdown`] sends SIGTERM.
        #[doc(alias = "set_qmp_monitor")]
        without_qmp();
        /// Replaces QEMU's default human monitor by one that is connected to nothing.
        #[doc(alias = "add_monitor_null")]
        null_monitor();
        /// Adds `-device`: [`Options`](crate::vm::Options), JSON, or text as it stands.
        #[doc(alias = "add_device")]
        device(options: impl Into<OptionArg>);
        /// Adds `-blockdev`: typed options, a JSON object such as an image's node options,
        /// [`Options`](crate::vm::Options), or text as it stands.
        ///
        /// ```no_run
        /// # use iotest_runtime::prelude::*;
        /// # fn doc(t: &mut Test) -> Result {
        /// let null = qapi::BlockdevOptions::null_co(qapi::BlockdevOptionsNull::new());
        /// let builder = t.vm().blockdev(null.node_name("null"));
        /// let vm = builder.blockdev(json!({ "driver": "null-co", "node-name": "other" })).launch()?;
        /// # Ok(())
        /// # }
        /// ```
        #[doc(alias = "add_blockdev")]
        blockdev(options: impl Into<BlockdevArg>);
        /// Adds a drive: an image as a virtio disk, a [`Drive`](crate::vm::Drive) to set another interface or
        /// options, or the argument of `-drive`: [`Options`](crate::vm::Options), or text as it stands.
        ///
        /// An image or a [`Drive`](crate::vm::Drive) has the id `drive0`, `drive1` …, the cache and aio modes
        /// of the case unless it sets its own, and, if it is a LUKS image that names no secret, that of the
        /// case. Text is not numbered.
        ///
        /// ```no_run
        /// # use iotest_runtime::prelude::*;
        /// # fn doc(t: &mut Test, disk: &Image) -> Result {
        /// let other = Drive::from(disk).interface("none").option("node-name", "disk");
        /// let vm = t.vm().drive(disk).drive(other).drive("if=none,id=empty").launch()?;
        /// # Ok(())
        /// # }
        /// ```
        #[doc(alias = "add_drive")]
        #[doc(alias = "add_drive_raw")]
        drive(drive: impl Into<DriveArg>);
        /// Makes the machine wait for an incoming migration: `defer`, `unix:…`, `fd:…`.
        #[doc(alias = "add_incoming")]
        incoming(address: impl Into<String>);
        /// Expects QEMU to exit with this status instead of 0, in each launch; see
        /// [`Machine::expect_exit`].
        ///
        /// A launch that fails is an error also if QEMU exits with this status.
        expect_exit(status: i32);
        /// Expects a signal to end QEMU, in each launch; see [`Machine::expect_signal`].
        expect_signal(signal: i32);
        /// Allows lines on standard error in which this regular expression matches, for runs in which any
        /// other line fails the case (`cargo iotest --strict-stderr`, `IOTEST_STRICT_STDERR`).
        ///
        /// Standard output is not checked. Several patterns add up. An invalid regular expression is an
        /// error of the launch.
        ///
        /// ```no_run
        /// # use iotest_runtime::prelude::*;
        /// # fn doc(t: &mut Test) -> Result {
        /// let vm = t.vm().expect_stderr("warning: .* is deprecated").launch()?;
        /// # Ok(())
        /// # }
        /// ```
        expect_stderr(pattern: impl AsRef<str>);
        /// Lets the machine use what QEMU has deprecated, also in runs in which it is refused (`cargo iotest
        /// --compat=strict`, `IOTEST_COMPAT`). `reason` tells readers of the test why it has to.
        ///
        /// ```no_run
        /// # use iotest_runtime::prelude::*;
        /// # fn doc(t: &mut Test) -> Result {
        /// let mut vm = t.vm().allow_deprecated("drive-backup is what this tests").launch()?;
        /// # Ok(())
        /// # }
        /// ```
        allow_deprecated(reason: &str);
        /// Starts with the guest stopped (`-S`).
        ///
        /// QEMU sends no events before the negotiation, so early events of a guest that runs from the start
        /// may be lost.
        #[doc(alias = "add_paused")]
        paused();
    }

    /// Adds an image as a block node without a device, and the secret object that opens it if it is LUKS.
    #[doc(alias = "add_blockdev")]
    pub fn node(mut self, image: &Image, node_name: &str) -> Self {
        if let Some(secret) = image.secret() {
            if !self.config.arguments().iter().any(|word| word == secret) {
                self.config = self.config.object(secret);
            }
        }
        self.blockdev(image.options(node_name))
    }

    /// Adds arguments after those added so far.
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

    /// Returns the arguments added so far, in their order: without base options, machine type, and those
    /// of [`early_args`](Self::early_args).
    #[doc(alias = "args")]
    pub fn arguments(&self) -> &[String] {
        self.config.arguments()
    }

    /// Starts QEMU and negotiates with it, within 15 seconds before scaling.
    ///
    /// (`iotests.py` sets no limit where it uses socket pairs.) Call it on a thread that outlives the
    /// machine: QEMU is killed at the thread's end. Without QMP it succeeds as soon as QEMU's process runs,
    /// since nothing shows when such a machine is ready; a failed start shows in the exit status and in the
    /// log.
    ///
    /// # Errors
    /// * [`LaunchError`] if QEMU is missing, an option cannot be written, or QEMU does not start, ends, or
    ///   does not greet in time. QEMU no longer runs then.
    #[doc(alias = "qmp_timer")]
    #[track_caller]
    pub fn launch(self) -> Result<V, Box<LaunchError>> {
        let _called = CallSite::enter();
        let launcher = self.launcher.map_err(|error| LaunchError::missing(&self.config, error))?;
        Ok((self.wrap.0)(launcher.launch(self.config)?))
    }
}
