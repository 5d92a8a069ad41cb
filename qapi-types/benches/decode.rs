//! Decoding a reply of 80 MB against what `serde`'s derive makes of the same text.
//!
//! `cargo bench -p qapi-types --bench decode [-- ROUNDS]` takes turns, and writes `docs/bench-decode.md` from that
//! one run.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use qapi_types::{BlockStats, ImageInfo, wire};
use serde::Deserialize;
use serde_json::{Value, json};

/// What `derive` is told of [`BlockStats`]; QEMU's order, all members of the reply.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as with the types themselves, nothing is done with most members")]
#[serde(rename_all = "kebab-case")]
struct Stats {
    device: Option<String>,
    qdev: Option<String>,
    node_name: Option<String>,
    stats: DeviceStats,
    driver_specific: Option<Specific>,
    parent: Option<Box<Stats>>,
    backing: Option<Box<Stats>>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as above")]
#[serde(tag = "driver")]
enum Specific {
    #[serde(rename = "file", rename_all = "kebab-case")]
    File { discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64 },
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as above")]
struct DeviceStats {
    rd_bytes: i64,
    wr_bytes: i64,
    zone_append_bytes: i64,
    unmap_bytes: i64,
    rd_operations: i64,
    wr_operations: i64,
    zone_append_operations: i64,
    flush_operations: i64,
    unmap_operations: i64,
    rd_total_time_ns: i64,
    wr_total_time_ns: i64,
    zone_append_total_time_ns: i64,
    flush_total_time_ns: i64,
    unmap_total_time_ns: i64,
    wr_highest_offset: i64,
    rd_merged: i64,
    wr_merged: i64,
    zone_append_merged: i64,
    unmap_merged: i64,
    idle_time_ns: Option<i64>,
    failed_rd_operations: i64,
    failed_wr_operations: i64,
    failed_zone_append_operations: i64,
    failed_flush_operations: i64,
    failed_unmap_operations: i64,
    invalid_rd_operations: i64,
    invalid_wr_operations: i64,
    invalid_zone_append_operations: i64,
    invalid_flush_operations: i64,
    invalid_unmap_operations: i64,
    account_invalid: bool,
    account_failed: bool,
    timed_stats: Vec<Value>,
    rd_latency_histogram: Option<Value>,
    wr_latency_histogram: Option<Value>,
    zone_append_latency_histogram: Option<Value>,
    flush_latency_histogram: Option<Value>,
}

/// What `derive` is told of [`ImageInfo`].
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as above")]
#[serde(rename_all = "kebab-case")]
struct Image {
    filename: String,
    format: String,
    dirty_flag: Option<bool>,
    actual_size: Option<i64>,
    virtual_size: i64,
    cluster_size: Option<i64>,
    encrypted: Option<bool>,
    compressed: Option<bool>,
    backing_filename: Option<String>,
    full_backing_filename: Option<String>,
    backing_filename_format: Option<String>,
    snapshots: Option<Vec<Snapshot>>,
    backing_image: Option<Box<Image>>,
    format_specific: Option<Format>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as above")]
#[serde(rename_all = "kebab-case")]
struct Snapshot {
    id: String,
    name: String,
    vm_state_size: i64,
    date_sec: i64,
    date_nsec: i64,
    vm_clock_sec: i64,
    vm_clock_nsec: i64,
    icount: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as above")]
#[serde(tag = "type", content = "data", rename_all = "kebab-case")]
enum Format {
    #[serde(rename_all = "kebab-case")]
    Qcow2 {
        compat: String,
        lazy_refcounts: Option<bool>,
        corrupt: Option<bool>,
        refcount_bits: i64,
        extended_l2: Option<bool>,
        compression_type: String,
        encrypt: Option<Luks>,
    },
    Luks(Luks),
    #[serde(rename_all = "kebab-case")]
    Vmdk {
        create_type: String,
        cid: i64,
        parent_cid: i64,
        extents: Vec<Value>,
    },
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "as above")]
#[serde(rename_all = "kebab-case")]
struct Luks {
    cipher_alg: String,
    cipher_mode: String,
    ivgen_alg: String,
    ivgen_hash_alg: Option<String>,
    hash_alg: String,
    detached_header: Option<bool>,
    payload_offset: i64,
    master_key_iters: i64,
    uuid: String,
    slots: Vec<Value>,
}

fn stats(number: usize) -> Value {
    let names = "rd_bytes wr_bytes zone_append_bytes unmap_bytes rd_operations wr_operations \
        zone_append_operations flush_operations unmap_operations rd_total_time_ns wr_total_time_ns \
        zone_append_total_time_ns flush_total_time_ns unmap_total_time_ns wr_highest_offset rd_merged \
        wr_merged zone_append_merged unmap_merged idle_time_ns failed_rd_operations failed_wr_operations \
        failed_zone_append_operations failed_flush_operations failed_unmap_operations \
        invalid_rd_operations invalid_wr_operations invalid_zone_append_operations \
        invalid_flush_operations invalid_unmap_operations";
    let mut members: serde_json::Map<String, Value> =
        names.split_whitespace().map(|name| (name.to_owned(), json!(number * 7))).collect();
    members.insert("account_invalid".to_owned(), true.into());
    members.insert("account_failed".to_owned(), true.into());
    members.insert("timed_stats".to_owned(), json!([]));
    json!({
        "device": "", "node-name": format!("node{number}"), "stats": members,
        "driver-specific": { "driver": "file", "discard-nb-ok": 0, "discard-nb-failed": 0,
            "discard-bytes-ok": 0 },
    })
}

fn image(number: usize) -> Value {
    let snapshot = |id: usize| {
        json!({ "id": id.to_string(), "name": format!("snapshot {id}"), "vm-state-size": 0,
            "date-sec": 1_700_000_000 + id, "date-nsec": 5, "vm-clock-sec": 0, "vm-clock-nsec": 0,
            "icount": 0 })
    };
    json!({
        "filename": format!("/images/disk{number}.qcow2"), "format": "qcow2", "dirty-flag": false,
        "actual-size": 200_704, "virtual-size": 1 << 30, "cluster-size": 65536,
        "snapshots": [snapshot(1), snapshot(2)],
        "format-specific": { "type": "qcow2", "data": { "compat": "1.1", "lazy-refcounts": false,
            "corrupt": false, "refcount-bits": 16, "extended-l2": false, "compression-type": "zlib" } },
    })
}

fn text_of(element: fn(usize) -> Value) -> String {
    let mut text = String::from("[");
    let mut number = 0;
    while text.len() < 80_000_000 {
        let comma = if number == 0 { "" } else { ", " };
        text.push_str(comma);
        text.push_str(&element(number).to_string());
        number += 1;
    }
    text + "]"
}

fn measure(mut work: impl FnMut()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Returns the rows of a table.
fn compare<D, T>(what: &str, element: fn(usize) -> Value, rounds: usize) -> String
where
    D: for<'de> Deserialize<'de>,
    T: wire::Wire + for<'de> Deserialize<'de>,
{
    let text = text_of(element);
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..rounds {
        times[0].push(measure(|| {
            black_box(serde_json::from_str::<Vec<D>>(&text).expect("as derived"));
        }));
        times[1].push(measure(|| {
            black_box(wire::from_str::<Vec<T>>(&text).expect("as the schema says"));
        }));
        times[2].push(measure(|| {
            black_box(serde_json::from_str::<Vec<T>>(&text).expect("as the schema says"));
        }));
    }
    let each = |of: &[Duration]| {
        let ratios = of.iter().zip(&times[0]).map(|(time, derive)| ratio(*time, *derive));
        let mut ratios: Vec<f64> = ratios.collect();
        ratios.sort_by(f64::total_cmp);
        format!("{:.2} | {:.2} to {:.2}", ratios[rounds / 2], ratios[0], ratios[rounds - 1])
    };
    let seconds = |of: &[Duration]| median(of.to_vec()).as_secs_f64();
    let size = text.len() / 1_000_000;
    let row = |(name, times): (&str, &[Duration])| {
        format!("| | {name} | {:.3} s | {} |\n", seconds(times), each(times))
    };
    let ours: [(&str, &[Duration]); 2] =
        [("`wire::from_str`", &times[1]), ("`serde_json::from_str`", &times[2])];
    let derive = format!("| {what}, {size} MB | `derive` | {:.3} s | | |\n", seconds(&times[0]));
    derive + &ours.map(row).concat()
}

fn ratio(time: Duration, of: Duration) -> f64 {
    time.as_secs_f64() / of.as_secs_f64()
}

/// The page before the table.
const HEAD: &str = "\
# What decoding costs

Replies of 80 MB, read as types of `qapi-types` from text and by way of serde, and as types of the same members that
serde derives. `cargo bench -p qapi-types --bench decode` writes this page, from one run in which they took turns:
medians of so many rounds, and the ratio to `derive` in the same round. The goal for `wire::from_str` is 1.5.

";

fn main() {
    let rounds = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(9);
    let rounds = usize::max(rounds, 1);
    let stats = compare::<Stats, BlockStats>("`query-blockstats`", stats, rounds);
    let images = compare::<Image, ImageInfo>("descriptions of images", image, rounds);
    let columns = "| | | median | ratio | from, to |\n| --- | --- | --- | --- | --- |\n";
    let page = format!("{HEAD}{rounds} rounds.\n\n{columns}{stats}{images}");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/bench-decode.md");
    std::fs::write(path, &page).expect("docs can be written");
    println!("{page}");
}
