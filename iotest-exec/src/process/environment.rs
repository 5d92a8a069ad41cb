//! Environment variables that every child process gets.

use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Process-wide, since a process runs one case, and tests start programs themselves.
static FOR_ALL: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Sets the variables that every program gets that is started from now on, replacing those set
/// before. An invocation's own variables take precedence.
pub fn set_variables_for_all(variables: Vec<(String, String)>) {
    *FOR_ALL.lock().unwrap_or_else(PoisonError::into_inner) = variables;
}

/// Applies them to a command.
pub(super) fn apply(command: &mut Command) {
    let variables = FOR_ALL.lock().unwrap_or_else(PoisonError::into_inner);
    command.envs(variables.iter().map(|(name, value)| (name, value)));
}
