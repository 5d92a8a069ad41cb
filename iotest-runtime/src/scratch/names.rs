//! Names of directories, derived from a case's id.

/// The most bytes of an id in a directory's name. Paths of images are stored in headers of images,
/// at most 1023 bytes in qcow2.
const READABLE_MAX: usize = 64;

/// Returns the name of a case's directory: `bitmaps.merge.qcow2-file.4711`.
///
/// It has only letters, digits, `.`, `-` and `_`, so that it means nothing in QEMU's option
/// syntax, and differs for ids that differ only in what is cut off or replaced.
pub(crate) fn directory(id: &str, process: u32) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    let readable: String = id.replace("::", ".").chars().map(plain).collect();
    let faithful = readable.replace('.', "::") == id && readable.len() <= READABLE_MAX;
    if faithful {
        return format!("{readable}.{process}");
    }
    let start = &readable[..readable.len().min(READABLE_MAX)];
    format!("{start}-{:08x}.{process}", hash(id) >> 32)
}

/// Returns the name of a case's directory for sockets: short, whatever the id.
pub(crate) fn sockets(id: &str, process: u32) -> String {
    format!("iotest-{}-{}", base36(process.into()), base36(hash(id) % 36_u64.pow(4)))
}

/// FNV-1a: stable between builds and releases, which the standard library's hashes are not.
pub(crate) fn hash(text: &str) -> u64 {
    let (bytes, mut hash, mut index) = (text.as_bytes(), 0xcbf2_9ce4_8422_2325, 0);
    // A plain loop: an unoptimised program takes four times as long for an iterator.
    while index < bytes.len() {
        hash = (hash ^ u64::from(bytes[index])).wrapping_mul(0x0000_0100_0000_01b3);
        index += 1;
    }
    hash
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        let digit = u32::try_from(number % 36).expect("a remainder of 36 is small");
        digits.push(char::from_digit(digit, 36).expect("a remainder of 36 is a digit"));
        number /= 36;
        if number == 0 {
            return digits.iter().rev().collect();
        }
    }
}
