//! Tests that leave processes running.

use std::io::Read as _;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::process::{Invocation, Streams};
use iotest_runtime::{Result, Test, iotest};

#[iotest(formats = "raw")]
fn leaks_a_grandchild(t: &mut Test) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(30));
    Invocation::new("sh").args(["-c", "setsid sleep 4711 & :"]).run(deadline)?.checked()?;
    Ok(())
}

#[iotest(formats = "raw")]
fn forgets_a_child(_: &mut Test) -> Result {
    std::mem::forget(Invocation::new("sleep").arg("4712").spawn(Streams::null())?);
    Ok(())
}

#[iotest(formats = "raw", requires = "tool:qemu-nbd")]
fn leaks_a_daemon(t: &mut Test) -> Result {
    leak_daemon(t)
}

/// Leaks a daemon and waits; makes the file `ready` before it waits.
#[iotest(formats = "raw", requires = "tool:qemu-nbd", ignore = "only for a run that is killed")]
fn waits_with_a_daemon(t: &mut Test) -> Result {
    leak_daemon(t)?;
    std::fs::write(t.scratch().file("ready"), "")?;
    let deadline = t.settings().timeouts.after(Duration::from_secs(3600));
    poll_until("somebody to come", deadline, || Ok::<_, std::fmt::Error>(None::<()>))?;
    Ok(())
}

fn leak_daemon(t: &Test) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(30));
    let (disk, pid) = (t.scratch().file("disk"), t.scratch().file("pid"));
    std::fs::write(&disk, [0; 4096])?;
    let program = t.settings().programs.qemu_nbd.clone()?;
    let socket = t.scratch().socket("nbd")?;
    Invocation::new(program)
        .args(["--fork", "--persistent", "--format=raw"])
        .arg(format!("--pid-file={pid}"))
        .arg(format!("--socket={socket}"))
        .arg(&disk)
        .run(deadline)?
        .checked()?;
    let written = || Ok::<_, std::io::Error>(pid.exists().then_some(()));
    poll_until("the daemon's pid file", deadline, written)?;
    // Until it serves, qemu-nbd loses a SIGTERM.
    UnixStream::connect(&socket)?.read_exact(&mut [0; 8])?;
    Ok(())
}

/// The daemon is still there when the test returns, but about to end: no leak.
#[iotest(formats = "raw")]
fn ends_a_daemon_late(t: &mut Test) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(30));
    Invocation::new("sh").args(["-c", "setsid sleep 0.3 & :"]).run(deadline)?.checked()?;
    Ok(())
}
