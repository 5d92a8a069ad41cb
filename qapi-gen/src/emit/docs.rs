//! The documentation of generated items: facts, our own words, and a link to QEMU's manual.

use super::plan::Plan;
use crate::introspect::INTROSPECTED;
use crate::merge::{Body, Item, Member, Releases, Value};
use crate::model::{Condition, Feature, Programs};

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

/// Returns the documentation of a member.
pub(super) fn member(plan: &Plan<'_>, owner: Releases, member: &Member) -> Vec<String> {
    let mut facts = vec![format!("`{}`.", member.name)];
    if !member.releases.covers(owner) {
        facts.push(format!("Only in {}.", plan.merged.names(member.releases).join(", ")));
    }
    facts.extend(member.since.iter().map(|since| format!("Since {since}.")));
    facts.extend(condition(member.condition.as_ref()));
    facts.extend(features(&member.features));
    vec![facts.join(" ")]
}

/// Returns the documentation of an enum's value, also where it selects a branch.
pub(super) fn value(plan: &Plan<'_>, owner: Releases, value: &Value) -> Vec<String> {
    let mut facts = vec![format!("`{}`.", value.name)];
    if !value.releases.covers(owner) {
        facts.push(format!("Only in {}.", plan.merged.names(value.releases).join(", ")));
    }
    facts.extend(value.since.iter().map(|since| format!("Since {since}.")));
    facts.extend(condition(value.condition.as_ref()));
    facts.extend(features(&value.features));
    vec![facts.join(" ")]
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
pub(super) fn deprecation(features: &[Feature]) -> Option<&'static str> {
    let deprecated = features.iter().any(|feature| feature.name == "deprecated");
    deprecated.then_some("#[deprecated(note = \"deprecated in QEMU\")]")
}

/// Returns the attribute that lets a search find the wire name.
pub(super) fn alias(item: &Item, rust: &str) -> Option<String> {
    (item.name != rust).then(|| format!("#[doc(alias = {:?})]", item.name))
}
