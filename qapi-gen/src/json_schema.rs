//! JSON Schema (draft 2020-12) of the merged model.
//!
//! Objects stay open, since any release may add members; what only some releases have is marked
//! `x-releases`, what may go away `deprecated` or `x-unstable`.

use serde_json::{Map, Value, json};

use crate::merge::{Body, Branch, Item, Member, Merged, Payload, Releases};
use crate::model::{Feature, TypeRef};

/// Returns one document with all commands and events, and those of the guest agent below `guest-agent`.
pub fn document(merged: &Merged, agent: &Merged) -> Value {
    let mut document = tables(merged, "#/$defs");
    document.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    let title = format!("QMP of QEMU {}", merged.releases.join(", "));
    document.insert("title".into(), json!(title));
    document.insert("guest-agent".into(), tables(agent, "#/guest-agent/$defs").into());
    document.into()
}

/// Returns the commands, the events and, to be found at `place`, the types.
fn tables(merged: &Merged, place: &str) -> Map<String, Value> {
    let (mut commands, mut events, mut types) = (Map::new(), Map::new(), Map::new());
    let schema = Schema { merged, reference: &|name| json!({"$ref": format!("{place}/{name}")}) };
    for item in &merged.items {
        match &item.body {
            Body::Command { returns, .. } => {
                let returns = match returns {
                    Some(ty) => schema.reference(ty),
                    None => json!({"type": "object"}),
                };
                let mut entry = json!({"arguments": schema.item(item), "returns": returns});
                schema.marks(&mut entry, item.releases, None, &item.features);
                commands.insert(item.name.clone(), entry);
            }
            Body::Event(_) => {
                let mut entry = json!({"data": schema.item(item)});
                schema.marks(&mut entry, item.releases, None, &item.features);
                events.insert(item.name.clone(), entry);
            }
            _ => drop(types.insert(item.name.clone(), schema.item(item))),
        }
    }
    let tables: [(&str, Value); 3] =
        [("commands", commands.into()), ("events", events.into()), ("$defs", types.into())];
    Map::from_iter(tables.map(|(name, table)| (name.to_owned(), table)))
}

/// Makes schemas; `reference` says how one type points to another.
pub struct Schema<'a> {
    /// The model.
    pub merged: &'a Merged,
    /// Makes a reference to a named type.
    pub reference: &'a dyn Fn(&str) -> Value,
}

impl std::fmt::Debug for Schema<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Schema").finish_non_exhaustive()
    }
}

impl Schema<'_> {
    /// Returns the schema of a type, of a command's arguments or of an event's data.
    pub fn item(&self, item: &Item) -> Value {
        let mut schema = match &item.body {
            Body::Enum(values) => {
                let values: Value = values.iter().map(|value| json!(value.name)).collect();
                json!({"type": "string", "enum": values})
            }
            Body::Object(members) => self.object(members, item.releases),
            Body::Union { members, discriminator, branches, .. } => {
                self.union(item, members, discriminator, branches)
            }
            Body::Alternate(branches) => {
                json!({"anyOf": branches.iter().map(|b| self.reference(&b.ty)).collect::<Value>()})
            }
            Body::Command { arguments: payload, .. } | Body::Event(payload) => match payload {
                Payload::Members(members) => self.object(members, item.releases),
                Payload::Union(name) => return (self.reference)(name),
            },
        };
        self.marks(&mut schema, item.releases, None, &item.features);
        schema
    }

    fn object(&self, members: &[Member], owner: Releases) -> Value {
        let mut properties = Map::new();
        for member in members {
            let mut schema = self.reference(&member.ty);
            self.marks(&mut schema, member.releases, Some(owner), &member.features);
            properties.insert(member.name.clone(), schema);
        }
        let required = members.iter().filter(|member| !member.optional);
        let required: Value = required.map(|member| json!(member.name)).collect();
        json!({"type": "object", "properties": properties, "required": required})
    }

    fn union(&self, item: &Item, members: &[Member], tag: &str, branches: &[Branch]) -> Value {
        let mut schema = self.object(members, item.releases);
        let tag_enum = members.iter().find(|member| member.name == tag);
        let tag_enum = tag_enum.and_then(|member| self.merged.get(member.ty.name()));
        let Some(Body::Enum(values)) = tag_enum.map(|item| &item.body) else { return schema };
        let cases = values.iter().map(|value| {
            let tag = json!({"properties": {tag: {"const": value.name}}});
            match branches.iter().find(|branch| branch.name == value.name) {
                Some(branch) => json!({"allOf": [tag, self.reference(&branch.ty)]}),
                None => tag,
            }
        });
        schema["oneOf"] = cases.collect();
        schema
    }

    fn reference(&self, ty: &TypeRef) -> Value {
        match ty {
            TypeRef::Name(name) => builtin(name).unwrap_or_else(|| (self.reference)(name)),
            TypeRef::List(name) => {
                let element = builtin(name).unwrap_or_else(|| (self.reference)(name));
                json!({"type": "array", "items": element})
            }
        }
    }

    /// Marks what not every release has, and what may go away.
    fn marks(
        &self,
        schema: &mut Value,
        releases: Releases,
        owner: Option<Releases>,
        features: &[Feature],
    ) {
        let Some(schema) = schema.as_object_mut() else { return };
        let partial = match owner {
            Some(owner) => !releases.covers(owner),
            None => self.merged.lacks_one(releases),
        };
        if partial {
            schema.insert("x-releases".into(), json!(self.merged.names(releases)));
        }
        for (feature, mark) in [("deprecated", "deprecated"), ("unstable", "x-unstable")] {
            if features.iter().any(|found| found.name == feature) {
                schema.insert(mark.into(), json!(true));
            }
        }
    }
}

fn builtin(name: &str) -> Option<Value> {
    let integer = |low: i64, high: u64| json!({"type": "integer", "minimum": low, "maximum": high});
    Some(match name {
        "str" | "QType" => json!({"type": "string"}),
        "int" | "int64" => integer(i64::MIN, i64::MAX.unsigned_abs()),
        "int8" => integer(i8::MIN.into(), i8::MAX.unsigned_abs().into()),
        "int16" => integer(i16::MIN.into(), i16::MAX.unsigned_abs().into()),
        "int32" => integer(i32::MIN.into(), i32::MAX.unsigned_abs().into()),
        "uint8" => integer(0, u8::MAX.into()),
        "uint16" => integer(0, u16::MAX.into()),
        "uint32" => integer(0, u32::MAX.into()),
        "uint64" | "size" => integer(0, u64::MAX),
        "number" => json!({"type": "number"}),
        "bool" => json!({"type": "boolean"}),
        "null" => json!({"type": "null"}),
        "any" => json!({}),
        _ => return None,
    })
}
