//! The command line: parses and runs requests.

use std::path::{Path, PathBuf};

use lexopt::Arg::{Long, Short, Value};
use qapi_gen::codegen::{self, Repository};
use qapi_gen::introspect::{Introspection, to_model};
use qapi_gen::json_schema;
use qapi_gen::model::{Model, from_json, to_json};
use qapi_gen::qmp::Session;
use qapi_gen::schema::{Tree, load_release};
use qapi_gen::verify::{Program, verify};

pub(crate) const HELP: &str = "\
Usage: qapi-gen COMMAND

  codegen [--check]                write the committed bindings from the committed models,
                                   or list what differs (status 1 if anything does)
  add --tree QEMU --version X.Y.Z  support another release: write its model, then the bindings
  model --tree QEMU --version X.Y.Z [--output FILE]
                                   read a QEMU source tree and write its model
  generate (--tree QEMU --version X.Y.Z | --qemu PROGRAM) --output FILE.rs [--module PATH]
                                   write bindings of one QEMU as FILE.rs and the directory FILE, a
                                   module of a crate that depends on qapi-types and serde_json; PATH
                                   is where it is found there, crate::FILE by default
  verify --qemu PROGRAM [--model FILE] [--verbose]
                                   compare the model of the program's release (or FILE) with what
                                   qemu-system-* or qemu-storage-daemon says about itself; status 1
                                   if anything differs, --verbose lists what its build leaves out
  schema [--output FILE]           write JSON Schema of all commands, events and types
";

/// What the program is to do.
#[derive(Debug)]
pub(crate) enum Request {
    Help,
    Codegen { check: bool },
    Model { tree: PathBuf, version: String, output: Option<PathBuf> },
    Add { tree: PathBuf, version: String },
    Generate { source: Source, output: PathBuf, module: Option<String> },
    Schema { output: Option<PathBuf> },
    Verify { program: PathBuf, model: Option<PathBuf>, verbose: bool },
}

/// What a model is read from.
#[derive(Debug)]
pub(crate) enum Source {
    /// A source tree of a version.
    Tree(PathBuf, String),
    /// A program that describes itself.
    Program(PathBuf),
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
            Long("qemu") => options.program = Some(value("--qemu", &mut arguments)?.into()),
            Long("model") => options.model = Some(value("--model", &mut arguments)?.into()),
            Long("module") => options.module = Some(module(value("--module", &mut arguments)?)?),
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
        Some("model") => Ok(Request::Model {
            tree: required(options.tree, "--tree")?,
            version: required(options.version, "--version")?,
            output: options.output,
        }),
        Some("add") => Ok(Request::Add {
            tree: required(options.tree, "--tree")?,
            version: required(options.version, "--version")?,
        }),
        Some("generate") => Ok(Request::Generate {
            source: match (options.tree, options.program) {
                (Some(tree), None) => Source::Tree(tree, required(options.version, "--version")?),
                (None, Some(program)) => Source::Program(program),
                _ => return Err(Failure::Usage("generate needs --tree or --qemu".to_owned())),
            },
            output: required(options.output, "--output")?,
            module: options.module,
        }),
        Some("schema") => Ok(Request::Schema { output: options.output }),
        Some("verify") => Ok(Request::Verify {
            program: required(options.program, "--qemu")?,
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
    program: Option<PathBuf>,
    model: Option<PathBuf>,
    module: Option<String>,
    tree: Option<PathBuf>,
    version: Option<String>,
    output: Option<PathBuf>,
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
        Request::Add { tree, version } => {
            let (tree, repository) = (Tree::new(tree), Repository::of_this_build());
            let count = repository.add(&load_release(&tree, &version)?)?;
            Ok(Answer { text: format!("{count} files are written\n"), good: true })
        }
        Request::Model { tree, version, output } => {
            let model = load_release(&Tree::new(tree), &version)?;
            deliver(to_json(&model), output)
        }
        Request::Generate { source, output, module } => write_module(source, &output, module),
        Request::Schema { output } => {
            let (merged, _) = Repository::of_this_build().merged()?;
            deliver(format!("{:#}\n", json_schema::document(&merged)), output)
        }
        Request::Verify { program, model, verbose } => check_program(&program, model, verbose),
    }
}

/// Writes bindings of one QEMU for another crate.
fn write_module(source: Source, output: &Path, module: Option<String>) -> Result<Answer, Failure> {
    let repository = Repository::of_this_build();
    let model = match source {
        Source::Tree(tree, version) => load_release(&Tree::new(tree), &version)?,
        Source::Program(program) => {
            let (version, live) = ask(&program)?;
            let models = repository.models()?;
            let release = |model: &&Model| version.starts_with(&format!("{}.", model.release));
            let known = models.iter().find(release).or(models.last());
            to_model(&live, &version, known.unwrap_or(&Model::default()))
        }
    };
    let stem = output.file_stem().unwrap_or_default().to_string_lossy();
    let module = module.unwrap_or_else(|| format!("crate::{stem}"));
    let count = codegen::generate(&model, &repository.overrides()?, &module, output)?;
    Ok(Answer { text: format!("{count} files are written\n"), good: true })
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
