//! Programs beside QEMU that tests use where they are: [`programs`] unpacks those that are missing.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Instant;

use fs_err as fs;

use super::unpacked;
use crate::env::Env;
use crate::process::Step;
use crate::workspace::Workspace;

/// The suite of Debian that has them.
const SUITE: &str = "bookworm";

/// A program that is unpacked.
#[derive(Debug, Clone, Copy)]
struct Other {
    /// Its name, and that of its package.
    name: &'static str,
    /// What shows that it can be used.
    works: &'static [&'static str],
    /// How it is started: `ROOT` stands for the directory of its files.
    script: &'static str,
}

const OTHERS: [Other; 2] = [
    Other {
        name: "gdb",
        works: &["--version"],
        script: "PYTHONHOME=ROOT/usr exec ROOT/usr/bin/gdb --data-directory=ROOT/usr/share/gdb \"$@\"\n",
    },
    Other {
        name: "perl",
        works: &["-MTAP::Parser", "-MJSON::PP", "-e", "1"],
        script: "PERL5LIB=ROOT/usr/share/perl/5.36:ROOT/usr/lib/x86_64-linux-gnu/perl/5.36 \
                 exec ROOT/usr/bin/perl \"$@\"\n",
    },
];

/// Returns an environment that has every program, by `deadline`.
pub(crate) fn programs(env: &Env, workspace: &Workspace, deadline: Instant) -> anyhow::Result<Env> {
    let works = |other: &Other| Step::new(other.name).args(other.works).read().is_ok();
    let missing: Vec<Other> = OTHERS.into_iter().filter(|other| !works(other)).collect();
    let mut env = env.clone();
    for other in missing {
        let place = format!("programs/{}", other.name);
        let root = unpacked(&env, workspace, (&place, SUITE), &[other.name], deadline)?;
        let bin = workspace.target.join("xtask/programs/bin").join(other.name);
        write_script(&bin.join(other.name), other.script, &root)?;
        env = env.first_in_path(bin);
    }
    Ok(env)
}

fn write_script(path: &Path, script: &str, root: &Path) -> anyhow::Result<()> {
    path.parent().map(fs::create_dir_all).transpose()?;
    let root = format!("'{}'", root.display().to_string().replace('\'', r"'\''"));
    fs::write(path, format!("#!/bin/sh\n{}", script.replace("ROOT", &root)))?;
    Ok(fs::set_permissions(path, Permissions::from_mode(0o755))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_starts_the_program_where_it_was_unpacked() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path().join("it's");
        let program = root.join("usr/bin/perl");
        let says = |text: &str| format!("echo \"{text}\"\n");
        write_script(&program, &says("$PERL5LIB $1"), &root).unwrap();
        let script = directory.path().join("bin/perl");
        write_script(&script, OTHERS[1].script, &root).unwrap();
        let said = Step::new(&script).arg("-v").read().unwrap();
        let root = root.display();
        assert_eq!(
            said,
            format!("{root}/usr/share/perl/5.36:{root}/usr/lib/x86_64-linux-gnu/perl/5.36 -v\n")
        );
    }
}
