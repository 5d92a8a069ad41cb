//! Generated code: [`run`] hands on to the generator, which owns what is generated and where.

use std::time::Duration;

use crate::env::Env;
use crate::workspace::{GENERATOR, Workspace};
use crate::{Error, say};

/// What to do with generated code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codegen {
    /// Write it.
    Write,
    /// Compare it with what is there.
    Check,
}

/// Generates the committed code, or compares it with what the generator would write, for at most
/// `limit`.
pub(crate) fn run(
    env: &Env,
    workspace: &Workspace,
    mode: Codegen,
    limit: Duration,
) -> Result<(), Error> {
    workspace.package(GENERATOR)?;
    let step = workspace.cargo(env, "run");
    let step = step.args(["--quiet", "--package", GENERATOR, "--", "codegen"]);
    let step = match mode {
        Codegen::Write => step,
        Codegen::Check => step.arg("--check"),
    };
    say::command(&step);
    let ended = step.heard(limit)?.ended;
    if ended.good() { Ok(()) } else { Err(Error::Ended(ended)) }
}
