//! The guest's firmware: [`Firmware`], and the idle firmware that does not touch the disks.
//!
//! Under qtest no guest code runs. Under TCG the machine's own firmware would read the first disk to
//! find a boot sector, at an unpredictable time: enough to change I/O statistics, to trigger an
//! injected error, or to start an allocation. The idle firmware halts at once, so that a running guest
//! does as little as under qtest.

use std::io;

use camino::{Utf8Path, Utf8PathBuf};

/// The firmware, which a guest runs first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Firmware {
    /// The idle firmware for x86 machines, unless under qtest; the machine's own elsewhere.
    #[default]
    Auto,
    /// The machine's own firmware, which looks for something to boot.
    Machine,
}

/// The size of the idle firmware in bytes: the minimum that x86 machines accept.
const SIZE: usize = 64 << 10;
/// The offset of an x86 processor's first instruction in the firmware.
const RESET: usize = SIZE - 16;
/// Turn interrupts off, halt, and halt again should anything wake the processor.
const HALT: [u8; 4] = [0xfa, 0xf4, 0xeb, 0xfd];
/// The file's name beside the machines' logs.
const FILE: &str = "idle-firmware.bin";

impl Firmware {
    /// Returns whether a machine gets the idle firmware.
    ///
    /// `words` are the base options and the test's arguments. A machine whose arguments name a firmware
    /// or kernel keeps it, and the machine `none` takes no firmware.
    pub(super) fn is_idle(
        self,
        qemu: &Utf8Path,
        machine_type: Option<&str>,
        accelerator: Option<&str>,
        words: &[&str],
    ) -> bool {
        let x86 = qemu
            .file_name()
            .is_some_and(|name| name.ends_with("-x86_64") || name.ends_with("-i386"));
        let runs = accelerator.is_some_and(|name| !name.starts_with("qtest"));
        let named = words.iter().any(|word| ["-bios", "-kernel", "-pflash"].contains(word));
        let none = machine_type.is_some_and(|name| name.split(',').next() == Some("none"))
            || words.windows(2).any(|pair| {
                ["-machine", "-M"].contains(&pair[0]) && pair[1].split(',').next() == Some("none")
            });
        self == Self::Auto && x86 && runs && !named && !none
    }
}

/// Writes the idle firmware into a directory, unless it is there, and returns its path.
pub(super) fn idle(directory: &Utf8Path) -> io::Result<Utf8PathBuf> {
    let path = directory.join(FILE);
    if !path.exists() {
        let mut rom = vec![HALT[1]; SIZE];
        rom[RESET..RESET + HALT.len()].copy_from_slice(&HALT);
        std::fs::write(&path, rom)?;
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn idle_for(machine: Option<&str>, accelerator: Option<&str>, words: &[&str]) -> bool {
        Firmware::Auto.is_idle(
            Utf8Path::new("/usr/bin/qemu-system-x86_64"),
            machine,
            accelerator,
            words,
        )
    }

    #[test]
    fn guest_that_would_run_gets_the_idle_firmware() {
        assert!(idle_for(None, Some("tcg"), &["-nodefaults"]));
        assert!(idle_for(Some("q35"), Some("kvm"), &[]));
    }

    #[test]
    fn machine_without_a_running_guest_gets_none() {
        assert!(!idle_for(None, Some("qtest"), &[]));
        assert!(!idle_for(Some("none"), Some("tcg"), &[]));
        assert!(!idle_for(None, Some("tcg"), &["-machine", "none"]));
    }

    #[test]
    fn firmware_that_the_test_names_stays() {
        assert!(!idle_for(None, Some("tcg"), &["-bios", "mine.bin"]));
        let qemu = Utf8Path::new("/usr/bin/qemu-system-x86_64");
        assert!(!Firmware::Machine.is_idle(qemu, None, Some("tcg"), &[]));
    }

    #[test]
    fn other_architectures_keep_their_own() {
        let qemu = Utf8Path::new("/usr/bin/qemu-system-aarch64");
        assert!(!Firmware::Auto.is_idle(qemu, Some("virt"), Some("tcg"), &[]));
    }
}
