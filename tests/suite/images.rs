//! Making images, asking about them, changing their size, checking and repairing them.

mod checking;
mod creating;
mod describing;
mod resizing;
