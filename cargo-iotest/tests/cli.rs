//! Command lines with their expected output.

#[test]
fn command_lines_answer_as_written_down() {
    trycmd::TestCases::new().case("tests/cmd/*.trycmd");
}
