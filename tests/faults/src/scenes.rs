//! The scenes: code that makes faults and looks at what came. [`play`] runs one by its name.

use crate::scene::{Items, Scene};
use crate::space::Order;

mod cases;
mod honest;
mod shell;

/// A scene's code.
type Play = fn(&mut Scene);

/// Every scene that is no run of cases. Those that take longest begin.
const SCENES: &[(&str, Play)] = &[("others", honest::others), ("killed", honest::killed)];

/// Returns where a scene comes in the order of their starts.
pub fn place_in_order(name: &str) -> usize {
    let known = SCENES.iter().position(|(known, _)| *known == name);
    // Runs of cases wait for time limits, so that they begin early.
    known.map_or(0, |place| place + 1)
}

/// Runs the scene that is ordered and returns what it found.
///
/// # Errors
/// * A text, if there is no such scene, or no place for it.
pub fn play(order: &Order) -> Result<Items, String> {
    let name = order.scene.as_str();
    let play = SCENES.iter().find(|(known, _)| *known == name).map(|(_, play)| *play);
    let play = match (play, name.strip_prefix("cases.")) {
        (Some(play), _) => play,
        (None, Some(_)) => cases::play,
        _ if name.starts_with("shell.") => shell::play,
        (None, None) => return Err(format!("there is no scene `{name}`")),
    };
    // A session of its own: the group that the suite was started in is none that this namespace knows.
    rustix::process::setsid().map_err(|error| format!("begin a session: {error}"))?;
    let mut scene = Scene::new(order)?;
    play(&mut scene);
    Ok(scene.into_items())
}
