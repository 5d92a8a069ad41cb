//! [`TreeContext`]: what all tests of one setting share, determined before the first starts.
//!
//! Finds programs, queries QEMU and creates the run's directories. Runs no test.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::owned::{DirKind, OwnedDir};
use iotest_exec::process::HarnessInvocation;
use iotest_runtime::deadline::Timeouts;
use iotest_runtime::env::{Program, Settings};
use iotest_runtime::internal::usable_accelerators;
use iotest_runtime::outcome::Fault;
use iotest_runtime::process::Invocation;

use crate::cli::tree::QtestWrapperMode;
use crate::error::CliError;
use crate::execution::paths;
use crate::job::Job;
use crate::matrix::emulator_in;
use crate::runner_env::inherited::InheritedEnv;
use crate::tree::environment::{self, EnvInputs, Tools, Variable};
use crate::tree::options::{Switch, TreeOptions};
use crate::tree::qemu_vendor::QemuVendor;
use crate::tree::qmp_module::QmpModule;
use crate::tree::qtest_wrapper::{self, QtestWrapper};
use crate::tree::setting::TreeSetting;
use crate::tree::source_tree::Tree;
use crate::tree::unittest::hook::Hook;

/// How long QEMU may take to print a list.
const HELP_LIMIT: Duration = Duration::from_secs(30);

/// What all tests of one setting share.
#[derive(Debug, Clone)]
pub struct TreeContext {
    /// The tree.
    pub tree: Tree,
    /// The setting.
    pub setting: TreeSetting,
    /// Its options.
    pub options: TreeOptions,
    /// The programs; the emulator may be a qtest wrapper.
    pub tools: Tools,
    /// The emulator itself.
    pub qemu: Utf8PathBuf,
    /// Its default machine.
    pub machine: String,
    /// Its release and packager.
    pub vendor: QemuVendor,
    /// Its error message, if it fails to list its devices.
    pub device_list_error: Option<String>,
    /// The settings of the environment.
    pub settings: Settings,
    /// The environment of this process.
    pub inherited: InheritedEnv,
    /// The path of this program, which is also the watchdog and the qtest wrapper.
    pub program: Utf8PathBuf,
    /// The directory of records and kept files.
    pub run_dir: Utf8PathBuf,
    /// The unique name of the run.
    pub run: String,
    /// The directory of the tests' files.
    pub test_dir: Utf8PathBuf,
    /// The directory of the tests' sockets.
    pub sock_dir: Utf8PathBuf,
    /// The module that reports the cases of tests in Python.
    pub hook: Hook,
    /// Where tests in Python find `qemu.qmp`.
    pub(crate) qmp_module: QmpModule,
    /// Where Python writes bytecode.
    pub bytecode: Utf8PathBuf,
    /// The default of `MALLOC_PERTURB_` in this run.
    pub perturb: u8,
    /// The run's directories of files and of sockets, shared by all attempts.
    owned: Arc<[OwnedDir; 2]>,
}

impl TreeContext {
    /// Prepares a setting of the named run. Records go to `run_dir`; `suffix` distinguishes its
    /// directories of files and sockets from those of other settings.
    ///
    /// # Errors
    /// * [`CliError`] if a program is missing, QEMU does not answer, or a directory cannot be
    ///   created.
    pub fn prepare(
        tree: Tree,
        setting: TreeSetting,
        (mut settings, mut inherited): (Settings, InheritedEnv),
        (run, run_dir): (String, Utf8PathBuf),
        suffix: &str,
    ) -> Result<Self, CliError> {
        setting.apply_programs(&mut settings.programs, &mut inherited);
        let options = setting.options.clone();
        let program = own_file()?;
        let mut tools = find_tools(&tree, &settings, &inherited)?;
        let qemu = tools.qemu.clone();
        let machine = environment::default_machine(&query_qemu(
            &qemu,
            ["-machine", "help"],
            settings.timeouts,
        )?)
        .to_owned();
        let vendor = QemuVendor::read(&query_qemu(&qemu, ["--version"], settings.timeouts)?);
        let device_list_error = device_list_error(&qemu, settings.timeouts)?;
        let name = format!("tree-{}{suffix}", std::process::id());
        std::fs::create_dir_all(&run_dir)
            .map_err(|error| CliError::failed(format!("make the directory {run_dir}"), &error))?;
        let owned = Arc::new([
            create_owned(&settings.test_dir, &name, DirKind::Scratch)?,
            create_owned(settings.sock_dir(), &name, DirKind::Sockets)?,
        ]);
        let [test_dir, sock_dir] = owned.each_ref().map(|dir| dir.path().to_owned());
        if let Some(wrapper) =
            make_qtest_wrapper(&qemu, options.qtest_wrapper, &settings, &sock_dir.join("bin"))?
        {
            tools.qemu = wrapper;
        }
        let hook = Hook::install(sock_dir.join("hook")).map_err(|error| {
            CliError::failed(format!("write a module for Python to {sock_dir}/hook"), &error)
        })?;
        let modules = sock_dir.join("modules");
        let qmp_module = QmpModule::find(&tree, &tools.python, modules, settings.timeouts)?;
        // Any number from 1 to 254 that differs between runs.
        let perturb = u8::try_from(std::process::id() % 254 + 1).unwrap_or(1);
        Ok(Self {
            bytecode: sock_dir.join("bytecode"),
            hook,
            qmp_module,
            tree,
            setting,
            options,
            tools,
            qemu,
            machine,
            vendor,
            device_list_error,
            settings,
            inherited,
            program,
            run,
            run_dir,
            test_dir,
            sock_dir,
            perturb,
            owned,
        })
    }

    /// Returns the context of one attempt at a test, with its own directories.
    pub(crate) fn for_attempt(&self, job: Job) -> Self {
        let numbered = |letter: char, number: u32| match number {
            1 => String::new(),
            _ => format!("{letter}{number}"),
        };
        let name = numbered('r', job.repetition) + &numbered('a', job.attempt);
        let apart = |dir: &Utf8Path| match &*name {
            "" => dir.to_owned(),
            name => dir.join(name),
        };
        Self {
            run_dir: paths::of_attempt(&self.run_dir, job),
            test_dir: apart(&self.test_dir),
            sock_dir: apart(&self.sock_dir),
            ..self.clone()
        }
    }

    /// Returns the environment variables of one test with these directories.
    pub fn variables(&self, test_dir: &Utf8Path, sock_dir: &Utf8Path) -> Vec<Variable> {
        let inputs = EnvInputs {
            tree: &self.tree,
            tools: &self.tools,
            machine: &self.machine,
            test_dir,
            sock_dir,
            modules: self.qmp_module.directory(),
            bytecode: &self.bytecode,
            perturb: self.perturb,
            inherited: &self.inherited,
        };
        environment::variables(&self.options, &inputs)
    }

    /// Returns QEMU's programs, without wrappers.
    pub(crate) fn programs(&self) -> [&Utf8PathBuf; 5] {
        let Tools { qemu_img, qemu_io, qemu_nbd, storage_daemon, .. } = &self.tools;
        [&self.qemu, qemu_img, qemu_io, qemu_nbd, storage_daemon]
    }

    /// Says whether tests run QEMU through a qtest wrapper.
    pub fn has_qtest_wrapper(&self) -> bool {
        self.tools.qemu != self.qemu
    }

    /// Returns the timeouts of tests; off while QEMU runs under gdb or valgrind.
    pub fn timeouts(&self) -> Timeouts {
        let is_wrapped = self.options.has(Switch::Gdb) || self.options.has(Switch::Valgrind);
        if is_wrapped { Timeouts::off() } else { self.settings.timeouts }
    }

    /// Keeps the run's directory of files, because a test's directory in it is kept.
    ///
    /// # Errors
    /// * A [`Fault`] if that cannot be recorded: a later run may then remove it.
    pub(crate) fn keep_files(&self) -> Result<(), Fault> {
        self.owned[0].keep()
    }

    /// Removes the run's directories, except that of files if anything is left in it.
    ///
    /// # Errors
    /// * A [`Fault`] if the directory of sockets cannot be removed.
    pub fn remove_directories(&self) -> Result<(), Fault> {
        let [files, sockets] = &*self.owned;
        let entries = || files.path().read_dir_utf8().into_iter().flatten().flatten();
        // Directories of attempts are empty, unless a test's directory is kept.
        entries().for_each(|entry| drop(std::fs::remove_dir(entry.path())));
        let files = if entries().next().is_some() { files.keep() } else { files.remove() };
        sockets.remove().and(files)
    }
}

/// Creates a directory of a run.
fn create_owned(parent: &Utf8Path, name: &str, kind: DirKind) -> Result<OwnedDir, CliError> {
    let made =
        std::fs::create_dir_all(parent).and_then(|()| OwnedDir::create_in(parent, name, kind));
    made.map_err(|error| CliError::failed(format!("make the directory {name} in {parent}"), &error))
}

/// Finds the programs: those that variables name, else of the tree's build, else of PATH. With a build,
/// PATH is not searched: what the build lacks, a distribution's programs of another release are not.
fn find_tools(
    tree: &Tree,
    settings: &Settings,
    inherited: &InheritedEnv,
) -> Result<Tools, CliError> {
    let is_set = |name: &str| inherited.set(name).is_some();
    let find = |variable: &str, relative: &str, program: &Program| match &tree.build {
        Some(build) if !is_set(variable) && !is_set("IOTEST_QEMU") => {
            let path = build.join(relative);
            let missing = || {
                CliError::usage(format!(
                    "the build in {build} has no {relative}; build it, or name a program in {variable}"
                ))
            };
            is_program(path.as_std_path()).then_some(path).ok_or_else(missing)
        }
        _ => program.clone().map_err(|missing| CliError::usage(missing.to_string())),
    };
    let programs = &settings.programs;
    let emulator = tree.build.as_deref().and_then(emulator_in);
    let emulator = emulator.as_deref().and_then(Utf8Path::file_name).unwrap_or("qemu-system-*");
    Ok(Tools {
        qemu: find("QEMU_PROG", emulator, &programs.qemu)?,
        qemu_img: find("QEMU_IMG_PROG", "qemu-img", &programs.qemu_img)?,
        qemu_io: find("QEMU_IO_PROG", "qemu-io", &programs.qemu_io)?,
        qemu_nbd: find("QEMU_NBD_PROG", "qemu-nbd", &programs.qemu_nbd)?,
        storage_daemon: find(
            "QSD_PROG",
            "storage-daemon/qemu-storage-daemon",
            &programs.storage_daemon,
        )?,
        python: python(tree, inherited)?,
    })
}

/// Finds Python: that of the build, which has the modules that QEMU's configure requires, else the
/// first in PATH.
fn python(tree: &Tree, inherited: &InheritedEnv) -> Result<Utf8PathBuf, CliError> {
    let of_build = tree.build.as_ref().map(|build| build.join("pyvenv/bin/python3"));
    let path = inherited.set("PATH").unwrap_or("/usr/local/bin:/usr/bin:/bin");
    let of_path = path.split(':').map(|dir| Utf8Path::new(dir).join("python3"));
    let mut all = of_build.into_iter().chain(of_path);
    all.find(|path| is_program(path.as_std_path()))
        .ok_or_else(|| CliError::usage("python3 is not in PATH; QEMU's tests need 3.6 or later"))
}

fn is_program(path: &Path) -> bool {
    path.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

/// Creates a qtest wrapper in a directory, if QEMU needs one and `wanted` allows it.
///
/// # Errors
/// * [`CliError`] if QEMU does not answer, or cannot be wrapped.
pub(crate) fn make_qtest_wrapper(
    qemu: &Utf8Path,
    wanted: QtestWrapperMode,
    settings: &Settings,
    directory: &Utf8Path,
) -> Result<Option<Utf8PathBuf>, CliError> {
    if wanted == QtestWrapperMode::Never || is_built(qemu) {
        return Ok(None);
    }
    let accelerators = usable_accelerators(qemu, settings)
        .map_err(|error| CliError::failed(format!("find the accelerators of {qemu}"), &error))?;
    if qtest_wrapper::has_qtest(&accelerators) {
        return Ok(None);
    }
    let made = QtestWrapper::make(directory, &own_file()?, qemu, &accelerators, wanted);
    made.map(Some).map_err(|fault| CliError::failed("create the qtest wrapper", &fault))
}

/// Says whether an emulator is in the directory in which it was built. Such a one has qtest, and is what its
/// developer wants to test.
fn is_built(qemu: &Utf8Path) -> bool {
    let real = qemu.canonicalize_utf8();
    real.is_ok_and(|real| real.with_file_name("build.ninja").is_file())
}

/// Returns the path of this program, which is also the watchdog and the qtest wrapper.
fn own_file() -> Result<Utf8PathBuf, CliError> {
    std::env::current_exe()
        .and_then(|path| Utf8PathBuf::try_from(path).map_err(|error| error.into_io_error()))
        .map_err(|error| CliError::failed("find this program's own file", &error))
}

/// Lists QEMU's devices as tests do; returns its error message if that fails.
fn device_list_error(qemu: &Utf8Path, timeouts: Timeouts) -> Result<Option<String>, CliError> {
    let output = Invocation::new(qemu)
        .args(["-M", "none", "-device", "help"])
        .contained()
        .run(timeouts.after(HELP_LIMIT))
        .map_err(|error| CliError::failed(format!("ask {qemu}"), &error))?;
    Ok((!output.status.success()).then(|| output.stderr_text().into_owned()))
}

fn query_qemu<const N: usize>(
    qemu: &Utf8Path,
    words: [&str; N],
    timeouts: Timeouts,
) -> Result<String, CliError> {
    let output = Invocation::new(qemu)
        .args(words)
        .contained()
        .run(timeouts.after(HELP_LIMIT))
        .map_err(|error| CliError::failed(format!("ask {qemu}"), &error))?;
    let output =
        output.checked().map_err(|error| CliError::failed(format!("ask {qemu}"), &error))?;
    Ok(output.stdout_text().into_owned())
}
