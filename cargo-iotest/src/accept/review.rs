//! `cargo iotest review`: shows each log that differs and asks what to do with it.

use std::io::{self, IsTerminal};

use camino::Utf8PathBuf;
use iotest_protocol::text::{bounded_lines, limit, visible, visible_in_colours};
use iotest_runtime::exit_code::Exit;
use iotest_runtime::file;
use iotest_runtime::golden::{Diff, Paint, Resolution};
use iotest_runtime::outcome::chain;

use super::answers::{Answers, Typed};
use super::{LONGEST_LOG, Market, Offer, editor, is_reference};
use crate::error::Trouble;
use crate::results::Results;
use crate::runner_env::Surroundings;
use crate::shell;

/// How many lines of a difference are shown before it is opened.
const SHOWN: usize = 200;

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
v  variant: the log becomes the reference for this image format alone, unless another case of
   the run reads that file too
r  reject: the reference stays as it is
o  open the reference and the log in VISUAL or EDITOR; what differs then is shown anew
q  quit: this and all others stay as they are
";

/// How the review of one log ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// It was settled.
    Settled,
    /// Somebody wants no more.
    Quit,
    /// The same, by Ctrl-C.
    Interrupted,
}

/// Goes through the logs of the cases that fit one of the names, and does what the answers say.
///
/// What was accepted is on disk when the next question is asked: whatever ends the review, no
/// answer is lost.
///
/// # Errors
/// * [`Trouble`] if there is nothing to accept, or an answer cannot be read.
pub(crate) fn review(
    results: &Results,
    names: &[String],
    surroundings: &Surroundings,
    answers: &mut dyn Answers,
) -> Result<Exit, Trouble> {
    let market = Market::open(results, names, surroundings)?;
    let total = market.offers.len();
    for (number, offer) in (1..).zip(&market.offers) {
        shell::print(&format!("[{number}/{total}] {}\n", offer.logged.title))?;
        if is_reference(&offer.logged)? {
            // An answer about another case has settled this one.
            shell::print(&format!("{}\n", market.accept(&offer.logged)?))?;
            continue;
        }
        shell::print(&difference(offer)?)?;
        match settle(&market, offer, surroundings, answers)? {
            End::Settled => {}
            end => {
                let left = total - number + 1;
                shell::print(&format!("left as they are: {left} of {total}\n"))?;
                return Ok(if end == End::Interrupted { Exit::Interrupted } else { Exit::Good });
            }
        }
    }
    Ok(Exit::Good)
}

/// Asks about one log until it is settled.
fn settle(
    market: &Market,
    offer: &Offer,
    surroundings: &Surroundings,
    answers: &mut dyn Answers,
) -> Result<End, Trouble> {
    loop {
        shell::print("accept, variant, reject, open, quit? [avroq?] ")?;
        let answer = match answers.next()? {
            Typed::Line(line) => Answer::read(&line),
            // Nobody has ended the line of the question.
            Typed::End => return shell::print("\n").map(|_| End::Quit),
            Typed::Interrupted => return shell::print("\n").map(|_| End::Interrupted),
        };
        let said = match answer {
            Answer::Quit => return Ok(End::Quit),
            Answer::Reject => {
                shell::print("left as it is\n")?;
                return Ok(End::Settled);
            }
            Answer::Accept => market.accept(&offer.logged).map(|blessed| format!("{blessed}\n")),
            Answer::Variant => {
                market.accept_for_format(&offer.logged).map(|blessed| format!("{blessed}\n"))
            }
            Answer::Open => open(offer, surroundings, answers),
            Answer::Help => Ok(HELP.to_owned()),
        };
        match said {
            Ok(text) => drop(shell::print(&text)?),
            // The log is still there for another answer.
            Err(trouble) => {
                trouble.tell();
                continue;
            }
        }
        let accepted = matches!(answer, Answer::Accept | Answer::Variant);
        if accepted || answer == Answer::Open && is_reference(&offer.logged)? {
            return Ok(End::Settled);
        }
    }
}

/// Opens both files in an editor; returns what differs after that.
fn open(
    offer: &Offer,
    surroundings: &Surroundings,
    answers: &mut dyn Answers,
) -> Result<String, Trouble> {
    let opened = editor::open(offer, &reference(offer)?, surroundings);
    answers.forget_interruptions();
    let said = opened?;
    // The reference is what the person has made of it.
    match is_reference(&offer.logged)? {
        true => Ok(format!("{said}{} says what the case logged\n", reference(offer)?)),
        false => Ok(said + &difference(offer)?),
    }
}

/// Returns the file that is the case's reference now, or would be if it were there.
fn reference(offer: &Offer) -> Result<Utf8PathBuf, Trouble> {
    let resolution = Resolution::look(&offer.logged.golden_dir, &offer.logged.subject)
        .map_err(|fault| Trouble::plain(chain(&fault)))?;
    Ok(resolution.found().unwrap_or_else(|| resolution.plain()).to_owned())
}

/// Returns how a log differs from the reference as it is now.
fn difference(offer: &Offer) -> Result<String, Trouble> {
    let Offer { logged, bad } = offer;
    let path = reference(offer)?;
    let text = file::read(&path, LONGEST_LOG).map_err(|fault| Trouble::plain(chain(&fault)))?;
    let text = String::from_utf8_lossy(text.as_deref().unwrap_or_default());
    let paint = if io::stdout().is_terminal() { Paint::Coloured } else { Paint::Plain };
    let diff = Diff::between((path.as_str(), &text), (bad.as_str(), &logged.log));
    let text = diff.render(paint, SHOWN);
    let text = bounded_lines(&text, limit::TERMINAL_LINES, limit::LINE);
    Ok(match paint {
        Paint::Plain => visible(&text).into_owned(),
        Paint::Coloured => visible_in_colours(&text),
    })
}
