//! [`Empty`]: the reply of a command that returns nothing.

use crate::wire::{Extra, Members, Object, Output, objects};
use crate::{DecodeError, Releases};

/// An empty object: the reply of a command that returns nothing.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Empty {
    /// Members that the type does not list.
    pub extra: Extra,
}

impl Object for Empty {
    const NAME: &'static str = "q_empty";
    const RELEASES: Releases = Releases::ALL;

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self { extra: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put_extra(&self.extra);
    }
}

objects!(Empty);
