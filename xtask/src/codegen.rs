//! Generated files that are committed: the QMP types, which `qapi-gen` owns, and
//! [`surface`].

use std::time::Instant;

use crate::env::Env;
use crate::workspace::Workspace;
use crate::{say, surface};

/// Generates all of them, or with `check` compares them with what is there, until `deadline`.
pub(crate) fn run(
    env: &Env,
    workspace: &Workspace,
    check: bool,
    deadline: Instant,
) -> anyhow::Result<()> {
    let step = workspace.cargo(env, "run --quiet --package qapi-gen -- codegen");
    let step = if check { step.arg("--check") } else { step };
    say::command(&step);
    step.succeed_by(deadline)?;
    surface::run(env, workspace, !check, deadline)
}
