//! [`Generator`]: valid JSON for any type of a model.

use serde_json::{Map, Value, json};

use super::model::{Model, plain};
use super::random::Random;

/// How often members that may be absent are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Optional {
    /// Never.
    Absent,
    /// Now and then.
    Some,
}

/// Makes values.
#[derive(Debug)]
pub(crate) struct Generator<'a> {
    /// The types.
    pub(crate) model: &'a Model,
    /// The choices.
    pub(crate) random: Random,
    /// What happens to optional members.
    pub(crate) optional: Optional,
    /// Whether each object gets a member that no type has, and enums get unknown values.
    pub(crate) newer: bool,
}

impl Generator<'_> {
    /// Makes the arguments of a command or the data of an event.
    pub(crate) fn payload(&mut self, name: &str) -> Value {
        let definition = &self.model.definitions[name];
        match &definition["data"] {
            Value::String(ty) => self.named(ty, 0),
            data => Value::Object(self.object(name, data, 0)),
        }
    }

    /// Makes a value of a type, which is a name or a list of one.
    pub(crate) fn value(&mut self, ty: &Value, depth: usize) -> Value {
        match ty {
            Value::Array(element) => {
                let length = if depth > 4 { 0 } else { self.random.below(3) };
                (0..length).map(|_| self.value(&element[0], depth + 1)).collect()
            }
            name => self.named(name.as_str().unwrap(), depth),
        }
    }

    fn named(&mut self, name: &str, depth: usize) -> Value {
        let Some(definition) = self.model.definitions.get(name) else {
            return self.builtin(name);
        };
        if definition["enum"].is_string() {
            if self.newer && self.random.below(4) == 0 {
                return json!("x-from-the-future");
            }
            return json!(*self.random.pick(&self.model.values(name)));
        }
        if definition["alternate"].is_string() {
            let branches = definition["data"].as_object().unwrap();
            let mut branches: Vec<_> = branches.values().map(plain).collect();
            if depth > 3 && branches.len() > 1 {
                // Only the scalar branches end a recursion.
                branches.retain(|ty| !self.is_object(ty));
            }
            let ty = self.random.pick(&branches).clone();
            return self.value(&ty, depth + 1);
        }
        let mut members = match definition["union"].is_string() {
            true => self.union(name, depth),
            false => self.object(name, &json!(name), depth),
        };
        if self.newer {
            members.insert("x-from-the-future".to_owned(), json!({"a": [1, null]}));
        }
        Value::Object(members)
    }

    fn is_object(&self, ty: &Value) -> bool {
        let definition = ty.as_str().and_then(|name| self.model.definitions.get(name));
        definition.is_some_and(|d| d["struct"].is_string() || d["union"].is_string())
    }

    fn union(&mut self, name: &str, depth: usize) -> Map<String, Value> {
        let definition = &self.model.definitions[name];
        let mut members = self.object(name, &definition["base"], depth);
        let tag = definition["discriminator"].as_str().unwrap();
        let mut tag_value = members[tag].as_str().unwrap().to_owned();
        if depth > 3 && self.model.values_of_union(name).iter().any(|v| v == "file") {
            tag_value = "file".to_owned();
        }
        members.insert(tag.to_owned(), json!(tag_value));
        if let Some(branch) = definition["data"].get(&tag_value).map(plain) {
            let Value::Object(more) = self.named(branch.as_str().unwrap(), depth) else {
                panic!("a branch is an object");
            };
            members.extend(more);
        }
        members
    }

    fn object(&mut self, name: &str, data: &Value, depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        for (member, optional, ty) in self.model.members(data) {
            let absent = match self.optional {
                Optional::Absent => true,
                Optional::Some => depth > 3 || self.random.below(2) == 0,
            };
            if optional && absent {
                continue;
            }
            let mut value = self.value(&ty, depth + 1);
            if let Some(decided) = decided(name, &member, &ty) {
                value = decided;
            }
            object.insert(member, value);
        }
        object
    }

    fn builtin(&mut self, name: &str) -> Value {
        let signed = |low: i64, high: i64| vec![json!(low), json!(high), json!(0), json!(7)];
        let unsigned = |high: u64| vec![json!(0), json!(high), json!(1), json!(9)];
        let values = match name {
            "str" | "QType" => {
                vec![json!(""), json!("a b"), json!("ä\u{1F600}\n\"\\"), json!("null")]
            }
            "int" | "int64" => signed(i64::MIN, i64::MAX),
            "int8" => signed(i8::MIN.into(), i8::MAX.into()),
            "int16" => signed(i16::MIN.into(), i16::MAX.into()),
            "int32" => signed(i32::MIN.into(), i32::MAX.into()),
            "uint8" => unsigned(u8::MAX.into()),
            "uint16" => unsigned(u16::MAX.into()),
            "uint32" => unsigned(u32::MAX.into()),
            "uint64" | "size" => unsigned(u64::MAX),
            "number" => vec![json!(0), json!(-1.5), json!(1e300), json!(12)],
            "bool" => vec![json!(true), json!(false)],
            "null" => vec![Value::Null],
            "any" => vec![Value::Null, json!({"k": [1, 2.5, "x"]}), json!("s"), json!([])],
            other => panic!("no such type: {other}"),
        };
        self.random.pick(&values).clone()
    }
}

impl Model {
    /// Returns the values that select a union's branches with members.
    pub(crate) fn values_of_union(&self, name: &str) -> Vec<String> {
        let branches = self.definitions[name]["data"].as_object().unwrap();
        branches.keys().cloned().collect()
    }
}

/// Returns the value of members whose type an override decided, in releases that have the older type.
fn decided(owner: &str, member: &str, ty: &Value) -> Option<Value> {
    match (owner, member) {
        // Read as VmdkExtentInfo, which has fewer members than ImageInfo.
        ("ImageInfoSpecificVmdk", "extents") if ty[0] == "ImageInfo" => Some(json!([])),
        // Read as unsigned.
        ("memsave" | "pmemsave", "val" | "size") if ty == "int" => Some(json!(4096)),
        _ => None,
    }
}
