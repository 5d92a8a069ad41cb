//! [`ImageServer`]: what an image holds while it is served.

use crate::tool::{NbdServer, RunningStorageDaemon};

/// The server of an image, which ends when this is dropped.
#[derive(Debug)]
pub(super) enum ImageServer {
    Nbd { _server: Box<NbdServer> },
    Fuse { _daemon: Box<RunningStorageDaemon> },
}
