//! Rows that are scripts: commands that a user or a service runs, and checks of what they find.
//!
//! Each has its own directories, and its exit status is its verdict. `helper/prelude.sh` defines common
//! commands.

#![expect(clippy::print_stderr, reason = "the log of the scene shows how long each script took")]

use std::fs;
use std::time::Instant;

use crate::scene::{self, Scene};

/// Runs the requested scripts, one after the other.
pub(super) fn run(scene: &mut Scene) {
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
        let result = scene::run(program);
        eprintln!("{:>6.1}s {script}", begun.elapsed().as_secs_f64());
        scene.record_program(&script, &sandbox, &result);
    }
}
