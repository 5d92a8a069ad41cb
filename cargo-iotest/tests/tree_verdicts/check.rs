//! The names and verdicts of the tree's `check`.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::HarnessInvocation;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::{Invocation, Streams};
use serde_json::{Value, json};

use crate::fixture::{Fixture, PROGRAM};

/// A verdict, and its text where the runner has one.
pub(crate) type Verdicts = BTreeMap<String, (String, String)>;

/// The names that `check` prints for selected names; all if none are given.
pub(crate) fn names(fixture: &Fixture, wanted: &[String]) -> Vec<String> {
    let known = if wanted.is_empty() { Vec::new() } else { fixture.names(wanted) };
    // With a format, 10.2 leaves out the tests that name others.
    let mut invocation =
        Invocation::new("./check").arg("-n").args(&known).current_dir(fixture.build.clone());
    for (name, value) in variables(fixture, &fixture.qtest_wrapper, &fixture.dir) {
        invocation = invocation.env(name, value);
    }
    let limit = Timeouts::default().after(Duration::from_secs(60));
    let output = invocation.run(limit).unwrap().checked().unwrap();
    // 7.2 prints paths.
    let name = |line: &str| line.trim_start_matches("tests/").to_owned();
    output.stdout_text().lines().map(name).collect()
}

/// Runs each test by `check` alone, with `qemu` for the emulator.
pub(crate) fn verdicts(fixture: &Fixture, names: &[String], qemu: &Utf8Path) -> Verdicts {
    let queue = Mutex::new(names.iter());
    let verdicts = Mutex::new(Verdicts::new());
    std::thread::scope(|scope| {
        for _ in 0..fixture.jobs {
            scope.spawn(|| {
                loop {
                    let Some(name) = queue.lock().unwrap().next() else { return };
                    let verdict = run(fixture, name, qemu);
                    verdicts.lock().unwrap().insert(name.clone(), verdict);
                }
            });
        }
    });
    verdicts.into_inner().unwrap()
}

/// The environment of one call. Each has a directory of its own: `check` of 7.2 makes none for
/// each test if it runs them one by one.
fn variables(fixture: &Fixture, qemu: &Utf8Path, dir: &Utf8Path) -> Vec<(&'static str, String)> {
    let mut variables: Vec<_> = fixture.programs(qemu).into();
    variables.extend([
        ("TEST_DIR", dir.join("t").into_string()),
        ("PATH", fixture.path()),
        ("PYTHONPYCACHEPREFIX", fixture.dir.join("bytecode").into_string()),
    ]);
    variables
}

/// Runs one test under a watchdog, which enforces the time limit and kills what it leaves.
fn run(fixture: &Fixture, name: &str, qemu: &Utf8Path) -> (String, String) {
    let dir = fixture.dir.join("check").join(name);
    fs::create_dir_all(&dir).unwrap();
    let [spec, account, output] = ["watch", "account", "output"].map(|file| dir.join(file));
    let variables: Vec<Value> = variables(fixture, qemu, &dir)
        .into_iter()
        .map(|(name, value)| json!([name, value]))
        .collect();
    let watch_spec = json!({
        "argv": ["./check", fixture.option, name],
        "variables": variables,
        "directory": fixture.build,
        "output": { "File": output },
        "ask": "Nothing",
        "grace": { "secs": 2, "nanos": 0 },
        "limit": { "secs": fixture.limit.as_secs(), "nanos": 0 },
        "scale": 1.0,
    });
    fs::write(&spec, watch_spec.to_string()).unwrap();
    let mut watchdog = Invocation::new(PROGRAM)
        .args(["watchdog-of-a-tree-test", "no-core-files", spec.as_str(), account.as_str()])
        .in_own_session()
        .spawn(Streams::null())
        .unwrap();
    let limit = Timeouts::default().after(fixture.limit + Duration::from_secs(120));
    watchdog.wait_before(limit).unwrap();
    verdict(name, &account, &output)
}

fn verdict(name: &str, account: &Utf8PathBuf, output: &Utf8PathBuf) -> (String, String) {
    let account: Value = serde_json::from_slice(&fs::read(account).unwrap()).unwrap();
    let output = String::from_utf8_lossy(&fs::read(output).unwrap()).into_owned();
    if account["end"] == "TimedOut" {
        return ("fail".to_owned(), "no end in time".to_owned());
    }
    // The line of the result has taken the place of that of the start, behind a carriage return.
    let lines = output.split(['\n', '\r']);
    let results = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let results = results.map(str::trim_start);
    let word =
        |line: &str| ["pass", "fail", "not run"].into_iter().find(|word| line.starts_with(word));
    let result = results.filter_map(|line| Some((word(line)?, line))).next_back();
    let (word, line) = result.unwrap_or_else(|| panic!("{name}: no result in:\n{output}"));
    // Start, end and time stand before the text: `[14:13:57] [14:14:29]   32.0s   text`.
    let text = line.rsplit(']').next().unwrap_or_default().trim();
    let text = text.split_once(' ').map_or("", |(_, text)| text).trim();
    (word.to_owned(), text.to_owned())
}
