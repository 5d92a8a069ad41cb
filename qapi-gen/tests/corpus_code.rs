//! The code of QEMU's own test schema, `tests/qapi-schema/qapi-schema-test.json`: it compiles, and values of its
//! types are read and written back.
//!
//! `QEMU_SRC` names the trees. The values are made from the models, as those of `qapi-types` are.

#[path = "support/trees.rs"]
mod trees;
#[path = "support/user_package.rs"]
mod user_package;

/// What makes values of a model, of the tests of `qapi-types`.
mod support {
    #![allow(
        dead_code,
        clippy::panic,
        clippy::unwrap_used,
        clippy::needless_pass_by_value,
        reason = "it is that of another crate's tests, which use more of it"
    )]
    #[path = "../../../qapi-types/tests/support/generate.rs"]
    pub(crate) mod generate;
    #[path = "../../../qapi-types/tests/support/model.rs"]
    pub(crate) mod model;
    #[path = "../../../qapi-types/tests/support/random.rs"]
    pub(crate) mod random;
}

use std::path::Path;

use qapi_gen::codegen::generate;
use qapi_gen::model::{Model, to_json};
use qapi_gen::names::pascal;
use qapi_gen::overrides::Overrides;
use qapi_gen::schema::{Tree, load};
use serde_json::{Map, Value, json};
use support::generate::{Generator, Optional};
use support::random::Random;
use user_package::UserPackage;

/// How many values of each type are made of each kind.
const ROUNDS: u64 = 12;

/// What the user's program begins with.
const MAIN: &str = r#"
use qapi_types::wire::{Wire, decode_strict, from_str_strict};
use qapi_types::{Command, Empty};
use serde_json::Value;

/// Reads each value strictly, and writes it back; what is unknown is noted and kept.
fn check<T: Wire + PartialEq + std::fmt::Debug>(values: &Value, name: &str) -> usize {
    let values = &values[name];
    for (kind, is_new) in [("known", false), ("newer", true)] {
        for value in values[kind].as_array().unwrap() {
            let (read, notes) = decode_strict::<T>(value).unwrap_or_else(|error| panic!("{name}: {error}: {value}"));
            assert!(is_new || notes.is_empty(), "{name}: {notes:?}: {value}");
            assert_eq!(read.to_value(), *value, "{name}");
            let (again, _) = from_str_strict::<T>(&value.to_string()).unwrap();
            assert_eq!(again, read, "{name}");
        }
    }
    for value in values["wrong"].as_array().unwrap() {
        assert!(qapi_types::wire::decode::<T>(value).is_err(), "{name}: {value}");
    }
    values["known"].as_array().unwrap().len() + values["newer"].as_array().unwrap().len()
}

/// Reads arguments and replies of a command.
fn command<C: Command + Wire + PartialEq + std::fmt::Debug>(values: &Value, name: &str) -> usize
where
    C::Return: PartialEq + std::fmt::Debug,
{
    assert_eq!(C::NAME, name);
    check::<C>(values, name) + check::<C::Return>(values, &format!("{name}/ret"))
}
"#;

/// Returns values of the type `ty` of a model, or of a command's arguments or an event's data.
fn values(
    model: &support::model::Model,
    name: &str,
    make: &dyn Fn(&mut Generator<'_>) -> Value,
) -> Value {
    let of = |optional, newer, rounds| -> Vec<Value> {
        let round = |round| {
            let random = Random::new(name, round);
            make(&mut Generator { model, random, optional, newer })
        };
        (0..rounds).map(round).collect()
    };
    let mut known = of(Optional::Absent, false, 2);
    known.extend(of(Optional::Some, false, ROUNDS));
    // No type reads each kind of JSON.
    let is = |fits: fn(&Value) -> bool| known.iter().all(fits);
    let wrong = match (is(Value::is_object), is(Value::is_string)) {
        (true, _) => vec![json!([]), json!("text"), json!(null)],
        (_, true) => vec![json!([]), json!(7), json!({})],
        _ => vec![],
    };
    json!({"known": known, "newer": of(Optional::Some, true, ROUNDS), "wrong": wrong})
}

/// Returns the checks of a model as the body of a function, and the values for them.
fn checks(module: &str, model: &support::model::Model) -> (String, Value) {
    let (mut lines, mut all) = (Vec::new(), Map::new());
    let mut line = |text: String| lines.push(format!("    count += {text};\n"));
    for name in model.names("command").into_iter().chain(model.names("event")) {
        let definition = &model.definitions[name];
        all.insert(name.to_owned(), values(model, name, &|generator| generator.payload(name)));
        if definition["event"].is_string() {
            line(format!("check::<{module}::event::{}>(values, {name:?})", pascal(name)));
            continue;
        }
        let returns = definition["returns"].clone();
        let reply = move |generator: &mut Generator<'_>| match &returns {
            Value::Null => json!({}),
            ty => generator.value(ty, 0),
        };
        all.insert(format!("{name}/ret"), values(model, name, &reply));
        line(format!("command::<{module}::cmd::{}>(values, {name:?})", pascal(name)));
    }
    for kind in ["enum", "struct", "union", "alternate"] {
        for name in model.names(kind) {
            let rust = if name.contains(['.', '-', '_']) { pascal(name) } else { name.to_owned() };
            let made = match kind == "enum" && model.values(name).is_empty() {
                // There is no value that it knows.
                true => json!({"known": [], "newer": ["x-from-the-future"], "wrong": [7]}),
                false => values(model, name, &|generator| generator.value(&json!(name), 0)),
            };
            all.insert(name.to_owned(), made);
            line(format!("check::<{module}::{rust}>(values, {name:?})"));
        }
    }
    (lines.concat(), Value::Object(all))
}

#[test]
fn code_of_qemus_test_schema_compiles_and_its_values_are_written_back() {
    let package = UserPackage::new("corpus");
    let (mut modules, mut functions, mut calls) = (Vec::new(), Vec::new(), Vec::new());
    for (index, (tree, version)) in trees::trees().into_iter().enumerate() {
        let root = Path::new("tests/qapi-schema/qapi-schema-test.json");
        let mut schema = load(&Tree::new(&tree), root).expect("QEMU accepts it");
        // As in the models of releases, modules stay together.
        schema.definitions.sort_by(|a, b| a.module.cmp(&b.module));
        let model = Model {
            release: version.clone(),
            version,
            definitions: schema.definitions,
            ..Model::default()
        };
        let module = format!("release{index}");
        let output = package.path(&format!("src/{module}.rs"));
        let path = format!("crate::{module}");
        generate(&model, &Overrides::default(), &path, output.as_ref())
            .expect("every name is one of Rust");
        let model = support::model::read(&to_json(&model));
        let (lines, values) = checks(&module, &model);
        package.write(&format!("src/{module}.json"), &values.to_string());
        modules.push(format!("mod {module};\n"));
        functions.push(format!(
            "fn check_{module}(values: &Value) -> usize {{\n    let mut count = 0;\n{lines}    count\n}}\n"
        ));
        calls.push(format!(
            "    let values = serde_json::from_str(include_str!(\"{module}.json\")).unwrap();\n    \
             let count = check_{module}(&values);\n    assert!(count > 2000, \"{{count}} values\");\n    \
             println!(\"{{count}} values of {}\");\n",
            model.release
        ));
    }
    let [modules, functions, calls] = [modules, functions, calls].map(|texts| texts.concat());
    let main = format!("{modules}{MAIN}\n{functions}\nfn main() {{\n{calls}}}\n");
    package.write("src/main.rs", &main);
    print!("{}", package.succeeds());
}
