//! The example that builds a graph: given to a real storage daemon and to a real QEMU, one of whose children is
//! the daemon's export, and again to ones that take it from their command lines.
//!
//! `QEMU_PROG` and `QSD_PROG` name the programs, else those in `PATH` run.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

use std::path::Path;

use qapi_types::cmd;
use qmp_client::blocking::{Client, Connect};

use crate::real::Qemu;

#[expect(dead_code, reason = "its `main` takes the words of a command line")]
#[path = "../examples/graph.rs"]
mod graph;
#[path = "real/qemu.rs"]
mod real;

/// What the daemon has then; all but the options of command lines.
const OF_DAEMON: &str = "\
node base: qcow2, 1048576 bytes
node debug: blkdebug, 1048576 bytes
node faulty: raw, 1048576 bytes
node graph: quorum, 1048576 bytes
node limited: throttle, 1048576 bytes
node third: null-co, 1048576 bytes
node top: qcow2, 1048576 bytes, encrypted
export export of graph: nbd
chardev file: closed
chardev memory: closed
chardev mon: open
chardev nothing: closed
chardev socket: closed
";

/// The options of a command line for the daemon, in either form.
const OPTIONS_OF_DAEMON: &str = r#"-object {"qom-type":"secret","id":"key","file":"DIR/key"}
-object qom-type=secret,id=key,file=DIR/key
-object {"qom-type":"throttle-group","id":"slow","limits":{"iops-total":1000,"bps-total":1073741824}}
-object qom-type=throttle-group,id=slow,limits.iops-total=1000,limits.bps-total=1073741824
-blockdev {"driver":"quorum","node-name":"graph","children":[{"driver":"throttle","node-name":"limited","throttle-group":"slow","file":{"driver":"qcow2","node-name":"top","file":{"driver":"file","filename":"DIR/top.qcow2"},"backing":{"driver":"qcow2","node-name":"base","read-only":true,"file":{"driver":"file","filename":"DIR/base.qcow2"}},"lazy-refcounts":true,"encrypt":{"format":"luks","key-secret":"key"}}},{"driver":"raw","node-name":"faulty","file":{"driver":"blkdebug","node-name":"debug","image":{"driver":"file","filename":"DIR/raw"},"inject-error":[{"event":"pwritev","state":2,"errno":28,"once":true}],"set-state":[{"event":"pwritev_done","state":1,"new_state":2}]}},{"driver":"null-co","node-name":"third","size":1048576,"read-zeroes":true}],"vote-threshold":2}
-blockdev driver=quorum,node-name=graph,children.0.driver=throttle,children.0.node-name=limited,children.0.throttle-group=slow,children.0.file.driver=qcow2,children.0.file.node-name=top,children.0.file.file.driver=file,children.0.file.file.filename=DIR/top.qcow2,children.0.file.backing.driver=qcow2,children.0.file.backing.node-name=base,children.0.file.backing.read-only=on,children.0.file.backing.file.driver=file,children.0.file.backing.file.filename=DIR/base.qcow2,children.0.file.lazy-refcounts=on,children.0.file.encrypt.format=luks,children.0.file.encrypt.key-secret=key,children.1.driver=raw,children.1.node-name=faulty,children.1.file.driver=blkdebug,children.1.file.node-name=debug,children.1.file.image.driver=file,children.1.file.image.filename=DIR/raw,children.1.file.inject-error.0.event=pwritev,children.1.file.inject-error.0.state=2,children.1.file.inject-error.0.errno=28,children.1.file.inject-error.0.once=on,children.1.file.set-state.0.event=pwritev_done,children.1.file.set-state.0.state=1,children.1.file.set-state.0.new_state=2,children.2.driver=null-co,children.2.node-name=third,children.2.size=1048576,children.2.read-zeroes=on,vote-threshold=2
"#;

/// The options of networks, which only an emulator has.
const NETWORKS: &str = r#"-netdev {"id":"stream","type":"stream","addr":{"type":"unix","path":"DIR/net"},"server":true}
-netdev id=stream,type=stream,addr.type=unix,addr.path=DIR/net,server=on
-netdev {"id":"port","type":"hubport","hubid":0,"netdev":"stream"}
-netdev id=port,type=hubport,hubid=0,netdev=stream
netdev port: was there
"#;

fn connected(program: &Qemu) -> Client {
    Connect::new().stream(program.dial()).unwrap()
}

/// Gives a graph to a program; returns what the example prints, with `DIR` for its directory.
fn build(program: &Qemu, directory: &Path, nbd: Option<&Path>) -> String {
    let mut printed = Vec::new();
    let nbd = nbd.map(|path| path.to_str().unwrap());
    graph::build(connected(program), directory, nbd, &mut printed).unwrap();
    String::from_utf8(printed).unwrap().replace(directory.to_str().unwrap(), "DIR")
}

#[test]
fn daemon_and_emulator_have_the_graph_they_were_given() {
    let [of_daemon, of_qemu] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let daemon = Qemu::daemon(&[]);
    let printed = build(&daemon, of_daemon.path(), None);
    assert_eq!(printed, format!("{OPTIONS_OF_DAEMON}{OF_DAEMON}"));
    // One of the emulator's children is what the daemon exports.
    let nbd = of_daemon.path().join("nbd");
    let qemu = Qemu::start();
    let printed = build(&qemu, of_qemu.path(), Some(&nbd)).replace(nbd.to_str().unwrap(), "NBD");
    let third = [
        r#"{"driver":"null-co","node-name":"third","size":1048576,"read-zeroes":true}"#,
        "children.2.driver=null-co,children.2.node-name=third,children.2.size=1048576,children.2.read-zeroes=on",
    ];
    let by_nbd = [
        r#"{"driver":"nbd","node-name":"third","server":{"type":"unix","path":"NBD"},"export":"graph"}"#,
        "children.2.driver=nbd,children.2.node-name=third,children.2.server.type=unix,children.2.server.path=NBD,\
         children.2.export=graph",
    ];
    let limits = "-object qom-type=throttle-group,id=slow,limits.iops-total=1000,limits.bps-total=1073741824";
    let refusal = "# -object reads no list or object from key=value pairs, as \"limits\" is; give it JSON instead";
    let wanted = format!("{OPTIONS_OF_DAEMON}{OF_DAEMON}{NETWORKS}")
        .replace(limits, refusal)
        .replace("third: null-co", "third: nbd")
        .replace(third[0], by_nbd[0])
        .replace(third[1], by_nbd[1]);
    assert_eq!(printed, wanted);
}

/// What a program has, as far as the options of a command line make it.
fn nodes(program: &Qemu) -> Vec<String> {
    let nodes = connected(program).run(cmd::QueryNamedBlockNodes::new()).unwrap();
    let mut nodes: Vec<_> = nodes
        .into_iter()
        .map(|node| (node.node_name.unwrap_or_default(), node.drv, node.encrypted, node.ro))
        .filter(|(name, ..)| !name.starts_with('#'))
        .map(|node| format!("{node:?}"))
        .collect();
    nodes.sort();
    nodes
}

#[test]
fn options_of_either_form_make_the_same_graph() {
    let directory = tempfile::tempdir().unwrap();
    let daemon = Qemu::daemon(&[]);
    let printed = build(&daemon, directory.path(), None);
    let wanted = nodes(&daemon);
    assert_eq!(wanted.len(), 7, "{wanted:?}");
    // It holds the locks of the images.
    drop(daemon);
    let printed = printed.replace("DIR", directory.path().to_str().unwrap());
    let options = printed.lines().filter(|line| line.starts_with('-'));
    let options: Vec<(&str, &str)> = options.filter_map(|line| line.split_once(' ')).collect();
    for json in [true, false] {
        let form = options.iter().filter(|(_, value)| value.starts_with('{') == json);
        let words: Vec<String> =
            form.flat_map(|(option, value)| [format!("-{option}"), (*value).to_owned()]).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(words.len(), 6, "{words:?}");
        assert_eq!(nodes(&Qemu::daemon(&words)), wanted);
    }
    // The emulator takes the same as JSON.
    let json = options.iter().filter(|(_, value)| value.starts_with('{'));
    let words: Vec<&str> = json.flat_map(|(option, value)| [*option, *value]).collect();
    assert_eq!(nodes(&Qemu::listening(&words)), wanted);
}
