//! Shrinking by predicates that are known.

use super::*;
use crate::Options;
use crate::generate::generate;
use crate::image::Format;
use crate::model::RequestKind;

/// Whether a zero write and a write are in flight together.
fn has_pair(program: &Program) -> bool {
    program.ops.iter().any(|op| {
        let has = |wanted: fn(&RequestKind) -> bool| {
            let size = program.image.size;
            op.requests().iter().any(|it| wanted(&it.kind) && it.range().end <= size)
        };
        has(|kind| matches!(kind, RequestKind::Write { .. }))
            && has(|kind| *kind == RequestKind::Zero)
    })
}

#[test]
fn only_what_is_needed_is_left() {
    let options = Options { formats: vec![Format::Qcow2] };
    let programs: Vec<Program> =
        (0..200).map(|seed| generate(seed, &options)).filter(has_pair).collect();
    assert!(programs.len() > 20, "{}", programs.len());
    for program in programs {
        let small = shrink(&program, &mut |candidate| has_pair(candidate));
        assert_eq!((small.ops.len(), small.len()), (1, 2), "{small}");
        assert!(small.image.create.is_empty() && small.image.open.is_empty(), "{small}");
        assert!(small.ops[0].requests().iter().all(|request| request.offset < 65_536), "{small}");
    }
}

#[test]
fn program_that_does_not_fail_again_is_left_as_it_is() {
    let program = generate(1, &Options::default());
    assert_eq!(shrink(&program, &mut |_| false), program);
}

#[test]
fn runs_grow_with_rarity_up_to_a_limit() {
    let runs = |seen| Chance { seen, of: 10 }.runs_to_tell();
    assert_eq!([10, 9, 5, 1, 0].map(runs), [1, 2, 5, MOST_RUNS, MOST_RUNS]);
}
