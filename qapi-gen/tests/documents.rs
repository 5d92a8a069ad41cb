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
