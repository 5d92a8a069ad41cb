//! Functions that only Linux offers, with fallbacks elsewhere.
//!
//! On Linux: process file descriptors (waits with deadlines need no polling), the parent-death
//! signal, and subreapers. Elsewhere waits poll, a killed harness may leave children behind, and
//! orphans go to init.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(not(target_os = "linux"))]
mod other;

#[cfg(target_os = "linux")]
pub(crate) use linux::{
    adopt_orphans, children_of, command_line, command_line_of, disable_core, group_and_session,
    is_asleep, namespace_and_boot, open_process, own_descriptors, program_of,
    set_parent_death_signal, signal_process, start_and_parent, started_at, thread_count,
    wait_channel, write_command_line,
};
#[cfg(not(target_os = "linux"))]
pub(crate) use other::{
    adopt_orphans, children_of, command_line, command_line_of, disable_core, group_and_session,
    is_asleep, namespace_and_boot, open_process, own_descriptors, program_of,
    set_parent_death_signal, signal_process, start_and_parent, started_at, thread_count,
    wait_channel, write_command_line,
};
