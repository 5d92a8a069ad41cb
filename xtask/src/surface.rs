//! What iotest-runtime makes public: a committed list, which `xtask/examples/surface.rs` makes of rustdoc's
//! JSON.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Instant;

use anyhow::{Context as _, Result};
use fs_err as fs;

use crate::env::Env;
use crate::process::Step;
use crate::say;
use crate::workspace::Workspace;

/// Our crate, and those from which it takes items.
const PACKAGES: &str = "iotest-runtime iotest-exec iotest-protocol iotest-spec qmp-client";
const LIST: &str = "docs/surface/iotest-runtime.txt";

/// Writes the list, or compares it, until `end`.
pub(crate) fn run(env: &Env, workspace: &Workspace, write: bool, end: Instant) -> Result<()> {
    // JSON is unstable. The switch is for rustdoc alone, as it changes what build scripts do.
    let rustdoc = workspace.target.join("xtask/rustdoc-json");
    fs::create_dir_all(workspace.target.join("xtask"))?;
    fs::write(&rustdoc, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n")?;
    fs::set_permissions(&rustdoc, Permissions::from_mode(0o755))?;
    for package in PACKAGES.split(' ') {
        let options = format!(
            "rustdoc --quiet --lib --all-features --package {package} -- \
             -Zunstable-options --output-format=json --document-hidden-items"
        );
        let step = workspace.cargo(env, &options).variable("RUSTDOC", &rustdoc);
        say::command(&step);
        step.succeed_by(end)?;
    }
    let (committed, current) =
        (workspace.root.join(LIST), workspace.target.join("xtask/surface.txt"));
    let options = "run --quiet --package xtask --example surface --features surface --";
    let list = workspace.cargo(env, options).arg(if write { &committed } else { &current });
    let list = list.arg(workspace.target.join("doc"));
    say::command(&list);
    list.succeed_by(end)?;
    if write {
        return Ok(());
    }
    let step = Step::new("git").args(["diff", "--no-index"]).arg(committed).arg(current);
    step.succeed_by(end).context("what is public has changed: run `cargo xtask codegen`")
}
