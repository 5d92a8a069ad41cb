//! Variables that every program gets which this process starts, whoever starts it.

use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// It is process-wide since a process runs one case, and tests start programs on their own.
static FOR_ALL: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Gives these variables, instead of those given before, to every program that is started from now
/// on; an invocation's own come on top.
pub fn set_variables_for_all(variables: Vec<(String, String)>) {
    *FOR_ALL.lock().unwrap_or_else(PoisonError::into_inner) = variables;
}

/// Gives a program what all get.
pub(super) fn apply(command: &mut Command) {
    let variables = FOR_ALL.lock().unwrap_or_else(PoisonError::into_inner);
    command.envs(variables.iter().map(|(name, value)| (name, value)));
}
