//! Tests whose fixtures misbehave, or must clean up after tests that do.

use iotest_runtime::outcome::Fault;
use iotest_runtime::prelude::*;

/// What a fixture does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Nothing,
    SetUpFails,
    SetUpPanics,
    SetUpSkips,
    TearDownFails,
    TearDownPanics,
    TearDownSkips,
    TearDownBreaks,
}

/// Prints when it is set up and torn down, and misbehaves as its value says.
struct Reel(Wrong);

#[expect(clippy::print_stdout, clippy::panic, reason = "what it prints is to be captured")]
impl FixtureWith<Wrong> for Reel {
    fn set_up_with(_: &mut Test, wrong: &Wrong) -> Result<Self> {
        println!("the reel is put in");
        match wrong {
            Wrong::SetUpFails => Err(Stop::fail("the reel is torn")),
            Wrong::SetUpPanics => panic!("the reel is on fire"),
            Wrong::SetUpSkips => Err(Stop::skip("needs a reel")),
            _ => Ok(Self(*wrong)),
        }
    }

    fn tear_down_with(self, _: &mut Test, _: &Wrong) -> Result {
        println!("the reel is taken out");
        match self.0 {
            Wrong::TearDownFails => Err(Stop::fail("the reel is stuck")),
            Wrong::TearDownPanics => panic!("the reel is on fire"),
            Wrong::TearDownSkips => Err(Stop::skip("the reel is wet")),
            Wrong::TearDownBreaks => Err(Fault::new("open the drive", "no such device"))?,
            _ => Ok(()),
        }
    }
}

#[iotest(formats = "raw", cases(
    nothing = Wrong::Nothing,
    set_up_fails = Wrong::SetUpFails,
    set_up_panics = Wrong::SetUpPanics,
    set_up_skips = Wrong::SetUpSkips,
    tear_down_breaks = Wrong::TearDownBreaks,
    tear_down_fails = Wrong::TearDownFails,
    tear_down_panics = Wrong::TearDownPanics,
    tear_down_skips = Wrong::TearDownSkips,
))]
#[expect(clippy::print_stdout, reason = "what it prints is to be captured")]
fn passes_with_a_reel(_: &mut Test, reel: &mut Reel) {
    println!("the reel is played: {:?}", reel.0);
}

#[iotest(formats = "raw", cases(well = Wrong::Nothing, badly = Wrong::TearDownFails))]
fn fails_with_a_reel(_: &mut Test, _: &mut Reel) -> Result {
    Err(Stop::fail("the music is bad"))
}

#[iotest(formats = "raw", cases(well = Wrong::Nothing, badly = Wrong::TearDownPanics))]
fn panics_with_a_reel(_: &mut Test, _: &mut Reel, wrong: Wrong) {
    assert_eq!(wrong, Wrong::SetUpFails, "the music is awful");
}

#[iotest(formats = "raw", cases(well = Wrong::Nothing, badly = Wrong::TearDownFails))]
fn skips_with_a_reel(_: &mut Test, _: &mut Reel) -> Result {
    Err(Stop::skip("needs an audience"))
}

/// A machine that is up before the test and down after it, and a reel in it.
struct Running {
    vm: Vm,
    reel: Reel,
}

impl Fixture for Running {
    fn set_up(t: &mut Test) -> Result<Self> {
        let disk = t.image("disk").size(MIB).create()?;
        let reel = Reel::set_up_with(t, &Wrong::Nothing)?;
        Ok(Self { vm: t.vm().drive(&disk).launch()?, reel })
    }

    fn tear_down(mut self, t: &mut Test) -> Result {
        self.vm.shutdown()?;
        self.reel.tear_down_with(t, &Wrong::Nothing)
    }
}

/// The machine is gone when the failure is reported: nothing is left running.
#[iotest(formats = "raw")]
fn fails_with_a_machine(_: &mut Test, running: &mut Running) -> Result {
    running.vm.run_raw("no-such-command", Value::Null)?;
    Ok(())
}
