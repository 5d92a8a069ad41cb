//! The clients that are compared.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use qapi_types::cmd::QueryStatus;
use qmp_client::{blocking, tokio as asynchronous};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use crate::Failure;
use crate::qemu::Qemu;

/// Runs so many commands and adds the duration of each.
type Turn<'a> = Box<dyn FnMut(usize, &mut Vec<Duration>) -> Result<(), Failure> + 'a>;

/// A client that is measured.
pub(crate) struct Contender<'a> {
    place: usize,
    name: &'static str,
    yardstick: &'static str,
    turn: Turn<'a>,
    times: Vec<Duration>,
}

impl Contender<'_> {
    /// Has its turn.
    pub(crate) fn run(&mut self, commands: usize) -> Result<(), Failure> {
        (self.turn)(commands, &mut self.times)
    }

    /// Returns the time that this part of its commands did not exceed.
    pub(crate) fn quantile(&self, part: f64) -> Duration {
        let mut times = self.times.clone();
        times.sort();
        times[((times.len() - 1) as f64 * part) as usize]
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the name of what it is compared with.
    pub(crate) fn yardstick(&self) -> &'static str {
        self.yardstick
    }

    /// Returns its place in the table.
    pub(crate) fn place(&self) -> usize {
        self.place
    }
}

/// Connects all of them.
pub(crate) fn contenders(qemu: &Qemu) -> Result<Vec<Contender<'static>>, Failure> {
    let single = || Builder::new_current_thread().enable_all().build();
    let multi = || Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let turns = [
        ("bare socket", "bare socket", bare(qemu)?),
        ("blocking", "bare socket", blocking(qemu)?),
        ("qapi", "qapi", peer(qemu, "qapi", single()?)?),
        ("tokio", "qapi", tokio(qemu, "tokio", single()?)?),
        ("qapi, 2 threads", "qapi, 2 threads", peer(qemu, "qapi-multi", multi()?)?),
        ("tokio, 2 threads", "qapi, 2 threads", tokio(qemu, "tokio-multi", multi()?)?),
    ];
    let contender = |(place, (name, yardstick, turn))| Contender {
        place,
        name,
        yardstick,
        turn,
        times: Vec::new(),
    };
    Ok(turns.into_iter().enumerate().map(contender).collect())
}

fn measured(running: Result<bool, Failure>, begin: Instant) -> Result<Duration, Failure> {
    let time = begin.elapsed();
    if running? { Ok(time) } else { Err("the machine does not run".into()) }
}

/// A minimal client that gets replies as JSON: no deadlines, events, types or errors.
fn bare(qemu: &Qemu) -> Result<Turn<'static>, Failure> {
    let mut lines = BufReader::new(UnixStream::connect(qemu.socket("bare"))?);
    let mut line = String::new();
    lines.read_line(&mut line)?;
    lines.get_mut().write_all(br#"{"execute":"qmp_capabilities","id":1}"#)?;
    line.clear();
    lines.read_line(&mut line)?;
    let mut id = 0;
    Ok(Box::new(move |commands, times| {
        for _ in 0..commands {
            let begin = Instant::now();
            id = id % 9 + 1;
            let message = format!(r#"{{"execute":"query-status","id":{id}}}"#);
            lines.get_mut().write_all(message.as_bytes())?;
            line.clear();
            lines.read_line(&mut line)?;
            let reply: Value = serde_json::from_str(&line)?;
            times.push(measured(Ok(reply["return"]["running"] == true), begin)?);
        }
        Ok(())
    }))
}

fn blocking(qemu: &Qemu) -> Result<Turn<'static>, Failure> {
    let stream = UnixStream::connect(qemu.socket("blocking"))?;
    let mut client = blocking::Connect::new().stream(stream)?;
    Ok(Box::new(move |commands, times| {
        for _ in 0..commands {
            let begin = Instant::now();
            let status = client.run(QueryStatus::new())?;
            times.push(measured(Ok(status.running), begin)?);
        }
        Ok(())
    }))
}

fn tokio(qemu: &Qemu, name: &str, runtime: Runtime) -> Result<Turn<'static>, Failure> {
    let path = qemu.socket(name);
    let (client, _) = runtime.block_on(async {
        let stream = ::tokio::net::UnixStream::connect(path).await?;
        Ok::<_, Failure>(asynchronous::Connect::new().unix(stream).await?)
    })?;
    Ok(Box::new(move |commands, times| {
        runtime.block_on(async {
            for _ in 0..commands {
                let begin = Instant::now();
                let status = client.run(QueryStatus::new()).await?;
                times.push(measured(Ok(status.running), begin)?);
            }
            Ok(())
        })
    }))
}

fn peer(qemu: &Qemu, name: &str, runtime: Runtime) -> Result<Turn<'static>, Failure> {
    let path = qemu.socket(name);
    let (service, task) = runtime.block_on(async {
        let stream = qapi::futures::QmpStreamTokio::open_uds(path).await?;
        Ok::<_, Failure>(stream.negotiate().await?.spawn_tokio())
    })?;
    Ok(Box::new(move |commands, times| {
        let _running = &task;
        runtime.block_on(async {
            for _ in 0..commands {
                let begin = Instant::now();
                let status = service.execute(qapi::qmp::query_status {}).await?;
                times.push(measured(Ok(status.running), begin)?);
            }
            Ok(())
        })
    }))
}
