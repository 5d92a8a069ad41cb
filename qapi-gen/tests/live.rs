//! The committed models against real programs.
//!
//! `QEMU_PROGRAMS` names them, separated by colons; see CONTRIBUTING.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use qapi_gen::codegen::Repository;
use qapi_gen::introspect::{Introspection, to_model};
use qapi_gen::model::Model;
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
