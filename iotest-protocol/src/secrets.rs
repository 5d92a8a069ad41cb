//! [`Secrets`]: redacts secret values in all text that is written; [`REDACTED`] replaces them.
//!
//! A secret is found in every encoding that command lines, JSON, URIs and reports give it. Whoever
//! writes text calls this module; it does not decide where.

mod fragments;
mod exchange;
mod spelling;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use serde_json::Value;

use self::exchange::Sender;
pub use self::exchange::{Exchange, VARIABLE};

/// The text that replaces a secret.
pub const REDACTED: &str = "***";

/// The length of the shortest secret that is redacted, in characters: shorter ones are part of too many
/// words.
pub const SHORTEST: usize = 4;

/// How much of a file is read at a time, in bytes.
const CHUNK: usize = 1 << 20;

/// A set of secrets. Clones share the same set.
///
/// ```
/// use iotest_protocol::secrets::Secrets;
/// let secrets = Secrets::default();
/// secrets.add("se,same");
/// assert_eq!(secrets.redact("-object secret,id=s,data=se,,same"), "-object secret,id=s,data=***");
/// ```
#[derive(Clone, Default)]
pub struct Secrets(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    values: BTreeSet<String>,
    /// The encodings of all secrets, longest first, since one may be part of another.
    spellings: Vec<String>,
    /// The file by which the processes of a case share secrets.
    exchange: Option<Sender>,
    /// Why other processes do not know all secrets.
    exchange_error: Option<io::Error>,
}

impl Secrets {
    /// Adds a value, which is redacted from now on, also by the other processes of the case.
    ///
    /// Values of less than [`SHORTEST`] characters are not redacted.
    pub fn add(&self, value: &str) {
        let mut known = self.lock();
        let is_new = known.insert(value);
        let told = known.exchange.as_mut().filter(|_| is_new).map(|sender| sender.send(value));
        known.exchange_error = told.and_then(Result::err).or(known.exchange_error.take());
    }

    /// Returns why other processes do not know all secrets; `None` if they do.
    pub fn exchange_error(&self) -> Option<String> {
        self.lock().exchange_error.as_ref().map(ToString::to_string)
    }

    /// Returns whether there are no secrets.
    pub fn is_empty(&self) -> bool {
        self.lock().spellings.is_empty()
    }

    /// Shares secrets that are added from now on by the exchange file with this path.
    pub fn use_exchange(&self, path: impl Into<Utf8PathBuf>) {
        self.lock().exchange = Some(Sender::open(path.into()));
    }

    /// Adds the secrets that other processes have shared.
    pub fn refresh(&self) {
        let mut known = self.lock();
        let Some(path) = known.exchange.as_ref().map(|sender| sender.path.clone()) else { return };
        for value in exchange::read(&path) {
            known.insert(&value);
        }
    }

    /// Returns a text with secrets redacted.
    pub fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let known = self.lock();
        let mut text = Cow::Borrowed(text);
        for spelling in &known.spellings {
            if text.contains(spelling.as_str()) {
                text = Cow::Owned(text.replace(spelling.as_str(), REDACTED));
            }
        }
        match fragments::redact(&text, &known.spellings) {
            Some(hidden) => Cow::Owned(hidden),
            None => text,
        }
    }

    /// Returns bytes with secrets redacted; invalid UTF-8 stays.
    pub fn redact_bytes<'a>(&self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        if self.is_empty() {
            return Cow::Borrowed(bytes);
        }
        let mut hidden = Vec::with_capacity(bytes.len());
        for chunk in bytes.utf8_chunks() {
            hidden.extend(self.redact(chunk.valid()).as_bytes());
            hidden.extend(chunk.invalid());
        }
        Cow::Owned(hidden)
    }

    /// Redacts secrets in the strings and member names of a JSON value.
    pub fn redact_json(&self, value: &mut Value) {
        if !self.is_empty() {
            self.redact_value(value);
        }
    }

    fn redact_value(&self, value: &mut Value) {
        match value {
            Value::String(text) => self.redact_string(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.redact_value(item)),
            Value::Object(members) => {
                let named = std::mem::take(members).into_iter().map(|(mut name, mut member)| {
                    self.redact_string(&mut name);
                    self.redact_value(&mut member);
                    (name, member)
                });
                *members = named.collect();
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Redacts secrets in a string.
    pub fn redact_string(&self, text: &mut String) {
        if let Cow::Owned(hidden) = self.redact(text) {
            *text = hidden;
        }
    }

    /// Redacts secrets in a file, which is replaced if it contains any.
    ///
    /// # Errors
    /// * The system's error if it cannot be read or written.
    pub fn redact_file(&self, path: &Utf8Path) -> io::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let directory = path.parent().filter(|path| *path != "").unwrap_or(Utf8Path::new("."));
        let mut file = crate::regular::open(path)?;
        let mut clean = tempfile::NamedTempFile::new_in(directory)?;
        let (mut bytes, mut changed) = (Vec::new(), false);
        loop {
            let read = (&mut file).take(CHUNK as u64).read_to_end(&mut bytes)?;
            let end = if read == 0 { bytes.len() } else { self.split_point(&bytes) };
            let hidden = self.redact_bytes(&bytes[..end]);
            changed |= *hidden != bytes[..end];
            clean.write_all(&hidden)?;
            bytes.drain(..end);
            if read == 0 {
                break;
            }
        }
        if changed {
            clean.persist(path).map_err(|error| error.error)?;
        }
        Ok(())
    }

    /// Returns how many of these bytes may be passed on: the rest may be the beginning of a secret that
    /// continues in the next bytes.
    pub fn safe_len(&self, bytes: &[u8]) -> usize {
        let known = self.lock();
        let longest = known.spellings.first().map_or(0, String::len);
        let spellings = || known.spellings.iter().map(String::as_bytes);
        let begins = |start: &usize| {
            let rest = &bytes[*start..];
            spellings().any(|secret| secret.len() > rest.len() && secret.starts_with(rest))
        };
        let mut end = (bytes.len().saturating_sub(longest)..bytes.len()).find(begins);
        // A complete secret must not be split either.
        while let Some(at) = end {
            let parted = |start: &usize| {
                let of = |secret: &[u8]| {
                    start + secret.len() > at && bytes[*start..].starts_with(secret)
                };
                spellings().any(of)
            };
            match (at.saturating_sub(longest)..at).find(parted) {
                Some(start) => end = Some(start),
                None => return at,
            }
        }
        bytes.len()
    }

    /// Returns where to split bytes so that no secret is split, even one that continues after them.
    fn split_point(&self, bytes: &[u8]) -> usize {
        let known = self.lock();
        let longest = known.spellings.first().map_or(0, String::len);
        let mut end = bytes.len().saturating_sub(longest);
        let window = end.saturating_sub(longest);
        for spelling in known.spellings.iter().map(String::as_bytes) {
            let parted = |start: &usize| {
                start + spelling.len() > end && bytes[*start..].starts_with(spelling)
            };
            if let Some(start) = (window..end).find(parted) {
                end = start;
            }
        }
        end
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Adds a value; returns whether it is new and long enough to be redacted.
    fn insert(&mut self, value: &str) -> bool {
        let new = spelling::is_long_enough(value) && self.values.insert(value.to_owned());
        if new {
            self.spellings.extend(spelling::spellings(value));
            self.spellings.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
            self.spellings.dedup();
        }
        new
    }
}

/// Shows only the number of secrets.
impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.lock().values.len())
    }
}

impl PartialEq for Secrets {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || {
            let values = self.lock().values.clone();
            values == other.lock().values
        }
    }
}

#[cfg(test)]
mod tests;
