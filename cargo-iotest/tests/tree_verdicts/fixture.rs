//! [`Fixture`]: the programs, directories and limits that both runners get.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use cargo_iotest::cli::tree::QtestWrapperMode;
use cargo_iotest::tree::qtest_wrapper::{QtestWrapper, has_qtest};
use cargo_iotest::tree::{Selection, Suite, Tree};
use iotest_runtime::env::{Programs, Settings};
use tempfile::TempDir;

use crate::{number, variable};

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_cargo-iotest");

pub(crate) struct Fixture {
    _guard: TempDir,
    /// All created files go here.
    pub(crate) dir: Utf8PathBuf,
    /// The directory that was named: the sources, or a build.
    pub(crate) named: Utf8PathBuf,
    pub(crate) tree: Tree,
    /// The emulator, and its qtest wrapper (the same if it has qtest).
    pub(crate) qemu: Utf8PathBuf,
    pub(crate) qtest_wrapper: Utf8PathBuf,
    pub(crate) settings: Settings,
    /// The directory in which `check` is called; it links to it, as builds do.
    pub(crate) build: Utf8PathBuf,
    /// The option that chooses format or protocol, as both runners have it.
    pub(crate) option: String,
    pub(crate) jobs: usize,
    pub(crate) limit: Duration,
    before: BTreeMap<String, (u64, i64, i64)>,
}

impl Fixture {
    pub(crate) fn new(tree: &Utf8Path) -> Self {
        // Socket paths are below it and must be short.
        let guard = tempfile::Builder::new().prefix("tv").tempdir_in("/tmp").unwrap();
        let dir = Utf8Path::from_path(guard.path()).unwrap().to_owned();
        let named = tree.to_owned();
        let tree = Tree::open(tree).unwrap();
        let mut settings = Settings::from_env().unwrap();
        if let Some(build) = &tree.build {
            take_programs(&mut settings.programs, build);
        }
        let qemu = settings.programs.qemu.clone().unwrap();
        let build = dir.join("build/tests/qemu-iotests");
        fs::create_dir_all(&build).unwrap();
        symlink(tree.iotests.join("check"), build.join("check")).unwrap();
        let before = states(&tree);
        Self {
            qtest_wrapper: qtest_wrapper(&qemu, &settings, &dir),
            jobs: number("QEMU_TREE_JOBS").map_or(2, |jobs| usize::try_from(jobs).unwrap()),
            limit: Duration::from_secs(number("QEMU_TREE_SECONDS").unwrap_or(180)),
            _guard: guard,
            dir,
            named,
            tree,
            qemu,
            settings,
            build,
            option: format!("-{}", variable("QEMU_TREE_FORMAT").as_deref().unwrap_or("qcow2")),
            before,
        }
    }

    /// `PATH` with the build's Python before others: it has the modules that tests need.
    pub(crate) fn path(&self) -> String {
        let path = variable("PATH").unwrap();
        match &self.tree.build {
            Some(build) => format!("{build}/pyvenv/bin:{path}"),
            None => path,
        }
    }

    /// The names of tests as both runners print them; all if `wanted` is empty, without those that
    /// this release lacks.
    pub(crate) fn names(&self, wanted: &[String]) -> Vec<String> {
        let suite = Suite::find(&self.tree.iotests).unwrap();
        let known = wanted.iter().filter(|name| suite.resolve(name).is_ok()).cloned().collect();
        let names = Selection { names: known, ..Selection::default() }.pick(&suite).unwrap();
        assert!(wanted.is_empty() || names.len() > wanted.len() / 2, "{wanted:?}");
        names.iter().map(ToString::to_string).collect()
    }

    /// The variables that name the programs, with `qemu` for the emulator.
    pub(crate) fn programs(&self, qemu: &Utf8Path) -> [(&'static str, String); 5] {
        let programs = &self.settings.programs;
        let path = |program: &iotest_runtime::env::Program| program.clone().unwrap().to_string();
        [
            ("QEMU_PROG", qemu.to_string()),
            ("QEMU_IMG_PROG", path(&programs.qemu_img)),
            ("QEMU_IO_PROG", path(&programs.qemu_io)),
            ("QEMU_NBD_PROG", path(&programs.qemu_nbd)),
            ("QSD_PROG", path(&programs.storage_daemon)),
        ]
    }

    /// The files written into the tree since the start.
    pub(crate) fn written(&self) -> Vec<String> {
        let after = states(&self.tree);
        let changed = after.iter().filter(|(path, state)| self.before.get(*path) != Some(*state));
        changed.map(|(path, _)| path.clone()).collect()
    }
}

/// Takes the programs of a build, unless variables choose others.
fn take_programs(programs: &mut Programs, build: &Utf8Path) {
    if variable("QEMU_PROG").or_else(|| variable("IOTEST_QEMU")).is_some() {
        return;
    }
    let emulator = format!("qemu-system-{}", std::env::consts::ARCH);
    programs.qemu = Ok(build.join(emulator));
    programs.qemu_img = Ok(build.join("qemu-img"));
    programs.qemu_io = Ok(build.join("qemu-io"));
    programs.qemu_nbd = Ok(build.join("qemu-nbd"));
    programs.storage_daemon = Ok(build.join("storage-daemon/qemu-storage-daemon"));
}

fn qtest_wrapper(qemu: &Utf8Path, settings: &Settings, dir: &Utf8Path) -> Utf8PathBuf {
    let names = iotest_runtime::internal::usable_accelerators(qemu, settings).unwrap();
    if has_qtest(&names) {
        return qemu.to_owned();
    }
    QtestWrapper::make(
        &dir.join("bin"),
        Utf8Path::new(PROGRAM),
        qemu,
        &names,
        QtestWrapperMode::Halted,
    )
    .unwrap()
}

/// The state of each file of the tests, and of Python's modules.
fn states(tree: &Tree) -> BTreeMap<String, (u64, i64, i64)> {
    let mut states = BTreeMap::new();
    let mut directories = vec![tree.iotests.clone(), tree.root.join("python")];
    while let Some(directory) = directories.pop() {
        for entry in directory.read_dir_utf8().unwrap().flatten() {
            let data = entry.path().symlink_metadata().unwrap();
            if data.is_dir() {
                directories.push(entry.into_path());
            } else {
                let state = (data.size(), data.mtime(), data.mtime_nsec());
                states.insert(entry.into_path().into_string(), state);
            }
        }
    }
    states
}
