//! What tests get beside QEMU in `PATH`: [`Material`] names programs and source trees to them.
//!
//! Tests that need what is not there are left out by their feature, never skipped in silence.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use crate::env::{Env, QEMU_PROGRAMS, QEMU_SRC};
use crate::features::{Features, LIVE_PROGRAMS, PYTHON, SOURCE_TREES};
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
    /// Whether there is a python3.
    python: bool,
}

impl Material {
    /// Takes what the user's own variables name, and the python3 of `PATH`.
    pub(crate) fn given(env: &Env) -> Self {
        let python = env.has("python3");
        if !python {
            say::line(
                "The comparisons with CPython, and what runs under QEMU's check, are left out: python3 \
                 is not in PATH.",
            );
        }
        Self { programs: env.programs.clone(), sources: env.sources.clone(), python }
    }

    /// Names the programs that were `found`, unless the user named others. Those of a release that
    /// the types have no model of are of no use, which is said.
    pub(crate) fn take_programs(&mut self, env: &Env, workspace: &Workspace, found: &[Found]) {
        if env.programs.is_some() {
            return;
        }
        let live = || LIVE.iter().filter_map(|live| found.iter().find(|f| f.program == *live));
        if let Some(unknown) = live().find(|found| !workspace.has_model(&found.version)) {
            let (path, version) = (unknown.path.display(), &unknown.version);
            say::line(format!(
                "The live tests of the QMP types are left out, as these have no model of \
                 {path}'s QEMU {version}."
            ));
            self.programs = None;
            return;
        }
        self.programs = list(live().map(|found| found.path.as_path()));
    }

    /// Names source trees.
    pub(crate) fn take_sources(&mut self, trees: &[PathBuf]) {
        self.sources = list(trees.iter().map(PathBuf::as_path));
    }

    /// Says whether there are source trees.
    pub(crate) fn has_sources(&self) -> bool {
        self.sources.is_some()
    }

    /// Says whether there is what QEMU's `check` needs beside QEMU.
    pub(crate) fn has_check(&self) -> bool {
        self.has_sources() && self.python
    }

    /// Says whether there are programs for live tests.
    pub(crate) fn has_programs(&self) -> bool {
        self.programs.is_some()
    }

    /// Adds to a run of tests all the features that this suffices for, and the variables.
    pub(crate) fn supply(&self, step: Step, workspace: &Workspace) -> Step {
        let needs = [
            (LIVE_PROGRAMS, QEMU_PROGRAMS, &self.programs),
            (SOURCE_TREES, QEMU_SRC, &self.sources),
        ];
        let missing: Vec<&str> = needs
            .iter()
            .filter(|(.., value)| value.is_none())
            .map(|(feature, ..)| *feature)
            .chain((!self.python).then_some(PYTHON))
            .collect();
        let features = Features::all_but(&workspace.packages, &missing);
        let given = needs.iter().filter_map(|(_, name, value)| Some((*name, value.as_ref()?)));
        given.fold(step.args(features.args()), |step, (name, value)| step.variable(name, value))
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
    use crate::setup::Choice;

    fn found(program: Program, path: &str, version: &str) -> Found {
        Found { program, path: path.into(), version: version.to_owned(), choice: Choice::Path }
    }

    fn env() -> Env {
        Env { programs: None, sources: None, ..Env::read() }
    }

    fn shown(material: &Material, workspace: &Workspace) -> String {
        material.supply(Step::new("cargo"), workspace).to_string()
    }

    #[test]
    fn nothing_given_leaves_both_features_out() {
        let workspace = Workspace::load(&env()).unwrap();
        let line = shown(&Material::given(&env()), &workspace);
        assert!(line.starts_with("cargo --features "), "{line}");
        assert!(line.contains("qapi-types/full"), "{line}");
        assert!(!line.contains(SOURCE_TREES) && !line.contains(LIVE_PROGRAMS), "{line}");
    }

    #[test]
    fn python_turns_its_comparisons_on() {
        let workspace = Workspace::load(&env()).unwrap();
        let line = |python| shown(&Material { python, ..Material::default() }, &workspace);
        assert!(line(true).contains("iotest-runtime/python"), "{}", line(true));
        assert!(!line(false).contains("/python"), "{}", line(false));
    }

    #[test]
    fn check_needs_python_and_sources() {
        let workspace = Workspace::load(&env()).unwrap();
        let sources = || Some("/s".into());
        for (python, sources, on) in
            [(true, sources(), true), (false, sources(), false), (true, None, false)]
        {
            let material = Material { python, sources, ..Material::default() };
            let line = shown(&material, &workspace);
            assert_eq!(line.contains("iotest-conformance/under-check"), on, "{line}");
            assert_eq!(material.has_check(), on);
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
    fn program_without_a_model_leaves_live_tests_out() {
        let workspace = Workspace::load(&env()).unwrap();
        let mut material = Material { programs: Some("/old".into()), ..Material::default() };
        let programs = [found(Program::System, "/b/qemu-system-x86_64", "8.2.2")];
        material.take_programs(&env(), &workspace, &programs);
        assert_eq!(material, Material::default());
    }

    #[test]
    fn users_variables_are_final() {
        let env = Env { programs: Some("/mine".into()), sources: Some("/a:/b".into()), ..env() };
        let workspace = Workspace::load(&env).unwrap();
        let mut material = Material::given(&env);
        let programs = [found(Program::System, "/b/qemu-system-x86_64", "8.2.2")];
        material.take_programs(&env, &workspace, &programs);
        let line = shown(&material, &workspace);
        assert!(line.starts_with("QEMU_PROGRAMS=/mine QEMU_SRC=/a:/b cargo "), "{line}");
        assert!(line.contains("qapi-types/source-trees"), "{line}");
    }

    #[test]
    fn trees_are_named_in_their_order() {
        let mut material = Material::default();
        material.take_sources(&["/s/7.2.0".into(), "/s/10.0.2".into()]);
        assert_eq!(material.sources, Some("/s/7.2.0:/s/10.0.2".into()));
        material.take_sources(&[]);
        assert!(!material.has_sources());
    }
}
