//! Filters: each rule alone, all of them one after the other, and those of QMP messages.

use iotest_runtime::filter::{self, Chain, ChildInfo, Filter, LeafKey};
use serde_json::{Value, json};

use crate::peer::ask;
use crate::random::Random;

/// What each rule does to a text, by its name; `all` is every rule in this order.
const TEXT: &str = r##"
number = '[0-9]'
speed = '[-0-9/.infa]*'
statistics = (number + '* ops; [0-9/:. sec]* ' +
              r'\(' + speed + ' [EPTGMKiBbytes]*/sec and ' + speed + r' ops/sec\)')

def swap(pattern, replacement):
    return lambda text: re.sub(pattern, lambda found: found.expand(replacement), text)

def qtest(text):
    text = re.sub(r'\A\[I [0-9]+\.[0-9]+\] OPENED\n', '', text)
    return re.sub(r'\n?\[I \+[0-9]+\.[0-9]+\] CLOSED\n?$', '', text)

def without(*words):
    return lambda text: '\n'.join(
        line for line in text.split('\n') if not any(word in line for word in words))

rules = {
    'qemu_io': swap(statistics, 'X ops; XX:XX:XX.X (XXX YYY/sec and XXX ops/sec)'),
    'chown': swap(f'chown {number}+:{number}+', 'chown UID:GID'),
    'virtio_scsi': swap('virtio-scsi-(pci|ccw)', 'virtio-scsi'),
    'nodes': swap(f'#block{number}+', 'NODE_NAME'),
    'iters': swap(f'iters: {number}+', 'iters: XXX'),
    'uuid': swap('uuid: [-0-9a-f]+', 'uuid: ' + '-'.join('X' * n for n in (8, 4, 4, 4, 12))),
    'cid': swap(f'cid: {number}+', 'cid: ' + 'X' * 10),
    'compression': swap('compression type: (zlib|zstd)', 'compression type: COMPRESSION_TYPE'),
    'nbd': swap(f'(min|max|opt) block: {number}+', r'\g<1> block: XXX'),
    'win32': lambda text: text.replace('\r', ''),
    'imgfmt': lambda text: text.replace('qcow2', 'IMGFMT'),
    'disk_size': without('disk size', 'actual-size'),
    'testfiles': lambda text: text.replace('/tmp/t.d/47-', 'TEST_DIR/PID-')
                                  .replace('/tmp/so+ck/47-', 'SOCK_DIR/PID-'),
    'qtest': qtest,
}

def answer(text):
    answers = {name: rule(text) for name, rule in rules.items()}
    for rule in rules.values():
        text = rule(text)
    return {**answers, 'all': text}
"##;

/// The same rules, in the same order.
fn rules() -> Vec<(&'static str, Vec<Filter>)> {
    vec![
        ("qemu_io", vec![filter::qemu_io_statistics()]),
        ("chown", vec![filter::chown()]),
        ("virtio_scsi", vec![filter::virtio_scsi()]),
        ("nodes", vec![filter::generated_node_names()]),
        ("iters", vec![filter::luks_iterations()]),
        ("uuid", vec![filter::uuid()]),
        ("cid", vec![filter::vmdk_cid()]),
        ("compression", vec![filter::compression_type()]),
        ("nbd", vec![filter::nbd_block_sizes()]),
        ("win32", vec![filter::carriage_returns()]),
        ("imgfmt", vec![filter::image_format_blind("qcow2")]),
        ("disk_size", vec![filter::disk_size()]),
        ("testfiles", filter::test_files("/tmp/t.d", "/tmp/so+ck", 47).to_vec()),
        ("qtest", vec![filter::qtest_lines()]),
    ]
}

/// Pieces that, put together, almost match the rules, or do.
const PIECES: &[&str] = &[
    "1",
    "23",
    " ops; ",
    "00.00 sec",
    "0:1/2",
    " (",
    "4.5",
    "inf",
    "-nan",
    " KiB",
    " bytes",
    "/sec and ",
    " ops/sec)",
    "7 ops; 00.00 sec (1/2 MiB/sec and inf ops/sec)",
    "64 KiB, 1 ops; 00:00:01.25 (51.2 KiB/sec and 0.8000 ops/sec)\n",
    "chown ",
    "4:5",
    "virtio-scsi",
    "-pci",
    "-ccw",
    "#block",
    "iters: ",
    "uuid: ",
    "ab-9",
    "cid: ",
    "parent ",
    "compression type: ",
    "zlib",
    "zstd",
    "min block: ",
    "max block: ",
    "\n",
    "\r",
    "[I 1.2] OPENED\n",
    "[I +3.4] CLOSED",
    "qcow2",
    "qcow",
    "disk size: 4 KiB\n",
    "\"actual-size\": 9,",
    "/tmp/t.d/47-",
    "/tmp/t.d/470-",
    "/tmp/txd/47-",
    "/tmp/so+ck/47-",
    "a.img",
    " ",
    "é",
];

fn applied(rules: Vec<Filter>, text: &str) -> String {
    let mut chain = Chain::new();
    chain.extend(rules);
    chain.text(text, &[])
}

#[test]
fn generated_texts() {
    let mut random = Random::new(29);
    let texts: Vec<Value> = (0..6000)
        .map(|_| (0..random.below(14)).map(|_| random.pick(PIECES)).collect::<String>().into())
        .collect();
    let answers: Vec<Value> = ask(TEXT, &texts);
    let mut changed = 0;
    for (question, answer) in texts.iter().zip(answers) {
        let text = question.as_str().expect("a text");
        for (name, rules) in rules() {
            let ours = applied(rules, text);
            assert_eq!(answer[name], ours, "{name} of {text:?}");
            changed += usize::from(ours != text);
        }
        let one_by_one =
            rules().into_iter().fold(text.to_owned(), |text, (_, rules)| applied(rules, &text));
        assert_eq!(answer["all"], one_by_one, "all of {text:?}");
    }
    assert!(changed > 4000, "only {changed} texts hold anything to filter");
}

/// Shows an image's information as a log does.
const INFO: &str = r##"
def answer(text):
    lines, child = [], False
    for line in text.split('\n'):
        if 'disk size' in line or 'actual-size' in line:
            continue
        child = "Child node '/" in line or child and line.startswith(' ')
        if child:
            continue
        line = line.replace('/tmp/t.d/47-a.qcow2', 'TEST_IMG')
        line = line.replace('/tmp/t.d/47-', 'TEST_DIR/PID-').replace('qcow2', 'IMGFMT')
        line = re.sub('iters: [0-9]+', 'iters: XXX', line)
        line = re.sub('uuid: [-0-9a-f]+', 'uuid: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX', line)
        line = re.sub('cid: [0-9]+', 'cid: XXXXXXXXXX', line)
        line = re.sub('(compression type: )(zlib|zstd)', r'\1COMPRESSION_TYPE', line)
        lines.append(line)
    return '\n'.join(lines)
"##;

/// Lines as `qemu-img info` prints them.
const INFO_LINES: &[&str] = &[
    "image: /tmp/t.d/47-a.qcow2",
    "file format: qcow2",
    "backing file: /tmp/t.d/47-base (actual path: /tmp/t.d/47-base)",
    "backing file format: qcow2",
    "virtual size: 1 MiB (1048576 bytes)",
    "disk size: 196 KiB",
    "  disk size: 196 KiB",
    "    \"actual-size\": 200704,",
    "Child node '/file':",
    "    filename: /tmp/t.d/47-a.qcow2",
    "    protocol type: file",
    "    file length: 192 KiB (197120 bytes)",
    "Format specific information:",
    "    compat: 1.1",
    "    compression type: zlib",
    "    compression type: zstd",
    "    uuid: 01234567-89ab-cdef-0123-456789abcdef",
    "            iters: 262144",
    "    cid: 1583824134",
    "    parent cid: 4294967295",
    "",
];

#[test]
fn generated_image_information() {
    let mut random = Random::new(31);
    let texts: Vec<Value> = (0..3000)
        .map(|_| {
            let lines: Vec<&str> = (0..random.below(16)).map(|_| random.pick(INFO_LINES)).collect();
            lines.join("\n").into()
        })
        .collect();
    let [test_dir, _] = filter::test_files("/tmp/t.d", "/tmp/s", 47);
    for (question, answer) in texts.iter().zip(ask::<String>(INFO, &texts)) {
        let text = question.as_str().expect("a text");
        let mut rules = filter::image_info("/tmp/t.d/47-a.qcow2", "qcow2", ChildInfo::Drop);
        rules.push(test_dir.clone());
        assert_eq!(applied(rules, text), answer, "{text}");
    }
}

/// Hides the time of an event, node names in its strings, and numbers under two names.
const EVENTS: &str = r##"
def leaves(value, change, name=None):
    if isinstance(value, dict):
        return {key: leaves(item, change, key) for key, item in value.items()}
    if isinstance(value, list):
        return [leaves(item, change, at) for at, item in enumerate(value)]
    return change(name, value)

def change(name, value):
    if isinstance(value, str):
        return re.sub('#block[0-9]+', 'NODE_NAME', value)
    return 'HIDDEN' if name in ('b', 1) else value

def answer(event):
    event = {**event, 'timestamp': {'seconds': 'SECS', 'microseconds': 'USECS'}}
    return json.dumps(leaves(event, change), sort_keys=True)
"##;

#[test]
fn generated_events() {
    let mut random = Random::new(37);
    let events: Vec<Value> = (0..3000)
        .map(|_| {
            let mut data = random.value(3);
            if let Some(members) = data.as_object_mut() {
                members.insert("node-name".into(), format!("#block{}", random.below(999)).into());
            }
            let (seconds, microseconds) = (random.bits() >> 32, random.below(1_000_000));
            let timestamp = json!({"seconds": seconds, "microseconds": microseconds});
            json!({"event": "E", "timestamp": timestamp, "data": data})
        })
        .collect();
    let mut chain = Chain::new();
    chain.extend([
        filter::event_timestamps(),
        Filter::leaves("change", |key, leaf| {
            let named = matches!(key, Some(LeafKey::Member("b") | LeafKey::Index(1)));
            if named && !leaf.is_string() {
                *leaf = "HIDDEN".into();
            }
        }),
        filter::generated_node_names(),
    ]);
    for (event, answer) in events.iter().zip(ask::<String>(EVENTS, &events)) {
        let log = iotest_runtime::transcript::Transcript::new(chain.clone());
        log.event(event);
        assert_eq!(log.rendered(), format!("{answer}\n"));
    }
}
