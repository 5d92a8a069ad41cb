//! [`Drive`]: the `-drive` option of an image under test, or of a drive without a medium.

use iotest_spec::{AioMode, CacheMode, Format};

use crate::tool::SECRET_ID;
use crate::vm::options::{OptionArg, Options};

/// The id of the secret that opens a LUKS image which names none.
pub(super) const DEFAULT_SECRET: &str = SECRET_ID;

/// A drive to add to a machine: an image, or a drive without a medium.
///
/// ```
/// # use iotest_runtime::spec::Format;
/// # use iotest_runtime::vm::{Drive, Launcher};
/// let drive =
///     Drive::new("/tmp/a,b.img", Format::Qcow2).interface("none").option("read-only", "on");
/// let launcher = Launcher::new("qemu-system-x86_64", "/tmp");
/// assert_eq!(
///     launcher.vm("vm0").drive(drive).arguments()[1],
///     "if=none,id=drive0,file=/tmp/a,,b.img,format=qcow2,\
///     cache=writeback,aio=threads,read-only=on"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "add_drive")]
pub struct Drive {
    image: Option<Image>,
    interface: String,
    extra: Options,
    /// Whether `extra` names the secret of a LUKS image.
    names_secret: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Image {
    file: String,
    format: Format,
    cache: Option<CacheMode>,
    aio: Option<AioMode>,
}

impl Drive {
    /// Makes a drive of an image: a path, or any file name that QEMU understands.
    ///
    /// It is a virtio disk in the cache and aio modes of the case unless changed; outside of a case these
    /// are writeback and threads.
    pub fn new(file: impl AsRef<str>, format: Format) -> Self {
        let image = Image { file: file.as_ref().to_owned(), format, cache: None, aio: None };
        Self { image: Some(image), ..Self::empty() }
    }

    /// Makes a drive without an image, for removable media.
    pub fn empty() -> Self {
        Self {
            image: None,
            interface: "virtio".to_owned(),
            extra: Options::new(),
            names_secret: false,
        }
    }

    /// Sets the interface: `virtio`, `none`, `ide`, `floppy` …
    #[must_use]
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = interface.into();
        self
    }

    /// Sets the image's cache mode; no effect on an empty drive.
    #[must_use]
    pub fn cache(mut self, mode: CacheMode) -> Self {
        if let Some(image) = &mut self.image {
            image.cache = Some(mode);
        }
        self
    }

    /// Sets the image's aio mode; no effect on an empty drive.
    #[must_use]
    pub fn aio(mut self, mode: AioMode) -> Self {
        if let Some(image) = &mut self.image {
            image.aio = Some(mode);
        }
        self
    }

    /// Adds `key=value`; commas in the value are doubled, and a key that cannot be expressed fails the
    /// launch.
    #[must_use]
    pub fn option(mut self, key: &str, value: impl std::fmt::Display) -> Self {
        self.names_secret |= key.contains("key-secret");
        self.extra = self.extra.set(key, value);
        self
    }

    /// Adds option text as it stands, such as `backing.node-name=mid,node-name=top`.
    #[must_use]
    pub fn raw(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        self.names_secret |= text.contains("key-secret");
        self.extra = self.extra.raw(text);
        self
    }

    /// Returns whether the drive is opened with the default secret, `keysec0`: a LUKS image whose options
    /// name no other.
    pub(super) fn wants_default_secret(&self) -> bool {
        let luks = self.image.as_ref().is_some_and(|image| image.format == Format::Luks);
        luks && !self.names_secret
    }

    /// Returns the option text of the machine's drive `number`, whose id is `drive<number>`; `modes` are
    /// the cache and aio modes of a drive that sets none.
    pub(super) fn options(&self, number: usize, modes: (CacheMode, AioMode)) -> Options {
        let mut options =
            Options::new().set("if", &self.interface).set("id", format_args!("drive{number}"));
        if let Some(Image { file, format, cache, aio }) = &self.image {
            let (cache, aio) = (cache.unwrap_or(modes.0), aio.unwrap_or(modes.1));
            options =
                options.set("file", file).set("format", format).set("cache", cache).set("aio", aio);
        }
        options = options.and(self.extra.clone());
        if self.wants_default_secret() {
            options = options.set("key-secret", DEFAULT_SECRET);
        }
        options
    }
}

/// The argument of [`VmBuilder::drive`](crate::test::VmBuilder::drive): an
/// [`Image`](crate::image::Image), a [`Drive`], [`Options`], or text as it stands.
#[derive(Debug, Clone)]
pub struct DriveArg(pub(super) DriveKind);

#[derive(Debug, Clone)]
pub(super) enum DriveKind {
    /// A drive with the id `drive0`, `drive1` …
    Numbered(Drive),
    /// The argument of `-drive`, which is not numbered.
    Text(OptionArg),
}

impl From<Drive> for DriveArg {
    fn from(drive: Drive) -> Self {
        Self(DriveKind::Numbered(drive))
    }
}

impl From<&crate::image::Image> for DriveArg {
    fn from(image: &crate::image::Image) -> Self {
        Self(DriveKind::Numbered(image.into()))
    }
}

/// A virtio disk.
impl From<&crate::image::Image> for Drive {
    fn from(image: &crate::image::Image) -> Self {
        Self::new(image.location(), image.format())
    }
}

impl From<&str> for DriveArg {
    fn from(text: &str) -> Self {
        Self(DriveKind::Text(text.into()))
    }
}

impl From<&String> for DriveArg {
    fn from(text: &String) -> Self {
        Self(DriveKind::Text(text.into()))
    }
}

impl From<String> for DriveArg {
    fn from(text: String) -> Self {
        Self(DriveKind::Text(text.into()))
    }
}

impl From<Options> for DriveArg {
    fn from(options: Options) -> Self {
        Self(DriveKind::Text(options.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(drive: &Drive, expected: &str) {
        let modes = (CacheMode::Writeback, AioMode::Threads);
        assert_eq!(drive.options(0, modes).text().unwrap(), expected);
    }

    #[test]
    fn options_follow_the_order_of_add_drive() {
        check(
            &Drive::new("/d/t.img", Format::Raw).cache(CacheMode::None).aio(AioMode::Native),
            "if=virtio,id=drive0,file=/d/t.img,format=raw,cache=none,aio=native",
        );
        check(
            &Drive::empty().interface("ide").raw("media=cdrom").cache(CacheMode::None),
            "if=ide,id=drive0,media=cdrom",
        );
    }

    #[test]
    fn luks_gets_the_default_secret_last_unless_it_names_one() {
        let drive = Drive::new("t", Format::Luks).option("node-name", "n");
        check(
            &drive,
            "if=virtio,id=drive0,file=t,format=luks,cache=writeback,aio=threads,node-name=n,\
             key-secret=keysec0",
        );
        assert!(drive.wants_default_secret());
        assert!(!drive.option("key-secret", "mine").wants_default_secret());
        assert!(!Drive::new("t", Format::Luks).raw("key-secret=x").wants_default_secret());
        assert!(!Drive::new("t", Format::Qcow2).wants_default_secret());
    }
}
