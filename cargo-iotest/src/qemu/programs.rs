//! The programs of an added QEMU, in its directory `bin`: scripts that start those of a release with
//! its modules and firmware, or links to existing ones.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::shell_word;

/// Where a release has its firmware, as far as it is there.
const FIRMWARE: [&str; 3] = ["usr/share/qemu", "usr/share/seabios", "usr/lib/ipxe/qemu"];

/// Writes a script for each program; `root` has the unpacked files.
pub(super) fn write_scripts(
    bin: &Utf8Path,
    root: &Utf8Path,
    programs: &[Utf8PathBuf],
) -> io::Result<()> {
    fs::create_dir(bin)?;
    for program in programs {
        let Some(name) = program.file_name() else { continue };
        let path = bin.join(name);
        fs::write(&path, script(root, program))?;
        fs::set_permissions(&path, Permissions::from_mode(0o755))?;
    }
    Ok(())
}

/// Programs of Debian look for modules and firmware in the system, not beside themselves.
fn script(root: &Utf8Path, program: &Utf8Path) -> String {
    let is_emulator = program.file_name().is_some_and(|name| name.starts_with("qemu-system-"));
    let firmware = FIRMWARE.iter().map(|below| root.join(below)).filter(|path| path.is_dir());
    let options: String = match is_emulator {
        true => firmware.map(|path| format!(" -L {}", shell_word(path.as_str()))).collect(),
        false => String::new(),
    };
    let modules = root.join("usr/lib/x86_64-linux-gnu/qemu");
    format!(
        "#!/bin/sh\nexport QEMU_MODULE_DIR={}\nexec {}{options} \"$@\"\n",
        shell_word(modules.as_str()),
        shell_word(program.as_str())
    )
}

/// Makes a link to each program.
pub(super) fn write_links(bin: &Utf8Path, programs: &[Utf8PathBuf]) -> io::Result<()> {
    fs::create_dir(bin)?;
    let named = programs.iter().filter_map(|path| Some((path, path.file_name()?)));
    named.into_iter().try_for_each(|(path, name)| symlink(path, bin.join(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_starts_the_program_with_its_modules_and_firmware() {
        let directory = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(directory.path()).unwrap().join("it's");
        fs::create_dir_all(root.join("usr/share/seabios")).unwrap();
        let program = root.join("usr/bin/qemu-system-x86_64");
        fs::create_dir_all(program.parent().unwrap()).unwrap();
        fs::write(&program, "#!/bin/sh\necho \"$QEMU_MODULE_DIR $*\"\n").unwrap();
        fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
        write_scripts(&root.join("bin"), &root, std::slice::from_ref(&program)).unwrap();
        let limit = std::time::Duration::from_secs(60);
        let deadline = iotest_runtime::deadline::Timeouts::default().after(limit);
        let run = iotest_runtime::process::Invocation::new(root.join("bin/qemu-system-x86_64"));
        let output = run.args(["-M", "a b"]).run(deadline).unwrap();
        let expected =
            format!("{root}/usr/lib/x86_64-linux-gnu/qemu -L {root}/usr/share/seabios -M a b\n");
        assert_eq!(output.stdout_text(), expected);
    }
}
