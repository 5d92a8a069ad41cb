//! Rows that are scripts: what a person or a service types, and what they find afterwards.
//!
//! Each has directories of its own, and its status is its verdict. `helper/prelude.sh` holds the
//! commands that scripts have in common.

#![expect(clippy::print_stderr, reason = "the scene's log says how long each script took")]

use std::fs;
use std::time::Instant;

use crate::scene::{Scene, run};

/// Runs the scripts that rows ask for, one after the other.
pub(super) fn play(scene: &mut Scene) {
    let at_exit = scene.at_exit_library();
    for script in scene.wanted() {
        let sandbox = scene.sandbox();
        let directory = sandbox.path("dir");
        fs::create_dir_all(&directory).expect("the sandbox can be written to");
        let prelude = scene.programs.package().join("helper/prelude.sh");
        let program = scene
            .prepared(&sandbox, "bash")
            .env("IOTEST", scene.programs.cargo_iotest.as_str())
            .env("FAULTY", scene.programs.faulty.as_str())
            .env("CARGO", scene.programs.cargo.as_str())
            .env("WORKSPACE", scene.programs.workspace.as_str())
            .env("PACKAGE", scene.programs.package().as_str())
            .env("OUT", sandbox.path("out").as_str())
            .env("DIR", directory.as_str())
            .env("SEED", scene.seed.to_string())
            .env("BASH_ENV", prelude.as_str())
            .env("AT_EXIT", at_exit.as_str())
            .env("FAULT_AT_EXIT", directory.as_str())
            .env("FAULT_VICTIM", directory.join("victim").as_str())
            .args(["-c", &script]);
        let begun = Instant::now();
        let ran = run(program);
        eprintln!("{:>6.1}s {script}", begun.elapsed().as_secs_f64());
        scene.ended(&script, &sandbox, &ran);
    }
}
