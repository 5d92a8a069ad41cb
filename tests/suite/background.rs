//! What all background jobs have in common: their life, and how they go together.

mod active;
mod life;
mod together;

use iotest_runtime::prelude::*;
use qapi::{JobStatus, MirrorSyncMode};

/// Starts a machine with a node "disk" full of data and a node "copy" as large.
fn disk_and_copy(t: &Test) -> Result<(Vm, Image, Image)> {
    let disk = t.image("disk").size(4 * MIB).create()?;
    let copy = t.image("copy").size(4 * MIB).create()?;
    t.write(&disk, &[Pattern::new(0x11, 0, 4 * MIB)])?;
    let vm = t.vm().node(&disk, "disk").node(&copy, "copy").launch()?;
    Ok((vm, disk, copy))
}

/// Returns a backup of "disk" to "copy".
fn backup() -> cmd::BlockdevBackup {
    cmd::BlockdevBackup::new("disk", MirrorSyncMode::Full, "copy").job_id("job0")
}

/// Waits until a job gets into a state.
fn wait_status(vm: &mut Vm, id: &str, status: &JobStatus) -> Result {
    vm.wait_for::<event::JobStatusChange>(|change| change.id == id && change.status == *status)?;
    Ok(())
}
