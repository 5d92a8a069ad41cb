//! [`simpler`]: what a program can be replaced by that says less.

use crate::image::Image;
use crate::model::{Request, RequestKind};
use crate::program::{Op, Program};

/// Lists programs that are simpler by one thing, the greatest steps first.
pub(super) fn simpler(program: &Program) -> Vec<Program> {
    let mut all = Vec::new();
    for image in simpler_images(&program.image, Sized::Own) {
        all.push(Program { image, ..program.clone() });
    }
    for (place, op) in program.ops.iter().enumerate() {
        for op in simpler_ops(op, program.image.cluster()) {
            let mut ops = program.ops.clone();
            ops[place] = op;
            all.push(Program { ops, ..program.clone() });
        }
    }
    all.extend(nearer(program));
    all
}

/// Whether an image has a size of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sized {
    Own,
    OfBelow,
}

fn simpler_images(image: &Image, sized: Sized) -> Vec<Image> {
    let mut all = Vec::new();
    for key in image.create.keys() {
        let mut without = image.clone();
        without.create.remove(key);
        all.push(without);
    }
    for key in image.open.keys() {
        let mut without = image.clone();
        without.open.remove(key);
        all.push(without);
    }
    if sized == Sized::Own {
        let sizes = [1_u64 << 16, 1 << 18, 1 << 20, image.size.next_multiple_of(image.cluster())];
        for size in sizes.into_iter().filter(|size| *size < image.size || size % (1 << 16) == 0) {
            if size != image.size && size <= image.size.next_multiple_of(image.cluster()) {
                all.push(Image { size, ..image.clone() });
            }
        }
    }
    all
}

fn simpler_ops(op: &Op, cluster: u64) -> Vec<Op> {
    match op {
        Op::Overlay { image, live } => {
            let images = simpler_images(image, Sized::OfBelow);
            let mut all: Vec<Op> =
                images.into_iter().map(|image| Op::Overlay { image, live: *live }).collect();
            if *live {
                all.push(Op::Overlay { image: image.clone(), live: false });
            }
            all
        }
        Op::Commit { live: true } => vec![Op::Commit { live: false }],
        Op::Kill { requests } => {
            let clean = [Op::Requests { requests: requests.clone() }, Op::Close];
            clean.into_iter().chain(with_simpler_requests(op, requests, cluster)).collect()
        }
        Op::Requests { requests } => with_simpler_requests(op, requests, cluster),
        _ => Vec::new(),
    }
}

fn with_simpler_requests(op: &Op, requests: &[Request], cluster: u64) -> Vec<Op> {
    let mut all = Vec::new();
    for (place, request) in requests.iter().enumerate() {
        for simple in simpler_requests(request, cluster) {
            let mut op = op.clone();
            if let Some(requests) = op.requests_mut() {
                requests[place] = simple;
            }
            all.push(op);
        }
    }
    all
}

fn simpler_requests(request: &Request, cluster: u64) -> Vec<Request> {
    let Request { kind, offset, length } = *request;
    let kinds = match kind {
        RequestKind::ZeroUnmap => vec![RequestKind::Zero],
        RequestKind::Compressed { value } => vec![RequestKind::Write { value }],
        _ => Vec::new(),
    };
    let mut all: Vec<Request> =
        kinds.into_iter().map(|kind| Request { kind, ..*request }).collect();
    if !matches!(kind, RequestKind::Compressed { .. } | RequestKind::Flush) {
        let lengths = [512, 4096, cluster].into_iter().filter(|shorter| *shorter < length);
        all.extend(lengths.map(|length| Request { length, ..*request }));
    }
    if offset >= cluster {
        all.push(Request { offset: offset % cluster, ..*request });
    }
    for unit in [cluster, 4096, 512].into_iter().filter(|unit| offset % unit != 0) {
        all.push(Request { offset: offset / unit * unit, ..*request });
    }
    all
}

/// Moves all requests by the same number of clusters, so that the first is in the first cluster.
fn nearer(program: &Program) -> Option<Program> {
    let cluster = program.image.cluster();
    let all = || program.ops.iter().flat_map(Op::requests);
    let data = |request: &&Request| request.kind != RequestKind::Flush;
    let first = all().filter(data).map(|request| request.offset).min()? / cluster * cluster;
    if first == 0 {
        return None;
    }
    let mut moved = program.clone();
    for requests in moved.ops.iter_mut().filter_map(Op::requests_mut) {
        for request in requests.iter_mut().filter(|request| request.kind != RequestKind::Flush) {
            request.offset -= first;
        }
    }
    Some(moved)
}
