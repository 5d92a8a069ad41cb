//! [`Repository`], the user's, which is only read, and [`Checkout`], our own.

use std::time::Duration;
use std::{fmt, fs, io};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::internal::ExitCode;
use iotest_runtime::process::Invocation;

use crate::error::CliError;
use crate::runner_env::RunnerEnv;
use crate::steps::Steps;

/// How long one command of git may take: a checkout on a slow disk, or a download of missing objects.
const LIMIT: Duration = Duration::from_secs(1800);

/// Variables by which git finds a repository, which a hook or another bisection may have set.
const VARIABLES: [&str; 8] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
];

/// Makes git independent of hooks and settings of the user that would change a checkout.
const SETTINGS: [&str; 4] =
    ["core.hooksPath=/dev/null", "submodule.recurse=false", "gc.auto=0", "maintenance.auto=false"];

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Revision {
    /// Its whole id.
    pub(super) id: String,
    /// The first line of its message.
    pub(super) subject: String,
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.short(), self.subject)
    }
}

impl Revision {
    /// Returns the beginning of its id.
    pub(super) fn short(&self) -> &str {
        self.id.get(..12).unwrap_or(&self.id)
    }
}

/// Between what to search.
#[derive(Debug)]
pub(super) struct Ends {
    /// An ancestor of the bad one.
    pub(super) good: Revision,
    pub(super) bad: Revision,
}

/// The user's repository.
#[derive(Debug)]
pub(super) struct Repository {
    directory: Utf8PathBuf,
    /// Where its objects are.
    objects: Utf8PathBuf,
    /// The file that says where its history ends, if it is shallow.
    shallow: Utf8PathBuf,
    /// The hash of its ids.
    format: String,
    /// The settings of remotes from which a partial clone gets missing objects.
    remotes: Vec<(String, String)>,
}

impl Repository {
    /// Finds the repository of a directory.
    ///
    /// # Errors
    /// * [`CliError`] if git is missing, or the directory belongs to no repository.
    pub(super) fn open(
        directory: &Utf8Path,
        env: &RunnerEnv,
        steps: &mut Steps,
    ) -> Result<Self, CliError> {
        let path = env.path.clone().unwrap_or_default();
        if !std::env::split_paths(&path).any(|place| place.join("git").is_file()) {
            return Err(CliError::usage("git is not in PATH; install git"));
        }
        let words = ["rev-parse", "--path-format=absolute", "--git-path", "objects"];
        let words = [&words[..], &["--git-path", "shallow", "--show-object-format"]].concat();
        let what = format!("`--repo {directory}`: find its git repository");
        let found = steps.run(&what, git(directory, &words), LIMIT).map_err(as_usage)?;
        let [objects, shallow, format] = &found.lines().collect::<Vec<_>>()[..] else {
            return Err(CliError::new(format!("{what}: git says {found:?}")));
        };
        let repository = Self {
            directory: directory.to_owned(),
            objects: objects.into(),
            shallow: shallow.into(),
            format: (*format).to_owned(),
            remotes: Vec::new(),
        };
        let remotes = repository.remotes(steps)?;
        Ok(Self { remotes, ..repository })
    }

    /// Returns the settings of its remotes, if objects may be missing here and have to be asked of one.
    fn remotes(&self, steps: &mut Steps) -> Result<Vec<(String, String)>, CliError> {
        let words = ["config", "--null", "--list"];
        let what = format!("read the settings of the repository {}", self.directory);
        let all = steps.run(&what, git(&self.directory, &words), LIMIT)?;
        let remote = all
            .split('\0')
            .filter_map(|setting| setting.split_once('\n'))
            .filter(|(name, _)| name.starts_with("remote.") || *name == "extensions.partialclone")
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let settings: Vec<_> = remote.collect();
        let is_partial = settings.iter().any(|(name, _)| name.ends_with(".promisor"));
        Ok(if is_partial { settings } else { Vec::new() })
    }

    /// Finds the ends of a search.
    ///
    /// # Errors
    /// * [`CliError`] if one is no commit, or the good one is no ancestor of the bad one.
    pub(super) fn ends(&self, good: &str, bad: &str, steps: &mut Steps) -> Result<Ends, CliError> {
        let ends = Ends {
            good: self.resolve("--good", good, steps)?,
            bad: self.resolve("--bad", bad, steps)?,
        };
        let (good, bad) = (&ends.good, &ends.bad);
        if good.id == bad.id {
            return Err(CliError::usage(format!("the good and the bad revision are both {good}")));
        }
        let words = ["merge-base", &good.id, &bad.id];
        let base = steps.run("find the common ancestor", git(&self.directory, &words), LIMIT);
        let why = match base {
            Ok(base) if base.trim() == good.id => return Ok(ends),
            Ok(base) if base.trim() == bad.id => {
                "it is a descendant: are they exchanged?".to_owned()
            }
            Ok(base) => {
                let base = Revision { id: base.trim().to_owned(), subject: String::new() };
                format!(
                    "they part at {}; name that as --good, if the tests pass there",
                    base.short()
                )
            }
            Err(error) if error.exit == ExitCode::Interrupted => return Err(error),
            Err(_) => "they have no common ancestor here; is the clone shallow?".to_owned(),
        };
        Err(CliError::usage(format!(
            "the good revision ({good}) is no ancestor of the bad one ({bad}): {why}"
        )))
    }

    fn resolve(
        &self,
        option: &str,
        revision: &str,
        steps: &mut Steps,
    ) -> Result<Revision, CliError> {
        let unknown = |why: &str| {
            let directory = &self.directory;
            CliError::usage(format!("`{option} {revision}`: no commit in {directory}{why}"))
        };
        if revision.starts_with('-') {
            return Err(unknown("; a revision begins with no dash"));
        }
        let commit = format!("{revision}^{{commit}}");
        let words = ["rev-parse", "--verify", "--quiet", &commit];
        let found = steps.run("find a revision", git(&self.directory, &words), LIMIT);
        let id = found.map_err(|error| match error.exit {
            ExitCode::Interrupted => error,
            _ => unknown(""),
        })?;
        let id = id.trim().to_owned();
        let subject = subject(&self.directory, &id, steps)?;
        Ok(Revision { id, subject })
    }
}

/// Our own repository, with the files of one revision.
#[derive(Debug)]
pub(super) struct Checkout {
    directory: Utf8PathBuf,
}

impl Checkout {
    /// Makes one in an empty directory, which borrows the objects of the user's.
    ///
    /// # Errors
    /// * [`CliError`] if it cannot be made, or the user interrupts.
    pub(super) fn create(
        repository: &Repository,
        directory: &Utf8Path,
        steps: &mut Steps,
    ) -> Result<Self, CliError> {
        let own = Self { directory: directory.to_owned() };
        let what = format!("make a repository in {directory}");
        let format = format!("--object-format={}", repository.format);
        own.run(&what, &["init", "--quiet", "--template=", &format], steps)?;
        let internal = directory.join(".git");
        let write = || -> io::Result<()> {
            fs::create_dir_all(internal.join("objects/info"))?;
            fs::write(
                internal.join("objects/info/alternates"),
                format!("{}\n", repository.objects),
            )?;
            match fs::copy(&repository.shallow, internal.join("shallow")) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            }
        };
        write().map_err(|error| CliError::failed(&what, &error))?;
        for (name, value) in &repository.remotes {
            own.run(&what, &["config", "--add", name, value], steps)?;
        }
        Ok(own)
    }

    /// Makes the files those of a revision; files that git does not know stay.
    pub(super) fn check_out(&self, id: &str, steps: &mut Steps) -> Result<(), CliError> {
        let words = ["checkout", "--quiet", "--force", "--detach", id];
        self.run(&format!("check out {id}"), &words, steps).map(drop)
    }

    /// Returns the commit of an id.
    pub(super) fn revision(&self, id: &str, steps: &mut Steps) -> Result<Revision, CliError> {
        let subject = subject(&self.directory, id, steps)?;
        Ok(Revision { id: id.to_owned(), subject })
    }

    /// Returns the ids of all revisions that may be the first bad one, the latest first.
    pub(super) fn candidates(
        &self,
        bad: &str,
        good: &[String],
        steps: &mut Steps,
    ) -> Result<Vec<String>, CliError> {
        let mut words = vec!["rev-list", bad, "--not"];
        words.extend(good.iter().map(String::as_str));
        let ids = self.run("list the revisions in question", &words, steps)?;
        Ok(ids.lines().map(str::to_owned).collect())
    }

    /// Begins a bisection. Git chooses revisions, and does not check them out.
    pub(super) fn start(&self, ends: &Ends, steps: &mut Steps) -> Result<(), CliError> {
        let words = ["bisect", "start", "--no-checkout", &ends.bad.id, &ends.good.id];
        self.run("start the bisection", &words, steps).map(drop)
    }

    /// Tells git about a revision: `good`, `bad` or `skip`.
    pub(super) fn mark(&self, word: &str, id: &str, steps: &mut Steps) -> Result<(), CliError> {
        self.run("go on with the bisection", &["bisect", word, id], steps).map(drop)
    }

    /// Tells git about the last revision, so that its log has it.
    ///
    /// # Errors
    /// * [`CliError`] if the user interrupts. Git fails where only skipped revisions are left, which is no
    ///   error here.
    pub(super) fn mark_last(
        &self,
        word: &str,
        id: &str,
        steps: &mut Steps,
    ) -> Result<(), CliError> {
        match self.mark(word, id, steps) {
            Err(error) if error.exit == ExitCode::Interrupted => Err(error),
            _ => Ok(()),
        }
    }

    /// Returns the revision that git wants to be tested.
    pub(super) fn next(&self, steps: &mut Steps) -> Result<Revision, CliError> {
        let words = ["rev-parse", "--verify", "BISECT_HEAD"];
        let id = self.run("find the next revision", &words, steps)?;
        self.revision(id.trim(), steps)
    }

    /// Writes what `git bisect replay` reads.
    pub(super) fn save_log(&self, file: &Utf8Path, steps: &mut Steps) {
        let log = self.run("read the log of the bisection", &["bisect", "log"], steps);
        // There is none if the ends are neighbours; the result is the same without it.
        if let Ok(log) = log {
            drop(fs::write(file, log));
        }
    }

    fn run(&self, what: &str, words: &[&str], steps: &mut Steps) -> Result<String, CliError> {
        steps.run(what, git(&self.directory, words), LIMIT)
    }
}

fn subject(directory: &Utf8Path, id: &str, steps: &mut Steps) -> Result<String, CliError> {
    let words = ["log", "-1", "--no-show-signature", "--format=%s", id];
    let text = steps.run(&format!("read the message of {id}"), git(directory, &words), LIMIT)?;
    Ok(text.trim().to_owned())
}

/// Prepares git, in a directory.
fn git(directory: &Utf8Path, words: &[&str]) -> Invocation {
    let settings = SETTINGS.iter().flat_map(|setting| ["-c", setting]);
    let program = Invocation::new("git")
        .args(["-C", directory.as_str()])
        .args(settings)
        .args(words)
        .env("LC_ALL", "C")
        .env("GIT_TERMINAL_PROMPT", "0");
    without_variables(program)
}

/// Removes variables by which git would find another repository than that of the directory.
pub(super) fn without_variables(program: Invocation) -> Invocation {
    VARIABLES.into_iter().fold(program, Invocation::env_remove)
}

/// Makes the error of a command that of the command line, unless the user interrupted.
fn as_usage(error: CliError) -> CliError {
    match error.exit {
        ExitCode::Interrupted => error,
        _ => CliError::usage(error.text),
    }
}
