//! [`Link`]: one connection: commands that wait for their replies, and the tasks that read and write.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::Value;
use tokio::sync::{oneshot, watch};
use tokio::task::AbortHandle;

use crate::error::{End, Error};
use crate::protocol::{Direction, RawJson, Reply, Request, Span, encode_request};
use crate::tokio::hub::Hub;
use crate::tokio::writing::Outbox;
use crate::trace;

/// A connection. Its tasks end with it.
pub(super) struct Link {
    pub(super) hub: Arc<Hub>,
    state: Mutex<State>,
    end: watch::Sender<Option<End>>,
    outbox: Outbox,
    tasks: OnceLock<[AbortHandle; 2]>,
}

#[derive(Default)]
struct State {
    /// By id, who waits for the reply; gone ones stay until the reply has come, so that no other command
    /// gets their id.
    waiting: BTreeMap<u64, oneshot::Sender<Result<Reply, End>>>,
    /// QEMU could not read something, and said so without an id; it may say so more than once.
    unsettled: bool,
}

/// Keeps a connection; ends it when it is dropped.
pub(super) struct OpenLink(pub(super) Arc<Link>);

impl Deref for OpenLink {
    type Target = Arc<Link>;

    fn deref(&self) -> &Arc<Link> {
        &self.0
    }
}

impl Drop for OpenLink {
    fn drop(&mut self) {
        self.end(End::ClosedHere);
        self.tasks.get().into_iter().flatten().for_each(AbortHandle::abort);
    }
}

impl Link {
    pub(super) fn new(hub: Arc<Hub>, outbox: Outbox) -> Self {
        let (end, _) = watch::channel(None);
        Self { hub, state: Mutex::default(), end, outbox, tasks: OnceLock::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has these tasks end with the connection.
    pub(super) fn own(&self, tasks: [AbortHandle; 2]) {
        self.tasks.get_or_init(|| tasks);
    }

    /// Sends a request and waits for its reply.
    ///
    /// It may be cancelled: the id is taken once there is space, so that a cancelled wait for space leaves
    /// nothing behind, and a message is sent to its end.
    pub(super) async fn exchange(&self, request: &Request) -> Result<Reply, End> {
        // If the writer is gone, the state says why.
        let space = self.outbox.space().await;
        let (id, reply) = self.expect()?;
        let message = encode_request(request, id);
        trace::message(Direction::Sent, &message);
        match space {
            Some(space) => {
                self.outbox.send(space, message).await.unwrap_or_else(|end| self.end(end));
            }
            None => self.end(End::ClosedHere),
        }
        reply.await.unwrap_or(Err(End::ClosedHere))
    }

    /// Sends a descriptor after what was sent before.
    pub(super) async fn send_fd(&self, fd: OwnedFd) -> Result<(), Error> {
        let ended = |cause| Error::Ended { what: "a descriptor to be sent".to_owned(), cause };
        match self.outbox.send_fd(fd).await {
            Some(sent) => sent.map_err(|error| Error::Descriptor(Arc::new(error))),
            None => Err(ended(self.end.borrow().clone().unwrap_or(End::ClosedHere))),
        }
    }

    /// Sends nothing more after what was sent before.
    pub(super) async fn finish(&self) {
        self.outbox.finish().await;
    }

    /// Returns an id for a command, and what will have its reply.
    fn expect(&self) -> Result<(u64, oneshot::Receiver<Result<Reply, End>>), End> {
        let mut state = self.lock();
        if let Some(end) = &*self.end.borrow() {
            return Err(end.clone());
        }
        let (sender, receiver) = oneshot::channel();
        let id = self.hub.take_id();
        state.waiting.insert(id, sender);
        Ok((id, receiver))
    }

    /// Gives a reply to whom it is for; returns its line if nobody has asked.
    pub(super) fn answered(&self, reply: Reply<Span>, line: String) -> Result<(), String> {
        let mut state = self.lock();
        let (about_any, is_young) = (reply.is_about_any(), self.hub.may_be_stale());
        if about_any && is_young {
            return Ok(());
        }
        // An error without an id is about a command that QEMU could not read: the only one, or unknown.
        let only = || Some(*state.waiting.keys().next()?).filter(|_| state.waiting.len() == 1);
        let id = if about_any { only() } else { reply.id.as_ref().and_then(Value::as_u64) };
        let asked = id.is_some_and(|id| self.hub.settle(&id.into()));
        let Some(waiting) = id.and_then(|id| state.waiting.remove(&id)) else {
            // That of a command of an earlier connection or client, or a second error without an id.
            let is_fine = asked || is_young;
            let is_second = about_any && state.unsettled && state.waiting.is_empty();
            return if is_fine || is_second { Ok(()) } else { Err(line) };
        };
        state.unsettled |= about_any;
        // Whoever asked may have given up.
        waiting.send(Ok(reply.map(|span| RawJson::new(line, span)))).ok();
        Ok(())
    }

    /// Ends the connection: nobody waits for a reply any longer.
    pub(super) fn end(&self, end: End) {
        let mut state = self.lock();
        if self.end.borrow().is_some() {
            return;
        }
        trace::ended(&end);
        for (_, waiting) in std::mem::take(&mut state.waiting) {
            waiting.send(Err(end.clone())).ok();
        }
        self.end.send_replace(Some(end));
    }

    /// Waits for the end of the connection.
    pub(super) async fn ended(&self) -> End {
        let mut end = self.end.subscribe();
        let ended = end.wait_for(Option::is_some).await;
        ended.ok().and_then(|end| end.clone()).unwrap_or(End::ClosedHere)
    }
}
