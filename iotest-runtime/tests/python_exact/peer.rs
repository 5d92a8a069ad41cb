//! [`ask`]: Python, which a script makes answer questions.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a question a line and answers it by the function `answer`, which a script defines.
const LOOP: &str = "
import json, re, sys
for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
";

/// Runs `script` in one python3, asks it all `questions`, and returns its answers.
#[expect(clippy::disallowed_methods, reason = "the peer is Python, not a program under test")]
pub(crate) fn ask<T: DeserializeOwned>(script: &str, questions: &[Value]) -> Vec<T> {
    let program = format!("import json, re, sys\n{script}\n{LOOP}");
    let mut python = Command::new("python3")
        .args(["-c", &program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is in PATH; where it is not, leave the feature `python` out");
    let lines: String = questions.iter().map(|question| format!("{question}\n")).collect();
    let mut stdin = python.stdin.take().expect("standard input is a pipe");
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = python.wait_with_output().expect("Python can be waited for");
    writer.join().expect("the writer does not panic").expect("Python reads all");
    let text = String::from_utf8(output.stdout).expect("Python prints ASCII");
    let answers: Vec<T> =
        text.lines().map(|line| serde_json::from_str(line).expect("an answer")).collect();
    assert_eq!(answers.len(), questions.len(), "Python stopped early");
    answers
}

/// Returns the source trees that `QEMU_SRC` names.
#[cfg(feature = "source-trees")]
pub(crate) fn trees() -> Vec<String> {
    #[expect(clippy::disallowed_methods, reason = "only this test reads the variable")]
    let list = std::env::var("QEMU_SRC").unwrap_or_default();
    let trees: Vec<String> =
        list.split(':').filter(|tree| !tree.is_empty()).map(str::to_owned).collect();
    assert!(!trees.is_empty(), "QEMU_SRC must name unpacked source trees of QEMU");
    trees
}
