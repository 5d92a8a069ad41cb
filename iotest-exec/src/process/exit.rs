//! [`Exit`]: how a process ended, and how a command line reads in a message.

use std::fmt;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;

use iotest_protocol::End;

/// How a process ended.
///
/// ```
/// # use iotest_exec::process::Exit;
/// assert_eq!(Exit::Code(3).to_string(), "exit status 3");
/// assert_eq!(Exit::Signal(9).to_string(), "signal 9 (SIGKILL)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It exited with this status, 0 to 255.
    Code(i32),
    /// It was ended by this signal.
    Signal(i32),
}

impl Exit {
    /// Returns whether the exit status is 0.
    pub fn success(self) -> bool {
        self == Self::Code(0)
    }

    /// Returns the exit status, unless a signal ended the process.
    pub fn code(self) -> Option<i32> {
        match self {
            Self::Code(code) => Some(code),
            Self::Signal(_) => None,
        }
    }

    /// Returns the number of the signal that ended the process, if one did.
    pub fn signal(self) -> Option<i32> {
        match self {
            Self::Code(_) => None,
            Self::Signal(signal) => Some(signal),
        }
    }
}

/// Returns the exit of a job that ended by itself; `None` if its watchdog ended it.
pub fn exit_of(end: &End) -> Option<Exit> {
    match *end {
        End::Code(code) => Some(Exit::Code(code)),
        End::Signal(signal) => Some(Exit::Signal(signal)),
        End::TimedOut
        | End::WroteTooMuch(_)
        | End::Interrupted
        | End::Abandoned
        | End::Broken(_) => None,
    }
}

impl From<Exit> for End {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Code(code) => Self::Code(code),
            Exit::Signal(signal) => Self::Signal(signal),
        }
    }
}

impl From<ExitStatus> for Exit {
    fn from(status: ExitStatus) -> Self {
        match (status.code(), status.signal()) {
            (Some(code), _) => Self::Code(code),
            (None, Some(signal)) => Self::Signal(signal),
            // A wait without WUNTRACED reports nothing else; keep the raw number.
            (None, None) => Self::Code(status.into_raw()),
        }
    }
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        End::from(*self).fmt(f)
    }
}

/// The reserved words of shells at the start of a command.
const RESERVED: [&str; 21] = [
    "case",
    "coproc",
    "do",
    "done",
    "elif",
    "else",
    "end",
    "esac",
    "fi",
    "for",
    "foreach",
    "function",
    "if",
    "in",
    "nocorrect",
    "repeat",
    "select",
    "then",
    "time",
    "until",
    "while",
];

/// Quotes `argv` as one shell command line that parses back to the same words.
///
/// ```
/// # use iotest_exec::process::command_line;
/// assert_eq!(command_line(&["qemu-img", "info", "a disk"]), "qemu-img info 'a disk'");
/// ```
pub fn command_line<S: AsRef<str>>(argv: &[S]) -> String {
    let mut words = argv.iter().map(AsRef::as_ref);
    // In the first word, an unquoted `=` assigns a variable.
    let is_language = |word: &str| word.contains('=') || RESERVED.contains(&word);
    let first = words.next().map(|word| match is_language(word) {
        true => quoted(word),
        false => shell_word(word),
    });
    first.into_iter().chain(words.map(shell_word)).collect::<Vec<_>>().join(" ")
}

/// Quotes a text as one word of a POSIX shell if it needs quotes: for arguments, and for values
/// after the `=` of a variable.
pub fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@%+".contains(c);
    // Some shells expand a leading `=` to the path of a command.
    match !word.is_empty() && !word.starts_with('=') && word.chars().all(plain) {
        true => word.to_owned(),
        false => quoted(word),
    }
}

fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_distinguishes_status_and_signal() {
        assert_eq!(Exit::from(ExitStatus::from_raw(0x0300)).to_string(), "exit status 3");
        assert_eq!(Exit::from(ExitStatus::from_raw(0x86)).to_string(), "signal 6 (SIGABRT)");
        assert_eq!(Exit::Signal(63).to_string(), "signal 63");
    }

    #[test]
    fn command_line_reads_back_as_the_same_words() {
        let argv = ["qemu-io", "-c", "read 0 1k", "it's", ""];
        assert_eq!(command_line(&argv), r"qemu-io -c 'read 0 1k' 'it'\''s' ''");
        assert_eq!(command_line(&["a=b", "c=d", "=e"]), "'a=b' c=d '=e'");
        assert_eq!(command_line(&["if", "if"]), "'if' if");
        assert_eq!(command_line(&[""; 0]), "");
    }

    /// Every text of up to two hostile characters, and longer ones.
    fn hostile_words() -> Vec<String> {
        let parts = [
            "", " ", "\n", "\t", "'", "\"", "\\", "$x", "`x`", "!", "~", "*", "?", "[a]", "{a,b}",
            "#", "&", "|", ";", "<", ">", "(", ")", "=", "-", "--", "%1", "\r", "\x1b[31m",
            "\u{fc}", "\u{2028}", "^", "a", "if", "$(x)", "\u{1}",
        ];
        parts.iter().flat_map(|one| parts.map(|other| format!("{one}{other}"))).collect()
    }

    #[test]
    fn real_shells_read_every_word_back() {
        let words = hostile_words();
        let line = command_line(&[&["printf".to_owned(), "%s\\0".to_owned()], &words[..]].concat());
        let expected: String = words.iter().map(|word| format!("{word}\0")).collect();
        let deadline =
            || crate::deadline::Timeouts::default().after(std::time::Duration::from_secs(60));
        for shell in ["sh", "bash"] {
            let shell = crate::process::Invocation::new(shell).args(["-c", &line]);
            let output = shell.run(deadline()).unwrap();
            assert_eq!(output.stdout_text(), expected);
        }
    }

    /// The first word is the name of a program, whatever a shell has of this name.
    #[test]
    fn real_shells_start_a_program_of_any_name() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().to_str().unwrap();
        let names = RESERVED.iter().copied().chain(["a=b", "=a", "a b", "~a", "it's", "!"]);
        for name in names {
            let file = directory.path().join(name);
            std::fs::write(&file, "#!/bin/sh\nprintf '<%s>' \"$1\"\n").unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
            let line = command_line(&[name, name]);
            let search = format!("{path}:/usr/bin:/bin");
            let shell = crate::process::Invocation::new("/bin/sh").args(["-c", &line]);
            let deadline =
                crate::deadline::Timeouts::default().after(std::time::Duration::from_secs(60));
            let output = shell.env("PATH", search).run(deadline).unwrap();
            assert_eq!(output.stdout_text(), format!("<{name}>"), "{line}");
        }
    }
}
