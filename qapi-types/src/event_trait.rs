//! The [`Event`] trait: what one QMP event carries.

use std::fmt::Debug;

use serde_json::Value;

use crate::wire::{self, Wire};
use crate::{DecodeError, Releases};

/// A QMP event's data.
pub trait Event: Wire + Debug {
    /// The name on the wire, such as `BLOCK_JOB_COMPLETED`.
    const NAME: &'static str;
    /// The QEMU releases whose schema has the event.
    const RELEASES: Releases = Releases::ALL;
    /// The schema's feature flags, such as `deprecated` or `unstable`, in the newest release.
    const FEATURES: &'static [&'static str] = &[];

    /// Reads the `data` member of an event; an event without one is read as an empty object.
    ///
    /// # Errors
    /// * [`DecodeError`] if the data lacks a mandatory member or has one of another type.
    fn decode_data(data: &Value) -> Result<Self, DecodeError> {
        wire::decode(data)
    }
}
