//! Rust files as flat lists of tokens, without their tests: [`flat`].
//!
//! Tokens and not syntax, so that what is written inside macro calls is seen as well.

use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::tree::File;

/// One token, group brackets included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// A word, one sign, a bracket, or a literal as it is written.
    pub(super) text: String,
    /// Where it is, counted from 1.
    pub(super) line: usize,
}

/// Returns the tokens of `file` but for modules called `tests`; none if it is not Rust.
///
/// A file that does not even lex is for the compiler to complain about.
pub(super) fn flat(file: &File) -> Vec<Token> {
    let stream = TokenStream::from_str(&file.text).unwrap_or_default();
    let mut tokens = vec![];
    flatten(stream, &mut tokens);
    tokens
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        let mut push = |text: String, line| tokens.push(Token { text, line });
        match tree {
            TokenTree::Ident(ident) => push(ident.to_string(), ident.span().start().line),
            TokenTree::Punct(punct) => {
                push(punct.as_char().to_string(), punct.span().start().line);
            }
            TokenTree::Literal(literal) => {
                push(literal.to_string(), literal.span().start().line);
            }
            TokenTree::Group(group) => {
                let in_tests =
                    tokens.len() >= 2 && words(&tokens[tokens.len() - 2..]).eq(["mod", "tests"]);
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                let (start, end) = (group.span_open().start().line, group.span_close().end().line);
                tokens.push(Token { text: open.to_owned(), line: start });
                if !in_tests {
                    flatten(group.stream(), tokens);
                }
                tokens.push(Token { text: close.to_owned(), line: end });
            }
        }
    }
}

/// Returns the texts of `tokens`.
pub(super) fn words(tokens: &[Token]) -> impl Iterator<Item = &str> {
    tokens.iter().map(|token| token.text.as_str())
}

/// Returns the index just after the bracket that closes the one at `open`.
pub(super) fn after_group(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (index, text) in words(tokens).enumerate().skip(open) {
        match text {
            "(" | "{" | "[" => depth += 1,
            ")" | "}" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<Token> {
        flat(&File { path: "x.rs".into(), text: text.to_owned() })
    }

    #[test]
    fn groups_are_opened_and_tests_left_out() {
        let tokens = tokens("use a::{b};\n#[cfg(test)]\nmod tests {\n use super::*;\n}\nfn f() {}");
        let text: Vec<&str> = words(&tokens).collect();
        assert_eq!(
            text.join(" "),
            "use a : : { b } ; # [ cfg ( test ) ] mod tests { } fn f ( ) { }"
        );
        assert_eq!(tokens.last().map(|token| token.line), Some(6));
        assert_eq!(words(&tokens[after_group(&tokens, 4)..]).next(), Some(";"));
        assert!(self::tokens("fn {").is_empty());
    }
}
