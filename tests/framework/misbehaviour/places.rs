//! Tests that fail in helpers, and in closures that the library calls.

use std::time::Duration;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::prelude::*;

fn refuses(vm: &mut Vm) -> Result {
    vm.run_raw("no-such-command", json!({}))?; // the innermost line
    Ok(())
}

fn asks(vm: &mut Vm) -> Result {
    refuses(vm) // the line between
}

fn panics() {
    assert_eq!(1 + 1, 3, "arithmetic"); // the innermost line
}

#[iotest(formats = "raw")]
fn fails_in_a_helper(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    asks(&mut vm)?; // the line of the test
    Ok(())
}

#[iotest(formats = "raw")]
fn panics_in_a_helper(_: &mut Test) {
    panics(); // the line of the test
}

#[iotest(formats = "raw")]
fn fails_in_a_block(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    Timeouts::default().within("a block", Duration::from_secs(9), || {
        vm.run_raw("no-such-command", json!({}))?; // the line of the test
        Ok(())
    })
}

#[iotest(formats = "raw")]
fn is_late_in_a_block(_: &mut Test) -> Result {
    Timeouts::default().within("a block", Duration::ZERO, || Ok(())) // the line of the test
}

/// Fails in the action before a job is finalized, or in the job itself.
#[iotest(formats = "raw", cases(action = true, job = false))]
fn fails_in_a_job(t: &mut Test, in_action: bool) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    let options = qapi::BlockdevCreateOptionsFile::new(t.path("disk"), MIB);
    let options = qapi::BlockdevCreateOptions::new(options);
    vm.run(cmd::BlockdevCreate::new("job0", options))?;
    if !in_action {
        vm.log_job::<Stop>(JobRun::new("job1").before_finalize(|_| Ok(())))?.succeeded()?; // the line of the test
        return Ok(());
    }
    let run = JobRun::new("job0").on_pending(OnPending::Finalize).auto_dismiss();
    let run = run.before_finalize(|vm: &mut Vm| -> Result {
        vm.run_raw("no-such-command", json!({}))?;
        Ok(())
    });
    vm.log_job(run)?.succeeded()?;
    Ok(())
}

/// A fixture whose helper fails.
struct Reel;

impl Fixture for Reel {
    fn set_up(t: &mut Test) -> Result<Self> {
        let mut vm = t.vm().machine_type("none").launch()?;
        asks(&mut vm)?; // the line of the fixture
        Ok(Self)
    }
}

#[iotest(formats = "raw")]
fn fails_in_its_fixture(_: &mut Test, _: &mut Reel) {}
