//! What tests of guest devices need: guests that do one thing, by their own firmware or by that of
//! the machine.

use iotest_runtime::prelude::*;
use iotest_runtime::test::VmBuilder;
use iotest_runtime::vm::{Accelerator, Firmware};

/// The size of the firmware in bytes; it ends where the addresses of 32 bits do.
const ROM: usize = 64 << 10;
/// Where the processor begins, from the start of the firmware.
const RESET: usize = ROM - 16;
/// A jump from there to the start of the firmware, round the end of the segment.
const JUMP_TO_START: [u8; 3] = [0xe9, 0x0d, 0x00];

/// Begins a PC whose guest fills the first sector of its first IDE disk with one byte, and then
/// resets the machine, whereupon QEMU ends. The test must require `tcg`.
pub(crate) fn writing_sector_0(t: &Test, byte: u8) -> Result<VmBuilder> {
    let path = t.path("guest.bin");
    let mut rom = vec![0; ROM];
    let program = program(byte);
    rom[..program.len()].copy_from_slice(&program);
    rom[RESET..RESET + JUMP_TO_START.len()].copy_from_slice(&JUMP_TO_START);
    std::fs::write(&path, rom)?;
    let vm = t.vm().machine_type("pc").accelerator(Accelerator::Named("tcg".to_owned()));
    Ok(vm.args(["-bios", path.as_str(), "-no-reboot"]))
}

/// The guest's program, in the processor's 16-bit mode: an instruction or two a line.
fn program(byte: u8) -> Vec<u8> {
    let steps: [(&[u8], &str); 9] = [
        (&[0xfa], "without interrupts"),
        (&[0xba, 0xf6, 0x01, 0xb0, 0xe0, 0xee], "port 0x1f6: the first disk, by block number"),
        (&[0xba, 0xf2, 0x01, 0xb0, 0x01, 0xee], "port 0x1f2: one sector"),
        (&[0xb0, 0x00, 0x42, 0xee, 0x42, 0xee, 0x42, 0xee], "ports 0x1f3 to 0x1f5: block 0"),
        (&[0xba, 0xf7, 0x01, 0xb0, 0x30, 0xee], "port 0x1f7: write"),
        (&[0xec, 0xa8, 0x08, 0x74, 0xfb], "until the disk wants data"),
        (&[0xb8, byte, byte, 0xb9, 0x00, 0x01, 0xba, 0xf0, 0x01, 0xef, 0xe2, 0xfd], "256 words"),
        (&[0xba, 0xf7, 0x01, 0xec, 0xa8, 0x80, 0x75, 0xfb], "until the disk is done"),
        (&[0xb0, 0xfe, 0xe6, 0x64, 0xf4, 0xeb, 0xfd], "the keyboard controller resets"),
    ];
    steps.iter().flat_map(|(code, _)| code.to_vec()).collect()
}

/// Where a PC's firmware loads the first sector of the disk that it boots from.
const BOOT_AT: [u8; 2] = [0x00, 0x7c];
/// What the first sector of a disk to boot from ends with.
const BOOT_MARK: [u8; 2] = [0x55, 0xaa];
/// The size of a sector in bytes.
const SECTOR: usize = 512;

/// Begins a PC with its own firmware, which boots from the only disk, whatever that is attached
/// to; QEMU ends when the guest resets the machine. The test must require `tcg`.
pub(crate) fn booting(t: &Test) -> VmBuilder {
    let vm = t.vm().accelerator(Accelerator::Named("tcg".to_owned())).firmware(Firmware::Machine);
    vm.args(["-no-reboot"])
}

/// Makes an image one to boot from, whose guest fills the second sector with one byte and then
/// resets the machine.
pub(crate) fn make_bootable(t: &Test, image: &Image, byte: u8) -> Result {
    let [low, high] = BOOT_AT;
    let steps: [(&[u8], &str); 8] = [
        (&[0x31, 0xc0, 0x8e, 0xd8, 0x8e, 0xc0, 0x8e, 0xd0], "all segments begin at 0"),
        (&[0xbc, low, high], "the stack is below the program"),
        (&[0xbf, 0x00, 0x80, 0xb9, 0x00, 0x02, 0xb0, byte], "512 times the byte, at 0x8000"),
        (&[0xfc, 0xf3, 0xaa], "fill"),
        (&[0xbb, 0x00, 0x80, 0xb8, 0x01, 0x03], "from there, write one sector"),
        (&[0xb9, 0x02, 0x00, 0xba, 0x80, 0x00], "the second one of the first hard disk"),
        (&[0xcd, 0x13], "the firmware's disk services do it"),
        (&[0xb0, 0xfe, 0xe6, 0x64, 0xf4, 0xeb, 0xfd], "the keyboard controller resets"),
    ];
    let mut sector: Vec<u8> = steps.iter().flat_map(|(code, _)| code.to_vec()).collect();
    sector.resize(SECTOR - BOOT_MARK.len(), 0);
    sector.extend(BOOT_MARK);
    // A command of qemu-io has no place for a path with blanks.
    let path = t.path("boot-sector.bin");
    std::fs::write(&path, sector)?;
    std::fs::File::options().write(true).open(&path)?.set_len(image.size())?;
    let words = ["convert", "-n", "--target-is-zero", "-f", "raw", "-O", image.format().name()];
    t.qemu_img([&words[..], &[path.as_str(), image.location()]].concat())?;
    Ok(())
}
