//! [`InfoArg`]: an image, and how `qemu-img info` shows it.

use crate::filter::ChildInfo;
use crate::image::Image;

/// An image, with further arguments for the `qemu-img info` that
/// [`Test::log_image_info`](crate::Test::log_image_info) logs.
///
/// ```no_run
/// # use iotest_runtime::image::InfoArg;
/// # use iotest_runtime::prelude::*;
/// # fn doc(t: &Test, overlay: &Image) -> Result {
/// t.log_image_info(InfoArg::from(overlay).arg("--backing-chain"))?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "it is an argument of `log_image_info`"]
#[doc(alias = "img_info_log")]
pub struct InfoArg<'a> {
    pub(crate) image: &'a Image,
    pub(crate) arguments: Vec<String>,
    pub(crate) children: ChildInfo,
}

impl<'a> From<&'a Image> for InfoArg<'a> {
    /// Takes no further arguments, and drops the child nodes, which differ between releases.
    fn from(image: &'a Image) -> Self {
        Self { image, arguments: Vec::new(), children: ChildInfo::Drop }
    }
}

impl InfoArg<'_> {
    /// Adds an argument, such as `--backing-chain`.
    pub fn arg(mut self, arg: impl Into<String>) -> Self {
        self.arguments.push(arg.into());
        self
    }

    /// Says whether the child nodes are shown.
    pub fn children(mut self, children: ChildInfo) -> Self {
        self.children = children;
        self
    }
}
