//! [`Output`]: where a watched job writes.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};

use iotest_protocol::Secrets;

use crate::capture::{Capture, PendingCapture};
use crate::fault::Fault;
use crate::process::{Stream, Streams};
use crate::watch::OutputTarget;

/// Where a job writes.
pub(super) struct Output {
    /// What is to be read.
    pub(super) captures: Vec<PendingCapture>,
    /// The file that it is in, which the job may remove.
    pub(super) file: Option<File>,
    pub(super) streams: Streams,
}

/// Returns where the job writes.
pub(super) fn output(to: &OutputTarget, secrets: &Secrets) -> Result<Output, Fault> {
    match to {
        OutputTarget::PassThrough => {
            let pass = |to: BorrowedFd<'_>| {
                Capture::pass_on(File::from(to.try_clone_to_owned()?), secrets.clone())
            };
            let (out, stdout) = pass(io::stdout().as_fd()).map_err(cannot_keep)?;
            let (err, stderr) = pass(io::stderr().as_fd()).map_err(cannot_keep)?;
            let streams = Streams::null().stdout(stdout).stderr(stderr);
            Ok(Output { captures: vec![out, err], file: None, streams })
        }
        OutputTarget::HeadAndTail => {
            let own = io::stdout().as_fd().try_clone_to_owned();
            let begun = own.and_then(|own| Capture::to(File::from(own)));
            let (capture, stream) = begun.map_err(cannot_keep)?;
            let streams = Streams::null().merged(stream);
            Ok(Output { captures: vec![capture], file: None, streams })
        }
        OutputTarget::File(path) => {
            let create = || {
                let file = File::create(path)?;
                Ok((file.try_clone()?, Stream::File(file)))
            };
            let (file, stream) = create()
                .map_err(|error: io::Error| Fault::new(format!("make the file {path}"), error))?;
            let streams = Streams::null().merged(stream);
            Ok(Output { captures: Vec::new(), file: Some(file), streams })
        }
    }
}

/// Makes the fault for a job's output that cannot be kept.
pub(super) fn cannot_keep(error: io::Error) -> Fault {
    Fault::new("keep what the job writes", error)
}
