//! [`Reader`]: turns one statement into a [`Definition`] or notes a pragma.

use std::collections::{BTreeMap, BTreeSet};

use super::object::Object;
use crate::diagnostic::{Diagnostics, Location};
use crate::model::{Base, Command, Definition, Kind, Payload, Programs, Struct, Union};
use crate::syntax::{Data, Facts, Node, Statement};

/// Where statements come from: only the committed form may carry `since` and `programs` as keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A QAPI schema file.
    Schema,
    /// The committed JSON form of a model.
    Facts,
}

/// The exceptions to naming rules that a schema grants itself.
#[derive(Debug, Clone, Default)]
pub struct Pragmas {
    command_names: BTreeSet<String>,
    command_returns: BTreeSet<String>,
    member_names: BTreeSet<String>,
    lenient: bool,
}

impl Pragmas {
    /// Returns pragmas that permit every name.
    pub fn lenient() -> Self {
        Self { lenient: true, ..Self::default() }
    }

    /// Returns whether names are not checked but for what every name must be.
    pub(super) fn permits_all(&self) -> bool {
        self.lenient
    }

    pub(super) fn permits_case(&self, owner: &str) -> bool {
        self.lenient || self.member_names.contains(owner)
    }

    pub(super) fn permits_underscore(&self, command: &str) -> bool {
        self.lenient || self.command_names.contains(command)
    }

    pub(super) fn permits_return(&self, command: &str) -> bool {
        self.lenient || self.command_returns.contains(command)
    }
}

/// Reads statements; collects errors and the locations of definitions and members.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) errors: &'a mut Diagnostics,
    pub(super) locations: &'a mut BTreeMap<String, Location>,
    pub(super) pragmas: &'a Pragmas,
    pub(super) form: Form,
    pub(super) facts: Facts,
}

const KINDS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

impl<'a> Reader<'a> {
    /// Makes a reader.
    pub fn new(
        form: Form,
        pragmas: &'a Pragmas,
        locations: &'a mut BTreeMap<String, Location>,
        errors: &'a mut Diagnostics,
    ) -> Self {
        Self { errors, locations, pragmas, form, facts: Facts::default() }
    }

    /// Reads one definition of `module`.
    pub fn define(&mut self, statement: &Statement, module: &str) -> Option<Definition> {
        let node = &statement.node;
        let entries = node.entries()?;
        let kinds: Vec<_> =
            entries.iter().filter(|entry| KINDS.contains(&entry.key.as_str())).collect();
        let [kind] = kinds.as_slice() else {
            let message = format!("an expression needs exactly one of `{}`", KINDS.join("`, `"));
            self.errors.add(&node.at, message);
            return None;
        };
        let Some(name) = kind.node.text() else {
            let found = kind.node.kind();
            self.errors
                .add(&kind.node.at, format!("name of {} must be a string, not {found}", kind.key));
            return None;
        };
        self.take_facts(statement, name);
        let object = Object::open(node, format!("{} `{name}`", kind.key), self.errors)?;
        let body = self.body(&kind.key, name, &kind.node.at, &object)?;
        let condition = self.condition_of(&object);
        let features = self.features_of(&object);
        let since = self.since_fact(&object).or(self.facts.since.clone());
        let programs = match object.get("program").and_then(Node::text) {
            Some("storage-daemon") => Programs::Daemon,
            Some("both") => Programs::Both,
            Some("guest-agent") => Programs::GuestAgent,
            _ => Programs::System,
        };
        let (name, module) = (name.to_owned(), module.to_owned());
        Some(Definition { name, module, kind: body, condition, features, since, programs })
    }

    fn take_facts(&mut self, statement: &Statement, name: &str) {
        self.facts = Facts::default();
        let Some(doc) = &statement.doc else { return };
        match doc.symbol() {
            Some(symbol) if symbol != name => {
                let message = format!("documentation of `{symbol}` is before `{name}`");
                self.errors.add(&doc.at, message);
            }
            Some(_) => self.facts = doc.facts(),
            None => {}
        }
    }

    fn body(&mut self, kind: &str, name: &str, at: &Location, object: &Object<'_>) -> Option<Kind> {
        match kind {
            "command" => self.command_name(name, at),
            "event" => self.event_name(name, at),
            _ => self.type_name(name, at),
        }
        match kind {
            "enum" => self.enumeration(name, object),
            "struct" => self.structure(name, object),
            "union" => self.union(name, object),
            "alternate" => self.alternate(name, object),
            "command" => Some(Kind::Command(self.command(name, object))),
            _ => {
                self.keys(object, &["event", "data", "boxed", "if", "features"]);
                Some(Kind::Event(self.payload(name, object)))
            }
        }
    }

    fn keys(&mut self, object: &Object<'_>, known: &[&str]) {
        object.only(self.with_facts(known), self.errors);
    }

    pub(super) fn with_facts<'k>(&self, known: &'k [&'k str]) -> &'k [&'k str] {
        // The committed form is written by this crate; its own keys need no second check.
        if self.form == Form::Facts { ALL_KEYS } else { known }
    }

    fn enumeration(&mut self, name: &str, object: &Object<'_>) -> Option<Kind> {
        self.keys(object, &["enum", "data", "prefix", "if", "features"]);
        object.text("prefix", self.errors);
        let data = object.require("data", self.errors)?;
        Some(Kind::Enum(self.values(data, name)))
    }

    fn structure(&mut self, name: &str, object: &Object<'_>) -> Option<Kind> {
        self.keys(object, &["struct", "data", "base", "if", "features"]);
        let base = object.text("base", self.errors).map(str::to_owned);
        let data = object.require("data", self.errors)?;
        let members = self.inline(data, name)?;
        Some(Kind::Struct(Struct { base, members }))
    }

    fn inline(&mut self, data: &Node, owner: &str) -> Option<Vec<crate::model::Member>> {
        let Some(entries) = data.entries() else {
            let message = format!("`data` of `{owner}` must be an object, not {}", data.kind());
            self.errors.add(&data.at, message);
            return None;
        };
        Some(self.members(entries, owner))
    }

    fn union(&mut self, name: &str, object: &Object<'_>) -> Option<Kind> {
        self.keys(object, &["union", "base", "discriminator", "data", "if", "features"]);
        let base = object.require("base", self.errors);
        let discriminator = object.require("discriminator", self.errors);
        let data = object.require("data", self.errors);
        let base = match &base?.data {
            Data::Text(name) => Base::Named(name.clone()),
            Data::Object(entries) => Base::Inline(self.members(entries, name)),
            _ => {
                let message = format!("`base` of {} must be a name or an object", object.what);
                self.errors.add(&base?.at, message);
                return None;
            }
        };
        self.remember(&format!("{name}:discriminator"), &discriminator?.at);
        let discriminator = object.text("discriminator", self.errors)?.to_owned();
        let branches = self.branches(data?, name, false);
        Some(Kind::Union(Union { base, discriminator, branches }))
    }

    fn alternate(&mut self, name: &str, object: &Object<'_>) -> Option<Kind> {
        self.keys(object, &["alternate", "data", "if", "features"]);
        let data = object.require("data", self.errors)?;
        let branches = self.branches(data, name, true);
        if data.entries().is_some_and(<[_]>::is_empty) {
            self.errors.add(&data.at, format!("{} needs at least one branch", object.what));
        }
        Some(Kind::Alternate(branches))
    }

    fn payload(&mut self, name: &str, object: &Object<'_>) -> Payload {
        let boxed = object.flag("boxed", true, self.errors);
        let Some(data) = object.get("data") else {
            if boxed {
                self.errors.add(object.at, format!("{}: `boxed` needs `data`", object.what));
            }
            return Payload::Empty;
        };
        match &data.data {
            Data::Text(ty) => Payload::Named { name: ty.clone(), boxed },
            Data::Object(entries) => {
                if boxed {
                    let message = format!("{}: `boxed` needs a type name as `data`", object.what);
                    self.errors.add(&data.at, message);
                }
                Payload::Inline(self.members(entries, name))
            }
            _ => {
                let message = format!("`data` of {} must be a name or an object", object.what);
                self.errors.add(&data.at, message);
                Payload::Empty
            }
        }
    }

    fn command(&mut self, name: &str, object: &Object<'_>) -> Command {
        self.keys(object, COMMAND_KEYS);
        let arguments = self.payload(name, object);
        let returns = object.get("returns").and_then(|node| {
            self.remember(&format!("{name}:returns"), &node.at);
            self.type_ref(node, &format!("reply of `{name}`"))
        });
        let allow_oob = object.flag("allow-oob", true, self.errors);
        let coroutine = object.flag("coroutine", true, self.errors);
        if allow_oob && coroutine {
            let message = format!("{} cannot be both `coroutine` and `allow-oob`", object.what);
            self.errors.add(object.at, message);
        }
        Command {
            arguments,
            returns,
            generated: !object.flag("gen", false, self.errors),
            success_response: !object.flag("success-response", false, self.errors),
            allow_oob,
            allow_preconfig: object.flag("allow-preconfig", true, self.errors),
            coroutine,
        }
    }
}

const COMMAND_KEYS: &[&str] = &[
    "command",
    "data",
    "returns",
    "boxed",
    "gen",
    "success-response",
    "allow-oob",
    "allow-preconfig",
    "coroutine",
    "if",
    "features",
];

const ALL_KEYS: &[&str] = &[
    "command",
    "event",
    "enum",
    "struct",
    "union",
    "alternate",
    "data",
    "returns",
    "boxed",
    "gen",
    "success-response",
    "allow-oob",
    "allow-preconfig",
    "coroutine",
    "base",
    "discriminator",
    "if",
    "features",
    "name",
    "type",
    "since",
    "program",
];

impl Pragmas {
    /// Reads one `pragma` object.
    pub(super) fn read(&mut self, node: &Node, errors: &mut Diagnostics) {
        let Some(entries) = node.entries() else {
            errors.add(&node.at, format!("`pragma` must be an object, not {}", node.kind()));
            return;
        };
        for entry in entries {
            let list = match entry.key.as_str() {
                "command-name-exceptions" => Some(&mut self.command_names),
                "command-returns-exceptions" => Some(&mut self.command_returns),
                "member-name-exceptions" => Some(&mut self.member_names),
                // Documentation is not checked.
                "documentation-exceptions" => None,
                "doc-required" => {
                    if !matches!(entry.node.data, Data::Flag(_)) {
                        errors.add(&entry.node.at, "pragma `doc-required` must be a boolean");
                    }
                    continue;
                }
                other => {
                    errors.add(&entry.at, format!("unknown pragma `{other}`"));
                    continue;
                }
            };
            let items = entry.node.items().map(|items| items.iter().map(Node::text).collect());
            match items.and_then(|names: Vec<Option<&str>>| names.into_iter().collect()) {
                Some::<Vec<_>>(names) => {
                    // A later list replaces an earlier one, as in QEMU.
                    if let Some(list) = list {
                        *list = names.into_iter().map(str::to_owned).collect();
                    }
                }
                None => {
                    let message = format!("pragma `{}` must be a list of strings", entry.key);
                    errors.add(&entry.node.at, message);
                }
            }
        }
    }
}
