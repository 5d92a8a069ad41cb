//! Writes commands.

use super::arguments::payload_members;
use super::code::Code;
use super::object::{Shape, header, name_and_releases, structure};
use super::plan::Plan;
use crate::merge::{Body, Item, Payload};
use crate::model::Feature;
use crate::names;

/// Writes the command `item`.
pub(super) fn command(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let Body::Command { arguments, returns, closed, success_response, allow_oob, allow_preconfig } =
        &item.body
    else {
        return;
    };
    let rust = names::pascal(&item.name);
    payload(plan, item, &rust, arguments, !closed, code);
    let returned = match returns {
        Some(ty) => plan.value_type(ty, code),
        None => "Empty".to_owned(),
    };
    code.line(format!("impl Command for {rust} {{"));
    code.line(format!("const NAME: &'static str = {:?};", item.name));
    code.line(format!("const ALLOW_OOB: bool = {allow_oob};"));
    if *allow_preconfig {
        code.line("const ALLOW_PRECONFIG: bool = true;");
    }
    if !success_response {
        code.line("const SUCCESS_RESPONSE: bool = false;");
    }
    releases_and_features(plan, item, code);
    code.line(format!("type Return = {returned};\n"));
    code.line("fn to_arguments(&self) -> Map<String, Value> {\nwire::members_of(self)\n}\n");
    code.line("fn decode_return(value: Value) -> Result<Self::Return, DecodeError> {");
    code.line("wire::decode(value)\n}\n}\n");
}

/// Writes the struct of a command's or event's payload.
pub(super) fn payload(
    plan: &Plan<'_>,
    item: &Item,
    rust: &str,
    payload: &Payload,
    open: bool,
    code: &mut Code,
) {
    let Payload::Union(union) = payload else {
        let members = payload_members(payload);
        let shape = Shape { item, rust: rust.to_owned(), members, open };
        return structure(plan, &shape, code);
    };
    let union = plan.element(union, code);
    header(plan, item, rust, false, code);
    code.line(format!("/// The arguments.\npub arguments: {union},\n}}\n"));
    code.line(format!("impl {rust} {{\n/// Makes one of its arguments."));
    code.line(format!("pub fn new(arguments: impl Into<{union}>) -> Self {{"));
    code.line("Self { arguments: arguments.into() }\n}\n}\n");
    code.line(format!("impl Object for {rust} {{"));
    name_and_releases(plan, item, code);
    code.line("fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {");
    code.line("Ok(Self { arguments: Object::take(members)? })\n}\n");
    code.line("fn put(&self, output: &mut Output) {\nself.arguments.put(output);\n}\n}\n");
}

/// Writes the constants that commands and events share.
pub(super) fn releases_and_features(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    if plan.says_releases(item) {
        code.line(format!("const RELEASES: Releases = {};", plan.releases(item.releases)));
    }
    if !item.features.is_empty() {
        let name = |feature: &Feature| format!("{:?}", feature.name);
        let features: Vec<_> = item.features.iter().map(name).collect();
        let features = features.join(", ");
        code.line(format!("const FEATURES: &'static [&'static str] = &[{features}];"));
    }
}
