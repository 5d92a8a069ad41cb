//! [`bless_for_format()`]: accepting a log as the reference of one format alone.

use super::{BlessError, Blessed, Request, bless_by};
use crate::file;
use crate::golden::claims::Claims;
use crate::golden::resolve::Resolution;
use crate::golden::verdict::says;

/// Accepts what a case logged as the reference of its format alone, of its parameter too if it has
/// one; the reference of all others stays as it is.
///
/// Nothing is written behind the back of a case of this run that would read the same file.
///
/// # Errors
/// A [`BlessError`] that says why nothing was accepted.
pub fn bless_for_format(request: &Request<'_>) -> Result<Blessed, BlessError> {
    bless_by(request, decide)
}

/// Decides what is to be written, and writes nothing.
fn decide(
    request: &Request<'_>,
    resolution: &Resolution,
    claims: &Claims,
) -> Result<Blessed, BlessError> {
    let subject = request.subject;
    let id = || subject.id();
    if request.log.is_empty() && resolution.found().is_none() {
        return Ok(Blessed::Nothing);
    }
    let wanted = if subject.parameter.is_some() { "parameter and format" } else { "format" };
    let candidates = resolution.candidates();
    let index = candidates
        .iter()
        .position(|candidate| candidate.specific_to == wanted)
        .expect("every case has a format, and so a file for it");
    let path = candidates[index].path.clone();
    let file = |fault| BlessError::File { id: id(), fault };
    for candidate in &candidates[..index] {
        if file::is_there(&candidate.path).map_err(file)? {
            return Err(BlessError::MoreSpecific { id: id(), path: candidate.path.clone() });
        }
    }
    if file::is_there(&path).map_err(file)? && says(&path, request.log).map_err(file)? {
        return Ok(Blessed::Unchanged(path));
    }
    let tail = subject.tail();
    let mut with = claims.of(&path);
    if with.contains(&tail) {
        return Err(BlessError::Unstable { id: id(), path });
    }
    with.extend(claims.losers_to(path.file_name().unwrap_or_default(), &tail));
    match with.is_empty() {
        true => Ok(Blessed::Written(path)),
        false => Err(BlessError::NotForFormat { id: id(), path, with }),
    }
}
