//! How the keys become values; mistakes in words are in the UI tests.

use std::str::FromStr;

use proc_macro2::TokenStream;

use super::*;

fn with_model(text: &str, look: impl FnOnce(&TestModel<'_>)) {
    let mut errors = Errors::default();
    let args = Args::parse(TokenStream::from_str(text).expect("tokens"), &mut errors);
    let model = TestModel::check(&args, &mut errors);
    assert!(errors.is_empty(), "{}", errors.compile_errors());
    look(&model);
}

#[test]
fn exclusions_of_both_keys_are_merged() {
    with_model(r#"formats = "generic !luks", unsupported_formats = "vpc, vdi""#, |model| {
        let formats = model.formats.as_ref().expect("it is given");
        assert_eq!(formats.exclude, [Format::Luks, Format::Vpc, Format::Vdi]);
        assert!(formats.generic && !formats.any);
    });
}

#[test]
fn exclusions_alone_leave_the_rest_open() {
    with_model(r#"unsupported_protocols = "nbd""#, |model| {
        let protocols = model.protocols.as_ref().expect("it is given");
        assert!(protocols.any && protocols.include.is_empty());
        assert_eq!(protocols.exclude, [Protocol::Nbd]);
        assert!(model.formats.is_none());
    });
}

#[test]
fn timeout_and_reason_are_read() {
    with_model(r#"timeout = "1m", ignore = "slow""#, |model| {
        assert_eq!(model.timeout, Some(Duration::from_secs(60)));
        assert_eq!(model.ignore, Some("slow"));
    });
}
