//! The documentation of generated items: facts, our own words, and a link to QEMU's manual.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::Plan;
use crate::introspect::INTROSPECTED;
use crate::merge::{Body, Item, Member, Releases, Value};
use crate::model::{Condition, Feature, Programs};
use crate::names;

const MANUAL: &str = "https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html";
const AGENT_MANUAL: &str = "https://www.qemu.org/docs/master/interop/qemu-ga-ref.html";

/// Returns the documentation of a definition.
pub(super) fn item(plan: &Plan<'_>, item: &Item) -> Vec<String> {
    let (what, anchor) = match &item.body {
        Body::Enum(_) => ("enum", "enum"),
        Body::Object(_) => ("object", "object"),
        Body::Union { .. } => ("union", "object"),
        Body::Alternate(_) => ("alternate", "alternate"),
        Body::Command { .. } => ("command", "command"),
        Body::Event(_) => ("event", "event"),
    };
    let fact = format!("The {what} `{}` of schema module `{}`.", item.name, item.module);
    let mut lines = match plan.overrides.docs.get(&item.name) {
        Some(words) => vec![words.clone(), String::new(), fact],
        None => vec![fact],
    };
    lines.push(String::new());
    let mut facts = vec![format!("QEMU {}.", plan.merged.names(item.releases).join(", "))];
    if plan.merged.provisional.covers(item.releases) {
        facts.push("Provisional: read from programs, not from QEMU's sources.".to_owned());
    }
    facts.extend(item.since.iter().map(|since| format!("Since {since}.")));
    facts.push(match item.programs {
        Programs::System => "Not in the storage daemon.".to_owned(),
        Programs::Daemon => "Only in the storage daemon.".to_owned(),
        Programs::Both | Programs::GuestAgent => String::new(),
    });
    facts.extend(condition(item.condition.as_ref()));
    facts.extend(features(&item.features));
    facts.retain(|fact| !fact.is_empty());
    lines.push(facts.join(" "));
    // A name that was made up here is not in the manual.
    if item.module != INTROSPECTED {
        let (manual, namespace, title) = match item.programs {
            Programs::GuestAgent => (AGENT_MANUAL, "QGA", "Guest agent reference"),
            _ => (MANUAL, "QMP", "QMP reference"),
        };
        let place = format!("{anchor}-{namespace}-{}.{}", item.module, item.name);
        lines.push(format!("[{title}]({manual}#{place})"));
    }
    lines
}

/// Returns the documentation of a member: nothing if there is nothing to say.
pub(super) fn member(plan: &Plan<'_>, owner: Releases, member: &Member) -> Option<String> {
    let rust = names::member(&member.name);
    let is_plain = rust.trim_start_matches("r#") == member.name;
    let wire = (!is_plain).then(|| format!("`{}`.", member.name));
    let part = Part {
        releases: member.releases,
        since: member.since.as_ref(),
        condition: member.condition.as_ref(),
        features: &member.features,
    };
    part.words(plan, owner, wire)
}

/// Returns the documentation of an enum's value, also where it selects a branch.
///
/// The string on the wire is named where it does not follow from the variant: not for `snapshot-load`.
pub(super) fn value(plan: &Plan<'_>, owner: Releases, value: &Value) -> Option<String> {
    let wire =
        (kebab(&names::pascal(&value.name)) != value.name).then(|| format!("`{}`.", value.name));
    let part = Part {
        releases: value.releases,
        since: value.since.as_ref(),
        condition: value.condition.as_ref(),
        features: &value.features,
    };
    part.words(plan, owner, wire)
}

/// Returns `snapshot-load` of `SnapshotLoad`.
fn kebab(pascal: &str) -> String {
    let mut text = String::new();
    for c in pascal.chars() {
        if c.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

/// What is known of a member or a value besides its name.
struct Part<'a> {
    releases: Releases,
    since: Option<&'a String>,
    condition: Option<&'a Condition>,
    features: &'a [Feature],
}

impl Part<'_> {
    /// Returns the facts after `wire`, the name on the wire, if that is to be told.
    fn words(&self, plan: &Plan<'_>, owner: Releases, wire: Option<String>) -> Option<String> {
        let mut facts: Vec<String> = wire.into_iter().collect();
        if !self.releases.covers(owner) {
            facts.push(format!("Only in {}.", plan.merged.names(self.releases).join(", ")));
        }
        facts.extend(self.since.map(|since| format!("Since {since}.")));
        facts.extend(condition(self.condition));
        facts.extend(features(self.features));
        (!facts.is_empty()).then(|| facts.join(" "))
    }
}

fn condition(condition: Option<&Condition>) -> Option<String> {
    condition.map(|condition| format!("Only if `{condition}`."))
}

fn features(features: &[Feature]) -> Vec<String> {
    let sentence = |feature: &Feature| match feature.name.as_str() {
        "deprecated" => "Deprecated in QEMU.".to_owned(),
        "unstable" => "Unstable: QEMU may change or drop it in any release.".to_owned(),
        other => format!("Feature `{other}`."),
    };
    features.iter().map(sentence).collect()
}

/// Returns the attribute that marks deprecated things.
pub(super) fn deprecation(features: &[Feature]) -> Option<TokenStream> {
    let deprecated = features.iter().any(|feature| feature.name == "deprecated");
    deprecated.then(|| quote!(#[deprecated(note = "deprecated in QEMU")]))
}

/// Returns the attribute that lets a search find the wire name.
pub(super) fn alias(item: &Item, rust: &str) -> Option<TokenStream> {
    let name = &item.name;
    (name != rust).then(|| quote!(#[doc(alias = #name)]))
}
