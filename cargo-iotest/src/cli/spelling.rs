//! [`words`]: translates options of QEMU's `check` into those of this command line.
//!
//! `check` has long options with one dash: `-qcow2`, `-nbd`, `-misalign`. They never look like a
//! cluster of short options.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use iotest_runtime::spec::vocabulary::nearest;
use iotest_runtime::spec::{Format, Protocol};

use crate::cli::value;

/// Options of `check` that have the same name here, with two dashes.
const SAME: [&str; 5] = ["misalign", "gdb", "valgrind", "tap", "color"];

/// Returns every spelling of `check` with the option that it stands for: `-qcow2`, `--format=qcow2`.
pub fn spellings() -> impl Iterator<Item = (String, String)> {
    let names = Format::NAMES.iter().chain(Protocol::NAMES).chain(&SAME).chain(&["nocache"]);
    names.filter_map(|name| {
        let spelling = format!("-{name}");
        let option = respelt(&spelling)?;
        Some((spelling, option))
    })
}

/// Returns the arguments for clap: a program name, then the arguments without the name of the
/// subcommand, which cargo passes first.
pub fn words(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args = args.into_iter().peekable();
    args.next_if(|first| first == "iotest");
    let mut words: Vec<OsString> = vec!["cargo-iotest".into()];
    while let Some(word) = args.next() {
        if word == "--" {
            words.push(word);
            words.extend(args);
            return words;
        }
        let option = word.to_str().and_then(respelt);
        words.push(option.map_or(word, Into::into));
    }
    words
}

fn respelt(word: &str) -> Option<String> {
    let name = word.strip_prefix('-').filter(|name| !name.starts_with('-'))?;
    let option = if Format::NAMES.contains(&name) {
        format!("--format={name}")
    } else if Protocol::NAMES.contains(&name) {
        format!("--protocol={name}")
    } else if name == "nocache" {
        "--cache=none".to_owned()
    } else if name == "tap" {
        // `check`'s option takes no value: the next argument is a test.
        "--tap=-".to_owned()
    } else if SAME.contains(&name) {
        format!("--{name}")
    } else {
        return None;
    };
    Some(option)
}

/// Finds an argument after an option with an optional value that could be this value or the name of
/// a test.
pub(super) fn ambiguous(words: &[OsString]) -> Option<clap::Error> {
    let words: Vec<&str> = words
        .iter()
        .map(|word| word.to_str().unwrap_or_default())
        .take_while(|word| *word != "--")
        .collect();
    words.windows(2).find_map(|pair| {
        let value = pair[1];
        let may_be = match pair[0] {
            "--shuffle" | "--until-fail" => {
                !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
            }
            "--rr" => value::is_one_of(&value::RECORDING, value),
            "--keep" => value::is_one_of(&value::KEEP, value),
            "--junit" | "--tap" | "--json" => !value.starts_with('-') && !is_file(value),
            _ => false,
        };
        let option = pair[0];
        let text = format!(
            "`{option} {value}`: if {value} is the value, write `{option}={value}`; if not, \
             write it before the option\n"
        );
        may_be.then(|| clap::Error::raw(ErrorKind::ValueValidation, text))
    })
}

/// Says whether an argument is the path of a file and not the name of a test: it has an extension,
/// or starts with `/` or `./`.
fn is_file(word: &str) -> bool {
    let name = word.rsplit_once('/').map_or(word, |(_, name)| name);
    word.is_empty() || word.starts_with('/') || word.starts_with("./") || name.contains('.')
}

/// An option that does not apply to the tests of a tree, and why.
const STRICT: &str = "--strict-stderr";
pub(crate) const WHY_NOT_STRICT: &str = "--strict-stderr is for tests written with iotest: what QEMU prints is compared \
    with the reference in bash tests, and removed by QEMU's own iotests.py in Python tests";

/// Corrects clap's error about a misspelt option with one dash: clap reads it as a cluster of
/// letters and names the first that is no option.
pub(crate) fn explain(error: &mut clap::Error, words: &[OsString]) {
    if error.kind() != ErrorKind::UnknownArgument {
        return;
    }
    let unknown = |known: &str| {
        let unknown = error.get(ContextKind::InvalidArg);
        matches!(unknown, Some(ContextValue::String(word)) if word == known)
    };
    if unknown(STRICT) && words.get(1).is_some_and(|word| word == "tree") {
        let tip = vec![WHY_NOT_STRICT.into()];
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(tip));
        return;
    }
    let spellings: Vec<String> = spellings().map(|(spelling, _)| spelling).collect();
    let known: Vec<&str> = spellings.iter().map(String::as_str).collect();
    let misspelt = words.iter().filter_map(|word| word.to_str()).find_map(|word| {
        let cluster = word.starts_with('-') && !word.starts_with("--") && word.len() > 2;
        Some((word, nearest(word, &known).filter(|_| cluster)?))
    });
    if let Some((word, meant)) = misspelt {
        error.remove(ContextKind::Suggested);
        error.insert(ContextKind::InvalidArg, ContextValue::String(word.to_owned()));
        error.insert(ContextKind::SuggestedArg, ContextValue::String(meant.to_owned()));
    }
}
