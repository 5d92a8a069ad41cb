//! The command line: parses and runs requests.

use std::path::{Path, PathBuf};

use lexopt::Arg::{Long, Short, Value};
use qapi_gen::codegen::{self, Repository};
use qapi_gen::introspect::{Described, Introspection, provisional};
use qapi_gen::json_schema;
use qapi_gen::model::{Model, from_json, to_json};
use qapi_gen::overrides::Overrides;
use qapi_gen::qmp::Session;
use qapi_gen::schema::{Tree, load_guest_agent, load_release};
use qapi_gen::verify::{Program, verify};

pub(crate) const HELP: &str = "\
Usage: qapi-gen COMMAND

  codegen [--check]                write the committed bindings from the committed models,
                                   or list what differs (status 1 if anything does)
  add (--tree QEMU --version X.Y.Z | --qemu PROGRAM …)
                                   support another release: write its model, then the bindings
  model (--tree QEMU --version X.Y.Z | --qemu PROGRAM …) [--output FILE]
                                   write the model of a QEMU source tree; or, where there is none, a
                                   provisional one of programs of one release, such as its emulators
                                   and its storage daemon
  generate (--tree QEMU --version X.Y.Z | --qemu PROGRAM …) --output FILE.rs [--module PATH]
                                   write bindings of one QEMU as FILE.rs and the directory FILE, a
                                   module of a crate that depends on qapi-types and serde_json; PATH
                                   is where it is found there, crate::FILE by default;
                                   --overrides FILE.toml has names for what rules cannot name
  verify --qemu PROGRAM [--model FILE] [--verbose]
                                   compare the model of the program's release (or FILE) with what
                                   qemu-system-* or qemu-storage-daemon says about itself; status 1
                                   if anything differs, --verbose lists what its build leaves out
  schema [--output FILE]           write JSON Schema of all commands, events and types

  --guest-agent                    with --tree: the schema of the guest agent, qemu-ga, which add
                                   otherwise takes along with QEMU's
";

/// What the program is to do.
#[derive(Debug)]
pub(crate) enum Request {
    Help,
    Codegen { check: bool },
    Model { source: Source, output: Option<PathBuf> },
    Add { source: Source },
    Generate { source: Source, output: PathBuf, module: Option<String>, overrides: Option<PathBuf> },
    Schema { output: Option<PathBuf> },
    Verify { program: PathBuf, model: Option<PathBuf>, verbose: bool },
}

/// What a model is read from.
#[derive(Debug)]
pub(crate) enum Source {
    /// A source tree of a version.
    Tree(PathBuf, String),
    /// The guest agent's schema in a source tree of a version.
    GuestAgent(PathBuf, String),
    /// Programs that describe themselves.
    Programs(Vec<PathBuf>),
}

/// Why a request failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is invalid.
    Usage(String),
    /// Another error.
    Other(String),
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Other(error.to_string())
    }
}

/// What to print, and whether the result is good.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) text: String,
    pub(crate) good: bool,
}

/// Parses the command line.
pub(crate) fn parse(mut arguments: lexopt::Parser) -> Result<Request, Failure> {
    let mut options = Options::default();
    let mut command = None;
    while let Some(argument) = arguments.next().map_err(usage)? {
        match argument {
            Short('h') | Long("help") => return Ok(Request::Help),
            Long("check") => options.check = true,
            Long("verbose") => options.verbose = true,
            Long("guest-agent") => options.guest_agent = true,
            Long("qemu") => options.programs.push(value("--qemu", &mut arguments)?.into()),
            Long("model") => options.model = Some(value("--model", &mut arguments)?.into()),
            Long("module") => options.module = Some(module(value("--module", &mut arguments)?)?),
            Long("overrides") => {
                options.overrides = Some(value("--overrides", &mut arguments)?.into());
            }
            Long("tree") => options.tree = Some(value("--tree", &mut arguments)?.into()),
            Long("output") => options.output = Some(value("--output", &mut arguments)?.into()),
            Long("version") => {
                options.version = Some(version(value("--version", &mut arguments)?)?);
            }
            Value(word) if command.is_none() => {
                command = Some(word.to_string_lossy().into_owned());
            }
            other => return Err(usage(other.unexpected())),
        }
    }
    match command.as_deref() {
        Some("codegen") => Ok(Request::Codegen { check: options.check }),
        Some("model") => {
            let (output, source) = (options.output.take(), options.source("model")?);
            Ok(Request::Model { source, output })
        }
        Some("add") => Ok(Request::Add { source: options.source("add")? }),
        Some("generate") => {
            let (output, module) = (options.output.take(), options.module.take());
            let overrides = options.overrides.take();
            let source = options.source("generate")?;
            let output = required(output, "--output")?;
            Ok(Request::Generate { source, output, module, overrides })
        }
        Some("schema") => Ok(Request::Schema { output: options.output }),
        Some("verify") if options.programs.len() > 1 => {
            Err(Failure::Usage("verify takes one --qemu".to_owned()))
        }
        Some("verify") => Ok(Request::Verify {
            program: required(options.programs.pop(), "--qemu")?,
            model: options.model,
            verbose: options.verbose,
        }),
        Some(other) => Err(Failure::Usage(format!("unknown command `{other}`"))),
        None => Err(Failure::Usage("no command".to_owned())),
    }
}

#[derive(Default)]
struct Options {
    check: bool,
    verbose: bool,
    guest_agent: bool,
    programs: Vec<PathBuf>,
    model: Option<PathBuf>,
    module: Option<String>,
    overrides: Option<PathBuf>,
    tree: Option<PathBuf>,
    version: Option<String>,
    output: Option<PathBuf>,
}

impl Options {
    /// Returns what `command` reads a model from.
    fn source(self, command: &str) -> Result<Source, Failure> {
        match (self.tree, self.programs) {
            (Some(tree), programs) if programs.is_empty() => {
                let version = required(self.version, "--version")?;
                Ok(match self.guest_agent {
                    true => Source::GuestAgent(tree, version),
                    false => Source::Tree(tree, version),
                })
            }
            (None, _) if self.guest_agent => {
                Err(Failure::Usage("--guest-agent needs --tree".to_owned()))
            }
            (None, programs) if !programs.is_empty() => match self.version {
                None => Ok(Source::Programs(programs)),
                Some(_) => Err(Failure::Usage("--version: programs say which they are".to_owned())),
            },
            _ => Err(Failure::Usage(format!("{command} needs --tree or --qemu"))),
        }
    }
}

fn value(option: &str, arguments: &mut lexopt::Parser) -> Result<String, Failure> {
    let value = arguments.value().map_err(usage)?;
    let value = value
        .into_string()
        .map_err(|value| Failure::Usage(format!("{option} {value:?}: it is not UTF-8")))?;
    match value.trim().is_empty() {
        true => Err(Failure::Usage(format!("{option}: its value is empty"))),
        false => Ok(value),
    }
}

/// Parses a version, which becomes a part of file names.
fn version(text: String) -> Result<String, Failure> {
    let number = |part: &str| part.parse::<u16>().is_ok() && !part.starts_with('+');
    match text.split('.').count() == 3 && text.split('.').all(number) {
        true => Ok(text),
        false => Err(Failure::Usage(format!(
            "--version {text}: it takes three numbers from 0 to 65535, like 10.0.2"
        ))),
    }
}

/// Parses the path of a module, which is used in the generated code.
fn module(text: String) -> Result<String, Failure> {
    let name = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    match text.split("::").all(name) {
        true => Ok(text),
        false => Err(Failure::Usage(format!(
            "--module {text}: it takes the path of a module, like crate::bindings"
        ))),
    }
}

fn usage(error: impl std::fmt::Display) -> Failure {
    Failure::Usage(error.to_string())
}

fn required<T>(option: Option<T>, name: &str) -> Result<T, Failure> {
    option.ok_or_else(|| Failure::Usage(format!("this command needs {name}")))
}

/// Runs a request.
pub(crate) fn run(request: Request) -> Result<Answer, Failure> {
    match request {
        Request::Help => Ok(Answer { text: HELP.to_owned(), good: true }),
        Request::Codegen { check: false } => {
            let count = Repository::of_this_build().write()?;
            Ok(Answer { text: format!("{count} files are written\n"), good: true })
        }
        Request::Codegen { check: true } => {
            let differences = Repository::of_this_build().check()?;
            let text: String = differences.iter().map(|line| format!("{line}\n")).collect();
            let good = differences.is_empty();
            let hint = if good { "" } else { "run `qapi-gen codegen` and commit its files\n" };
            Ok(Answer { text: text + hint, good })
        }
        Request::Add { source } => {
            let repository = Repository::of_this_build();
            let agent = match &source {
                Source::Tree(tree, version) if tree.join("qga/qapi-schema.json").exists() => {
                    Some(load_guest_agent(&Tree::new(tree), version)?)
                }
                _ => None,
            };
            let mut count = repository.add(read(source)?)?;
            if let Some(agent) = agent {
                count = repository.add(agent)?;
            }
            Ok(Answer { text: format!("{count} files are written\n"), good: true })
        }
        Request::Model { source, output } => deliver(to_json(&read(source)?), output),
        Request::Generate { source, output, module, overrides } => {
            write_module(source, &output, module, overrides.as_deref())
        }
        Request::Schema { output } => {
            let repository = Repository::of_this_build();
            let (merged, agent) = (repository.merged()?.0, repository.merged_guest_agent()?.0);
            deliver(format!("{:#}\n", json_schema::document(&merged, &agent)), output)
        }
        Request::Verify { program, model, verbose } => check_program(&program, model, verbose),
    }
}

/// Writes bindings of one QEMU for another crate.
fn write_module(
    source: Source,
    output: &Path,
    module: Option<String>,
    own: Option<&Path>,
) -> Result<Answer, Failure> {
    let mut overrides = Repository::of_this_build().overrides()?;
    if let Some(own) = own {
        overrides.extend(Overrides::read(own).map_err(Failure::Other)?);
    }
    let model = read(source)?;
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let module = module.unwrap_or_else(|| format!("crate::{stem}"));
    let count = codegen::generate(&model, &overrides, &module, output)?;
    Ok(Answer { text: format!("{count} files are written\n"), good: true })
}

/// Reads a model.
fn read(source: Source) -> Result<Model, Failure> {
    match source {
        Source::Tree(tree, version) => Ok(load_release(&Tree::new(tree), &version)?),
        Source::GuestAgent(tree, version) => Ok(load_guest_agent(&Tree::new(tree), &version)?),
        Source::Programs(programs) => {
            let described = |program: &PathBuf| {
                let (version, live) = ask(program)?;
                Ok(Described { name: program.display().to_string(), version, live })
            };
            let programs: Result<Vec<_>, Failure> = programs.iter().map(described).collect();
            let models = Repository::of_this_build().models()?;
            provisional(&programs?, &models).map_err(Failure::Other)
        }
    }
}

/// Queries the version and the schema of a program.
fn ask(program: &Path) -> Result<(String, Introspection), Failure> {
    let mut session = Session::start(program).map_err(Failure::Other)?;
    let reply = session.execute("query-qmp-schema").map_err(Failure::Other)?;
    let live = Introspection::read(&reply).map_err(Failure::Other)?;
    Ok((session.version.clone(), live))
}

/// Compares a program with its release's model.
fn check_program(program: &Path, model: Option<PathBuf>, verbose: bool) -> Result<Answer, Failure> {
    let (version, live) = ask(program)?;
    let model = match model {
        Some(path) => {
            let shown = path.display().to_string();
            let text = std::fs::read_to_string(&path)
                .map_err(|error| Failure::Other(format!("read {shown}: {error}")))?;
            from_json(&shown, &text)?
        }
        None => model_for(&version)?,
    };
    // Only a machine can continue.
    let kind = if live.get("cont").is_some() { Program::System } else { Program::Daemon };
    let report = verify(&model, &live, kind);
    let mut lines = report.differences.clone();
    if verbose {
        lines.extend(report.explained.iter().cloned());
    }
    lines.push(format!(
        "{} {} and the model of {}: {} commands, events and types compared, {} differences, \
         {} parts left out of the build",
        program.display(),
        version,
        model.version,
        report.compared,
        report.differences.len(),
        report.explained.len(),
    ));
    Ok(Answer { text: lines.join("\n") + "\n", good: report.differences.is_empty() })
}

/// Finds the committed model of a version's release.
fn model_for(version: &str) -> Result<Model, Failure> {
    let models = Repository::of_this_build().models()?;
    let releases: Vec<_> = models.iter().map(|model| model.release.clone()).collect();
    let release: Vec<_> = version.split('.').take(2).collect();
    let release = release.join(".");
    models.into_iter().find(|model| model.release == release).ok_or_else(|| {
        let known = releases.join(", ");
        Failure::Other(format!("there is no model of QEMU {release}, only of {known}; use --model"))
    })
}

/// Writes `text` to a file, or returns it to be printed.
fn deliver(text: String, output: Option<PathBuf>) -> Result<Answer, Failure> {
    let Some(path) = output else { return Ok(Answer { text, good: true }) };
    codegen::write(&path, &text).map_err(Failure::Other)?;
    Ok(Answer { text: format!("{} is written\n", path.display()), good: true })
}
