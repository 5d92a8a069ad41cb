//! [`EventListener`]: a queue of its own for some of a connection's events.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use iotest_exec::deadline::{Deadline, Waiting};

use crate::qmp::client::QmpClient;
use crate::qmp::error::QmpError;
use crate::qmp::event_queue::EventQueue;
use crate::qmp::message::{Incoming, QmpEvent};
use crate::qmp::monitor::Monitor;
use crate::qmp::transport::Wait;

/// A queue that gets a copy of each event it is for, from when it was made until it is dropped.
///
/// The connection's own queue has these events all the same, and no listener takes anything from
/// another: so one part of a test may follow a job while another waits for what it likes. Events
/// come in the order of arrival.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # fn doc(vm: &mut Vm) -> Result {
/// let mut jobs = vm.client()?.listen(|event| event.name == "JOB_STATUS_CHANGE");
/// vm.run(cmd::BlockStream::new("top").job_id("job0"))?;
/// let deadline = vm.client()?.command_deadline();
/// assert_eq!(jobs.next_before(vm, deadline)?.data["status"], "created");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "it receives nothing once it is dropped"]
pub struct EventListener {
    queues: Arc<Mutex<Queues>>,
}

#[derive(Debug, Default)]
struct Queues {
    /// Events not taken yet.
    queue: EventQueue,
    /// What was taken, so far as there is space for it.
    taken: EventQueue,
}

impl Queues {
    /// Takes the oldest queued event and adds it to the history.
    fn take(&mut self) -> Option<QmpEvent> {
        let (event, length) = self.queue.pop()?;
        while self.taken.is_full() {
            self.taken.pop();
        }
        self.taken.push(event.clone(), length);
        Some(event)
    }
}

/// What a client keeps of a listener.
pub(super) struct Subscription {
    queues: Weak<Mutex<Queues>>,
    wanted: Box<dyn Fn(&QmpEvent) -> bool + Send + Sync>,
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("queues", &self.queues).finish_non_exhaustive()
    }
}

impl QmpClient {
    /// Begins to copy the events for which `wanted` says yes into a queue of their own.
    ///
    /// A listener that is made before a command hears all that follows from it. What has been queued
    /// before is not copied; what has arrived but was not read yet is.
    #[doc(alias = "listener")]
    #[doc(alias = "register_listener")]
    #[doc(alias = "Events")]
    pub fn listen(
        &mut self,
        wanted: impl Fn(&QmpEvent) -> bool + Send + Sync + 'static,
    ) -> EventListener {
        let queues = Arc::default();
        self.listeners
            .push(Subscription { queues: Arc::downgrade(&queues), wanted: Box::new(wanted) });
        EventListener { queues }
    }

    /// Gives each listener its copy, and forgets those that are gone.
    pub(super) fn tell_listeners(&mut self, event: &QmpEvent) {
        let length = self.length;
        self.listeners.retain(|listener| {
            let Some(queues) = listener.queues.upgrade() else { return false };
            if (listener.wanted)(event) {
                let mut queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
                queues.queue.push(event.clone(), length);
            }
            true
        });
    }
}

impl Subscription {
    /// Lets `report` see the queue if it is full, and somebody may yet take from it.
    pub(super) fn if_full<T>(&self, report: impl FnOnce(&EventQueue) -> T) -> Option<T> {
        let queues = self.queues.upgrade()?;
        let queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
        queues.queue.is_full().then(|| report(&queues.queue))
    }
}

impl EventListener {
    /// Waits for the next event, the longest queued first, on the connection that it listens to.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if none comes before `deadline`.
    /// * [`QmpError::Disconnected`], [`QmpError::Protocol`], [`QmpError::Flood`] or
    ///   [`QmpError::Io`] if none can come.
    #[doc(alias = "get")]
    pub fn next_before(
        &mut self,
        monitor: &mut impl Monitor,
        deadline: Deadline,
    ) -> Result<QmpEvent, QmpError> {
        let what = "an event for a listener";
        let _waiting = Waiting::on(what);
        let mut wait = Wait::until(deadline);
        loop {
            if let Some(event) = self.queues().take() {
                return Ok(event);
            }
            let received = monitor.client().and_then(|client| {
                if let Incoming::Event(event) = client.receive(what, &mut wait)? {
                    client.keep(event);
                }
                Ok(())
            });
            received.map_err(|error| monitor.explain(error))?;
        }
    }

    /// Takes every event that has arrived, in the order of arrival, without waiting for any.
    ///
    /// # Errors
    /// * [`QmpError::Protocol`] or [`QmpError::Io`] if the socket cannot be read.
    #[doc(alias = "clear")]
    pub fn take(&mut self, monitor: &mut impl Monitor) -> Result<Vec<QmpEvent>, QmpError> {
        let collected = monitor.client().and_then(QmpClient::collect_events);
        collected.map_err(|error| monitor.explain(error))?;
        let mut queues = self.queues();
        Ok(std::iter::from_fn(|| queues.take()).collect())
    }

    /// Says whether nothing is queued; it does not look at the socket.
    #[doc(alias = "empty")]
    pub fn is_empty(&self) -> bool {
        self.queues().queue.size().0 == 0
    }

    /// Returns every event that it has ever heard, those taken included; of very many taken ones
    /// (100,000, or 64 MiB) the latest.
    pub fn history(&self) -> Vec<QmpEvent> {
        let queues = self.queues();
        queues.taken.iter().chain(queues.queue.iter()).cloned().collect()
    }

    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use crate::qmp::peer::{connected, soon};
    use crate::qmp::{Monitor as _, QmpEvent};

    fn names(events: &[QmpEvent]) -> Vec<&str> {
        events.iter().map(|event| event.name.as_str()).collect()
    }

    #[test]
    fn listeners_get_copies_in_order_and_take_nothing_from_each_other() {
        let (mut client, peer) = connected(|peer| {
            peer.answer();
            ["A", "B", "A"].iter().for_each(|name| peer.say(&format!(r#"{{"event": "{name}"}}"#)));
            peer.answer();
            peer.say(r#"{"event": "LATE"}"#);
        });
        let mut all = client.listen(|_| true);
        let mut some = client.listen(|event| event.name == "A");
        client.run_raw("go", ()).unwrap();
        assert!(all.is_empty());
        // While one waits for its event, the others are kept for whom they are for.
        assert_eq!(some.next_before(&mut client, soon()).unwrap().name, "A");
        client.run_raw("go", ()).unwrap();
        peer.join().unwrap();
        assert_eq!(names(&all.take(&mut client).unwrap()), ["A", "B", "A", "LATE"]);
        assert_eq!(names(&all.take(&mut client).unwrap()), [] as [&str; 0]);
        assert_eq!(names(&some.take(&mut client).unwrap()), ["A"]);
        assert_eq!(names(&some.history()), ["A", "A"]);
        assert_eq!(names(&client.take_events().unwrap()), ["A", "B", "A", "LATE"]);
        let end = some.next_before(&mut client, soon()).unwrap_err().to_string();
        assert!(end.ends_with("instead of an event for a listener from vm0"), "{end}");
    }

    #[test]
    fn listener_hears_nothing_older_than_itself_and_nothing_once_dropped() {
        let (mut client, peer) = connected(|peer| {
            for name in ["EARLY", "NOW", "LATE"] {
                let (_, id) = peer.hear();
                peer.say(&format!(r#"{{"event": "{name}"}}"#));
                peer.say(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
            }
        });
        client.run_raw("go", ()).unwrap();
        let mut listener = client.listen(|_| true);
        client.run_raw("go", ()).unwrap();
        assert_eq!(names(&listener.take(&mut client).unwrap()), ["NOW"]);
        drop(listener);
        client.run_raw("go", ()).unwrap();
        assert!(client.listeners.is_empty());
        peer.join().unwrap();
    }
}
