//! Adds a suite to a crate's `Cargo.toml`; everything else stays as written.

use camino::Utf8Path;
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, value};

/// The package that a suite depends on.
const RUNTIME: &str = "iotest-runtime";

/// Adds a test target without libtest's harness, and the dependency on the runtime.
///
/// The error says what is wrong with the manifest.
pub(super) fn with_suite(manifest: &str, name: &str, runtime: &Utf8Path) -> Result<String, String> {
    let mut document: DocumentMut =
        manifest.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    if !document.contains_key("package") {
        return Err("it has no [package]; name the directory of one of the members".to_owned());
    }
    let dependencies = document.entry("dev-dependencies").or_insert(Item::Table(Table::new()));
    let dependencies =
        dependencies.as_table_like_mut().ok_or("its dev-dependencies are no table")?;
    if !dependencies.contains_key(RUNTIME) {
        let mut dependency = InlineTable::new();
        dependency.insert("path", runtime.as_str().into());
        dependencies.insert(RUNTIME, value(dependency));
    }
    let tests = document.entry("test").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let tests = tests.as_array_of_tables_mut().ok_or("its `test` is no list of targets")?;
    let is_it = |test: &Table| test.get("name").and_then(Item::as_str) == Some(name);
    if tests.iter().any(is_it) {
        return Err(format!("it has a test `{name}` already; choose another name with --name"));
    }
    let mut target = Table::new();
    target.insert("name", value(name));
    target.insert("path", value(format!("tests/{name}/main.rs")));
    target.insert("harness", value(false));
    tests.push(target);
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(manifest: &str) -> Result<String, String> {
        with_suite(manifest, "suite", Utf8Path::new("/iotest/iotest-runtime"))
    }

    #[test]
    fn rest_of_the_manifest_stays_as_it_is_written() {
        let manifest = "\
# mine
[package]
name = \"disks\"

[dev-dependencies]
tempfile = \"3\" # for files
";
        let expected = format!(
            "{manifest}iotest-runtime = {{ path = \"/iotest/iotest-runtime\" }}

[[test]]
name = \"suite\"
path = \"tests/suite/main.rs\"
harness = false
"
        );
        assert_eq!(with(manifest).unwrap(), expected);
        assert!(with(&expected).unwrap_err().contains("a test `suite` already"));
    }

    #[test]
    fn dependency_that_is_there_is_left_alone() {
        let manifest = "[package]\nname = \"d\"\n[dev-dependencies]\niotest-runtime = \"=0.1.0\"\n";
        assert!(with(manifest).unwrap().contains("iotest-runtime = \"=0.1.0\"\n"));
    }

    #[test]
    fn workspace_without_a_package_is_no_crate() {
        assert!(with("[workspace]\n").unwrap_err().contains("no [package]"));
        assert!(with("[package").is_err());
    }
}
