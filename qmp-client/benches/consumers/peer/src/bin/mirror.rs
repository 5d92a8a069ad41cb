//! What `qmp-client/examples/mirror.rs` does, with `qapi`: `mirror SOCKET NODE FILE`.
//!
//! The library does not connect again, so a lost connection ends the program.

use std::error::Error;
use std::future::pending;
use std::time::Duration;

use futures::{Stream, StreamExt as _};
use qapi::futures::{QapiEvents, QmpStreamTokio};
use qapi::qmp::{
    DriveMirror, Event, JobStatus, MirrorSyncMode, NewImageMode, drive_mirror, job_complete,
    job_dismiss, query_block, query_jobs,
};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::{sleep, timeout};

/// How long the copy may take.
const LIMIT: Duration = Duration::from_secs(3600);

/// How long a command may take.
const COMMAND: Duration = Duration::from_secs(60);

/// How often progress is shown at least.
const TICK: Duration = Duration::from_millis(200);

/// The name of the job.
const JOB: &str = "copy";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [socket, node, file] = &words[..] else { return Err("mirror SOCKET NODE FILE".into()) };
    timeout(LIMIT, mirror(socket, node, file)).await?
}

/// Reads on, also replies; returns the events.
fn listen<S>(mut stream: QapiEvents<S>) -> UnboundedReceiver<Event>
where
    QapiEvents<S>: Stream<Item = std::io::Result<Event>> + Send + Unpin + 'static,
{
    let (sender, receiver) = unbounded_channel();
    tokio::spawn(async move {
        while let Some(event) = stream.next().await {
            match event {
                Ok(event) => drop(sender.send(event)),
                Err(error) => return eprintln!("the connection ended: {error}"),
            }
        }
    });
    receiver
}

/// Connects, mirrors a node to a file, shows how far it is, and completes the job.
async fn mirror(socket: &str, node: &str, file: &str) -> Result<(), Box<dyn Error>> {
    let connected = async { QmpStreamTokio::open_uds(socket).await?.negotiate().await };
    let (client, events) = timeout(COMMAND, connected).await??.into_parts();
    let mut events = listen(events);
    for device in timeout(COMMAND, client.execute(query_block {})).await?? {
        let medium = if device.inserted.is_some() { "a disk" } else { "empty" };
        println!("{}: {medium}", device.device);
    }
    let mirror = DriveMirror {
        device: node.to_owned(),
        target: file.to_owned(),
        sync: MirrorSyncMode::full,
        job_id: Some(JOB.to_owned()),
        format: Some("raw".to_owned()),
        mode: Some(NewImageMode::absolute_paths),
        auto_dismiss: Some(false),
        auto_finalize: None,
        buf_size: None,
        copy_mode: None,
        granularity: None,
        node_name: None,
        on_source_error: None,
        on_target_error: None,
        replaces: None,
        speed: None,
        unmap: None,
    };
    timeout(COMMAND, client.execute(drive_mirror(mirror))).await??;
    let mut is_completed = false;
    let copied = loop {
        let jobs = timeout(COMMAND, client.execute(query_jobs {})).await??;
        let job = jobs.into_iter().find(|job| job.id == JOB);
        let job = job.ok_or("somebody else has ended the copy")?;
        println!("{} of {} bytes", job.current_progress, job.total_progress);
        match (job.status, job.error) {
            (JobStatus::concluded, Some(error)) => {
                return Err(format!("the copy failed: {error}").into());
            }
            (JobStatus::concluded, None) => break job.current_progress,
            (JobStatus::ready, _) if !is_completed => {
                let complete = client.execute(job_complete { id: JOB.to_owned() });
                timeout(COMMAND, complete).await??;
                is_completed = true;
            }
            _ => {}
        }
        let changed = async {
            loop {
                match events.recv().await {
                    Some(Event::JOB_STATUS_CHANGE { data, .. }) if data.id == JOB => return,
                    Some(_) => {}
                    // The next command fails.
                    None => pending().await,
                }
            }
        };
        tokio::select! {
            () = changed => {}
            () = sleep(TICK) => {}
        }
    };
    timeout(COMMAND, client.execute(job_dismiss { id: JOB.to_owned() })).await??;
    println!("copied {copied} bytes");
    Ok(())
}
