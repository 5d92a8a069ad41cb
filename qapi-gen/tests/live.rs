//! The committed models against real programs.
//!
//! `QEMU_PROGRAMS` names them, separated by colons; see CONTRIBUTING.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use qapi_gen::codegen::{Repository, write};
use qapi_gen::emit::{Target, emit};
use qapi_gen::introspect::{Described, Introspection, provisional, to_model};
use qapi_gen::merge::{merge, renames};
use qapi_gen::model::{Model, Programs, from_json, release_number, release_of, to_json};
use qapi_gen::qmp::Session;
use qapi_gen::verify::{Program, verify};

fn programs() -> Vec<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "tests have no env.rs")]
    let list = std::env::var("QEMU_PROGRAMS")
        .expect("QEMU_PROGRAMS names qemu-system-* and qemu-storage-daemon programs");
    let all = list.split(':').map(PathBuf::from);
    all.filter(|program| !program.to_string_lossy().contains("qemu-img")).collect()
}

fn qapi_gen(arguments: &[&str], program: &Path) -> Output {
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    let mut command = Command::new(env!("CARGO_BIN_EXE_qapi-gen"));
    let output = command.args(arguments).arg("--qemu").arg(program).output();
    output.expect("the program under test starts")
}

#[test]
fn every_program_agrees_with_the_model_of_its_release() {
    for program in programs() {
        let output = qapi_gen(&["verify"], &program);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
        assert!(text.contains(", 0 differences,"), "{text}");
    }
}

#[test]
fn every_program_differs_from_the_models_of_other_releases() {
    let schema = Repository::of_this_build().schema();
    for program in programs() {
        for model in Repository::of_this_build().models().unwrap() {
            let path = schema.join(format!("qemu-{}.json", model.release));
            let output = qapi_gen(&["verify", "--model", path.to_str().unwrap()], &program);
            let text = String::from_utf8(output.stdout).unwrap();
            let last = text.lines().last().unwrap();
            let differences = text.lines().count() - 1;
            assert!(last.contains(&format!(" {differences} differences")), "{last}");
            let same = last.contains(&format!(" {}.", model.release))
                && last.contains(&format!("the model of {}", model.version))
                && differences == 0;
            assert_eq!(output.status.success(), same, "{text}");
        }
    }
}

fn described(program: &Path) -> Described {
    let mut session = Session::start(program).expect("the program starts");
    let reply = session.execute("query-qmp-schema").expect("it describes itself");
    let live = Introspection::read(&reply).expect("it is understood");
    let name = program.display().to_string();
    Described { name, version: session.version.clone(), live }
}

#[test]
fn storage_daemon_under_another_name_is_recognised_by_the_arguments_it_takes() {
    let scratch = tempfile::tempdir().expect("a scratch directory");
    for (index, program) in programs().iter().enumerate() {
        let renamed = scratch.path().join(format!("program-{index}"));
        std::os::unix::fs::symlink(program, &renamed).expect("a link");
        let (found, known) = (described(&renamed), described(program));
        assert_eq!((found.version, found.live), (known.version, known.live), "{program:?}");
    }
}

/// Returns the programs by release.
fn by_release() -> BTreeMap<String, Vec<Described>> {
    let mut releases: BTreeMap<String, Vec<Described>> = BTreeMap::new();
    for program in programs() {
        let program = described(&program);
        releases.entry(release_of(&program.version)).or_default().push(program);
    }
    releases
}

fn names(model: &Model) -> BTreeSet<&str> {
    model.definitions.iter().map(|definition| definition.name.as_str()).collect()
}

#[test]
fn programs_of_a_release_make_a_model_where_there_are_no_sources() {
    let repository = Repository::of_this_build();
    let (models, overrides) = (repository.models().unwrap(), repository.overrides().unwrap());
    for (release, programs) in by_release() {
        let (of_sources, others): (Vec<_>, Vec<_>) =
            models.clone().into_iter().partition(|model| model.release == release);
        let of_sources = &of_sources[0];
        let model = provisional(&programs, &others).unwrap();
        assert!(model.is_provisional && model.release == release);
        for program in &programs {
            let kind = match program.programs() {
                Programs::Daemon => Program::Daemon,
                _ => Program::System,
            };
            let report = verify(&model, &program.live, kind);
            assert_eq!(report.differences, Vec::<String>::new(), "{}", program.name);
        }
        // It survives its file, and merges with the other releases as the one of sources does.
        let model = from_json("model", &to_json(&model)).unwrap();
        let mut all = others.clone();
        all.push(model.clone());
        all.sort_by_key(|model| release_number(&model.release));
        let merged = merge(&all, &overrides).unwrap();
        // Names that were made up have no place in QEMU's manual.
        let files = emit(&merged, &overrides, Target::Bindings).unwrap();
        assert!(files.values().all(|text| !text.contains("QMP-introspected.")), "{release}");
        // Names that only sources tell become aliases when these come.
        let found = renames(&model, of_sources);
        let (made, real) = (names(&model), names(of_sources));
        let lost: Vec<_> = made.iter().filter(|name| !real.contains(**name)).collect();
        let unknown: Vec<_> = lost
            .iter()
            .filter(|name| !found.contains_key(***name))
            .filter(|name| !others.iter().any(|other| names(other).contains(***name)))
            .collect();
        assert!(unknown.is_empty(), "{release}: {unknown:?}");
        println!(
            "{release}: {} definitions, {} with names that were made up: {:?}",
            made.len(),
            found.len(),
            found
        );
        assert!(found.len() * 20 < made.len(), "{release}: {found:?}");
    }
}

#[test]
fn a_provisional_model_is_replaced_when_sources_come_and_never_the_other_way() {
    let of_this_build = Repository::of_this_build();
    let models = of_this_build.models().unwrap();
    let programs = by_release();
    let newest = programs.iter().max_by_key(|(release, _)| release_number(release));
    let (release, programs) = newest.expect("QEMU_PROGRAMS names some");
    let (newest, others): (Vec<_>, Vec<_>) =
        models.into_iter().partition(|model| model.release == *release);
    let scratch = tempfile::tempdir().unwrap();
    let repository = Repository::new(scratch.path());
    let overrides = scratch.path().join("qapi-gen/overrides.toml");
    write(&overrides, include_str!("../overrides.toml")).unwrap();
    for model in &others {
        let path = repository.schema().join(format!("qemu-{}.json", model.release));
        write(&path, &to_json(model)).unwrap();
    }
    for entry in std::fs::read_dir(of_this_build.schema()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if name.to_string_lossy().starts_with("qga-") {
            std::fs::copy(&path, repository.schema().join(name)).unwrap();
        }
    }
    // A release without sources, that nothing gives the names of types.
    let model = provisional(programs, &[]).unwrap();
    let made_up = names(&model).into_iter().filter(|name| name.ends_with("Return")).count();
    assert!(made_up > 10, "{made_up}");
    repository.add(provisional(programs, &others).unwrap()).unwrap();
    let exported = || -> BTreeSet<String> {
        let files = ["types.rs", "types/full.rs"].map(|file| repository.generated().join(file));
        let text = files.map(|file| std::fs::read_to_string(file).unwrap()).concat();
        let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.filter(|word| word.starts_with(char::is_uppercase)).map(str::to_owned).collect()
    };
    let before = exported();
    repository.add(newest[0].clone()).unwrap();
    let after = exported();
    assert!(before.is_subset(&after), "{:?}", before.difference(&after).collect::<Vec<_>>());
    let error = repository.add(provisional(programs, &others).unwrap()).unwrap_err().to_string();
    assert!(error.contains("was read from the sources of"), "{error}");
}

#[test]
fn a_model_made_of_a_program_agrees_with_it() {
    for program in programs() {
        let mut session = Session::start(&program).unwrap();
        let live = Introspection::read(&session.execute("query-qmp-schema").unwrap()).unwrap();
        let models = Repository::of_this_build().models().unwrap();
        for reference in [models.last().unwrap(), &Model::default()] {
            let model = to_model(&live, &session.version, reference);
            let report = verify(&model, &live, Program::System);
            assert_eq!(report.differences, Vec::<String>::new(), "{}", program.display());
        }
    }
}
