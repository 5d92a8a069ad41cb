//! [`ImageError`]: why there is no image.

use iotest_spec::Protocol;
use qapi_types::options::NotDotted;

use crate::env::SOCKET_PATH_MAX;
use crate::outcome::Fault;
use crate::tool::ToolError;

/// Why an image could not be made, written or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// A tool failed.
    #[error(transparent)]
    Tool(#[from] ToolError),
    /// The machine is at fault.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The image's name is no relative path, or leads out of the scratch directory.
    #[error("an image's name must be a relative path inside the scratch directory, not `{name}`")]
    BadName {
        /// The name.
        name: String,
    },
    /// A creation option cannot be written.
    #[error("write a creation option")]
    BadOption(#[from] NotDotted),
    /// The image's name makes the path of its socket too long.
    #[error(
        "the socket {path} would have more than {SOCKET_PATH_MAX} bytes; choose a shorter name \
         for the image"
    )]
    LongName {
        /// The path.
        path: String,
    },
    /// Nothing here serves the protocol.
    #[error("images over {protocol} need a server that iotest does not start; use `file`")]
    NoServer {
        /// The protocol.
        protocol: Protocol,
    },
    /// There are no sample images.
    #[error("unpack sample image {sample}: SAMPLE_IMG_DIR is not set")]
    NoSamples {
        /// The sample's name.
        sample: String,
    },
}
