//! The command line as users see it: help and mistakes, in `cmd/*.trycmd`.

#[test]
fn command_line_answers_as_written() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd");
}
