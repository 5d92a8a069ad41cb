//! [`Empty`]: the reply of a command that returns nothing.

use crate::wire::{Members, Object, Output, values};
use crate::{DecodeError, Releases};

/// An empty object: the reply of a command that returns nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Empty {}

impl Object for Empty {
    const NAME: &'static str = "q_empty";
    const RELEASES: Releases = Releases::ALL;

    fn take(_: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }

    fn put(&self, _: &mut Output) {}
}

values!(Empty);
