//! Lines as QEMU sends them, damaged in every way that a few numbers can think of.

use qapi_types::DecodeError;
use qmp_client::protocol::{Limits, Violation, parse};

use super::*;
use crate::random::Random;

/// Where the conversations are that a fuzzer starts from, too.
const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/seeds/wire");

/// How many lines are read in all.
const LINES: usize = 100_000;

/// Words that mean something to a client.
const WORDS: [&str; 16] = [
    "\"event\":",
    "\"return\":",
    "\"error\":",
    "\"id\":",
    "\"QMP\":",
    "\"data\":",
    "null",
    "-1",
    "1e9",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\u0000",
    "\r\n",
];

/// Members that make one kind of message another one as well.
const MEMBERS: [&str; 6] = [
    r#""return": {}, "#,
    r#""error": {"class": "GenericError", "desc": "no"}, "#,
    r#""error": null, "#,
    r#""event": "STOP", "#,
    r#""QMP": {"version": {"qemu": {"major": 9, "minor": 0, "micro": 0}, "package": ""}, "capabilities": []}, "#,
    r#""data": 1, "#,
];

/// Names of members without which a message is none, or less.
const NAMES: [&str; 8] = [
    "\"QMP\"",
    "\"event\"",
    "\"return\"",
    "\"error\"",
    "\"class\"",
    "\"desc\"",
    "\"version\"",
    "\"seconds\"",
];

fn seeds() -> Vec<Vec<u8>> {
    let mut files: Vec<_> =
        std::fs::read_dir(SEEDS).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let texts = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
    texts
        .flat_map(|text| text.lines().map(|line| line.as_bytes().to_vec()).collect::<Vec<_>>())
        .collect()
}

/// Changes a line once.
fn damage(random: &mut Random, line: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let at = random.below(line.len() + 1);
    let end = (at + random.below(24)).min(line.len());
    match random.below(11) {
        0 => line.truncate(at),
        1 => drop(line.drain(at..end)),
        2 => line.insert(at, random.bits().to_le_bytes()[0]),
        3 if at < line.len() => line[at] ^= 1 << random.below(8),
        4 => drop(line.splice(at..end, random.pick(&WORDS).bytes())),
        // A part of the line once more, or of another one.
        5 => drop(line.splice(at..at, line[at..end].to_vec())),
        6 => {
            let other = &seeds[random.below(seeds.len())];
            let from = random.below(other.len() + 1);
            drop(line.splice(at.., other[from..].iter().copied()));
        }
        7 => {
            let deep = [b'['].repeat(random.below(600));
            drop(line.splice(at..at, deep));
        }
        8 => drop(line.splice(at..at, [b'x'].repeat(random.below(2000)))),
        // Another kind of message as well.
        9 => {
            let member = random.pick(&MEMBERS);
            let open = line.iter().position(|&byte| byte == b'{').map_or(0, |at| at + 1);
            drop(line.splice(open..open, member.bytes()));
        }
        // Of a kind that there is not, or with a member less.
        _ => {
            let word = random.pick(&NAMES).as_bytes();
            let found = line.windows(word.len()).position(|window| window == word);
            found.into_iter().for_each(|at| line[at + 1] ^= 1);
        }
    }
}

/// Says how the lines among `bytes` that are JSON break the rules of QMP.
fn violations(bytes: &[u8]) -> Vec<Violation> {
    let lines = bytes.split(|&byte| byte == b'\n');
    let violations = lines.filter_map(|line| parse(line.to_vec(), &Limits::DEFAULT).err());
    violations.filter(|violation| !matches!(violation, Violation::NotJson(_))).collect()
}

#[test]
fn conversations_of_qemu_are_read_to_the_last_member() {
    let bytes = seeds().join(&b"\r\n"[..]);
    let seen = read(&[bytes, b"\r\n".to_vec()].concat());
    assert_eq!(
        seen,
        Seen {
            lines: 36,
            refused: 4,
            greetings: 1,
            replies: 16,
            errors: 5,
            events: 15,
            typed: 21,
            unfinished: 0,
            long: 3,
        }
    );
}

fn malformed(what: &'static str, problem: &str, path: &str) -> Violation {
    let segments = path.rsplit('.');
    let source = segments.fold(DecodeError::new(problem), |error, segment| error.within(segment));
    Violation::Malformed { what, source }
}

#[test]
fn damaged_lines_are_refused_or_read_but_never_lost() {
    let seeds = seeds();
    let mut random = Random::new(3);
    let mut seen = Seen::default();
    let (mut ended, mut halves, mut long, mut broken) = (0, 0, 0, Vec::new());
    while ended < LINES {
        let mut bytes = Vec::new();
        for _ in 0..=random.below(4) {
            let mut line = seeds[random.below(seeds.len())].clone();
            for _ in 0..random.below(4) {
                damage(&mut random, &mut line, &seeds);
            }
            bytes.extend(line);
            bytes.extend_from_slice(random.pick(&["\r\n", "\n", "\r\n\r\n"]).as_bytes());
        }
        if random.below(4) == 0 {
            // The server goes in the middle of a line.
            let half = &seeds[random.below(seeds.len())];
            bytes.extend_from_slice(&half[..random.below(half.len())]);
        }
        broken.extend(violations(&bytes));
        let now = read(&bytes);
        ended += now.lines;
        halves += usize::from(now.unfinished > 0);
        long += now.long;
        assert_eq!(now.lines, now.refused + now.greetings + now.replies + now.events);
        seen.typed += now.typed;
        seen.refused += now.refused;
        seen.replies += now.replies;
        seen.events += now.events;
    }
    // Enough of them live through it that the damage reaches more than the outermost brackets.
    assert!(seen.refused > LINES / 4 && seen.typed > LINES / 20, "{seen:?}");
    assert!(seen.replies > LINES / 10 && seen.events > LINES / 10, "{seen:?}");
    assert!(halves > LINES / 50 && long > LINES / 10, "{halves} {long}");
    for violation in [
        Violation::NotAnObject,
        Violation::Unknown,
        Violation::Ambiguous("an event", "a reply"),
        Violation::Ambiguous("a greeting", "a reply"),
        Violation::Ambiguous("a greeting", "an event"),
        Violation::ReturnAndError,
        malformed("a reply", "missing", "error.class"),
        malformed("a reply", "missing", "error.desc"),
        malformed("a reply", "expected object, found string", "error"),
        malformed("a greeting", "missing", "QMP.version"),
        malformed("an event", "expected string, found number 1", "event"),
        malformed("an event", "expected object, found number 1", "data"),
        malformed("an event", "missing", "timestamp.seconds"),
    ] {
        let count = broken.iter().filter(|other| **other == violation).count();
        assert!(count > 20, "{violation}: {count}");
    }
}
