//! [`run`]: scenes, several at a time.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::scene::Items;
use crate::space::{self, Order};

/// What came of one scene.
#[derive(Debug)]
pub struct Done {
    /// What it was told.
    pub order: Order,
    /// What it found.
    pub items: Items,
    /// How long it took.
    pub time: Duration,
}

/// Runs scenes, `jobs` at a time and in the order given, and returns what came of each; `tell` hears
/// of each at its end.
pub fn run(orders: Vec<Order>, jobs: usize, tell: &(impl Fn(&Done) + Sync)) -> Vec<Done> {
    let queue = Mutex::new(VecDeque::from(orders));
    let done = Mutex::new(Vec::new());
    // A function, so that the queue is not locked while a scene runs.
    let next = || locked(&queue).pop_front();
    let work = || {
        while let Some(order) = next() {
            let begun = Instant::now();
            let items = space::run(&order).unwrap_or_else(|why| space::nothing(&order, &why));
            let finished = Done { order, items, time: begun.elapsed() };
            tell(&finished);
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
