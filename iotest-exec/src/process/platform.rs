//! What only Linux offers, with a stand-in elsewhere.
//!
//! On Linux: file descriptors for processes (so that waits have deadlines without polling), the
//! parent-death signal, and the adoption of orphans. Elsewhere waits poll, a killed harness may
//! leave children behind, and orphans go to init.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(crate) use linux::{
    adopt_orphans, children_of, command_line, forgo_core, group_and_session, is_asleep,
    open_process, own_descriptors, own_threads, program_of, running_as, show_in,
    signal_at_parents_end, signal_process, start_and_parent, started_at, surroundings, waits_in,
};
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{
    adopt_orphans, children_of, command_line, forgo_core, group_and_session, is_asleep,
    open_process, own_descriptors, own_threads, program_of, running_as, show_in,
    signal_at_parents_end, signal_process, start_and_parent, started_at, surroundings, waits_in,
};
