//! [`Fixture`]: set-up and tear-down that several tests share.

use iotest_exec::deadline::Teardown;

use crate::outcome::{Failure, Outcome, Result, Stop};
use crate::panics;
use crate::test::Test;

/// Set-up before a test, and tear-down after it.
///
/// A test that takes `&mut F` after its context gets a new `F`. The fixture is torn down when the test
/// function has returned, also after an error, a skip or a panic. Both parts may log; the reference
/// includes their output.
///
/// If [`set_up`](Self::set_up) returns an error or a skip, the test does not run and
/// [`tear_down`](Self::tear_down) is not called. An error of `tear_down` fails a test that passed, and is
/// added to the failure of one that did not. The waits of a test end some seconds before its time limit,
/// so that there is time for the tear-down. If a test exceeds its time limit outside a wait, it is killed
/// without tear-down; its processes and directories are removed anyway.
///
/// Fixtures are plain values: one may contain another, and calls its set-up and tear-down.
///
/// # Examples
/// ```
/// use iotest_runtime::prelude::*;
///
/// /// A machine with an empty disk.
/// struct Running {
///     disk: Image,
///     vm: Vm,
/// }
///
/// impl Fixture for Running {
///     fn set_up(t: &mut Test) -> Result<Self> {
///         let disk = t.image("disk").size(64 * MIB).create()?;
///         let vm = t.vm().drive(&disk).launch()?;
///         Ok(Self { disk, vm })
///     }
///
///     fn tear_down(mut self, t: &mut Test) -> Result {
///         self.vm.shutdown()?;
///         assert!(t.check_image(&self.disk)?.is_clean());
///         Ok(())
///     }
/// }
///
/// /// What the guest's disk is asked to write can be read from it.
/// #[iotest(formats = "qcow2 qed", protocols = "file")]
/// fn disk_keeps_data(t: &mut Test, running: &mut Running) -> Result {
///     running.vm.log_qemu_io("drive0", "write -P 0x5d 0 64k")?;
///     running.vm.verify_later("drive0", &[Pattern::new(0x5d, 0, 64 * KIB)])?;
///     running.vm.shutdown()?;
///     Ok(running.vm.verified(1)?)
/// }
/// # fn main() {}
/// ```
///
/// A generic fixture corresponds to a Python base class with abstract methods: the tests stay the same,
/// and the type parameter selects what differs.
#[doc(alias = "setUp")]
#[doc(alias = "tearDown")]
pub trait Fixture: Sized {
    /// Sets everything up.
    ///
    /// # Errors
    /// * [`Stop`] if the test cannot run, or cannot run here.
    fn set_up(t: &mut Test) -> Result<Self>;

    /// Tears everything down; values that own resources release them by themselves.
    ///
    /// # Errors
    /// * [`Stop`] if that fails, or if a check of the test's results does.
    fn tear_down(self, t: &mut Test) -> Result {
        let _ = t;
        Ok(())
    }
}

/// A fixture that depends on its test's parameter.
///
/// `P` is the type of the test's last argument, without its `&` if it has one. Every [`Fixture`] is
/// one for any parameter.
///
/// # Examples
/// ```
/// use iotest_runtime::prelude::*;
///
/// /// A chain of images, each over the one before.
/// struct Chain(Vec<Image>);
///
/// impl FixtureWith<usize> for Chain {
///     fn set_up_with(t: &mut Test, length: &usize) -> Result<Self> {
///         let mut images = vec![t.image("base").size(MIB).create()?];
///         for number in 1..*length {
///             let below = &images[number - 1];
///             let image = t.image(format!("overlay{number}")).backing(below).create()?;
///             images.push(image);
///         }
///         Ok(Self(images))
///     }
/// }
///
/// /// Data in the base image is visible through every overlay.
/// #[iotest(formats = "qcow2", protocols = "file", cases(short = 2, long = 20))]
/// fn base_shows_through(t: &mut Test, chain: &mut Chain, length: usize) -> Result {
///     let chain = &chain.0;
///     t.write(&chain[0], &[Pattern::new(0x5d, 0, 64 * KIB)])?;
///     t.verify(&chain[length - 1], &[Pattern::new(0x5d, 0, 64 * KIB)])?;
///     Ok(())
/// }
/// # fn main() {}
/// ```
#[doc(alias = "setUp")]
#[doc(alias = "tearDown")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no fixture of a test whose parameter is `{P}`",
    label = "must implement `Fixture`, or `FixtureWith<{P}>` if it depends on the parameter",
    note = "without the key `cases` a test's parameter is `()`"
)]
pub trait FixtureWith<P: ?Sized>: Sized {
    /// Sets everything up for the parameter.
    ///
    /// # Errors
    /// * [`Stop`] if the test cannot run, or cannot run here.
    fn set_up_with(t: &mut Test, parameter: &P) -> Result<Self>;

    /// Tears everything down; values that own resources release them by themselves.
    ///
    /// # Errors
    /// * [`Stop`] if that fails, or if a check of the test's results does.
    fn tear_down_with(self, t: &mut Test, parameter: &P) -> Result {
        let _ = (t, parameter);
        Ok(())
    }
}

impl<F: Fixture, P: ?Sized> FixtureWith<P> for F {
    fn set_up_with(t: &mut Test, _: &P) -> Result<Self> {
        F::set_up(t)
    }

    fn tear_down_with(self, t: &mut Test, _: &P) -> Result {
        self.tear_down(t)
    }
}

/// Runs `body` between the set-up and the tear-down of its fixture.
pub fn with_fixture<F: FixtureWith<P>, P: ?Sized>(
    test: &mut Test,
    parameter: &P,
    body: impl FnOnce(&mut Test, &mut F, &P) -> Outcome,
) -> Outcome {
    let part = |what: &str| format!("{what} of {}", short_name(std::any::type_name::<F>()));
    let set_up = panics::caught(|| F::set_up_with(test, parameter));
    let mut fixture = match set_up.unwrap_or_else(|panic| Err(Stop::Fail(panic))) {
        Ok(fixture) => fixture,
        Err(stop) => return during(&part("set-up"), stop).into(),
    };
    let outcome = panics::catch(|| body(test, &mut fixture, parameter));
    let teardown = Teardown::begin();
    let torn_down = panics::caught(|| fixture.tear_down_with(test, parameter));
    drop(teardown);
    match torn_down.unwrap_or_else(|panic| Err(Stop::Fail(panic))) {
        Ok(()) => outcome,
        Err(stop) => after(outcome, during(&part("tear-down"), no_skip(stop))),
    }
}

/// Adds to a failure whether it was in the set-up or the tear-down; the reason of a skip stays unchanged.
fn during(part: &str, stop: Stop) -> Stop {
    let told = |failure: Failure| Failure { what: format!("{part}: {}", failure.what), ..failure };
    match stop {
        Stop::Skip(reason) => Stop::Skip(reason),
        Stop::Fail(failure) => Stop::Fail(told(failure)),
        Stop::Broken(failure) => Stop::Broken(told(failure)),
    }
}

/// A test that has run cannot be skipped any more.
fn no_skip(stop: Stop) -> Stop {
    match stop {
        Stop::Skip(reason) => Stop::Fail(Failure::without_location(format!(
            "asks for a skip ({reason}) when the test has run; only set-up and test can"
        ))),
        stop => stop,
    }
}

/// Joins how the test ended with what went wrong afterwards; the first cause stays the first.
fn after(outcome: Outcome, stop: Stop) -> Outcome {
    let with = |first: String, Failure { what, location: place }: &Failure| {
        let at = place.as_ref().map_or_else(String::new, |place| format!(" (at {place})"));
        format!("{first}\n  then {what}{at}")
    };
    match (outcome, stop) {
        (Outcome::Pass, stop) => stop.into(),
        (Outcome::Skip(reason), stop) => {
            let skipped = format!("  the test had asked for a skip: {reason}");
            let told =
                |late: Failure| Failure { what: format!("{}\n{skipped}", late.what), ..late };
            match stop {
                Stop::Skip(late) => Outcome::Skip(late),
                Stop::Fail(late) => Outcome::Fail(told(late)),
                Stop::Broken(late) => Outcome::Broken(told(late)),
            }
        }
        (outcome, Stop::Skip(_)) => outcome,
        (Outcome::Fail(first), Stop::Fail(late) | Stop::Broken(late)) => {
            Outcome::Fail(Failure { what: with(first.what, &late), location: first.location })
        }
        (Outcome::Broken(first), Stop::Fail(late) | Stop::Broken(late)) => {
            Outcome::Broken(Failure { what: with(first.what, &late), location: first.location })
        }
    }
}

/// Returns a type's name without its path, that of its arguments too: `Chain<Backed>`.
fn short_name(name: &str) -> String {
    let mut short = String::new();
    for part in name.split_inclusive(['<', '>', ',', ' ', '(', ')', '[', ']', '&']) {
        short.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_named_without_their_paths() {
        for (name, short) in [
            ("suite::commit::Chain", "Chain"),
            ("suite::Over<suite::a::Disk, alloc::vec::Vec<u8>>", "Over<Disk, Vec<u8>>"),
            ("(&suite::Disk, [suite::b::Node])", "(&Disk, [Node])"),
            ("Disk", "Disk"),
        ] {
            assert_eq!(short_name(name), short);
        }
    }

    #[test]
    fn first_cause_stays_the_first() {
        let failure = |what: &str, place: &str| Failure {
            what: what.to_owned(),
            location: Some(place.to_owned()),
        };
        let late = || Stop::Broken(failure("tear-down of Disk: stuck", "b.rs:2"));
        assert_eq!(
            after(Outcome::Fail(failure("wrong data", "a.rs:1")), late()),
            Outcome::Fail(failure(
                "wrong data\n  then tear-down of Disk: stuck (at b.rs:2)",
                "a.rs:1"
            ))
        );
        assert_eq!(
            after(Outcome::Pass, late()),
            Outcome::Broken(failure("tear-down of Disk: stuck", "b.rs:2"))
        );
        let skipped = after(Outcome::Skip("no drive".to_owned()), late());
        let Outcome::Broken(failure) = skipped else { panic!("{skipped:?}") };
        assert!(failure.what.ends_with("the test had asked for a skip: no drive"), "{failure}");
    }
}
