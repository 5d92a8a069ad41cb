//! A test that waits until the run is ended, and tests after it that never run.

use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::prelude::*;
use iotest_runtime::process::Invocation;

#[iotest(formats = "raw")]
fn a_passes(_: &mut Test) {}

#[iotest(formats = "raw", timeout = "60s")]
fn b_waits(t: &mut Test) -> Result {
    wait(t)
}

#[iotest(formats = "raw")]
fn c_passes(_: &mut Test) {}

#[iotest(formats = "raw")]
fn d_passes(_: &mut Test) {}

/// Waits with a machine, a server and a file.
#[iotest(formats = "raw", timeout = "60s", ignore = "only for a run that is ended")]
fn with_programs(t: &mut Test) -> Result {
    let _vm = t.vm().machine_type("none").launch()?;
    let _server = t.start_program(Invocation::new("sleep").arg("1300"))?;
    wait(t)
}

/// Waits with a directory of the user mounted below its own.
#[iotest(formats = "raw", timeout = "60s", ignore = "only for a run that is ended")]
fn with_a_mount(t: &mut Test) -> Result {
    let victim = crate::acting::variable("FAULT_VICTIM")?;
    let script = format!("mkdir mnt; mount --bind {victim} mnt");
    let deadline = t.settings().timeouts.after(Duration::from_secs(10));
    let directory = t.scratch().dir().to_owned();
    let mount = Invocation::new("sh").args(["-c", &script]).current_dir(directory);
    mount.run(deadline)?.checked()?;
    std::fs::write(t.path("ready"), "")?;
    wait(t)
}

fn wait(t: &Test) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(3600));
    poll_until("somebody to end it", deadline, || Ok::<_, std::fmt::Error>(None::<()>))?;
    Ok(())
}
