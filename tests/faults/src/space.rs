//! A scene's namespaces: [`run`] starts a scene in them, [`settle`] prepares them from inside.
//!
//! Mounts, processes and network are the scene's own. Inside, the scene's directory lies at a short
//! path, everything else but cargo's target directory is read-only, and the references of the tests
//! that misbehave are a copy. What a scene leaves running ends with it.

use std::fs;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::{Invocation, Stream, Streams};
use serde::{Deserialize, Serialize};

use crate::came::Came;
use crate::programs::Programs;
use crate::scene::Items;

/// How long a scene may take.
const SCENE_LIMIT: Duration = Duration::from_secs(300);

/// How long a command of the set-up may take.
const SETUP_LIMIT: Duration = Duration::from_secs(30);

/// The argument that makes this program a scene.
pub const SCENE_ARG: &str = "internal-scene";

/// What is said where no directory can become the scene's.
const NO_PLACE: &str = "the workspace, its target directory or the home directory lies in each of \
                        /tmp, /mnt and /media";

/// What a scene is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Order {
    /// Its name.
    pub scene: String,
    /// The items that rows ask for.
    pub wanted: Vec<String>,
    /// Where its directory is outside.
    pub directory: Utf8PathBuf,
    /// What everything random is made from.
    pub seed: u64,
    /// The programs to run.
    pub programs: Programs,
}

/// Runs a scene to its end and returns what it found; the error says why it found nothing.
///
/// # Errors
/// * A text, if namespaces cannot be had, or the scene did not end as it should.
pub fn run(order: &Order) -> Result<Items, String> {
    let directory = &order.directory;
    let made = fs::create_dir_all(directory.join("inside"))
        .and_then(|()| fs::write(directory.join("order.json"), json(order)));
    made.map_err(|error| format!("make {directory}: {error}"))?;
    let said = directory.join("scene.log");
    let log = fs::File::create(&said).map_err(|error| format!("create {said}: {error}"))?;
    let myself = std::env::current_exe().map_err(|error| format!("find this program: {error}"))?;
    let short = short_place(&order.programs).ok_or(NO_PLACE)?;
    let scene = unshare()
        .env("TMPDIR", short.as_str())
        .arg(myself.to_string_lossy())
        .arg(format!("--{SCENE_ARG}"))
        .arg(directory.join("order.json"));
    let mut child = scene
        .spawn(Streams::null().merged(Stream::File(log)))
        .map_err(|error| format!("namespaces cannot be had: {error}"))?;
    let ended = child.wait(after(SCENE_LIMIT));
    child.kill();
    let text = || fs::read_to_string(&said).unwrap_or_default();
    match ended {
        Ok(exit) if exit.success() => {
            let items = fs::read(directory.join("items.json")).unwrap_or_default();
            serde_json::from_slice(&items).map_err(|error| format!("read the items: {error}"))
        }
        Ok(exit) => Err(format!("the scene ended with {exit}: {}", text())),
        Err(_) => Err(format!("the scene took more than {SCENE_LIMIT:?}: {}", text())),
    }
}

/// Starts a program in namespaces of its own. Whoever is not root becomes it there.
fn unshare() -> Invocation {
    let user: &[&str] = match rustix::process::geteuid().is_root() {
        true => &[],
        false => &["--user", "--map-root-user"],
    };
    Invocation::new("unshare").args(user).args([
        "--mount",
        "--pid",
        "--net",
        "--ipc",
        "--fork",
        "--mount-proc",
        "--kill-child=SIGKILL",
    ])
}

/// Prepares the namespaces from inside; returns the short path of the scene's directory.
///
/// # Errors
/// * A text, if something cannot be mounted.
pub fn settle(order: &Order) -> Result<Utf8PathBuf, String> {
    let programs = &order.programs;
    let short = short_place(programs).ok_or(NO_PLACE)?;
    let inside = order.directory.join("inside");
    let golden = programs.package().join("faulty/golden");
    mount(&["--bind", programs.target.as_str(), programs.target.as_str()])?;
    mount(&["--bind", inside.as_str(), short.as_str()])?;
    let copy = short.join("golden");
    command("cp", &["-a", golden.as_str(), copy.as_str()])?;
    mount(&["--bind", copy.as_str(), golden.as_str()])?;
    mount(&["-t", "tmpfs", "scene", "/var/tmp"])?;
    mount(&["-o", "remount,bind,ro", "/"])?;
    // Without a loopback only what needs one fails, and says so.
    command("ip", &["link", "set", "lo", "up"]).ok();
    Ok(short.to_owned())
}

/// Returns a directory that every system has and nothing here lies in.
fn short_place(programs: &Programs) -> Option<&'static Utf8Path> {
    let home = std::env::home_dir().unwrap_or_default();
    let used = [programs.workspace.as_std_path(), programs.target.as_std_path(), &home];
    let free = |place: &&str| used.iter().all(|used| !used.starts_with(place));
    ["/tmp", "/mnt", "/media"].into_iter().find(free).map(Utf8Path::new)
}

/// Mounts something.
///
/// # Errors
/// * What `mount` said.
pub fn mount(args: &[&str]) -> Result<(), String> {
    command("mount", args)
}

/// Runs a command of the system, which must succeed.
///
/// # Errors
/// * What it said.
pub fn command(program: &str, args: &[&str]) -> Result<(), String> {
    let output = Invocation::new(program).args(args).run(after(SETUP_LIMIT));
    match output.map(iotest_runtime::process::Output::checked) {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// Writes what the scene found, for the program that started it.
///
/// # Errors
/// * A text, if it cannot be written.
pub fn leave(order: &Order, items: &Items) -> Result<(), String> {
    let path = order.directory.join("items.json");
    fs::write(&path, json(items)).map_err(|error| format!("write {path}: {error}"))
}

/// Makes what comes of every item that is wanted when the scene could not be made.
pub fn nothing(order: &Order, why: &str) -> Items {
    let none = |item: &String| (item.clone(), Came::new("no scene", why));
    order.wanted.iter().map(none).collect()
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn after(limit: Duration) -> Deadline {
    Timeouts::default().after(limit)
}
