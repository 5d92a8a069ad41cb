//! Copies the disk of a running machine: `mirror SOCKET NODE FILE`, with a QMP socket, a node's name and
//! the file to write. The file must not exist; it becomes a raw image.
//!
//! The connection may be lost meanwhile: it is made again, and the copy goes on.

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use qapi_types::event::JobStatusChange;
use qapi_types::{Command, JobStatus, MirrorSyncMode, NewImageMode, cmd};
use qmp_client::Error;
use qmp_client::tokio::{Client, Connect, Events};
use tokio::net::UnixStream;
use tokio::time::timeout;

/// How long the copy may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// How often progress is shown at least.
const TICK: Duration = Duration::from_millis(200);

/// The name of the job.
const JOB: &str = "copy";

/// Why a disk was not copied.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("usage: mirror SOCKET NODE FILE")]
    Usage,
    #[error(transparent)]
    Qmp(#[from] Error),
    #[error("the copy failed: {0}")]
    Copy(String),
    #[error("the copy took longer than {0:?}")]
    TooLong(Duration),
    #[error("somebody else has ended the copy")]
    Gone,
    #[error("show the progress: {0}")]
    Show(#[from] io::Error),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [socket, node, file] = &words[..] else { return Err(Failure::Usage) };
    mirror(socket.into(), node, file, &mut io::stdout()).await
}

/// Connects, mirrors a node to a file, shows how far it is, and completes the job.
pub(crate) async fn mirror(
    socket: PathBuf,
    node: &str,
    file: &str,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let dial = move || UnixStream::connect(socket.clone());
    // The job goes on without a client, so that there is nothing to restore.
    let (client, mut events) = Connect::new().reconnecting(dial, |_| async { Ok(()) }).await?;
    for device in query(&client, cmd::QueryBlock::new()).await? {
        let medium = if device.inserted.is_some() { "a disk" } else { "empty" };
        writeln!(out, "{}: {medium}", device.device)?;
    }
    let mirror = cmd::DriveMirror::new(node, file, MirrorSyncMode::Full).job_id(JOB);
    // The job stays until it is dismissed, so that its end is not missed.
    let mirror = mirror.format("raw").mode(NewImageMode::AbsolutePaths).auto_dismiss(false);
    client.run(mirror).await?;
    let copied = timeout(LIMIT, follow(&client, &mut events, out));
    let copied = copied.await.map_err(|_| Failure::TooLong(LIMIT))??;
    client.run(cmd::JobDismiss::new(JOB)).await?;
    Ok(writeln!(out, "copied {copied} bytes")?)
}

/// Shows how far the job is whenever it changes and five times a second, and completes it when it is ready;
/// returns the number of bytes.
async fn follow(
    client: &Client,
    events: &mut Events,
    out: &mut impl Write,
) -> Result<i64, Failure> {
    let mut is_completed = false;
    loop {
        let jobs = query(client, cmd::QueryJobs::new()).await?;
        let job = jobs.into_iter().find(|job| job.id == JOB).ok_or(Failure::Gone)?;
        writeln!(out, "{} of {} bytes", job.current_progress, job.total_progress)?;
        match (job.status, job.error) {
            (JobStatus::Concluded, Some(error)) => return Err(Failure::Copy(error)),
            (JobStatus::Concluded, None) => return Ok(job.current_progress),
            (JobStatus::Ready, _) if !is_completed => {
                match client.run(cmd::JobComplete::new(JOB)).await {
                    Ok(_) => is_completed = true,
                    // The state of the job tells whether it took effect.
                    Err(Error::Ended { .. }) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            _ => {}
        }
        match events.wait_for(|change: &JobStatusChange| change.id == JOB, TICK).await {
            Ok(_) | Err(Error::TimedOut { .. } | Error::Reconnected) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// Runs a command that changes nothing, and again if the connection was lost meanwhile.
async fn query<C: Command + Clone>(client: &Client, command: C) -> Result<C::Return, Error> {
    match client.run(command.clone()).await {
        Err(Error::Ended { .. }) => client.run(command).await,
        other => other,
    }
}
