//! [`Code`]: Rust items as they are gathered, with the names that they have to import.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Items and what they use.
#[derive(Debug, Default)]
pub(super) struct Code {
    pub(super) items: TokenStream,
    /// The generated types that occur, by Rust name.
    pub(super) types: BTreeSet<String>,
    /// The names of commands and events in the file: types of these names are not imported.
    pub(super) taken: BTreeSet<String>,
}

impl Code {
    /// Adds items.
    pub(super) fn add(&mut self, items: impl ToTokens) {
        items.to_tokens(&mut self.items);
    }

    /// Returns every word and sign of the items, in order.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        gather(self.items.clone(), &mut words);
        words
    }
}

fn gather(tokens: TokenStream, words: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => gather(group.stream(), words),
            TokenTree::Ident(word) => words.push(word.to_string()),
            TokenTree::Punct(sign) => words.push(sign.to_string()),
            // A text is no use of a name.
            TokenTree::Literal(_) => words.push(String::new()),
        }
    }
}

/// Makes an identifier of a Rust name, which may be a raw one such as `r#type`.
pub(super) fn ident(name: impl AsRef<str>) -> Ident {
    match name.as_ref().strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name.as_ref(), Span::call_site()),
    }
}

/// Makes documentation of lines.
pub(super) fn docs(lines: impl IntoIterator<Item = impl AsRef<str>>) -> TokenStream {
    let lines = lines.into_iter().map(|line| match line.as_ref() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Code, docs, ident};

    #[test]
    fn texts_and_documentation_use_no_name() {
        let mut code = Code::default();
        let (docs, name) = (docs(["A [`Value`].", ""]), ident("r#type"));
        code.add(quote!(#docs const #name: &str = "Map";));
        let words = code.words();
        assert!(words.iter().any(|word| word == "r#type"), "{words:?}");
        assert!(words.iter().all(|word| word != "Value" && word != "Map"), "{words:?}");
        assert!(code.items.to_string().contains("doc = \" A [`Value`].\""), "{}", code.items);
        assert!(code.items.to_string().contains("doc = \"\""), "{}", code.items);
    }
}
