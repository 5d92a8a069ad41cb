//! The program as its users meet it: what it prints, where, and with which status.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use qapi_gen::codegen::Repository;
use qapi_gen::model::Kind;

fn run(arguments: &[&str]) -> (i32, String, String) {
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    let mut command = Command::new(env!("CARGO_BIN_EXE_qapi-gen"));
    // No program of the toolchain is needed, rustfmt neither.
    command.env_remove("PATH");
    let Output { status, stdout, stderr } =
        command.args(arguments).output().expect("the program under test starts");
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    (status.code().expect("the program is not killed"), text(stdout), text(stderr))
}

#[test]
fn the_committed_code_is_what_the_models_give() {
    assert_eq!(run(&["codegen", "--check"]), (0, String::new(), String::new()));
}

#[test]
fn help_goes_to_the_output_and_mistakes_to_the_error_output() {
    let (status, output, errors) = run(&["--help"]);
    assert_eq!((status, errors.as_str()), (0, ""));
    assert!(output.starts_with("Usage: qapi-gen COMMAND"));
    for (arguments, problem) in [
        (&[][..], "no command"),
        (&["frobnicate"], "unknown command `frobnicate`"),
        (&["verify"], "this command needs --qemu"),
        (&["codegen", "--chekc"], "invalid option '--chekc'"),
        (&["model", "--tree", ""], "--tree: its value is empty"),
        (&["verify", "--qemu= "], "--qemu: its value is empty"),
        (&["verify", "--qemu", "a", "--qemu", "b"], "verify takes one --qemu"),
        (&["model"], "model needs --tree or --qemu"),
        (&["add", "--tree", "a", "--qemu", "b"], "add needs --tree or --qemu"),
        (&["add", "--tree", "a"], "this command needs --version"),
        (&["generate", "--qemu", "a"], "this command needs --output"),
        (&["model", "--qemu", "a", "--guest-agent"], "--guest-agent needs --tree"),
        (&["model", "--qemu", "a", "--version", "1.2.3"], "--version: programs say which they are"),
        (
            &["model", "--version", "../x"],
            "--version ../x: it takes three numbers from 0 to 65535, like 10.0.2",
        ),
        (
            &["add", "--version", "10.0"],
            "--version 10.0: it takes three numbers from 0 to 65535, like 10.0.2",
        ),
        (
            &["add", "--version", "10.0.65536"],
            "--version 10.0.65536: it takes three numbers from 0 to 65535, like 10.0.2",
        ),
        (
            &["add", "--version=-1.0.0"],
            "--version -1.0.0: it takes three numbers from 0 to 65535, like 10.0.2",
        ),
        (
            &["generate", "--module", "a-b"],
            "--module a-b: it takes the path of a module, like crate::bindings",
        ),
    ] {
        let (status, output, errors) = run(arguments);
        assert_eq!((status, output.as_str()), (2, ""), "{arguments:?}");
        assert!(errors.starts_with(&format!("qapi-gen: {problem}\n")), "{errors}");
        assert!(errors.contains(qapi_gen_help()), "{errors}");
    }
}

fn qapi_gen_help() -> &'static str {
    "Usage: qapi-gen COMMAND"
}

#[test]
fn a_program_that_is_no_qemu_is_an_error_that_names_it() {
    let (status, output, errors) = run(&["verify", "--qemu", "/nonexistent/qemu"]);
    assert_eq!((status, output.as_str()), (1, ""));
    assert!(errors.starts_with("qapi-gen: start /nonexistent/qemu: "), "{errors}");
    let (status, _, errors) = run(&["verify", "--qemu", "/bin/true"]);
    assert_eq!(status, 1);
    assert!(errors.starts_with("qapi-gen: greeting of /bin/true: "), "{errors}");
}

#[test]
fn a_tree_without_schema_is_an_error_that_names_the_file() {
    let nowhere = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let tree = nowhere.to_str().expect("the repository's path is UTF-8");
    let (status, output, errors) = run(&["model", "--tree", tree, "--version", "1.2.3"]);
    assert_eq!((status, output.as_str()), (1, ""));
    assert!(errors.starts_with("qapi-gen: read schema qapi/qapi-schema.json: "), "{errors}");
}

#[test]
fn schema_describes_every_command_and_every_reference_leads_somewhere() {
    let (status, output, errors) = run(&["schema"]);
    assert_eq!((status, errors.as_str()), (0, ""));
    let document: serde_json::Value = serde_json::from_str(&output).expect("it is JSON");
    let count = |part: &str| document[part].as_object().map_or(0, serde_json::Map::len);
    let models = Repository::of_this_build().models().expect("the committed models are valid");
    let defined = |fits: fn(&Kind) -> bool| {
        let all = models.iter().flat_map(|model| &model.definitions);
        all.filter(|d| fits(&d.kind)).map(|d| &d.name).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(count("commands"), defined(|kind| matches!(kind, Kind::Command(_))));
    assert_eq!(count("events"), defined(|kind| matches!(kind, Kind::Event(_))));
    assert!(count("commands") > 200 && count("events") > 50);
    let add = &document["commands"]["block-dirty-bitmap-add"];
    assert_eq!(add["arguments"]["required"], serde_json::json!(["node", "name"]));
    let releases = models.iter().map(|model| model.release.as_str());
    let releases: Vec<_> = releases.filter(|release| *release != "7.2").collect();
    let change = &document["commands"]["block-job-change"];
    assert_eq!(change["x-releases"], serde_json::json!(releases));
    let agent = &document["guest-agent"];
    assert!(agent["commands"]["guest-exec"]["returns"]["$ref"] == "#/guest-agent/$defs/GuestExec");
    for part in output.split("\"#/guest-agent/$defs/").skip(1) {
        let name = part.split('"').next().expect("the string ends");
        assert!(agent["$defs"][name].is_object(), "{name}");
    }
    for part in output.split("\"#/$defs/").skip(1) {
        let name = part.split('"').next().expect("the string ends");
        assert!(document["$defs"][name].is_object(), "{name}");
    }
}

#[test]
fn generate_writes_a_module_for_another_crate() {
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let tree = scratch.path().join("qemu");
    let schema = "{ 'enum': 'Mood', 'data': ['good', 'bad'] }
        { 'struct': 'Pet', 'data': { 'name': 'str', '*mood': 'Mood' } }
        { 'alternate': 'PetRef', 'data': { 'pet': 'Pet', 'name': 'str' } }
        { 'command': 'feed', 'data': { 'pet': 'PetRef' }, 'returns': 'Pet' }";
    for root in ["qapi", "storage-daemon/qapi"] {
        std::fs::create_dir_all(tree.join(root)).expect("a directory");
        let file = tree.join(root).join("qapi-schema.json");
        std::fs::write(file, schema).expect("a file");
    }
    let output = scratch.path().join("pets.rs");
    let path = |path: &Path| path.to_str().expect("a UTF-8 path").to_owned();
    let (tree, output) = (path(&tree), path(&output));
    let arguments = ["generate", "--tree", &tree, "--version", "99.1.0", "--output", &output];
    let (status, printed, errors) = run(&arguments);
    assert_eq!((status, printed.as_str(), errors.as_str()), (0, "8 files are written\n", ""));
    let read = |name: &str| {
        let file = scratch.path().join(name);
        std::fs::read_to_string(file).expect("the file is there")
    };
    let root = read("pets.rs");
    assert!(root.contains("pub use types::*;"));
    assert_eq!(root.matches("#[rustfmt::skip]\npub mod ").count(), 3, "{root}");
    let command = read("pets/cmd/qapi_schema.rs");
    assert!(command.contains("use crate::pets::{Pet, PetRef};"), "{command}");
    assert!(
        command.contains("use qapi_types::wire::{Extra, Members, Object, Output, eq, objects};"),
        "{command}"
    );
    assert!(command.contains("const RELEASES: Releases = Releases::only(&[\"99.1\"]);"));
    assert!(command.contains("type Return = Pet;"));
    let types = read("pets/types/qapi_schema.rs");
    assert!(types.contains("pub mood: Option<Mood>,"));
    let alternate = types.split_once("impl Alternate for PetRef {").expect("it is there").1;
    let constants = alternate.split_once("}").expect("it ends").0;
    assert!(constants.contains("Releases::only(&[\"99.1\"])"), "{constants}");
}
