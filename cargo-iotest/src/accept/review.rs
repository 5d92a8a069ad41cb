//! `cargo iotest review`: shows each changed log and asks what to do with it.

use std::io::{self, IsTerminal};

use camino::Utf8PathBuf;
use iotest_protocol::text::{bounded_lines, limit, visible, visible_in_colours};
use iotest_runtime::internal::{
    BlessScope, Diff, ExitCode, FolderLock, Paint, Resolution, read_file,
};
use iotest_runtime::outcome::chain;

use super::answers::{Answers, Input};
use super::{ChangedLog, LONGEST_LOG, ReviewQueue, editor, is_reference};
use crate::error::CliError;
use crate::results::Results;
use crate::runner_env::RunnerEnv;
use crate::shell;

/// How many lines of a diff are shown.
const SHOWN: usize = 200;

/// What to do with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Make it the reference.
    Accept,
    /// Make it the reference for its format only.
    Variant,
    /// Leave the reference as it is.
    Reject,
    /// Open both files in an editor.
    Open,
    /// Leave this and all others as they are.
    Quit,
    /// Print the help.
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
v  variant: the log becomes the reference for this image format only, unless another case of
   the run reads that file too
r  reject: the reference stays as it is
o  open the reference and the log in VISUAL or EDITOR, then show the difference again
q  quit: this and all remaining references stay as they are
";

/// How the review of one log ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ReviewEnd {
    /// An answer decided it.
    Decided,
    /// The reviewer quit.
    Quit,
    /// The reviewer quit by Ctrl-C.
    Interrupted,
}

/// Reviews the changed logs of the cases that match one of the names, as answered.
///
/// Accepted logs are written before the next question, so no answer is lost if the review ends
/// early.
///
/// # Errors
/// * [`CliError`] if there is nothing to accept, or an answer cannot be read.
pub(crate) fn review(
    results: &Results,
    names: &[String],
    env: &RunnerEnv,
    answers: &mut dyn Answers,
) -> Result<ExitCode, CliError> {
    let queue = ReviewQueue::open(results, names, env, BlessScope::Reference)?;
    let total = queue.logs.len();
    for (number, changed) in (1..).zip(&queue.logs) {
        shell::print(&format!("[{number}/{total}] {}\n", changed.case_log.title))?;
        if is_reference(&changed.case_log)? {
            // An answer about another case has already decided this one.
            shell::print(&format!("{}\n", queue.accept(&changed.case_log)?))?;
            continue;
        }
        shell::print(&difference(changed)?)?;
        match decide(&queue, changed, env, answers)? {
            ReviewEnd::Decided => {}
            end => {
                let left = total - number + 1;
                shell::print(&format!("unchanged: {left} of {total}\n"))?;
                return Ok(if end == ReviewEnd::Interrupted {
                    ExitCode::Interrupted
                } else {
                    ExitCode::Good
                });
            }
        }
    }
    Ok(ExitCode::Good)
}

/// Asks about one log until an answer decides it.
fn decide(
    queue: &ReviewQueue,
    changed: &ChangedLog,
    env: &RunnerEnv,
    answers: &mut dyn Answers,
) -> Result<ReviewEnd, CliError> {
    loop {
        shell::print("accept, variant, reject, open, quit? [avroq?] ")?;
        let answer = match answers.next()? {
            Input::Line(line) => Answer::read(&line),
            // The line of the prompt is still open.
            Input::End => return shell::print("\n").map(|_| ReviewEnd::Quit),
            Input::Interrupted => return shell::print("\n").map(|_| ReviewEnd::Interrupted),
        };
        let message = match answer {
            Answer::Quit => return Ok(ReviewEnd::Quit),
            Answer::Reject => {
                shell::print("unchanged\n")?;
                return Ok(ReviewEnd::Decided);
            }
            Answer::Accept => queue.accept(&changed.case_log).map(|blessed| format!("{blessed}\n")),
            Answer::Variant => {
                queue.accept_for_format(&changed.case_log).map(|blessed| format!("{blessed}\n"))
            }
            Answer::Open => open(changed, env, answers),
            Answer::Help => Ok(HELP.to_owned()),
        };
        match message {
            Ok(text) => drop(shell::print(&text)?),
            // Ask again about the same log.
            Err(error) => {
                error.print();
                continue;
            }
        }
        let accepted = matches!(answer, Answer::Accept | Answer::Variant);
        if accepted || answer == Answer::Open && is_reference(&changed.case_log)? {
            return Ok(ReviewEnd::Decided);
        }
    }
}

/// Opens both files in an editor; returns the remaining difference.
fn open(
    changed: &ChangedLog,
    env: &RunnerEnv,
    answers: &mut dyn Answers,
) -> Result<String, CliError> {
    let opened = editor::open(changed, &reference(changed)?, env);
    answers.forget_interruptions();
    let message = opened?;
    // The reviewer may have edited the reference.
    match is_reference(&changed.case_log)? {
        true => Ok(format!("{message}{} now equals the log\n", reference(changed)?)),
        false => Ok(message + &difference(changed)?),
    }
}

/// Returns the path of the case's current reference, or where it would be created.
fn reference(changed: &ChangedLog) -> Result<Utf8PathBuf, CliError> {
    let resolution = Resolution::look(&changed.case_log.golden_dir, &changed.case_log.subject)
        .map_err(|fault| CliError::new(chain(&fault)))?;
    Ok(resolution.found().unwrap_or_else(|| resolution.plain()).to_owned())
}

/// Returns the diff between a log and the current reference.
fn difference(changed: &ChangedLog) -> Result<String, CliError> {
    let ChangedLog { case_log, bad } = changed;
    let _lock = FolderLock::of(&case_log.golden_dir, &case_log.subject);
    let path = reference(changed)?;
    let text = read_file(&path, LONGEST_LOG).map_err(|fault| CliError::new(chain(&fault)))?;
    let text = String::from_utf8_lossy(text.as_deref().unwrap_or_default());
    let paint = if io::stdout().is_terminal() { Paint::Coloured } else { Paint::Plain };
    let diff = Diff::between((path.as_str(), &text), (bad.as_str(), &case_log.log));
    let text = diff.render(paint, SHOWN);
    let text = bounded_lines(&text, limit::TERMINAL_LINES, limit::LINE);
    Ok(match paint {
        Paint::Plain => visible(&text).into_owned(),
        Paint::Coloured => visible_in_colours(&text),
    })
}
