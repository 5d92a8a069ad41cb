//! [`run`]: runs several scenes at a time.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::scene::Items;
use crate::space::{self, SceneSpec};

/// A scene that has ended.
#[derive(Debug)]
pub struct FinishedScene {
    /// What it was to run.
    pub spec: SceneSpec,
    /// Its results.
    pub items: Items,
    /// How long it took.
    pub time: Duration,
}

/// Runs scenes, `jobs` at a time and in the order given, and returns their results. `notify` is called
/// for each when it has ended.
pub fn run(
    specs: Vec<SceneSpec>,
    jobs: usize,
    notify: &(impl Fn(&FinishedScene) + Sync),
) -> Vec<FinishedScene> {
    let queue = Mutex::new(VecDeque::from(specs));
    let done = Mutex::new(Vec::new());
    // A function, so that the queue is not locked while a scene runs.
    let next = || locked(&queue).pop_front();
    let work = || {
        while let Some(spec) = next() {
            let begun = Instant::now();
            let items = space::run(&spec).unwrap_or_else(|why| space::failed(&spec, &why));
            let finished = FinishedScene { spec, items, time: begun.elapsed() };
            notify(&finished);
            locked(&done).push(finished);
        }
    };
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(work);
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
