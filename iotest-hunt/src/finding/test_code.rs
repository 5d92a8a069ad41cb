//! [`test_code`]: a finding as a function with `#[iotest]`.

use std::fmt::Write as _;

use super::Finding;
use super::steps::{Step, Tool, steps};

/// Writes a finding as a test, ready to be added to a suite.
///
/// It runs the lines of `reproduce.sh`, as often as the chance of a race asks for.
pub fn test_code(finding: &Finding) -> String {
    let format = finding.program.image.format;
    let repeats = finding.chance.runs_to_tell();
    let mut body = String::new();
    let lines = steps(&finding.program);
    let indent = if repeats > 1 { "        " } else { "    " };
    for step in &lines {
        line(step, indent, &mut body);
    }
    if repeats > 1 {
        body = format!(
            "    // A race: it fails in {} runs.\n    for _ in 0..{repeats} {{\n{body}    }}\n",
            finding.chance
        );
    }
    format!(
        "//! What a hunt has found.\n\nuse iotest_runtime::prelude::*;\n\n/// {}\n///\n/// Found by `cargo iotest hunt` on QEMU {}, seed {}: \
         {}\n#[iotest(formats = \"{format}\", protocols = \"file\", groups = \"rw, hunt\")]\nfn {}(t: &mut \
         Test) -> Result {{\n{body}    Ok(())\n}}\n",
        sentence(&finding.failure.signature),
        finding.qemu,
        finding.original.seed,
        sentence(finding.failure.message.lines().next().unwrap_or("")),
        finding.name(),
    )
}

/// Returns a text as a sentence of a doc comment.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let text: String = first.into_iter().chain(letters).collect();
    let text = text.replace(['`', '['], "'").replace(']', "'");
    format!("{}.", text.trim_end_matches('.'))
}

/// Writes the call of one line.
fn line(step: &Step, indent: &str, body: &mut String) {
    let words: Vec<String> = step.words.iter().map(|word| argument(word)).collect();
    let words = words.join(", ");
    let call = match (step.tool, step.may_fail) {
        (Tool::QemuImg, _) => format!("t.qemu_img([{words}])?;"),
        (Tool::QemuIo, false) => format!("t.qemu_io_tool().run([{words}])?;"),
        (Tool::QemuIo, true) => format!("t.qemu_io_tool().unchecked([{words}])?;"),
    };
    // The buffer is a String, which takes everything.
    writeln!(body, "{indent}{call}").ok();
}

/// Writes a word; names of files become paths in the scratch directory.
fn argument(word: &str) -> String {
    if let Some(rest) = word.strip_prefix("driver=") {
        let (before, after) = rest.split_once("file.filename=").unwrap_or((rest, ""));
        let (name, after) =
            after.split_once(',').map_or((after, ""), |(name, after)| (name, after));
        let comma = if after.is_empty() { "" } else { "," };
        return format!(
            "format!(\"driver={before}file.filename={{}}{comma}{after}\", t.path({name:?})).as_str()"
        );
    }
    match word.starts_with("disk") {
        true => format!("t.path({word:?}).as_str()"),
        false => format!("{word:?}"),
    }
}
