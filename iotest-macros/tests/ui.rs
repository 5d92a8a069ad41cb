//! What compiles and what does not, with the compiler's words.

#[test]
fn mistakes_are_shown_where_they_are() {
    trybuild::TestCases::new().compile_fail("tests/ui/fail/*.rs");
}

#[test]
fn registered_data_is_what_was_declared() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}
