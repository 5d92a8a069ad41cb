//! [`InteractiveQemuIo`]: a running qemu-io that gets one command after the other.

use std::io::{self, Write};

use iotest_exec::deadline::{ActiveWait, Deadline, Teardown};
use iotest_exec::lines::LineBuffer;
use iotest_exec::process::escalation::{Step, escalate};
use iotest_exec::process::pipe::{PipeWriter, Source};
use iotest_exec::process::poll::{self, Interest};
use iotest_exec::process::{Child, Exit, Invocation, MAX_OUTPUT, ProcessError, Stream, Streams};

use crate::ends::{Rule, Termination, Tracked, dropped};
use crate::tool::error::ToolError;
use crate::tool::methods::expecting_end;
use crate::tool::runner::Runner;
use crate::tool::server::end_of_log;

/// The prompt of qemu-io.
const PROMPT: &[u8] = b"qemu-io> ";

/// A qemu-io that waits for commands.
///
/// Dropping it kills it. If a signal has ended it before, the case fails.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # fn doc(t: &mut Test, disk: Image) -> Result {
/// let mut session = t.qemu_io_tool().interactive([disk.path()])?;
/// session.command("write -P 0x5a 0 64k")?;
/// session.command("flush")?;
/// session.close()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct InteractiveQemuIo {
    child: Child,
    tracked: Tracked,
    input: PipeWriter,
    output: Source,
    /// What was read and not returned yet.
    buffer: LineBuffer,
    runner: Runner,
}

impl InteractiveQemuIo {
    pub(crate) fn start(invocation: Invocation, runner: Runner) -> Result<Self, ToolError> {
        let streams = Streams::null().stdin(Stream::Pipe).merged(Stream::Pipe);
        let mut child = invocation.spawn(streams)?;
        let input = child.take_stdin().expect("standard input is a pipe");
        let tracked = runner.track(&child);
        let output = Source::from(child.take_stdout());
        let buffer = LineBuffer::ending_with(PROMPT, MAX_OUTPUT);
        let mut this = Self { child, tracked, input, output, buffer, runner };
        this.read_to_prompt("its first prompt")?;
        this.runner.note(this.child.argv(), "waits for commands");
        Ok(this)
    }

    /// Runs one command and returns the output up to the next prompt.
    ///
    /// The output of an asynchronous request appears with the command during which the request
    /// completes.
    ///
    /// # Errors
    /// * [`ToolError::BadCommand`] for more than one line, and for `quit`: see [`Self::close`].
    /// * [`ToolError::Ended`] if it ends instead of prompting, with what it wrote.
    /// * [`ToolError::NotReady`] if it does not prompt in time.
    #[doc(alias = "cmd")]
    pub fn command(&mut self, command: &str) -> Result<String, ToolError> {
        let bad = |why| ToolError::BadCommand { command: command.to_owned(), why };
        // Tabs and the like are no blanks to qemu-io.
        let line = command.trim_matches([' ', '\n']);
        if line.contains(['\n', '\0']) {
            return Err(bad("it is more than one line of text"));
        }
        if matches!(line, "q" | "quit") {
            return Err(bad("end qemu-io by close()"));
        }
        self.give(line)?;
        self.read_to_prompt(&format!("the answer to `{line}`"))
    }

    /// Ends it, and returns the rest of its output; every command must have succeeded.
    ///
    /// # Errors
    /// * [`ToolError::CommandFailed`] if a command has failed, which qemu-io reports by its exit status.
    /// * Others as [`Self::close_unchecked`].
    pub fn close(self) -> Result<String, ToolError> {
        let argv = self.child.argv().to_vec();
        match self.close_unchecked()? {
            (text, Exit::Code(0)) => Ok(text),
            (_, exit) => Err(ToolError::CommandFailed { argv, exit }),
        }
    }

    /// Ends it, and returns the rest of its output and the exit status: 0, or 1 if a command has failed.
    ///
    /// # Errors
    /// * [`ToolError::Ended`] if it ends in any other way.
    /// * [`ToolError::NotReady`] if it does not end in time.
    pub fn close_unchecked(mut self) -> Result<(String, Exit), ToolError> {
        let deadline = self.runner.deadline();
        self.give("quit")?;
        while self.read_some("its end", deadline)? {
            if self.buffer.is_full() {
                return Err(self.too_much());
            }
        }
        match self.child.wait_before(deadline)? {
            exit @ Exit::Code(0 | 1) => Ok((self.take_text(), exit)),
            exit => Err(self.ended(exit)),
        }
    }

    expecting_end! {
        expect_exit(status);
        expect_signal(signal);
    }

    fn tracked(&self) -> Option<&Tracked> {
        Some(&self.tracked)
    }

    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.child.pid()
    }

    fn give(&mut self, line: &str) -> Result<(), ToolError> {
        match writeln!(self.input, "{line}") {
            // It has ended: reading returns how, and its output.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result.map_err(|source| self.io(source)),
        }
    }

    /// Reads up to the next prompt: a line of `next_line` ends with the prompt, not with a line end.
    fn read_to_prompt(&mut self, what: &str) -> Result<String, ToolError> {
        let deadline = self.runner.deadline();
        loop {
            match self.buffer.next_line() {
                Ok(Some(text)) => return Ok(String::from_utf8_lossy(&text).into_owned()),
                Ok(None) => {}
                Err(_) => return Err(self.too_much()),
            }
            if !self.read_some(what, deadline)? {
                let exit = self.child.wait_before(deadline)?;
                return Err(self.ended(exit));
            }
        }
    }

    /// Reads what is there; false at the end of the output.
    fn read_some(&mut self, what: &str, deadline: Deadline) -> Result<bool, ToolError> {
        let Some(fd) = self.output.fd() else { return Ok(false) };
        let waiting = ActiveWait::start(format_args!("{what} of qemu-io"));
        let ready = poll::wait(&[(fd, Interest::Read)], deadline);
        drop(waiting);
        if !ready.map_err(|source| self.io(source))?.iter().any(|ready| ready.read) {
            let source = deadline.timed_out(what);
            let argv = self.child.argv().to_vec();
            return Err(ToolError::NotReady { argv, late: source, output: self.take_text() });
        }
        let Self { output, buffer, .. } = self;
        let read = output.read(|bytes| buffer.push(bytes));
        read.map_err(|source| self.io(source))?;
        Ok(self.output.fd().is_some())
    }

    fn take_text(&mut self) -> String {
        String::from_utf8_lossy(&self.buffer.take_rest()).into_owned()
    }

    fn too_much(&self) -> ToolError {
        let output = self.buffer.unfinished().line();
        let argv = self.child.argv().to_vec();
        ProcessError::TooMuchOutput { argv, limit: MAX_OUTPUT, output }.into()
    }

    fn ended(&mut self, exit: Exit) -> ToolError {
        ToolError::Ended { argv: self.child.argv().to_vec(), exit, output: self.take_text() }
    }

    fn io(&self, source: io::Error) -> ToolError {
        ToolError::Io { argv: self.child.argv().to_vec(), source }
    }
}

impl Drop for InteractiveQemuIo {
    fn drop(&mut self) {
        let _teardown = Teardown::begin();
        let kill = Step::Kill;
        let escalation = escalate(&mut self.child, kill, self.runner.timeouts(), |_| Ok(()));
        let log_tail = end_of_log(&self.take_text());
        let rule = Rule::Conversation;
        self.tracked.close(Termination {
            rule,
            log_tail,
            ..Termination::of(&escalation, kill, dropped())
        });
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::env::Settings;

    /// Plays a qemu-io by a shell script, to show what no real one does on demand.
    fn play(script: &str, limit: Duration) -> Result<InteractiveQemuIo, ToolError> {
        let settings = Settings::from_vars(&|_| None).unwrap();
        let mut runner = Runner::new(&Ok("/bin/sh".into()), &settings);
        runner.set_limit(limit);
        InteractiveQemuIo::start(runner.invocation()?.args(["-c", script]), runner)
    }

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn conversation_goes_from_prompt_to_prompt() {
        let script = "printf 'qemu-io> '; read a; printf \"<$a>\\nqemu-qemu-io> \"; read b; \
                      printf \"bye $b\"";
        let mut qemu_io = play(script, LONG).unwrap();
        assert_eq!(qemu_io.command(" read 0 1 ").unwrap(), "<read 0 1>\nqemu-");
        assert_eq!(qemu_io.close().unwrap(), "bye quit");
    }

    #[test]
    fn commands_that_would_break_the_conversation_are_refused() {
        let mut qemu_io = play("printf 'qemu-io> '; read a", LONG).unwrap();
        for command in ["read 0 1\nwrite 0 1", "q", " quit "] {
            let error = qemu_io.command(command).unwrap_err();
            assert!(matches!(error, ToolError::BadCommand { .. }), "{error}");
        }
    }

    #[test]
    fn failed_command_shows_at_the_end_unless_expected() {
        let script = "printf 'qemu-io> '; read a; printf 'oops\nqemu-io> '; read b; exit 1";
        let conversation = || {
            let mut qemu_io = play(script, LONG).unwrap();
            assert_eq!(qemu_io.command("nonsense").unwrap(), "oops\n");
            qemu_io
        };
        let error = conversation().close().unwrap_err().to_string();
        assert!(error.ends_with("exit status 1: a command that it was given failed"), "{error}");
        let ended = conversation().close_unchecked().unwrap();
        assert_eq!(ended, (String::new(), Exit::Code(1)));
    }

    #[test]
    fn end_instead_of_a_prompt_shows_what_was_written() {
        let error = play("echo no such image; exit 1", LONG).unwrap_err().to_string();
        assert!(error.ends_with("ended with exit status 1; it wrote:\n  no such image"), "{error}");
        let mut qemu_io = play("printf 'qemu-io> '; read a; kill -ABRT $$", LONG).unwrap();
        let error = qemu_io.command("abort").unwrap_err().to_string();
        assert!(error.contains("ended with signal 6 (SIGABRT)"), "{error}");
    }

    #[test]
    fn silence_ends_at_the_deadline() {
        let error = play("exec sleep 600", Duration::from_millis(50)).unwrap_err().to_string();
        assert!(error.ends_with("waited 50ms for its first prompt"), "{error}");
        let script = "printf 'qemu-io> '; read a; exec sleep 600";
        let error = play(script, LONG).map(|mut qemu_io| {
            qemu_io.runner.set_limit(Duration::from_millis(50));
            qemu_io.command("read 0 1")
        });
        let error = error.unwrap().unwrap_err().to_string();
        assert!(error.ends_with("waited 50ms for the answer to `read 0 1`"), "{error}");
    }

    #[test]
    fn endless_answer_ends_it() {
        let error = play("echo begin; exec cat /dev/zero", LONG).unwrap_err().to_string();
        assert!(error.contains(" wrote more than 67108864 bytes, too many to keep; "), "{error}");
        assert!(error.contains("begin\\n\\x00") && error.len() < 3000, "{}", error.len());
        let script = "printf 'qemu-io> '; read quit; exec cat /dev/zero";
        let error = play(script, LONG).unwrap().close().unwrap_err().to_string();
        assert!(error.contains(" wrote more than 67108864 bytes, too many to keep; "), "{error}");
    }
}
