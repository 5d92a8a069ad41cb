//! [`load`]: reads a root schema with everything it includes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Component, Path, PathBuf};

use super::check::check;
use super::define::{Form, Pragmas, Reader};
use crate::diagnostic::{Diagnostics, Location};
use crate::model::{Definition, Input, Model, Programs, release_of};
use crate::syntax::{Entry, Statement, parse};

/// Where schema files are read from.
pub trait Files {
    /// Returns the text of the file at `path`.
    ///
    /// # Errors
    /// * the reason as text, if the file cannot be read.
    fn read(&self, path: &Path) -> Result<String, String>;
}

/// Files of a directory tree.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
}

impl Tree {
    /// Makes a reader of files below `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }
}

impl Files for Tree {
    fn read(&self, path: &Path) -> Result<String, String> {
        std::fs::read_to_string(self.root.join(path)).map_err(|error| error.to_string())
    }
}

impl Files for BTreeMap<&str, &str> {
    fn read(&self, path: &Path) -> Result<String, String> {
        let found = path.to_str().and_then(|path| self.get(path));
        found.map(|text| (*text).to_owned()).ok_or_else(|| "no such file".to_owned())
    }
}

/// Why a schema could not be read.
#[derive(Debug)]
pub enum LoadError {
    /// The root schema cannot be read.
    Root {
        /// Its path.
        path: PathBuf,
        /// The reason.
        reason: String,
    },
    /// The schema has mistakes.
    Mistakes(Diagnostics),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root { path, reason } => {
                write!(f, "read schema {}: {reason}", path.display())
            }
            Self::Mistakes(errors) => errors.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}

/// A schema as read.
#[derive(Debug)]
pub struct Schema {
    /// The definitions in the order of inclusion.
    pub definitions: Vec<Definition>,
    /// The files that were read, in that order.
    pub inputs: Vec<Input>,
    /// Where each definition (`Name`) and member (`Name.member`) is.
    pub locations: BTreeMap<String, Location>,
}

/// Reads the schema at `root`, a path that `files` knows.
///
/// # Errors
/// * [`LoadError::Root`] if the root cannot be read;
/// * [`LoadError::Mistakes`] with every mistake if the schema has any.
pub fn load(files: &dyn Files, root: &Path) -> Result<Schema, LoadError> {
    let text =
        files.read(root).map_err(|reason| LoadError::Root { path: root.to_owned(), reason })?;
    let mut loader = Loader::new(files);
    loader.file(root, &text);
    let Loader { statements, pragmas, inputs, mut errors, .. } = loader;
    let mut locations = BTreeMap::new();
    let mut definitions: Vec<Definition> = Vec::new();
    for (module, statement) in &statements {
        let mut reader = Reader::new(Form::Schema, &pragmas, &mut locations, &mut errors);
        let Some(definition) = reader.define(statement, module) else { continue };
        let at = &statement.node.at;
        if let Some(first) = locations.insert(definition.name.clone(), at.clone()) {
            let message = format!("`{}` is already defined at {first}", definition.name);
            errors.add(at, message);
            locations.insert(definition.name.clone(), first);
        } else {
            definitions.push(definition);
        }
    }
    if errors.is_empty() {
        check(&definitions, &pragmas, &locations, &mut errors);
    }
    if errors.is_empty() {
        Ok(Schema { definitions, inputs, locations })
    } else {
        Err(LoadError::Mistakes(errors))
    }
}

/// The root schemas inside a QEMU source tree: the one of `qemu-system-*`, and the storage daemon's.
const ROOTS: [&str; 2] = ["qapi/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"];

/// Reads both schemas of a QEMU source tree into one model of `version`, such as `10.0.2`.
///
/// # Errors
/// * those of [`load`].
pub fn load_release(files: &dyn Files, version: &str) -> Result<Model, LoadError> {
    let system = load(files, Path::new(ROOTS[0]))?;
    let daemon = load(files, Path::new(ROOTS[1]))?;
    let mut names: BTreeSet<_> = daemon.definitions.iter().map(|d| d.name.clone()).collect();
    let mut definitions = system.definitions;
    for definition in &mut definitions {
        if names.remove(&definition.name) {
            definition.programs = Programs::Both;
        }
    }
    for mut definition in daemon.definitions {
        if names.contains(&definition.name) {
            definition.programs = Programs::Daemon;
            definitions.push(definition);
        }
    }
    let mut inputs = system.inputs;
    inputs.extend(daemon.inputs);
    inputs.sort_by(|a, b| a.path.cmp(&b.path));
    inputs.dedup();
    // Modules stay together: the committed form groups by them.
    let mut order: Vec<String> = Vec::new();
    for definition in &definitions {
        if !order.contains(&definition.module) {
            order.push(definition.module.clone());
        }
    }
    definitions.sort_by_key(|d| order.iter().position(|module| *module == d.module));
    Ok(Model {
        release: release_of(version),
        version: version.to_owned(),
        inputs,
        definitions,
        ..Model::default()
    })
}

/// The root schema of the guest agent inside a QEMU source tree.
const AGENT: &str = "qga/qapi-schema.json";

/// Reads the guest agent's schema of a QEMU source tree into a model of `version`, such as `10.0.2`.
///
/// # Errors
/// * those of [`load`].
pub fn load_guest_agent(files: &dyn Files, version: &str) -> Result<Model, LoadError> {
    let Schema { mut definitions, inputs, .. } = load(files, Path::new(AGENT))?;
    definitions.iter_mut().for_each(|definition| definition.programs = Programs::GuestAgent);
    Ok(Model {
        release: release_of(version),
        version: version.to_owned(),
        inputs,
        definitions,
        ..Model::default()
    })
}

struct Loader<'a> {
    files: &'a dyn Files,
    seen: BTreeSet<PathBuf>,
    /// The files that are being read, each included by the one before it.
    open: Vec<PathBuf>,
    statements: Vec<(String, Statement)>,
    pragmas: Pragmas,
    inputs: Vec<Input>,
    errors: Diagnostics,
}

impl<'a> Loader<'a> {
    fn new(files: &'a dyn Files) -> Self {
        Self {
            files,
            seen: BTreeSet::new(),
            open: Vec::new(),
            statements: Vec::new(),
            pragmas: Pragmas::default(),
            inputs: Vec::new(),
            errors: Diagnostics::default(),
        }
    }

    fn file(&mut self, path: &Path, text: &str) {
        self.seen.insert(path.to_owned());
        self.open.push(path.to_owned());
        let shown = path.display().to_string();
        self.inputs.push(Input { path: shown.clone(), sha256: sha256(text.as_bytes()) });
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for statement in parse(&shown, text, &mut self.errors) {
            self.statement(path, &module, statement);
        }
        self.open.pop();
    }

    fn statement(&mut self, path: &Path, module: &str, statement: Statement) {
        let Some(entries) = statement.node.entries() else { return };
        let directive = entries.iter().find(|e| matches!(&*e.key, "include" | "pragma"));
        match (&statement.doc, directive) {
            (Some(doc), Some(Entry { key, .. })) => {
                if let Some(symbol) = doc.symbol() {
                    let message = format!("documentation of `{symbol}` is before `{key}`");
                    self.errors.add(&doc.at, message);
                }
            }
            (Some(doc), None) if doc.symbol().is_none() => {
                let message = "documentation of a definition starts with a line `# @NAME:`";
                self.errors.add(&doc.at, message);
            }
            _ => {}
        }
        match (entries, directive) {
            (_, None) => self.statements.push((module.to_owned(), statement)),
            ([Entry { key, node, at }], Some(_)) if key == "include" => match node.text() {
                Some(target) => self.include(path, target, at),
                None => self.errors.add(&node.at, "`include` needs a file name as a string"),
            },
            ([Entry { node, .. }], Some(_)) => self.pragmas.read(node, &mut self.errors),
            (_, Some(Entry { key, at, .. })) => {
                self.errors.add(at, format!("`{key}` stands alone in its object"));
            }
        }
    }

    fn include(&mut self, from: &Path, target: &str, at: &Location) {
        let path = normal(&from.parent().unwrap_or(Path::new("")).join(target));
        if self.open.contains(&path) {
            let message = format!("{} includes itself, by way of this file", path.display());
            self.errors.add(at, message);
            return;
        }
        if self.seen.contains(&path) {
            return;
        }
        match self.files.read(&path) {
            Ok(text) => self.file(&path, &text),
            Err(reason) => {
                self.errors.add(at, format!("cannot include {}: {reason}", path.display()));
            }
        }
    }
}

/// Resolves `.` and `..` in a relative path without looking at the file system.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if normal.file_name().is_some() => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

/// Returns the SHA-256 of `bytes` in lower-case hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
