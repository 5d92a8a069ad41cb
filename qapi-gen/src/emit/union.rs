//! Writes unions: the common members as a struct, and one enum for the branches.

use std::collections::BTreeMap;

use super::code::Code;
use super::plan::Plan;
use super::{docs, object};
use crate::merge::{Body, Branch, Item, Member, Value};
use crate::names;

/// One union with what its parts are called.
struct Union<'a> {
    item: &'a Item,
    rust: String,
    /// The name of the enum of branches.
    branch_enum: String,
    members: &'a [Member],
    discriminator: &'a Member,
    tag: &'a Item,
    values: &'a [Value],
    branches: &'a [Branch],
}

/// Writes the union `item`.
pub(super) fn union(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let Body::Union { members, discriminator, branches, .. } = &item.body else { return };
    let tag = plan.tag_enum(members, discriminator);
    let Body::Enum(values) = &tag.body else { return };
    let rust = plan.type_name(&item.name);
    let discriminator = members.iter().find(|m| m.name == *discriminator);
    let union = Union {
        item,
        branch_enum: format!("{rust}Branch"),
        rust,
        members,
        discriminator: discriminator.expect("the schema's check found it"),
        tag,
        values,
        branches,
    };
    structure(plan, &union, code);
    implementation(plan, &union, code);
    branch_enum(plan, &union, code);
    branch_functions(plan, &union, code);
    conversions(plan, &union, code);
}

fn structure(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) {
    object::header(plan, union.item, &union.rust, false, code);
    for member in union.members {
        if member.name == union.discriminator.name {
            code.line(format!("/// `{}` and the members that go with it.", member.name));
            code.line(format!("pub {}: {},", names::member(&member.name), union.branch_enum));
        } else {
            object::field(plan, union.item, member, code);
        }
    }
    code.line("}\n");
    let field = names::member(&union.discriminator.name);
    let others: Vec<_> = others(union).cloned().collect();
    code.line(format!("impl {} {{", union.rust));
    code.line("/// Makes one of its branch and the members that every release has.");
    let (parameters, values) = object::initial(plan, union.item, &others, code);
    let branch = format!("{field}: impl Into<{}>", union.branch_enum);
    code.line(format!("pub fn new({parameters}{branch}) -> Self {{"));
    code.line(format!("Self {{ {values}{field}: {field}.into() }}\n}}\n"));
    object::setters(plan, union.item, &others, code);
    let tag = plan.element(&union.tag.name, code);
    code.line(format!("/// Returns `{}`.", union.discriminator.name));
    code.line(format!("pub fn tag(&self) -> {tag} {{\nself.{field}.tag()\n}}\n}}\n"));
}

/// Returns the common members without the discriminator.
fn others<'a>(union: &Union<'a>) -> impl Iterator<Item = &'a Member> {
    let discriminator = &union.discriminator.name;
    union.members.iter().filter(move |member| member.name != *discriminator)
}

fn implementation(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) {
    let tag = plan.element(&union.tag.name, code);
    let (field, wire) = (names::member(&union.discriminator.name), &union.discriminator.name);
    code.line(format!("impl Object for {} {{", union.rust));
    object::name_and_releases(plan, union.item, code);
    code.line("fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {");
    match plan.overrides.default_tags.get(&union.item.name) {
        Some(default) => {
            let default = format!("{tag}::{}", names::pascal(default));
            code.line("// Some release sends none.");
            code.line(format!("let tag = members.optional({wire:?}).unwrap_or({default});"));
        }
        None => code.line(format!("let tag: {tag} = members.required({wire:?})?;")),
    }
    code.line("Ok(Self {");
    for member in others(union) {
        code.line(format!("{}: {},", names::member(&member.name), object::read(member)));
    }
    // Last: an unrecognised branch takes every member that is left.
    code.line(format!("{field}: {}::take(tag, members)?,", union.branch_enum));
    code.line("})\n}\n\nfn put(&self, output: &mut Output) {");
    for member in union.members {
        if member.name == union.discriminator.name {
            code.line(format!("output.put_tag({wire:?}, self.tag().as_str());"));
        } else {
            code.line(object::write(member));
        }
    }
    code.line(format!("self.{field}.put(output);\n}}\n}}\n"));
}

/// Returns the branch with members that `value` selects.
fn branch<'a>(union: &Union<'a>, value: &Value) -> Option<&'a Branch> {
    union.branches.iter().find(|branch| branch.name == value.name)
}

fn branch_enum(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) {
    let (rust, wire) = (&union.rust, &union.discriminator.name);
    code.line(format!("/// The branches of [`{rust}`], selected by `{wire}`."));
    code.line("#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]");
    code.line(format!("pub enum {} {{", union.branch_enum));
    for value in union.values {
        code.docs(&docs::value(plan, union.item.releases, value));
        docs::deprecation(&value.features).into_iter().for_each(|line| code.line(line));
        let variant = names::pascal(&value.name);
        match branch(union, value) {
            Some(branch) => {
                let mut ty = plan.element(branch.ty.name(), code);
                if plan.is_boxed(&union.item.name, &branch.name) {
                    ty = format!("Box<{ty}>");
                }
                code.line(format!("{variant}({ty}),"));
            }
            None => code.line(format!("{variant},")),
        }
    }
    code.line("/// A branch that no supported release has.\nUnrecognized {");
    code.line(format!("/// The value of `{wire}`.\ntag: Box<str>,"));
    code.line(
        "/// The members that no common member takes.\nmembers: Map<String, Value>,\n},\n}\n",
    );
}

fn branch_functions(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) {
    let tag = plan.element(&union.tag.name, code);
    code.line(format!("impl {} {{", union.branch_enum));
    code.line(format!("/// Returns `{}`.", union.discriminator.name));
    code.line(format!("pub fn tag(&self) -> {tag} {{\nmatch self {{"));
    for value in union.values {
        let variant = names::pascal(&value.name);
        let payload = if branch(union, value).is_some() { "(_)" } else { "" };
        code.line(format!("Self::{variant}{payload} => {tag}::{variant},"));
    }
    code.line(format!("Self::Unrecognized {{ tag, .. }} => {tag}::Unrecognized(tag.clone()),"));
    code.line("}\n}\n");

    code.line(format!(
        "fn take(tag: {tag}, members: &mut Members<'_>) -> Result<Self, DecodeError> {{"
    ));
    code.line("Ok(match tag {");
    for value in union.values {
        let variant = names::pascal(&value.name);
        let payload = match branch(union, value) {
            Some(branch) if plan.is_boxed(&union.item.name, &branch.name) => {
                "(Box::new(Object::take(members)?))"
            }
            Some(_) => "(Object::take(members)?)",
            None => "",
        };
        code.line(format!("{tag}::{variant} => Self::{variant}{payload},"));
    }
    code.line(format!("{tag}::Unrecognized(tag) => {{"));
    code.line("Self::Unrecognized { tag, members: members.rest() }\n}\n})\n}\n");

    code.line("fn put(&self, output: &mut Output) {\nmatch self {");
    for value in union.values.iter().filter(|value| branch(union, value).is_some()) {
        code.line(format!("Self::{}(branch) => branch.put(output),", names::pascal(&value.name)));
    }
    code.line("Self::Unrecognized { members, .. } => output.put_all(members),");
    if union.values.iter().any(|value| branch(union, value).is_none()) {
        code.line("_ => {}");
    }
    code.line("}\n}\n}\n");
}

/// Returns, for each type that makes one branch of a union, the branch.
///
/// A type that several branches share makes the one that the overrides prefer, or none.
pub(super) fn convertible<'a>(plan: &Plan<'_>, item: &'a Item) -> Vec<&'a Branch> {
    let Body::Union { branches, .. } = &item.body else { return Vec::new() };
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for branch in branches {
        *count.entry(branch.ty.name()).or_default() += 1;
    }
    let preferred = |branch: &Branch| {
        let key = format!("{}.{}", item.name, branch.name);
        plan.overrides.preferred_branches.contains_key(&key)
    };
    let chosen = branches.iter().filter(|branch| count[branch.ty.name()] == 1 || preferred(branch));
    chosen.collect()
}

/// Returns whether a branch alone makes a value of the union.
pub(super) fn is_only_branch(item: &Item) -> bool {
    let Body::Union { members, discriminator, .. } = &item.body else { return false };
    members.iter().all(|member| member.optional || member.name == *discriminator)
}

fn conversions(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) {
    let (rust, branches) = (&union.rust, &union.branch_enum);
    let whole = is_only_branch(union.item);
    if whole {
        code.line(format!("impl From<{branches}> for {rust} {{"));
        code.line(format!("fn from(branch: {branches}) -> Self {{\nSelf::new(branch)\n}}\n}}\n"));
    }
    for branch in convertible(plan, union.item) {
        let variant = names::pascal(&branch.name);
        let boxed = plan.is_boxed(&union.item.name, &branch.name);
        let ty = plan.element(branch.ty.name(), code);
        let value = if boxed { "Box::new(branch)" } else { "branch" };
        code.line(format!("impl From<{ty}> for {branches} {{"));
        code.line(format!("fn from(branch: {ty}) -> Self {{\nSelf::{variant}({value})\n}}\n}}\n"));
        if whole {
            code.line(format!("impl From<{ty}> for {rust} {{"));
            code.line(format!("fn from(branch: {ty}) -> Self {{\nSelf::new(branch)\n}}\n}}\n"));
        }
    }
}
