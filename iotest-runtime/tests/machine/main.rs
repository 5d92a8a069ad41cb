//! Machines on a real QEMU: the one that `QEMU_PROG` names, or that of PATH.

#[cfg(test)]
mod host;
#[cfg(test)]
mod guest;
#[cfg(test)]
mod launching;
#[cfg(test)]
mod talking;
#[cfg(test)]
mod ending;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod blocks;
#[cfg(test)]
mod console;
#[cfg(test)]
mod connecting;
#[cfg(test)]
mod protocol;
#[cfg(test)]
mod descriptors;
#[cfg(test)]
mod migration;
#[cfg(test)]
mod wrappers;
#[cfg(test)]
mod hmp;
#[cfg(test)]
mod exports;
