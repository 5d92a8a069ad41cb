//! The laws of the model, held against twins that keep every byte and try every order.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

const SIZE: u64 = 24;

/// A twin of [`Content`]: a set for each byte.
type Naive = Vec<ByteSet>;

fn naive(content: &Content) -> Naive {
    (0..content.size()).map(|at| content.at(at)).collect()
}

fn sets() -> impl Strategy<Value = ByteSet> {
    (0..3u8, 0..3u8).prop_map(|(a, b)| ByteSet::of(a).or(ByteSet::of(b)))
}

fn ranges() -> impl Strategy<Value = std::ops::Range<u64>> {
    (0..SIZE, 0..=SIZE / 2).prop_map(|(start, length)| start..start + length)
}

/// A content made of some ranges.
fn contents() -> impl Strategy<Value = Content> {
    vec((ranges(), sets()), 0..5).prop_map(|changes| {
        let mut content = Content::new(SIZE, ByteSet::of(9));
        changes.into_iter().for_each(|(range, value)| content.set(range, value));
        content
    })
}

fn requests() -> impl Strategy<Value = Request> {
    let kinds = prop_oneof![
        (1..5u8).prop_map(|value| RequestKind::Write { value }),
        Just(RequestKind::Zero),
        Just(RequestKind::Discard),
        Just(RequestKind::Read),
        Just(RequestKind::Flush),
    ];
    (kinds, 0..SIZE - 8, 1..8u64).prop_map(|(kind, at, length)| Request::new(kind, at, length))
}

fn replies() -> impl Strategy<Value = Reply> {
    prop_oneof![3 => Just(Reply::Done), 1 => Just(Reply::Unsure)]
}

/// Every order of some elements.
fn orders<T: Clone>(all: &[T]) -> Vec<Vec<T>> {
    let Some((first, rest)) = all.split_first() else { return vec![Vec::new()] };
    let insert = |order: Vec<T>| {
        let places = 0..=order.len();
        places.map(move |at| {
            let mut longer = order.clone();
            longer.insert(at, first.clone());
            longer
        })
    };
    orders(rest).into_iter().flat_map(insert).collect()
}

/// All that one byte may become by requests that take effect one after the other, in every order and with
/// every choice that they leave.
fn every_outcome(old: ByteSet, requests: &[(Request, Reply)], at: u64) -> ByteSet {
    let covering: Vec<_> =
        requests.iter().filter(|(request, _)| request.range().contains(&at)).copied().collect();
    let outcome = |order: &Vec<(Request, Reply)>| {
        order.iter().fold(old, |value, (request, reply)| {
            let new = match request.kind {
                RequestKind::Write { value } => ByteSet::of(value),
                RequestKind::Zero => ByteSet::ZERO,
                RequestKind::Discard => return value.or(ByteSet::ZERO),
                _ => return value,
            };
            if *reply == Reply::Done { new } else { value.or(new) }
        })
    };
    orders(&covering).iter().map(outcome).fold(ByteSet::NONE, ByteSet::or)
}

proptest! {
    #[test]
    fn change_is_that_of_every_byte(content in contents(), range in ranges(), add in sets()) {
        let mut twin = naive(&content);
        for at in range.start..range.end.min(SIZE) {
            twin[usize::try_from(at).unwrap()] = twin[usize::try_from(at).unwrap()].or(add);
        }
        let mut changed = content;
        changed.change(range, |old| old.or(add));
        prop_assert_eq!(naive(&changed), twin);
        let runs: Vec<_> = changed.runs(0..SIZE).collect();
        prop_assert!(runs.windows(2).all(|pair| pair[0].1 != pair[1].1 && pair[0].0.end == pair[1].0.start));
    }

    #[test]
    fn resize_keeps_what_is_left_and_adds(content in contents(), size in 0..2 * SIZE, added in sets()) {
        let mut twin = naive(&content);
        twin.resize(usize::try_from(size).unwrap(), added);
        let mut resized = content;
        resized.resize(size, added);
        prop_assert_eq!(naive(&resized), twin);
    }

    #[test]
    fn overwrite_and_union_are_those_of_every_byte(
        one in contents(), two in contents(), size in 0..2 * SIZE,
    ) {
        let mut two = two;
        two.resize(size, ByteSet::of(8));
        let (a, b) = (naive(&one), naive(&two));
        let longer = a.len().max(b.len());
        let either = |at: usize| match (a.get(at), b.get(at)) {
            (Some(a), Some(b)) => a.or(*b),
            (a, b) => *a.or(b).unwrap(),
        };
        prop_assert_eq!(naive(&one.or(&two)), (0..longer).map(either).collect::<Naive>());
        let mut over = one.clone();
        over.overwrite(&two);
        let expected: Naive = (0..longer).map(|at| *b.get(at).unwrap_or_else(|| &a[at])).collect();
        prop_assert_eq!(naive(&over), expected);
    }

    #[test]
    fn comparison_finds_what_no_byte_may_be(content in contents(), read in vec(0..10u8, 1..20), at in 0..4u64) {
        let wrong: Vec<u64> = (at..).zip(&read)
            .filter(|(at, value)| *at < SIZE && !content.at(*at).has(**value)).map(|(at, _)| at).collect();
        match content.compare(at, &read) {
            Ok(()) => prop_assert!(wrong.is_empty()),
            Err(found) => {
                prop_assert_eq!(Some(&found.offset), wrong.first());
                prop_assert_eq!(found.bytes, wrong.len() as u64);
            }
        }
        let mut narrowed = content.clone();
        narrowed.narrow(at, &read);
        for (place, value) in (at..).zip(&read).filter(|(place, _)| *place < SIZE) {
            let old = content.at(place);
            let new = if old.known().is_some() { old } else { ByteSet::of(*value) };
            prop_assert_eq!(narrowed.at(place), new);
        }
    }

    /// Laws 3, 4 and 5: the effect in one step is that of every order.
    #[test]
    fn requests_in_flight_take_effect_in_some_order(
        content in contents(), requests in vec((requests(), replies()), 0..5),
    ) {
        let mut disk = Disk::new(content.clone());
        disk.apply(&requests);
        for at in 0..SIZE {
            prop_assert_eq!(disk.content().at(at), every_outcome(content.at(at), &requests, at), "byte {}", at);
        }
    }

    /// A read in flight finds what any order of any part of the others leaves.
    #[test]
    fn read_in_flight_finds_any_part_of_the_others(
        content in contents(), requests in vec(requests(), 0..4),
    ) {
        let found = Disk::new(content.clone()).while_in_flight(&requests);
        for at in 0..SIZE {
            let parts = (0..1u32 << requests.len()).map(|part| {
                let chosen: Vec<_> = requests.iter().enumerate().filter(|(place, _)| part >> place & 1 == 1)
                    .map(|(_, request)| (*request, Reply::Done)).collect();
                every_outcome(content.at(at), &chosen, at)
            });
            prop_assert_eq!(found.at(at), parts.fold(ByteSet::NONE, ByteSet::or), "byte {}", at);
        }
    }

    /// Laws 7 and 8: after a kill a byte is as at the last flush, or as it was at some time since.
    #[test]
    fn kill_leaves_what_was_there_since_the_last_flush(
        content in contents(), batches in vec(vec((requests(), replies()), 1..3), 0..6),
    ) {
        let mut disk = Disk::new(content);
        let mut since: Naive = naive(disk.content());
        for batch in &batches {
            disk.apply(batch);
            let alone = matches!(batch[..], [(Request { kind: RequestKind::Flush, .. }, Reply::Done)]);
            for at in 0..SIZE {
                let place = usize::try_from(at).unwrap();
                let during = batch.iter().filter(|(request, _)| request.range().contains(&at));
                let new = during.clone().filter_map(|(request, _)| request.written().map(ByteSet::of));
                let new = new.fold(disk.content().at(at), ByteSet::or);
                let discarded = during.clone().any(|(request, _)| request.kind == RequestKind::Discard);
                since[place] = match (alone, discarded) {
                    (true, _) => new,
                    (false, true) => ByteSet::ANY,
                    (false, false) => since[place].or(new),
                };
            }
        }
        disk.kill();
        prop_assert_eq!(naive(disk.content()), since);
    }
}

#[test]
fn known_byte_is_the_only_one_of_its_set() {
    assert_eq!(ByteSet::of(255).known(), Some(255));
    assert_eq!(ByteSet::ZERO.or(ByteSet::of(64)).known(), None);
    assert_eq!((ByteSet::ANY.len(), ByteSet::NONE.known()), (256, None));
}
