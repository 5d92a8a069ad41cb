//! Measures how long the filters take for 10 MiB of log, for several kinds of text.
//!
//! `standard` is the chain of every log, `all` also has every other rule; both get the text as one entry.
//! `by line` logs each line as an entry, through the standard chain into a transcript. QMP values are
//! logged as replies. Nothing is asserted; times are printed. CONTRIBUTING.md says how to run it, and what
//! to expect.
#![expect(clippy::print_stdout, reason = "the program prints measurements")]

use std::time::{Duration, Instant};

use iotest_runtime::filter::{self, Chain, ChildInfo};
use iotest_runtime::internal::{Diff, Paint, equal_to_reference as equal};
use iotest_runtime::transcript::Transcript;
use serde_json::{Value, json};

/// The size of the text of each kind, in bytes.
const BYTES: usize = 10 << 20;
/// The length of the longest lines, in bytes.
const LONG: usize = 1 << 20;
/// How often each is measured.
const ROUNDS: usize = 5;

const DIR: &str = "/tmp/iotest-scratch/4711-backup-full-qcow2-file";
const SOCKETS: &str = "/tmp/iotest-sockets/4711-b";

fn standard() -> Chain {
    Chain::standard(DIR, SOCKETS, 4711)
}

fn everything() -> Chain {
    let mut chain = standard();
    chain.extend(filter::image_info(&format!("{DIR}/4711-t.qcow2"), "qcow2", ChildInfo::Drop));
    chain.extend(filter::qemu_io_output());
    chain.extend([filter::image_format_blind("qcow2"), filter::virtio_scsi(), filter::chown()]);
    chain.extend([filter::nbd_block_sizes(), filter::qtest_lines(), filter::hmp_readline()]);
    chain
}

/// Returns a text of 10 MiB that repeats `line`.
fn repeated(mut line: impl FnMut(usize) -> String) -> String {
    let mut text = String::with_capacity(BYTES + 4096);
    let mut number = 0;
    while text.len() < BYTES {
        text.push_str(&line(number));
        number += 1;
    }
    text
}

/// Returns the same in lines of 1 MiB.
fn in_long_lines(mut piece: impl FnMut(usize) -> String) -> String {
    let mut length = 0;
    repeated(|number| {
        let mut piece = piece(number).replace('\n', " ");
        length += piece.len();
        if length > LONG {
            length = 0;
            piece.push('\n');
        }
        piece
    })
}

fn prose(number: usize) -> String {
    format!("=== Step {number}: the guest writes, the mirror follows ===\n")
}

fn qemu_io(number: usize) -> String {
    format!(
        "wrote 65536/65536 bytes at offset {}\n\
         64 KiB, 1 ops; 00.00 sec (1.2{} GiB/sec and 2{}.5410 ops/sec)\n",
        number * 65536,
        number % 10,
        number % 100
    )
}

fn reply(number: usize) -> Value {
    json!({"return": {
        "device": format!("drive{number}"), "node-name": format!("#block{number}"),
        "inserted": {"file": format!("{DIR}/4711-t.qcow2"), "ro": false, "drv": "qcow2",
                     "image": {"virtual-size": 67_108_864, "filename": "json:{}", "cluster-size": 65536}},
    }})
}

fn event(number: usize) -> Value {
    json!({"event": "BLOCK_JOB_COMPLETED", "data": {"device": "job0", "len": number, "offset": 0},
           "timestamp": {"seconds": number, "microseconds": 17}})
}

fn kinds() -> Vec<(&'static str, String)> {
    let near = |number: usize| {
        format!(
            "1{number} ops; 00:1 (#block #blocks pid /tmp/iotest-scratch/47 iters: uuid: cid: x\n"
        )
    };
    let digits = |number: usize| format!("{number}{number:08x}4711");
    vec![
        ("short lines", repeated(|number| format!("line {}\n", number % 1000))),
        ("prose", repeated(prose)),
        ("prose, 1 MiB lines", in_long_lines(prose)),
        ("one line", repeated(|number| prose(number).replace('\n', " "))),
        ("qemu-io", repeated(qemu_io)),
        ("qemu-io, 1 MiB lines", in_long_lines(qemu_io)),
        ("paths", repeated(|number| format!("{DIR}/4711-disk{number}.img {SOCKETS}/qmp\n"))),
        ("QMP JSON", repeated(|number| format!("{}\n", reply(number)))),
        ("near misses", repeated(near)),
        ("near misses, 1 MiB lines", in_long_lines(near)),
        ("digits, 1 MiB lines", in_long_lines(digits)),
        ("empty lines", "\n".repeat(BYTES)),
        ("slashes", "/".repeat(BYTES)),
        ("number signs", "#".repeat(BYTES)),
        ("invalid UTF-8", String::from_utf8_lossy(&[0xff; BYTES / 3]).into_owned()),
    ]
}

/// Returns the median and the minimum of several runs; the minimum is useful on a busy host.
fn measure(mut run: impl FnMut() -> usize) -> [Duration; 2] {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            assert_ne!(run(), usize::MAX, "the result is used");
            begun.elapsed()
        })
        .collect();
    times.sort();
    [times[ROUNDS / 2], times[0]]
}

fn show(what: &str, kind: &str, [median, shortest]: [Duration; 2]) {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let (median, shortest) = (milliseconds(median), milliseconds(shortest));
    println!("{what:<10} {kind:<26} {median:>9.1} ms (shortest {shortest:.1})");
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("This measures; run it by `cargo bench -p iotest-runtime --bench log_filters`.");
        return;
    }
    let wanted: Vec<_> = arguments.iter().filter(|word| !word.starts_with('-')).collect();
    let is_wanted =
        |what: &str| wanted.is_empty() || wanted.iter().any(|word| what.contains(*word));
    let (standard, all) = (standard(), everything());
    for (kind, text) in kinds() {
        for (what, chain) in [("standard", &standard), ("all", &all)] {
            if is_wanted(what) {
                show(what, kind, measure(|| chain.text(&text, &[]).len()));
            }
        }
        if is_wanted("by line") {
            show("by line", kind, measure(|| by_line(&standard, &text)));
        }
        if is_wanted("compare") {
            let other = text.replace("1 ", "2 ");
            show("equal", kind, measure(|| usize::from(equal(&text, &text.clone()))));
            show("diff", kind, measure(|| difference(&text, &other)));
        }
    }
    for (kind, value) in [("replies", reply as fn(usize) -> Value), ("events", event)] {
        if is_wanted("values") {
            let count = BYTES / value(1000).to_string().len();
            let values: Vec<Value> = (0..count).map(value).collect();
            show("values", kind, measure(|| by_value(&standard, &values)));
        }
    }
}

fn by_line(chain: &Chain, text: &str) -> usize {
    let log = Transcript::new(chain.clone());
    text.lines().for_each(|line| log.text(line));
    log.rendered().len()
}

fn by_value(chain: &Chain, values: &[Value]) -> usize {
    let log = Transcript::new(chain.clone());
    values.iter().for_each(|value| log.reply(value));
    log.rendered().len()
}

fn difference(one: &str, other: &str) -> usize {
    Diff::between(("one", one), ("other", other)).render(Paint::Plain, 200).len()
}
