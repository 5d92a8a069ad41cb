//! [`Arguments`]: options written in one form, and [`texts`] that a reader of options may take for something else.

use std::path::Path;

use qapi_types::options::CommandOption;
use serde_json::Value;

use super::random::Random;
use super::session::Session;

/// What a reader of options, of JSON or of a path may take for something else.
const PIECES: [&str; 22] = [
    ",",
    ",,",
    "=",
    ".",
    "..",
    "{",
    "}",
    "\"",
    "'",
    "\\",
    "\n",
    "\t",
    " ",
    "%",
    ":",
    "ü",
    "\u{1F600}",
    "0",
    "7",
    "on",
    "help",
    "id",
];

/// Texts whose form matters, and others made of [`PIECES`].
pub(crate) fn texts() -> Vec<String> {
    let fixed =
        ["", ",", "=", "{\"a\":1}", "0", "007", "on", "off", "null", "help", "?", "a=b,c=d", "-"];
    let mut texts: Vec<String> = fixed.map(str::to_owned).to_vec();
    texts.extend(["x".repeat(1000), ",".repeat(1000), "=,".repeat(500)]);
    for round in 0..60 {
        let mut random = Random::new("options", round);
        let length = 1 + random.below(12);
        texts.push((0..length).map(|_| *random.pick(&PIECES)).collect());
    }
    // Ports and exports have a name each.
    sorted(texts)
}

/// The two forms that an object may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// An object.
    Json,
    /// `key=value`.
    Pairs,
}

/// Writes options in one form.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) form: Form,
    pub(crate) dash: &'static str,
    pub(crate) list: Vec<String>,
}

impl Arguments {
    /// Adds an option: in pairs, if it takes nothing else.
    pub(crate) fn add(&mut self, option: CommandOption, object: &Value) {
        let text = match self.form {
            Form::Json if option.takes_json() => option.json(object),
            _ => option.pairs(object),
        };
        self.list.push(format!("{}{}", self.dash, option.name()));
        self.list.push(text.unwrap_or_else(|error| unreachable!("{object}: {error}")));
    }

    /// Starts the program with them.
    pub(crate) fn start(&self, program: &Path) -> Session {
        let list: Vec<&str> = self.list.iter().map(String::as_str).collect();
        Session::start(program, &list)
    }
}

/// Returns names in order, each once.
pub(crate) fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names.dedup();
    names
}
