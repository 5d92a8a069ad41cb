//! [`python`]: the peer whose output ours must equal, where it is present.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde::de::DeserializeOwned;
use serde_json::Value;

/// Runs `script` in python3 with one JSON value a line and reads one JSON answer a line.
///
/// Returns nothing, and says so, if there is no python3.
#[expect(clippy::disallowed_methods, reason = "the peer is Python, not a program under test")]
pub(crate) fn python<T: DeserializeOwned>(script: &str, questions: &[Value]) -> Option<Vec<T>> {
    let spawned = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = spawned else {
        println!("python3 is not here: compared with committed texts only");
        return None;
    };
    let lines: String = questions.iter().map(|question| format!("{question}\n")).collect();
    let mut stdin = python.stdin.take().expect("stdin is piped");
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = python.wait_with_output().expect("Python can be waited for");
    writer.join().expect("the writer does not panic").expect("Python reads all");
    let text = String::from_utf8(output.stdout).expect("Python prints ASCII");
    let answers: Vec<T> =
        text.lines().map(|line| serde_json::from_str(line).expect("an answer")).collect();
    assert_eq!(answers.len(), questions.len(), "Python stopped early");
    Some(answers)
}
