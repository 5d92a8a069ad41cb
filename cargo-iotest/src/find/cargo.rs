//! Builds test programs with cargo.

use std::io::Read as _;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::process::{Invocation, Stream, Streams};
use serde::Deserialize;

use super::Program;
use super::choice::Candidate;
use super::target::{Kind, Name};
use crate::cli::BuildArgs;
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// How long a build may take.
const LIMIT: Duration = Duration::from_secs(4 * 3600);

/// The used part of a cargo message.
#[derive(Deserialize)]
struct Message {
    reason: String,
    executable: Option<Utf8PathBuf>,
    target: Option<Target>,
    profile: Option<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    /// Whether it is built as a test. A bin is also built normally, for tests that start it.
    test: bool,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// Builds the targets, one package after the other; the compiler's output goes to standard error.
pub(super) fn build(
    candidates: &[Candidate],
    args: &BuildArgs,
    env: &RunnerEnv,
) -> Result<Vec<Program>, CliError> {
    let mut programs = Vec::new();
    for candidate in candidates {
        programs.extend(build_package(candidate, args, env)?);
    }
    Ok(programs)
}

fn build_package(
    candidate: &Candidate,
    args: &BuildArgs,
    env: &RunnerEnv,
) -> Result<Vec<Program>, CliError> {
    let package = &candidate.package;
    let failed = |error: &(dyn std::error::Error + 'static)| {
        CliError::failed(format!("build the test programs of {package}"), error)
    };
    let streams = Streams::null().stdout(Stream::Pipe).stderr(Stream::Inherit);
    let mut cargo =
        invocation(candidate, args, env).spawn(streams).map_err(|error| failed(&error))?;
    let mut messages = String::new();
    if let Some(mut stdout) = cargo.take_stdout() {
        stdout.read_to_string(&mut messages).map_err(|error| failed(&error))?;
    }
    let exit =
        cargo.wait_before(Timeouts::default().after(LIMIT)).map_err(|error| failed(&error))?;
    if !exit.success() {
        // Cargo has printed why.
        return Err(CliError::new(format!("the test programs of {package} do not build")));
    }
    Ok(executables(&messages, candidate))
}

fn invocation(candidate: &Candidate, args: &BuildArgs, env: &RunnerEnv) -> Invocation {
    let mut cargo = Invocation::new(env.cargo())
        .args(["test", "--no-run", "--quiet", "--message-format=json-render-diagnostics"])
        .args(["--package", &candidate.package])
        .args(
            candidate.targets.iter().map(|Name { kind, name }| format!("--{}={name}", kind.word())),
        );
    if let Some(path) = &args.options.manifest_path {
        cargo = cargo.args(["--manifest-path", path.as_str()]);
    }
    if !args.options.features.is_empty() {
        cargo = cargo.args(["--features", &args.options.features.join(",")]);
    }
    if args.options.all_features {
        cargo = cargo.arg("--all-features");
    }
    if args.options.release {
        cargo = cargo.arg("--release");
    }
    cargo
}

/// Reads the test programs from cargo's messages.
fn executables(messages: &str, candidate: &Candidate) -> Vec<Program> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    messages
        .filter(|message| message.reason == "compiler-artifact")
        .filter(|message| message.profile.as_ref().is_some_and(|profile| profile.test))
        .filter_map(|message| {
            let target = message.target?;
            let name = Name { kind: Kind::of(&target.kind)?, name: target.name };
            Some((message.executable?, name))
        })
        .filter(|(_, name)| candidate.targets.contains(name))
        .map(|(path, name)| Program {
            package: candidate.package.clone(),
            target: name.path(),
            path,
            directory: candidate.directory.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_programs_are_taken_from_the_messages() {
        let messages = r#"
            {"reason":"compiler-artifact","target":{"name":"lib","kind":["lib"]},"profile":{"test":false},"executable":null}
            {"reason":"compiler-artifact","target":{"name":"tool","kind":["bin"]},"profile":{"test":false},"executable":"/t/tool"}
            {"reason":"compiler-artifact","target":{"name":"tool","kind":["bin"]},"profile":{"test":true},"executable":"/t/tool-2"}
            {"reason":"compiler-artifact","target":{"name":"suite","kind":["test"]},"profile":{"test":true},"executable":"/t/suite-1"}
            {"reason":"build-finished","success":true}
            not a message"#;
        let name = |kind, name: &str| Name { kind, name: name.to_owned() };
        let candidate = Candidate {
            package: "disks".to_owned(),
            directory: "/w/disks".into(),
            targets: vec![name(Kind::Test, "suite"), name(Kind::Bin, "tool")],
        };
        let found = executables(messages, &candidate);
        let names: Vec<_> =
            found.iter().map(|program| (program.name(), program.path.as_str())).collect();
        assert_eq!(
            names,
            [
                ("disks::bin/tool".to_owned(), "/t/tool-2"),
                ("disks::suite".to_owned(), "/t/suite-1")
            ]
        );
    }
}
