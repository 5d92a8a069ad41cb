//! Committing an overlay into its backing file.

use iotest_runtime::prelude::*;

/// Committing the active layer moves its data into the base image.
///
/// # Source
/// Covers what QEMU iotest 040 (10.0), case "single", covers.
#[iotest(formats = "qcow2 qed", protocols = "file", groups = "rw, quick, commit")]
fn active_layer_moves_its_data_into_the_base(t: &mut Test) -> Result {
    let base = t.image("base").size(MIB).create()?;
    let top = t.image("top").backing(&base).create()?;
    t.qemu_io(&top, "write -P 0x5a 0 64k")?;

    let mut vm = t.vm().node(&top, "top").launch()?;
    vm.log_cmd(cmd::BlockCommit::new("top").job_id("job0"))?;
    let ready = vm.wait_event("BLOCK_JOB_READY")?;
    vm.log_event(&ready);
    vm.log_cmd(cmd::JobComplete::new("job0"))?;
    let completed = vm.wait_event("BLOCK_JOB_COMPLETED")?;
    vm.log_event(&completed);
    vm.shutdown()?;

    t.log_qemu_io(&base, "read -P 0x5a 0 64k")?;
    Ok(())
}
