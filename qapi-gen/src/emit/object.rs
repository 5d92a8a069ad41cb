//! Writes objects: the struct, its constructor and setters, and how it is read and written.

use super::arguments::{argument, wrapped};
use super::code::Code;
use super::docs;
use super::plan::Plan;
use crate::merge::{Item, Member};
use crate::names;

/// What is written as a struct: an object type, or a command's or event's members.
pub(super) struct Shape<'a> {
    pub(super) item: &'a Item,
    pub(super) rust: String,
    pub(super) members: &'a [Member],
    /// Whether it takes members beyond those listed.
    pub(super) open: bool,
}

/// Writes an object type.
pub(super) fn object(plan: &Plan<'_>, item: &Item, members: &[Member], code: &mut Code) {
    let shape = Shape { item, rust: plan.type_name(&item.name), members, open: false };
    structure(plan, &shape, code);
    if let Some(inner) = wrapped(plan, members) {
        let inner = plan.element(inner, code);
        code.line(format!("impl From<{inner}> for {} {{", shape.rust));
        code.line(format!("fn from(data: {inner}) -> Self {{\nSelf::new(data)\n}}\n}}\n"));
    }
}

/// Writes the struct and everything that does not depend on what it is for.
pub(super) fn structure(plan: &Plan<'_>, shape: &Shape<'_>, code: &mut Code) {
    header(plan, shape.item, &shape.rust, default_works(shape.members), code);
    for member in shape.members {
        field(plan, shape.item, member, code);
    }
    if shape.open {
        code.line("/// Members beyond those that the schema lists, such as a device's properties.");
        code.line("pub extra: Map<String, Value>,");
    }
    code.line("}\n");
    code.line(format!("impl {} {{", shape.rust));
    constructor(plan, shape, code);
    setters(plan, shape.item, shape.members, code);
    if shape.open {
        code.line("/// Adds a member that the schema does not list.\n#[must_use]");
        code.line(
            "pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {",
        );
        code.line("self.extra.insert(name.into(), value.into());\nself\n}");
    }
    code.line("}\n");
    code.line(format!("impl Object for {} {{", shape.rust));
    name_and_releases(plan, shape.item, code);
    take(shape, code);
    put(shape, code);
    code.line("}\n");
}

fn default_works(members: &[Member]) -> bool {
    members.iter().all(|member| member.optional)
}

/// Writes documentation, attributes and the opening line of a struct.
pub(super) fn header(plan: &Plan<'_>, item: &Item, rust: &str, default: bool, code: &mut Code) {
    code.docs(&docs::item(plan, item));
    docs::alias(item, rust).into_iter().for_each(|line| code.line(line));
    let default = if default { ", Default" } else { "" };
    code.line(format!("#[derive(Debug, Clone, PartialEq{default})]\n#[non_exhaustive]"));
    docs::deprecation(&item.features).into_iter().for_each(|line| code.line(line));
    code.line(format!("pub struct {rust} {{"));
}

/// Writes one field.
pub(super) fn field(plan: &Plan<'_>, item: &Item, member: &Member, code: &mut Code) {
    code.docs(&docs::member(plan, item.releases, member));
    docs::deprecation(&member.features).into_iter().for_each(|line| code.line(line));
    let ty = plan.field_type(&item.name, member, code);
    code.line(format!("pub {}: {ty},", names::member(&member.name)));
}

fn constructor(plan: &Plan<'_>, shape: &Shape<'_>, code: &mut Code) {
    let what = if default_works(shape.members) {
        "Makes one without any of its members."
    } else {
        "Makes one of the members that every release has."
    };
    code.line(format!("/// {what}"));
    let (parameters, values) = initial(plan, shape.item, shape.members, code);
    let open = if shape.open { "extra: Map::new()," } else { "" };
    code.line(format!("pub fn new({parameters}) -> Self {{\nSelf {{ {values} {open} }}\n}}\n"));
}

/// Returns the parameters of a constructor and the initial fields.
pub(super) fn initial(
    plan: &Plan<'_>,
    item: &Item,
    members: &[Member],
    code: &mut Code,
) -> (String, String) {
    let (mut parameters, mut values) = (String::new(), String::new());
    for member in members {
        let name = names::member(&member.name);
        if member.optional {
            values.extend([&*name, ": None, "]);
            continue;
        }
        let argument = argument(plan, &item.name, member, code);
        parameters.push_str(&argument.parameter);
        parameters.push_str(", ");
        let short =
            if argument.value == name { name } else { format!("{name}: {}", argument.value) };
        values.push_str(&short);
        values.push_str(", ");
    }
    (parameters, values)
}

/// Writes one setter for each optional member.
pub(super) fn setters(plan: &Plan<'_>, item: &Item, members: &[Member], code: &mut Code) {
    for member in members.iter().filter(|member| member.optional) {
        let field = names::member(&member.name);
        let setter = match field.as_str() {
            // These are taken by the type's own functions.
            "new" | "tag" | "with" | "extra" => format!("with_{field}"),
            _ => field.clone(),
        };
        let argument = argument(plan, &item.name, member, code);
        code.line(format!("/// Sets `{}`.", member.name));
        docs::deprecation(&member.features).into_iter().for_each(|line| code.line(line));
        code.line(format!(
            "#[must_use]\npub fn {setter}(mut self, {}) -> Self {{",
            argument.parameter
        ));
        code.line(format!("self.{field} = Some({});\nself\n}}\n", argument.value));
    }
}

/// Writes the constants of the trait `Object`.
pub(super) fn name_and_releases(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    code.line(format!("const NAME: &'static str = {:?};", item.name));
    if plan.says_releases(item) {
        code.line(format!("const RELEASES: Releases = {};", plan.releases(item.releases)));
    }
    code.line("");
}

/// Returns the expression that reads a member.
pub(super) fn read(member: &Member) -> String {
    match member.optional {
        true => format!("members.optional({:?})", member.name),
        false => format!("members.required({:?})?", member.name),
    }
}

/// Returns the statement that writes a member.
pub(super) fn write(member: &Member) -> String {
    let field = names::member(&member.name);
    if member.optional {
        format!("output.put_optional({:?}, &self.{field});", member.name)
    } else {
        format!("output.put({:?}, &self.{field});", member.name)
    }
}

fn take(shape: &Shape<'_>, code: &mut Code) {
    let unused = if shape.members.is_empty() && !shape.open { "_" } else { "members" };
    code.line(format!("fn take({unused}: &mut Members<'_>) -> Result<Self, DecodeError> {{"));
    code.line("Ok(Self {");
    for member in shape.members {
        code.line(format!("{}: {},", names::member(&member.name), read(member)));
    }
    if shape.open {
        code.line("extra: members.rest(),");
    }
    code.line("})\n}\n");
}

fn put(shape: &Shape<'_>, code: &mut Code) {
    let unused = if shape.members.is_empty() && !shape.open { "_" } else { "output" };
    code.line(format!("fn put(&self, {unused}: &mut Output) {{"));
    shape.members.iter().for_each(|member| code.line(write(member)));
    if shape.open {
        code.line("output.put_all(&self.extra);");
    }
    code.line("}");
}
