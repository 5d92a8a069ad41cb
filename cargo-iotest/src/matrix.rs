//! [`Setting`]: one combination of the matrix, as the environment variables of a test program.

mod qemu;

use crate::cli::{CommandLine, MatrixArgs};
use crate::error::CliError;
pub use crate::matrix::qemu::QemuInstall;
pub(crate) use crate::matrix::qemu::emulator_in;
use crate::runner_env::RunnerEnv;
use crate::wrapper::GDB_DEFAULT;

/// One setting in which cases run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setting {
    /// What distinguishes it, without format and protocol, which are in ids; empty by default.
    pub label: String,
    /// The environment variables.
    pub variables: Vec<(String, String)>,
    /// The arguments that select it: one value per axis.
    pub arguments: Vec<String>,
    /// The index of the QEMU under test, if any was named.
    pub qemu: Option<usize>,
}

/// The settings of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The settings, in the order of the command line.
    pub settings: Vec<Setting>,
    /// The names of the named QEMUs, in their order.
    pub qemus: Vec<String>,
}

/// One value of one axis.
#[derive(Debug, Clone, Default)]
struct Value {
    label: Option<String>,
    variables: Vec<(String, String)>,
    arguments: Vec<String>,
    qemu: Option<usize>,
}

impl Value {
    fn new(variable: &str, argument: &str, value: &str) -> Self {
        Self {
            label: None,
            variables: vec![(variable.to_owned(), value.to_owned())],
            arguments: vec![format!("{argument}={value}")],
            qemu: None,
        }
    }

    fn labelled(self, label: impl Into<String>) -> Self {
        Self { label: Some(label.into()), ..self }
    }
}

/// Returns the settings that a command line asks for.
///
/// # Errors
/// * [`CliError`] if a named QEMU, or a tool beside it, is missing, or there are too few to compare.
pub fn matrix(line: &CommandLine, env: &RunnerEnv) -> Result<Matrix, CliError> {
    let args = &line.matrix;
    let mut programs: Vec<QemuInstall> = Vec::new();
    for value in &args.qemu {
        let found = QemuInstall::find(value.as_str(), env)?;
        // One that is named twice is one.
        if programs.iter().all(|known| known.named != found.named) {
            programs.push(found);
        }
    }
    line.check_qemus(programs.len())?;
    let qemus = qemu::names(&programs);
    let mut settings = vec![common(line, env)];
    for axis in axes(args, &programs, &qemus) {
        if !axis.is_empty() {
            settings = settings
                .iter()
                .flat_map(|setting| axis.iter().map(|value| with(setting, value)))
                .collect();
        }
    }
    Ok(Matrix { settings, qemus })
}

/// The axes of the matrix; the first one changes slowest.
fn axes(args: &MatrixArgs, programs: &[QemuInstall], names: &[String]) -> Vec<Vec<Value>> {
    let qemus = programs.iter().zip(names).enumerate().map(|(index, (programs, name))| Value {
        label: Some(name.clone()),
        variables: programs.variables(),
        arguments: vec![format!("--qemu={}", programs.named)],
        qemu: Some(index),
    });
    let formats = args.format.iter().map(|name| Value::new("IMGFMT", "--format", name.name()));
    let protocols =
        args.protocol.iter().map(|name| Value::new("IMGPROTO", "--protocol", name.name()));
    let caches = args.cache.iter().map(|mode| {
        Value::new("CACHEMODE", "--cache", mode.name()).labelled(format!("cache={mode}"))
    });
    let aios = args
        .aio
        .iter()
        .map(|mode| Value::new("AIOMODE", "--aio", mode.name()).labelled(format!("aio={mode}")));
    let mut axes = vec![
        qemus.collect(),
        formats.collect(),
        protocols.collect(),
        caches.collect(),
        aios.collect::<Vec<_>>(),
    ];
    for axis in &mut axes {
        without_repetitions(axis);
    }
    axes
}

/// Removes repeated values.
fn without_repetitions(axis: &mut Vec<Value>) {
    let mut seen: Vec<Vec<String>> = Vec::new();
    axis.retain(|value| {
        let new = !seen.contains(&value.arguments);
        seen.push(value.arguments.clone());
        new
    });
}

fn with(setting: &Setting, value: &Value) -> Setting {
    let mut setting = setting.clone();
    let labels = [Some(setting.label), value.label.clone()];
    let labels: Vec<String> =
        labels.into_iter().flatten().filter(|label| !label.is_empty()).collect();
    setting.label = labels.join(" ");
    setting.variables.extend(value.variables.iter().cloned());
    setting.arguments.extend(value.arguments.iter().cloned());
    setting.qemu = setting.qemu.or(value.qemu);
    setting
}

/// What all settings of a run share.
fn common(line: &CommandLine, env: &RunnerEnv) -> Setting {
    let mut setting = Setting::default();
    let mut label = Vec::new();
    let mut set = |name: &str, value: String| setting.variables.push((name.to_owned(), value));
    if let Some(options) = &line.matrix.images.imgopts {
        set("IMGOPTS", options.clone());
        label.push(format!("imgopts={options}"));
    }
    if line.matrix.images.misalign {
        let others = env.qemu_io_options.as_deref().unwrap_or_default();
        set("QEMU_IO_OPTIONS_NO_FMT", format!("{others} --misalign").trim().to_owned());
        label.push("misalign".to_owned());
    }
    if let Some(scale) = line.run.case.timeout_scale {
        set("IOTEST_TIMEOUT_SCALE", scale.to_string());
    }
    if line.run.case.gdb {
        // `check` ignores the variable without the option, and has this default with it.
        let options = env.gdb_options.as_deref().unwrap_or(GDB_DEFAULT);
        set("GDB_OPTIONS", options.to_owned());
    }
    if line.run.case.valgrind {
        set("VALGRIND_QEMU", "y".to_owned());
    }
    if let Some(rr) = line.run.case.rr {
        set("IOTEST_RR", rr.to_string());
    }
    if line.run.case.cores {
        set("IOTEST_CORES", "y".to_owned());
    }
    if line.run.case.strict_stderr {
        set("IOTEST_STRICT_STDERR", "y".to_owned());
    }
    if let Some(compat) = line.run.case.compat {
        set("IOTEST_COMPAT", compat.to_owned());
    }
    if line.run.case.print_qemu {
        set("PRINT_QEMU", "y".to_owned());
    }
    if let Some(keep) = line.run.case.keep {
        set("IOTEST_KEEP", keep.to_string());
    } else if line.run.case.rr.is_some() {
        set("IOTEST_KEEP", "always".to_owned());
    }
    setting.label = label.join(" ");
    setting
}

#[cfg(test)]
mod tests;
