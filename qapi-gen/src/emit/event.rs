//! Writes events, and the enum of all of them.

use super::code::Code;
use super::command::{payload, releases_and_features};
use super::plan::Plan;
use crate::merge::{Body, Item};
use crate::names;

/// Writes the event `item`.
pub(super) fn event(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let Body::Event(data) = &item.body else { return };
    let rust = names::pascal(&item.name);
    payload(plan, item, &rust, data, false, code);
    code.line(format!("impl Event for {rust} {{"));
    code.line(format!("const NAME: &'static str = {:?};", item.name));
    releases_and_features(plan, item, code);
    code.line("fn decode_data(data: Value) -> Result<Self, DecodeError> {");
    code.line("wire::decode(data)\n}\n}\n");
}

/// Writes the enum that holds any event.
pub(super) fn any(plan: &Plan<'_>, code: &mut Code) {
    let events: Vec<&Item> =
        plan.merged.items.iter().filter(|item| matches!(item.body, Body::Event(_))).collect();
    let only_full = |item: &Item| {
        if plan.is_default(&item.name) { "" } else { "#[cfg(feature = \"full\")]\n" }
    };
    code.line("/// Any event, decoded by its name.");
    code.line("#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\npub enum AnyEvent {");
    for item in &events {
        let rust = names::pascal(&item.name);
        code.line(format!("{}/// `{}`.\n{rust}({rust}),", only_full(item), item.name));
    }
    code.line("/// An event that the enabled features do not hold.\nUnrecognized {");
    code.line(
        "/// Its name on the wire.\nname: Box<str>,\n/// Its data, or null.\ndata: Value,\n},\n}\n",
    );
    code.line("impl AnyEvent {");
    code.line(
        "/// Reads the data of the event `name`; an event without data is read as an empty object.",
    );
    code.line("///\n/// # Errors");
    code.line("/// * [`DecodeError`] if the data of a known event is not of its type.");
    code.line("pub fn decode(name: &str, data: Value) -> Result<Self, DecodeError> {");
    code.line("Ok(match name {");
    for item in &events {
        let rust = names::pascal(&item.name);
        code.line(format!(
            "{}{:?} => Self::{rust}(wire::decode(data)?),",
            only_full(item),
            item.name
        ));
    }
    code.line("_ => Self::Unrecognized { name: name.into(), data },\n})\n}\n");
    code.line(
        "/// Returns the event's name on the wire.\npub fn name(&self) -> &str {\nmatch self {",
    );
    for item in &events {
        let rust = names::pascal(&item.name);
        code.line(format!("{}Self::{rust}(_) => {:?},", only_full(item), item.name));
    }
    code.line("Self::Unrecognized { name, .. } => name,\n}\n}\n}\n");
}
