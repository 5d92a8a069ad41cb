//! `cargo iotest refs`: which cases read which references, and which files no case reads.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::ErrorKind;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::{ExitCode, Ownership, Subject, owners};
use iotest_runtime::spec::{Combination, Format, Protocol};

use crate::cli::RefsArgs;
use crate::error::CliError;
use crate::find::{self, Program};
use crate::matrix::Setting;
use crate::plan::{self, PlanEntry, Qemu};
use crate::runner_env::RunnerEnv;
use crate::shell;

/// Machine types that may have their own references, besides the default one of this QEMU.
const MACHINES: [&str; 6] = ["pc", "q35", "virt", "s390-ccw-virtio", "pseries", "none"];
/// The start of the reason why a case does not support a format or protocol.
const UNSUITABLE: &str = "not suitable for this image";

/// What is known about the readers of one directory of references.
#[derive(Debug, Default)]
struct Suite {
    subjects: Vec<Subject>,
    machines: BTreeSet<String>,
}

/// Lists references, or only those that no case reads.
///
/// # Errors
/// * [`CliError`] if a program does not build or does not list its cases.
pub(crate) fn refs(args: &RefsArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let workspace = find::programs(&args.build, env)?;
    let mut suites: BTreeMap<Utf8PathBuf, Suite> = BTreeMap::new();
    for program in &workspace.programs {
        gather(program, &mut suites)?;
    }
    let mut text = String::new();
    for (golden, suite) in &suites {
        let files = files(golden)?;
        let machines: Vec<&str> = suite.machines.iter().map(String::as_str).collect();
        let ownership = owners(files.iter().map(Utf8PathBuf::as_path), &suite.subjects, &machines);
        text += &list(golden, &ownership, args.unused);
    }
    shell::print(&text)
}

fn list(golden: &Utf8Path, ownership: &Ownership, unused: bool) -> String {
    let mut text = String::new();
    let mut line = |file: &Utf8Path, who: &str| {
        writeln!(text, "{}{who}", golden.join(file)).expect("a String takes any text");
    };
    if !unused {
        for (file, ids) in &ownership.read_by {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            line(file, &format!(": {}", ids.join(" ")));
        }
    }
    for file in &ownership.unread {
        line(file, if unused { "" } else { ": no case" });
    }
    text
}

/// Asks a program for its cases in every format and protocol, whether or not they would run here.
fn gather(program: &Program, suites: &mut BTreeMap<Utf8PathBuf, Suite>) -> Result<(), CliError> {
    let mut printed = BTreeSet::new();
    for format in Format::ALL {
        for protocol in Protocol::ALL {
            let variables = [("IMGFMT", format.name()), ("IMGPROTO", protocol.name())];
            let variables =
                variables.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
            let plan =
                plan::ask(program, &Setting { variables, ..Setting::default() }, &mut printed)?;
            // Without sources there are no references.
            let Some(golden) = plan.golden else { return Ok(()) };
            let suite = suites.entry(golden).or_default();
            suite.machines.extend(MACHINES.map(str::to_owned));
            if let Qemu::Found { machine: Some(machine), .. } = plan.qemu {
                suite.machines.insert(machine);
            }
            suite.subjects.extend(plan.cases.iter().filter_map(subject));
        }
    }
    Ok(())
}

fn subject(planned: &PlanEntry) -> Option<Subject> {
    if planned.ignored.as_ref().is_some_and(|reason| reason.starts_with(UNSUITABLE)) {
        return None;
    }
    let combination: Combination = planned.id.rsplit("::").next()?.parse().ok()?;
    Some(Subject {
        module: planned.module.clone(),
        function: planned.function.clone(),
        parameter: planned.parameter.clone(),
        combination,
        cache: None,
        machine: None,
        release: None,
    })
}

/// Returns the references below a directory, relative to it; none if the directory is missing.
fn files(golden: &Utf8Path) -> Result<Vec<Utf8PathBuf>, CliError> {
    let failed = |directory: &Utf8Path, error: &std::io::Error| {
        CliError::failed(format!("read directory {directory}"), error)
    };
    let mut found = Vec::new();
    // Links to a directory seen before, or above the references, are not followed.
    let real = golden.canonicalize_utf8().unwrap_or_else(|_| golden.to_owned());
    let mut seen = BTreeSet::new();
    let mut open = vec![golden.to_owned()];
    while let Some(directory) = open.pop() {
        let entries = match directory.read_dir_utf8() {
            Err(error) if error.kind() == ErrorKind::NotFound && directory == golden => continue,
            entries => entries.map_err(|error| failed(&directory, &error))?,
        };
        for entry in entries {
            let path = entry.map_err(|error| failed(&directory, &error))?.into_path();
            if path.is_dir() {
                let target = path.canonicalize_utf8().map_err(|error| failed(&path, &error))?;
                if !real.starts_with(&target) && seen.insert(target) {
                    open.push(path);
                }
            } else if path.extension() == Some("out") {
                found.extend(path.strip_prefix(golden).ok().map(Utf8Path::to_owned));
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn symlink_cycles_and_parents_are_not_followed() {
        let guard = tempfile::tempdir().unwrap();
        let golden = Utf8Path::from_path(guard.path()).unwrap().join("golden");
        let shared = golden.with_file_name("shared");
        fs::create_dir_all(golden.join("m")).unwrap();
        fs::create_dir(&shared).unwrap();
        fs::write(golden.join("m/f.out"), "").unwrap();
        fs::write(shared.join("g.out"), "").unwrap();
        symlink(".", golden.join("m/self")).unwrap();
        symlink("..", golden.join("up")).unwrap();
        symlink("/", golden.join("root")).unwrap();
        symlink("../shared", golden.join("n")).unwrap();
        symlink("circle", golden.join("circle")).unwrap();
        assert_eq!(files(&golden).unwrap(), ["m/f.out", "n/g.out"]);
        assert_eq!(files(&golden.join("nowhere")).unwrap(), [""; 0]);
    }
}
