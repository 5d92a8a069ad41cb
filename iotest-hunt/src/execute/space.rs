//! Whether it was the host's lack of space that ended a program.

use camino::Utf8Path;
use rustix::fs::statvfs;

use crate::failure::Stop;

/// The free bytes below which nothing is said of QEMU: programs in other directories need space, too.
const ENOUGH: u64 = 64 << 20;

/// What qemu-img and QEMU write if a file cannot grow.
const FULL: [&str; 2] = ["No space left on device", "Disk quota exceeded"];

/// Returns the end of a program, which is no verdict on QEMU if the file system of its directory was full.
pub(super) fn blame(stop: Stop, directory: &Utf8Path) -> Stop {
    let why = match &stop {
        Stop::Failure(failure) => &failure.message,
        Stop::Unsupported(why) => why,
        Stop::Broken(_) => return stop,
    };
    let free = statvfs(directory.as_std_path()).map(|space| space.f_bavail * space.f_frsize);
    let is_full = free.is_ok_and(|free| free < ENOUGH);
    if !is_full && !FULL.iter().any(|text| why.contains(text)) {
        return stop;
    }
    Stop::Broken(
        "the file system of the images is full or nearly so (64 MiB are needed): free space, or name another \
         directory by --out"
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lack_of_space_is_no_verdict_and_other_ends_stay() {
        let directory = Utf8Path::new(env!("CARGO_MANIFEST_DIR"));
        let full = Stop::Unsupported("create: disk0: No space left on device".to_owned());
        assert!(matches!(blame(full, directory), Stop::Broken(_)));
        let other = Stop::failure("write refused: error 5", "write of 512 at 0: error 5");
        assert!(matches!(blame(other, directory), Stop::Failure(_)));
        let option = Stop::Unsupported("create: Invalid parameter".to_owned());
        assert!(matches!(blame(option, directory), Stop::Unsupported(_)));
    }
}
