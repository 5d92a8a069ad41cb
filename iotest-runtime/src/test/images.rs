//! The images of a case, and qemu-io on them.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::deadline::CallSite;
use iotest_exec::process::Output;
use qapi_types::{ImageCheck, ImageInfo, MapEntry};

use super::Test;
use crate::filter;
use crate::image::{Image, ImageBuilder, ImageError, Images, InfoArg, Pattern};
use crate::qmp::Reply;
use crate::tool::ToolError;

impl Test {
    /// Returns a builder for an image in the case's directory, in the format and over the protocol under
    /// test.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// let base = t.image("base").size(64 * MIB).create()?;
    /// let top = t.image("top").backing(&base).create()?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "qemu_img_create")]
    pub fn image(&self, name: impl Into<String>) -> ImageBuilder<'_> {
        self.images.image(name)
    }

    /// Returns the [`Images`] of the case, for existing files, samples and data patterns.
    pub fn images(&self) -> &Images {
        &self.images
    }

    /// Returns the export `name` of an NBD server that listens on `socket`, as a raw image: for qemu-io,
    /// for qemu-img, or as a node.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) -> Result {
    /// let socket = t.socket("nbd")?;
    /// let disk = t.image("disk").size(MIB).create()?;
    /// let _server = t.qemu_nbd(["-k", socket.as_str(), "-x", "a", disk.path().as_str()])?;
    /// t.verify(&t.nbd_image(&socket, "a")?, &[Pattern::new(0, 0, MIB)])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`ImageError::Tool`] if no server listens, or it has no such export.
    pub fn nbd_image(&self, socket: &Utf8Path, name: &str) -> Result<Image, ImageError> {
        self.images.nbd_image(socket, name)
    }

    /// Unpacks a sample image into the file `name`, and returns its path: `<sample>.bz2` of
    /// `SAMPLE_IMG_DIR`, or of the directory `samples` beside the suite's main file.
    ///
    /// # Errors
    /// * [`ImageError`] if there are no samples, or it cannot be unpacked.
    #[doc(alias = "unarchive_sample_image")]
    pub fn unpack_sample(&self, sample: &str, name: &str) -> Result<Utf8PathBuf, ImageError> {
        self.images.unpack_sample(sample, name)
    }

    /// Writes data patterns into an image.
    ///
    /// # Errors
    /// * [`ImageError`] if a write fails.
    pub fn write(&self, image: &Image, patterns: &[Pattern]) -> Result<(), ImageError> {
        self.images.write(image, patterns)
    }

    /// Checks that an image holds data patterns.
    ///
    /// # Errors
    /// * [`ImageError`] with the place if it holds something else.
    pub fn verify(&self, image: &Image, patterns: &[Pattern]) -> Result<(), ImageError> {
        self.images.verify(image, patterns)
    }

    /// Runs one qemu-io command on an image; it must succeed.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    #[track_caller]
    pub fn qemu_io(&self, image: &Image, command: &str) -> Result<Output, ToolError> {
        let _called = CallSite::enter();
        self.qemu_io.run(io_arguments(image, command))
    }

    /// Runs one qemu-io command on an image, whether it succeeds or not, and logs what it prints.
    ///
    /// # Errors
    /// * [`ToolError`] if a signal ends it or it cannot be run to its end in time.
    #[doc(alias = "qemu_io_log")]
    #[track_caller]
    pub fn log_qemu_io(&self, image: &Image, command: &str) -> Result<Output, ToolError> {
        let _called = CallSite::enter();
        let output = self.qemu_io.unchecked(io_arguments(image, command))?;
        self.transcript.filtered(filter::qemu_io_output()).tool_output(&output.stdout_text());
        Ok(output)
    }

    /// Logs `qemu-img info` of an image, without values that differ between runs: of the image itself, or
    /// an [`InfoArg`] of it with more arguments.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::image::InfoArg;
    /// # fn doc(t: &mut Test, disk: &Image) -> Result {
    /// t.log_image_info(disk)?;
    /// let chain = InfoArg::from(disk).arg("--backing-chain");
    /// t.log_image_info(chain.children(filter::ChildInfo::Keep))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    #[doc(alias = "img_info_log")]
    #[doc(alias = "filter_img_info")]
    pub fn log_image_info<'a>(&self, image: impl Into<InfoArg<'a>>) -> Result<Output, ToolError> {
        let InfoArg { image, arguments, children } = image.into();
        let words = ["info".to_owned()].into_iter().chain(arguments);
        let output = self.qemu_img.run(words.chain(image.tool_arguments()))?;
        // The names under which it is reported may differ from the name by which it was opened.
        let name = image.spellings().pop().unwrap_or_default();
        let filters = filter::image_info(&name, image.format().name(), children);
        self.transcript.filtered(filters).tool_output(&output.stdout_text());
        Ok(output)
    }

    /// Returns `qemu-img info` of an image.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    #[doc(alias = "qemu_img_info")]
    pub fn image_info(&self, image: &Image) -> Result<Reply<ImageInfo>, ToolError> {
        self.qemu_img.info(image.tool_arguments())
    }

    /// Returns `qemu-img map` of an image, with the ranges of its backing chain.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it fails.
    #[doc(alias = "qemu_img_map")]
    pub fn image_map(&self, image: &Image) -> Result<Reply<Vec<MapEntry>>, ToolError> {
        self.qemu_img.map(image.tool_arguments())
    }

    /// Returns `qemu-img check` of an image; findings are no error.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] with command line, status and output if it cannot check it, such
    ///   as in a format that has no checks.
    #[doc(alias = "qemu_img_check")]
    pub fn check_image(&self, image: &Image) -> Result<Reply<ImageCheck>, ToolError> {
        self.qemu_img.check(image.tool_arguments())
    }

    /// Creates a raw image whose sectors of 512 bytes begin and end with their number.
    ///
    /// `size` is in bytes.
    ///
    /// # Errors
    /// * [`ImageError`] if the file cannot be written.
    #[doc(alias = "create_image")]
    pub fn numbered_sectors(&self, name: &str, size: u64) -> Result<Image, ImageError> {
        self.images.numbered_sectors(name, size)
    }

    /// Returns whether two images have the same guest-visible data.
    ///
    /// # Errors
    /// * [`ToolError::Failed`] if they cannot be compared.
    #[doc(alias = "compare_images")]
    pub fn is_same(&self, one: &Image, other: &Image) -> Result<bool, ToolError> {
        let side = |image: &Image| (Utf8PathBuf::from(image.location()), image.format());
        let (one, other) = (side(one), side(other));
        let comparison = self.qemu_img.compare((&one.0, one.1), (&other.0, other.1))?;
        Ok(comparison == crate::tool::Comparison::Same)
    }
}

pub(super) fn io_arguments(image: &Image, command: &str) -> Vec<String> {
    [vec!["-c".to_owned(), command.to_owned()], image.tool_arguments()].concat()
}
