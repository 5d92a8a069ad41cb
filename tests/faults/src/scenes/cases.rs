//! Runs cases that misbehave by each runner; all must agree.
//!
//! A case's verdict is one word if all runners and all reports that are made later from their files
//! have it.

use std::collections::BTreeMap;
use std::fs;

use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::process::Invocation;

use crate::result::RowResult;
use crate::runner::{Reported, Runner, plain, report, verdicts};
use crate::scene::{self, Scene};

/// The results of one runner.
pub(super) struct Run {
    runner: Runner,
    words: BTreeMap<String, String>,
    reported: BTreeMap<String, Reported>,
    left: Vec<String>,
    text: String,
}

/// Runs the requested cases.
pub(super) fn run(scene: &mut Scene) {
    let preload = scene.at_exit_library();
    let ids = scene.wanted();
    let runs = Runner::ALL.map(|runner| run_by(scene, runner, &ids, &preload));
    for id in &ids {
        let result = compare(id, &runs);
        scene.record(id, result);
    }
}

pub(super) fn run_by(scene: &Scene, runner: Runner, ids: &[String], preload: &str) -> Run {
    let sandbox = scene.sandbox();
    make_directories(scene, &sandbox);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let program = with_fault_env(scene, &sandbox, runner.cases(scene, &sandbox, &ids), preload);
    let result = scene::run(program);
    let mut left = scene.left(&sandbox);
    left.extend(harmed(scene));
    let words = runner.words(&sandbox, &result.text);
    let (_, later) = report(scene, &sandbox);
    Run { runner, words, reported: verdicts(&later), left, text: result.text }
}

/// Makes the directories that cases use beside their own.
pub(super) fn make_directories(scene: &Scene, sandbox: &Sandbox) {
    let at_exit = sandbox.path("at_exit");
    fs::create_dir_all(&at_exit).expect("the sandbox can be written to");
    fs::create_dir_all(scene.directory.join("victim")).expect("the scene can be written to");
}

/// Reports the user's directories, one for each case that makes one, from which a file is missing.
fn harmed(scene: &Scene) -> Vec<String> {
    let victims = scene.directory.join("victim");
    let names = crate::system::names(&victims).into_iter();
    let harmed = names.filter(|name| {
        let precious = fs::read(victims.join(name).join("precious"));
        precious.ok().as_deref() != Some(b"data")
    });
    harmed.map(|name| format!("DATA LOSS in the user's directory of {name}")).collect()
}

/// Sets the variables of the program of cases that misbehave.
pub(super) fn with_fault_env(
    scene: &Scene,
    sandbox: &Sandbox,
    program: Invocation,
    preload: &str,
) -> Invocation {
    program
        .env("FAULT_AT_EXIT", sandbox.path("at_exit").as_str())
        .env("FAULT_VICTIM", scene.directory.join("victim").as_str())
        .env("LD_PRELOAD", preload)
}

/// Compares the verdicts of the runners.
pub(super) fn compare(id: &str, runs: &[Run]) -> RowResult {
    let words: Vec<(String, Reported)> = runs.iter().map(|run| word_of(id, run)).collect();
    let first = &words[0].0;
    let verdict = match words.iter().all(|(word, _)| word == first) {
        true => first.clone(),
        false => {
            let each = runs.iter().zip(&words);
            let each: Vec<_> =
                each.map(|(run, (word, _))| format!("{} {word}", run.runner.name())).collect();
            each.join(", ")
        }
    };
    let messages = runs.iter().zip(words);
    let messages = messages
        .map(|(run, (_, reported))| (run.runner.name().to_owned(), reported.reason))
        .collect();
    // Names of leftovers contain the name of the function.
    let function = id.rsplit("::").nth(1).unwrap_or(id);
    let left = runs.iter().flat_map(|run| {
        let of = run.left.iter().filter(move |left| left.contains(function));
        of.map(|left| format!("{left} (after {})", run.runner.name()))
    });
    RowResult { verdict, messages, left: left.collect() }
}

/// Returns the verdict of a runner and of the report of its run for a case.
fn word_of(id: &str, run: &Run) -> (String, Reported) {
    let none = || "nothing".to_owned();
    let word = run.words.get(id).cloned().unwrap_or_else(none);
    let nothing = || Reported { verdict: none(), reason: run.text.clone() };
    let reported = run.reported.get(id).cloned().unwrap_or_else(nothing);
    if word == plain(&reported.verdict) {
        (reported.verdict.clone(), reported)
    } else {
        (format!("{word}, but reported {}", reported.verdict), reported)
    }
}
