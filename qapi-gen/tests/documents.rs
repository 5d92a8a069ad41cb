//! What documents say about the supported releases.

use qapi_gen::codegen::Repository;

/// Joins words as a sentence does: `a, b and c`.
fn listed(words: &[String]) -> String {
    match words.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => words.concat(),
    }
}

#[test]
fn documents_name_every_release_that_has_a_model() {
    let models = Repository::of_this_build().models().expect("the committed models are valid");
    let releases: Vec<_> = models.iter().map(|model| model.release.clone()).collect();
    let agents = Repository::of_this_build().guest_agent_models().expect("they are valid");
    let of_agents: Vec<_> = agents.iter().map(|model| model.release.clone()).collect();
    assert_eq!(of_agents, releases, "the guest agent's types are said to be of the same releases");
    let releases = format!("QEMU {}", listed(&releases));
    for (document, text, ending) in [
        ("CHANGELOG.md", include_str!("../../CHANGELOG.md"), " alike"),
        ("qapi-types/README.md", include_str!("../../qapi-types/README.md"), " at once"),
    ] {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let sentence = format!("{releases}{ending}");
        assert!(words.contains(&sentence), "{document} does not say `{sentence}`");
    }
}

/// A program under another licence can use these crates, if they need no crate that does not allow it.
#[test]
fn crates_for_everyone_have_their_licences_and_need_no_other_crate_of_ours() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let free = ["qapi-types", "qapi-gen", "qmp-client"];
    for name in free {
        let read = |file: &str| {
            let path = root.join(name).join(file);
            std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        let manifest: toml::Table = read("Cargo.toml").parse().expect("the manifest is TOML");
        assert_eq!(manifest["package"]["license"].as_str(), Some("MIT OR Apache-2.0"), "{name}");
        assert!(read("LICENSE-MIT").contains("Permission is hereby granted"), "{name}");
        assert!(read("LICENSE-APACHE").contains("Version 2.0, January 2004"), "{name}");
        let needed = manifest["dependencies"].as_table().expect("a table").keys();
        let ours = |needed: &&String| root.join(needed.as_str()).join("Cargo.toml").exists();
        let others: Vec<_> =
            needed.filter(ours).filter(|ours| !free.contains(&ours.as_str())).collect();
        assert!(others.is_empty(), "{name} needs {others:?}");
    }
}
