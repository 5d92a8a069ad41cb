//! The namespaces of a scene: [`run`] starts a scene in them, [`enter`] prepares them from inside.
//!
//! A scene has its own mounts, processes and network. Inside, its directory has a short path, and the
//! references of the tests that misbehave are a copy. Everything else is read-only, except for cargo's
//! target directory. Processes that a scene leaves are killed when it ends.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::deadline::{Deadline, Timeouts};
use iotest_runtime::process::{Invocation, Stream, Streams};
use serde::{Deserialize, Serialize};

use crate::programs::Programs;
use crate::result::RowResult;
use crate::scene::Items;

/// How long a scene may take.
const SCENE_LIMIT: Duration = Duration::from_secs(300);

/// How long a command of the set-up may take.
const SETUP_LIMIT: Duration = Duration::from_secs(30);

/// The argument that makes this program a scene.
pub const SCENE_ARG: &str = "internal-scene";

/// The error if no short path is free for the scene's directory.
const NO_DIRECTORY: &str = "the workspace, its target directory or the home directory lies in each of \
                        /tmp, /mnt and /media";

/// What a scene is to run.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SceneSpec {
    /// Its name.
    pub scene: String,
    /// The items of the selected rows.
    pub wanted: Vec<String>,
    /// Its directory, by the path outside of the namespaces.
    pub directory: Utf8PathBuf,
    /// The seed of all random numbers.
    pub seed: u64,
    /// The programs to run.
    pub programs: Programs,
}

/// Runs a scene to its end and returns the results of its items.
///
/// # Errors
/// * A text, if namespaces cannot be created, or the scene fails.
pub fn run(spec: &SceneSpec) -> Result<Items, String> {
    let directory = &spec.directory;
    let made = fs::create_dir_all(directory.join("inside"))
        .and_then(|()| fs::write(directory.join("scene.json"), json(spec)));
    made.map_err(|error| format!("make {directory}: {error}"))?;
    let log_path = directory.join("scene.log");
    let log = fs::File::create(&log_path).map_err(|error| format!("create {log_path}: {error}"))?;
    let program = std::env::current_exe().map_err(|error| format!("find this program: {error}"))?;
    let short = short_directory(&spec.programs).ok_or(NO_DIRECTORY)?;
    let scene = unshare()
        .env("TMPDIR", short.as_str())
        .arg(program.to_string_lossy())
        .arg(format!("--{SCENE_ARG}"))
        .arg(directory.join("scene.json"));
    let mut child = scene
        .spawn(Streams::null().merged(Stream::File(log)))
        .map_err(|error| format!("create namespaces: {error}"))?;
    let ended = child.wait_before(after(SCENE_LIMIT));
    child.kill();
    let text = || fs::read_to_string(&log_path).unwrap_or_default();
    match ended {
        Ok(exit) if exit.success() => {
            let items = fs::read(directory.join("items.json")).unwrap_or_default();
            serde_json::from_slice(&items).map_err(|error| format!("read the items: {error}"))
        }
        Ok(exit) => Err(format!("the scene ended with {exit}: {}", text())),
        Err(_) => Err(format!("the scene took more than {SCENE_LIMIT:?}: {}", text())),
    }
}

/// Starts a program in new namespaces, in which it is root.
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
pub fn enter(spec: &SceneSpec) -> Result<Utf8PathBuf, String> {
    let programs = &spec.programs;
    let short = short_directory(programs).ok_or(NO_DIRECTORY)?;
    let inside = spec.directory.join("inside");
    let golden = programs.package().join("faulty/golden");
    mount(&["--bind", programs.target.as_str(), programs.target.as_str()])?;
    // Nextest keeps its reports in the workspace, wherever cargo's target directory is.
    let reports = programs.workspace.join("target/nextest");
    fs::create_dir_all(&reports).map_err(|error| format!("create {reports}: {error}"))?;
    mount(&["--bind", reports.as_str(), reports.as_str()])?;
    mount(&["--bind", inside.as_str(), short.as_str()])?;
    let copy = short.join("golden");
    command("cp", &["-a", golden.as_str(), copy.as_str()])?;
    mount(&["--bind", copy.as_str(), golden.as_str()])?;
    mount(&["-t", "tmpfs", "scene", "/var/tmp"])?;
    mount(&["-o", "remount,bind,ro", "/"])?;
    // Without a loopback interface only rows that need one fail.
    command("ip", &["link", "set", "lo", "up"]).ok();
    Ok(short.to_owned())
}

/// Returns a standard directory that contains neither the workspace, the target directory nor the home
/// directory.
fn short_directory(programs: &Programs) -> Option<&'static Utf8Path> {
    #[expect(clippy::disallowed_methods, reason = "it is no setting of iotest")]
    let home = PathBuf::from(std::env::var_os("HOME").unwrap_or_default());
    let used = [programs.workspace.as_std_path(), programs.target.as_std_path(), &home];
    let free = |path: &&str| used.iter().all(|used| !used.starts_with(path));
    ["/tmp", "/mnt", "/media"].into_iter().find(free).map(Utf8Path::new)
}

/// Mounts something.
///
/// # Errors
/// * The error of `mount`, as text.
pub fn mount(args: &[&str]) -> Result<(), String> {
    command("mount", args)
}

/// Runs a command of the system, which must succeed.
///
/// # Errors
/// * Its error, as text.
pub fn command(program: &str, args: &[&str]) -> Result<(), String> {
    let output = Invocation::new(program).args(args).run(after(SETUP_LIMIT));
    match output.map(iotest_runtime::process::Output::checked) {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// Writes the results of a scene for the program that started it.
///
/// # Errors
/// * A text, if it cannot be written.
pub fn write_results(spec: &SceneSpec, items: &Items) -> Result<(), String> {
    let path = spec.directory.join("items.json");
    fs::write(&path, json(items)).map_err(|error| format!("write {path}: {error}"))
}

/// Makes the results of all items of a scene that could not run.
pub fn failed(spec: &SceneSpec, why: &str) -> Items {
    let none = |item: &String| (item.clone(), RowResult::new("no scene", why));
    spec.wanted.iter().map(none).collect()
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn after(limit: Duration) -> Deadline {
    Timeouts::default().after(limit)
}
