//! [`Surface`]: what generated code makes public, read from its text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Fields, FnArg, ImplItem, Item, UseTree, Visibility};

/// The public items by path, and the parts of each: what it is called, and what else a user relies on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Surface(pub(crate) BTreeMap<String, BTreeMap<String, String>>);

/// A difference between two surfaces, in words; breaking unless something is only added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    Added(String),
    Gone(String),
    Changed { what: String, old: String, new: String },
}

impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Added(what) => write!(f, "{what} is new"),
            Self::Gone(what) => write!(f, "{what} is gone"),
            Self::Changed { what, old, new } => write!(f, "{what}: `{old}` became `{new}`"),
        }
    }
}

impl Surface {
    /// Reads the files that the emitter writes, by their paths.
    pub(crate) fn of(files: &BTreeMap<String, String>) -> Self {
        let mut surface = Self::default();
        surface.add("", files);
        surface
    }

    /// Adds the items of a module, such as `guest_agent::`.
    pub(crate) fn add(&mut self, above: &str, files: &BTreeMap<String, String>) {
        for (path, text) in files {
            let (directory, file) = path.split_once('/').unwrap_or_default();
            let module = match directory {
                "types" => "",
                "cmd" => "cmd::",
                "event" => "event::",
                _ => continue,
            };
            let module = &format!("{above}{module}");
            let full = if file.starts_with("full/") { "full" } else { "" };
            let file = syn::parse_file(text).expect("the emitter writes Rust");
            let mut reader = Reader { surface: self, module, full };
            file.items.iter().for_each(|item| reader.read(item));
        }
    }

    /// Reads the form that [`Self::to_text`] writes.
    pub(crate) fn parse(text: &str) -> Self {
        let mut surface = Self::default();
        let mut item = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix(' ') {
                None => line.clone_into(&mut item),
                Some(part) => {
                    let (key, value) = part.split_once(' ').unwrap_or((part, ""));
                    let parts = surface.0.entry(item.clone()).or_default();
                    parts.insert(key.to_owned(), value.to_owned());
                }
            }
        }
        surface
    }

    /// Writes a line an item, and below it one a part.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        for (item, parts) in &self.0 {
            writeln!(text, "{item}").expect("a string grows");
            for (part, value) in parts {
                writeln!(text, "{}", format!(" {part} {value}").trim_end())
                    .expect("a string grows");
            }
        }
        text
    }

    /// Returns what differs in `newer`, by name. A type that has become an alias is compared with what
    /// the alias stands for.
    pub(crate) fn changes(&self, newer: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        let older = self.under_the_names_of(newer);
        for (item, parts) in &older.0 {
            let Some(found) = newer.0.get(item) else {
                changes.push(Change::Gone(item.clone()));
                continue;
            };
            for (part, old) in parts {
                let what = format!("{item} {part}");
                match found.get(part) {
                    None => changes.push(Change::Gone(what)),
                    // What only the feature `full` had may come to the default features.
                    Some(new) if new == old || (part == "is" && *old == format!("{new} full")) => {}
                    Some(new) => {
                        changes.push(Change::Changed { what, old: old.clone(), new: new.clone() });
                    }
                }
            }
            let added = found.keys().filter(|part| !parts.contains_key(*part));
            changes.extend(added.map(|part| Change::Added(format!("{item} {part}"))));
        }
        let known = |item: &String| self.0.contains_key(item) || older.0.contains_key(item);
        let added = newer.0.keys().filter(|item| !known(item));
        changes.extend(added.cloned().map(Change::Added));
        changes
    }

    /// Returns the surface with the names that are aliases in `newer` replaced by theirs.
    fn under_the_names_of(&self, newer: &Self) -> Self {
        let alias = |word: &str| {
            let was_type = self.0.get(word).is_some_and(|parts| !parts.contains_key("="));
            newer.0.get(word).and_then(|parts| parts.get("=")).filter(|_| was_type)
        };
        let rewrite = |text: &str| {
            let words = text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            let replace = |word: &str| {
                let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                let rest = &word[bare.len()..];
                alias(bare).map_or(word.to_owned(), |new| format!("{new}{rest}"))
            };
            words.map(replace).collect::<String>()
        };
        let parts = |parts: &BTreeMap<String, String>| {
            parts.iter().map(|(part, value)| (rewrite(part), rewrite(value))).collect()
        };
        Self(self.0.iter().map(|(item, list)| (rewrite(item), parts(list))).collect())
    }
}

struct Reader<'a> {
    surface: &'a mut Surface,
    module: &'a str,
    full: &'static str,
}

impl Reader<'_> {
    fn part(&mut self, item: impl ToTokens, part: impl Into<String>, value: impl Into<String>) {
        let item = format!("{}{}", self.module, plain(item));
        self.surface.0.entry(item).or_default().insert(part.into(), value.into());
    }

    /// Notes the item itself and what is derived for it.
    fn item(&mut self, name: &syn::Ident, kind: &str, attributes: &[Attribute]) {
        self.part(name, "is", format!("{kind} {}", self.full).trim_end());
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let list = attribute.parse_args::<TokenStream>().expect("a list of traits");
            for token in plain(list).split(", ") {
                self.part(name, format!(":{token}"), "");
            }
        }
    }

    /// Notes what a macro of `qapi_types::wire` implements for the types that it names.
    fn macro_call(&mut self, call: &syn::Macro) {
        let name = plain(&call.path);
        let traits = match &*name {
            "enums" => "AsRef<str> Display Eq FromStr Hash Ord PartialEq PartialEq<str> serde",
            "objects" => "Debug serde",
            "branches" => "Debug",
            "named" => "Object serde",
            "values" => "serde",
            "eq" => "Eq",
            name => unreachable!("what the macro {name} implements has no line above"),
        };
        for token in call.tokens.clone() {
            for one in traits.split(' ') {
                self.part(&token, format!(":{one}"), "");
            }
        }
    }
}

impl Reader<'_> {
    fn read(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                self.item(&item.ident, "struct", &item.attrs);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field.ident.as_ref().expect("a struct with named fields");
                    self.part(&item.ident, format!(".{name}"), plain(&field.ty));
                }
            }
            Item::Enum(item) => {
                self.item(&item.ident, "enum", &item.attrs);
                for variant in &item.variants {
                    let held = fields(&variant.fields);
                    self.part(&item.ident, format!("::{}", variant.ident), held);
                }
            }
            Item::Type(item) => {
                self.item(&item.ident, "alias", &item.attrs);
                self.part(&item.ident, "=", plain(&item.ty));
            }
            Item::Macro(item) => self.macro_call(&item.mac),
            Item::Use(item) if is_public(&item.vis) => self.export(&item.tree),
            Item::Impl(item) => self.implementation(item),
            _ => {}
        }
    }

    /// Notes a type under a second name, which is that of a command or an event.
    fn export(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.export(&path.tree),
            UseTree::Name(name) => {
                self.item(&name.ident, "export", &[]);
                self.part(&name.ident, "=", name.ident.to_string());
            }
            UseTree::Rename(name) => {
                self.item(&name.rename, "export", &[]);
                self.part(&name.rename, "=", name.ident.to_string());
            }
            UseTree::Glob(_) | UseTree::Group(_) => {}
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let ty = &item.self_ty;
        if let Some((path, _)) = &item.trait_ {
            let returned = item.items.iter().find_map(|item| match item {
                ImplItem::Type(item) if item.ident == "Return" => Some(plain(&item.ty)),
                _ => None,
            });
            return self.part(ty, format!(":{}", plain(path)), returned.unwrap_or_default());
        }
        for function in item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(function) if is_public(&function.vis) => Some(function),
            _ => None,
        }) {
            let inputs = &function.sig.inputs;
            let names = inputs.iter().map(|input| match input {
                FnArg::Receiver(_) => "self".to_owned(),
                FnArg::Typed(input) => format!("{}: {}", plain(&input.pat), plain(&input.ty)),
            });
            // The setter of a member says what it takes; its parameter has the member's name.
            let is_method = matches!(inputs.first(), Some(FnArg::Receiver(_)));
            let setter = is_method && inputs.len() == 2;
            let value = match inputs.last() {
                Some(FnArg::Typed(input)) if setter => plain(&input.ty),
                _ => format!("({}) {}", names.collect::<Vec<_>>().join(", "), {
                    plain(&function.sig.output)
                }),
            };
            self.part(ty, format!("::{}()", function.sig.ident), value.trim_end());
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Writes tokens as people do.
fn plain(tokens: impl ToTokens) -> String {
    let spaces = [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" : ", ": "),
        ("& 'static ", "&'static "),
        ("& ", "&"),
    ];
    let text = tokens.to_token_stream().to_string();
    spaces.iter().fold(text, |text, (spaced, written)| text.replace(spaced, written))
}

/// Writes what a variant holds.
fn fields(fields: &Fields) -> String {
    let list = fields.iter().map(|field| match &field.ident {
        Some(name) => format!("{name}: {}", plain(&field.ty)),
        None => plain(&field.ty),
    });
    let list = list.collect::<Vec<_>>().join(", ");
    match fields {
        Fields::Named(_) => format!("{{ {list} }}"),
        Fields::Unnamed(_) => format!("({list})"),
        Fields::Unit => String::new(),
    }
}
