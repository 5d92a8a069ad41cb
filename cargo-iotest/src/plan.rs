//! [`Case`]: every case of every program in every setting, as the programs report them.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::process::{HarnessInvocation, left_running};
pub use iotest_protocol::{Plan, PlanEntry, Qemu};
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::internal::plan_args;
use iotest_runtime::process::Invocation;

use crate::error::CliError;
use crate::find::Program;
use crate::matrix::Setting;

/// How long a program may take to print its plan: it may have to probe QEMU.
const LIMIT: Duration = Duration::from_secs(120);

/// Where cases come from: one program in one setting, with what it reports about its environment.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The program.
    pub program: Program,
    /// The setting.
    pub setting: Setting,
    /// The index of the setting in the run.
    pub index: usize,
    /// The name of the QEMU, if one was named.
    pub qemu_name: Option<String>,
    /// The directory of its references; None if its sources are missing.
    pub golden: Option<Utf8PathBuf>,
    /// The directories in which its cases create their scratch directories.
    pub directories: Vec<Utf8PathBuf>,
    /// The QEMU that it uses.
    pub qemu: Qemu,
}

/// One case of one program in one setting.
#[derive(Debug, Clone)]
pub struct Case {
    /// Where it comes from.
    pub origin: Arc<Origin>,
    /// The case.
    pub planned: PlanEntry,
}

impl Case {
    /// Returns a key that is unique in this run and the same in the next.
    pub fn key(&self) -> String {
        key(&self.origin.program.name(), &self.origin.setting.label, &self.planned.id)
    }

    /// Returns its id, with the setting where there are several.
    pub fn title(&self) -> String {
        match &*self.origin.setting.label {
            "" => self.planned.id.clone(),
            label => format!("{} [{label}]", self.planned.id),
        }
    }
}

/// Returns the key of a case: `package::target module::function::qcow2-file [label]`.
///
/// Cargo names a program by its target, the program itself by its crate (`-` becomes `_`).
pub(crate) fn key(program: &str, label: &str, id: &str) -> String {
    let program = program.replace('-', "_");
    match label {
        "" => format!("{program} {id}"),
        label => format!("{program} {id} [{label}]"),
    }
}

/// Prepares a program to be started in a setting, as cargo would start it.
pub(crate) fn invocation(program: &Program, setting: &Setting) -> Invocation {
    let invocation = Invocation::new(&program.path)
        .current_dir(&program.directory)
        .env("CARGO_MANIFEST_DIR", program.directory.as_str())
        .env("CARGO_PKG_NAME", &program.package)
        // Variables of a surrounding nextest run or test run do not apply.
        .env_remove("NEXTEST")
        .env_remove("IOTEST_RESULT")
        // As under `check`, it has no effect without `--gdb`, which sets it.
        .env_remove("GDB_OPTIONS");
    setting
        .variables
        .iter()
        .fold(invocation, |invocation, (name, value)| invocation.env(name, value))
}

/// Asks a program for its plan in a setting; prints what it notes, unless that is among `printed`.
///
/// # Errors
/// * [`CliError`] with the program's own message if it does not print a plan.
pub fn ask(
    program: &Program,
    setting: &Setting,
    printed: &mut BTreeSet<String>,
) -> Result<Plan, CliError> {
    let name = program.name();
    let attempt = || format!("ask {name} for its cases");
    let output = invocation(program, setting)
        .args(plan_args())
        .contained()
        .run(Timeouts::default().after(LIMIT))
        .map_err(|error| CliError::failed(attempt(), &error))?;
    if !output.status.success() {
        let said = output.stderr_text();
        let exit = match output.status.code() {
            Some(2) => iotest_runtime::internal::ExitCode::Usage,
            Some(4) => iotest_runtime::internal::ExitCode::NothingRan,
            _ => iotest_runtime::internal::ExitCode::Failed,
        };
        let said = said.trim().trim_start_matches("error: ");
        return Err(CliError { text: format!("{name}: {said}"), exit });
    }
    let left = left_running(&output);
    if !left.is_empty() {
        let what = format!("it left processes running, now killed:\n  {}", left.join("\n  "));
        return Err(CliError::new(format!("{}: {what}", attempt())));
    }
    // The program notes if its cached probes were unusable, and what of its tests is likely a mistake; nobody
    // else reads that.
    let said = output.stderr_text();
    said.lines()
        .filter_map(|line| line.strip_prefix("note: "))
        .filter(|text| printed.insert((*text).to_owned()))
        .for_each(|text| CliError::new(text).print_as_note());
    serde_json::from_str(&output.stdout_text()).map_err(|error| CliError::failed(attempt(), &error))
}
