//! [`Disk`]: what an image may contain, and what of it outlives a kill.

use super::bytes::ByteSet;
use super::content::Content;
use super::request::{Request, RequestKind};

/// What came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// It succeeded.
    Done,
    /// It was refused, or nobody knows: it has taken effect, or not.
    Unsure,
}

/// What an image may contain now, and after a kill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    now: Content,
    after_kill: Content,
}

impl Disk {
    /// Makes a disk that contains this, durably.
    pub fn new(content: Content) -> Self {
        Self { after_kill: content.clone(), now: content }
    }

    /// Returns what it may contain now.
    pub fn content(&self) -> &Content {
        &self.now
    }

    /// Returns what it may contain after a kill.
    pub fn after_kill(&self) -> &Content {
        &self.after_kill
    }

    /// Returns what reads that are in flight together with these requests may find.
    pub fn while_in_flight(&self, requests: &[Request]) -> Content {
        let mut content = self.now.clone();
        for request in requests {
            if let Some(value) = new_values(request) {
                content.change(request.range(), |old| old.or(value));
            }
        }
        content
    }

    /// Takes the effect of requests that were in flight together, all of which have replies.
    pub fn apply(&mut self, requests: &[(Request, Reply)]) {
        let mut borders: Vec<u64> =
            requests.iter().flat_map(|(r, _)| [r.range().start, r.range().end]).collect();
        borders.sort_unstable();
        borders.dedup();
        for pair in borders.windows(2) {
            let range = pair[0]..pair[1];
            let effect = Effect::of(requests, range.start);
            self.now.change(range.clone(), |old| effect.after(old));
            let now = self.now.clone();
            for (run, value) in now.runs(range.clone()) {
                self.after_kill.change(run, |old| effect.after_kill(old.or(value)));
            }
        }
        if matches!(requests, [(Request { kind: RequestKind::Flush, .. }, Reply::Done)]) {
            self.settle();
        }
    }

    /// Makes bytes known that were read.
    pub fn narrow(&mut self, offset: u64, read: &[u8]) {
        self.now.narrow(offset, read);
    }

    /// Makes all durable: after a flush, or a clean close.
    pub fn settle(&mut self) {
        self.after_kill = self.now.clone();
    }

    /// Loses what a kill loses.
    pub fn kill(&mut self) {
        self.now = self.after_kill.clone();
    }

    /// Replaces the content, durably: by a command that returned.
    pub fn replace(&mut self, content: Content) {
        *self = Self::new(content);
    }

    /// Changes the size; what is added is zero.
    pub fn resize(&mut self, size: u64) {
        self.now.resize(size, ByteSet::ZERO);
        self.after_kill.resize(size, ByteSet::ZERO);
    }
}

/// What a request may make of a byte, besides leaving it.
fn new_values(request: &Request) -> Option<ByteSet> {
    match request.kind {
        RequestKind::Discard => Some(ByteSet::ZERO),
        _ => request.written().map(ByteSet::of),
    }
}

/// What requests in flight together do to one byte.
struct Effect {
    /// The values of writes that succeeded.
    written: ByteSet,
    /// What else it may become.
    perhaps: ByteSet,
    discarded: bool,
}

impl Effect {
    fn of(requests: &[(Request, Reply)], offset: u64) -> Self {
        let mut effect = Self { written: ByteSet::NONE, perhaps: ByteSet::NONE, discarded: false };
        for (request, reply) in requests.iter().filter(|(r, _)| r.range().contains(&offset)) {
            effect.discarded |= request.kind == RequestKind::Discard;
            match (new_values(request), request.written(), reply) {
                (Some(value), Some(_), Reply::Done) => effect.written = effect.written.or(value),
                (Some(value), ..) => effect.perhaps = effect.perhaps.or(value),
                (None, ..) => {}
            }
        }
        effect
    }

    fn after(&self, old: ByteSet) -> ByteSet {
        let base = if self.written.is_empty() { old } else { self.written };
        base.or(self.perhaps)
    }

    fn after_kill(&self, so_far: ByteSet) -> ByteSet {
        match self.discarded {
            true => ByteSet::ANY,
            false => so_far.or(self.written).or(self.perhaps),
        }
    }
}
