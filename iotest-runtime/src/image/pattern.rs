//! Data in images: patterns of bytes, and sectors that carry their number.

use std::fs::File;
use std::io::{self, BufWriter, Write};

use iotest_spec::Format;

use crate::image::info::Image;
use crate::image::{ImageError, Images};
use crate::outcome::Fault;

/// The bytes of a sector.
const SECTOR: u64 = 512;

/// A range of an image filled with one byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern {
    /// The byte that fills the range.
    pub byte: u8,
    /// Where it starts, in bytes of the guest.
    pub offset: u64,
    /// How long it is, in bytes.
    pub length: u64,
}

impl Pattern {
    /// Makes a pattern of `length` times `byte` at `offset`.
    pub const fn new(byte: u8, offset: u64, length: u64) -> Self {
        Self { byte, offset, length }
    }

    /// Returns the qemu-io command that writes it, or reads and compares it.
    pub fn command(self, access: Access) -> String {
        let verb = match access {
            Access::Write => "write",
            Access::Verify => "read",
        };
        format!("{verb} -P {:#04x} {} {}", self.byte, self.offset, self.length)
    }
}

/// Whether to write or to verify a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Write it.
    Write,
    /// Read and compare it.
    Verify,
}

impl Images {
    /// Writes patterns into an image, in their order, by one qemu-io.
    ///
    /// # Errors
    /// * [`ImageError::Tool`] if a write fails.
    pub fn write(&self, image: &Image, patterns: &[Pattern]) -> Result<(), ImageError> {
        self.access(image, patterns, Access::Write)
    }

    /// Checks that an image reads as patterns say, by one qemu-io that opens it read-only.
    ///
    /// # Errors
    /// * [`ImageError::Tool`] if a read fails or finds other data; it says where.
    pub fn verify(&self, image: &Image, patterns: &[Pattern]) -> Result<(), ImageError> {
        self.access(image, patterns, Access::Verify)
    }

    fn access(
        &self,
        image: &Image,
        patterns: &[Pattern],
        access: Access,
    ) -> Result<(), ImageError> {
        let commands =
            patterns.iter().flat_map(|pattern| ["-c".to_owned(), pattern.command(access)]);
        let mode = (access == Access::Verify).then(|| "-r".to_owned());
        self.qemu_io.run(mode.into_iter().chain(commands).chain(image.tool_arguments()))?;
        Ok(())
    }

    /// Creates a fully allocated raw image, each sector of which begins and ends with its number;
    /// `size` in bytes is rounded up to whole sectors.
    ///
    /// # Errors
    /// * [`ImageError::Fault`] if the file cannot be written.
    /// * [`ImageError::BadName`] if the name leads out of the scratch directory.
    #[doc(alias = "create_image")]
    pub fn numbered_sectors(&self, name: &str, size: u64) -> Result<Image, ImageError> {
        let path = self.file(name)?;
        let sectors = size.div_ceil(SECTOR);
        let written = File::create(&path).and_then(|file| write_sectors(file, sectors));
        written.map_err(|error| Fault::new(format!("write {path}"), error))?;
        let rules = self.qemu_img.create_rules();
        Ok(Image::of_file(path, Format::Raw, sectors * SECTOR, rules))
    }
}

/// Writes sectors: the number as four bytes, the highest first, zeros, the number again.
fn write_sectors(to: impl Write, count: u64) -> io::Result<()> {
    const LAST: usize = SECTOR as usize - 4;
    let mut to = BufWriter::new(to);
    for number in 0..count {
        let mut sector = [0; SECTOR as usize];
        // Numbers wrap at 32 bits, two tebibytes away.
        let number = (number as u32).to_be_bytes();
        sector[..4].copy_from_slice(&number);
        sector[LAST..].copy_from_slice(&number);
        to.write_all(&sector)?;
    }
    to.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sectors_begin_and_end_with_their_number() {
        let mut bytes = Vec::new();
        write_sectors(&mut bytes, 259).unwrap();
        assert_eq!(bytes.len(), 259 * 512);
        let last = &bytes[258 * 512..];
        assert_eq!((&last[..4], &last[508..]), (&[0, 0, 1, 2][..], &[0, 0, 1, 2][..]));
        assert!(last[4..508].iter().all(|byte| *byte == 0));
    }

    #[test]
    fn patterns_are_commands_of_qemu_io() {
        let pattern = Pattern::new(0x5, 65536, 512);
        assert_eq!(pattern.command(Access::Write), "write -P 0x05 65536 512");
        assert_eq!(pattern.command(Access::Verify), "read -P 0x05 65536 512");
    }
}
