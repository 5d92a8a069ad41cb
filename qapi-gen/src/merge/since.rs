//! Which release brought a thing: what schemas say, where the models do not contradict it.
//!
//! A schema's documentation errs now and then, and a renamed type says when the older one came.

use super::item::{Body, Item, Payload, Releases};
use crate::model::release_number;

/// Replaces what a newer release says by what an older one does, if the older one has the thing before
/// the newer one says that it came.
pub(super) fn join(newer: &mut Option<String>, older: Option<String>, release: &str) {
    let possible = |since: &String| release_number(since) <= release_number(release);
    *newer = newer.take().filter(possible).or(older);
}

/// Drops what a release contradicts that is not older and yet lacks the thing.
pub(super) fn drop_contradicted(item: &mut Item, releases: &[String]) {
    let check = |since: &mut Option<String>, having: Releases| {
        let first = (0..releases.len()).find(|index| having.has(*index)).unwrap_or_default();
        let lacking = first.checked_sub(1).map(|before| release_number(&releases[before]));
        let lacking =
            |since: &String| lacking.is_none_or(|lacking| release_number(since) > lacking);
        *since = since.take().filter(lacking);
    };
    check(&mut item.since, item.releases);
    match &mut item.body {
        Body::Enum(values) => values.iter_mut().for_each(|v| check(&mut v.since, v.releases)),
        Body::Object(members)
        | Body::Union { members, .. }
        | Body::Command { arguments: Payload::Members(members), .. }
        | Body::Event(Payload::Members(members)) => {
            members.iter_mut().for_each(|member| check(&mut member.since, member.releases));
        }
        Body::Alternate(_)
        | Body::Command { arguments: Payload::Union(_), .. }
        | Body::Event(Payload::Union(_)) => {}
    }
}
