//! Replays the seeds of the fuzz targets: whole, truncated and damaged.

use std::fs;
use std::path::PathBuf;

use iotest_fuzz::TARGETS;

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let entries = fs::read_dir(&directory).expect("each target has a directory of seeds");
    let read = |path: PathBuf| fs::read(path).expect("a seed is a file that can be read");
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn replay(target: &str) {
    let named = TARGETS.into_iter().find(|(name, _)| *name == target);
    let (_, body) = named.expect("the target is in the table");
    let seeds = seeds(target);
    assert!(!seeds.is_empty(), "{target} has no seeds");
    for seed in &seeds {
        body(seed);
        for step in 0..48 {
            let at = seed.len() * step / 48;
            body(&seed[..at]);
            body(&seed[at..]);
            let mut damaged = seed.clone();
            if let Some(byte) = damaged.get_mut(at) {
                *byte ^= 1 << (step % 8);
            }
            body(&damaged);
        }
    }
}

#[test]
fn each_target_has_a_program() {
    let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let manifest = fs::read_to_string(directory.join("Cargo.toml")).unwrap();
    assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
    for (name, _) in TARGETS {
        let program = directory.join(format!("fuzz_targets/{name}.rs"));
        let call = format!("iotest_fuzz::{name}(bytes)");
        assert!(fs::read_to_string(program).unwrap().contains(&call), "{name}");
    }
}

#[test]
fn arguments_hold() {
    replay("arguments");
}

#[test]
fn comparison_holds() {
    replay("compare");
}

#[test]
fn filters_hold() {
    replay("filters");
}

#[test]
fn grammars_hold() {
    replay("grammars");
}

#[test]
fn schemas_hold() {
    replay("qapi");
}

#[test]
fn schema_of_endless_depth_is_a_mistake() {
    for open in ["[", "{ 'a': ", "{ 'not': [ "] {
        iotest_fuzz::qapi(open.repeat(200_000).as_bytes());
    }
}

#[test]
fn records_hold() {
    replay("records");
}

#[test]
fn messages_hold() {
    replay("wire");
}
