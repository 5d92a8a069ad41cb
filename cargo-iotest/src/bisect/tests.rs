//! What the arguments after `--` may be.

use super::*;

fn args(words: &[&str]) -> BisectArgs {
    let own = ["iotest", "bisect", "--good=a", "--bad=b", "--build=true"];
    let cli = Cli::read(cli::words(own.iter().chain(words).map(OsString::from))).unwrap();
    let Some(Command::Bisect(args)) = cli.command else { panic!("{words:?}") };
    *args
}

fn refused(words: &[&str]) -> String {
    let error = line(&args(words)).unwrap_err();
    assert_eq!(error.exit, ExitCode::Usage);
    error.text
}

#[test]
fn arguments_of_runs_are_those_of_the_runner_or_of_a_tree() {
    let typed = line(&args(&["--", "-qcow2", "--exact", "m::f", "--manifest-path=/c"])).unwrap();
    assert_eq!(typed.select.tests, ["m::f"]);
    assert_eq!(typed.build.options.manifest_path.unwrap(), "/c");
    let tree = line(&args(&["--tree", "--", "-qcow2", "-g", "rw", "040"])).unwrap();
    assert_eq!(
        (&*tree.select.tests, &*tree.select.groups),
        (&["040".into()][..], &["rw".into()][..])
    );
}

#[test]
fn mistakes_in_them_are_found_before_anything_is_built() {
    let error = refused(&["--", "--no-such-option"]);
    assert!(
        error.starts_with("the arguments after `--`: unexpected argument '--no-such"),
        "{error}"
    );
    let error = refused(&["--tree", "--", "--exact", "040"]);
    assert!(error.contains("unexpected argument '--exact'"), "{error}");
    assert_eq!(refused(&["--", "-h"]), "the arguments after `--`: they ask for help");
    let error = refused(&["--", "tree", "/src"]);
    assert!(error.ends_with("for a tree's own tests, say --tree"), "{error}");
    for option in [
        "-n",
        "--list",
        "--failed",
        "--qemu=/opt/a",
        "--diff-qemus",
        "--repeat=2",
        "--until-fail=3",
        "--qemu-tree=/src",
    ] {
        let error = refused(&["--", option, "m::f"]);
        let long = if option == "-n" { "--dry-run" } else { option.split('=').next().unwrap() };
        assert!(error.contains(&format!("`--`: {long} does not fit: ")), "{error}");
    }
}
