//! Copies the disk of a running machine: `mirror SOCKET NODE FILE`, with a QMP socket, a node's name and
//! the file to write. The file must not exist; it becomes a raw image.

#![expect(clippy::print_stdout, reason = "the program shows what it does")]

use std::error::Error;
use std::time::Duration;

use qapi_types::event::BlockJobReady;
use qapi_types::{JobType, MirrorSyncMode, NewImageMode, cmd};
use qmp_client::tokio::{Client, Connect, Events};
use tokio::net::UnixStream;
use tokio::time::sleep;

/// How long the copy may take.
const LIMIT: Duration = Duration::from_secs(3600);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [socket, node, file] = &words[..] else { return Err("mirror SOCKET NODE FILE".into()) };
    let (client, mut events) = Connect::new().stream(UnixStream::connect(socket).await?).await?;
    for device in client.run(cmd::QueryBlock::new()).await? {
        println!(
            "{}: {}",
            device.device,
            if device.inserted.is_some() { "a disk" } else { "empty" }
        );
    }
    mirror(&client, &mut events, node, file).await
}

/// Mirrors a node to a file, shows how far it is, and completes the job.
pub(crate) async fn mirror(
    client: &Client,
    events: &mut Events,
    node: &str,
    file: &str,
) -> Result<(), Box<dyn Error>> {
    let mirror = cmd::DriveMirror::new(node, file, MirrorSyncMode::Full);
    client.run(mirror.job_id("copy").format("raw").mode(NewImageMode::AbsolutePaths)).await?;
    let ready = events.wait_for(|ready: &BlockJobReady| ready.device == "copy", LIMIT);
    let progress = async {
        loop {
            let jobs = client.run(cmd::QueryJobs::new()).await?;
            for job in jobs.iter().filter(|job| job.r#type == JobType::Mirror) {
                println!("{} of {} bytes", job.current_progress, job.total_progress);
            }
            sleep(Duration::from_millis(200)).await;
        }
    };
    tokio::select! {
        failed = progress => return failed,
        ready = ready => drop(ready?),
    }
    client.run(cmd::JobComplete::new("copy")).await?;
    Ok(())
}
