//! [`SignalMask`] and [`BlockedSignals`]: block signals of this thread.

/// A set of signals.
pub(super) struct SignalMask(libc::sigset_t);

impl SignalMask {
    /// Returns the set of all signals.
    pub(super) fn all() -> Self {
        let mut set = std::mem::MaybeUninit::uninit();
        // SAFETY: the call fills the set.
        Self(unsafe {
            libc::sigfillset(set.as_mut_ptr());
            set.assume_init()
        })
    }

    /// Returns the set without signals.
    pub(super) fn none() -> Self {
        let mut set = Self::all();
        // SAFETY: the set is valid.
        unsafe { libc::sigemptyset(&mut set.0) };
        set
    }

    /// Blocks exactly these signals for this thread; returns the previous mask.
    pub(super) fn set(&self) -> Self {
        let mut before = Self::all();
        // SAFETY: both point to sets.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &self.0, &mut before.0) };
        before
    }

    /// Waits for one of these blocked signals; returns 0 if none comes in time.
    #[cfg(target_os = "linux")]
    pub(super) fn wait(&self, seconds: i64, nanoseconds: i64) -> i32 {
        let limit = libc::timespec { tv_sec: seconds, tv_nsec: nanoseconds };
        // SAFETY: the set and the limit are valid, and no signal details are requested.
        unsafe { libc::sigtimedwait(&self.0, std::ptr::null_mut(), &limit) }.max(0)
    }
}

/// Blocks all signals for this thread while it lives.
pub(crate) struct BlockedSignals {
    before: SignalMask,
}

impl BlockedSignals {
    /// Blocks all signals.
    pub(crate) fn all() -> Self {
        Self { before: SignalMask::all().set() }
    }

    /// Restores the previous mask; also in a child that inherited this.
    pub(in crate::process) fn lift(&self) {
        self.before.set();
    }
}

impl Drop for BlockedSignals {
    fn drop(&mut self) {
        self.lift();
    }
}
