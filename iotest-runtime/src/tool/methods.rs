//! The methods that all tools, and all programs that they start, have in common.

/// Makes `run`, `unchecked` and `with_notes` of a tool with a `runner`. Its `to_end(arguments)` returns the
/// output of the program; the attributes are those of `run` and `unchecked`.
macro_rules! running {
    ($(#[$run:meta])* run(arguments);
     $(#[$unchecked:meta])* unchecked(arguments);
     with_notes(log);) => {
        /// Runs it to its end with these arguments; it must succeed. Standard error is part of the output,
        /// interleaved as written.
        ///
        /// # Errors
        /// * [`ToolError::Failed`] if it returns another status than 0.
        /// * [`ToolError`] if it cannot be started or does not end within two minutes, before scaling.
        $(#[$run])*
        pub fn run<S: AsRef<str>>(
            &self,
            arguments: impl IntoIterator<Item = S>,
        ) -> Result<Output, ToolError> {
            Ok(self.unchecked(arguments)?.checked()?)
        }

        /// Runs it to its end with arguments that may fail; standard error is part of the output,
        /// interleaved as written.
        ///
        /// # Errors
        /// * [`ToolError::Failed`] if a signal ends it.
        /// * [`ToolError`] if it cannot be started or does not end within two minutes, before scaling.
        $(#[$unchecked])*
        pub fn unchecked<S: AsRef<str>>(
            &self,
            arguments: impl IntoIterator<Item = S>,
        ) -> Result<Output, ToolError> {
            self.to_end(arguments)
        }

        $crate::tool::methods::noting! { with_notes(log); }
    };
}

/// Makes `with_notes` of a tool with a `runner`.
macro_rules! noting {
    (with_notes(log);) => {
        /// Records each start of the program in the notes of a log, for failure reports; programs
        /// that still run are checked when the case of that log ends.
        #[must_use]
        pub fn with_notes(mut self, log: &Transcript) -> Self {
            self.runner.set_notes(log);
            self
        }
    };
}

/// Makes the methods that expect an unusual end of a program. Its `tracked()` returns `Option<&Tracked>`:
/// None, and no effect, if it ended at once.
macro_rules! expecting_end {
    (expect_exit(status); expect_signal(signal);) => {
        /// Expects it to exit with this status instead of 0; any other end fails the case.
        pub fn expect_exit(&mut self, status: i32) {
            self.tracked().into_iter().for_each(|tracked| tracked.expect(Exit::Code(status)));
        }

        /// Expects a signal to end it: 6 for an abort; any other end fails the case.
        pub fn expect_signal(&mut self, signal: i32) {
            self.tracked().into_iter().for_each(|tracked| tracked.expect(Exit::Signal(signal)));
        }
    };
}

/// Makes the method that allows lines on standard error of a program. Its `allow_stderr(&str)` takes the
/// regular expression.
macro_rules! expecting_stderr {
    ($(#[$more:meta])* expect_stderr(pattern);) => {
        /// Allows lines on standard error in which this regular expression matches, for runs in which any
        /// other line fails the case (`cargo iotest --strict-stderr`, `IOTEST_STRICT_STDERR`).
        ///
        /// Lines that it wrote before count too. Several patterns add up. An invalid regular expression fails
        /// the case.
        $(#[$more])*
        pub fn expect_stderr(&mut self, pattern: impl AsRef<str>) {
            self.allow_stderr(pattern.as_ref());
        }
    };
}

/// Makes the methods of a program that serves until it is stopped, and has a `server`.
macro_rules! serving {
    (pid();
     output();
     expect_exit(status);
     expect_signal(signal);
     expect_stderr(pattern);
     stop();) => {
        /// Returns its process id.
        pub fn pid(&self) -> u32 {
            self.server.pid()
        }

        /// Returns its output so far.
        pub fn output(&self) -> String {
            self.server.output()
        }

        $crate::tool::methods::expecting_end! {
            expect_exit(status);
            expect_signal(signal);
        }

        $crate::tool::methods::expecting_stderr! {
            expect_stderr(pattern);
        }

        /// Sends SIGTERM, then SIGKILL if it does not end; returns how it ended.
        ///
        /// # Errors
        /// * [`ToolError::Fault`] if SIGTERM does not end it.
        pub fn stop(self) -> Result<Exit, ToolError> {
            self.server.stop()
        }

        fn tracked(&self) -> Option<&Tracked> {
            Some(self.server.tracked())
        }

        fn allow_stderr(&mut self, pattern: &str) {
            self.server.expect_stderr(pattern);
        }
    };
}

pub(super) use expecting_end;
pub(super) use expecting_stderr;
pub(super) use noting;
pub(super) use running;
pub(super) use serving;
