//! Images under test: [`Images`] creates them, an [`Image`] has the names and options to open it.
//!
//! An image is in the case's scratch directory, in the format and over the protocol under test unless
//! the test chooses others. Its server, if the protocol needs one, runs until the case ends.

mod create;
mod error;
mod info;
mod info_arg;
mod pattern;
mod serve;
mod server;
mod sockets;

use std::fs::File;
use std::io;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::{Format, Protocol, Variant};

use crate::env::Settings;
pub use crate::image::create::ImageBuilder;
pub use crate::image::error::ImageError;
pub use crate::image::info::Image;
pub use crate::image::info_arg::InfoArg;
pub use crate::image::pattern::{Access, Pattern};
use crate::image::serve::Servers;
use crate::image::sockets::SocketDirs;
use crate::outcome::Fault;
use crate::scratch::Scratch;
use crate::syntax::{file_name, ssh};
use crate::tool::{QemuImg, QemuIo, QemuNbd, StorageDaemon};
use crate::transcript::Transcript;

/// Bytes of a kibibyte.
pub const KIB: u64 = 1024;
/// Bytes of a mebibyte.
pub const MIB: u64 = 1024 * KIB;
/// Bytes of a gibibyte.
pub const GIB: u64 = 1024 * MIB;

/// Creates the images of one case.
///
/// ```no_run
/// # use iotest_runtime::{env::Settings, image::{Images, MIB, Pattern}, scratch::Scratch};
/// # let (settings, variant) = (Settings::from_env()?, "qcow2-file".parse()?);
/// # let scratch = Scratch::create(&settings, "a::case")?;
/// let images = Images::new(&settings, &scratch, variant);
/// let base = images.image("base").size(64 * MIB).create()?;
/// let top = images.image("top").backing(&base).create()?;
/// images.write(&base, &[Pattern::new(0x5a, 0, 1 * MIB)])?;
/// images.verify(&top, &[Pattern::new(0x5a, 0, 1 * MIB)])?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Images {
    variant: Variant,
    dir: Utf8PathBuf,
    sock_dir: Utf8PathBuf,
    sample_dir: Option<Utf8PathBuf>,
    user: Option<String>,
    qemu_img: QemuImg,
    qemu_io: QemuIo,
    qemu_nbd: QemuNbd,
    storage_daemon: StorageDaemon,
    servers: Servers,
    socket_dirs: SocketDirs,
    /// The log whose filters learn the names by which images are served.
    log: Option<Transcript>,
}

impl Images {
    /// Creates images in a case's scratch directory, in `variant` by default.
    pub fn new(settings: &Settings, scratch: &Scratch, variant: Variant) -> Self {
        Self {
            variant,
            dir: scratch.dir().to_owned(),
            sock_dir: scratch.sock_dir().to_owned(),
            sample_dir: settings.sample_image_dir.clone(),
            user: settings.user.clone(),
            qemu_img: QemuImg::new(settings, variant),
            qemu_io: QemuIo::new(settings, variant),
            qemu_nbd: QemuNbd::new(settings, scratch.dir()),
            storage_daemon: StorageDaemon::new(settings, scratch.dir()),
            servers: Servers::default(),
            socket_dirs: SocketDirs::default(),
            log: None,
        }
    }

    /// Records each run of a tool in the notes of a log, for failure reports, and lets the log show a
    /// served image as its file.
    #[must_use]
    pub fn with_notes(self, log: &Transcript) -> Self {
        Self {
            qemu_img: self.qemu_img.with_notes(log),
            qemu_io: self.qemu_io.with_notes(log),
            qemu_nbd: self.qemu_nbd.with_notes(log),
            storage_daemon: self.storage_daemon.with_notes(log),
            log: Some(log.clone()),
            ..self
        }
    }

    /// Returns a builder for an image in the file `name` of the scratch directory.
    pub fn image(&self, name: impl Into<String>) -> ImageBuilder<'_> {
        ImageBuilder::new(self, name.into())
    }

    /// Returns an existing file as an image, such as one that QEMU created.
    ///
    /// # Errors
    /// * [`ImageError::Tool`] if it is not an image of the format.
    pub fn existing(&self, path: &Utf8Path, format: Format) -> Result<Image, ImageError> {
        let size = self.qemu_img.virtual_size(Utf8Path::new(&file_name(path)), format)?;
        Ok(Image::of_file(path.to_owned(), format, size, self.qemu_img.create_rules()))
    }

    /// Returns the export `name` of an NBD server that listens on `socket`, as a raw image.
    ///
    /// Its [`path`](Image::path) is that of the socket. The caller owns the server.
    ///
    /// # Errors
    /// * [`ImageError::Tool`] if no server listens, or it has no such export.
    pub fn nbd_image(&self, socket: &Utf8Path, name: &str) -> Result<Image, ImageError> {
        let image = Image::of_export(socket, name, self.qemu_img.create_rules());
        let image = image.reached_by(&self.plain_socket(socket), name);
        let size = self.qemu_img.virtual_size(Utf8Path::new(image.location()), image.format())?;
        Ok(image.resized(size))
    }

    /// Unpacks the sample image `<sample>.bz2` of `SAMPLE_IMG_DIR` into the file `name`, and
    /// returns its path.
    ///
    /// # Errors
    /// * [`ImageError::NoSamples`] if `SAMPLE_IMG_DIR` is not set and the suite's sources are missing.
    /// * [`ImageError::Fault`] if the sample cannot be read or unpacked.
    #[doc(alias = "unarchive_sample_image")]
    pub fn unpack_sample(&self, sample: &str, name: &str) -> Result<Utf8PathBuf, ImageError> {
        let dir = self
            .sample_dir
            .as_ref()
            .ok_or_else(|| ImageError::NoSamples { sample: sample.to_owned() })?;
        let (packed, path) = (dir.join(format!("{sample}.bz2")), self.file(name)?);
        let unpack = || -> io::Result<u64> {
            let mut reader = bzip2::read::MultiBzDecoder::new(File::open(&packed)?);
            io::copy(&mut reader, &mut File::create(&path)?)
        };
        unpack().map_err(|error| Fault::new(format!("unpack {packed} to {path}"), error))?;
        Ok(path)
    }

    /// Returns the name by which QEMU opens the file at an absolute `path` over the protocol under
    /// test, for protocols that need no server of ours: `file`, and `ssh` to this host.
    ///
    /// # Errors
    /// * [`ImageError::NoServer`] for other protocols: use [`image`](Self::image).
    #[doc(alias = "remote_filename")]
    pub fn remote_name(&self, path: &Utf8Path) -> Result<String, ImageError> {
        match self.protocol() {
            Protocol::File => Ok(file_name(path)),
            Protocol::Ssh => Ok(ssh(self.user.as_deref(), path)),
            protocol => Err(ImageError::NoServer { protocol }),
        }
    }

    /// Returns the path of a file in the scratch directory.
    fn file(&self, name: &str) -> Result<Utf8PathBuf, ImageError> {
        let inside = Utf8Path::new(name)
            .components()
            .all(|part| matches!(part, camino::Utf8Component::Normal(_)));
        match inside && !name.is_empty() && !name.contains('\0') {
            true => Ok(self.dir.join(name)),
            false => Err(ImageError::BadName { name: name.to_owned() }),
        }
    }

    /// Ends the servers of images at the end of a case, except those of images that are still held.
    pub(crate) fn end_servers(&self) {
        self.servers.end_all();
    }

    fn protocol(&self) -> Protocol {
        self.variant.protocol
    }
}
