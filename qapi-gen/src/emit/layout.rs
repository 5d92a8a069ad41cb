//! Prints items as the text of a file.

use proc_macro2::TokenStream;
use syn::{File, Item};

const HEAD: &str =
    "// Written by qapi-gen from the models in schema/; change those or the generator.\n";

/// Returns the text of a file with `doc` as its documentation.
pub(super) fn file(doc: &str, items: TokenStream) -> String {
    format!("//! {doc}\n{HEAD}\n{}", print(items))
}

/// Returns the text of a file that is written as text, since it holds one long string.
pub(super) fn text_file(doc: &str, text: &str) -> String {
    format!("//! {doc}\n{HEAD}\n{text}")
}

/// Prints items, with an empty line between those that are more than a line or two.
fn print(items: TokenStream) -> String {
    let mut file: File = syn::parse2(items).expect("the emitter makes Rust items");
    let items = std::mem::take(&mut file.items);
    let mut text = String::new();
    let mut previous = None;
    for item in items {
        let group = group(&item);
        if previous.is_some_and(|previous| previous != group || group == Group::Other) {
            text.push('\n');
        }
        previous = Some(group);
        file.items = vec![item];
        text.push_str(&prettyplease::unparse(&file));
    }
    text
}

/// Which items are printed without empty lines between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Modules,
    Imports,
    Macros,
    Other,
}

fn group(item: &Item) -> Group {
    match item {
        Item::Mod(_) => Group::Modules,
        Item::Use(_) => Group::Imports,
        Item::Macro(_) => Group::Macros,
        _ => Group::Other,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::file;

    #[test]
    fn items_are_apart_and_imports_together() {
        let items = quote! {
            mod a;
            mod b;
            use a::A;
            use b::B;
            #[doc = " One."]
            pub struct One { #[doc = " Of `A`."] pub a: A }
            #[doc = " Two."]
            pub struct Two {}
            values!(One Two);
        };
        let expected = "//! Two types.
// Written by qapi-gen from the models in schema/; change those or the generator.

mod a;
mod b;

use a::A;
use b::B;

/// One.
pub struct One {
    /// Of `A`.
    pub a: A,
}

/// Two.
pub struct Two {}

values!(One Two);
";
        assert_eq!(file("Two types.", items), expected);
    }
}
