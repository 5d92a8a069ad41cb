//! A guest that prints a greeting on a serial port and then echoes its input.

use camino::Utf8PathBuf;
use iotest_runtime::scratch::Scratch;
use iotest_runtime::test::VmBuilder;
use iotest_runtime::vm::{Accelerator, Machine};

use crate::host::launcher;

/// What the guest prints first.
pub(crate) const GREETING: &str = "ready\r\n";

/// The ports of a PC's first and second serial interface.
pub(crate) const COM1: u16 = 0x3f8;
pub(crate) const COM2: u16 = 0x2f8;

/// The size of the firmware in bytes; it ends where the addresses of 32 bits do.
const ROM: usize = 64 << 10;
/// Where the processor begins, from the start of the firmware.
const RESET: usize = ROM - 16;
/// A jump from there to the start of the firmware, round the end of the segment.
const JUMP_TO_START: [u8; 3] = [0xe9, 0x0d, 0x00];
/// Where the greeting is, from the start of the firmware.
const TEXT: u8 = 0x80;

/// Makes the configuration of a PC whose guest prints on this port.
pub(crate) fn talking(scratch: &Scratch, port: u16) -> VmBuilder<Machine> {
    let firmware = firmware(scratch, port);
    launcher(scratch)
        .vm("vm0")
        .machine_type("pc")
        .accelerator(Accelerator::Named("tcg".to_owned()))
        .args(["-bios", firmware.as_str()])
}

fn firmware(scratch: &Scratch, port: u16) -> Utf8PathBuf {
    let path = scratch.file("talking-guest.bin");
    let mut rom = vec![0; ROM];
    let program = program(port);
    assert!(program.len() <= usize::from(TEXT));
    rom[..program.len()].copy_from_slice(&program);
    rom[usize::from(TEXT)..][..GREETING.len()].copy_from_slice(GREETING.as_bytes());
    rom[RESET..][..JUMP_TO_START.len()].copy_from_slice(&JUMP_TO_START);
    std::fs::write(&path, rom).unwrap();
    path
}

/// The guest's program, in the processor's 16-bit mode: an instruction or two a line.
fn program(port: u16) -> Vec<u8> {
    let [data, status] = [port, port + 5].map(u16::to_le_bytes);
    // Once the port can take one, the character in AH is written.
    let put: Vec<u8> = [
        &[0xba, status[0], status[1]][..],
        &[0xec, 0xa8, 0x20, 0x74, 0xfb],
        &[0x88, 0xe0, 0xba, data[0], data[1], 0xee],
    ]
    .concat();
    let length = u8::try_from(put.len()).unwrap();
    let greet: [&[u8]; 5] = [
        &[0xfa, 0xbe, TEXT, 0x00], // without interrupts; SI is at the greeting
        &[0x2e, 0xac, 0x84, 0xc0], // the next character, from the code's segment
        &[0x74, length + 4, 0x88, 0xc4], // unless it is the zero behind the last
        &put,
        &[0xeb, 0_u8.wrapping_sub(length + 10)],
    ];
    let echo: [&[u8]; 5] = [
        &[0xba, status[0], status[1]],
        &[0xec, 0xa8, 0x01, 0x74, 0xfb], // until there is a character
        &[0xba, data[0], data[1], 0xec, 0x88, 0xc4],
        &put,
        &[0xeb, 0_u8.wrapping_sub(length + 16)],
    ];
    greet.concat().into_iter().chain(echo.concat()).collect()
}
