//! [`supervise`]: makes a connection again whenever it was lost.

use std::future::Future;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout_at};

use crate::error::{End, Error};
use crate::tokio::client::{Client, Keeper, Stage};
use crate::tokio::connect::{Connect, Ending};
use crate::tokio::hub::Hub;
use crate::tokio::link::OpenLink;
use crate::trace;

/// How long to wait after an attempt that failed.
const PAUSE: Duration = Duration::from_millis(50);

/// How to connect again.
pub(super) struct Redial<S, D, R> {
    pub(super) connect: Connect,
    pub(super) dial: D,
    pub(super) restore: R,
    /// Returns what sends descriptors over a stream.
    pub(super) socket: fn(&S) -> io::Result<Option<OwnedFd>>,
}

impl<S, D, F, R, G> Redial<S, D, R>
where
    S: AsyncRead + AsyncWrite + Send + 'static,
    D: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = io::Result<S>> + Send + 'static,
    R: Fn(Client) -> G + Send + Sync + 'static,
    G: Future<Output = Result<(), Error>> + Send + 'static,
{
    /// Makes a stream: tries again until the time is over.
    pub(super) async fn dial(&self) -> Result<S, Error> {
        let (_, limit) = self.connect.limits();
        let end = Instant::now() + limit;
        let failed = |error| Error::Connect { limit, source: Arc::new(error) };
        loop {
            let stream = timeout_at(end, (self.dial)()).await;
            match stream.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
                Ok(stream) => return Ok(stream),
                Err(error) if Instant::now() >= end => return Err(failed(error)),
                Err(_) => sleep(PAUSE).await,
            }
        }
    }

    /// Makes a connection over a stream.
    pub(super) async fn link(&self, hub: &Arc<Hub>, stream: S) -> Result<OpenLink, Error> {
        let socket = (self.socket)(&stream);
        let (limit, _) = self.connect.limits();
        let failed = |error| Error::Connect {
            limit: limit.unwrap_or(Duration::MAX),
            source: Arc::new(error),
        };
        self.connect.link(hub, stream, socket.map_err(failed)?, Ending::Link).await
    }

    /// Makes a connection and has the program restore its state.
    async fn attempt(&self, hub: &Arc<Hub>) -> Result<OpenLink, Error> {
        let stream = self.dial().await?;
        hub.mark_reconnected();
        let link = self.link(hub, stream).await?;
        let (_, stage) = watch::channel(Stage::Connected(Arc::clone(&link)));
        let (limit, _) = self.connect.limits();
        (self.restore)(Client::new(Arc::clone(hub), stage, limit, Keeper::Nobody)).await?;
        Ok(link)
    }

    /// Makes a connection: tries again until the time is over.
    async fn connect(&self, hub: &Arc<Hub>) -> Result<OpenLink, Error> {
        let (_, limit) = self.connect.limits();
        let end = Instant::now() + limit;
        loop {
            match self.attempt(hub).await {
                Ok(link) => return Ok(link),
                Err(error) if Instant::now() >= end => return Err(error),
                Err(_) => sleep(PAUSE).await,
            }
        }
    }
}

/// The work of the task that makes connections, until the client is dropped or there is none any longer.
pub(super) async fn supervise<S, D, F, R, G>(
    redial: Redial<S, D, R>,
    hub: Arc<Hub>,
    mut link: OpenLink,
    stage: watch::Sender<Stage>,
) where
    S: AsyncRead + AsyncWrite + Send + 'static,
    D: Fn() -> F + Send + Sync + 'static,
    F: Future<Output = io::Result<S>> + Send + 'static,
    R: Fn(Client) -> G + Send + Sync + 'static,
    G: Future<Output = Result<(), Error>> + Send + 'static,
{
    let end = loop {
        let end = link.ended().await;
        if hub.is_closing() {
            break end;
        }
        stage.send_replace(Stage::Lost);
        // The old stream may still be open, after a line that is no QMP: QEMU serves one client at a time.
        drop(link);
        link = match redial.connect(&hub).await {
            Ok(next) => next,
            Err(error) => break End::NotRestored(Arc::new(error)),
        };
        trace::reconnected();
        stage.send_replace(Stage::Connected(Arc::clone(&link)));
    };
    hub.end(&end);
    stage.send_replace(Stage::Ended(end));
}
