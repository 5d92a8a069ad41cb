//! The whole way of an attribute, on tokens: goldens of the expansion, and what comes out beside
//! errors. Messages and their places are the UI tests' (`tests/ui`).

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::key::Key;
use crate::run;

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("the text is made of tokens")
}

fn expansion(attribute: &str, item: &str) -> String {
    let tokens = with_open_submit(run(tokens(attribute), &tokens(item)));
    prettyplease::unparse(&syn::parse2(tokens).expect("the expansion is a list of items"))
}

/// Writes `submit! { … }` as `submit(…)`, since what a macro is given cannot be laid out.
fn with_open_submit(tokens: TokenStream) -> TokenStream {
    let mut opened: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match (&opened[..], token) {
            ([.., TokenTree::Ident(name), TokenTree::Punct(_)], TokenTree::Group(body))
                if name == "submit" =>
            {
                opened.pop();
                opened.push(Group::new(Delimiter::Parenthesis, body.stream()).into());
            }
            (_, TokenTree::Group(group)) => {
                let inner = with_open_submit(group.stream());
                opened.push(Group::new(group.delimiter(), inner).into());
            }
            (_, token) => opened.push(token),
        }
    }
    opened.into_iter().collect()
}

fn check(attribute: &str, item: &str, expected: &ExpectFile) {
    expected.assert_eq(&expansion(attribute, item));
}

/// Returns the messages of all errors in an expansion.
fn messages(expansion: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(expansion).expect("the expansion is a list of items");
    let mut messages = Vec::new();
    for item in file.items {
        if let syn::Item::Macro(item) = item {
            let message: syn::LitStr = item.mac.parse_body().expect("only errors are macro items");
            messages.push(message.value());
        }
    }
    messages
}

#[test]
fn bare_attribute_leaves_everything_open() {
    check("", "fn open(t: &mut Test) {}", &expect_file!["../tests/expansion/bare.expanded"]);
}

#[test]
fn every_key_is_in_the_record() {
    let attribute = r#"
        formats = "qcow2, qed",
        unsupported_formats = "luks",
        protocols = "generic !nbd",
        required_formats = ["quorum"],
        groups = "rw, quick",
        requires = ["qemu >= 8.0", "driver:throttle, tool:qemu-nbd not-root"],
        timeout = "1m30s",
        weight = 3,
        ignore = "needs a tape drive",
        crate = ::my::reexport,
    "#;
    let item = "
        /// Merges.
        #[cfg(unix)]
        pub(crate) fn r#match(t: &mut Test) -> Result<()> { merge(t) }
    ";
    check(attribute, item, &expect_file!["../tests/expansion/every_key.expanded"]);
}

#[test]
fn parameters_and_fixture_are_passed_to_the_function() {
    for (name, attribute, item) in [
        (
            "cases_in_place",
            "cases(small = 64 * KIB, r#loop = GIB)",
            "fn sized(t: &mut Test, size: u64) {}",
        ),
        ("cases_of_a_table", "cases = crate::NAMES", "fn named(t: &mut Test, name: &str) {}"),
        ("fixture", "", "fn running(t: &mut Test, vm: &mut Running) -> Result {}"),
        (
            "fixture_with_cases",
            "cases(short = [1].as_slice(), long = [1, 2].as_slice())",
            "fn chained(t: &mut Test, chain: &mut Chain, lengths: &[usize]) {}",
        ),
        (
            "fixture_with_a_table",
            "cases = lengths",
            "fn chained(t: &mut Test, chain: &mut Chain, length: usize) -> ! {}",
        ),
        (
            "fixture_alone_with_cases",
            "cases = lengths",
            "fn silent(t: &mut Test, c: &mut Chain) {}",
        ),
    ] {
        let path = format!("tests/expansion/{name}.expanded");
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        check(attribute, item, &expect_file![path]);
    }
}

#[test]
fn mistake_leaves_the_item_beside_the_errors() {
    let item = "
        /// Is half written.
        #[inline]
        #[should_panic]
        fn wrong(t: &Test) {}
    ";
    check(
        r#"format = "qcow2", timeout = "soon""#,
        item,
        &expect_file!["../tests/expansion/mistake.expanded"],
    );
}

#[test]
fn function_without_end_has_no_outcome() {
    let expansion = expansion("", "fn diverges(t: &mut Test) -> ! { loop {} }");
    assert!(!expansion.contains("into_outcome"), "{expansion}");
}

#[test]
fn body_is_not_read() {
    let expansion = run(quote!(), &tokens("fn half(t: &mut Test) { t. ; let = }")).to_string();
    assert!(expansion.contains("{ t . ; let = }"), "{expansion}");
    assert!(!expansion.contains("compile_error"), "{expansion}");
}

#[test]
fn item_that_cannot_be_read_comes_out_unchanged() {
    for item in ["pub struct Half { name: }", "fn half(t: ) {}", "fn half(t: &mut Test);"] {
        let item = tokens(item);
        let expansion = run(tokens(r#"groups = "Quick""#), &item).to_string();
        assert!(expansion.starts_with(&item.to_string()), "{expansion}");
        assert_eq!(expansion.matches("compile_error").count(), 2, "{expansion}");
    }
}

#[test]
fn variadic_function_is_refused() {
    let item = tokens("unsafe extern \"C\" fn f(t: &mut Test, ...) {}");
    let messages = messages(run(quote!(), &item));
    assert_eq!(messages.len(), 3);
    assert!(messages[2].contains("variadic"), "{messages:?}");
}

#[test]
fn body_and_type_may_come_from_a_macro() {
    let invisible = |tokens| TokenTree::from(Group::new(Delimiter::None, tokens));
    let (body, context) = (invisible(quote!({})), invisible(quote!(&mut Test)));
    let formats = invisible(quote!("raw"));
    let expansion = run(quote!(formats = #formats), &quote!(fn made(t: #context) #body));
    assert!(!expansion.to_string().contains("compile_error"), "{expansion}");
}

/// The rows of the table in the attribute's documentation.
fn documented_rows() -> Vec<Vec<&'static str>> {
    include_str!("lib.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("/// | `"))
        .map(|row| row.strip_suffix('|').expect("the row ends"))
        .map(|row| row.split('|').map(|cell| cell.trim_matches([' ', '`'])).collect())
        .collect()
}

#[test]
fn documented_keys_are_the_keys() {
    let rows = documented_rows();
    let keys: Vec<Vec<&str>> = Key::ALL
        .iter()
        .zip(&rows)
        .map(|(key, row)| vec![key.name(), row[1], key.example(), key.python_name()])
        .collect();
    assert_eq!(rows.len(), Key::ALL.len());
    assert_eq!(rows, keys);
}

#[test]
fn documented_examples_are_accepted() {
    for key in Key::ALL {
        let item = match key {
            Key::Cases => "fn f(t: &mut Test, size: u64) {}",
            _ => "fn f(t: &mut Test) {}",
        };
        let expansion = run(tokens(key.example()), &tokens(item)).to_string();
        assert!(!expansion.contains("compile_error"), "{expansion}");
    }
}

#[test]
fn documented_requirements_are_all_there_are() {
    let documentation = include_str!("lib.rs");
    for form in iotest_spec::requirement::FORMS {
        assert!(documentation.contains(&format!("`{form}`")), "{form}");
    }
}
