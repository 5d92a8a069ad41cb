//! All messages of the attribute.
//!
//! Errors about words (an unknown format, an invalid duration) come from [`iotest_spec`], so that the
//! command line reports the same.

use iotest_spec::vocabulary::nearest;

use crate::key::{Key, Shape};

pub(crate) const EXPECTED_KEY: &str =
    "expected a key, as in `#[iotest(formats = \"qcow2\", groups = \"quick\")]`";
pub(crate) const EXPECTED_COMMA: &str = "expected `,` before the next key";
pub(crate) const EXPECTED_CASE_COMMA: &str = "expected `,` before the next case";
pub(crate) const RELATIVE_CRATE: &str = "the path is looked up from another module; begin it with \
     `::`, `crate::` or the name of a crate";
pub(crate) const BLANK_REASON: &str =
    "the reason is empty; say why the test is not run: `ignore = \"needs a tape drive\"`";

pub(crate) const NOT_A_FUNCTION: &str =
    "`#[iotest]` goes on a function: `fn name(t: &mut Test) -> Result<()>`";
pub(crate) const NO_BODY: &str = "an `#[iotest]` function needs a body";
pub(crate) const ASYNC: &str = "an `#[iotest]` function cannot be `async`: waits in a test block, \
     each with its deadline; remove `async`, or drive a future to its end inside the body";
pub(crate) const CONST: &str = "an `#[iotest]` function cannot be `const`; remove `const`";
pub(crate) const UNSAFE: &str = "an `#[iotest]` function cannot be `unsafe`, since the harness \
     calls it; put the `unsafe` block inside the body";
pub(crate) const EXTERN: &str =
    "an `#[iotest]` function cannot have a foreign ABI; remove `extern`";
pub(crate) const GENERIC: &str = "an `#[iotest]` function cannot be generic, since the harness \
     calls it; the formats and protocols it runs in are keys of the attribute";
pub(crate) const VARIADIC: &str = "an `#[iotest]` function cannot be variadic; remove `...`";
pub(crate) const NO_ARGUMENT: &str =
    "an `#[iotest]` function takes the test's context: `fn name(t: &mut Test)`";
pub(crate) const PARAMETER_WITHOUT_CASES: &str = "the last argument is the parameter, whose \
     values are those of the key `cases`: `#[iotest(cases(small = 64 * KIB, large = GIB))]`; what \
     is set up for the test is a fixture, `&mut F`";
pub(crate) const CASES_WITHOUT_PARAMETER: &str = "the key `cases` gives values to a parameter; \
     take it as the last argument: `fn name(t: &mut Test, size: u64)`";
pub(crate) const FIXTURE_LAST: &str = "the fixture comes before the parameter: \
     `fn name(t: &mut Test, fixture: &mut F, size: u64)`";
pub(crate) const FURTHER_ARGUMENT: &str = "an `#[iotest]` function takes the test's context, one \
     fixture (`&mut F`) and one parameter at most; a structure holds more";
pub(crate) const CASE_WITHOUT_NAME: &str =
    "expected a name with a value, as in `cases(small = 64 * KIB, large = GIB)`";
pub(crate) const METHOD: &str =
    "an `#[iotest]` function is not a method; move it out of the `impl` and take `t: &mut Test`";
pub(crate) const NOT_A_CONTEXT: &str =
    "the argument of an `#[iotest]` function is `&mut Test`, the test's context";

pub(crate) const IGNORE_WITHOUT_REASON: &str =
    "`#[ignore]` needs its reason here: `#[ignore = \"needs a tape drive\"]`";
pub(crate) const IGNORED_TWICE: &str =
    "the test is ignored by the key `ignore` already; remove one of the two";
pub(crate) const SHOULD_PANIC: &str = "`#[should_panic]` has no effect on an `#[iotest]` function: \
     a panic fails it; return an error or assert what is expected instead";
pub(crate) const TEST: &str = "`#[iotest]` registers the function itself; remove this attribute, \
     which makes libtest run it too";
pub(crate) const IOTEST_TWICE: &str =
    "the function is registered by another `#[iotest]` already; put all keys into one";

pub(crate) fn unknown_key(name: &str) -> String {
    if let Some(key) = Key::from_python_name(name) {
        return format!("unknown key `{name}`; its name here is `{}`", key.name());
    }
    let known: Vec<&str> = Key::ALL.iter().map(|key| key.name()).collect();
    match nearest(name, &known) {
        Some(near) => format!("unknown key `{name}`; did you mean `{near}`?"),
        None => format!("unknown key `{name}`; known: {}", known.join(", ")),
    }
}

pub(crate) fn given_twice(key: Key) -> String {
    format!("`{}` is given twice; put all values into one list", key.name())
}

pub(crate) fn given_first(key: Key) -> String {
    format!("`{}` is given here first", key.name())
}

pub(crate) fn missing_value(key: Key) -> String {
    if key == Key::Cases {
        return wrong_value(key);
    }
    format!("`{}` needs a value: `{}`", key.name(), key.example())
}

pub(crate) fn wrong_value(key: Key) -> String {
    let (name, example) = (key.name(), key.example());
    match key.shape() {
        Shape::Words | Shape::Requirements => {
            format!("`{name}` takes a string or an array of strings: `{example}`")
        }
        Shape::Cases => format!(
            "`{name}` takes named values or a table of them: `{name}(small = 64 * KIB, large = GIB)` \
             or `{example}`"
        ),
        Shape::Text => format!("`{name}` takes a string: `{example}`"),
        Shape::Number => format!("`{name}` takes a whole number from 1 on: `{example}`"),
        Shape::Path => format!("`{name}` takes the path of a crate: `{example}`"),
    }
}

pub(crate) fn empty_list(key: Key) -> String {
    format!("`{}` names nothing; leave it out, or write `{}`", key.name(), key.example())
}

pub(crate) fn no_exclusion(key: Key, word: &str) -> String {
    let (name, plain) = (key.name(), word.trim_start_matches('!'));
    if key.excludes() || key == Key::UnsupportedImgopts {
        format!("`{name}` excludes by itself; write `{plain}` without the `!`")
    } else {
        format!("`{word}`: `!` has no meaning in `{name}`")
    }
}

pub(crate) fn no_general_word(key: Key, word: &str) -> String {
    format!("`{word}` has no meaning in `{}`; name each one", key.name())
}

pub(crate) fn case_without_value(name: &impl std::fmt::Display) -> String {
    format!("`{name}` needs a value: `cases({name} = 64 * KIB)`")
}

pub(crate) fn case_twice(name: &str) -> String {
    format!("two cases are called `{name}`")
}

pub(crate) fn case_first(name: &str) -> String {
    format!("`{name}` is here first")
}

pub(crate) fn repeated(word: &str) -> String {
    format!("`{word}` is twice in the list")
}
