//! [`Test`]: the context of a test function.
//!
//! It owns the directories, the log, the tools and the machines of a case. It never prints.

mod case;
mod ending;
mod ends;
pub(crate) mod evidence;
mod files;
mod images;
mod logging;
mod logged;
mod space;
mod tools;
mod vm;

use std::cell::Cell;
use std::fmt;
use std::sync::Arc;

pub(crate) use case::{Case, CaseDirs, TestResult};
use iotest_exec::process::set_variables_for_all;
use iotest_spec::{AioMode, CacheMode, Format, Protocol, Variant};
pub use logged::Logged;
pub use tools::Daemon;
pub use vm::{Vm, VmBuilder};

use crate::env::Settings;
use crate::filter::Chain;
use crate::host::HostFacts;
use crate::image::Images;
use crate::outcome::{Fault, Stop};
use crate::qmp::{Direction, Recorder};
use crate::sanitizers;
use crate::scratch::Scratch;
use crate::tool::{QemuImg, QemuIo, QemuNbd, StorageDaemon};
use crate::transcript::{NoteKind, Transcript};
use crate::vm::Launcher;

/// Everything a running case owns: directories, tools, machines, log.
///
/// # Examples
/// ```no_run
/// use iotest_runtime::prelude::*;
///
/// /// A new image reads as zeroes.
/// #[iotest(formats = "generic", protocols = "file")]
/// fn new_image_reads_as_zeroes(t: &mut Test) -> Result {
///     let disk = t.image("disk").size(64 * MIB).create()?;
///     t.log_qemu_io(&disk, "read -P 0 0 64M")?;
///     Ok(())
/// }
/// # fn main() {}
/// ```
pub struct Test {
    case: Case,
    dirs: CaseDirs,
    settings: Settings,
    facts: HostFacts,
    scratch: Scratch,
    transcript: Transcript,
    images: Images,
    qemu_img: QemuImg,
    qemu_io: QemuIo,
    qemu_nbd: QemuNbd,
    storage_daemon: StorageDaemon,
    machines: Cell<usize>,
}

impl fmt::Debug for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Test").field("id", &self.id()).finish_non_exhaustive()
    }
}

impl Test {
    /// Creates the directories, the log and the tools of a case.
    ///
    /// # Errors
    /// * [`Fault`] if a directory or file of the case cannot be created.
    pub(crate) fn start(
        case: &Case,
        dirs: CaseDirs,
        settings: &Settings,
        facts: &HostFacts,
    ) -> Result<Self, Fault> {
        let scratch = Scratch::create(settings, &case.id)?;
        let filters = Chain::standard(
            scratch.dir().as_str(),
            scratch.sock_dir().as_str(),
            std::process::id(),
        );
        let transcript = Transcript::create(&dirs.case_dir, filters)?.without(&settings.secrets);
        transcript.ends().become_of_case();
        set_variables_for_all(sanitizers::variables(&settings.sanitizers, &dirs.case_dir));
        let dir = scratch.dir();
        // The plan has chosen the modes; the settings have them from here on.
        let settings = &Settings {
            cache: Some(case.cache),
            aio: Some(case.aio),
            timeouts: settings.case_timeouts(),
            sample_image_dir: settings.sample_image_dir.clone().or_else(|| dirs.sample_dir()),
            ..settings.clone()
        };
        Ok(Self {
            images: Images::new(settings, &scratch, case.variant).with_notes(&transcript),
            qemu_img: QemuImg::new(settings, case.variant).with_notes(&transcript),
            qemu_io: QemuIo::new(settings, case.variant).with_notes(&transcript),
            qemu_nbd: QemuNbd::new(settings, dir).with_notes(&transcript),
            storage_daemon: StorageDaemon::new(settings, dir)
                .with_notes(&transcript)
                .with_recorder(Arc::new(Notes(transcript.clone()))),
            machines: Cell::new(0),
            case: case.clone(),
            settings: settings.clone(),
            facts: facts.clone(),
            dirs,
            scratch,
            transcript,
        })
    }

    /// Returns the case's id, such as `bitmaps::merge_keeps_union::qcow2-file`.
    pub fn id(&self) -> &str {
        &self.case.id
    }

    /// Returns the format and protocol under test.
    pub fn variant(&self) -> Variant {
        self.case.variant
    }

    /// Returns the image format under test.
    #[doc(alias = "imgfmt")]
    pub fn format(&self) -> Format {
        self.case.variant.format
    }

    /// Returns the protocol under test.
    #[doc(alias = "imgproto")]
    pub fn protocol(&self) -> Protocol {
        self.case.variant.protocol
    }

    /// Returns the host cache mode of drives.
    #[doc(alias = "cachemode")]
    pub fn cache(&self) -> CacheMode {
        self.case.cache
    }

    /// Returns the aio mode of drives.
    #[doc(alias = "aiomode")]
    pub fn aio(&self) -> AioMode {
        self.case.aio
    }

    /// Returns the settings, as read from the environment.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns the capabilities of the host and its QEMU.
    pub fn facts(&self) -> &HostFacts {
        &self.facts
    }

    /// Returns the directories of the case.
    pub fn scratch(&self) -> &Scratch {
        &self.scratch
    }

    /// Registers a secret, such as the passphrase of an image: from now on, `***` replaces it in the log,
    /// in reports, in records and in the test's captured output.
    ///
    /// It is replaced in every encoding: options of QEMU, JSON, URIs, base64, and quotes. A secret of less
    /// than four characters is not hidden, since too many words contain it. `IMGKEYSECRET` is registered
    /// if it is set to another value than the default. Files that QEMU writes are not changed, nor is
    /// output that is not captured.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// let passphrase = "open sesame";
    /// t.secret(passphrase);
    /// t.qemu_img(["info", "--object", &format!("secret,id=s,data={passphrase}")])?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn secret(&self, value: impl AsRef<str>) {
        self.settings.secrets.add(value.as_ref());
    }

    /// Skips the case, for a reason that only the running test can know.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// if t.facts().devices.contains("nvme") {
    ///     return t.skip("the image is too small for an NVMe namespace");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Always: the [`Stop::Skip`] that ends the test.
    #[doc(alias = "notrun")]
    #[doc(alias = "case_notrun")]
    #[doc(alias = "case_skip")]
    pub fn skip<T>(&self, reason: impl Into<String>) -> Result<T, Stop> {
        Err(Stop::skip(reason))
    }

    fn launcher(&self) -> Result<Launcher, crate::env::NotFound> {
        let qemu = self.settings.programs.qemu.clone()?;
        Ok(Launcher {
            accelerators: self.facts.accelerators.clone(),
            wrapper: self
                .settings
                .wrapper
                .as_ref()
                .map_or_else(Vec::new, |wrapper| wrapper.words(self.scratch.dir())),
            output: self.settings.qemu_output,
            stderr: self.settings.stderr,
            timeouts: self.settings.timeouts,
            recorder: Some(Arc::new(Notes(self.transcript.clone()))),
            ends: self.transcript.ends().clone(),
            ..Launcher::new(qemu, self.scratch.dir())
        })
    }
}

/// Records the QMP messages of all machines, and how each ended, in the notes of the log.
#[derive(Debug)]
struct Notes(Transcript);

impl Recorder for Notes {
    fn message(&self, peer: &str, direction: Direction, message: &serde_json::Value) {
        let kind = match direction {
            Direction::Sent => NoteKind::Sent,
            Direction::Received => NoteKind::Received,
        };
        self.0.note(kind, format!("{peer} {message}"));
    }

    fn ended(&self, peer: &str, how: &str) {
        self.0.note(NoteKind::Harness, format!("{peer}: {how}"));
    }
}
