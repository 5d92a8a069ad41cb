//! schemars' `JsonSchema` for every type: the generated schemas, with their references resolved.

use std::collections::BTreeMap;

use schemars::Schema;
use serde_json::Value;

/// Implements `JsonSchema` from a schema's text and the types that it refers to by name.
macro_rules! schema {
    ($type:path, $name:literal, [$($used:path),*], $text:literal) => {
        impl ::schemars::JsonSchema for $type {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let _ = &generator;
                crate::json_schema::resolve($text, &[
                    $((<$used as ::schemars::JsonSchema>::schema_name(),
                        generator.subschema_for::<$used>())),*
                ])
            }
        }
    };
}

pub(crate) use schema;

/// Reads a schema and puts the references to other types in place.
pub(crate) fn resolve(text: &str, used: &[(std::borrow::Cow<'static, str>, Schema)]) -> Schema {
    let used: BTreeMap<&str, &Schema> =
        used.iter().map(|(name, schema)| (name.as_ref(), schema)).collect();
    let mut schema = serde_json::from_str(text).expect("the generator writes JSON");
    replace(&mut schema, &used);
    schema.try_into().expect("the generator writes an object")
}

fn replace(value: &mut Value, used: &BTreeMap<&str, &Schema>) {
    match value {
        Value::Object(members) => {
            if let Some(schema) =
                members.get("$ref").and_then(Value::as_str).and_then(|name| used.get(name))
            {
                members.remove("$ref");
                members.extend(schema.as_object().cloned().unwrap_or_default());
            }
            members.values_mut().for_each(|member| replace(member, used));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| replace(value, used)),
        _ => {}
    }
}

crate::json_schema::schema!(crate::Empty, "Empty", [], r#"{"type":"object"}"#);

#[cfg(test)]
mod tests {
    use schemars::schema_for;
    use serde_json::json;

    use crate::cmd::{BlockCommit, BlockdevAdd};

    #[test]
    fn arguments_have_their_members_and_marks() {
        let schema = schema_for!(BlockCommit).to_value();
        assert_eq!(schema["required"], json!(["device"]));
        assert_eq!(schema["properties"]["base"]["deprecated"], true);
        assert_eq!(schema["properties"]["speed"]["type"], "integer");
    }

    #[test]
    fn unions_choose_by_their_discriminator_and_references_lead_somewhere() {
        let schema = schema_for!(BlockdevAdd).to_value();
        let definitions = schema["$defs"].as_object().unwrap();
        let options = &definitions["BlockdevOptions"];
        let qcow2 = options["oneOf"]
            .as_array()
            .unwrap()
            .iter()
            .find(|case| case["allOf"][0]["properties"]["driver"]["const"] == "qcow2");
        assert_eq!(qcow2.unwrap()["allOf"][1]["$ref"], "#/$defs/BlockdevOptionsQcow2");
        for part in schema.to_string().split("\"$ref\":\"#/$defs/").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(definitions.contains_key(name), "{name}");
        }
    }
}
