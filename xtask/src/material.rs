//! What tests get beside QEMU in `PATH`: [`Material`] names programs and source trees to them.
//!
//! Tests that need what is not there are left out by their feature, never skipped in silence.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::env::{Env, QEMU_PROGRAMS, QEMU_SRC};
use crate::features::{LIVE_PROGRAMS, PYTHON, SOURCE_TREES, all_but};
use crate::process::Step;
use crate::program::Program;
use crate::say;
use crate::setup::Found;
use crate::workspace::Workspace;

/// The programs that live tests talk to.
const LIVE: [Program; 3] = [Program::System, Program::StorageDaemon, Program::Img];

/// What there is for tests behind features.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Material {
    programs: Option<OsString>,
    sources: Option<OsString>,
    /// The guest agent of the release.
    agent: Option<OsString>,
    /// Libvirt's source tree, which has recorded replies of QEMU.
    pub(crate) replies: Option<OsString>,
    /// Whether there is a python3.
    python: bool,
}

impl Material {
    /// Takes what the user's own variables name, and the python3 of `PATH`.
    pub(crate) fn given(env: &Env) -> Self {
        let python = env.has("python3");
        if !python {
            say::line("Comparisons with Python and QEMU's check are left out: no python3 in PATH.");
        }
        let (programs, sources) = (env.programs.clone(), env.sources.clone());
        Self { programs, sources, python, ..Self::default() }
    }

    /// Names the programs that were `found`, unless the user named others. Those of a release that
    /// the types have no model of are of no use, which is said.
    pub(crate) fn take_programs(&mut self, env: &Env, workspace: &Workspace, found: &[Found]) {
        if env.programs.is_some() {
            return;
        }
        (self.programs, self.agent) = (None, None);
        let live = || LIVE.iter().filter_map(|live| found.iter().find(|f| f.program == *live));
        if let Some(unknown) = live().find(|found| !workspace.has_model(&found.version)) {
            let (path, version) = (unknown.path.display(), &unknown.version);
            say::line(format!(
                "The live tests of the QMP types are left out, as these have no model of \
                 {path}'s QEMU {version}."
            ));
            return;
        }
        self.programs = list(live().map(|found| found.path.as_path()));
        // `cargo iotest qemu add` unpacks it beside them.
        let agents: Vec<_> = live().map(|found| found.path.with_file_name("qemu-ga")).collect();
        self.agent =
            list(agents.iter().map(PathBuf::as_path).filter(|path| path.is_file()).take(1));
    }

    /// Names these source trees instead of any before; none if the list is empty.
    pub(crate) fn take_sources(&mut self, trees: &[PathBuf]) {
        self.sources = list(trees.iter().map(PathBuf::as_path));
    }

    /// Returns whether there are source trees.
    pub(crate) fn has_sources(&self) -> bool {
        self.sources.is_some()
    }

    /// Returns whether there is what QEMU's `check` needs beside QEMU.
    pub(crate) fn has_check(&self) -> bool {
        self.has_sources() && self.python
    }

    /// Returns whether there are programs for live tests.
    pub(crate) fn has_programs(&self) -> bool {
        self.programs.is_some()
    }

    /// Adds to a run of tests all the features that this suffices for, and the variables.
    pub(crate) fn supply(&self, step: Step, workspace: &Workspace) -> Step {
        let needs = [
            (LIVE_PROGRAMS, QEMU_PROGRAMS, &self.programs),
            (SOURCE_TREES, QEMU_SRC, &self.sources),
            ("live-guest-agent", "QEMU_GA", &self.agent),
            ("recorded-replies", "LIBVIRT_SRC", &self.replies),
        ];
        let lacking = needs.iter().filter(|(.., value)| value.is_none()).map(|(name, ..)| *name);
        let missing: Vec<&str> = lacking.chain((!self.python).then_some(PYTHON)).collect();
        let features = all_but(&workspace.packages, &missing);
        let given = needs.iter().filter_map(|(_, name, value)| Some((*name, value.as_ref()?)));
        given.fold(step.args(features), |step, (name, value)| step.variable(name, value))
    }
}

/// Joins paths as tests read them: absolute, since tests run elsewhere, and with colons between.
fn list<'a>(paths: impl Iterator<Item = &'a Path>) -> Option<OsString> {
    let absolute = paths.map(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    let list: Vec<OsString> = absolute.map(OsString::from).collect();
    (!list.is_empty()).then(|| list.join(OsStr::new(":")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(program: Program, path: &str, version: &str) -> Found {
        Found { program, path: path.into(), version: version.to_owned(), is_chosen: false }
    }

    fn env() -> Env {
        Env { programs: None, sources: None, ..Env::read() }
    }

    fn shown(material: &Material, workspace: &Workspace) -> String {
        material.supply(Step::new("cargo"), workspace).to_string()
    }

    #[test]
    fn features_are_on_if_there_is_what_they_need() {
        let workspace = Workspace::load(&env()).unwrap();
        for (python, there) in [(true, true), (true, false), (false, true), (false, false)] {
            let sources = there.then(|| "/s".into());
            let material = Material { python, sources, ..Material::default() };
            let line = shown(&material, &workspace);
            assert!(line.contains("qapi-types/full") && !line.contains(LIVE_PROGRAMS), "{line}");
            assert!(!line.contains("recorded-replies") && !line.contains("live-guest"), "{line}");
            assert_eq!(line.contains("iotest-runtime/python"), python, "{line}");
            assert_eq!(line.contains("qapi-types/source-trees"), there, "{line}");
            assert_eq!(line.contains("iotest-conformance/under-check"), there && python, "{line}");
        }
    }

    #[test]
    fn found_programs_turn_live_tests_on() {
        let workspace = Workspace::load(&env()).unwrap();
        let mut material = Material::default();
        let programs = [
            found(Program::System, "/b/qemu-system-x86_64", "7.2.22"),
            found(Program::Io, "/b/qemu-io", "7.2.22"),
            found(Program::Img, "/b/qemu-img", "10.0.2"),
        ];
        material.take_programs(&env(), &workspace, &programs);
        let line = shown(&material, &workspace);
        let variable = "QEMU_PROGRAMS=/b/qemu-system-x86_64:/b/qemu-img cargo ";
        assert!(line.starts_with(variable), "{line}");
        assert!(line.contains("qapi-gen/live-programs,qapi-types/dynamic,"), "{line}");
        assert!(!line.contains(SOURCE_TREES), "{line}");
    }

    #[test]
    fn variables_of_the_user_are_final() {
        let given = Env { programs: Some("/mine".into()), sources: Some("/a:/b".into()), ..env() };
        let workspace = Workspace::load(&given).unwrap();
        let mut material = Material::given(&given);
        let old = [found(Program::System, "/b/qemu-system-x86_64", "8.2.2")];
        material.take_programs(&given, &workspace, &old);
        let line = shown(&material, &workspace);
        assert!(line.starts_with("QEMU_PROGRAMS=/mine QEMU_SRC=/a:/b cargo "), "{line}");
        // There is no model of that release.
        let mut material = Material::default();
        material.take_programs(&env(), &workspace, &old);
        assert!(!material.has_programs());
    }
}
