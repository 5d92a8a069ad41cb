//! The committed JSON form of a [`Model`]: one definition a line, in the shape of the schema itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::{
    Base, Branch, Command, Condition, Definition, Feature, Input, Kind, Member, Model, Payload,
    Programs, TypeRef,
};
use crate::diagnostic::{Diagnostics, Location};
use crate::schema::{Form, Pragmas, Reader};
use crate::syntax::{Data, Entry, Node, Statement};

/// Writes `model`; the same model gives the same text.
pub fn to_json(model: &Model) -> String {
    let mut text = String::from("{\n");
    let head = [("release", &model.release), ("version", &model.version)];
    for (key, value) in head {
        line(&mut text, &format!("{}: {},", json!(key), json!(value)));
    }
    if model.is_provisional {
        line(&mut text, "\"provisional\": true,");
    }
    if !model.old_names.is_empty() {
        line(&mut text, &format!("\"old-names\": {},", json!(model.old_names)));
    }
    line(&mut text, "\"inputs\": {");
    for (index, input) in model.inputs.iter().enumerate() {
        let comma = if index + 1 < model.inputs.len() { "," } else { "" };
        line(&mut text, &format!("  {}: {}{comma}", json!(input.path), json!(input.sha256)));
    }
    line(&mut text, "},\n\"modules\": {");
    let modules: Vec<_> = model.definitions.chunk_by(|a, b| a.module == b.module).collect();
    for (index, module) in modules.iter().enumerate() {
        line(&mut text, &format!("{}: [", json!(module[0].module)));
        for (index, definition) in module.iter().enumerate() {
            let comma = if index + 1 < module.len() { "," } else { "" };
            line(&mut text, &format!("  {}{comma}", Value::Object(definition_json(definition))));
        }
        line(&mut text, if index + 1 < modules.len() { "]," } else { "]" });
    }
    text.push_str("}\n}\n");
    text
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string takes everything");
}

fn definition_json(definition: &Definition) -> Map<String, Value> {
    let mut json = Map::new();
    let name = json!(definition.name);
    match &definition.kind {
        Kind::Enum(values) => {
            json.insert("enum".into(), name);
            let values = values.iter().map(|value| {
                let facts = facts(value.condition.as_ref(), &value.features, value.since.as_ref());
                short("name", json!(value.name), facts)
            });
            json.insert("data".into(), values.collect());
        }
        Kind::Struct(body) => {
            json.insert("struct".into(), name);
            json.extend(body.base.iter().map(|base| ("base".into(), json!(base))));
            json.insert("data".into(), members(&body.members));
        }
        Kind::Union(union) => {
            json.insert("union".into(), name);
            let base = match &union.base {
                Base::Named(name) => json!(name),
                Base::Inline(inline) => members(inline),
            };
            json.insert("base".into(), base);
            json.insert("discriminator".into(), json!(union.discriminator));
            json.insert("data".into(), branches(&union.branches));
        }
        Kind::Alternate(list) => {
            json.insert("alternate".into(), name);
            json.insert("data".into(), branches(list));
        }
        Kind::Command(command) => {
            json.insert("command".into(), name);
            command_json(command, &mut json);
        }
        Kind::Event(payload) => {
            json.insert("event".into(), name);
            payload_json(payload, &mut json);
        }
    }
    json.extend(facts(
        definition.condition.as_ref(),
        &definition.features,
        definition.since.as_ref(),
    ));
    match definition.programs {
        Programs::System => {}
        Programs::Daemon => drop(json.insert("program".into(), json!("storage-daemon"))),
        Programs::Both => drop(json.insert("program".into(), json!("both"))),
        Programs::GuestAgent => drop(json.insert("program".into(), json!("guest-agent"))),
    }
    json
}

fn command_json(command: &Command, json: &mut Map<String, Value>) {
    payload_json(&command.arguments, json);
    json.extend(command.returns.iter().map(|ty| ("returns".into(), type_json(ty))));
    let flags = [
        ("gen", false, !command.generated),
        ("success-response", false, !command.success_response),
        ("allow-oob", true, command.allow_oob),
        ("allow-preconfig", true, command.allow_preconfig),
        ("coroutine", true, command.coroutine),
    ];
    for (key, value, present) in flags {
        if present {
            json.insert(key.into(), json!(value));
        }
    }
}

fn payload_json(payload: &Payload, json: &mut Map<String, Value>) {
    match payload {
        Payload::Empty => {}
        Payload::Named { name, boxed } => {
            json.insert("data".into(), json!(name));
            if *boxed {
                json.insert("boxed".into(), json!(true));
            }
        }
        Payload::Inline(inline) => drop(json.insert("data".into(), members(inline))),
    }
}

fn members(members: &[Member]) -> Value {
    let members = members.iter().map(|member| {
        let star = if member.optional { "*" } else { "" };
        let facts = facts(member.condition.as_ref(), &member.features, member.since.as_ref());
        (format!("{star}{}", member.name), short("type", type_json(&member.ty), facts))
    });
    Value::Object(members.collect())
}

fn branches(branches: &[Branch]) -> Value {
    let branches = branches.iter().map(|branch| {
        let facts = facts(branch.condition.as_ref(), &[], branch.since.as_ref());
        (branch.name.clone(), short("type", type_json(&branch.ty), facts))
    });
    Value::Object(branches.collect())
}

/// Returns `value` alone where there is nothing to say about it.
fn short(key: &str, value: Value, facts: Map<String, Value>) -> Value {
    if facts.is_empty() {
        return value;
    }
    let mut long = Map::from_iter([(key.to_owned(), value)]);
    long.extend(facts);
    Value::Object(long)
}

fn type_json(ty: &TypeRef) -> Value {
    match ty {
        TypeRef::Name(name) => json!(name),
        TypeRef::List(name) => json!([name]),
    }
}

fn facts(
    condition: Option<&Condition>,
    features: &[Feature],
    since: Option<&String>,
) -> Map<String, Value> {
    let mut facts = Map::new();
    facts.extend(condition.iter().map(|c| ("if".into(), condition_json(c))));
    if !features.is_empty() {
        let features = features.iter().map(|feature| {
            let condition = feature.condition.iter().map(|c| ("if".into(), condition_json(c)));
            short("name", json!(feature.name), condition.collect())
        });
        facts.insert("features".into(), features.collect());
    }
    facts.extend(since.iter().map(|since| ("since".into(), json!(since))));
    facts
}

fn condition_json(condition: &Condition) -> Value {
    match condition {
        Condition::Symbol(symbol) => json!(symbol),
        Condition::All(list) => json!({"all": list.iter().map(condition_json).collect::<Value>()}),
        Condition::Any(list) => json!({"any": list.iter().map(condition_json).collect::<Value>()}),
        Condition::Not(inner) => json!({"not": condition_json(inner)}),
    }
}

/// Reads what [`to_json`] wrote; `file` names it in errors.
///
/// # Errors
/// * every mistake, if the text is not JSON or not in that form.
pub fn from_json(file: &str, text: &str) -> Result<Model, Diagnostics> {
    let mut errors = Diagnostics::default();
    let mut at = Location { file: Rc::from(file), line: 1, column: 1 };
    let root: Value = match serde_json::from_str(text) {
        Ok(root) => root,
        Err(error) => {
            at.line = u32::try_from(error.line()).unwrap_or(u32::MAX);
            at.column = u32::try_from(error.column()).unwrap_or(u32::MAX);
            errors.add(&at, error.to_string());
            return Err(errors);
        }
    };
    let word = |key: &str| root[key].as_str().unwrap_or_default().to_owned();
    let mut model =
        Model { release: word("release"), version: word("version"), ..Model::default() };
    model.is_provisional = root["provisional"].as_bool().unwrap_or_default();
    for (old, new) in root["old-names"].as_object().into_iter().flatten() {
        model.old_names.insert(old.clone(), new.as_str().unwrap_or_default().to_owned());
    }
    for (path, sha256) in root["inputs"].as_object().into_iter().flatten() {
        let sha256 = sha256.as_str().unwrap_or_default().to_owned();
        model.inputs.push(Input { path: path.clone(), sha256 });
    }
    let pragmas = Pragmas::lenient();
    let mut locations = BTreeMap::new();
    let mut reader = Reader::new(Form::Facts, &pragmas, &mut locations, &mut errors);
    for (module, definitions) in root["modules"].as_object().into_iter().flatten() {
        for definition in definitions.as_array().into_iter().flatten() {
            let statement = Statement { node: node(definition, &at), doc: None };
            model.definitions.extend(reader.define(&statement, module));
        }
    }
    if model.release.is_empty() || model.definitions.is_empty() {
        errors.add(&at, "not a QAPI model: it lacks `release` or `modules`");
    }
    if errors.is_empty() { Ok(model) } else { Err(errors) }
}

fn node(value: &Value, at: &Location) -> Node {
    let data = match value {
        Value::String(text) => Data::Text(text.clone()),
        Value::Bool(flag) => Data::Flag(*flag),
        Value::Array(items) => Data::List(items.iter().map(|item| node(item, at)).collect()),
        Value::Object(members) => Data::Object(
            members
                .iter()
                .map(|(key, value)| Entry {
                    key: key.clone(),
                    at: at.clone(),
                    node: node(value, at),
                })
                .collect(),
        ),
        // Neither occurs in the form; as text they are reported where they are read.
        other @ (Value::Null | Value::Number(_)) => Data::Text(other.to_string()),
    };
    Node { at: at.clone(), data }
}
