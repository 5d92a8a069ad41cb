//! [`bless_for_format()`]: accepting a log as the reference of one format alone.

use super::arrange::Arrangement;
use super::{BlessError, Blessed, Request, check_permission, logged_case, open};
use crate::file;
use crate::golden::claims::Claims;
use crate::golden::comparison;
use crate::golden::release::without_release;
use crate::golden::resolve::Resolution;

/// Accepts what a case logged as the reference of its format alone, of its parameter too if it has
/// one; the reference of all others stays as it is.
///
/// Nothing is written if another case of this run would read the same file and logged something
/// else.
///
/// # Errors
/// A [`BlessError`] that says why nothing was accepted.
pub fn bless_for_format(request: &Request<'_>) -> Result<Blessed, BlessError> {
    check_permission(request)?;
    let subject = request.subject;
    let file = |fault| BlessError::File { id: subject.id(), fault };
    let (mut claims, names) = open(request)?;
    let now = claims.arranged();
    let blessed = decide(request, &claims, &now)?;
    let tail = request.tail();
    if let Blessed::Written(path) = &blessed {
        let name = path.file_name().unwrap_or_default();
        claims.write_now(name, request.log).map_err(file)?;
    }
    claims.add(&tail, logged_case(request, names), request.log).map_err(file)?;
    claims.write().map_err(file)?;
    Ok(blessed)
}

/// Decides what is to be written, and writes nothing.
fn decide(
    request: &Request<'_>,
    claims: &Claims,
    now: &Arrangement,
) -> Result<Blessed, BlessError> {
    let subject = request.subject;
    let id = || subject.id();
    let file = |fault| BlessError::File { id: id(), fault };
    let resolution = Resolution::look(request.golden_dir, subject).map_err(file)?;
    if request.log.is_empty() && resolution.found().is_none() {
        return Ok(Blessed::Nothing);
    }
    let wanted = if subject.parameter.is_some() { "parameter and format" } else { "format" };
    let candidates = resolution.candidates();
    // For the releases of the reference that it differs from.
    let found = resolution.found().and_then(|path| path.file_name()).unwrap_or_default();
    let (_, release) = without_release(found);
    let index = candidates
        .iter()
        .position(|candidate| candidate.specific_to == wanted && candidate.release == release)
        .expect("every case has a format, and so a file for it");
    let path = candidates[index].path.clone();
    for candidate in &candidates[..index] {
        if file::exists(&candidate.path).map_err(file)? {
            return Err(BlessError::MoreSpecific { id: id(), path: candidate.path.clone() });
        }
    }
    if file::exists(&path).map_err(file)?
        && comparison::equals_log(&path, request.log).map_err(file)?
    {
        return Ok(Blessed::Unchanged(path));
    }
    let (name, tail) = (path.file_name().unwrap_or_default(), request.tail());
    if now.file_of(&tail).is_some_and(|own| own == name) {
        return Err(BlessError::Unstable { id: id(), path });
    }
    let mut with = now.behind(name, &tail);
    with.extend(claims.losers_to(name, &tail, now));
    match with.is_empty() {
        true => Ok(Blessed::Written(path)),
        false => Err(BlessError::NotForFormat { id: id(), path, with }),
    }
}
