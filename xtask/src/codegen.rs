//! Generated files that are committed: the QMP types, which `qapi-gen` owns, and
//! [`surface`].

use std::time::Instant;

use crate::env::Env;
use crate::workspace::Workspace;
use crate::{say, surface};

/// What to do with generated files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codegen {
    /// Write them.
    Write,
    /// Compare them with what is there.
    Check,
}

/// Generates, or compares, all of them until `deadline`.
pub(crate) fn run(
    env: &Env,
    workspace: &Workspace,
    mode: Codegen,
    deadline: Instant,
) -> anyhow::Result<()> {
    let step = workspace.cargo(env, "run --quiet --package qapi-gen -- codegen");
    let step = if mode == Codegen::Check { step.arg("--check") } else { step };
    say::command(&step);
    step.succeed_by(deadline)?;
    surface::run(env, workspace, mode == Codegen::Write, deadline)
}
