//! Making images, asking about them, changing their size, converting, checking and repairing them.

mod bitmap_tool;
mod checking;
mod conversing;
mod converting;
mod creating;
mod describing;
mod hostile;
mod luks;
mod resizing;
mod samples;
mod snapshots;
mod zeroing;
