//! Typed I/O tests of QEMU's block layer, one module an area.

mod background;
mod backup;
mod bitmaps;
mod chains;
mod commit;
mod creation;
mod daemon;
mod descriptors;
mod drivers;
mod errors;
mod fleecing;
mod graph;
mod guests;
mod images;
mod jobs;
mod machines;
mod media;
mod migration;
mod mirror;
mod modes;
mod monitor;
mod nbd;
mod nbd_tool;
mod plugging;
mod reopen;
mod serving;
mod sharing;
mod snapshots;
mod statistics;
mod stream;
mod threads;
mod throttle;

mod exports;
mod faults;
mod guest;
mod layers;

iotest_runtime::main!();
