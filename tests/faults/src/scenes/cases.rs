//! Cases of the program of tests that misbehave, under each runner; all must agree.
//!
//! A case's verdict is one word if every runner says it, and each report that is made later from what
//! the runner left says it too.

use std::collections::BTreeMap;
use std::fs;

use iotest_conformance::sandbox::Sandbox;
use iotest_runtime::process::Invocation;

use crate::came::Came;
use crate::runner::{Runner, Told, plain, report, verdicts};
use crate::scene::{Scene, run};

/// What one runner made of the cases.
pub(super) struct Run {
    runner: Runner,
    words: BTreeMap<String, String>,
    told: BTreeMap<String, Told>,
    left: Vec<String>,
    text: String,
}

/// Runs the cases that rows ask for.
pub(super) fn play(scene: &mut Scene) {
    let preload = scene.at_exit_library();
    let ids = scene.wanted();
    let runs = Runner::ALL.map(|runner| run_by(scene, runner, &ids, &preload));
    for id in &ids {
        let came = came(id, &runs);
        scene.came(id, came);
    }
}

pub(super) fn run_by(scene: &Scene, runner: Runner, ids: &[String], preload: &str) -> Run {
    let sandbox = scene.sandbox();
    prepare(scene, &sandbox);
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let program = dressed(scene, &sandbox, runner.cases(scene, &sandbox, &ids), preload);
    let ran = run(program);
    let mut left = scene.left(&sandbox);
    left.extend(harmed(scene));
    let words = runner.words(&sandbox, &ran.text);
    let (_, later) = report(scene, &sandbox);
    Run { runner, words, told: verdicts(&later), left, text: ran.text }
}

/// Makes what cases find beside their own directories.
pub(super) fn prepare(scene: &Scene, sandbox: &Sandbox) {
    let at_exit = sandbox.path("at_exit");
    fs::create_dir_all(&at_exit).expect("the sandbox can be written to");
    fs::create_dir_all(scene.place.join("victim")).expect("the scene can be written to");
}

/// Returns the directories of the user, one a case that makes one, in which something is missing.
fn harmed(scene: &Scene) -> Vec<String> {
    let victims = scene.place.join("victim");
    let names = crate::watch::names(&victims).into_iter();
    let harmed = names.filter(|name| {
        let precious = fs::read(victims.join(name).join("precious"));
        precious.ok().as_deref() != Some(b"data")
    });
    harmed.map(|name| format!("DATA LOSS in the user's directory of {name}")).collect()
}

pub(super) fn prepared(
    scene: &Scene,
    sandbox: &Sandbox,
    program: Invocation,
    preload: &str,
) -> Invocation {
    program
        .env("FAULT_AT_EXIT", sandbox.path("at_exit").as_str())
        .env("FAULT_VICTIM", scene.place.join("victim").as_str())
        .env("LD_PRELOAD", preload)
}

/// Compares what the runners say.
pub(super) fn came(id: &str, runs: &[Run]) -> Came {
    let words: Vec<(String, Told)> = runs.iter().map(|run| word_of(id, run)).collect();
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
    let said = runs.iter().zip(words);
    let said = said.map(|(run, (_, told))| (run.runner.name().to_owned(), told.reason)).collect();
    // Directories are named after the case; what is not is told with the first row of the scene.
    let function = id.rsplit("::").nth(1).unwrap_or(id);
    let left = runs.iter().flat_map(|run| {
        let of = run.left.iter().filter(move |left| left.contains(function));
        of.map(|left| format!("{left} (after {})", run.runner.name()))
    });
    Came { verdict, said, left: left.collect() }
}

/// Returns what a runner and the report of its run say of a case.
fn word_of(id: &str, run: &Run) -> (String, Told) {
    let none = || "nothing".to_owned();
    let word = run.words.get(id).cloned().unwrap_or_else(none);
    let nothing = || Told { verdict: none(), reason: run.text.clone() };
    let told = run.told.get(id).cloned().unwrap_or_else(nothing);
    if word == plain(&told.verdict) {
        (told.verdict.clone(), told)
    } else {
        (format!("{word}, but reported {}", told.verdict), told)
    }
}
