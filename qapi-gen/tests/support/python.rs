//! [`Python`]: QEMU's own parser of schemas, run by `python3` from an unpacked source tree.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// Reads paths, and answers each by a line: empty if the schema is good.
const SCRIPT: &str = "\
import sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
from qapi.error import QAPIError
from qapi.schema import QAPISchema
for line in sys.stdin:
    try:
        QAPISchema(line.rstrip('\\n'))
        answer = ''
    except QAPIError as error:
        answer = str(error)
    except Exception as error:
        answer = 'internal error: ' + repr(error)
    print(' '.join(answer.split()), flush=True)
";

/// A running parser.
pub(crate) struct Python {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Python {
    /// Starts the parser of a source tree.
    pub(crate) fn start(tree: &Path) -> Self {
        #[expect(clippy::disallowed_methods, reason = "the peer under comparison")]
        let mut command = Command::new("python3");
        let command = command.args(["-c", SCRIPT]).arg(tree.join("scripts"));
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is in PATH");
        let input = child.stdin.take().expect("it is piped");
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        Self { child, input, output }
    }

    /// Returns what is wrong with the schema at `path`, if anything is.
    pub(crate) fn refuses(&mut self, path: &Path) -> Option<String> {
        writeln!(self.input, "{}", path.display()).expect("it reads");
        let mut line = String::new();
        let length = self.output.read_line(&mut line).expect("it answers");
        assert!(length > 0, "{}: QEMU's parser has ended", path.display());
        let answer = line.trim();
        (!answer.is_empty()).then(|| answer.to_owned())
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
