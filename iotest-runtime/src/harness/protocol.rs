//! What a runner of several test programs, such as `cargo iotest`, may rely on: [`VERSION`] 2.
//!
//! * A file that [`version_in`] recognises is a test program; nothing has to be started to know.
//! * `PROGRAM --internal-plan=VERSION` prints one JSON object: where the program's references are,
//!   which QEMU it would use, and every case with its groups, its time limit and, if it would not
//!   run here, the reason. No case runs, and standard output gets nothing else.
//! * `PROGRAM --exact ID --internal-watchdog=RECORD` runs one case, whatever the plan said of it, and
//!   leaves its record in that file, whose directory takes what is kept of the case as well. The
//!   process is started in a session of its own, by `HarnessInvocation::in_own_session`; SIGTERM makes it end
//!   the case and say so in the record. While the case runs, its own record is in the file with `.case` added to the
//!   name. `--internal-limit=SECONDS` replaces the time limit of the test. With
//!   `--internal-bounded`, the case writes into a pipe of the process, which passes the ends of what it
//!   writes on to its own standard output: for one that leads to a file.
//! * `PROGRAM --internal-fork-server=…` forks such processes instead, one for each [`WatchdogRequest`] that
//!   comes by its standard input.
//!
//! Settings go by the environment, as for anybody who starts the program. If the versions
//! of runner and program differ, the program ends with an error before anything runs.

use std::sync::LazyLock;
use std::time::Duration;

use camino::Utf8Path;
use iotest_protocol::{self as protocol, Plan, Qemu};
use regex::bytes::Regex;

use crate::harness::cli::{BOUNDED_ARG, LIMIT_ARG, PLAN_ARG, RUN_ARG, Role};
use crate::harness::context::Context;
use crate::harness::limit::limit;
pub use crate::harness::watchdog::WatchdogRequest;
use crate::plan::{Decision, Planned};

/// The version of what is written above, and of what is written to disk.
pub(crate) const VERSION: u32 = iotest_protocol::VERSION;

/// What `main!` leaves in the file of each test program: the shape that [`version_in`] looks for.
pub const MARKER: [u8; 27] = *b"iotest program: protocol 2\n";

/// Returns the version that the program in a file with these bytes speaks; None if it is no test
/// program.
pub fn version_in(bytes: &[u8]) -> Option<u32> {
    // The pattern is in the file of a program that looks for it, and does not fit itself.
    static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new("iotest program: protocol ([0-9]{1,9})\n").expect("the pattern is constant")
    });
    let digits = PATTERN.captures(bytes)?.get(1)?;
    std::str::from_utf8(digits.as_bytes()).ok()?.parse().ok()
}

/// Returns the arguments that ask a program for its plan.
pub fn plan_args() -> [String; 1] {
    [format!("--{PLAN_ARG}={VERSION}")]
}

/// Returns the arguments that make a program run one case, and leave its record at `record`.
///
/// `run` is the name of the run, which no other has; `limit` is how long the case may take, before the
/// scaling, instead of what its test says.
pub fn watchdog_args(
    id: &str,
    run: &str,
    record: &Utf8Path,
    limit: Option<Duration>,
) -> Vec<String> {
    let mut args = vec!["--exact".to_owned(), id.to_owned()];
    args.extend(Role::Watchdog(record.to_owned()).args());
    args.extend(watchdog_options(run, limit));
    args
}

/// Returns the arguments that make a program a server, for
/// [`ForkServer`](iotest_exec::fork_server::ForkServer), which forks a process with the
/// [`watchdog_args`] of each [`WatchdogRequest`].
pub fn fork_server_args(run: &str, limit: Option<Duration>) -> Vec<String> {
    // That of the server itself is the last.
    [watchdog_options(run, limit), Role::ForkServer.args()].concat()
}

fn watchdog_options(run: &str, limit: Option<Duration>) -> Vec<String> {
    let mut args = vec![format!("--{BOUNDED_ARG}"), format!("--{RUN_ARG}={run}")];
    args.extend(limit.map(|limit| format!("--{LIMIT_ARG}={}", limit.as_secs_f64())));
    args
}

/// Writes the plan, or says why not.
pub(crate) fn document(
    version: u32,
    plan: &[Planned],
    context: &Context,
) -> Result<String, String> {
    if version != VERSION {
        return Err(format!(
            "the runner speaks version {version} of the protocol and this program version \
             {VERSION}; build both from one release of iotest"
        ));
    }
    let golden = context.suite.golden_dir(context.env.manifest_dir.as_deref()).ok();
    let qemu = match context.facts() {
        Ok(facts) => Qemu::Found {
            program: facts.qemu.clone(),
            version: facts.version.to_string(),
            machine: facts.default_machine.clone(),
        },
        Err(missing) => Qemu::Missing { missing: missing.to_owned() },
    };
    let cases = plan.iter().map(case).collect();
    let directories = vec![context.settings.test_dir.clone(), context.settings.sock_dir.clone()];
    let plan = Plan { version: VERSION, golden, qemu, directories, cases };
    let text = serde_json::to_string(&plan);
    text.map(|text| text + "\n").map_err(|error| format!("write the plan: {error}"))
}

fn case(planned: &Planned) -> protocol::PlanEntry {
    let (case, spec) = (&planned.case, planned.case.spec);
    let about = case.about();
    protocol::PlanEntry {
        id: case.id.clone(),
        test: about.function,
        krate: about.krate,
        module: spec.module().to_owned(),
        function: spec.function.to_owned(),
        parameter: about.parameter,
        source: about.source,
        summary: spec.summary().to_owned(),
        format: about.format,
        protocol: about.protocol,
        cache: about.cache,
        aio: about.aio,
        groups: about.groups,
        weight: usize::try_from(spec.weight).unwrap_or(usize::MAX),
        seconds: limit(planned).as_secs_f64(),
        ignored: match &planned.decision {
            Decision::Run => None,
            Decision::Ignored(reason) => Some(reason.to_string()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marker_is_found_with_its_version_and_nowhere_else() {
        let file = [b"\x7fELF\xff..".as_slice(), &MARKER, b"rest"].concat();
        assert_eq!(version_in(&file), Some(VERSION));
        assert_eq!(version_in(b"iotest program: protocol ([0-9]{1,9})\n"), None);
        assert_eq!(version_in(&MARKER[..MARKER.len() - 1]), None);
    }
}
