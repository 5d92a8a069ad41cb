//! Other programs: [`Step`] is one command line, run in one of three ways.
//!
//! The only place of this crate that starts a process. A step never reads standard input, and it
//! says what was run when it fails; it decides nothing about what a failure means.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

mod heard;

pub(crate) use heard::Ended;

/// One command line, not yet run.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    program: OsString,
    shown: Option<&'static str>,
    args: Vec<OsString>,
    variables: Vec<(OsString, OsString)>,
    absent: Vec<&'static str>,
    directory: Option<PathBuf>,
}

/// Why a step did not do what it was run for.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StepError {
    /// The program could not be started at all.
    #[error("cannot start `{command}`")]
    Start {
        /// The whole command line.
        command: String,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The program ran and ended badly.
    #[error("`{command}` failed: {status}{}", tail(.output))]
    Status {
        /// The whole command line.
        command: String,
        /// How it ended.
        status: ExitStatus,
        /// What it wrote to standard error, if that was captured.
        output: String,
    },
    /// The program took too long and was ended.
    #[error("`{command}` was ended for taking more than {} s", limit.as_secs())]
    Late {
        /// The whole command line.
        command: String,
        /// How long it had.
        limit: Duration,
    },
}

/// The captured output as an indented block under an error's first line.
fn tail(output: &str) -> String {
    output.trim_end().lines().map(|line| format!("\n    {line}")).collect()
}

impl Step {
    /// Describes a run of `program`, a path or a name to look up in `PATH`, without arguments.
    pub(crate) fn new(program: impl Into<OsString>) -> Self {
        Self {
            program: program.into(),
            shown: None,
            args: vec![],
            variables: vec![],
            absent: vec![],
            directory: None,
        }
    }

    /// Shows the program as `name` instead of its path, where a person would type that.
    pub(crate) fn shown_as(mut self, name: &'static str) -> Self {
        self.shown = Some(name);
        self
    }

    /// Adds one argument.
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
    pub(crate) fn variable(
        mut self,
        name: impl Into<OsString>,
        value: impl Into<OsString>,
    ) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Keeps an environment variable of this process from the program.
    pub(crate) fn without(mut self, name: &'static str) -> Self {
        self.absent.push(name);
        self
    }

    /// Runs in `directory` instead of the current one.
    pub(crate) fn within(mut self, directory: impl Into<PathBuf>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Puts `wrapper` before the command line; variables are then set by `env`, which survives
    /// programs that clean the environment.
    pub(crate) fn wrapped(self, wrapper: &[&str]) -> Self {
        let Some((program, first)) = wrapper.split_first() else { return self };
        let mut args: Vec<OsString> = first.iter().map(Into::into).collect();
        if !self.variables.is_empty() {
            args.push("env".into());
            args.extend(self.variables.iter().map(|(name, value)| assignment(name, value)));
        }
        args.push(self.program);
        args.extend(self.args);
        Self { program: program.into(), shown: None, args, variables: vec![], ..self }
    }

    /// Runs with this process's own output; fails unless the program succeeds.
    pub(crate) fn succeed(&self) -> Result<(), StepError> {
        let status = self.status()?;
        if status.success() { Ok(()) } else { Err(self.failed(status, String::new())) }
    }

    /// Runs until `deadline` at the latest, showing its output; fails unless the program succeeds.
    pub(crate) fn succeed_by(&self, deadline: Instant) -> Result<(), StepError> {
        match self.heard(deadline.saturating_duration_since(Instant::now()))?.ended {
            Ended::With(status) if status.success() => Ok(()),
            Ended::With(status) => Err(self.failed(status, String::new())),
            Ended::Late(limit) => Err(StepError::Late { command: self.to_string(), limit }),
        }
    }

    /// Runs with this process's own output and returns how it ended.
    pub(crate) fn status(&self) -> Result<ExitStatus, StepError> {
        self.command().status().map_err(|source| self.unstarted(source))
    }

    /// Runs silently and returns standard output; fails unless the program succeeds.
    pub(crate) fn answer(&self) -> Result<String, StepError> {
        let output = self.command().output().map_err(|source| self.unstarted(source))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(self.failed(output.status, said))
        }
    }

    #[expect(clippy::disallowed_methods, reason = "this room is the one that starts programs")]
    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::null());
        for name in &self.absent {
            command.env_remove(name);
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        command
    }

    fn unstarted(&self, source: std::io::Error) -> StepError {
        StepError::Start { command: self.to_string(), source }
    }

    fn failed(&self, status: ExitStatus, output: String) -> StepError {
        StepError::Status { command: self.to_string(), status, output }
    }
}

/// The command line as one would type it in a shell.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables = self.variables.iter().map(|(name, value)| {
            // In quotes, the name would be that of a command.
            format!("{}={}", name.to_string_lossy(), quoted(value))
        });
        let program = self.shown.map_or_else(|| self.program.clone(), OsString::from);
        let words = [program].into_iter().chain(self.args.iter().cloned());
        let words: Vec<String> = variables.chain(words.map(|word| quoted(&word))).collect();
        f.write_str(&words.join(" "))
    }
}

fn assignment(name: &OsStr, value: &OsStr) -> OsString {
    let mut text = name.to_owned();
    text.push("=");
    text.push(value);
    text
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
mod tests;
