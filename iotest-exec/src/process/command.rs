//! [`Invocation`]: a program and its arguments, recorded before it is started.
//!
//! The only module that makes a [`std::process::Command`]. It never interprets a program's output.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

use camino::Utf8PathBuf;
use rustix::process::Signal;

use crate::process::child::{Child, Pipes};
use crate::process::environment;
use crate::process::error::ProcessError;
use crate::process::pipe::{PipeReader, PipeWriter, pipe};
use crate::process::run::Output;
use crate::process::setup::{self, KillScope, Setup};

/// A program with its arguments, environment and descriptors, ready to be started once.
///
/// Standard input is empty unless [`Streams`] sets it. The child gets SIGKILL when the thread that
/// started it ends, so that a killed test leaves nothing behind.
///
/// ```
/// # use std::time::Duration;
/// # use iotest_exec::{deadline::Timeouts, process::Invocation};
/// let deadline = Timeouts::default().after(Duration::from_secs(10));
/// let output = Invocation::new("printf").args(["%s", "a b"]).run(deadline)?.checked()?;
/// assert_eq!(output.stdout_text(), "a b");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Invocation {
    argv: Vec<String>,
    environment: Vec<(String, Option<String>)>,
    directory: Option<Utf8PathBuf>,
    inherited: Vec<Arc<OwnedFd>>,
    merge_output: bool,
    group: Group,
    at_parents_end: Signal,
    scope: KillScope,
}

/// The process group of a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// The parent's.
    OfParent,
    /// A new one.
    Own,
    /// A new one in a new session without a terminal.
    OwnSession,
}

impl Invocation {
    /// Makes an invocation of a program: a path, or a name that is looked up in PATH.
    pub fn new(program: impl AsRef<str>) -> Self {
        Self {
            argv: vec![program.as_ref().to_owned()],
            environment: Vec::new(),
            directory: None,
            inherited: Vec::new(),
            merge_output: false,
            group: Group::OfParent,
            at_parents_end: Signal::KILL,
            scope: KillScope::Process,
        }
    }

    /// Adds one argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<str>) -> Self {
        self.argv.push(arg.as_ref().to_owned());
        self
    }

    /// Adds arguments.
    #[must_use]
    pub fn args<S: AsRef<str>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.argv.extend(args.into_iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// Sets one variable of the child's environment; the rest is inherited.
    #[must_use]
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.push((name.into(), Some(value.into())));
        self
    }

    /// Removes one variable from the child's environment.
    #[must_use]
    pub fn env_remove(mut self, name: impl Into<String>) -> Self {
        self.environment.push((name.into(), None));
        self
    }

    /// Starts the child in this directory.
    #[must_use]
    pub fn current_dir(mut self, directory: impl Into<Utf8PathBuf>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Passes a descriptor to the child under the same number.
    #[must_use]
    pub fn inherit_fd(mut self, fd: impl Into<Arc<OwnedFd>>) -> Self {
        self.inherited.push(fd.into());
        self
    }

    /// Makes [`run`](Self::run) capture standard error together with standard output, in the order of
    /// writing; [`Output::stderr`] is then empty.
    #[must_use]
    pub fn merge_output(mut self) -> Self {
        self.merge_output = true;
        self
    }

    /// Starts the child in a new process group: signals to this process's group do not reach it, and
    /// signals to its group do not reach this process.
    #[must_use]
    pub fn in_own_process_group(mut self) -> Self {
        self.group = Group::Own;
        self
    }

    /// Returns the program and its arguments.
    pub fn argv(&self) -> &[String] {
        &self.argv
    }

    /// Runs the program to its end and captures what it writes.
    ///
    /// The output of daemons that the program leaves is not waited for.
    ///
    /// # Errors
    /// * [`ProcessError::Start`] if the program cannot be started.
    /// * [`ProcessError::TimedOut`] if `deadline` expires first; the program is killed then.
    /// * [`ProcessError::Io`] if the system fails to wait or read.
    #[doc(alias = "qemu_tool")]
    #[doc(alias = "qemu_tool_pipe_and_status")]
    pub fn run(self, deadline: crate::deadline::Deadline) -> Result<Output, ProcessError> {
        let streams = match self.merge_output {
            true => Streams::null().merged(Stream::Pipe),
            false => Streams::null().stdout(Stream::Pipe).stderr(Stream::Pipe),
        };
        crate::process::run::run_to_end(self.spawn(streams)?, deadline)
    }

    /// Starts the program without waiting for it.
    ///
    /// # Errors
    /// * [`ProcessError::Start`] if the program cannot be started.
    pub fn spawn(self, streams: Streams) -> Result<Child, ProcessError> {
        let Self { argv, environment, directory, inherited, group, at_parents_end, scope, .. } =
            self;
        let start = || -> io::Result<Child> {
            #[expect(clippy::disallowed_methods, reason = "the only call in the project")]
            let mut command = Command::new(&argv[0]);
            command.args(&argv[1..]);
            environment::apply(&mut command);
            for (name, value) in &environment {
                match value {
                    Some(value) => command.env(name, value),
                    None => command.env_remove(name),
                };
            }
            if let Some(directory) = &directory {
                command.current_dir(directory);
            }
            let pipes = streams.attach(&mut command)?;
            if group == Group::Own {
                command.process_group(0);
            }
            let new_session = group == Group::OwnSession;
            setup::prepare(&mut command, Setup { inherited, at_parents_end, new_session, scope });
            // The child's ends of the pipes close with `command`, at the end of this closure.
            Child::start(&mut command, argv.clone(), pipes, scope)
        };
        start().map_err(|source| ProcessError::Start { argv: argv.clone(), source })
    }
}

/// What a standard stream of a child is connected to.
#[derive(Debug)]
pub enum Stream {
    /// Nothing: empty input, discarded output.
    Null,
    /// The same as this process's stream.
    Inherit,
    /// A pipe whose other end the [`Child`] holds.
    Pipe,
    /// A file.
    File(File),
}

/// What the three standard streams of a child are connected to.
///
/// ```
/// # use std::io::Read as _;
/// # use iotest_exec::process::{Invocation, Stream, Streams};
/// let streams = Streams::null().stdout(Stream::Pipe);
/// let mut child = Invocation::new("echo").arg("ready").spawn(streams)?;
/// let mut text = String::new();
/// child.take_stdout().expect("it is a pipe").read_to_string(&mut text)?;
/// assert_eq!(text, "ready\n");
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Streams {
    stdin: Stream,
    stdout: Stream,
    /// `None` for the same as `stdout`.
    stderr: Option<Stream>,
}

impl Streams {
    /// Connects all three to nothing.
    pub fn null() -> Self {
        Self { stdin: Stream::Null, stdout: Stream::Null, stderr: Some(Stream::Null) }
    }

    /// Sets standard input.
    #[must_use]
    pub fn stdin(mut self, stream: Stream) -> Self {
        self.stdin = stream;
        self
    }

    /// Sets standard output.
    #[must_use]
    pub fn stdout(mut self, stream: Stream) -> Self {
        self.stdout = stream;
        self
    }

    /// Sets standard error.
    #[must_use]
    pub fn stderr(mut self, stream: Stream) -> Self {
        self.stderr = Some(stream);
        self
    }

    /// Sets standard output and standard error to one stream, in the order of writing.
    #[must_use]
    pub fn merged(mut self, stream: Stream) -> Self {
        self.stdout = stream;
        self.stderr = None;
        self
    }

    /// Redirects the streams of this process, which was forked.
    ///
    /// # Errors
    /// * The system's error if one cannot be redirected. A pipe is unsupported, since nobody holds its
    ///   other end; so is standard error merged into an inherited standard output.
    pub(super) fn redirect_own(self) -> io::Result<()> {
        let Self { stdin, stdout, stderr } = self;
        let twin = match (&stdout, stderr) {
            (Stream::File(file), None) => Stream::File(file.try_clone()?),
            (Stream::Pipe, None) => Stream::Pipe,
            (Stream::Null, None) => Stream::Null,
            (Stream::Inherit, None) => return Err(io::ErrorKind::Unsupported.into()),
            (_, Some(stderr)) => stderr,
        };
        let to = |stream: Stream| match stream {
            Stream::Null => File::options().read(true).write(true).open("/dev/null").map(Some),
            Stream::Inherit => Ok(None),
            Stream::Pipe => Err(io::ErrorKind::Unsupported.into()),
            Stream::File(file) => Ok(Some(file)),
        };
        if let Some(file) = to(stdin)? {
            rustix::stdio::dup2_stdin(file)?;
        }
        if let Some(file) = to(stdout)? {
            rustix::stdio::dup2_stdout(file)?;
        }
        if let Some(file) = to(twin)? {
            rustix::stdio::dup2_stderr(file)?;
        }
        Ok(())
    }

    fn attach(self, command: &mut Command) -> io::Result<Pipes> {
        let mut pipes = Pipes::default();
        command.stdin(match self.stdin {
            Stream::Pipe => {
                let (theirs, ours) = pipe()?;
                pipes.stdin = Some(ours);
                theirs.into()
            }
            other => without_pipe(other),
        });
        let stdout = output(self.stdout, &mut pipes.stdout)?;
        match self.stderr {
            None => command.stderr(stdout.twin()?),
            Some(stream) => command.stderr(output(stream, &mut pipes.stderr)?.into_stdio()),
        };
        command.stdout(stdout.into_stdio());
        Ok(pipes)
    }
}

/// The child's end of an output stream.
enum ChildEnd {
    Plain(Stream),
    Pipe(PipeWriter),
}

impl ChildEnd {
    fn twin(&self) -> io::Result<Stdio> {
        Ok(match self {
            Self::Pipe(writer) => writer.try_clone()?.into(),
            Self::Plain(Stream::File(file)) => file.try_clone()?.into(),
            Self::Plain(Stream::Inherit) => Stdio::inherit(),
            Self::Plain(Stream::Null | Stream::Pipe) => Stdio::null(),
        })
    }

    fn into_stdio(self) -> Stdio {
        match self {
            Self::Pipe(writer) => writer.into(),
            Self::Plain(stream) => without_pipe(stream),
        }
    }
}

fn output(stream: Stream, ours: &mut Option<PipeReader>) -> io::Result<ChildEnd> {
    match stream {
        Stream::Pipe => {
            let (reader, writer) = pipe()?;
            *ours = Some(reader);
            Ok(ChildEnd::Pipe(writer))
        }
        other => Ok(ChildEnd::Plain(other)),
    }
}

fn without_pipe(stream: Stream) -> Stdio {
    match stream {
        Stream::Null | Stream::Pipe => Stdio::null(),
        Stream::Inherit => Stdio::inherit(),
        Stream::File(file) => file.into(),
    }
}

/// What only a harness does with the programs that it starts.
pub trait HarnessInvocation {
    /// Starts the child in a new session without a terminal: signals from the terminal reach only this
    /// process. When the thread that started it ends, it gets SIGTERM instead of SIGKILL, so that it can
    /// end its own children.
    #[must_use]
    fn in_own_session(self) -> Self;

    /// Ends all descendants of the program with it, daemons included. Those that are still running when
    /// the program has ended are named on its standard error.
    ///
    /// A supervisor process runs between this process and the program; the [`Child`] has its pid. Only
    /// on Linux; elsewhere this has no effect.
    #[must_use]
    fn contained(self) -> Self;
}

impl HarnessInvocation for Invocation {
    fn in_own_session(mut self) -> Self {
        self.group = Group::OwnSession;
        self.at_parents_end = Signal::TERM;
        self
    }

    fn contained(mut self) -> Self {
        self.scope = KillScope::Tree;
        self
    }
}
