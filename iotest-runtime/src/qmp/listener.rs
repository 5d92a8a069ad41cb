//! [`EventListener`]: a separate queue for some of a connection's events.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iotest_exec::deadline::{ActiveWait, Deadline};
use qmp_client::protocol::Event as QmpEvent;

use crate::qmp::client::QmpClient;
use crate::qmp::error::QmpError;
use crate::qmp::monitor::Monitor;
use crate::qmp::receive::Waiting;
use crate::qmp::subscription::{Queues, Subscription};

/// A queue that receives a copy of each matching event, in the order of arrival, until it is dropped.
///
/// The connection's own queue and other listeners have these events as well, so one part of a test can
/// follow a job while another waits for other events.
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
#[must_use = "it receives nothing once it is dropped"]
pub struct EventListener {
    queues: Arc<Mutex<Queues>>,
}

impl fmt::Debug for EventListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waiting = self.queues.lock().unwrap_or_else(PoisonError::into_inner).queue.len();
        f.debug_struct("EventListener").field("events", &waiting).finish_non_exhaustive()
    }
}

impl QmpClient {
    /// Starts to copy the events for which `wanted` returns true into a separate queue.
    ///
    /// A listener made before a command receives all events of the command. Events queued earlier are not
    /// copied; events that have arrived but were not read yet are.
    #[doc(alias = "listener")]
    #[doc(alias = "register_listener")]
    #[doc(alias = "Events")]
    pub fn listen(
        &mut self,
        wanted: impl Fn(&QmpEvent) -> bool + Send + Sync + 'static,
    ) -> EventListener {
        let queues = Arc::default();
        self.link.handler_mut().listeners.push(Subscription::new(&queues, wanted));
        EventListener { queues }
    }
}

impl EventListener {
    /// Waits for the next event, the oldest in the queue first, on the listener's connection.
    ///
    /// # Errors
    /// * [`QmpError::Timeout`] if none comes before `deadline`.
    /// * [`QmpError::Disconnected`], [`QmpError::Protocol`], [`QmpError::Flood`] or
    ///   [`QmpError::Io`] if the connection fails.
    #[doc(alias = "get")]
    pub fn next_before(
        &mut self,
        monitor: &mut impl Monitor,
        deadline: Deadline,
    ) -> Result<QmpEvent, QmpError> {
        let what = "an event for a listener";
        let _waiting = ActiveWait::start(what);
        let mut waiting = Waiting::until(deadline);
        loop {
            if let Some(event) = self.queues().take() {
                return Ok(event);
            }
            let received = monitor.client().and_then(|client| {
                let message = client.receive(what, &mut waiting)?;
                client.link.keep(message);
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

    /// Returns whether the queue is empty, without reading the socket.
    #[doc(alias = "empty")]
    pub fn is_empty(&self) -> bool {
        self.queues().queue.size().0 == 0
    }

    /// Returns every event that it has received, including those taken; of the latter at most the last
    /// 100,000, or 64 MiB.
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
        // While one listener waits, the others keep receiving their events.
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
        assert!(client.link.handler().listeners.is_empty());
        peer.join().unwrap();
    }
}
