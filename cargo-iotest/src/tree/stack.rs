//! [`Stack`]: where a test in Python was when it was killed, from Python's faulthandler.
//!
//! Does no input or output.

use camino::Utf8Path;

/// The first line of the faulthandler's output at SIGABRT.
const HEAD: &str = "Fatal Python error: Aborted";
/// The start of the section about the thread that received the signal: the test's.
const THREAD: &str = "Current thread ";

/// Where a test was, and its output before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stack<'a> {
    /// The test's own output.
    pub(crate) output: &'a str,
    /// The calls in files of the tree, innermost first: `file:line in name`, with paths from its
    /// root.
    pub(crate) calls: Vec<String>,
}

impl<'a> Stack<'a> {
    /// Splits the output of the test `script` of the tree at `root`.
    pub(crate) fn read(written: &'a str, root: &Utf8Path, script: &Utf8Path) -> Self {
        let Some(at) = written.rfind(HEAD) else {
            return Self { output: written, calls: Vec::new() };
        };
        let (output, dump) = written.split_at(at);
        let lines = dump.lines().skip_while(|line| !line.starts_with(THREAD)).skip(1);
        let frames = lines.map_while(frame);
        let mut calls = Vec::new();
        let mut in_script = false;
        for (file, line, function) in frames {
            match Utf8Path::new(file).strip_prefix(root) {
                Ok(short) => calls.push(format!("{short}:{line} in {function}")),
                // Outer frames of Python itself are left out.
                Err(_) if in_script => break,
                Err(_) => {}
            }
            in_script |= file == script.as_str();
        }
        Self { output, calls }
    }
}

/// Reads `  File "/usr/lib/python3.11/selectors.py", line 468 in select`.
fn frame(line: &str) -> Option<(&str, &str, &str)> {
    let (file, rest) = line.strip_prefix("  File \"")?.rsplit_once("\", line ")?;
    let (number, function) = rest.split_once(" in ")?;
    Some((file, number, function))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Stack<'_> {
        Stack::read(written, "/src".into(), "/src/tests/qemu-iotests/030".into())
    }

    #[test]
    fn calls_in_the_tree_are_listed_up_to_the_test() {
        let written = "\
....Fatal Python error: Aborted

Thread 0x00007f01 (most recent call first):
  File \"/usr/lib/python3.11/threading.py\", line 320 in wait

Current thread 0x00007f02 (most recent call first):
  File \"/usr/lib/python3.11/selectors.py\", line 468 in select
  File \"/src/python/qemu/qmp/legacy.py\", line 90 in _sync
  File \"/usr/lib/python3.11/asyncio/tasks.py\", line 479 in wait_for
  File \"/src/tests/qemu-iotests/iotests.py\", line 1201 in cancel_and_wait
  File \"/src/tests/qemu-iotests/030\", line 893 in test_stop
  File \"/usr/lib/python3.11/unittest/case.py\", line 579 in _callTestMethod
  File \"/src/tests/qemu-iotests/iotests.py\", line 1600 in main
  File \"/src/tests/qemu-iotests/030\", line 989 in <module>

Extension modules: none (total: 0)
";
        let stack = read(written);
        assert_eq!(stack.output, "....");
        let calls = [
            "python/qemu/qmp/legacy.py:90 in _sync",
            "tests/qemu-iotests/iotests.py:1201 in cancel_and_wait",
            "tests/qemu-iotests/030:893 in test_stop",
        ];
        assert_eq!(stack.calls, calls);
    }

    #[test]
    fn output_without_a_stack_is_the_tests_own() {
        let stack = read("QA output created by 001\n");
        assert_eq!(stack, Stack { output: "QA output created by 001\n", calls: Vec::new() });
        assert_eq!(read("Fatal Python error: Aborted\n").calls, [""; 0]);
    }
}
