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

/// Whether this process may be forked: no code but the harness's has run in it.
static FORKS_ALLOWED: AtomicBool = AtomicBool::new(false);

/// Allows this process to be forked from now on, unless foreign code has left traces in it.
///
/// Code that runs before `main` may have opened close-on-exec descriptors, or started children or
/// threads. In a forked process its variables would refer to resources that are not there; a program
/// that is started again makes its own. So where there are such traces, programs are started instead.
///
/// Forking stays forbidden, too, if each process is to write a coverage profile whose name depends on
/// its pid alone: a fork would keep the name that was made when the program was loaded.
///
/// Call it before anything else.
pub fn allow_forks() {
    let untouched = is_single_threaded()
        && platform::children_of(getpid()).is_empty()
        && !has_cloexec_descriptor();
    FORKS_ALLOWED.store(untouched && !writes_profile_by_pid(), Ordering::Relaxed);
}

/// Forbids forking this process from now on. Call it before code of a test author runs in it.
pub fn forbid_forks() {
    FORKS_ALLOWED.store(false, Ordering::Relaxed);
}

/// Returns whether this process can be forked now: forks are allowed, and it has one thread.
pub(crate) fn can_fork() -> bool {
    forks_allowed() && is_single_threaded()
}

/// Returns whether this process can be forked as soon as it has one thread.
pub(crate) fn forks_allowed() -> bool {
    FORKS_ALLOWED.load(Ordering::Relaxed)
}

/// Returns whether this process has one thread.
fn is_single_threaded() -> bool {
    platform::thread_count() == Some(1)
}

/// Returns whether this process has a close-on-exec descriptor, which it cannot have inherited.
fn has_cloexec_descriptor() -> bool {
    // The descriptor that lists them is in the list, but closed before it is checked here.
    platform::own_descriptors().map_or(true, |all| all.into_iter().any(is_cloexec))
}

/// Returns whether a descriptor is open and closed on exec.
fn is_cloexec(fd: i32) -> bool {
    // SAFETY: it only reads flags; a number that is not open is refused.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFD) };
    flags >= 0 && flags & libc::FD_CLOEXEC != 0
}

/// Returns whether this process writes a coverage profile whose name depends on its pid alone.
#[expect(
    clippy::disallowed_methods,
    reason = "the variable belongs to the compiler's runtime, not to our settings"
)]
fn writes_profile_by_pid() -> bool {
    std::env::var("LLVM_PROFILE_FILE").is_ok_and(|pattern| depends_on_pid_alone(&pattern))
}

/// Returns whether a pattern of profile names has `%p` (pid), but no `%m` or `%4m`, with which several
/// processes merge their profiles into one file.
fn depends_on_pid_alone(pattern: &str) -> bool {
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
/// * EAGAIN if this process has other threads, whose locks would stay held in the child for ever, or
///   if forks are [not allowed](allow_forks).
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
            // The child does the same. Whichever is first, the group exists from now on.
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
/// started this process, as [watchdogs](crate::process::HarnessInvocation::in_own_session) do. If its setup
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
    if !is_single_threaded() {
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
    for fd in platform::own_descriptors()?.into_iter().filter(|fd| is_cloexec(*fd)) {
        // SAFETY: nothing uses these descriptors from here on, as the function demands. All belong to
        // the harness, since only such processes are forked. One that is already closed is refused.
        unsafe { libc::close(fd) };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merged_profiles_do_not_depend_on_the_pid_alone() {
        for (pattern, alone) in [
            ("d-%p.profraw", true),
            ("d-%p-%m.profraw", false),
            ("%m-%p", false),
            ("d-%p-%10m.profraw", false),
            ("%h-%p-m", true),
            ("default.profraw", false),
            ("", false),
        ] {
            assert_eq!(depends_on_pid_alone(pattern), alone, "{pattern}");
        }
    }
}
