//! Other programs: [`Step`] is one command line, run in one of three ways.
//!
//! The only module of this crate that starts a process. A step never reads standard input, and its
//! errors have the whole command line; what a failure means is for the caller to say.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

mod output;

pub(crate) use output::{Ended, Output};

/// One command line, not yet run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Step {
    program: OsString,
    shown: Option<&'static str>,
    args: Vec<OsString>,
    variables: Vec<(OsString, OsString)>,
    removed: Vec<&'static str>,
    directory: Option<PathBuf>,
}

impl Step {
    /// Describes a run of `program`, a path or a name to look up in `PATH`, without arguments.
    pub(crate) fn new(program: impl Into<OsString>) -> Self {
        Self { program: program.into(), ..Self::default() }
    }

    /// Shows the program as `name` instead of its path, where a person would type that.
    pub(crate) fn shown_as(mut self, name: &'static str) -> Self {
        self.shown = Some(name);
        self
    }

    /// Adds an argument.
    pub(crate) fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    /// Adds arguments in order.
    pub(crate) fn args<A: Into<OsString>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// Sets an environment variable, on top of this process's own.
    pub(crate) fn variable(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Removes an environment variable of this process.
    pub(crate) fn without(mut self, name: &'static str) -> Self {
        self.removed.push(name);
        self
    }

    /// Runs in `directory` instead of the current one.
    pub(crate) fn within(mut self, directory: impl Into<PathBuf>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Runs with this process's own output and returns how it ended.
    pub(crate) fn status(&self) -> anyhow::Result<ExitStatus> {
        self.command().status().with_context(|| self.cannot_start())
    }

    /// Runs until `deadline` at the latest, showing its output; fails unless the program succeeds.
    pub(crate) fn succeed_by(&self, deadline: Instant) -> anyhow::Result<()> {
        let limit = deadline.saturating_duration_since(Instant::now());
        self.check(self.run_within(limit)?.ended)
    }

    /// Fails unless `ended` is a success.
    pub(crate) fn check(&self, ended: Ended) -> anyhow::Result<()> {
        if ended.good() { Ok(()) } else { bail!("`{self}` failed: {ended}") }
    }

    /// Runs silently and returns standard output; fails unless the program succeeds.
    pub(crate) fn read(&self) -> anyhow::Result<String> {
        let output = self.command().output().with_context(|| self.cannot_start())?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let stderr = String::from_utf8_lossy(&output.stderr);
        let stderr: String =
            stderr.trim_end().lines().map(|line| format!("\n    {line}")).collect();
        bail!("`{self}` failed: {}{stderr}", Ended::With(output.status))
    }

    /// Runs for at most `limit`, shows the output while it comes, and returns it.
    pub(crate) fn run_within(&self, limit: Duration) -> anyhow::Result<Output> {
        output::run(self.command(), limit).with_context(|| self.cannot_start())
    }

    fn cannot_start(&self) -> String {
        format!("cannot start `{self}`")
    }

    #[expect(clippy::disallowed_methods, reason = "this module is the one that starts programs")]
    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::null());
        for name in &self.removed {
            command.env_remove(name);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        command
    }
}

/// The command line as one would type it in a shell.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.variables {
            // In quotes, the name would be that of a command.
            write!(f, "{}={} ", name.to_string_lossy(), quoted(value))?;
        }
        f.write_str(&quoted(self.shown.map_or(&*self.program, OsStr::new)))?;
        self.args.iter().try_for_each(|arg| write!(f, " {}", quoted(arg)))
    }
}

/// One word for a shell, quoted only where it must be.
fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=+,@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn step_is_shown_as_one_would_type_it() {
        let step =
            Step::new("apt-get").args(["install", "qemu-utils=1:7.2+dfsg-7", "a b", "it's", ""]);
        assert_eq!(
            step.variable("A", "1").to_string(),
            r"A=1 apt-get install qemu-utils=1:7.2+dfsg-7 'a b' 'it'\''s' ''"
        );
    }

    #[test]
    fn failure_shows_command_status_and_output() {
        let step = Step::new("sh").args(["-c", "echo no such thing >&2; exit 4"]);
        assert_eq!(
            step.read().unwrap_err().to_string(),
            "`sh -c 'echo no such thing >&2; exit 4'` failed: exit status: 4\n    no such thing"
        );
        let error = Step::new("no-such-program-here").arg("x").status().unwrap_err();
        assert_eq!(error.to_string(), "cannot start `no-such-program-here x`");
        let step = Step::new("sh").args(["-c", "echo $A ${CARGO_PKG_NAME-none}; pwd"]).within("/");
        let step = step.variable("A", "yes").without("CARGO_PKG_NAME");
        assert_eq!(step.read().unwrap(), "yes none\n/\n");
    }
}
