//! [`Model`]: a committed model, as far as values of its types are concerned.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

/// The definitions of one release by name.
#[derive(Debug)]
pub(crate) struct Model {
    /// The release, such as `7.2`.
    pub(crate) release: String,
    /// Name → definition, in the committed form.
    pub(crate) definitions: BTreeMap<String, Value>,
}

/// One member: its name, whether it may be absent, its type.
pub(crate) type Member = (String, bool, Value);

/// Reads every committed model of QEMU and its storage daemon, oldest first.
pub(crate) fn all() -> Vec<Model> {
    of("qemu-")
}

/// Reads every committed model of the guest agent, oldest first.
pub(crate) fn guest_agent() -> Vec<Model> {
    of("qga-")
}

fn of(program: &str) -> Vec<Model> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema");
    let mut models: Vec<Model> = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(program) && name.ends_with(".json") {
            models.push(read(&std::fs::read_to_string(path).unwrap()));
        }
    }
    let number = |part: &str| part.parse::<u32>().unwrap();
    models.sort_by_key(|model| model.release.split('.').map(number).collect::<Vec<_>>());
    assert!(models.len() >= 2);
    models
}

/// Reads a model from its text.
pub(crate) fn read(text: &str) -> Model {
    let root: Value = serde_json::from_str(text).unwrap();
    let mut definitions = BTreeMap::new();
    for module in root["modules"].as_object().unwrap().values() {
        for definition in module.as_array().unwrap() {
            let kind = ["enum", "struct", "union", "alternate", "command", "event"];
            let name = kind.iter().find_map(|kind| definition[*kind].as_str()).unwrap();
            definitions.insert(name.to_owned(), definition.clone());
        }
    }
    Model { release: root["release"].as_str().unwrap().to_owned(), definitions }
}

impl Model {
    /// Returns the names of all definitions of `kind`.
    pub(crate) fn names(&self, kind: &str) -> Vec<&str> {
        self.definitions.values().filter_map(|definition| definition[kind].as_str()).collect()
    }

    /// Returns the members listed in `data`, or those of the struct it names.
    pub(crate) fn members(&self, data: &Value) -> Vec<Member> {
        match data {
            Value::Object(members) => listed(members),
            Value::String(name) => {
                let definition = &self.definitions[name];
                let mut members = self.members(&definition["base"]);
                members.extend(self.members(&definition["data"]));
                members
            }
            _ => Vec::new(),
        }
    }

    /// Returns whether a struct has one member, `data`, and only branches of unions use it.
    pub(crate) fn is_wrapper(&self, name: &str) -> bool {
        let members = match self.definitions[name]["struct"].is_string() {
            true => self.members(&Value::from(name)),
            false => return false,
        };
        let is_one = matches!(&members[..], [(member, false, _)] if member == "data");
        let users = self.definitions.values().filter(|one| one.to_string().contains(name));
        let mut users = users.filter(|one| one["struct"] != name);
        let uses_in_branch = |union: &Value| {
            let branches = union["data"].as_object().into_iter().flat_map(Map::values);
            union["union"].is_string() && branches.map(plain).any(|ty| ty == name)
        };
        is_one && users.all(uses_in_branch)
    }

    /// Returns whether a union's discriminator has a value.
    pub(crate) fn selects(&self, union: &str, value: &str) -> bool {
        let definition = &self.definitions[union];
        let base = self.members(&definition["base"]);
        let tag =
            base.iter().find(|member| member.0 == text(&definition["discriminator"])).unwrap();
        self.values(text(&tag.2)).contains(&value)
    }

    /// Returns an enum's values.
    pub(crate) fn values(&self, name: &str) -> Vec<&str> {
        let values = self.definitions[name]["data"].as_array().unwrap();
        values.iter().map(|value| value.as_str().unwrap_or_else(|| text(&value["name"]))).collect()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn listed(members: &Map<String, Value>) -> Vec<Member> {
    let member = |(key, long): (&String, &Value)| {
        let name = key.trim_start_matches('*');
        (name.to_owned(), key.starts_with('*'), plain(long))
    };
    members.iter().map(member).collect()
}

/// Returns the type inside the long form of a member or branch.
pub(crate) fn plain(long: &Value) -> Value {
    if long.is_object() { long["type"].clone() } else { long.clone() }
}
