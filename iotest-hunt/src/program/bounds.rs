//! [`Program::check`]: what a program may say that comes from a file, perhaps from somebody else's machine.

use super::Program;
use crate::image::Image;
use crate::model::Request;

/// The bytes that an image may have. The model has a set of values for each.
const LARGEST: u64 = 1 << 30;

/// Options of `blockdev-add` that say what is opened, and not how.
const NODES: [&str; 5] = ["backing", "data-file", "driver", "file", "node-name"];

impl Program {
    /// Checks that it can run, and reaches no file but its own.
    ///
    /// # Errors
    /// * What is wrong, and in which operation, counted from 1.
    pub(crate) fn check(&self) -> Result<(), String> {
        image(&self.image).map_err(|problem| format!("the first image: {problem}"))?;
        for (place, op) in (1..).zip(&self.ops) {
            let of_op = match op {
                super::Op::Overlay { image: overlay, .. } => image(overlay),
                super::Op::Resize { size: to } => size(*to),
                op => op.requests().iter().try_for_each(request),
            };
            of_op.map_err(|problem| format!("operation {place}: {problem}"))?;
        }
        Ok(())
    }
}

fn size(size: u64) -> Result<(), String> {
    match size {
        0 => Err("an image of no bytes".to_owned()),
        1..=LARGEST => Ok(()),
        _ => Err(format!("an image of {size} bytes; it may have {LARGEST}")),
    }
}

fn request(request: &Request) -> Result<(), String> {
    match request.offset.checked_add(request.length) {
        Some(end) if end <= LARGEST => Ok(()),
        _ => Err(format!("`{request}` ends beyond byte {LARGEST}")),
    }
}

fn image(image: &Image) -> Result<(), String> {
    size(image.size)?;
    let is_word = |text: &str| {
        let fits = |sign: char| sign.is_ascii_alphanumeric() || "_.-".contains(sign);
        !text.is_empty() && text.chars().all(fits)
    };
    for (key, value) in &image.create {
        if !is_word(key) || !is_word(value) || key.starts_with("backing") {
            return Err(format!("the option {key:?} with the value {value:?} may not create it"));
        }
    }
    for (key, value) in &image.open {
        let is_scalar =
            value.is_boolean() || value.is_number() || value.as_str().is_some_and(is_word);
        if !is_word(key) || !is_scalar || NODES.contains(&key.as_str()) {
            return Err(format!("the option {key:?} with the value {value} may not open it"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Op;
    use super::*;
    use crate::generate::{Options, generate};
    use crate::image::Format;
    use crate::model::RequestKind;

    fn program() -> Program {
        Program { seed: 1, image: Image::plain(Format::Qcow2, 65_536), ops: Vec::new() }
    }

    #[test]
    fn programs_of_seeds_are_good() {
        for seed in 0..500 {
            assert_eq!(generate(seed, &Options::default()).check(), Ok(()), "{seed}");
        }
    }

    #[test]
    fn sizes_and_ends_beyond_the_bound_are_refused_with_their_place() {
        let mut large = program();
        large.image.size = 1 << 62;
        let wanted =
            "the first image: an image of 4611686018427387904 bytes; it may have 1073741824";
        assert_eq!(large.check().unwrap_err(), wanted);
        let mut resized = program();
        resized.ops = vec![Op::Close, Op::Resize { size: 0 }];
        assert_eq!(resized.check().unwrap_err(), "operation 2: an image of no bytes");
        let mut written = program();
        let request = Request::new(RequestKind::Zero, u64::MAX, 1 << 63);
        written.ops = vec![Op::Kill { requests: vec![request] }];
        let problem = written.check().unwrap_err();
        assert!(
            problem.starts_with("operation 1: `zero write of 9223372036854775808 at"),
            "{problem}"
        );
    }

    #[test]
    fn options_that_reach_other_files_are_refused() {
        for (key, value) in [
            ("cluster_size", "65536,backing_file=x"),
            ("data_file", "/etc/passwd"),
            ("backing_file", "disk"),
            ("a,b", "1"),
            ("compat", ""),
        ] {
            let mut program = program();
            program.image.create.insert(key.to_owned(), value.to_owned());
            let problem = program.check().unwrap_err();
            assert!(problem.contains("may not create it"), "{problem}");
        }
        for (key, value) in [
            ("file", json!("node")),
            ("driver", json!("host_device")),
            ("discard", json!({"a": 1})),
            ("x", json!("/dev/sda")),
            ("file.filename", json!("/dev/sda")),
        ] {
            let mut program = program();
            program.image.open.insert(key.to_owned(), value);
            let problem = program.check().unwrap_err();
            assert!(problem.contains("may not open it"), "{problem}");
        }
    }
}
