//! [`ImageBuilder`]: describes and creates an image.

use camino::Utf8Path;
use iotest_spec::{Format, Protocol};
use qapi_types::options::{NotDotted, pair};

use crate::image::info::Image;
use crate::image::serve::full_size_options;
use crate::image::{ImageError, Images};
use crate::syntax::file_name;

/// Describes an image to create; [`ImageBuilder::create`] creates it.
#[derive(Debug, Clone)]
#[must_use = "nothing is made before `create`"]
pub struct ImageBuilder<'a> {
    images: &'a Images,
    name: String,
    format: Format,
    protocol: Protocol,
    size: Option<u64>,
    options: Result<Vec<String>, NotDotted>,
    arguments: Vec<String>,
    may_write: Vec<String>,
}

impl<'a> ImageBuilder<'a> {
    pub(super) fn new(images: &'a Images, name: String) -> Self {
        let (format, protocol) = (images.variant.format, images.protocol());
        let (options, arguments, may_write) = (Ok(Vec::new()), Vec::new(), Vec::new());
        Self { images, name, format, protocol, size: None, options, arguments, may_write }
    }

    /// Sets the virtual size in bytes; an overlay has that of its backing file by default.
    pub fn size(mut self, bytes: u64) -> Self {
        self.size = Some(bytes);
        self
    }

    /// Sets a format other than that under test; the image is then a plain file.
    pub fn format(mut self, format: Format) -> Self {
        if format != self.images.variant.format {
            self.protocol = Protocol::File;
        }
        self.format = format;
        self
    }

    /// Sets a protocol other than that under test.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Adds a creation option (`-o KEY=VALUE`); commas in the value are doubled as QEMU requires.
    ///
    /// If QEMU would misread the key, [`create`](Self::create) returns an error.
    pub fn option(mut self, key: &str, value: impl AsRef<str>) -> Self {
        match (&mut self.options, pair(key, value.as_ref())) {
            (Ok(options), Ok(option)) => options.push(option),
            (Ok(_), Err(error)) => self.options = Err(error),
            (Err(_), _) => {}
        }
        self
    }

    /// Sets the preallocation mode: `off`, `metadata`, `falloc`, `full`.
    pub fn preallocation(self, mode: &str) -> Self {
        self.option("preallocation", mode)
    }

    /// Sets the size of a cluster, in bytes.
    pub fn cluster_size(self, bytes: u64) -> Self {
        self.option("cluster_size", bytes.to_string())
    }

    /// Puts the data of a qcow2 image into another file.
    pub fn data_file(self, path: &Utf8Path) -> Self {
        self.option("data_file", file_name(path))
    }

    /// Makes the image an overlay of another.
    pub fn backing(self, backing: &Image) -> Self {
        let (location, format) = (backing.location().to_owned(), backing.format());
        self.backing_name(location, format)
    }

    /// Makes the image an overlay of a file name as QEMU takes it, such as one that is relative
    /// or begins with `json:`.
    pub fn backing_name(mut self, name: impl Into<String>, format: Format) -> Self {
        self.arguments.extend(["-b".to_owned(), name.into()]);
        self.arguments.extend(["-F".to_owned(), format.name().to_owned()]);
        self
    }

    /// Adds other arguments for `qemu-img create`, such as `-u`.
    ///
    /// For `-f` and `-o` use [`format`](Self::format) and [`option`](Self::option): here they would be
    /// moved, and `-f` would replace the format unnoticed.
    pub fn args<S: Into<String>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.arguments.extend(args.into_iter().map(Into::into));
        self
    }

    /// Allows lines on the standard error of the image's server in which this regular expression matches,
    /// for runs in which any other line fails the case (`cargo iotest --strict-stderr`).
    pub fn expect_stderr(mut self, pattern: impl Into<String>) -> Self {
        self.may_write.push(pattern.into());
        self
    }

    /// Creates the image by qemu-img, and starts its server unless the protocol is `file`.
    ///
    /// # Errors
    /// * [`ImageError::Tool`] if qemu-img refuses, or the server does not start.
    /// * [`ImageError::NoServer`] if nothing serves the protocol.
    /// * [`ImageError::BadName`] if the name leads out of the scratch directory.
    /// * [`ImageError::BadOption`] if an option cannot be written.
    /// * [`ImageError::LongName`] if the system takes no name of this length.
    /// * [`ImageError::Fault`] if a file cannot be made.
    pub fn create(self) -> Result<Image, ImageError> {
        let Self { images, name, format, protocol, size, options, arguments, may_write } = self;
        let (path, options) = (images.file(&name)?, options?);
        // The server of an old image of this name would keep the file locked.
        images.servers.end(&name);
        let mut words = vec!["-f".to_owned(), format.name().to_owned()];
        let full = full_size_options(format).filter(|_| protocol == Protocol::Nbd);
        let full = full.map(str::to_owned);
        words.extend(full.into_iter().chain(options).flat_map(|option| ["-o".to_owned(), option]));
        words.extend(arguments);
        words.push(path.to_string());
        words.extend(size.map(|size| size.to_string()));
        images.qemu_img.create(words)?;
        let size = match size {
            // Virtual PC's geometry rounds sizes up; an overlay's size is that of its backing.
            Some(size) if format != Format::Vpc => size,
            _ => images.qemu_img.virtual_size(&path, format)?,
        };
        let image = Image::of_file(path, format, size, images.qemu_img.create_rules());
        images.serve(image, &name, protocol, &may_write)
    }
}
