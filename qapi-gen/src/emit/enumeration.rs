//! Writes enums.

use super::code::Code;
use super::docs;
use super::plan::Plan;
use crate::merge::{Item, Value};
use crate::names;

/// Writes the enum `item` with `values`.
pub(super) fn enumeration(plan: &Plan<'_>, item: &Item, values: &[Value], code: &mut Code) {
    let rust = plan.type_name(&item.name);
    code.docs(&docs::item(plan, item));
    docs::alias(item, &rust).into_iter().for_each(|line| code.line(line));
    code.line("#[derive(Debug, Clone, PartialEq, Eq)]\n#[non_exhaustive]");
    docs::deprecation(&item.features).into_iter().for_each(|line| code.line(line));
    code.line(format!("pub enum {rust} {{"));
    for value in values {
        code.docs(&docs::value(plan, item.releases, value));
        docs::deprecation(&value.features).into_iter().for_each(|line| code.line(line));
        code.line(format!("{},", names::pascal(&value.name)));
    }
    code.line("/// A value that no supported release has, as QEMU spelt it.");
    code.line("Unrecognized(Box<str>),\n}\n");

    code.line(format!("impl Enum for {rust} {{"));
    code.line(format!("const NAME: &'static str = {:?};", item.name));
    if plan.says_releases(item) {
        code.line(format!("const RELEASES: Releases = {};", plan.releases(item.releases)));
    }
    let all: Vec<_> = values.iter().map(|value| format!("{:?}", value.name)).collect();
    code.line(format!("const VALUES: &'static [&'static str] = &[{}];\n", all.join(", ")));
    code.line("fn as_str(&self) -> &str {\nmatch self {");
    for value in values {
        code.line(format!("Self::{} => {:?},", names::pascal(&value.name), value.name));
    }
    code.line("Self::Unrecognized(text) => text,\n}\n}\n");
    code.line("fn from_wire(text: &str) -> Self {\nmatch text {");
    for value in values {
        code.line(format!("{:?} => Self::{},", value.name, names::pascal(&value.name)));
    }
    code.line("other => Self::Unrecognized(other.into()),\n}\n}\n");
    code.line("fn is_unrecognized(&self) -> bool {");
    code.line("matches!(self, Self::Unrecognized(_))\n}\n}\n");
}
