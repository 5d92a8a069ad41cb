//! Whether we may install: [`Rights`], and how.
//!
//! Decides once, before anything is run; never asks for a password.

use crate::env::{Env, Install};
use crate::process::Step;
use crate::setup::manager::Manager;

/// How commands that change the system are run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rights {
    /// As they are.
    Direct,
    /// By sudo, which asks for no password here.
    Sudo,
    /// Not at all; the reason, as the end of a sentence.
    Denied(&'static str),
}

impl Rights {
    /// Finds out what is allowed here.
    pub(crate) fn find(env: &Env, manager: Manager) -> Self {
        Self::decide(env.install, manager.needs_root(), env.root, || {
            env.has("sudo") && Step::new("sudo").args(["-n", "true"]).answer().is_ok()
        })
    }

    fn decide(install: Install, needs_root: bool, root: bool, sudo: impl Fn() -> bool) -> Self {
        match (install, needs_root, root) {
            (Install::Forbidden, ..) => Self::Denied("IOTEST_NO_INSTALL is set"),
            (Install::Allowed, true, true) | (Install::Allowed, false, false) => Self::Direct,
            (Install::Allowed, false, true) => Self::Denied("Homebrew does not run as root"),
            (Install::Allowed, true, false) if sudo() => Self::Sudo,
            (Install::Allowed, true, false) => {
                Self::Denied("this is not root and sudo does not work without a password")
            }
        }
    }

    /// Returns `step` as it is run with these rights, or as a person would type it.
    pub(crate) fn apply(self, step: Step, env: &Env, manager: Manager) -> Step {
        match self {
            Self::Direct => step,
            Self::Sudo => step.wrapped(&["sudo", "-n"]),
            Self::Denied(_) if env.root || !manager.needs_root() => step,
            Self::Denied(_) => step.wrapped(&["sudo"]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEVER: fn() -> bool = || unreachable!("sudo was tried");

    #[test]
    fn root_needs_no_sudo() {
        assert_eq!(Rights::decide(Install::Allowed, true, true, NEVER), Rights::Direct);
        assert_eq!(Rights::decide(Install::Allowed, false, false, NEVER), Rights::Direct);
    }

    #[test]
    fn sudo_is_used_where_it_asks_nothing() {
        assert_eq!(Rights::decide(Install::Allowed, true, false, || true), Rights::Sudo);
        let denied = Rights::decide(Install::Allowed, true, false, || false);
        assert_eq!(
            denied,
            Rights::Denied("this is not root and sudo does not work without a password")
        );
    }

    #[test]
    fn users_word_is_final() {
        let denied = Rights::Denied("IOTEST_NO_INSTALL is set");
        assert_eq!(Rights::decide(Install::Forbidden, true, true, NEVER), denied);
        assert_eq!(Rights::decide(Install::Forbidden, false, false, NEVER), denied);
    }

    #[test]
    fn shown_command_has_sudo_where_it_is_needed() {
        let mut env = Env::read();
        env.root = false;
        let shown = |rights: Rights, manager: Manager| {
            rights.apply(Step::new("x").variable("A", "1"), &env, manager).to_string()
        };
        assert_eq!(shown(Rights::Denied(""), Manager::Apt), "sudo env A=1 x");
        assert_eq!(shown(Rights::Denied(""), Manager::Brew), "A=1 x");
        assert_eq!(shown(Rights::Sudo, Manager::Apt), "sudo -n env A=1 x");
        assert_eq!(shown(Rights::Direct, Manager::Apt), "A=1 x");
    }
}
