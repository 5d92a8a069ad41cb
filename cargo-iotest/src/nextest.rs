//! `cargo iotest nextest`: nextest configuration made from the tests' attributes.
//!
//! A case ends itself at its own time limit, with a report. nextest's limit only applies if that fails,
//! and must be longer. Weights become `threads-required`, groups become profiles.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::ExitCode;

use crate::cli::NextestArgs;
use crate::error::CliError;
use crate::find::Program;
use crate::matrix::Setting;
use crate::plan::{self, PlanEntry};
use crate::runner_env::RunnerEnv;
use crate::{find, shell};

/// The lines around the generated section; everything between them is replaced.
const BEGIN: &str =
    "# Written by `cargo iotest nextest --write`: do not edit up to the next such line.";
const END: &str = "# End of what `cargo iotest nextest --write` has written.";
/// The seconds by which nextest's limit exceeds that of a case: more than its watchdog needs.
const MARGIN: f64 = 60.0;
/// How long nextest waits for a program after SIGTERM.
const GRACE: &str = "20s";

const FITS: &str = "a String takes any text";

/// Prints the configuration, or writes it into the workspace's file.
///
/// # Errors
/// * [`CliError`] if a program does not build, or the file cannot be written.
pub(crate) fn nextest(args: &NextestArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    let workspace = find::programs(&args.build, env)?;
    let mut text = String::new();
    let mut printed = BTreeSet::new();
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for program in &workspace.programs {
        let cases = plan::ask(program, &Setting::default(), &mut printed)?.cases;
        text += &limits(program, &cases, args.timeout_scale);
        text += &weights(program, &cases);
        for group in cases.iter().flat_map(|case| &case.groups).collect::<BTreeSet<_>>() {
            let tests = cases.iter().filter(|case| case.groups.contains(group));
            groups.entry(group.clone()).or_default().push(filter(program, tests));
        }
    }
    text += &profiles(&groups);
    if !args.write {
        return shell::print(&text);
    }
    let path = workspace.root.join(".config/nextest.toml");
    write(&path, &text)?;
    shell::print(&format!("wrote {path}\n"))
}

/// Returns one override per time limit.
fn limits(program: &Program, cases: &[PlanEntry], scale: f64) -> String {
    let mut by_limit: BTreeMap<u64, Vec<&PlanEntry>> = BTreeMap::new();
    for case in cases {
        let seconds = (case.seconds * scale + MARGIN).ceil();
        // Limits are seconds to days, so the conversion from a float is exact enough.
        by_limit.entry(seconds as u64).or_default().push(case);
    }
    let mut text = String::new();
    for (seconds, cases) in by_limit {
        let filter = filter(program, cases.into_iter());
        write!(
            text,
            "[[profile.default.overrides]]\nfilter = '{filter}'\nslow-timeout = {{ period = \
             \"{seconds}s\", terminate-after = 1, grace-period = \"{GRACE}\" }}\n\n"
        )
        .expect(FITS);
    }
    text
}

/// Returns one override per weight above one.
fn weights(program: &Program, cases: &[PlanEntry]) -> String {
    let mut by_weight: BTreeMap<usize, Vec<&PlanEntry>> = BTreeMap::new();
    for case in cases.iter().filter(|case| case.weight > 1) {
        by_weight.entry(case.weight).or_default().push(case);
    }
    let mut text = String::new();
    for (weight, cases) in by_weight {
        let filter = filter(program, cases.into_iter());
        write!(
            text,
            "[[profile.default.overrides]]\nfilter = '{filter}'\nthreads-required = {weight}\n\n"
        )
        .expect(FITS);
    }
    text
}

/// Returns one profile per group: `cargo nextest run --profile group-quick`.
fn profiles(groups: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = String::new();
    for (group, filters) in groups {
        // Profile names have letters, digits and dashes.
        let name: String =
            group.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let filter = filters.join(" | ");
        write!(text, "[profile.group-{name}]\ndefault-filter = '{filter}'\n\n").expect(FITS);
    }
    text
}

/// Returns the nextest filter for the tests of some cases.
fn filter<'a>(program: &Program, cases: impl Iterator<Item = &'a PlanEntry>) -> String {
    let tests: BTreeSet<&str> = cases.map(|case| &*case.test).collect();
    let tests = tests.into_iter().collect::<Vec<_>>().join("|");
    // Paths of Rust items contain no special characters of patterns.
    format!("(binary_id({}) & test(/^({tests})::/))", program.name())
}

/// Writes the text to a file, replacing the section written before, else appending it.
fn write(path: &Utf8Path, text: &str) -> Result<(), CliError> {
    let failed = |error: &std::io::Error| CliError::failed(format!("write {path}"), error);
    let old = match fs::read_to_string(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        read => read.map_err(|error| failed(&error))?,
    };
    let new = replaced(&old, text)
        .ok_or_else(|| CliError::new(format!("{path} lacks the line `{END}`; restore it")))?;
    let directory = path.parent().map_or_else(Utf8PathBuf::new, Utf8Path::to_owned);
    fs::create_dir_all(&directory)
        .and_then(|()| iotest_protocol::file::replace(path, &new))
        .map_err(|error| failed(&error))
}

fn replaced(old: &str, text: &str) -> Option<String> {
    let section = format!("{BEGIN}\n\n{text}{END}\n");
    match old.split_once(BEGIN) {
        None if old.is_empty() => Some(section),
        None => Some(format!("{}\n\n{section}", old.trim_end())),
        Some((before, rest)) => {
            let (_, after) = rest.split_once(END)?;
            Some(format!("{before}{section}{}", after.trim_start_matches('\n')))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{origin, planned};

    #[test]
    fn limits_and_groups_become_overrides_and_profiles() {
        let program = origin().program;
        let slow = PlanEntry {
            seconds: 90.5,
            groups: vec!["rw".to_owned()],
            ..planned("m::slow::raw-file")
        };
        let cases = [planned("m::f::qcow2-file"), planned("m::f::raw-file"), slow];
        let expected = r#"[[profile.default.overrides]]
filter = '(binary_id(p::suite) & test(/^(m::f)::/))'
slow-timeout = { period = "120s", terminate-after = 1, grace-period = "20s" }

[[profile.default.overrides]]
filter = '(binary_id(p::suite) & test(/^(m::slow)::/))'
slow-timeout = { period = "151s", terminate-after = 1, grace-period = "20s" }

"#;
        assert_eq!(limits(&program, &cases, 1.0), expected);
        let heavy = PlanEntry { weight: 3, ..planned("m::heavy::raw-file") };
        let expected = r#"[[profile.default.overrides]]
filter = '(binary_id(p::suite) & test(/^(m::heavy)::/))'
threads-required = 3

"#;
        assert_eq!(weights(&program, &[&cases[..], &[heavy]].concat()), expected);
        let groups = BTreeMap::from([("rw".to_owned(), vec![filter(&program, cases[2..].iter())])]);
        let expected = "[profile.group-rw]
default-filter = '(binary_id(p::suite) & test(/^(m::slow)::/))'

";
        assert_eq!(profiles(&groups), expected);
    }

    #[test]
    fn section_is_replaced_and_the_rest_stays() {
        let first = replaced("[profile.ci]\nfail-fast = false\n", "one\n").unwrap();
        assert!(first.starts_with("[profile.ci]\nfail-fast = false\n\n# Written by"), "{first}");
        let more = format!("{first}# mine\n");
        let second = replaced(&more, "two\n").unwrap();
        assert_eq!(second, more.replace("one", "two"));
        assert_eq!(replaced(&first.replace(END, ""), "three"), None);
    }
}
