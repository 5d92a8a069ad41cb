//! The rerun command: runs one case again with the same programs, options and variables.
//!
//! Options of a whole run (jobs, order, repetitions, reports) are left out.

use iotest_exec::process::command_line;
use iotest_runtime::internal::{assignment, rerun_variables};

use crate::cli::RerunOptions;
use crate::plan::Case;
use crate::runner_env::inherited::InheritedEnv;

/// Variables that an option both reads and sets: they are needed besides the option.
const READ_BY_OPTIONS: [&str; 3] = ["GDB_OPTIONS", "QEMU_IO_OPTIONS", "QEMU_IO_OPTIONS_NO_FMT"];

/// Variables that decide how a test of a tree runs.
const TREE_VARIABLES: [&str; 13] = [
    "IOTEST_QEMU",
    "QEMU_PROG",
    "QEMU_IMG_PROG",
    "QEMU_IO_PROG",
    "QEMU_NBD_PROG",
    "QSD_PROG",
    "SAMPLE_IMG_DIR",
    "PYTHONPATH",
    "MALLOC_PERTURB_",
    "GDB_OPTIONS",
    "VALGRIND_QEMU",
    "IOTEST_TIMEOUT_SCALE",
    "IOTEST_CORES",
];

/// Returns the command for a case written with iotest.
pub(crate) fn of_case(case: &Case, rerun_options: &RerunOptions) -> String {
    let inherited = rerun_variables();
    command(&inherited, case, rerun_options)
}

fn command(inherited: &[(&str, String)], case: &Case, rerun_options: &RerunOptions) -> String {
    let (program, setting) = (&case.origin.program, &case.origin.setting);
    let set = |name: &str| setting.variables.iter().any(|(known, _)| known == name);
    let needed = |name: &str| !set(name) || READ_BY_OPTIONS.contains(&name);
    let mut words: Vec<String> =
        ["cargo", "iotest", "--exact", &case.planned.id].map(Into::into).into();
    words.extend([format!("--package={}", program.package), format!("--test={}", program.target)]);
    words.extend(rerun_options.words.iter().cloned());
    // The id repeats some of these, unless the test chose other values than those asked for.
    words.extend(setting.arguments.iter().cloned());
    let variables = inherited.iter().filter(|(name, _)| needed(name));
    format!(
        "{}{}",
        assignments(variables.map(|(name, value)| (*name, &**value))),
        command_line(&words)
    )
}

/// Returns the command for a test of a QEMU tree; `options` choose its setting.
pub(crate) fn of_test(
    name: &str,
    rerun_options: &RerunOptions,
    options: &[String],
    inherited: &InheritedEnv,
) -> String {
    let mut words = vec!["cargo".to_owned(), "iotest".to_owned()];
    words.extend(of_tree(rerun_options.words.iter().chain(options).map(|word| &**word)));
    words.push(name.to_owned());
    let named = options.iter().any(|option| option.starts_with("--qemu="));
    let variables = TREE_VARIABLES
        .iter()
        .filter(|name| !(named && (name.ends_with("_PROG") || **name == "IOTEST_QEMU")))
        .filter_map(|name| Some((*name, inherited.set(name)?)));
    format!("{}{}", assignments(variables), command_line(&words))
}

/// Returns the options of a tree run with `tree DIRECTORY` first.
pub(crate) fn of_tree<'a>(options: impl Iterator<Item = &'a str>) -> Vec<String> {
    let (mut tree, mut others) = (Vec::new(), Vec::new());
    for word in options {
        match word.strip_prefix("--qemu-tree=") {
            Some(directory) => tree.extend(["tree".to_owned(), directory.to_owned()]),
            None => others.push(word.to_owned()),
        }
    }
    tree.append(&mut others);
    tree
}

fn assignments<'a>(variables: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    variables.map(|(name, value)| assignment(name, value)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::cli::{Cli, words};
    use crate::matrix::matrix;
    use crate::runner_env::RunnerEnv;
    use crate::testing::{origin, planned};

    fn line_of(text: &str) -> crate::cli::CommandLine {
        Cli::read(words(text.split(' ').map(Into::into))).unwrap().line
    }

    fn case_of(line: &crate::cli::CommandLine) -> Case {
        let setting = matrix(line, &RunnerEnv::default()).unwrap().settings.remove(0);
        let origin = crate::plan::Origin { setting, ..origin() };
        Case { origin: Arc::new(origin), planned: planned("m::f::raw-file") }
    }

    #[test]
    fn case_is_named_with_its_own_values_and_what_all_cases_share() {
        let line = line_of("-c none,unsafe -g quick -j3 --valgrind --timeout-scale=2 -o a=b --tap");
        assert_eq!(
            command(&[], &case_of(&line), &line.rerun_options),
            "cargo iotest --exact m::f::raw-file --package=p --test=suite --imgopts=a=b \
             --timeout-scale=2 --valgrind --cache=none"
        );
    }

    #[test]
    fn verdict_by_retries_is_reproduced() {
        let line = line_of("-raw -j3 --repeat=2 --retries 3 --flaky=fail --fail-fast");
        let expected = "--retries=3 --flaky-result=fail";
        let command = command(&[], &case_of(&line), &line.rerun_options);
        assert!(command.ends_with(&format!(" --test=suite {expected} --format=raw")), "{command}");
        let line = line_of("--qemu-tree /src --retries 3 --flaky-result fail");
        let command = of_test("040", &line.rerun_options, &[], &InheritedEnv::default());
        assert_eq!(command, format!("cargo iotest tree /src {expected} 040"));
    }

    #[test]
    fn variables_stand_before_the_command_unless_an_option_replaces_them() {
        let line = line_of("-gdb -raw -o a=b");
        let inherited = [
            ("IMGFMT", "qcow2".to_owned()),
            ("IMGOPTS", "c=d".to_owned()),
            ("GDB_OPTIONS", "--once :7".to_owned()),
            ("IMGKEYSECRET", "sesame".to_owned()),
            ("QEMU_PROG", "/opt/it's/qemu".to_owned()),
        ];
        assert_eq!(
            command(&inherited, &case_of(&line), &line.rerun_options),
            "GDB_OPTIONS='--once :7' IMGKEYSECRET=\"$IMGKEYSECRET\" QEMU_PROG='/opt/it'\\''s/qemu' cargo iotest --exact \
             m::f::raw-file --package=p --test=suite --imgopts=a=b --gdb --format=raw"
        );
    }

    #[test]
    fn test_of_a_tree_has_all_options_of_its_run() {
        let line = line_of(
            "--qemu-tree /src/a --qtest-wrapper booting -qcow2 -nbd -nocache -i native -o a=b \
             --leaks=fail --timeout=5 -g quick -x img --junit=out.xml -j2 --fail-fast -gdb",
        );
        let inherited = InheritedEnv::from([("QEMU_PROG", "/opt/qemu"), ("IMGFMT", "raw")]);
        assert_eq!(
            of_test(
                "040",
                &line.rerun_options,
                &case_of(&line).origin.setting.arguments,
                &inherited
            ),
            "QEMU_PROG=/opt/qemu cargo iotest tree /src/a --qtest-wrapper=booting --leaks=fail \
             --imgopts=a=b --timeout=5 --gdb --format=qcow2 --protocol=nbd --cache=none \
             --aio=native 040"
        );
    }
}
