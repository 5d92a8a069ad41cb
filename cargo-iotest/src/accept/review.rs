//! `cargo iotest review`: shows each log that differs and asks what to do with it.

use std::fs;
use std::io::{self, BufRead, IsTerminal};
use std::time::Duration;

use iotest_runtime::deadline::Timeouts;
use iotest_runtime::exit_code::Exit;
use iotest_runtime::golden::{Diff, Paint, Resolution};
use iotest_runtime::process::{Invocation, Stream, Streams};

use super::{Logged, Market, Offer};
use crate::results::Results;
use crate::shell;
use crate::surroundings::Surroundings;
use crate::trouble::Trouble;

/// How many lines of a difference are shown before it is opened.
const SHOWN: usize = 200;
/// How long an editor may be open.
const EDITING: Duration = Duration::from_secs(24 * 3600);

/// What somebody wants done with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Make it the reference.
    Accept,
    /// Make it the reference of its format alone.
    Variant,
    /// Leave the reference as it is.
    Reject,
    /// Look at both files.
    Open,
    /// Leave this and all others as they are.
    Quit,
    /// Explain.
    Help,
}

impl Answer {
    fn read(line: &str) -> Self {
        match line.trim() {
            "a" => Self::Accept,
            "v" => Self::Variant,
            "r" => Self::Reject,
            "o" => Self::Open,
            "q" => Self::Quit,
            _ => Self::Help,
        }
    }
}

const HELP: &str = "\
a  accept: the log becomes the reference, in a file that no other case of the run reads
v  variant: the log becomes the reference for this image format alone
r  reject: the reference stays as it is
o  open both files in VISUAL or EDITOR
q  quit: this and all others stay as they are
";

/// Goes through the logs of the cases that fit one of the names; answers come from `input`, a line
/// each.
///
/// # Errors
/// – [`Trouble`] if there is nothing to accept, or an answer cannot be read.
pub(crate) fn review(
    results: &Results,
    names: &[String],
    surroundings: &Surroundings,
    input: &mut dyn BufRead,
) -> Result<Exit, Trouble> {
    let market = Market::open(results, names, surroundings)?;
    let total = market.offers.len();
    let mut exit = Exit::Good;
    for (number, offer) in (1..).zip(&market.offers) {
        shell::print(&format!("[{number}/{total}] {}\n{}", offer.logged.title, difference(offer)))?;
        loop {
            let answer = ask(input)?;
            let done = match answer {
                Answer::Quit => return Ok(exit),
                Answer::Help => Ok(Some(HELP.to_owned())),
                Answer::Open => open(offer, surroundings).map(|()| None),
                Answer::Reject => Ok(Some("left as it is\n".to_owned())),
                Answer::Accept => {
                    market.accept(&offer.logged).map(|blessed| Some(format!("{blessed}\n")))
                }
                Answer::Variant => accept_apart(&offer.logged).map(Some),
            };
            match done {
                Ok(text) => drop(shell::print(&text.unwrap_or_default())?),
                Err(trouble) => {
                    trouble.tell();
                    exit = Exit::Failed;
                }
            }
            if matches!(answer, Answer::Accept | Answer::Variant | Answer::Reject) {
                break;
            }
        }
    }
    Ok(exit)
}

fn ask(input: &mut dyn BufRead) -> Result<Answer, Trouble> {
    shell::print("accept, variant, reject, open, quit? [avroq?] ")?;
    let mut line = String::new();
    let length =
        input.read_line(&mut line).map_err(|error| Trouble::failed("read an answer", &error))?;
    // Nobody is there to answer any more.
    Ok(if length == 0 { Answer::Quit } else { Answer::read(&line) })
}

/// Returns how a log differs from the reference as it is now.
fn difference(offer: &Offer) -> String {
    let Offer { logged, bad } = offer;
    let resolution = Resolution::look(&logged.golden_dir, &logged.subject);
    let path = resolution.found().unwrap_or_else(|| resolution.plain());
    let reference = fs::read_to_string(path).unwrap_or_default();
    let paint = if io::stdout().is_terminal() { Paint::Coloured } else { Paint::Plain };
    let diff = Diff::between((path.as_str(), &reference), (bad.as_str(), &logged.log));
    diff.render(paint, SHOWN)
}

/// Makes a log the reference for its format alone; says so.
fn accept_apart(logged: &Logged) -> Result<String, Trouble> {
    let resolution = Resolution::look(&logged.golden_dir, &logged.subject);
    let wanted = if logged.subject.parameter.is_some() { "parameter and format" } else { "format" };
    let candidate = resolution
        .candidates()
        .iter()
        .find(|candidate| candidate.specific_to == wanted)
        .ok_or_else(|| Trouble::plain(format!("{} has no file for its format", logged.title)))?;
    let write = || {
        if let Some(directory) = candidate.path.parent() {
            fs::create_dir_all(directory)?;
        }
        fs::write(&candidate.path, &logged.log)
    };
    write().map_err(|error| Trouble::failed(format!("write {}", candidate.path), &error))?;
    Ok(format!("wrote {}\n", candidate.path))
}

/// Opens the reference and the log in an editor, and waits for its end.
fn open(offer: &Offer, surroundings: &Surroundings) -> Result<(), Trouble> {
    let editor = surroundings
        .editor
        .as_deref()
        .ok_or_else(|| Trouble::plain("set VISUAL or EDITOR to the editor to open files in"))?;
    let resolution = Resolution::look(&offer.logged.golden_dir, &offer.logged.subject);
    let reference = resolution.found().unwrap_or_else(|| resolution.plain()).as_str();
    // The variable may hold words, so that it is the shell's to read.
    let script = format!("{editor} \"$@\"");
    let streams =
        Streams::null().stdin(Stream::Inherit).stdout(Stream::Inherit).stderr(Stream::Inherit);
    let run = || {
        let words = ["-c", &script, "editor", reference, offer.bad.as_str()];
        Invocation::new("sh").args(words).spawn(streams)?.wait(Timeouts::default().after(EDITING))
    };
    run().map(drop).map_err(|error| Trouble::failed(format!("open {editor}"), &error))
}
