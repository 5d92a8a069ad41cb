//! Generated code: [`run`] hands on to the generator, which owns what is generated and where.

use crate::args::Codegen;
use crate::env::Env;
use crate::process::Ended;
use crate::workspace::{GENERATOR, Workspace};
use crate::{Error, say};

/// Generates the committed code, or compares it with what the generator would write.
pub(crate) fn run(env: &Env, workspace: &Workspace, mode: Codegen) -> Result<(), Error> {
    workspace.package(GENERATOR)?;
    let step = workspace.cargo(env, "run");
    let step = step.args(["--quiet", "--package", GENERATOR, "--", "codegen"]);
    let step = match mode {
        Codegen::Write => step,
        Codegen::Check => step.arg("--check"),
    };
    say::command(&step);
    let status = step.status()?;
    if status.success() { Ok(()) } else { Err(Error::Ended(Ended::With(status))) }
}
