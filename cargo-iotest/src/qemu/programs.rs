//! The programs of an added QEMU, in its directory `bin`: scripts that start those of a release with
//! its modules and firmware, or links to existing ones. Both may be moved with the directory.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_exec::process::shell_word;

/// Where a release has its firmware, as far as it is there.
const FIRMWARE: [&str; 3] = ["usr/share/qemu", "usr/share/seabios", "usr/lib/ipxe/qemu"];

/// Writes a script for each program into `bin` of a QEMU's directory; `loader` starts them, and all are below
/// `root` there.
pub(super) fn write_scripts(
    directory: &Utf8Path,
    loader: &Utf8Path,
    programs: &[Utf8PathBuf],
) -> io::Result<()> {
    let bin = directory.join("bin");
    fs::create_dir(&bin)?;
    for program in programs {
        let Some(name) = program.file_name() else { continue };
        let path = bin.join(name);
        fs::write(&path, script(directory, loader, program))?;
        fs::set_permissions(&path, Permissions::from_mode(0o755))?;
    }
    Ok(())
}

/// Programs of Debian look for modules and firmware in the system, not beside themselves.
///
/// The script finds its directory by the path that was started, mostly without starting another program for
/// that. The program names its loader by the path that it had
/// when it was unpacked. If that is gone, or another file, the loader is given the program.
fn script(directory: &Utf8Path, loader: &Utf8Path, program: &Utf8Path) -> String {
    let below = |path: &Utf8Path| match path.strip_prefix(directory) {
        Ok(path) => shell_word(path.as_str()),
        Err(_) => shell_word(path.as_str()),
    };
    let name = program.file_name().unwrap_or_default();
    let root = directory.join("root");
    let firmware = FIRMWARE.iter().filter(|below| root.join(below).is_dir());
    let options: String = match name.starts_with("qemu-system-") {
        true => firmware.map(|below| format!(" -L \"$home\"/root/{below}")).collect(),
        false => String::new(),
    };
    let (started, name) = (shell_word(loader.as_str()), shell_word(name));
    let (loader, program) = (below(loader), below(program));
    format!(
        "#!/bin/sh\n\
         home=${{0%/bin/{name}}}\n\
         # Started by a link, or by a path that is not absolute.\n\
         case $home in /*) ;; *) home= ;; esac\n\
         if [ -h \"$0\" ] || [ ! -x \"$home\"/{program} ]; then\n  \
           home=$(readlink -f -- \"$0\") || exit 127\n  \
           home=${{home%/bin/{name}}}\n\
         fi\n\
         export QEMU_MODULE_DIR=\"$home\"/root/usr/lib/x86_64-linux-gnu/qemu\n\
         if [ \"$home\"/{loader} -ef {started} ]; then\n  \
           exec \"$home\"/{program}{options} \"$@\"\n\
         fi\n\
         # It was moved.\n\
         exec \"$home\"/{loader} --argv0 \"$home\"/{program} \"$home\"/{program}{options} \"$@\"\n"
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
    use iotest_runtime::process::Invocation;

    use super::*;

    /// Runs a program and returns what it prints.
    fn printed(program: Invocation) -> String {
        let limit = std::time::Duration::from_secs(60);
        let deadline = iotest_runtime::deadline::Timeouts::default().after(limit);
        program.run(deadline).unwrap().checked().unwrap().stdout_text().into_owned()
    }

    /// Makes a directory like that of a release: with a program, and this system's loader.
    fn release(directory: &Utf8Path, name: &str, program: &str) {
        let root = directory.join("root");
        let libraries = root.join("usr/lib/x86_64-linux-gnu");
        let places = [&libraries, &root.join("usr/bin"), &root.join("usr/share/seabios")];
        places.into_iter().for_each(|place| fs::create_dir_all(place).unwrap());
        let (loader, copy) = (libraries.join("ld.so"), root.join("usr/bin").join(name));
        fs::copy(program, &copy).unwrap();
        fs::copy("/lib64/ld-linux-x86-64.so.2", &loader).unwrap();
        write_scripts(directory, &loader, &[copy]).unwrap();
    }

    #[test]
    fn script_starts_the_program_with_its_modules_and_firmware_wherever_it_is() {
        if !fs::exists("/lib64/ld-linux-x86-64.so.2").unwrap() {
            // Releases are those of this processor.
            return;
        }
        let parent = tempfile::tempdir().unwrap();
        let parent = Utf8Path::from_path(parent.path()).unwrap().canonicalize_utf8().unwrap();
        let (first, second) = (parent.join("it's $HOME"), parent.join("a/b c"));
        release(&first, "qemu-system-x86_64", "/bin/echo");
        fs::create_dir(parent.join("a")).unwrap();
        for directory in [&first, &second] {
            if !directory.exists() {
                fs::rename(&first, directory).unwrap();
            }
            let bin = directory.join("bin");
            let program = bin.join("qemu-system-x86_64");
            let link = parent.join(format!("link-{}", directory.file_name().unwrap()));
            symlink(&program, &link).unwrap();
            let linked = parent.join(format!("{}-linked", directory.file_name().unwrap()));
            symlink(&bin, &linked).unwrap();
            let started = [
                Invocation::new(&program),
                Invocation::new(link),
                Invocation::new(linked.join("qemu-system-x86_64")),
                Invocation::new("./qemu-system-x86_64").current_dir(&bin),
                Invocation::new("bin/../bin/qemu-system-x86_64").current_dir(directory),
                Invocation::new(bin.join("./qemu-system-x86_64")),
                Invocation::new("sh").args(["qemu-system-x86_64"]).current_dir(&bin),
                Invocation::new("qemu-system-x86_64").env("PATH", format!("{bin}:/usr/bin:/bin")),
            ];
            for invocation in started {
                let shown = format!("{invocation:?}");
                let expected = format!("-L {directory}/root/usr/share/seabios -M a  b\n");
                assert_eq!(printed(invocation.args(["-M", "a  b"])), expected, "{shown}");
            }
        }
    }

    #[test]
    fn moved_program_is_started_by_its_own_loader_with_its_own_modules() {
        if !fs::exists("/lib64/ld-linux-x86-64.so.2").unwrap() {
            return;
        }
        let parent = tempfile::tempdir().unwrap();
        let parent = Utf8Path::from_path(parent.path()).unwrap().canonicalize_utf8().unwrap();
        let (first, second) = (parent.join("first"), parent.join("second"));
        release(&first, "qemu-img", "/usr/bin/env");
        let modules = |directory: &Utf8Path| {
            let text = printed(Invocation::new(directory.join("bin/qemu-img")));
            let line = text.lines().find_map(|line| line.strip_prefix("QEMU_MODULE_DIR="));
            line.map(str::to_owned)
        };
        let expected = |directory| Some(format!("{directory}/root/usr/lib/x86_64-linux-gnu/qemu"));
        assert_eq!(modules(&first), expected(&first));
        // A copy has nothing to do with what it was copied from.
        printed(Invocation::new("cp").args(["-a", first.as_str(), second.as_str()]));
        assert_eq!(modules(&second), expected(&second));
        fs::remove_dir_all(&first).unwrap();
        assert_eq!(modules(&second), expected(&second));

        let (third, fourth) = (parent.join("third"), parent.join("fourth"));
        release(&third, "qemu-img", "/usr/bin/readlink");
        let executed = |directory: &Utf8Path| {
            printed(Invocation::new(directory.join("bin/qemu-img")).arg("/proc/self/exe"))
        };
        assert_eq!(executed(&third), format!("{third}/root/usr/bin/qemu-img\n"));
        fs::rename(&third, &fourth).unwrap();
        let loader = format!("{fourth}/root/usr/lib/x86_64-linux-gnu/ld.so\n");
        assert_eq!(executed(&fourth), loader);
    }
}
