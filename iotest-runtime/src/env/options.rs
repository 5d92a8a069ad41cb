//! What the `*_OPTIONS` variables and IMGOPTS say, as words.

use iotest_protocol::Secrets;

use crate::env::{KeepScratch, Settings};

/// The value of IMGKEYSECRET if it is unset. It is public, and part of references.
pub const DEFAULT_KEY_SECRET: &str = "123456";

/// Returns the texts that are hidden in all output.
pub fn secrets_of(settings: &Settings) -> &Secrets {
    &settings.secrets
}

/// Splits a variable of arguments at blanks; arguments with blanks cannot be written, as in
/// `check`.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Splits creation options at commas; a doubled comma is part of a value and stays doubled.
pub(crate) fn creation_options(text: &str) -> Vec<String> {
    let mut options = vec![String::new()];
    let mut rest = text.trim();
    while let Some(comma) = rest.find(',') {
        let last = options.last_mut().expect("the list begins with an entry");
        last.push_str(&rest[..comma]);
        rest = &rest[comma + 1..];
        match rest.strip_prefix(',') {
            Some(after) => {
                last.push_str(",,");
                rest = after;
            }
            None => options.push(String::new()),
        }
    }
    options.last_mut().expect("the list begins with an entry").push_str(rest);
    options.retain(|option| !option.is_empty());
    options
}

/// Takes `-f FORMAT` out of qemu-io's words, since the format is the variant's.
pub(crate) fn without_format(words: Vec<String>) -> Vec<String> {
    let mut kept = Vec::new();
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-f" | "--format" => drop(words.next()),
            word if word.starts_with("--format=") => {}
            word if word.starts_with("-f") => {}
            _ => kept.push(word),
        }
    }
    kept
}

/// Returns the first accelerator that QEMU's words name.
pub(crate) fn accelerator(words: &[String]) -> Option<&str> {
    let name = |word: &str| word.trim_start_matches('-').to_owned();
    let mut previous = String::new();
    for word in words {
        match previous.as_str() {
            "accel" => {
                let value = word.split(',').next().unwrap_or(word);
                return Some(value.strip_prefix("accel=").unwrap_or(value));
            }
            "machine" | "M" => {
                if let Some(value) = word.split(',').find_map(|part| part.strip_prefix("accel=")) {
                    return value.split(':').next();
                }
            }
            _ => {}
        }
        previous = if word.starts_with('-') { name(word) } else { String::new() };
        if previous == "enable-kvm" {
            return Some("kvm");
        }
    }
    None
}

/// The targets without a default machine, and those that `check` names.
const MACHINES: [(&str, &str); 11] = [
    ("arm", "virt"),
    ("aarch64", "virt"),
    ("avr", "mega2560"),
    ("m68k", "virt"),
    ("or1k", "virt"),
    ("riscv32", "virt"),
    ("riscv64", "virt"),
    ("rx", "gdbsim-r5f562n8"),
    ("sh4", "r2d"),
    ("sh4eb", "r2d"),
    ("tricore", "tricore_testboard"),
];

/// Returns the machine type that `check` names to an emulator whose target has no default one; it
/// knows the target by the end of the emulator's name or path.
pub fn named_machine(emulator: &str) -> Option<&'static str> {
    let is_meant = |target: &str| {
        emulator.strip_suffix(target).is_some_and(|program| program.ends_with("qemu-system-"))
    };
    MACHINES.iter().find(|(target, _)| is_meant(target)).map(|(_, machine)| *machine)
}

/// Returns which scratch directories a word of `IOTEST_KEEP` and `--keep` keeps.
pub fn named_keep(word: &str) -> Option<KeepScratch> {
    KeepScratch::WORDS.into_iter().find(|(known, _)| *known == word).map(|(_, keep)| keep)
}

/// Returns what `check` would put into `QEMU_OPTIONS` for a program, without the accelerator.
pub(crate) fn default_qemu_options(program: Option<&str>) -> Vec<String> {
    let mut options = words("-nodefaults -display none");
    if let Some(machine) = program.and_then(named_machine) {
        options.extend(["-machine".to_owned(), machine.to_owned()]);
    }
    options
}
