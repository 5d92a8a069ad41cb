//! Jobs and block nodes as the log shows them, and what is asserted of them.

use iotest_runtime::job::Force;
use iotest_runtime::prelude::*;

/// An image is created by a job; filters of one statement reach all that it logs.
///
/// # Source
/// QEMU iotests 210 to 213 (10.0) cover creation by jobs.
#[iotest(formats = "raw", protocols = "file", groups = "rw, quick")]
fn creation_is_logged_through_the_filters_of_its_statement(t: &mut Test) -> Result {
    let path = t.path("new");
    let mut vm = t.vm().machine_type("none").launch()?;
    let file = qapi::BlockdevCreateOptionsFile::new(path.as_str(), MIB);
    let options = qapi::BlockdevCreateOptions::new(file);
    let hidden =
        || [filter::Filter::literal("create-it", "JOB"), filter::Filter::member("size", "SIZE")];
    vm.with_filters(hidden()).log_blockdev_create("create-it", &options)?.succeeded()?;
    part!(std::fs::metadata(&path)?.len()).is(MIB)?;

    let nowhere = qapi::BlockdevCreateOptionsFile::new(t.path("no/where").as_str(), MIB);
    let nowhere = qapi::BlockdevCreateOptions::new(nowhere);
    let end = vm.with_filters(hidden()).log_blockdev_create("create-it", &nowhere)?;
    assert!(end.succeeded().is_err());
    vm.assert_no_active_block_jobs()?;
    vm.shutdown()
}

/// The graph shows a job's filter while the job runs, and not afterwards.
///
/// # Source
/// QEMU iotests 155 and 257 (10.0) look at the graph around jobs.
#[iotest(formats = "raw qcow2", protocols = "file", groups = "rw, quick, mirror")]
fn graph_shows_the_filter_of_a_job_while_it_runs(t: &mut Test) -> Result {
    let source = t.image("source").size(MIB).create()?;
    let target = t.image("target").size(MIB).create()?;
    let mut vm =
        t.vm().machine_type("none").node(&source, "source").node(&target, "target").launch()?;
    t.filter(filter::generated_node_names());
    vm.log_block_graph()?;
    let mirror = cmd::BlockdevMirror::new("source", "target", qapi::MirrorSyncMode::None)
        .job_id("mirror")
        .filter_node_name("filter");
    vm.run(mirror)?;
    vm.wait_ready("mirror")?;
    let graph = vm.log_block_graph()?;
    graph.assert_path("filter", "/backing", "source")?;
    let users: Vec<&str> = graph.parents("target").map(|(role, _)| role).collect();
    t.log(format!("target is used as {}", users.join(" and as ")));
    vm.cancel_and_wait("mirror", Force::Yes)?;
    part!(vm.node("filter")?).is_absent()?;
    vm.shutdown()
}

/// Events are taken in the order of arrival, with times that every run has.
///
/// # Source
/// QEMU iotest 094 (10.0) lists events of a machine.
#[iotest(formats = "raw", protocols = "file", groups = "quick")]
fn events_come_in_order_and_without_their_times(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    vm.run(cmd::Stop::new())?;
    vm.run(cmd::Cont::new())?;
    let events = vm.filtered_events()?;
    events.iter().for_each(|event| t.log_json(event));
    part!(events.len()).is(2_usize)?;
    vm.shutdown()
}
