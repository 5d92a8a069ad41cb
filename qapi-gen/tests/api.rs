//! What `qapi-types` makes public, compared with the version before: `qapi-types/api.txt`.
//!
//! The first line of the list names its version. Until that is released, the list is that of the code, and
//! `UPDATE_EXPECT=1` writes it. From then on it stays, and the version in the manifest has to grow with what
//! changes; `UPDATE_EXPECT=release` replaces it when the new version is released.

#[path = "api/surface.rs"]
mod surface;
#[path = "api/version.rs"]
mod version;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_gen::codegen::Repository;
use qapi_gen::emit::{Target, emit};
use qapi_gen::merge::{Merged, merge};
use qapi_gen::model::Model;
use qapi_gen::overrides::Overrides;
use qapi_gen::schema::load;
use surface::{Change, Surface};
use version::{Version, problem};

fn list() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../qapi-types/api.txt")
}

fn surface_of(merged: &Merged, overrides: &Overrides) -> Surface {
    Surface::of(&emit(merged, overrides, Target::Bindings).expect("every name is decided"))
}

fn committed() -> (Vec<Model>, Overrides) {
    let repository = Repository::of_this_build();
    let models = repository.models().expect("the committed models are valid");
    (models, repository.overrides().expect("the committed overrides are valid"))
}

#[test]
fn public_items_change_as_the_version_says() {
    let (models, overrides) = committed();
    let mut current =
        surface_of(&merge(&models, &overrides).expect("everything is decided"), &overrides);
    let (agent, _) = Repository::of_this_build().merged_guest_agent().expect("it is decided");
    let agent = emit(&agent, &overrides, Target::GuestAgent).expect("every name is decided");
    current.add("guest_agent::", &agent);
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let update = std::env::var("UPDATE_EXPECT").unwrap_or_default();
    // The packages of the workspace have one version.
    let version = env!("CARGO_PKG_VERSION");
    let write = |state: &str| {
        let head = format!("# qapi-types {version}, {state}\n");
        std::fs::write(list(), head + &current.to_text()).expect("the list can be written");
    };
    let text = std::fs::read_to_string(list()).unwrap_or_default();
    let head = text.lines().next().and_then(|line| line.strip_prefix("# qapi-types "));
    let (before, state) = head.and_then(|head| head.split_once(", ")).unwrap_or((version, ""));
    let changes = Surface::parse(&text).changes(&current);
    let shown = changes.iter().map(|change| format!("  {change}\n")).collect::<String>();
    match (state, update.as_str()) {
        ("released", "release") | ("", "1") | ("unreleased", "1" | "release") => {
            write(if update == "release" { "released" } else { "unreleased" });
        }
        ("released", _) => {
            let versions = (Version::parse(before), Version::parse(version));
            let problem = problem(versions, &changes).unwrap_or_default();
            assert_eq!(problem, "", "{shown}");
        }
        _ => {
            let how = "`UPDATE_EXPECT=1 cargo test -p qapi-gen --test api` writes the list";
            assert!(changes.is_empty() && before == version, "{shown}{how}");
        }
    }
}

/// Returns the old and the new type of a member if a setter takes another one, and converts it.
fn setter(change: &Change) -> Option<(&str, &str)> {
    let Change::Changed { what, old, new } = change else { return None };
    if !what.ends_with("()") || what.ends_with("::new()") {
        return None;
    }
    let converted =
        |text| inside(text, "impl IntoMember<", ", How>").or(inside(text, "impl Into<", ">"));
    let plain = |text| inside(text, "impl Into<Option<", ">>");
    match plain(new) {
        Some(_) => None,
        None => Some((plain(old).or(converted(old)).unwrap_or(old), converted(new)?)),
    }
}

fn inside<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.strip_suffix(end)
}

#[test]
fn another_release_takes_no_name_away_and_setters_still_take_what_they_took() {
    let (models, overrides) = committed();
    let agents = Repository::of_this_build().guest_agent_models().expect("they are valid");
    names_and_setters_stay(&models, &overrides);
    names_and_setters_stay(&agents, &overrides);
}

fn names_and_setters_stay(models: &[Model], overrides: &Overrides) {
    let surfaces = (1..=models.len()).map(|count| {
        let merged = merge(&models[..count], overrides).expect("everything is decided");
        surface_of(&merged, overrides)
    });
    let surfaces: Vec<_> = surfaces.collect();
    for (pair, added) in surfaces.windows(2).zip(&models[1..]) {
        let (before, after) = (&pair[0], &pair[1]);
        for change in before.changes(after) {
            if let Change::Gone(what) = &change {
                assert!(what.contains(' '), "{}: {change}", added.release);
            }
            let Some((old, new)) = setter(&change) else { continue };
            let found =
                after.0.get(new).is_some_and(|parts| parts.contains_key(&format!(":From<{old}>")));
            assert!(found, "{}: {change}", added.release);
        }
        assert!(before.0.keys().all(|item| after.0.contains_key(item)), "{}", added.release);
    }
}

/// Returns the changes between two schemas, in words.
fn between(old: &str, new: &str) -> Vec<String> {
    let surface = |schema: &str| {
        let files = BTreeMap::from([("main.json", schema)]);
        let definitions = load(&files, Path::new("main.json")).expect("a valid schema").definitions;
        let model = Model { release: "1.0".to_owned(), definitions, ..Model::default() };
        let merged = merge(&[model], &Overrides::default()).expect("one release");
        surface_of(&merged, &Overrides::default())
    };
    surface(old).changes(&surface(new)).iter().map(ToString::to_string).collect()
}

#[test]
fn types_that_only_qemu_sends_have_no_constructor_and_no_conversions() {
    let types = "{ 'enum': 'Ee', 'data': ['x'] } { 'struct': 'Xx', 'data': { '*a': 'int' } }
        { 'union': 'Uu', 'base': { 'e': 'Ee' }, 'discriminator': 'e', 'data': { 'x': 'Xx' } }
        { 'alternate': 'Aa', 'data': { 'o': 'Uu', 'n': 'null' } } ";
    let types = format!("{types} {{ 'struct': 'Rr', 'data': {{ 'a': 'Aa' }} }}");
    let taken = format!("{types} {{ 'command': 'c', 'data': 'Rr' }}");
    let returned = format!("{types} {{ 'command': 'c', 'returns': 'Rr' }}");
    let lost: Vec<_> = between(&taken, &returned);
    for gone in [
        "Xx ::new() is gone",
        "Xx ::a() is gone",
        "Uu ::new() is gone",
        "Uu :From<Xx> is gone",
        "UuBranch :From<Xx> is gone",
        "Aa :From<()> is gone",
        "Aa :From<Uu> is gone",
    ] {
        assert!(lost.iter().any(|line| line == gone), "{gone}: {lost:#?}");
    }
    // What reads them stays.
    for kept in ["Xx .a", "Xx :Default", "Uu ::tag()", "Uu :Object", "Aa :Wire", "Aa ::Null"] {
        assert!(lost.iter().all(|line| !line.starts_with(kept)), "{kept}: {lost:#?}");
    }
    let event = format!("{types} {{ 'event': 'Z', 'data': {{ 'a': 'int' }} }}");
    let gone = between(&taken, &event);
    assert!(gone.iter().all(|line| !line.contains("::new() is new")), "{gone:#?}");
}

#[test]
fn every_kind_of_change_is_noticed() {
    let check = |old: &str, new: &str, expected: &[&str]| {
        let changes = between(old, new);
        let missing = expected.iter().filter(|line| !changes.iter().any(|found| found == *line));
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&&str>::new(), "{old} {new}: {changes:#?}");
        assert_eq!(between(old, old), Vec::<String>::new());
    };
    let object = "{ 'struct': 'Ss', 'data': { 'a': 'int', '*b': 'str' } }";
    check(object, "", &["Ss is gone"]);
    check("", object, &["Ss is new"]);
    let loose = "{ 'struct': 'Ss', 'data': { '*a': 'int', '*b': 'str', '*c': 'int' } }";
    let new = "Ss ::new(): `(a: i64) -> Self` became `() -> Self`";
    check(object, loose, &[new, "Ss .a: `i64` became `Option<i64>`", "Ss .c is new"]);
    check(loose, object, &["Ss .c is gone", "Ss ::c() is gone", "Ss :Default is gone"]);
    let retyped = "{ 'struct': 'Ss', 'data': { 'a': 'int', '*b': 'int' } }";
    check(
        object,
        retyped,
        &["Ss ::b(): `impl IntoMember<String, How>` became `impl Into<Option<i64>>`"],
    );
    let swapped = "{ 'struct': 'Ss', 'data': { 'b': 'int', 'a': 'int' } }";
    let both = "{ 'struct': 'Ss', 'data': { 'a': 'int', 'b': 'int' } }";
    check(
        both,
        swapped,
        &["Ss ::new(): `(a: i64, b: i64) -> Self` became `(b: i64, a: i64) -> Self`"],
    );
    let values = |list: &str| format!("{{ 'enum': 'Ee', 'data': [{list}] }}");
    check(&values("'a', 'b'"), &values("'a', 'c'"), &["Ee ::B is gone", "Ee ::C is new"]);
    let command = |returns: &str| {
        format!(
            "{{ 'command': 'c', 'returns': ['{returns}'] }} {object} {{ 'struct': 'Tt', 'data': {{}} }}"
        )
    };
    check(&command("Ss"), &command("Tt"), &["cmd::C :Command: `Vec<Ss>` became `Vec<Tt>`"]);
    let union = |b: &str| {
        format!(
            "{{ 'enum': 'Ee', 'data': ['a', 'b'] }} {object}
             {{ 'union': 'Uu', 'base': {{ 'tag': 'Ee' }}, 'discriminator': 'tag', 'data': {{ 'a': 'Ss'{b} }} }}"
        )
    };
    // A type of two branches makes neither of them any more.
    let shared = ["Uu :From<Ss> is gone", "UuBranch ::B: `` became `(Ss)`"];
    check(&union(""), &union(", 'b': 'Ss'"), &shared);
}
