//! QAPI schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use qapi_gen::diagnostic::{Diagnostics, Location};
use qapi_gen::schema::{LoadError, load};
use qapi_gen::syntax::{Data, Node, parse};

/// The name of the schema, by which it may include itself.
const NAME: &str = "schema.json";

/// Loads a text as a schema.
///
/// # Panics
/// * If a location is outside of the text.
/// * If a valid schema changes when it is printed and parsed again.
/// * If an invalid schema is accepted, or a name is defined twice.
pub fn qapi(bytes: &[u8]) {
    let text = crate::text(bytes);
    let mut errors = Diagnostics::default();
    let statements = parse(NAME, &text, &mut errors);
    for error in errors.sorted() {
        is_in(&text, &error.location);
    }
    statements.iter().for_each(|statement| is_in(&text, &statement.node.at));
    if errors.is_empty() {
        let printed: Vec<String> =
            statements.iter().map(|statement| print(&statement.node)).collect();
        let again = parse(NAME, &printed.join("\n"), &mut errors);
        assert!(errors.is_empty(), "{errors:?} of {printed:?}");
        let again: Vec<String> = again.iter().map(|statement| print(&statement.node)).collect();
        assert_eq!(again, printed);
    }
    let files = BTreeMap::from([(NAME, &*text)]);
    match load(&files, Path::new(NAME)) {
        Ok(schema) => {
            assert!(errors.is_empty(), "accepted in spite of {errors:?}");
            let names: BTreeSet<&str> =
                schema.definitions.iter().map(|definition| definition.name.as_str()).collect();
            assert_eq!(names.len(), schema.definitions.len(), "names are defined once");
        }
        Err(LoadError::Mistakes(mistakes)) => assert!(!mistakes.is_empty()),
        Err(error) => unreachable!("the root is there: {error}"),
    }
}

/// The end of the text counts as a location, too.
fn is_in(text: &str, location: &Location) {
    let line = text.split('\n').nth(location.line as usize - 1);
    let length = line.map_or(0, |line| line.chars().count());
    assert!(line.is_some() && (1..=length + 1).contains(&(location.column as usize)), "{location}");
}

fn print(node: &Node) -> String {
    match &node.data {
        Data::Text(text) => quoted(text),
        Data::Flag(flag) => flag.to_string(),
        Data::List(items) => {
            let items: Vec<String> = items.iter().map(print).collect();
            format!("[{}]", items.join(", "))
        }
        Data::Object(entries) => {
            let entry = |key: &str, node| format!("{}: {}", quoted(key), print(node));
            let entries: Vec<String> =
                entries.iter().map(|member| entry(&member.key, &member.node)).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\"))
}
