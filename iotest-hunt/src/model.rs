//! The model: what each byte of an image may be.
//!
//! Laws, which the tests of these modules hold against naive twins:
//!
//! 1. A byte has a set of [allowed values](ByteSet). One value is *known*, all 256 are *unknown*.
//! 2. A set only ever is too large, never too small: what QEMU may do right is in it.
//! 3. Requests in flight together take effect in some order, each byte by itself. A byte that at least one
//!    write covers is one of their values; else it is as it was.
//! 4. A discarded byte reads as before, or as zero.
//! 5. A refused write has taken effect, or not.
//! 6. What was read is known from then on: a byte does not change by itself.
//! 7. After a kill, a byte is as it was at the last flush, or as any write since has left it. A byte that was
//!    discarded since is unknown.
//! 8. A flush, or a clean close, makes all of it durable. A flush in flight together with other requests
//!    promises nothing about these.

mod bytes;
mod content;
mod disk;
mod request;
#[cfg(test)]
mod tests;

pub use bytes::ByteSet;
pub use content::{Content, Mismatch};
pub use disk::{Disk, Reply};
pub use request::{Request, RequestKind};
