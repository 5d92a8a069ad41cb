//! [`VmConfig`]: the configuration of a machine.

use std::collections::BTreeSet;
use std::fmt;
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Arc;

use camino::Utf8Path;
use iotest_exec::process::Exit;
use iotest_spec::{AioMode, CacheMode};
use qapi_types::options::NotDotted;
use regex::Regex;

use crate::env::KeySecret;
use crate::vm::console::ConsoleDevice;
use crate::vm::drive::{DEFAULT_SECRET, DriveArg, DriveKind};
use crate::vm::firmware::Firmware;
use crate::vm::options::{BlockdevArg, OptionArg, Options};

/// The accelerator, which runs the guest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Accelerator {
    /// The first usable one of qtest, TCG and KVM, for tests that do not run a guest.
    #[default]
    Auto,
    /// qtest: no guest code runs, and the test advances the clock.
    Qtest,
    /// Another one, with its options if it has any: `tcg`, `kvm`, `tcg,thread=single`.
    Named(String),
    /// No `-accel` is added: the machine's arguments name one, or QEMU chooses.
    Unspecified,
}

impl Accelerator {
    /// Returns what `-accel` gets; None if it is not to be added. Only `Auto` looks at what is usable.
    pub(super) fn resolve(&self, usable: &BTreeSet<String>) -> Option<String> {
        match self {
            Self::Auto => {
                let best = ["qtest", "tcg", "kvm"].into_iter().find(|name| usable.contains(*name));
                Some(best.unwrap_or("tcg").to_owned())
            }
            Self::Qtest => Some("qtest".to_owned()),
            Self::Named(name) => Some(name.clone()),
            Self::Unspecified => None,
        }
    }
}

/// Whether a machine has a QMP monitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Qmp {
    /// It has one, over a socket pair.
    Present,
    /// It has none.
    Absent,
}

/// The configuration of a machine, from which a [`Launcher`](crate::vm::Launcher) starts QEMU any number
/// of times.
///
/// [`VmBuilder`](crate::test::VmBuilder) has the methods of a test author.
#[derive(Clone)]
#[must_use = "nothing runs before it is launched"]
pub(crate) struct VmConfig {
    name: String,
    machine_type: Option<String>,
    accelerator: Accelerator,
    firmware: Firmware,
    early: Vec<String>,
    base: Vec<String>,
    arguments: Vec<String>,
    null_serials: usize,
    console: Option<ConsoleDevice>,
    qmp: Qmp,
    drives: usize,
    /// How drives that do not say otherwise are opened.
    modes: (CacheMode, AioMode),
    key_secret: KeySecret,
    fds: Vec<Arc<OwnedFd>>,
    bad_option: Option<BadOption>,
    expected: Option<Exit>,
    expected_output: Vec<Regex>,
    bad_pattern: Option<regex::Error>,
    refuses_deprecated: bool,
}

/// An option whose text cannot be written, so that the machine cannot be launched.
#[derive(Debug, Clone)]
pub(super) struct BadOption {
    /// The option: `-device`.
    pub(super) option: &'static str,
    pub(super) source: NotDotted,
}

impl fmt::Debug for VmConfig {
    /// Shows no arguments, which may have passphrases.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VmConfig").field("name", &self.name).finish_non_exhaustive()
    }
}

impl VmConfig {
    /// Makes the configuration of a machine called `name`, such as `vm0`, with no default devices.
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            machine_type: None,
            accelerator: Accelerator::Auto,
            firmware: Firmware::Auto,
            early: Vec::new(),
            base: vec!["-nodefaults".to_owned()],
            arguments: Vec::new(),
            null_serials: 0,
            console: None,
            qmp: Qmp::Present,
            drives: 0,
            modes: (CacheMode::Writeback, AioMode::Threads),
            key_secret: KeySecret::default(),
            fds: Vec::new(),
            bad_option: None,
            expected: None,
            expected_output: Vec::new(),
            bad_pattern: None,
            refuses_deprecated: false,
        }
    }

    /// Returns the machine's name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Sets the machine type: `q35`, `none` …
    pub(crate) fn machine_type(mut self, machine_type: impl Into<String>) -> Self {
        self.machine_type = Some(machine_type.into());
        self
    }

    /// Sets the accelerator.
    pub(crate) fn accelerator(mut self, accelerator: Accelerator) -> Self {
        self.accelerator = accelerator;
        self
    }

    /// Sets the firmware, which the guest runs first.
    pub(crate) fn firmware(mut self, firmware: Firmware) -> Self {
        self.firmware = firmware;
        self
    }

    /// Replaces the arguments that all machines of a run have in common (`QEMU_OPTIONS`);
    /// `-nodefaults` unless set.
    pub(crate) fn base_options<S: Into<String>>(
        mut self,
        options: impl IntoIterator<Item = S>,
    ) -> Self {
        self.base = options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the passphrase for LUKS drives that name no secret.
    pub(crate) fn key_secret(mut self, secret: impl Into<String>) -> Self {
        self.key_secret = KeySecret(secret.into());
        self
    }

    /// Adds the secret object for LUKS images that name none, unless the same object is there already.
    pub(crate) fn default_secret(self) -> Self {
        let secret =
            Options::of("secret").set("id", DEFAULT_SECRET).set("data", &self.key_secret.0);
        let there = secret.text().is_ok_and(|secret| self.arguments.contains(&secret));
        if there { self } else { self.object(secret) }
    }

    /// Adds `-object`: [`Options`], JSON, or text as it stands.
    pub(crate) fn object(self, options: impl Into<OptionArg>) -> Self {
        self.pair("-object", options)
    }

    /// Adds `-device`: [`Options`], JSON, or text as it stands.
    pub(crate) fn device(self, options: impl Into<OptionArg>) -> Self {
        self.pair("-device", options)
    }

    /// Adds a drive, and the default secret if it is a LUKS image that names none; text is not numbered.
    pub(crate) fn drive(mut self, drive: impl Into<DriveArg>) -> Self {
        let drive = match drive.into().0 {
            DriveKind::Numbered(drive) => drive,
            DriveKind::Text(options) => return self.pair("-drive", options),
        };
        if drive.wants_default_secret() {
            self = self.default_secret();
        }
        let options = drive.options(self.drives, self.modes);
        self.drives += 1;
        self.pair("-drive", options)
    }

    /// Sets the cache and aio modes of drives that do not set theirs.
    pub(crate) fn modes(mut self, cache: CacheMode, aio: AioMode) -> Self {
        self.modes = (cache, aio);
        self
    }

    /// Adds a block node: typed options or JSON as `blockdev-add` takes, [`Options`], or text as it
    /// stands.
    pub(crate) fn blockdev(self, options: impl Into<BlockdevArg>) -> Self {
        self.pair("-blockdev", options.into().0)
    }

    /// Makes the machine wait for an incoming migration: `defer`, `unix:…`, `fd:…`.
    pub(crate) fn incoming(self, address: impl Into<String>) -> Self {
        self.pair("-incoming", address.into())
    }

    /// Starts the machine with its processors stopped (`-S`).
    pub(crate) fn paused(self) -> Self {
        self.args(["-S"])
    }

    /// Adds a [`Console`](crate::vm::Console); every launch starts with an empty one.
    pub(crate) fn console(mut self, device: ConsoleDevice) -> Self {
        self.console = Some(device);
        self
    }

    /// Launches the machine without QMP: every command and every wait for an event is then refused,
    /// and [`Machine::shutdown`](crate::vm::Machine::shutdown) sends SIGTERM.
    pub(crate) fn without_qmp(mut self) -> Self {
        self.qmp = Qmp::Absent;
        self
    }

    /// Replaces QEMU's default human monitor by one that is connected to nothing.
    pub(crate) fn null_monitor(self) -> Self {
        self.args(["-monitor", "null"])
    }

    /// Adds serial ports that are connected to nothing, before all others.
    pub(crate) fn null_serials(mut self, count: usize) -> Self {
        self.null_serials = count;
        self
    }

    /// Adds arguments as they stand.
    pub(crate) fn args<S: Into<String>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Adds arguments that come before the accelerator and all base options.
    pub(crate) fn early_args<S: Into<String>>(
        mut self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        self.early.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// Lets QEMU inherit a descriptor as a member of the descriptor set `set`: `/dev/fdset/<set>`.
    pub(crate) fn fd_in_set(mut self, fd: impl Into<Arc<OwnedFd>>, set: u32, opaque: &str) -> Self {
        let fd = fd.into();
        let options =
            Options::new().set("fd", fd.as_raw_fd()).set("set", set).set("opaque", opaque);
        self.fds.push(fd);
        self.pair("-add-fd", options)
    }

    /// Expects QEMU to exit with this status instead of 0, in each launch.
    pub(crate) fn expect_exit(mut self, status: i32) -> Self {
        self.expected = Some(Exit::Code(status));
        self
    }

    /// Expects a signal to end QEMU, in each launch: 6 for an abort.
    pub(crate) fn expect_signal(mut self, signal: i32) -> Self {
        self.expected = Some(Exit::Signal(signal));
        self
    }

    /// Allows lines on standard error in which this regular expression matches, for runs in which any
    /// other line fails the case (`cargo iotest --strict-stderr`, `IOTEST_STRICT_STDERR`).
    pub(crate) fn expect_stderr(mut self, pattern: impl AsRef<str>) -> Self {
        match Regex::new(pattern.as_ref()) {
            Ok(pattern) => self.expected_output.push(pattern),
            Err(error) => drop(self.bad_pattern.get_or_insert(error)),
        }
        self
    }

    /// Makes QEMU refuse what it has deprecated, or accept it.
    pub(crate) fn refuse_deprecated(mut self, refuses: bool) -> Self {
        self.refuses_deprecated = refuses;
        self
    }

    /// Makes QEMU accept what it has deprecated; the reason is for readers of the test.
    pub(crate) fn allow_deprecated(self, _reason: &str) -> Self {
        self.refuse_deprecated(false)
    }

    pub(super) fn refuses_deprecated(&self) -> bool {
        self.refuses_deprecated
    }

    pub(super) fn expected_output(&self) -> &[Regex] {
        &self.expected_output
    }

    pub(super) fn bad_pattern(&self) -> Option<&regex::Error> {
        self.bad_pattern.as_ref()
    }

    pub(super) fn expected_end(&self) -> Option<Exit> {
        self.expected
    }

    /// Returns the machine's own arguments, in the order in which they were added.
    pub(crate) fn arguments(&self) -> &[String] {
        &self.arguments
    }

    pub(super) fn parts(&self) -> Parts<'_> {
        Parts {
            machine_type: self.machine_type.as_deref(),
            accelerator: &self.accelerator,
            early: &self.early,
            base: &self.base,
            arguments: &self.arguments,
            null_serials: self.null_serials,
            console: self.console.as_ref(),
        }
    }

    /// Returns whether the machine gets the idle firmware.
    pub(super) fn is_idle(&self, qemu: &Utf8Path, accelerator: Option<&str>) -> bool {
        let words = [&self.early, &self.base, &self.arguments];
        let words: Vec<&str> = words.into_iter().flatten().map(String::as_str).collect();
        self.firmware.is_idle(qemu, self.machine_type.as_deref(), accelerator, &words)
    }

    /// Returns the first option that cannot be written, if there is one.
    pub(super) fn bad_option(&self) -> Option<&BadOption> {
        self.bad_option.as_ref()
    }

    pub(super) fn qmp(&self) -> Qmp {
        self.qmp
    }

    pub(super) fn has_console(&self) -> bool {
        self.console.is_some()
    }

    pub(super) fn fds(&self) -> &[Arc<OwnedFd>] {
        &self.fds
    }

    fn pair(mut self, option: &'static str, text: impl Into<OptionArg>) -> Self {
        match text.into().0 {
            Ok(text) => self.arguments.extend([option.to_owned(), text]),
            Err(source) => {
                self.bad_option.get_or_insert(BadOption { option, source });
            }
        }
        self
    }
}

/// The parts of a configuration that make QEMU's command line.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    pub(super) machine_type: Option<&'a str>,
    pub(super) accelerator: &'a Accelerator,
    pub(super) early: &'a [String],
    pub(super) base: &'a [String],
    pub(super) arguments: &'a [String],
    pub(super) null_serials: usize,
    pub(super) console: Option<&'a ConsoleDevice>,
}
