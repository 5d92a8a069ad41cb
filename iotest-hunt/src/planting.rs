//! [`Fault`]: what the self-test plants in images.

/// A fault that is planted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A bit of data of the active image is flipped.
    FlippedInActive,
    /// A bit of data of the first image of the chain is flipped, below others.
    FlippedInBase,
    /// A sector of the active image is again as it was when the image was last closed.
    LostWrite,
    /// A reference count of a qcow2 image is zero.
    Refcount,
    /// Two sectors of data of the active image change places.
    Swapped,
}

/// All of them.
pub const FAULTS: [Fault; 5] = [
    Fault::FlippedInActive,
    Fault::FlippedInBase,
    Fault::LostWrite,
    Fault::Refcount,
    Fault::Swapped,
];

impl Fault {
    /// Returns what it is, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::FlippedInActive => "flipped bit in the active image",
            Self::FlippedInBase => "flipped bit in the base",
            Self::LostWrite => "lost write",
            Self::Refcount => "changed reference count",
            Self::Swapped => "swapped sectors",
        }
    }
}
