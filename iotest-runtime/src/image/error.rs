//! [`ImageError`]: why an image could not be created, written or read.

use iotest_spec::Protocol;
use qapi_types::options::NotDotted;

use crate::env::SOCKET_PATH_MAX;
use crate::outcome::Fault;
use crate::tool::ToolError;

/// Why an image could not be created, written or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// A tool failed.
    #[error(transparent)]
    Tool(#[from] ToolError),
    /// The host failed.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The image's name is not a relative path inside the scratch directory.
    #[error("an image's name must be a relative path inside the scratch directory, not `{name}`")]
    BadName {
        /// The name.
        name: String,
    },
    /// A creation option cannot be expressed.
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
    /// iotest has no server for the protocol.
    #[error("images over {protocol} need a server that iotest does not start; use `file`")]
    NoServer {
        /// The protocol.
        protocol: Protocol,
    },
    /// `SAMPLE_IMG_DIR` is not set and the suite's sources are missing.
    #[error(
        "unpack sample image {sample}: SAMPLE_IMG_DIR is not set and the suite's sources are missing"
    )]
    NoSamples {
        /// The sample's name.
        sample: String,
    },
}
