//! [`fork()`] and [`fork_sibling()`]: fork this process without executing a program.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::{Pid, Signal, getpid, getppid, setpgid, setsid};

use crate::process::platform;

/// The exit status of a child whose setup failed.
pub(in crate::process) const SETUP_FAILED: i32 = 125;

/// In which process [`fork()`] returned.
pub(in crate::process) enum ForkResult {
    /// In the parent, with the pid of the child.
    Parent(Pid),
    /// In the child.
    Child,
}

/// Whether nothing is known against forking this process.
static IS_OURS_ALONE: AtomicBool = AtomicBool::new(false);

/// Lets this process be forked from now on, if nothing but the harness has done anything in it yet.
///
/// Code that runs before `main` may have opened descriptors, started children or threads, and kept
/// them in its variables. A forked process would have the variables without what they stand for, and
/// one that is started has its own. So where there is a trace of such code, processes are started. So
/// they are where each is to write a coverage profile that is named by its number alone: the name was
/// made when the program was loaded.
///
/// It is called before anything else is done.
pub fn allow_forks() {
    let alone =
        is_alone() && platform::children_of(getpid()).is_empty() && !has_private_descriptor();
    IS_OURS_ALONE.store(alone && !is_profiled_by_number(), Ordering::Relaxed);
}

/// Forbids that this process be forked, since code of a user is about to run in it.
pub fn forbid_forks() {
    IS_OURS_ALONE.store(false, Ordering::Relaxed);
}

/// Says whether this process can be forked: it has one thread, and all that it has is the harness's.
pub(crate) fn can_fork() -> bool {
    may_fork() && is_alone()
}

/// Says whether this process can be forked while it has one thread.
pub(crate) fn may_fork() -> bool {
    IS_OURS_ALONE.load(Ordering::Relaxed)
}

/// Says whether this process has one thread.
fn is_alone() -> bool {
    platform::thread_count() == Some(1)
}

/// Says whether this process has a descriptor that it has not from whoever started it.
fn has_private_descriptor() -> bool {
    // The one of the list itself is closed by the time that it is looked at.
    platform::own_descriptors().map_or(true, |all| all.into_iter().any(is_private))
}

/// Says whether a descriptor is closed when a program is executed.
fn is_private(fd: i32) -> bool {
    // SAFETY: it only asks, whatever the number stands for.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFD) };
    flags >= 0 && flags & libc::FD_CLOEXEC != 0
}

/// Says whether this process's coverage profile has the number of the process in its name, and no
/// number that lets several processes add to one file.
#[expect(
    clippy::disallowed_methods,
    reason = "the variable is the compiler's, and no setting of ours"
)]
fn is_profiled_by_number() -> bool {
    std::env::var("LLVM_PROFILE_FILE").is_ok_and(|pattern| has_number_alone(&pattern))
}

/// Says whether a pattern of profiles' names has `%p`, and no `%m` or `%4m`.
fn has_number_alone(pattern: &str) -> bool {
    let mut fields = pattern.split('%').skip(1);
    let merges =
        |field: &str| field.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('m');
    pattern.contains("%p") && !fields.any(merges)
}

/// Forks this process, which must have no other thread.
///
/// The child leads a process group of its own, gets SIGKILL at the end of its parent, and keeps its
/// close-on-exec descriptors until [`close_cloexec_fds`]. If its setup fails, it exits with status
/// 125.
///
/// # Errors
/// * EAGAIN if this process has other threads, whose locks would be held in the child for good, or
///   anything of a user's.
/// * The system's error if it cannot fork.
pub(in crate::process) fn fork() -> io::Result<ForkResult> {
    if !can_fork() {
        return Err(rustix::io::Errno::AGAIN.into());
    }
    let parent = getpid();
    // SAFETY: there is one thread, so the child has a consistent copy of all state and may do
    // whatever this process may.
    match unsafe { libc::fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => {
            if become_child(parent).is_err() {
                // SAFETY: it ends the process without running anything.
                unsafe { libc::_exit(SETUP_FAILED) }
            }
            Ok(ForkResult::Child)
        }
        pid => {
            let pid = Pid::from_raw(pid).ok_or(rustix::io::Errno::SRCH)?;
            // The child does so too: whichever is first, its group exists from now on.
            setpgid(Some(pid), None).ok();
            Ok(ForkResult::Parent(pid))
        }
    }
}

fn become_child(parent: Pid) -> io::Result<()> {
    setpgid(None, None)?;
    platform::set_parent_death_signal(Signal::KILL)?;
    match getppid() {
        Some(one) if one == parent => {}
        _ => return Err(rustix::io::Errno::SRCH.into()),
    }
    Ok(())
}

/// In which process [`fork_sibling()`] returned.
pub(crate) enum SiblingFork {
    /// In the calling process, with the pid of the sibling.
    Caller(Pid),
    /// In the new sibling.
    Sibling,
}

/// Forks this process, which must be single-threaded, as a sibling: its parent is this process's
/// parent.
///
/// The sibling leads a session without a terminal, and gets SIGTERM when the parent thread ends that
/// started this process, as [watchdogs](crate::process::Invocation::as_watchdog) do. If its setup
/// fails, it exits with status 125.
///
/// # Errors
/// * EAGAIN as for [`fork()`].
/// * The system's error if it cannot fork.
pub(crate) fn fork_sibling() -> io::Result<SiblingFork> {
    if !can_fork() {
        return Err(rustix::io::Errno::AGAIN.into());
    }
    let parent = getppid();
    match clone_sibling()? {
        0 => {
            let ready = platform::set_parent_death_signal(Signal::TERM).is_ok()
                && getppid() == parent
                && setsid().is_ok();
            if !ready {
                // SAFETY: it ends the process without running anything.
                unsafe { libc::_exit(SETUP_FAILED) }
            }
            Ok(SiblingFork::Sibling)
        }
        pid => Ok(SiblingFork::Caller(Pid::from_raw(pid).ok_or(rustix::io::Errno::SRCH)?)),
    }
}

/// Forks by the clone system call, since libc's `fork` cannot make a sibling. The only state of libc
/// that becomes wrong is its cached thread id, which is that of the calling process, and that lives.
#[cfg(target_os = "linux")]
fn clone_sibling() -> io::Result<libc::pid_t> {
    let flags = libc::c_long::from(libc::CLONE_PARENT | libc::SIGCHLD);
    // SAFETY: as in `fork`. Without a stack of its own the child has a copy of this one, and the last
    // three arguments, whose order depends on the processor, are for flags that are not set.
    let pid = unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) };
    match libc::pid_t::try_from(pid) {
        Ok(pid) if pid >= 0 => Ok(pid),
        _ => Err(io::Error::last_os_error()),
    }
}

#[cfg(not(target_os = "linux"))]
fn clone_sibling() -> io::Result<libc::pid_t> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Sets an environment variable of this process, for its children.
///
/// # Errors
/// * EAGAIN if this process has other threads, which might read the environment meanwhile.
pub fn set_variable(name: &str, value: &str) -> io::Result<()> {
    if !is_alone() {
        return Err(rustix::io::Errno::AGAIN.into());
    }
    // SAFETY: there is one thread, and it does not read the environment here.
    unsafe { std::env::set_var(name, value) };
    Ok(())
}

/// Closes all close-on-exec descriptors, as exec does.
///
/// The caller must not use or drop their owners afterwards.
pub(in crate::process) fn close_cloexec_fds() -> io::Result<()> {
    for fd in platform::own_descriptors()?.into_iter().filter(|fd| is_private(*fd)) {
        // SAFETY: it closes descriptors that nothing uses from here on, as the function says; all are
        // the harness's, as no other process is forked. What is not open any more is refused.
        unsafe { libc::close(fd) };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profile_named_by_number_is_told_from_one_that_is_added_to() {
        for (pattern, alone) in [
            ("d-%p.profraw", true),
            ("d-%p-%m.profraw", false),
            ("%m-%p", false),
            ("d-%p-%10m.profraw", false),
            ("%h-%p-m", true),
            ("default.profraw", false),
            ("", false),
        ] {
            assert_eq!(has_number_alone(pattern), alone, "{pattern}");
        }
    }
}
