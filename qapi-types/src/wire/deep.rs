//! [`Deep`]: a boxed value that may nest deep, like the description of a chain of images.

use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::{fmt, thread};

use super::{Members, Object, Output};
use crate::{DecodeError, Releases};

/// After how many levels the work goes on in a thread of its own.
const LEVELS: u32 = 64;

/// The stack of such a thread in bytes. A level takes up to 24 KiB without optimisation.
const STACK: usize = 4 << 20;

thread_local! {
    static LEVEL: Cell<u32> = const { Cell::new(0) };
}

/// Does `work`, which does the same for the next level, on a stack that is deep enough.
pub(super) fn level<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let level = LEVEL.get();
    if level >= LEVELS {
        return in_thread(work);
    }
    let _level = Entered::at(level);
    work()
}

/// A level that is entered; it is left however its work ends.
struct Entered(u32);

impl Entered {
    fn at(level: u32) -> Self {
        LEVEL.set(level + 1);
        Self(level)
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        LEVEL.set(self.0);
    }
}

/// Does `work` in a thread, which begins at level zero.
#[cold]
fn in_thread<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        let thread = thread.spawn_scoped(scope, work).expect("a thread for a deep value starts");
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Returns how many levels are entered.
#[cfg(test)]
pub(super) fn level_now() -> u32 {
    LEVEL.get()
}

/// Shows `value` by `show`, which does the same for the next level, on a stack that is deep enough.
pub(super) fn show_level<T: fmt::Debug + Sync>(
    value: &T,
    f: &mut fmt::Formatter<'_>,
    show: impl FnOnce(&mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    let level = LEVEL.get();
    if level < LEVELS {
        let _level = Entered::at(level);
        return show(f);
    }
    // A formatter cannot be used in another thread, a text can.
    let alternate = f.alternate();
    f.write_str(&in_thread(|| if alternate { format!("{value:#?}") } else { format!("{value:?}") }))
}

/// A value in a box that may hold the next value of its type, as deep as QEMU sends it.
///
/// A chain of 10,000 images nests as deep. Reading, cloning, comparing, dropping such a value and printing it by
/// `{:?}` takes no more than half a mebibyte of the caller's stack, in code that is not optimised up to two: every
/// 64 levels it goes on in a thread with 4 MiB of stack, so 10,000 levels need 156 threads at once. Printing by
/// `{:#?}` indents every level, which takes time and space with the square of the levels.
///
/// # Panics
/// If the system gives no more threads.
///
/// # Examples
/// ```
/// use qapi_types::Deep;
///
/// let inside = Deep::new(5);
/// assert_eq!(*inside, 5);
/// assert_eq!(inside.into_inner(), 5);
/// ```
// Empty only while it is dropped.
pub struct Deep<T: Send + Sync>(Option<Box<T>>);

impl<T: Send + Sync> Deep<T> {
    /// Puts a value in a box.
    pub fn new(value: T) -> Self {
        Self(Some(Box::new(value)))
    }

    /// Takes the value out of its box.
    #[expect(clippy::missing_panics_doc, reason = "it is never empty")]
    pub fn into_inner(mut self) -> T {
        *self.0.take().expect("empty only while it is dropped")
    }
}

impl<T: Send + Sync> Deref for Deep<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().expect("empty only while it is dropped")
    }
}

impl<T: Send + Sync> DerefMut for Deep<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.as_deref_mut().expect("empty only while it is dropped")
    }
}

impl<T: Send + Sync> Drop for Deep<T> {
    fn drop(&mut self) {
        if let Some(inside) = self.0.take() {
            level(move || drop(inside));
        }
    }
}

impl<T: Send + Sync> From<T> for Deep<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Send + Sync + Clone> Clone for Deep<T> {
    fn clone(&self) -> Self {
        level(|| Self::new(T::clone(self)))
    }
}

impl<T: Send + Sync + PartialEq> PartialEq for Deep<T> {
    fn eq(&self, other: &Self) -> bool {
        level(|| T::eq(self, other))
    }
}

impl<T: Send + Sync + Eq> Eq for Deep<T> {}

impl<T: Send + Sync + fmt::Debug> fmt::Debug for Deep<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: Object + Send + Sync> Object for Deep<T> {
    const NAME: &'static str = T::NAME;
    const RELEASES: Releases = T::RELEASES;

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        T::take(members).map(Self::new)
    }

    fn put(&self, output: &mut Output<'_>) {
        output.deep(|output| T::put(self, output));
    }
}
