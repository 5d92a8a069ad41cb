//! That rules do what their patterns say, which are run here as they are: on any text, whole.
//!
//! The rules themselves look for a literal first, and pass over text that cannot match.

use regex::Regex;

use super::*;
use crate::random::Random;
use crate::transcript::Transcript;

/// A rule, and what it does said plainly.
type Pair = (Vec<Filter>, Box<dyn Fn(&str) -> String>);

fn pattern(rule: Filter, pattern: &str, replacement: &'static str) -> Pair {
    let regex = Regex::new(pattern).unwrap();
    (vec![rule], Box::new(move |text| regex.replace_all(text, replacement).into_owned()))
}

fn lines(rule: Filter, wanted: impl FnMut(&str) -> bool + Clone + 'static) -> Pair {
    let naive = move |text: &str| {
        let mut wanted = wanted.clone();
        text.split('\n').filter(|line| wanted(line)).collect::<Vec<_>>().join("\n")
    };
    (vec![rule], Box::new(naive))
}

fn words(text: &str, word: &str) -> String {
    let part = |c: char| c.is_alphanumeric() || "_-/".contains(c);
    let mut replaced = String::new();
    let mut copied = 0;
    for (start, found) in text.match_indices(word) {
        let end = start + found.len();
        if !text[..start].ends_with(part) && !text[end..].starts_with(part) {
            replaced += &text[copied..start];
            replaced += "IMGFMT";
            copied = end;
        }
    }
    replaced + &text[copied..]
}

fn qtest(text: &str) -> String {
    let opened = Regex::new(r"\A\[I [0-9]+\.[0-9]+\] OPENED\n").unwrap();
    let closed = Regex::new(r"\n?\[I \+[0-9]+\.[0-9]+\] CLOSED\n?(\n?)\z").unwrap();
    closed.replace(&opened.replace(text, ""), "$1").into_owned()
}

/// Every rule but known values.
fn pairs() -> Vec<Pair> {
    let statistics = concat!(
        "[0-9]* ops; [0-9/:. sec]* ",
        r"\([-0-9/.infa]* [EPTGMKiBbytes]*/sec ",
        r"and [-0-9/.infa]* ops/sec\)",
    );
    let mut inside = false;
    vec![
        pattern(
            qemu_io_statistics(),
            statistics,
            "X ops; XX:XX:XX.X (XXX YYY/sec and XXX ops/sec)",
        ),
        pattern(generated_node_names(), "#block[0-9]+", "NODE_NAME"),
        pattern(virtio_scsi(), "(virtio-scsi)-(?:ccw|pci)", "$1"),
        pattern(nbd_block_sizes(), "((?:min|opt|max) block): [0-9]+", "$1: XXX"),
        pattern(chown(), "chown [0-9]+:[0-9]+", "chown UID:GID"),
        pattern(luks_iterations(), "iters: [0-9]+", "iters: XXX"),
        pattern(uuid(), "uuid: [-a-f0-9]+", "uuid: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX"),
        pattern(vmdk_cid(), "cid: [0-9]+", "cid: XXXXXXXXXX"),
        pattern(compression_type(), "(compression type: )(?:zlib|zstd)", "${1}COMPRESSION_TYPE"),
        pattern(carriage_returns(), "\r", ""),
        pattern(hmp_readline(), r"(?m)^(\(qemu\) )?.*\x1b\[D|\x1b\[K", "$1"),
        pattern(image_format_blind("raw"), "raw", "IMGFMT"),
        pattern(Filter::literal("aXa", "b"), "aXa", "b"),
        (vec![image_format("raw")], Box::new(|text| words(text, "raw"))),
        (vec![qtest_lines()], Box::new(qtest)),
        lines(disk_size(), |line| !line.contains("disk size") && !line.contains("actual-size")),
        lines(child_info(), move |line| {
            inside = line.contains("Child node '/") || inside && line.starts_with(' ');
            !inside
        }),
    ]
}

/// What the patterns consist of, whole, in parts and nearly.
const PIECES: &[&str] = &[
    " ops; ",
    "ops; ",
    " ops",
    "1 ops; 00.00 sec (",
    "00:00:01.5 ",
    "0/sec",
    " (",
    "(",
    "inf",
    "nan",
    "-",
    ".",
    " GiB",
    " bytes",
    "/sec and ",
    " ops/sec)",
    "2 ops; 1 sec (1 KiB/sec and 3 ops/sec)",
    "#block",
    "#",
    "block",
    "virtio-scsi-",
    "virtio-scsi",
    "pci",
    "ccw",
    "min",
    "opt ",
    "max block",
    " block: ",
    "block: ",
    "chown ",
    "chown 1:",
    ":",
    "7:8",
    "iters: ",
    "iter",
    "uuid: ",
    "uu",
    "ab-cdef",
    "cid: ",
    "compression type: ",
    "zlib",
    "zstd",
    "zst",
    "\r",
    "\r\n",
    "\x1b[D",
    "\x1b[K",
    "\x1b",
    "(qemu) ",
    "raw",
    "draw",
    "/raw",
    "raw_",
    "aXa",
    "Xa",
    "[I 1.5] OPENED\n",
    "[I ",
    "\n[I +",
    "0.5] CLOSED",
    "[I +0.5] CLOSED\n",
    "disk size",
    "disk size: 1 KiB\n",
    "actual-size",
    "actual",
    "Child node '/",
    "Child node '/file':\n",
    "\n  more\n",
    "\n",
    "\n\n",
    " ",
    "0",
    "12",
    "a",
    "é",
    "\u{85}",
    "/tmp/a",
    "/tmp/a/",
    "/tmp/a/12-",
    "/tmp/ab",
    "/tmp/a.b",
    "aXaXa",
    "pid 12",
    "pid",
    "process: ",
    "12",
    "node",
    "node-1",
    ".",
    "%2F",
    ",,",
    "\\\"",
];

fn generated(random: &mut Random) -> String {
    (0..random.below(12)).map(|_| random.pick(PIECES)).collect()
}

#[test]
fn each_rule_does_on_any_text_what_its_pattern_says() {
    let mut random = Random::new(11);
    for (rules, naive) in pairs() {
        for _ in 0..4000 {
            let text = generated(&mut random);
            assert_eq!(Chain::new().text(&text, &rules), naive(&text), "{rules:?} of {text:?}");
        }
    }
}

#[test]
fn known_values_are_replaced_as_if_each_place_was_tried() {
    let mut random = Random::new(12);
    let mut chain = Chain::new();
    chain.learn(Known::path("/tmp/a", "DIR"));
    chain.learn(Known::prefix("/tmp/a/12-", "DIR/PID-"));
    chain.learn(Known::path("/tmp/a/\"b, c\"", "IMAGE"));
    chain.learn(Known::name("node", "NODE"));
    chain.learn(Known::name("aXa", "DOUBLE"));
    chain.learn(Known::name("a", "SHORT"));
    chain.learn(Known::pid(12));
    for _ in 0..30_000 {
        let text = generated(&mut random);
        let [short, long] = chain.known_each_way(&text);
        assert_eq!(short, long, "{text:?}");
        assert_eq!(chain.text(&text, &[]), short, "{text:?}");
    }
}

#[test]
fn chain_does_what_every_rule_does_one_after_the_other() {
    let mut random = Random::new(13);
    let pairs = pairs();
    for _ in 0..6000 {
        let mut chain = Chain::new();
        chain.learn(Known::path("/tmp/a", "DIR"));
        chain.learn(Known::pid(12));
        let chosen: Vec<&Pair> =
            (0..random.below(6)).map(|_| &pairs[random.below(pairs.len())]).collect();
        chosen.iter().for_each(|(rules, _)| chain.extend(rules.iter().cloned()));
        let text = generated(&mut random);
        let [first, _] = chain.known_each_way(&text);
        let expected = chosen.iter().fold(first, |text, (_, naive)| naive(&text));
        assert_eq!(chain.text(&text, &[]), expected, "{chain} of {text:?}");
    }
}

#[test]
fn json_is_filtered_alike_leaf_by_leaf_and_as_a_whole() {
    let mut random = Random::new(14);
    let whole = Filter::json("looks at the whole value", |_| {});
    for _ in 0..6000 {
        let mut chain = Chain::standard("/tmp/a", "/tmp/b", 12);
        let late = Filter::literal("SECS", "seconds");
        let any = Filter::strings("any string", |text| text.replace("USECS", ""));
        let rules = [virtio_scsi(), late, any, event_timestamps()];
        chain.extend(rules.into_iter().take(random.below(5)));
        let value = value(&mut random, 3);
        let log = Transcript::new(chain);
        log.reply(&value);
        let leaf_by_leaf = log.rendered();
        log.filtered([whole.clone()]).reply(&value);
        assert_eq!(log.rendered(), leaf_by_leaf.repeat(2), "{value}");
    }
}

fn value(random: &mut Random, depth: usize) -> Value {
    let kinds = if depth == 0 { 4 } else { 6 };
    match random.below(kinds) {
        0 => Value::Null,
        1 => Value::from(random.below(20)),
        2 => Value::from(random.pick(&["12", "a", "#block12", "/tmp/a"])),
        3 => Value::from(generated(random)),
        4 => (0..random.below(3)).map(|_| value(random, depth - 1)).collect(),
        _ => {
            let names = ["pid", "timestamp", "seconds", "microseconds", "size", "x"];
            let member =
                |random: &mut Random| (names[random.below(6)].to_owned(), value(random, depth - 1));
            Value::Object((0..random.below(5)).map(|_| member(random)).collect())
        }
    }
}

#[test]
fn long_texts_take_no_longer_than_their_length() {
    // Each would take minutes if its time grew with the square.
    let mut chain = Chain::standard("/tmp/a", "/tmp/b", 11);
    pairs().into_iter().for_each(|(rules, _)| chain.extend(rules));
    chain.learn(Known::name("1", "ONE"));
    chain.learn(Known::name("aba", "NAME"));
    for piece in
        PIECES.iter().chain(&["1", "/", "ab", "pid ", "uuid: a", "1 ops; 1", "pid 1 ", "\x1b["])
    {
        let text = piece.repeat((1 << 18) / piece.len());
        assert!(chain.text(&text, &[]).len() <= 8 * text.len(), "{piece:?}");
    }
}
