//! [`Outcome`]: the result of a case with its reason or failure.

use crate::failure::Failure;

/// The result of a case with its reason or failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It ran to its end, and its log matched.
    Pass,
    /// It found while running that it cannot run here.
    Skip(String),
    /// QEMU or the test failed.
    Fail(Failure),
    /// The host or the harness is at fault; this is not a verdict on QEMU.
    Broken(Failure),
}

impl Outcome {
    /// Returns whether the case neither passed nor was skipped.
    pub fn is_failure(&self) -> bool {
        !matches!(self, Self::Pass | Self::Skip(_))
    }

    /// Turns `Pass` and `Skip` into `Fail`, and appends to the text of the others.
    #[must_use]
    pub fn with_failure(self, what: &str) -> Self {
        match self {
            Self::Fail(failure) => Self::Fail(added(failure, what)),
            Self::Broken(failure) => Self::Broken(added(failure, what)),
            Self::Pass | Self::Skip(_) => Self::Fail(Failure::without_location(what)),
        }
    }

    /// Turns all into [`Outcome::Broken`], and appends to the text of `Fail` and `Broken`.
    #[must_use]
    pub fn with_fault(self, what: &str) -> Self {
        match self {
            Self::Fail(failure) | Self::Broken(failure) => Self::Broken(added(failure, what)),
            Self::Pass | Self::Skip(_) => Self::Broken(Failure::without_location(what)),
        }
    }
}

fn added(failure: Failure, what: &str) -> Failure {
    failure.with(&format!("\n{what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leak_turns_a_pass_into_a_failure_and_extends_a_failure() {
        let spoilt = Outcome::Pass.with_failure("left a process");
        assert_eq!(spoilt, Outcome::Fail(Failure::without_location("left a process")));
        let spoilt =
            Outcome::Fail(Failure::without_location("no disk")).with_failure("left a process");
        assert_eq!(spoilt, Outcome::Fail(Failure::without_location("no disk\nleft a process")));
    }

    #[test]
    fn fault_takes_precedence_over_a_failure() {
        let broken = Outcome::Fail(Failure::without_location("no disk")).with_fault("no record");
        assert_eq!(broken, Outcome::Broken(Failure::without_location("no disk\nno record")));
        assert_eq!(Outcome::Pass.with_fault("x"), Outcome::Broken(Failure::without_location("x")));
    }
}
