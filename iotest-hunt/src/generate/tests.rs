//! What programs must be, whatever the seed.

use super::*;
use crate::model::RequestKind;

#[test]
fn seed_decides_the_program() {
    let options = Options::default();
    for seed in 0..50 {
        assert_eq!(generate(seed, &options), generate(seed, &options));
    }
    assert_ne!(generate(1, &options).ops, generate(2, &options).ops);
}

#[test]
fn requests_fit_and_compressed_ones_are_whole_clusters() {
    for seed in 0..2000 {
        let program = generate(seed, &Options::default());
        let mut cluster = program.image.cluster();
        let mut size = program.image.size;
        assert!(size > 0 && size % 512 == 0, "{seed}: {size}");
        for op in &program.ops {
            match op {
                Op::Overlay { image, .. } => cluster = image.cluster(),
                // What is below has another size, and other clusters.
                Op::Commit { live: true } => break,
                Op::Resize { size: new } => size = *new,
                _ => {}
            }
            for request in op.requests() {
                assert!(request.range().end <= size, "{seed}: {request} of {size}");
                if matches!(request.kind, RequestKind::Compressed { .. }) {
                    assert!(request.length > 0, "{seed}: {request}");
                    assert_eq!((request.offset | request.length) % cluster, 0, "{seed}: {request}");
                }
            }
        }
    }
}

#[test]
fn every_operation_and_format_is_drawn() {
    let mut drawn = std::collections::BTreeSet::new();
    for seed in 0..500 {
        let program = generate(seed, &Options::default());
        drawn.insert(program.image.format.name());
        for op in &program.ops {
            drawn.insert(op.name());
            drawn.extend(op.requests().iter().map(|request| request.name()));
        }
    }
    // 9 formats, 13 operations, 7 requests.
    assert_eq!(drawn.len(), 9 + 13 + 7, "{drawn:?}");
}

#[test]
fn chosen_formats_are_the_only_ones() {
    let options = Options { formats: vec![Format::Raw, Format::Vmdk] };
    for seed in 0..100 {
        let program = generate(seed, &options);
        assert!(options.formats.contains(&program.image.format));
        assert!(!program.ops.iter().any(|op| matches!(op, Op::Overlay { .. })));
    }
}
