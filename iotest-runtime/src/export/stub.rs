//! The executables of exported tests: a few lines of shell that start the test program.

use camino::Utf8Path;
use iotest_exec::process::shell_word;

use super::{ExportedTest, Style};

/// The option, without its dashes, by which an executable says that it prints a log; its value is
/// the name of the test.
pub(crate) const SCRIPT_ARG: &str = "check-script";
/// The same for one that prints the text of a unit.
pub(crate) const UNIT_ARG: &str = "check-unit";
/// The option that names the protocols which the references are for.
pub(crate) const PROTOCOLS_ARG: &str = "check-protocols";
/// The option that names the releases of QEMU which the references are for.
pub(crate) const RELEASES_ARG: &str = "check-releases";

/// Returns the text of a test's executable.
pub(super) fn text(test: &ExportedTest, program: &Utf8Path) -> String {
    let groups: String = test.groups.iter().map(|group| format!(" {group}")).collect();
    let style = match test.style {
        Style::Script => SCRIPT_ARG,
        Style::Unit => UNIT_ARG,
    };
    let cases: Vec<String> = test.cases.iter().map(|case| shell_word(case)).collect();
    let protocols: Vec<&str> = test.protocols.iter().map(|protocol| protocol.name()).collect();
    let protocols = match &protocols[..] {
        [] => String::new(),
        names => format!(" --{PROTOCOLS_ARG}={}", names.join(",")),
    };
    let releases = match test.releases {
        every if every.is_every() => String::new(),
        some => format!(" --{RELEASES_ARG}={some}"),
    };
    format!(
        "#!/bin/sh\n\
         # group:{groups}\n\
         #\n\
         # Written by --export-check of the program below, for QEMU's `check`.\n\
         \n\
         name=${{0##*/}}\n\
         # The directory of this test's own leaves too little space for the names of sockets.\n\
         case ${{SOCK_DIR-}} in\n\
         */\"$name\" | */*-\"$name\") SOCK_DIR=${{SOCK_DIR%/*}} ;;\n\
         esac\n\
         # check names a directory of its own for samples; without one the suite's are meant.\n\
         [ -d \"${{SAMPLE_IMG_DIR-}}\" ] || unset SAMPLE_IMG_DIR\n\
         exec {program} --{style}=\"$name\"{protocols}{releases} \"$@\" --exact -- \\\n    {cases}\n",
        program = shell_word(program.as_str()),
        cases = cases.join(" \\\n    "),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use iotest_spec::Protocol;

    use super::*;
    use crate::export::References;

    fn test(style: Style, cases: &[&str], groups: &[&str], protocols: &[Protocol]) -> String {
        let test = ExportedTest {
            name: "disks-grow".to_owned(),
            style,
            cases: cases.iter().map(|case| (*case).to_owned()).collect(),
            protocols: protocols.to_vec(),
            releases: "11.1..".parse().unwrap(),
            groups: groups.iter().map(|group| (*group).to_owned()).collect::<BTreeSet<_>>(),
            references: References::plain(String::new()),
        };
        text(&test, Utf8Path::new("/a b/suite-1"))
    }

    #[test]
    fn groups_are_where_check_looks_for_them() {
        let text = test(Style::Script, &["disks::grow"], &["rw", "quick"], &[Protocol::Nbd]);
        assert_eq!(text.lines().nth(1), Some("# group: quick rw"));
        let end = "exec '/a b/suite-1' --check-script=\"$name\" --check-protocols=nbd --check-releases=11.1.. \
                   \"$@\" --exact -- \\\n    disks::grow\n";
        assert!(text.ends_with(end), "{text}");
    }

    #[test]
    fn unit_names_each_of_its_cases() {
        let text = test(Style::Unit, &["disks::a", "disks::b"], &[], &[]);
        assert!(text.ends_with(" --exact -- \\\n    disks::a \\\n    disks::b\n"), "{text}");
        assert!(text.contains("\n# group:\n") && text.contains(" --check-unit=\"$name\" "));
    }

    #[test]
    fn directory_of_samples_counts_where_it_is_there() {
        let text = test(Style::Script, &["disks::grow"], &[], &[]);
        // What stands before the program is started, and then what it would find.
        let (prelude, _) = text.split_once("exec ").unwrap();
        let script = format!("{prelude}echo ${{SAMPLE_IMG_DIR-none}}");
        let found = |directory: &str| {
            let shell = iotest_exec::process::Invocation::new("sh")
                .args(["-c", &script])
                .env("SAMPLE_IMG_DIR", directory);
            let deadline = iotest_exec::deadline::Timeouts::default()
                .after(std::time::Duration::from_secs(60));
            shell.run(deadline).unwrap().stdout_text().trim().to_owned()
        };
        assert_eq!(found("/nowhere/sample_images"), "none");
        assert_eq!(found("/"), "/");
    }

    #[test]
    fn word_of_the_shell_keeps_what_it_is() {
        for text in ["", "plain", "it's", "$HOME `x` \"y\"", "a\nb"] {
            let line = format!("printf %s {}", shell_word(text));
            let shell = iotest_exec::process::Invocation::new("sh").args(["-c", &line]);
            let deadline = iotest_exec::deadline::Timeouts::default()
                .after(std::time::Duration::from_secs(60));
            assert_eq!(shell.run(deadline).unwrap().stdout_text(), text);
        }
    }
}
