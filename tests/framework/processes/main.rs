//! Tests that describe the process that they run in.
//!
//! Each writes a file into the directory that the variable `DESCRIPTION_DIR` names.

#![expect(clippy::disallowed_methods, reason = "the variable is no setting of iotest")]

use std::fs::{self, File};
use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use iotest_runtime::deadline::poll_until;
use iotest_runtime::prelude::*;

fn directory() -> PathBuf {
    std::env::var_os("DESCRIPTION_DIR").unwrap_or_default().into()
}

/// Makes the file `there`, and waits for the file `go`.
#[iotest(formats = "raw")]
fn comes_first_and_waits(t: &mut Test) -> Result {
    fs::write(directory().join("there"), "")?;
    let go = || Ok::<_, std::fmt::Error>(directory().join("go").exists().then_some(()));
    poll_until("the file", t.settings().timeouts.after(Duration::from_secs(50)), go)?;
    Ok(())
}

#[iotest(formats = "raw")]
fn tells(_: &mut Test) -> Result {
    describe("tells")
}

#[iotest(formats = "raw")]
fn tells_too(_: &mut Test) -> Result {
    describe("tells_too")
}

/// A file that the table below opens, and that its cases write to.
static KEPT: OnceLock<std::io::Result<File>> = OnceLock::new();

fn rows() -> Vec<(String, u32)> {
    let path = || File::options().append(true).create(true).open(directory().join("kept"));
    KEPT.get_or_init(path);
    vec![("first".to_owned(), 1), ("second".to_owned(), 2)]
}

#[iotest(formats = "raw", cases = rows)]
fn writes_to_what_its_table_has_opened(_: &mut Test, row: u32) -> Result {
    let Some(Ok(kept)) = KEPT.get() else { panic!("{KEPT:?}") };
    (&*kept).write_all(format!("{row}\n").as_bytes())?;
    Ok(())
}

fn describe(name: &str) -> Result {
    let path = directory().join(name);
    // The standard library takes its keys from the system's random numbers.
    let random = RandomState::new().hash_one(1);
    fs::write(directory().join(format!("{name}.random")), random.to_string())?;
    let mut text = String::new();
    let mut line = |what: &str, value: &str| text.extend([what, ": ", value, "\n"]);
    let status = fs::read_to_string("/proc/self/status")?;
    let kept = ["SigB", "SigC", "SigI", "Threads", "NoNewPrivs", "Umask", "Groups"];
    for field in status.lines().filter(|field| kept.iter().any(|kept| field.starts_with(kept))) {
        line("status", field);
    }
    for limit in fs::read_to_string("/proc/self/limits")?.lines() {
        line("limit", limit);
    }
    let mut descriptors = Vec::new();
    for entry in fs::read_dir("/proc/self/fd")? {
        let entry = entry?;
        let number: u32 = entry.file_name().to_string_lossy().parse().unwrap_or_default();
        let link = fs::read_link(entry.path()).map(|link| link.display().to_string());
        let kind = link.unwrap_or_default();
        let kind = kind.split([':', '.']).next().unwrap_or_default();
        // The list includes the descriptor that reads it. The names of files differ between cases.
        let kind = if kind.starts_with('/') && kind != "/dev/null" { "a file" } else { kind };
        descriptors.push(format!("{number} {kind}"));
    }
    descriptors.sort();
    line("descriptors", &descriptors.join(", "));
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split(' ').collect();
    let own = std::process::id().to_string();
    line("leads its group", &(fields[3] == own).to_string());
    line("is in its parent's session", &(fields[4] == fields[2]).to_string());
    line("nice", fields[17]);
    let began = Instant::now();
    let nap = Duration::from_millis(20);
    std::thread::park_timeout(nap);
    line("nobody has woken its thread yet", &(began.elapsed() >= nap).to_string());
    let parent = fs::read_to_string(format!("/proc/{}/cmdline", fields[2]))?;
    let command = fs::read_to_string("/proc/self/cmdline")?;
    for (whose, command) in [("its own", command), ("its parent's", parent)] {
        let words: Vec<&str> =
            command.split('\0').skip(1).filter(|word| !word.is_empty()).collect();
        line(whose, &words.join(" "));
    }
    // Arguments of started and forked processes differ; here it only matters that there are some.
    line("arguments", &(std::env::args().count() > 1).to_string());
    line("directory", &std::env::current_dir()?.display().to_string());
    let mut names: Vec<String> =
        std::env::vars_os().map(|(name, _)| name.display().to_string()).collect();
    names.sort();
    line("variables", &names.join(" "));
    fs::write(path, text)?;
    Ok(())
}

iotest_runtime::main!();
