//! Filters: rules that replace or remove what differs between runs from a log.
//!
//! A [`Filter`] is a value with a name; a [`Chain`] applies filters in a fixed order, known values
//! first. Rules map text and JSON to text and JSON; nothing here logs or reads the environment.
//!
//! # Examples
//! ```
//! use iotest_runtime::filter::{Chain, Known, image_format};
//!
//! let mut chain = Chain::standard("/tmp/scratch", "/tmp/sockets", 4711);
//! let text = "image /tmp/scratch/4711-a.qcow2 is qcow2";
//! assert_eq!(chain.text(text, &[]), "image TEST_DIR/PID-a.qcow2 is qcow2");
//! assert_eq!(chain.text(text, &[image_format("qcow2")]), "image TEST_DIR/PID-a.IMGFMT is IMGFMT");
//!
//! chain.learn(Known::path("/tmp/scratch/4711-a.qcow2", "TEST_IMG"));
//! assert_eq!(chain.text(text, &[]), "image TEST_IMG is qcow2");
//! ```

mod leaves;
mod search;
mod known;
mod rule;
mod replacing;
mod leafwise;
mod directories;
mod chain;
mod numbers;
mod qmp;
mod format;
mod image_info;
mod streams;

pub use chain::Chain;
pub use directories::{test_dir, test_files};
pub use format::{image_format, image_format_blind};
pub use image_info::{
    ChildInfo, child_info, compression_type, disk_size, image_info, luks_iterations, uuid, vmdk_cid,
};
pub use known::Known;
pub(crate) use leafwise::{ESCAPED, Leafwise};
pub use leaves::LeafKey;
pub use numbers::{chown, nbd_block_sizes, qemu_io_output, qemu_io_statistics};
pub use qmp::{event_timestamps, generated_node_names, virtio_scsi};
pub use rule::{BadPattern, Filter};
pub use streams::{carriage_returns, hmp_readline, qtest_lines};

#[cfg(test)]
mod tests;
