//! Writes a list of what iotest-runtime makes public, hidden documentation included: a line for each
//! declaration, and for each implementation of a trait that the crate writes.
//!
//! An example, since it needs a newer compiler than everything else.
//!
//! Arguments: the file to write, and the directory with rustdoc's JSON of all [`CRATES`].

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;
use regex::{Captures, Regex};
use serde_json::Value;

/// Our crate, and after it those from which it takes items.
const CRATES: [&str; 5] =
    ["iotest_runtime", "iotest_exec", "iotest_protocol", "iotest_spec", "qmp_client"];
/// The most items and modules there should be.
const BOUNDS: (usize, usize) = (250, 25);

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let (list, directory) = arguments.next().zip(arguments.next()).context("two arguments")?;
    let mut surface = Surface::default();
    for name in CRATES {
        surface.read(&Path::new(&directory).join(format!("{name}.json")), name)?;
    }
    let counts = (surface.items.len(), surface.modules.len());
    ensure!(counts.0 > 0, "rustdoc's JSON has no public item");
    ensure!(
        counts.0 <= BOUNDS.0 && counts.1 <= BOUNDS.1,
        "{counts:?} public items and modules, {BOUNDS:?} are allowed; make some `pub(crate)`"
    );
    let head = format!("# items and modules: {counts:?}\n");
    Ok(fs::write(list, surface.lines.iter().fold(head, |list, line| list + line + "\n"))?)
}

/// The public items of a crate.
#[derive(Default)]
struct Surface {
    lines: BTreeSet<String>,
    items: BTreeSet<u32>,
    modules: BTreeSet<u32>,
    /// The paths of what comes from other crates, by the paths there.
    uses: BTreeMap<String, String>,
}

impl Surface {
    /// Reads rustdoc's JSON of our crate, then of crates below: what our crate uses of them.
    fn read(&mut self, file: &Path, name: &str) -> Result<()> {
        let api = public_api::Builder::from_rustdoc_json(file)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .include_function_parameter_names(true)
            .build()
            .context("the JSON of rustc 1.95 is known")?;
        let json: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        let inner = |id: u32| &json["index"][id.to_string()]["inner"];
        let paths = Regex::new(r"(?:\b[a-z_]\w*::)+\w+")?;
        let mut declarations: BTreeMap<u32, BTreeSet<Declaration>> = BTreeMap::new();
        // Of crates below: what is used, by its path here, and all declarations.
        let (mut used, mut parts) = (BTreeMap::new(), Vec::new());
        for item in api.items() {
            let (id, parent) = (item.id().0, item.parent_id().map(|id| inner(id.0)));
            let parent = parent.unwrap_or(&Value::Null);
            let is_in = |kind: &str| !parent[kind].is_null();
            let kind = inner(id).as_object().and_then(|kinds| kinds.keys().next());
            let kind = kind.map_or("", String::as_str);
            let is_inherent = kind == "impl" && inner(id)["impl"]["trait"].is_null();
            // The trait says what is in its implementation.
            if is_inherent
                || parent.is_null() && kind == "module"
                || !parent["impl"]["trait"].is_null()
            {
                continue;
            }
            let is_part = ["impl", "trait", "enum", "variant", "struct"].into_iter().any(is_in);
            let declaration = Declaration::read(&item.to_string(), &paths, name);
            if name != CRATES[0] {
                let whole = self.uses.get(name).map(|path| format!("{path}::{}", declaration.path));
                let one = self.uses.get(&format!("{name}::{}", declaration.path)).cloned();
                used.extend(one.or(whole).filter(|_| !is_part).map(|path| (id, path)));
                let of = if kind == "impl" { inner(id) } else { parent };
                let of_type = of["impl"]["for"]["resolved_path"]["id"].as_u64();
                let of_type = of_type.and_then(|id| u32::try_from(id).ok());
                let parent = item.parent_id().map(|id| id.0).filter(|_| is_part);
                parts.push((of_type.or(parent).unwrap_or(id), declaration.text));
                continue;
            }
            match kind {
                "module" => _ = self.modules.insert(id),
                "use" => {
                    let source = inner(id)["use"]["source"].as_str().unwrap_or_default();
                    self.uses.insert(source.to_owned(), declaration.path.clone());
                }
                "impl" => {}
                _ if is_part => {}
                _ => _ = self.items.insert(id),
            }
            declarations.entry(id).or_default().insert(declaration);
        }
        declarations.into_values().for_each(|all| self.add(all));
        let listed = |(id, text): (u32, String)| Some(format!("{}: {text}", used.get(&id)?));
        self.lines.extend(parts.into_iter().filter_map(listed));
        Ok(())
    }

    /// Adds an item: whole where it is declared, in short where `pub use` repeats it.
    fn add(&mut self, declarations: BTreeSet<Declaration>) {
        let mut declarations = declarations.into_iter();
        self.lines
            .extend(declarations.next().map(|first| format!("{}: {}", first.path, first.text)));
        let again = declarations.filter(|other| other.path.matches("::").count() < 2);
        self.lines.extend(again.map(|other| format!("{}: pub use", other.path)));
    }
}

/// A declaration at one of its paths; the first in order is where the item belongs.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Declaration {
    is_in_prelude: bool,
    depth: Reverse<usize>,
    path: String,
    text: String,
}

impl Declaration {
    /// Shortens what rustdoc says: the item's own path loses the crate, others all but their names.
    fn read(text: &str, paths: &Regex, name: &str) -> Self {
        let mut path = String::new();
        let short = |found: &Captures<'_>| {
            // That of an implementation is its type's, the last one.
            if path.is_empty() || text.starts_with("impl") {
                let below = found[0].strip_prefix(name).and_then(|path| path.strip_prefix("::"));
                path = below.unwrap_or(&found[0]).to_owned();
            }
            found[0].rsplit("::").next().unwrap_or_default().to_owned()
        };
        let text = paths.replace_all(text, short).into_owned();
        let depth = Reverse(path.matches("::").count());
        Self { is_in_prelude: path.starts_with("prelude"), depth, path, text }
    }
}
