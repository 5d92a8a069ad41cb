//! In which formats, protocols and modes a test runs: what it declares, narrowed by the settings.

use iotest_spec::{AioMode, CacheMode, CaseSpec, Choice, Format, Protocol, Variant, Vocabulary};

use crate::env::Settings;

/// What `generic`, `any` and an absent `formats` mean when IMGFMT does not say.
const OPEN_FORMATS: &[Format] = &[Format::Raw, Format::Qcow2];
/// What `generic`, `any` and an absent `protocols` mean when IMGPROTO does not say.
const OPEN_PROTOCOLS: &[Protocol] = &[Protocol::File];

/// Returns the variants in which a test has cases; there is always one at least.
///
/// A format or protocol that the settings name is the only one, whether the test takes it or not;
/// the decision says which.
pub(crate) fn variants(spec: &CaseSpec, settings: &Settings) -> Vec<Variant> {
    let formats = settings.format.map_or_else(
        || declared(&spec.formats, OPEN_FORMATS, |format| spec.formats.takes_format(format)),
        |format| vec![format],
    );
    let protocols = settings.protocol.map_or_else(
        || declared(&spec.protocols, OPEN_PROTOCOLS, |name| spec.protocols.takes_protocol(name)),
        |protocol| vec![protocol],
    );
    formats
        .iter()
        .flat_map(|format| protocols.iter().map(|protocol| Variant::new(*format, *protocol)))
        .collect()
}

/// Returns the cache and aio modes in which a test has cases in each variant; there is always one
/// of each kind.
///
/// CACHEMODE and AIOMODE name the only one of their kind. Where they are not set, each mode that
/// the test names gets a case; one that leaves modes open has writeback and threads where it takes
/// them, else the first that it takes.
pub(crate) fn modes(spec: &CaseSpec, settings: &Settings) -> Vec<(CacheMode, AioMode)> {
    let caches = crossed(settings.cache, &spec.cache_modes, CacheMode::Writeback);
    let aios = crossed(settings.aio, &spec.aio_modes, AioMode::Threads);
    caches.iter().flat_map(|cache| aios.iter().map(|aio| (*cache, *aio))).collect()
}

/// The values that a choice names; an open one stands for `open` and what it names besides.
fn declared<T: Vocabulary>(choice: &Choice<T>, open: &[T], takes: impl Fn(T) -> bool) -> Vec<T> {
    let mut values: Vec<T> = if choice.is_open() { open.to_vec() } else { Vec::new() };
    for value in choice.include {
        if !values.contains(value) {
            values.push(*value);
        }
    }
    values.retain(|value| takes(*value));
    if values.is_empty() {
        // Exclusions took every default away: one variant remains, so that no test is without.
        values.extend(T::all().iter().find(|value| takes(**value)).or_else(|| open.first()));
    }
    values
}

/// The modes of one kind: the one set, those that the test names, or what it prefers.
fn crossed<T: Vocabulary>(set: Option<T>, choice: &Choice<T>, default: T) -> Vec<T> {
    match (set, choice.crossed()) {
        (Some(mode), _) => vec![mode],
        (None, Some(named)) => named.to_vec(),
        (None, None) => vec![preferred(choice, default)],
    }
}

fn preferred<T: Vocabulary>(choice: &Choice<T>, default: T) -> T {
    let takes = |value: &&T| choice.takes(**value, true);
    if choice.takes(default, true) {
        return default;
    }
    choice
        .include
        .iter()
        .find(takes)
        .or_else(|| T::all().iter().find(takes))
        .map_or(default, |v| *v)
}
