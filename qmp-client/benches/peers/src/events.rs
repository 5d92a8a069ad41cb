//! Events from a thread that sends as many as the socket takes: QEMU cannot send so many.

use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use qmp_client::{Buffer, WhenFull, blocking, tokio as asynchronous};

use crate::Failure;

/// How many events are sent.
const EVENTS: u64 = 500_000;

const GREETING: &str = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \
    \"package\": \"\"}, \"capabilities\": []}}\r\n";

/// How many are written at once.
const BATCH: u64 = 100;

/// Sends the greeting, the reply to the negotiation, and numbered events.
fn feed() -> Result<(UnixStream, JoinHandle<std::io::Result<()>>), Failure> {
    let (ours, mut theirs) = UnixStream::pair()?;
    let feeder = std::thread::spawn(move || {
        theirs.write_all(GREETING.as_bytes())?;
        let mut command = vec![0; 1000];
        let length = std::io::Read::read(&mut theirs, &mut command)?;
        let command: serde_json::Value = serde_json::from_slice(&command[..length])?;
        write!(theirs, "{{\"return\": {{}}, \"id\": {}}}\r\n", command["id"])?;
        for batch in 0..EVENTS / BATCH {
            let lines: String = (batch * BATCH..(batch + 1) * BATCH)
                .map(|number| {
                    format!(
                        "{{\"timestamp\": {{\"seconds\": 1401385907, \"microseconds\": 422329}}, \
                         \"event\": \"JOB_STATUS_CHANGE\", \
                         \"data\": {{\"status\": \"created\", \"id\": \"job{number}\"}}}}\r\n"
                    )
                })
                .collect();
            theirs.write_all(lines.as_bytes())?;
        }
        Ok(())
    });
    Ok((ours, feeder))
}

/// Returns a row of the table.
fn row(name: &str, time: Duration) -> String {
    format!("| {name} | {:.0} |\n", EVENTS as f64 / time.as_secs_f64())
}

/// Measures both clients; returns the table.
pub(crate) fn measure() -> Result<String, Failure> {
    let mut table =
        format!("| {EVENTS} events, all received in order | a second |\n| --- | --- |\n");
    let (stream, feeder) = feed()?;
    let mut client = blocking::Connect::new().stream(stream)?;
    let begin = Instant::now();
    for number in 0..EVENTS {
        let event = client.next_event(Duration::from_secs(10))?;
        check(&event.data, number)?;
    }
    table += &row("`blocking`", begin.elapsed());
    feeder.join().map_err(|_| "the feeder panicked")??;

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (stream, feeder) = feed()?;
    stream.set_nonblocking(true)?;
    let time = runtime.block_on(async {
        let stream = tokio::net::UnixStream::from_std(stream)?;
        let buffer = Buffer { size: 1000, when_full: WhenFull::Wait };
        let (_client, mut events) =
            asynchronous::Connect::new().events(buffer).stream(stream).await?;
        let begin = Instant::now();
        for number in 0..EVENTS {
            let event = events.next().await?;
            check(&event.data, number)?;
        }
        Ok::<_, Failure>(begin.elapsed())
    })?;
    table += &row("`tokio`, a buffer of 1,000 that waits", time);
    feeder.join().map_err(|_| "the feeder panicked")??;
    Ok(table)
}

fn check(data: &serde_json::Value, number: u64) -> Result<(), Failure> {
    match data["id"] == format!("job{number}") {
        true => Ok(()),
        false => Err(format!("instead of event {number} came {data}").into()),
    }
}
