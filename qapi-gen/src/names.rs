//! Turns names of the wire into Rust names.

/// Words that cannot be names of members as they are.
const KEYWORDS: [&str; 46] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where",
];

/// Returns the name of a member: `lazy-refcounts` → `lazy_refcounts`, `type` → `r#type`.
pub fn member(wire: &str) -> String {
    let mut name = String::new();
    for c in wire.chars() {
        match c {
            '-' | '.' => name.push('_'),
            _ => name.push(c.to_ascii_lowercase()),
        }
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    match name.as_str() {
        // They cannot be raw.
        "self" | "super" | "crate" => format!("{name}_"),
        // The field of the members that no release has.
        "extra" => "extra_member".to_owned(),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        _ => name,
    }
}

/// Returns the name of a variant, command or event: `block-commit`, `BLOCK_COMMIT` → `BlockCommit`.
pub fn pascal(wire: &str) -> String {
    let shouting = !wire.contains(|c: char| c.is_ascii_lowercase());
    let mut name = String::new();
    for part in wire.split(['-', '_', '.']).filter(|part| !part.is_empty()) {
        let mut chars = part.chars();
        let Some(first) = chars.next() else { continue };
        let digit = |c: char| c.is_ascii_digit();
        if name.ends_with(digit) && digit(first) {
            name.push('_');
        }
        name.push(first.to_ascii_uppercase());
        let rest = chars.as_str();
        name.push_str(&if shouting { rest.to_ascii_lowercase() } else { rest.to_owned() });
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if name == "Self" { "Self_".to_owned() } else { name }
}

/// Returns the name of a schema module as a Rust module: `block-core` → `block_core`.
pub fn module(wire: &str) -> String {
    member(wire)
}

#[cfg(test)]
mod tests {
    use super::{member, pascal};

    #[test]
    fn members_are_in_snake_case_and_never_keywords() {
        for (wire, rust) in [
            ("lazy-refcounts", "lazy_refcounts"),
            ("type", "r#type"),
            ("x-foo", "x_foo"),
            ("self", "self_"),
            ("extra", "extra_member"),
        ] {
            assert_eq!(member(wire), rust);
        }
    }

    #[test]
    fn variants_are_in_pascal_case_whatever_the_wire_uses() {
        for (wire, rust) in [
            ("block-commit", "BlockCommit"),
            ("BLOCK_JOB_COMPLETED", "BlockJobCompleted"),
            ("busLogic", "BusLogic"),
            ("144", "_144"),
            ("x86-64", "X86_64"),
            ("l2_update", "L2Update"),
        ] {
            assert_eq!(pascal(wire), rust);
        }
    }
}
