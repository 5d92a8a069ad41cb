//! The command line, as people type it and read its answers.

#[test]
fn command_lines_answer_as_written_down() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd");
}
