//! The scenes: code that injects faults and collects the results. [`run`] runs one by its name.

use crate::scene::{Items, Scene};
use crate::space::SceneSpec;

mod cases;
mod honest;
mod shell;

/// The code of a scene.
type RunScene = fn(&mut Scene);

/// The scenes that run neither a list of cases nor scripts, longest first.
const SCENES: &[(&str, RunScene)] = &[("others", honest::others), ("killed", honest::killed)];

/// Returns the position of a scene in the order in which scenes start.
pub fn start_order(name: &str) -> usize {
    let known = SCENES.iter().position(|(known, _)| *known == name);
    // Scenes that run cases wait for time limits, so they start first.
    known.map_or(0, |position| position + 1)
}

/// Runs a scene and returns its results.
///
/// # Errors
/// * A text, if there is no such scene, or its namespaces cannot be prepared.
pub fn run(spec: &SceneSpec) -> Result<Items, String> {
    let name = spec.scene.as_str();
    let special = SCENES.iter().find(|(known, _)| *known == name).map(|(_, scene)| *scene);
    let run = match (special, name.strip_prefix("cases.")) {
        (Some(special), _) => special,
        (None, Some(_)) => cases::run,
        _ if name.starts_with("shell.") => shell::run,
        (None, None) => return Err(format!("there is no scene `{name}`")),
    };
    // The process group of the suite is not visible in this namespace, so it needs its own session.
    rustix::process::setsid().map_err(|error| format!("begin a session: {error}"))?;
    let mut scene = Scene::new(spec)?;
    run(&mut scene);
    Ok(scene.into_items())
}
