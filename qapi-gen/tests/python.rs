//! Schemas with mistakes: read or refused as QEMU's own parser in Python reads or refuses them.
//!
//! `QEMU_SRC` names source trees, whose parser, test schemas and schemas are used. `QAPI_MUTANTS` is the number
//! of mutants a tree, `QAPI_SEED` another seed.

#[path = "support/mutation.rs"]
mod mutation;
#[path = "support/python.rs"]
mod python;
#[path = "support/trees.rs"]
mod trees;

use std::path::{Path, PathBuf};

use mutation::{Mutator, without_documentation};
use python::Python;
use qapi_gen::schema::{Tree, load};
use trees::trees;

/// What QEMU refuses and we read, by what QEMU says: the beginning of each is a rule that we do not have.
const RULES: [&str; 2] = [
    "conditional command arguments require 'boxed': true",
    "conditional event arguments require 'boxed': true",
];

/// Schemas below this size are changed: all but those of the largest parts of QEMU.
const LARGEST: u64 = 40_000;

fn number(name: &str, default: u64) -> u64 {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let text = std::env::var(name);
    text.map_or(default, |text| text.parse().expect("it is a number"))
}

/// A copy of a tree's schemas that may be changed.
struct Copy {
    directory: tempfile::TempDir,
    /// What is changed: the path below the directory, that of the schema which is read, and the text.
    targets: Vec<(PathBuf, PathBuf, String)>,
}

impl Copy {
    fn of(tree: &Path) -> Self {
        let directory = tempfile::tempdir().expect("a scratch directory");
        let mut copy = Self { directory, targets: Vec::new() };
        copy.add(tree, "tests/qapi-schema", |name| name.into());
        copy.add(tree, "tests/qapi-schema/include", |name| name.into());
        copy.add(tree, "qapi", |name| format!("read-{name}").into());
        copy
    }

    fn add(&mut self, tree: &Path, below: &str, root: fn(&str) -> PathBuf) {
        let to = self.directory.path().join(below);
        std::fs::create_dir_all(&to).expect("a directory");
        let entries = std::fs::read_dir(tree.join(below)).expect("the tree has schemas");
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|e| e == "json")) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            std::fs::copy(path, to.join(&name)).expect("a copy");
            let Ok(text) = std::fs::read_to_string(path) else { continue };
            let (file, root) = (Path::new(below).join(&name), Path::new(below).join(root(&name)));
            if file != root {
                // The names that QEMU's schemas have need the pragmas of all of them.
                let both = format!("{{ 'include': 'pragma.json' }}\n{{ 'include': '{name}' }}\n");
                std::fs::write(self.directory.path().join(&root), both).expect("a file");
            }
            if path.metadata().expect("it is there").len() < LARGEST {
                self.targets.push((file, root, text));
            }
        }
    }

    fn is_good(&self, root: &Path) -> bool {
        load(&Tree::new(self.directory.path()), root).is_ok()
    }

    fn write(&self, file: &Path, text: &str) {
        std::fs::write(self.directory.path().join(file), text).expect("a file");
    }
}

/// Returns what is wrong with our verdict on a schema whose file has the text `text`.
fn compare(
    copy: &Copy,
    python: &mut Python,
    (file, root): (&Path, &Path),
    text: &str,
    is_newest: bool,
) -> (bool, Option<String>) {
    copy.write(file, text);
    let path = copy.directory.path().join(root);
    let theirs = python.refuses(&path);
    let ours = load(&Tree::new(copy.directory.path()), root).err();
    let problem = match (&theirs, &ours) {
        (None, Some(error)) => Some(format!("refused: {error}")),
        (Some(error), None) if is_newest => {
            let known = RULES.iter().any(|rule| error.contains(rule));
            copy.write(file, &without_documentation(text));
            let is_documentation = known || python.refuses(&path).is_none();
            (!is_documentation).then(|| format!("read, but QEMU says: {error}"))
        }
        _ => None,
    };
    (theirs.is_some(), problem)
}

#[test]
fn schemas_with_mistakes_are_read_or_refused_as_qemus_parser_does() {
    let (mutants, seed) = (number("QAPI_MUTANTS", 400), number("QAPI_SEED", 13));
    let mut trees = trees();
    trees.sort_by_key(|(_, version)| qapi_gen::model::release_number(version));
    let (mut wrong, mut counts) = (Vec::new(), [0_u64, 0]);
    let newest = trees.last().map(|(_, version)| version.clone());
    for (tree, version) in &trees {
        let (copy, mut python) = (Copy::of(tree), Python::start(tree));
        let mut mutator = Mutator::new(seed);
        // Most of QEMU's test schemas have a mistake already: every other mutant is one of those that have none.
        let good: Vec<_> = copy.targets.iter().filter(|target| copy.is_good(&target.1)).collect();
        let all: Vec<_> = copy.targets.iter().collect();
        for round in 0..mutants {
            let targets = if round % 2 == 0 { &good } else { &all };
            let (file, root, text) = targets[mutator.below(targets.len())];
            let mutant = mutator.change(text);
            let is_newest = newest.as_ref() == Some(version);
            let (refused, problem) = compare(&copy, &mut python, (file, root), &mutant, is_newest);
            counts[usize::from(refused)] += 1;
            if let Some(problem) = problem {
                wrong.push(format!(
                    "{version} {}, round {round}: {problem}\n{}",
                    file.display(),
                    changed(text, &mutant)
                ));
            }
            copy.write(file, text);
        }
    }
    let [good, bad] = counts;
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of {}:\n{shown}", wrong.len(), good + bad);
    assert!(good * 20 > mutants && bad * 20 > mutants, "{good} are good and {bad} bad");
}

/// Returns the lines that only the mutant has.
fn changed(text: &str, mutant: &str) -> String {
    let old: Vec<&str> = text.lines().collect();
    let new = mutant.lines().filter(|line| !old.contains(line));
    new.take(10).map(|line| format!("    {line}\n")).collect()
}
