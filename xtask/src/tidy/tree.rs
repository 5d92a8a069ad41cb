//! The files that are checked: [`Tree`], those that git has or would take.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::Step;
use crate::workspace::{SUITE, Workspace};

/// The files of the repository, and where its packages are.
#[derive(Debug, Clone, Default)]
pub(super) struct Tree {
    files: Vec<File>,
    packages: Vec<(String, PathBuf)>,
    suite: Option<PathBuf>,
    generated: Vec<String>,
}

/// One text file, with its path from the root of the workspace.
#[derive(Debug, Clone)]
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

impl File {
    /// Returns whether the name ends with `.extension`.
    pub(super) fn is(&self, extension: &str) -> bool {
        self.path.extension().is_some_and(|mine| mine == extension)
    }

    /// Returns whether this is a file of tests by its place: `tests.rs`, or below `tests` or `ui`.
    pub(super) fn is_test(&self) -> bool {
        let directories = self.path.parent().into_iter().flat_map(Path::components);
        self.path.file_name().is_some_and(|name| name == "tests.rs")
            || directories.map(|part| part.as_os_str()).any(|part| part == "tests" || part == "ui")
    }
}

impl Tree {
    /// Reads every text file that git has, or would take on `git add`; paths that begin like one of
    /// `generated` are those of a generator.
    pub(super) fn load(workspace: &Workspace, generated: &[String]) -> anyhow::Result<Self> {
        let list = Step::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .within(&workspace.root)
            .read()?;
        let relative = |path: &Path| {
            path.strip_prefix(&workspace.root).map_or_else(|_| path.to_owned(), Path::to_owned)
        };
        let mut files: Vec<File> = list
            .split_terminator('\0')
            .filter_map(|path| {
                // A file that is deleted, or that is no text, has nothing to check.
                let text = fs::read_to_string(workspace.root.join(path)).ok()?;
                Some(File { path: path.into(), text })
            })
            .collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|a, b| a.path == b.path);
        let packages = workspace.packages.iter();
        let packages =
            packages.map(|package| (package.name.clone(), relative(package.directory()))).collect();
        let suite = workspace.package(SUITE).ok().and_then(|package| {
            let target = package.target("test", "suite")?;
            target.src_path.parent().map(relative)
        });
        Ok(Self { files, packages, suite, generated: generated.to_vec() })
    }

    /// Returns every file, ordered by path.
    pub(super) fn files(&self) -> &[File] {
        &self.files
    }

    /// Returns the Rust files.
    pub(super) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is("rs"))
    }

    /// Returns the Rust files that people write.
    pub(super) fn written(&self) -> impl Iterator<Item = &File> {
        let generated =
            |file: &File| self.generated.iter().any(|start| file.path.starts_with(start));
        self.rust().filter(move |file| !generated(file))
    }

    /// Returns the directory of the package called `name`, from the root.
    pub(super) fn package(&self, name: &str) -> Option<&Path> {
        let mut packages = self.packages.iter();
        packages.find(|(mine, _)| mine == name).map(|(_, directory)| directory.as_path())
    }

    /// Returns the directory of the suite's modules, from the root.
    pub(super) fn suite(&self) -> Option<&Path> {
        self.suite.as_deref()
    }

    /// Makes a tree of the given paths and texts, with each package in a directory of its name.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File { path: path.into(), text: (*text).into() };
        let packages = ["iotest-runtime", "iotest-spec", "qapi-types"];
        Self {
            files: files.iter().map(file).collect(),
            packages: packages.map(|name| (name.to_owned(), name.into())).to_vec(),
            suite: Some("tests/suite".into()),
            generated: vec!["generated/".to_owned()],
        }
    }
}

/// Runs `check` on a tree of the given files and returns what it says, a line each.
#[cfg(test)]
pub(super) fn said(
    files: &[(&str, &str)],
    check: impl FnOnce(&Tree) -> Vec<super::Violation>,
) -> String {
    let violations = check(&Tree::of(files));
    violations.iter().map(|violation| format!("{violation}\n")).collect()
}
