//! Writes the committed bindings of `qapi-types`, or compares them with what would be written.
//!
//! It reads only what is in the repository: the models and the overrides. No QEMU source is needed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use crate::emit::{self, Target};
use crate::merge::{Merged, Releases, merge, renames};
use crate::model::{Model, from_json, release_number, to_json};
use crate::overrides::Overrides;
use crate::stale::stale;

/// Why bindings could not be written.
#[derive(Debug)]
pub struct CodegenError {
    /// One line each: what was tried, on what, what happened.
    pub problems: Vec<String>,
}

impl fmt::Display for CodegenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problems.join("\n"))
    }
}

impl std::error::Error for CodegenError {}

impl From<Vec<String>> for CodegenError {
    fn from(problems: Vec<String>) -> Self {
        Self { problems }
    }
}

impl From<String> for CodegenError {
    fn from(problem: String) -> Self {
        Self { problems: vec![problem] }
    }
}

/// The committed inputs and outputs.
#[derive(Debug)]
pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// Makes one of the workspace's root directory.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the workspace that this program was built from.
    pub fn of_this_build() -> Self {
        let crate_directory = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::new(crate_directory.parent().unwrap_or(crate_directory))
    }

    /// Returns the directory of the models.
    pub fn schema(&self) -> PathBuf {
        self.root.join("qapi-types/schema")
    }

    /// Returns the directory of the generated code.
    pub fn generated(&self) -> PathBuf {
        self.root.join("qapi-types/src/generated")
    }

    /// Reads the overrides.
    ///
    /// # Errors
    /// * what is wrong with the file.
    pub fn overrides(&self) -> Result<Overrides, CodegenError> {
        let text = read(&self.root.join("qapi-gen/overrides.toml"))?;
        Ok(Overrides::parse(&text)?)
    }

    /// Reads the models of all supported releases, oldest first.
    ///
    /// # Errors
    /// * every mistake in the files, or that there are none.
    pub fn models(&self) -> Result<Vec<Model>, CodegenError> {
        self.models_of("qemu-")
    }

    /// Reads the models of the guest agent of all supported releases, oldest first.
    ///
    /// # Errors
    /// * every mistake in the files, or that there are none.
    pub fn guest_agent_models(&self) -> Result<Vec<Model>, CodegenError> {
        self.models_of("qga-")
    }

    /// Reads the models whose names begin with `program`.
    fn models_of(&self, program: &str) -> Result<Vec<Model>, CodegenError> {
        let directory = self.schema();
        let entries = std::fs::read_dir(&directory)
            .map_err(|error| format!("list models in {}: {error}", directory.display()))?;
        let mut models = Vec::new();
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "json")) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !name.starts_with(program) {
                continue;
            }
            models.push(from_json(&name, &read(path)?).map_err(|errors| errors.to_string())?);
        }
        models.sort_by_key(|model| release_number(&model.release));
        if models.is_empty() {
            return Err(format!("no models {program}*.json in {}", directory.display()).into());
        }
        Ok(models)
    }

    /// Merges the models of all supported releases.
    ///
    /// # Errors
    /// * those of reading, changes between releases that need a decision, and decisions that nothing
    ///   needs.
    pub fn merged(&self) -> Result<(Merged, Overrides), CodegenError> {
        let overrides = self.overrides()?;
        let merged = merge(&self.models()?, &overrides)?;
        let agent = merge(&self.guest_agent_models()?, &overrides)?;
        // A provisional model hides changes: types of one structure have one name in it.
        let is_provisional = merged.provisional != Releases::default();
        let stale = if is_provisional { vec![] } else { stale(&[&merged, &agent], &overrides) };
        if stale.is_empty() { Ok((merged, overrides)) } else { Err(stale.into()) }
    }

    /// Merges the models of the guest agent of all supported releases.
    ///
    /// # Errors
    /// * those of reading, and changes between releases that need a decision.
    pub fn merged_guest_agent(&self) -> Result<(Merged, Overrides), CodegenError> {
        let overrides = self.overrides()?;
        Ok((merge(&self.guest_agent_models()?, &overrides)?, overrides))
    }

    /// Adds or replaces the model of a release and writes the files; returns how many there are.
    ///
    /// Names that types had in a provisional model stay, as aliases.
    ///
    /// # Errors
    /// * a provisional model in place of one of sources;
    /// * those of writing, or changes between releases that need a decision; the model stays.
    pub fn add(&self, mut model: Model) -> Result<usize, CodegenError> {
        let name = model.file_name();
        let path = self.schema().join(&name);
        if path.exists() {
            let known = from_json(&name, &read(&path)?).map_err(|errors| errors.to_string())?;
            if model.is_provisional && !known.is_provisional {
                return Err(format!(
                    "add a provisional model of QEMU {}: {name} was read from the sources of {}; remove it first",
                    model.release, known.version
                )
                .into());
            }
            model.old_names = old_names(&known, &model);
            let models = match model.is_of_guest_agent() {
                true => self.guest_agent_models()?,
                false => self.models()?,
            };
            // A name of another release stays as it is.
            let others = models.iter().filter(|other| other.release != model.release);
            let names: BTreeSet<&String> =
                others.flat_map(|other| &other.definitions).map(|one| &one.name).collect();
            model.old_names.retain(|old, _| !names.contains(old));
        }
        write(&path, &to_json(&model))?;
        self.write()
    }

    /// Returns the files below [`Self::generated`].
    ///
    /// # Errors
    /// * those of merging and emitting.
    pub fn expected(&self) -> Result<BTreeMap<String, String>, CodegenError> {
        let (merged, overrides) = self.merged()?;
        let mut files = emit::emit(&merged, &overrides, Target::Bindings)?;
        let (agent, overrides) = self.merged_guest_agent()?;
        let agent = emit::emit(&agent, &overrides, Target::GuestAgent)?;
        files.extend(agent.into_iter().map(|(path, text)| (format!("guest_agent/{path}"), text)));
        Ok(files)
    }

    /// Writes the files, and removes those that no longer belong there; returns how many there are.
    ///
    /// # Errors
    /// * those of [`Self::expected`], or of writing.
    pub fn write(&self) -> Result<usize, CodegenError> {
        let files = self.expected()?;
        for path in self.present()? {
            if !files.contains_key(&path) {
                let path = self.generated().join(path);
                std::fs::remove_file(&path)
                    .map_err(|error| format!("remove {}: {error}", path.display()))?;
            }
        }
        for (path, text) in &files {
            write(&self.generated().join(path), text)?;
        }
        Ok(files.len())
    }

    /// Compares the files; returns one line for each that differs.
    ///
    /// # Errors
    /// * those of [`Self::expected`].
    pub fn check(&self) -> Result<Vec<String>, CodegenError> {
        let files = self.expected()?;
        let mut differences = Vec::new();
        for (path, text) in &files {
            match std::fs::read_to_string(self.generated().join(path)) {
                Ok(found) if found == *text => {}
                Ok(found) => {
                    differences.push(format!("{path}: {}", first_difference(&found, text)));
                }
                Err(error) => differences.push(format!("{path}: {error}")),
            }
        }
        let extra = self.present()?.into_iter().filter(|path| !files.contains_key(path));
        differences.extend(extra.map(|path| format!("{path}: is not generated any more")));
        Ok(differences)
    }

    /// Lists the files below [`Self::generated`].
    fn present(&self) -> Result<Vec<String>, CodegenError> {
        let root = self.generated();
        let (mut found, mut left) = (Vec::new(), vec![root.clone()]);
        while let Some(directory) = left.pop() {
            let Ok(entries) = std::fs::read_dir(&directory) else { continue };
            for path in entries.flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    left.push(path);
                } else if let Ok(path) = path.strip_prefix(&root) {
                    found.push(path.to_string_lossy().into_owned());
                }
            }
        }
        Ok(found)
    }
}

/// Returns the names of a model that another one of the same release replaces, by those there.
fn old_names(replaced: &Model, model: &Model) -> BTreeMap<String, String> {
    let mut names = replaced.old_names.clone();
    if replaced.is_provisional {
        let renames = renames(replaced, model);
        names
            .values_mut()
            .for_each(|new| renames.get(new).into_iter().for_each(|n| new.clone_from(n)));
        names.extend(renames);
    }
    names.retain(|old, new| old != new && model.definitions.iter().all(|d| d.name != *old));
    names.retain(|_, new| model.definitions.iter().any(|d| d.name == *new));
    names
}

/// Writes bindings of one model as a module of another crate: `output` and the directory beside it.
///
/// `path` is the module's path there, such as `crate::qmp`. Returns how many files there are.
///
/// # Errors
/// * those of emitting, or of writing.
pub fn generate(
    model: &Model,
    overrides: &Overrides,
    path: &str,
    output: &Path,
) -> Result<usize, CodegenError> {
    let merged = merge(std::slice::from_ref(model), overrides)?;
    let files = emit::emit(&merged, overrides, Target::Module { path })?;
    let root = format!(
        "//! Typed QMP of QEMU {}, written by qapi-gen, which claims no rights in it.\n#![allow(clippy::all, deprecated, missing_docs)]\n\n\
         #[rustfmt::skip]\npub mod cmd;\n#[rustfmt::skip]\npub mod event;\n\
         #[rustfmt::skip]\npub mod types;\n\npub use types::*;\n",
        model.version
    );
    write(output, &root)?;
    for (path, text) in &files {
        write(&output.with_extension("").join(path), text)?;
    }
    Ok(files.len() + 1)
}

fn first_difference(found: &str, expected: &str) -> String {
    let mut lines = found.lines().zip(expected.lines()).enumerate();
    match lines.find(|(_, (found, expected))| found != expected) {
        Some((index, (found, expected))) => {
            format!("line {}: `{}` should be `{}`", index + 1, found.trim(), expected.trim())
        }
        None => "one is the start of the other".to_owned(),
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("read {}: {error}", path.display()))
}

/// Writes a file and the directories above it.
///
/// # Errors
/// * the path and the reason.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
    let parent = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| format!("write {}: {error}", path.display()))
}
