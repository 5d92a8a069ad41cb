//! The items of our crates, by the paths under which users find them.
//!
//! It reads sources, not a compiled crate: modules, their `use`s, and the members of types. What
//! macros make is seen as far as functions stand in the macro's call.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, ImplItem, Item as Syntax, UseTree, Visibility};

/// An item, under the path where it is defined.
#[derive(Debug, Default)]
pub(crate) struct Item {
    name: String,
    aliases: BTreeSet<String>,
    public: bool,
    module: bool,
}

impl Item {
    /// Says whether it is found by this name: its own or an alias.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(name)
    }
}

/// A `use` in a module.
#[derive(Debug)]
struct Use {
    /// None for all names of `path`.
    name: Option<String>,
    path: Vec<String>,
    public: bool,
}

/// All items of several crates.
#[derive(Default)]
pub(crate) struct Sources {
    crates: Vec<String>,
    items: BTreeMap<String, Item>,
    uses: BTreeMap<String, Vec<Use>>,
    impls: Vec<(String, syn::ItemImpl)>,
}

impl Sources {
    /// Reads crates: the name of each, and the path of its `lib.rs`.
    pub(crate) fn read(crates: &[(&str, PathBuf)]) -> Self {
        let mut sources = Self::default();
        for (name, lib) in crates {
            sources.crates.push((*name).to_owned());
            let dir = lib.parent().expect("a file lies in a directory");
            sources.file(name, lib, dir);
        }
        for (module, block) in std::mem::take(&mut sources.impls) {
            sources.members(&module, &block);
        }
        sources
    }

    /// Finds what users see under a path.
    pub(crate) fn public(&self, path: &str) -> Option<&Item> {
        let path: Vec<String> = path.split("::").map(str::to_owned).collect();
        self.crates.contains(&path[0]).then_some(())?;
        let mut at = path[0].clone();
        for name in &path[1..] {
            at = self.step(&at, name, true)?;
        }
        self.items.get(&at)
    }

    /// Returns every alias, with the path of the item that has it.
    pub(crate) fn aliases(&self) -> impl Iterator<Item = (&str, &str)> {
        self.items.iter().flat_map(|(path, item)| {
            item.aliases.iter().map(move |alias| (alias.as_str(), path.as_str()))
        })
    }

    fn file(&mut self, module: &str, path: &Path, children: &Path) {
        let text = std::fs::read_to_string(path).map_err(|error| error.to_string());
        let file = text.and_then(|text| syn::parse_file(&text).map_err(|error| error.to_string()));
        let file = file.map_err(|error| format!("{}: {error}", path.display()));
        self.module(module, file.expect("our sources can be read").items, children);
    }

    fn module(&mut self, module: &str, items: Vec<Syntax>, children: &Path) {
        for item in items {
            self.item(module, item, children);
        }
    }

    fn item(&mut self, module: &str, item: Syntax, children: &Path) {
        match item {
            Syntax::Mod(inner) => {
                if inner.attrs.iter().any(is_for_tests) {
                    return;
                }
                let (name, path) = (inner.ident.to_string(), format!("{module}::{}", inner.ident));
                self.add(module, &name, &inner.attrs, is_public(&inner.vis)).module = true;
                let deeper = children.join(&name);
                match inner.content {
                    Some((_, items)) => self.module(&path, items, &deeper),
                    None => self.file(&path, &children.join(format!("{name}.rs")), &deeper),
                }
            }
            Syntax::Use(used) => {
                let mut found = Vec::new();
                leaves(&used.tree, &mut Vec::new(), is_public(&used.vis), &mut found);
                self.uses.entry(module.to_owned()).or_default().extend(found);
            }
            Syntax::Impl(block) => self.impls.push((module.to_owned(), block)),
            Syntax::Macro(defined) => {
                let exported = defined.attrs.iter().any(|a| a.path().is_ident("macro_export"));
                if let (Some(name), true) = (&defined.ident, exported) {
                    let root = module.split("::").next().unwrap_or(module).to_owned();
                    self.add(&root, &name.to_string(), &defined.attrs, true);
                }
            }
            other => self.definition(module, &other),
        }
    }

    fn definition(&mut self, module: &str, item: &Syntax) {
        let (name, attrs, vis) = match item {
            Syntax::Fn(it) => (&it.sig.ident, &it.attrs, &it.vis),
            Syntax::Struct(it) => (&it.ident, &it.attrs, &it.vis),
            Syntax::Enum(it) => (&it.ident, &it.attrs, &it.vis),
            Syntax::Trait(it) => (&it.ident, &it.attrs, &it.vis),
            Syntax::Type(it) => (&it.ident, &it.attrs, &it.vis),
            Syntax::Const(it) => (&it.ident, &it.attrs, &it.vis),
            Syntax::Static(it) => (&it.ident, &it.attrs, &it.vis),
            _ => return,
        };
        self.add(module, &name.to_string(), attrs, is_public(vis));
        let path = format!("{module}::{name}");
        match item {
            Syntax::Struct(it) => {
                for field in it.fields.iter() {
                    if let Some(name) = &field.ident {
                        self.add(&path, &name.to_string(), &field.attrs, is_public(&field.vis));
                    }
                }
            }
            Syntax::Enum(it) => {
                for variant in &it.variants {
                    self.add(&path, &variant.ident.to_string(), &variant.attrs, true);
                }
            }
            Syntax::Trait(it) => {
                for member in &it.items {
                    if let syn::TraitItem::Fn(member) = member {
                        self.add(&path, &member.sig.ident.to_string(), &member.attrs, true);
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds the members of an `impl` block to its type.
    fn members(&mut self, module: &str, block: &syn::ItemImpl) {
        let syn::Type::Path(of) = &*block.self_ty else { return };
        let path: Vec<String> = of.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let Some(owner) = self.find(module, &path) else { return };
        for member in &block.items {
            match member {
                ImplItem::Fn(member) => {
                    let public = block.trait_.is_some() || is_public(&member.vis);
                    self.add(&owner, &member.sig.ident.to_string(), &member.attrs, public);
                }
                ImplItem::Const(member) => {
                    let public = is_public(&member.vis);
                    self.add(&owner, &member.ident.to_string(), &member.attrs, public);
                }
                ImplItem::Macro(call) => {
                    for (name, aliases) in listed(call.mac.tokens.clone()) {
                        self.add(&owner, &name, &[], true).aliases.extend(aliases);
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, owner: &str, name: &str, attrs: &[Attribute], public: bool) -> &mut Item {
        let item = self.items.entry(format!("{owner}::{name}")).or_default();
        name.clone_into(&mut item.name);
        item.public |= public;
        item.aliases.extend(attrs.iter().flat_map(aliases));
        item
    }

    /// Finds what a path means to the code in `module`.
    fn find(&self, module: &str, path: &[String]) -> Option<String> {
        let (first, rest) = path.split_first()?;
        let up = |module: &str| module.rsplit_once("::").map(|(parent, _)| parent.to_owned());
        let mut at = match first.as_str() {
            "crate" => module.split("::").next()?.to_owned(),
            "self" => module.to_owned(),
            "super" => up(module)?,
            name if self.crates.iter().any(|known| known == name) => name.to_owned(),
            name => self.step(module, name, false)?,
        };
        for name in rest {
            at = match name.as_str() {
                "super" => up(&at)?,
                name => self.step(&at, name, false)?,
            };
        }
        Some(at)
    }

    /// Goes from a module or type to what it calls `name`.
    fn step(&self, at: &str, name: &str, public: bool) -> Option<String> {
        let inside = format!("{at}::{name}");
        if self.items.get(&inside).is_some_and(|item| item.public || !public) {
            return Some(inside);
        }
        let uses = self.uses.get(at)?.iter().filter(|used| used.public || !public);
        let mut found = uses.filter_map(|used| match &used.name {
            Some(known) => (known == name).then(|| self.find(at, &used.path))?,
            None => {
                let of = self.find(at, &used.path)?;
                let open = self.items.get(&of).is_none_or(|item| item.module) && of != at;
                open.then(|| self.step(&of, name, true))?
            }
        });
        found.next()
    }
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn is_for_tests(attr: &Attribute) -> bool {
    attr.path().is_ident("cfg")
        && attr.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
}

/// Returns the aliases that a `#[doc(alias = "…")]` names.
fn aliases(attr: &Attribute) -> Vec<String> {
    let mut found = Vec::new();
    if attr.path().is_ident("doc") && matches!(attr.meta, syn::Meta::List(_)) {
        // Other words than aliases, such as `hidden`, end the reading.
        let read = attr.parse_nested_meta(|meta| {
            if meta.path.is_ident("alias") {
                found.push(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
        drop(read);
    }
    found
}

fn leaves(tree: &UseTree, before: &mut Vec<String>, public: bool, found: &mut Vec<Use>) {
    let under = |before: &[String], last: &syn::Ident| match last.to_string().as_str() {
        "self" => before.to_vec(),
        name => [before, &[name.to_owned()]].concat(),
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            leaves(&path.tree, before, public, found);
            before.pop();
        }
        UseTree::Name(name) => {
            let path = under(before, &name.ident);
            found.push(Use { name: path.last().cloned(), path, public });
        }
        UseTree::Rename(name) => {
            let path = under(before, &name.ident);
            found.push(Use { name: Some(name.rename.to_string()), path, public });
        }
        UseTree::Glob(_) => found.push(Use { name: None, path: before.clone(), public }),
        UseTree::Group(group) => {
            for tree in &group.items {
                leaves(tree, before, public, found);
            }
        }
    }
}

/// Returns the functions that the call of a macro lists, `#[…] name(…)`, with their aliases.
fn listed(tokens: TokenStream) -> Vec<(String, Vec<String>)> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    let mut pending = Vec::new();
    for pair in tokens.windows(2) {
        match (&pair[0], &pair[1]) {
            (TokenTree::Punct(hash), TokenTree::Group(_)) if hash.as_char() == '#' => {
                let attr: Vec<Attribute> = syn::parse::Parser::parse2(
                    Attribute::parse_outer,
                    pair.iter().cloned().collect(),
                )
                .unwrap_or_default();
                pending.extend(attr.iter().flat_map(aliases));
            }
            (TokenTree::Ident(name), TokenTree::Group(group))
                if group.delimiter() == proc_macro2::Delimiter::Parenthesis =>
            {
                found.push((name.to_string(), std::mem::take(&mut pending)));
            }
            _ => {}
        }
    }
    found
}
