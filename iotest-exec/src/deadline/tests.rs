//! Waits with their limits, in threads of their own.

use std::fmt;

use super::*;
use crate::deadline::HarnessTimeouts;

#[test]
fn scale_stretches_every_deadline() {
    let deadline = Timeouts::scaled(3.0).after(Duration::from_secs(10));
    assert_eq!(deadline.limit(), Duration::from_secs(30));
}

#[test]
fn scale_shortens_no_time_of_the_harness() {
    let (job, more) = (Duration::from_secs(10), Duration::from_secs(60));
    let limit = |scale| Timeouts::scaled(scale).for_watchdog(job, more).limit();
    assert_eq!(limit(0.001), Duration::from_millis(60_010));
    assert_eq!(limit(1.0), Duration::from_secs(70));
    assert_eq!(limit(3.0), Duration::from_secs(210));
    assert_eq!(Timeouts::scaled(0.5).at_least_unscaled(), Timeouts::default());
    assert_eq!(Timeouts::off().at_least_unscaled(), Timeouts::off());
    assert!(Timeouts::off().for_watchdog(job, more).limit() > 1_000_000 * job);
}

#[test]
fn expired_poll_checks_once_and_names_the_wait() {
    let mut calls = 0;
    let deadline = Timeouts::default().after(Duration::ZERO);
    let error = poll_until("a tape", deadline, || {
        calls += 1;
        Ok::<_, fmt::Error>(None::<()>)
    })
    .unwrap_err();
    assert_eq!(calls, 1);
    assert_eq!(error.to_string(), "waited 0ns for a tape");
}

#[test]
fn block_bounds_every_wait_in_it_and_no_other() {
    let timeouts = Timeouts::default();
    let minute = || timeouts.after(Duration::from_secs(60)).limit();
    let inner = timeouts.within("a block", Duration::from_secs(2), || {
        let outer = minute();
        let nested =
            timeouts.within("more", Duration::from_secs(30), || Ok::<_, TimedOut>(minute()))?;
        Ok::<_, TimedOut>((outer, nested, CaseWaits::all()))
    });
    let (outer, nested, waits) = inner.unwrap();
    assert!(outer <= Duration::from_secs(2) && nested <= outer, "{outer:?} {nested:?}");
    assert!(waits.contains(&"a block".to_owned()), "{waits:?}");
    assert_eq!(minute(), Duration::from_secs(60));
}

#[test]
fn block_that_is_late_is_an_error_unless_it_has_one() {
    let timeouts = Timeouts::default();
    let never = || poll_until("rain", timeouts.after(Duration::MAX), || Ok::<_, TimedOut>(None));
    let limit = Duration::from_millis(5);
    let error = timeouts.within("a dream", limit, || {
        never().unwrap_err();
        Ok::<_, TimedOut>(())
    });
    assert_eq!(error.unwrap_err().to_string(), "waited 5ms for a dream");
    let error = timeouts.within("a dream", limit, || never().map(|(): ()| ()));
    assert!(error.unwrap_err().to_string().ends_with("for rain"));
    let panics = || -> Result<(), TimedOut> { panic!("in the block") };
    let caught = std::panic::catch_unwind(|| timeouts.within("a dream", limit, panics));
    assert!(caught.is_err());
    assert_eq!(timeouts.after(Duration::from_secs(9)).limit(), Duration::from_secs(9));
}

#[test]
fn disabled_timeouts_do_not_expire() {
    let year = Duration::from_secs(365 * 24 * 3600);
    assert!(Timeouts::off().after(Duration::from_secs(15)).limit() > year);
}

#[test]
fn wait_is_known_while_it_lasts() {
    let deadline = Timeouts::default().after(Duration::from_secs(60));
    let seen = poll_until("a known wait", deadline, || Ok::<_, fmt::Error>(Some(CaseWaits::all())));
    assert!(seen.unwrap().contains(&"a known wait".to_owned()));
    assert!(!CaseWaits::all().contains(&"a known wait".to_owned()));
}

#[test]
fn wait_names_the_block_that_shortened_it() {
    let limit = Duration::from_millis(5);
    let minute = Duration::from_secs(60);
    let rain =
        || poll_until("rain", Timeouts::default().after(minute), || Ok::<_, TimedOut>(None::<()>));
    let error = Timeouts::default().within("a dream", limit, rain).unwrap_err().to_string();
    // Of the 5 ms nothing may be left when the wait begins.
    let rest = error.strip_prefix("waited ").and_then(|rest| rest.split_once(" (all "));
    let (waited, rest) = rest.unwrap_or_else(|| panic!("{error}"));
    assert!(waited == "0ns" || waited.ends_with("µs") || waited.ends_with("ms"), "{error}");
    assert_eq!(rest, "that was left of the 5ms of `a dream`) for rain");
}

#[test]
fn waiting_line_is_that_of_the_outermost_caller() {
    #[track_caller]
    fn library() -> String {
        let _called = CallSite::enter();
        inner()
    }
    #[track_caller]
    fn inner() -> String {
        let _called = CallSite::enter();
        CallSite::current().to_string()
    }
    let line = line!() + 1;
    let place = library();
    assert!(place.contains(&format!("tests.rs:{line}:")), "{place}");
    assert!(!CallSite::current().to_string().contains(&format!(":{line}:")));
}
