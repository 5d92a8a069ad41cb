//! Writes alternates: one enum whose variant is chosen by the kind of JSON.

use super::code::Code;
use super::docs;
use super::object::name_and_releases;
use super::plan::{Plan, builtin};
use super::union::{convertible, is_only_branch};
use crate::merge::{Body, Branch, Item};
use crate::model::TypeRef;
use crate::names;

/// What the variant of a branch needs.
struct Variant {
    name: String,
    /// The pattern of JSON values that select it.
    pattern: &'static str,
    /// The kind of JSON, with its article.
    kind: &'static str,
    /// Its type without a box; none for null.
    ty: Option<String>,
    boxed: bool,
    branch: Branch,
}

/// Writes the alternate `item`.
pub(super) fn alternate(plan: &Plan<'_>, item: &Item, branches: &[Branch], code: &mut Code) {
    let rust = plan.type_name(&item.name);
    let variants: Vec<_> =
        branches.iter().map(|branch| variant(plan, item, branch, code)).collect();
    code.docs(&docs::item(plan, item));
    docs::alias(item, &rust).into_iter().for_each(|line| code.line(line));
    code.line("#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]");
    code.line(format!("pub enum {rust} {{"));
    for variant in &variants {
        code.line(format!("/// `{}`, when the JSON is {}.", variant.branch.name, variant.kind));
        match &variant.ty {
            Some(ty) if variant.boxed => code.line(format!("{}(Box<{ty}>),", variant.name)),
            Some(ty) => code.line(format!("{}({ty}),", variant.name)),
            None => code.line(format!("{},", variant.name)),
        }
    }
    code.line("}\n");
    code.line(format!("impl Alternate for {rust} {{"));
    name_and_releases(plan, item, code);
    code.line("}\n");
    wire(&rust, &variants, code);
    for variant in &variants {
        conversions(plan, &rust, variant, code);
    }
}

fn variant(plan: &Plan<'_>, item: &Item, branch: &Branch, code: &mut Code) -> Variant {
    let (pattern, kind) = json_kind(plan, &branch.ty);
    let null = kind == "null";
    let key = format!("{}.{}", item.name, branch.name);
    let name = match plan.overrides.variant_names.get(&key) {
        Some(name) => name.clone(),
        None if null => "Null".to_owned(),
        None => names::pascal(&branch.name),
    };
    let ty = if null { None } else { Some(plan.value_type(&branch.ty, code)) };
    let boxed = plan.is_boxed(&item.name, &branch.name);
    Variant { name, pattern, kind, ty, boxed, branch: branch.clone() }
}

fn json_kind(plan: &Plan<'_>, ty: &TypeRef) -> (&'static str, &'static str) {
    let name = match ty {
        TypeRef::List(_) => return ("Value::Array(_)", "a list"),
        TypeRef::Name(name) => name,
    };
    match builtin(name) {
        Some("String") => ("Value::String(_)", "a string"),
        Some("bool") => ("Value::Bool(_)", "a boolean"),
        Some("()") => ("Value::Null", "null"),
        Some(_) => ("Value::Number(_)", "a number"),
        None => match plan.item(name).map(|item| &item.body) {
            Some(Body::Enum(_)) => ("Value::String(_)", "a string"),
            _ => ("Value::Object(_)", "an object"),
        },
    }
}

fn wire(rust: &str, variants: &[Variant], code: &mut Code) {
    code.line(format!("impl Wire for {rust} {{"));
    code.line("fn read_value(value: Value, notes: &mut Notes) -> Result<Self, DecodeError> {");
    code.line("match value {");
    for Variant { name, pattern, ty, .. } in variants {
        match ty {
            Some(_) => {
                code.line(format!(
                    "{pattern} => Wire::read_value(value, notes).map(Self::{name}),"
                ));
            }
            None => code.line(format!("{pattern} => Ok(Self::{name}),")),
        }
    }
    let kinds: Vec<_> = variants.iter().map(|variant| variant.kind).collect();
    code.line(format!("other => Err(unexpected({:?}, &other)),", kinds.join(" or ")));
    code.line("}\n}\n\nfn to_value(&self) -> Value {\nmatch self {");
    for Variant { name, ty, .. } in variants {
        match ty {
            Some(_) => code.line(format!("Self::{name}(value) => value.to_value(),")),
            None => code.line(format!("Self::{name} => Value::Null,")),
        }
    }
    code.line("}\n}\n}\n");
}

fn conversions(plan: &Plan<'_>, rust: &str, variant: &Variant, code: &mut Code) {
    let name = &variant.name;
    let mut from = |ty: &str, value: &str| {
        let argument = if value.is_empty() { "(): ()" } else { &format!("value: {ty}") };
        let payload = match (value, variant.boxed) {
            ("", _) => String::new(),
            (value, true) => format!("(Box::new({value}))"),
            (value, false) => format!("({value})"),
        };
        code.line(format!("impl From<{ty}> for {rust} {{"));
        code.line(format!("fn from({argument}) -> Self {{\nSelf::{name}{payload}\n}}\n}}\n"));
    };
    let Some(ty) = &variant.ty else { return from("()", "") };
    from(ty, "value");
    if ty == "String" {
        from("&str", "value.to_owned()");
    }
    let Some(item) = plan.item(variant.branch.ty.name()) else { return };
    if is_only_branch(item) {
        let branches = format!("{}Branch", plan.type_name(&item.name));
        let mut types = vec![branches];
        let payloads = convertible(plan, item);
        types.extend(payloads.iter().map(|branch| plan.type_name(branch.ty.name())));
        for ty in &types {
            from(ty, "value.into()");
        }
        code.types.extend(types);
    }
}
