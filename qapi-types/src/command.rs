//! The [`Command`] trait: what one QMP command sends and gets back.

use std::fmt::Debug;

use serde_json::{Map, Value};

use crate::wire::{self, Wire};
use crate::{DecodeError, Releases};
#[cfg(feature = "introspection")]
use crate::{Introspection, Lack, UsedFeature};

/// A QMP command with its arguments.
///
/// A value of the type is one call: it is sent as `{"execute": NAME, "arguments": …}`.
pub trait Command: Debug {
    /// The name on the wire, such as `blockdev-add`.
    const NAME: &'static str;
    /// Whether QEMU lets the command run out of band (`exec-oob`).
    const ALLOW_OOB: bool;
    /// Whether QEMU takes the command before the machine exists (`-preconfig`).
    const ALLOW_PRECONFIG: bool = false;
    /// Whether QEMU answers when the command succeeds.
    const SUCCESS_RESPONSE: bool = true;
    /// The QEMU releases whose schema has the command.
    const RELEASES: Releases = Releases::ALL;
    /// The schema's feature flags, such as `deprecated` or `unstable`, in the newest release.
    const FEATURES: &'static [&'static str] = &[];
    /// What a successful reply carries.
    type Return: Wire + Debug;

    /// Returns the arguments in schema order; absent optional members are left out.
    ///
    /// The order is kept if `serde_json` has its feature `preserve_order`.
    fn to_arguments(&self) -> Map<String, Value>;

    /// Returns what a QEMU lacks of this call; nothing if it takes it.
    ///
    /// # Examples
    /// See [`Lack`].
    #[cfg(feature = "introspection")]
    fn check(&self, introspection: &Introspection) -> Vec<Lack> {
        introspection.check(Self::NAME, &self.to_arguments())
    }

    /// Returns the features that a QEMU gives to what this call uses: which of it is deprecated or unstable.
    ///
    /// What QEMU lacks has none. Whether it has a feature at all, also one of a command that is not called, is
    /// what [`Introspection::lack`] says of a path such as `blockdev-snapshot#allow-write-only-overlay`.
    ///
    /// # Examples
    /// See [`UsedFeature`].
    #[cfg(feature = "introspection")]
    fn features_used(&self, introspection: &Introspection) -> Vec<UsedFeature> {
        introspection.features_used(Self::NAME, &self.to_arguments())
    }

    /// Reads the `return` member of a successful reply.
    ///
    /// # Errors
    /// * [`DecodeError`] if the reply lacks a mandatory member or has one of another type.
    fn decode_return(value: &Value) -> Result<Self::Return, DecodeError> {
        wire::decode(value)
    }
}
