//! Whether we may install: [`Rights`], and how.
//!
//! Decides once, before anything is run; never asks for a password.

use crate::env::Env;
use crate::process::Step;

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
    pub(crate) fn find(env: &Env) -> Self {
        let sudo = || env.has("sudo") && Step::new("sudo").args(["-n", "true"]).read().is_ok();
        match env {
            Env { no_install: true, .. } => Self::Denied("IOTEST_NO_INSTALL is set"),
            Env { root: true, .. } => Self::Direct,
            _ if sudo() => Self::Sudo,
            _ => Self::Denied("this is not root and sudo does not work without a password"),
        }
    }

    /// Returns `step` as it is run with these rights, or as a person would type it.
    pub(crate) fn apply(self, step: Step, env: &Env) -> Step {
        match self {
            Self::Direct => step,
            Self::Sudo => step.wrapped(&["sudo", "-n"]),
            Self::Denied(_) if env.root => step,
            Self::Denied(_) => step.wrapped(&["sudo"]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_then_root_then_sudo_decides() {
        let env = |no_install, root| Env { no_install, root, path: vec![], ..Env::read() };
        assert_eq!(Rights::find(&env(true, true)), Rights::Denied("IOTEST_NO_INSTALL is set"));
        assert_eq!(Rights::find(&env(false, true)), Rights::Direct);
        let denied = Rights::find(&env(false, false));
        let shown = denied.apply(Step::new("x").variable("A", "1"), &env(false, false));
        assert_eq!(shown.to_string(), "sudo env A=1 x");
    }
}
