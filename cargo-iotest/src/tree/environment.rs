//! [`variables`]: the environment variables that QEMU's `check` sets for tests.
//!
//! Does no input or output: the run's own environment is passed in.

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::{DEFAULT_KEY_SECRET, named_machine};
use iotest_runtime::spec::Format;

use crate::runner_env::inherited::InheritedEnv;
use crate::tree::options::{Switch, TreeOptions};
use crate::tree::source_tree::Tree;

/// The default of `GDB_OPTIONS`: where gdbserver listens.
const GDB_DEFAULT: &str = "localhost:12345";
/// The programs that tests start, each by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tools {
    /// `qemu-system-*`, or its qtest wrapper.
    pub qemu: Utf8PathBuf,
    /// `qemu-img`.
    pub qemu_img: Utf8PathBuf,
    /// `qemu-io`.
    pub qemu_io: Utf8PathBuf,
    /// `qemu-nbd`.
    pub qemu_nbd: Utf8PathBuf,
    /// `qemu-storage-daemon`.
    pub storage_daemon: Utf8PathBuf,
    /// The interpreter of tests in Python.
    pub python: Utf8PathBuf,
}

/// What the environment depends on besides the options.
#[derive(Debug, Clone, Copy)]
pub struct EnvInputs<'a> {
    /// The tree.
    pub tree: &'a Tree,
    /// The programs.
    pub tools: &'a Tools,
    /// The emulator's default machine, by its alias if it has one; empty if there is none.
    pub machine: &'a str,
    /// The directory of the tests' files.
    pub test_dir: &'a Utf8Path,
    /// The directory of the tests' sockets.
    pub sock_dir: &'a Utf8Path,
    /// A directory of modules that the tree lacks.
    pub modules: Option<&'a Utf8Path>,
    /// Where Python writes bytecode, instead of the tree.
    pub bytecode: &'a Utf8Path,
    /// The default of `MALLOC_PERTURB_`.
    pub perturb: u8,
    /// The run's own environment.
    pub inherited: &'a InheritedEnv,
}

/// A variable and its value; None removes it from the inherited environment.
pub type Variable = (&'static str, Option<String>);

/// Returns the variables set on top of the inherited environment, in the order of `check`'s header.
pub fn variables(options: &TreeOptions, inputs: &EnvInputs<'_>) -> Vec<Variable> {
    let io = io_options(options);
    let mut variables = paths(inputs);
    variables.extend(tools(inputs));
    let set = |name, value: &str| (name, Some(value.to_owned()));
    let (cache, is_default) = match options.cache {
        Some(cache) => (cache.name(), "false"),
        None => ("writeback", "true"),
    };
    let luks = options.format == Format::Luks;
    let format_of_io = if luks { String::new() } else { format!(" -f {}", options.format) };
    variables.extend([
        set("QEMU_OPTIONS", &qemu_options(inputs.tools.qemu.as_str())),
        set("QEMU_IO_OPTIONS", &format!("{io}{format_of_io}")),
        set("QEMU_IO_OPTIONS_NO_FMT", &io),
        set("IMGFMT", options.format.name()),
        set("IMGPROTO", options.protocol.name()),
        set("AIOMODE", options.aio.name()),
        set("CACHEMODE", cache),
        set("CACHEMODE_IS_DEFAULT", is_default),
        set("IMGFMT_GENERIC", if options.format.is_generic() { "true" } else { "false" }),
        set("IMGOPTSSYNTAX", if luks { "true" } else { "false" }),
        set("QEMU_DEFAULT_MACHINE", inputs.machine),
    ]);
    if let Some(options) = image_options(options) {
        variables.push(("IMGOPTS", Some(options)));
    }
    if luks {
        variables.push(set("IMGKEYSECRET", DEFAULT_KEY_SECRET));
    }
    let perturb = inputs.inherited.get("MALLOC_PERTURB_").map(str::to_owned);
    variables.push(("MALLOC_PERTURB_", perturb.or_else(|| Some(inputs.perturb.to_string()))));
    variables.extend(switches(options, inputs));
    variables
}

fn paths(inputs: &EnvInputs<'_>) -> Vec<Variable> {
    let mut path =
        vec![inputs.tree.iotests.to_string(), inputs.tree.root.join("python").to_string()];
    path.extend(inputs.modules.map(Utf8Path::to_string));
    path.extend(inputs.inherited.set("PYTHONPATH").map(str::to_owned));
    let samples = inputs.inherited.get("SAMPLE_IMG_DIR").map(str::to_owned);
    let samples = samples.unwrap_or_else(|| inputs.tree.iotests.join("sample_images").into());
    vec![
        ("PYTHONPATH", Some(path.join(":"))),
        ("PYTHONPYCACHEPREFIX", Some(inputs.bytecode.to_string())),
        ("TEST_DIR", Some(inputs.test_dir.to_string())),
        ("SOCK_DIR", Some(inputs.sock_dir.to_string())),
        ("SAMPLE_IMG_DIR", Some(samples)),
    ]
}

fn tools(inputs: &EnvInputs<'_>) -> [Variable; 6] {
    let tools = inputs.tools;
    [
        ("PYTHON", &tools.python),
        ("QEMU_PROG", &tools.qemu),
        ("QEMU_IMG_PROG", &tools.qemu_img),
        ("QEMU_IO_PROG", &tools.qemu_io),
        ("QEMU_NBD_PROG", &tools.qemu_nbd),
        ("QSD_PROG", &tools.storage_daemon),
    ]
    .map(|(name, path)| (name, Some(path.to_string())))
}

fn qemu_options(qemu: &str) -> String {
    let machine = named_machine(qemu).map(|machine| format!(" -machine {machine}"));
    format!("-nodefaults -display none -accel qtest{}", machine.unwrap_or_default())
}

fn io_options(options: &TreeOptions) -> String {
    let cache = options.cache.map_or("writeback", iotest_runtime::spec::CacheMode::name);
    let misalign = if options.has(Switch::Misalign) { " --misalign" } else { "" };
    format!("--cache {cache} --aio {}{misalign}", options.aio)
}

/// Some formats have a default option.
fn image_options(options: &TreeOptions) -> Option<String> {
    let Some((key, value)) = options.format.default_option() else {
        return options.image_options.clone();
    };
    let given = options.image_options.clone().filter(|options| !options.is_empty());
    Some(match given {
        None => format!("{key}={value}"),
        Some(given) if given.contains(&format!("{key}=")) => given,
        Some(given) => format!("{given},{key}={value}"),
    })
}

fn switches(options: &TreeOptions, inputs: &EnvInputs<'_>) -> Vec<Variable> {
    let mut variables = Vec::new();
    if options.has(Switch::Gdb) {
        let options = inputs.inherited.set("GDB_OPTIONS").unwrap_or(GDB_DEFAULT);
        variables.push(("GDB_OPTIONS", Some(options.to_owned())));
    } else if inputs.inherited.get("GDB_OPTIONS").is_some() {
        variables.push(("GDB_OPTIONS", None));
    }
    if options.has(Switch::Valgrind) {
        variables.push(("VALGRIND_QEMU", Some("y".to_owned())));
    }
    if options.has(Switch::PrintQemu) {
        variables.push(("PRINT_QEMU", Some("y".to_owned())));
    }
    variables
}

/// Returns an emulator's default machine from its `-machine help`: its alias, else its name, else
/// an empty string.
pub fn default_machine(help: &str) -> &str {
    let first = |line: &'_ str| line.split(' ').next().map(str::len).unwrap_or_default();
    let Some(line) = help.lines().find(|line| line.contains(" (default)")) else { return "" };
    let name = &line[..first(line)];
    let alias_of = format!(" (alias of {name})");
    let alias = help.lines().find(|line| line.ends_with(&alias_of));
    alias.map_or(name, |line| &line[..first(line)])
}

#[cfg(test)]
mod tests;
