//! [`Buffer`]: how many events wait to be taken, and what happens to more.

/// How many events are kept until they are taken, and what happens to more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buffer {
    /// How many are kept, at least one.
    pub size: usize,
    /// What happens to more.
    pub when_full: WhenFull,
}

impl Default for Buffer {
    /// Keeps 10,000 and then drops the oldest.
    fn default() -> Self {
        Self { size: 10_000, when_full: WhenFull::DropOldest }
    }
}

/// What happens to an event if there is no space for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenFull {
    /// The oldest one makes way. The reader gets [`Error::Overrun`](crate::Error::Overrun) in its place.
    DropOldest,
    /// Nothing more is read from the connection, replies included, until one is taken. A blocking client,
    /// which nobody else can take events from, fails with [`Error::Full`](crate::Error::Full) instead.
    Wait,
}
