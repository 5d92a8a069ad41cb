//! Block drivers that are no image formats: filters, quorums, windows, and nodes that watch others.

mod filters;
mod quorum;
mod watchers;
mod windows;
