//! The time of a case, which is the whole process's: one test, so that nothing else runs with it.

use std::fmt;
use std::time::Duration;

use iotest_exec::deadline::{
    ActiveWait, CaseDeadline, CaseWaits, Teardown, TimedOut, Timeouts, poll_until,
};

/// Returns the longest wait that is possible now.
fn longest() -> Duration {
    Timeouts::default().after(Duration::from_secs(60)).limit()
}

#[test]
fn waits_end_before_the_case_and_teardown_waits_with_it() {
    let seconds = Duration::from_secs;
    let case = CaseDeadline::start(seconds(60));
    assert!(longest() <= seconds(55) && longest() > seconds(50), "{:?}", longest());
    let down = Teardown::begin();
    assert!(longest() > seconds(55) && longest() <= seconds(60), "{:?}", longest());
    drop(down);
    drop(case);
    assert_eq!(longest(), seconds(60));

    let case = CaseDeadline::start(Duration::from_millis(40));
    let waiting = ActiveWait::start("a harvest");
    let rain = move || {
        let never = || Ok::<_, fmt::Error>(None::<()>);
        poll_until("rain", Timeouts::default().after(seconds(60)), never)
    };
    assert_eq!(CaseWaits::at_limit(), [""; 0]);
    // What other threads wait for is not in what this one does.
    let other = ActiveWait::start("a ship");
    let rain = std::thread::spawn(move || {
        let _waiting = ActiveWait::start("corn");
        rain()
    });
    let error = rain.join().unwrap().unwrap_err().to_string();
    drop((other, waiting));
    assert_eq!(CaseWaits::at_limit(), ["corn", "rain"], "the first, and what it is in");
    assert!(error.contains(" (all that was left of the 40ms of the case) for rain"), "{error}");
    assert_eq!(CaseDeadline::exceeded(), Some(Duration::from_millis(40)));
    assert_eq!(longest(), Duration::ZERO);
    // Whoever takes down late has some time all the same, in a block of the test too.
    let late = Timeouts::default().within("a block", Duration::ZERO, || {
        let _down = Teardown::begin();
        assert!(longest() > seconds(1), "{:?}", longest());
        Ok::<_, TimedOut>(())
    });
    assert!(late.is_err());
    drop(case);
    assert_eq!(CaseDeadline::exceeded(), None);
    assert_eq!(CaseWaits::at_limit(), [""; 0]);
}
