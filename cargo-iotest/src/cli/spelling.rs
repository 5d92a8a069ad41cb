//! [`words`]: the spellings of QEMU's `check`, turned into those of this command line.
//!
//! `check` has long options with one dash: `-qcow2`, `-nbd`, `-misalign`. No cluster of short
//! options has these letters, so that they can be told apart.

use std::ffi::OsString;

use iotest_runtime::spec::{Format, Protocol};

/// Options of `check` that have the same name here, with two dashes.
const SAME: [&str; 5] = ["misalign", "gdb", "valgrind", "tap", "color"];

/// Returns the words that clap reads: a program's name, then the arguments without the name of
/// the subcommand, which cargo repeats before them.
pub(crate) fn words(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args = args.into_iter().peekable();
    args.next_if(|first| first == "iotest");
    let mut words: Vec<OsString> = vec!["cargo-iotest".into()];
    while let Some(word) = args.next() {
        if word == "--" {
            words.push(word);
            words.extend(args);
            return words;
        }
        words.push(respelt(&word).unwrap_or(word));
    }
    words
}

fn respelt(word: &OsString) -> Option<OsString> {
    let name = word.to_str()?.strip_prefix('-').filter(|name| !name.starts_with('-'))?;
    let option = if Format::NAMES.contains(&name) {
        format!("--format={name}")
    } else if Protocol::NAMES.contains(&name) {
        format!("--protocol={name}")
    } else if name == "nocache" {
        "--cache=none".to_owned()
    } else if SAME.contains(&name) {
        format!("--{name}")
    } else {
        return None;
    };
    Some(option.into())
}
