//! What several areas set up: a chain of three images, alone or in a running machine.

use iotest_runtime::prelude::*;

/// The length of what each layer has written to it.
pub(crate) const CLUSTER: u64 = 64 * KIB;
/// What only the base has.
pub(crate) const BASE: Pattern = Pattern::new(0xba, 0, CLUSTER);
/// What only the layer in the middle has.
pub(crate) const MID: Pattern = Pattern::new(0x3d, CLUSTER, CLUSTER);
/// What only the uppermost layer has.
pub(crate) const TOP: Pattern = Pattern::new(0x70, 2 * CLUSTER, CLUSTER);
/// What no layer has, to the end of the disk.
pub(crate) const REST: Pattern = Pattern::new(0, 3 * CLUSTER, MIB - 3 * CLUSTER);

/// Makes `base`, `mid` over it and `top` over that, each with patterns of its own.
pub(crate) fn chain(t: &Test, patterns: [&[Pattern]; 3]) -> Result<[Image; 3]> {
    // Each has its data before anything rests on it: VMDK overlays know of changes below them.
    let base = t.image("base").size(MIB).create()?;
    t.write(&base, patterns[0])?;
    let mid = t.image("mid").backing(&base).create()?;
    t.write(&mid, patterns[1])?;
    let top = t.image("top").backing(&mid).create()?;
    t.write(&top, patterns[2])?;
    Ok([base, mid, top])
}

/// A chain each layer of which has a cluster of its own, and a machine that has the layers as nodes
/// `base`, `mid` and `top`.
#[derive(Debug)]
pub(crate) struct Layers {
    pub(crate) base: Image,
    pub(crate) mid: Image,
    pub(crate) top: Image,
    pub(crate) vm: Vm,
}

impl Fixture for Layers {
    fn set_up(t: &mut Test) -> Result<Self> {
        let [base, mid, top] = chain(t, [&[BASE], &[MID], &[TOP]])?;
        let mut vm = t.vm().machine_type("none").launch()?;
        vm.run(cmd::BlockdevAdd::new(base.options("base").read_only(true)))?;
        vm.run(cmd::BlockdevAdd::new(mid.options_over("mid", "base").read_only(true)))?;
        vm.run(cmd::BlockdevAdd::new(top.options_over("top", "mid")))?;
        Ok(Self { base, mid, top, vm })
    }

    fn tear_down(mut self, t: &mut Test) -> Result {
        if self.vm.is_running() {
            self.vm.shutdown()?;
        }
        // Whatever was moved between the layers, the uppermost one is in order.
        assert!(t.check_image(&self.top)?.is_clean(), "the chain's end is damaged");
        Ok(())
    }
}
