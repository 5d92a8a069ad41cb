//! Draws requests that hit each other.

use crate::image::{Format, Image};
use crate::model::{Request, RequestKind};
use crate::random::Random;

/// How many kinds of requests there are, in the order of [`Requests::kind`].
const KINDS: usize = 7;

/// How the requests of one program are drawn.
pub(super) struct Requests {
    weights: [u64; KINDS],
    /// The size of a cluster, in bytes.
    cluster: u64,
    /// Numbers of clusters that most requests are near to.
    hot: Vec<u64>,
    /// The most requests of a batch.
    most: u64,
    /// To what offsets are aligned, in bytes.
    alignments: Vec<u64>,
    compresses: bool,
    value: u8,
}

impl Requests {
    pub(super) fn draw(image: &Image, random: &mut Random) -> Self {
        let mut weights = [0; KINDS];
        for weight in &mut weights {
            *weight = if random.chance(35) { 0 } else { random.between(1, 10) };
        }
        if random.chance(50) {
            weights[2] = 0;
        }
        // Reads alone find nothing.
        weights[1] = weights[1].max(3);
        let cluster = image.cluster();
        let clusters = (image.size / cluster).max(1);
        let hot = (0..random.between(1, 3)).map(|_| random.below(clusters)).collect();
        let mut requests = Self {
            weights,
            cluster,
            hot,
            most: random.pick(&[1, 3, 6, 8, 10]),
            alignments: Vec::new(),
            compresses: false,
            value: 0,
        };
        requests.alignments =
            random.pick(&[vec![1], vec![512], vec![512, 4096], vec![0], vec![0, 1]]);
        requests.alignments.push(0);
        requests.adapt(image);
        requests
    }

    /// Draws requests for another active image from now on.
    pub(super) fn adapt(&mut self, image: &Image) {
        self.cluster = image.cluster();
        self.compresses = image.format == Format::Qcow2 && !image.create.contains_key("data_file");
    }

    /// Draws writes that fill most of an image.
    pub(super) fn fill(&mut self, size: u64, random: &mut Random) -> Vec<Request> {
        let pieces = random.between(1, 4);
        let length = size.div_ceil(pieces);
        let piece = |at: u64| {
            let kind = RequestKind::Write { value: self.next_value() };
            Request::new(kind, at * length, length.min(size.saturating_sub(at * length)))
        };
        (0..pieces).map(piece).filter(|request| request.length > 0).collect()
    }

    /// Draws requests that are in flight together.
    pub(super) fn batch(&mut self, size: u64, random: &mut Random) -> Vec<Request> {
        (0..random.between(1, self.most)).map(|_| self.request(size, random)).collect()
    }

    fn request(&mut self, size: u64, random: &mut Random) -> Request {
        let kind = self.kind(random);
        let whole = matches!(kind, RequestKind::Compressed { .. }) || self.whole(&kind, random);
        let alignment = match random.pick(&self.alignments) {
            _ if whole => self.cluster,
            0 => self.cluster,
            other => other.min(self.cluster),
        };
        let cluster = match random.chance(80) {
            true => random.pick(&self.hot),
            false => random.below(size / self.cluster + 1),
        };
        let inside = random.below(self.cluster / alignment) * alignment;
        let offset =
            (cluster * self.cluster + inside).min(size.saturating_sub(1)) / alignment * alignment;
        let longest = match random.below(10) {
            0..=5 => self.cluster,
            6..=8 => self.cluster * 2,
            _ => self.cluster * 6,
        };
        let length = random.between(1, (longest / alignment).max(1)) * alignment;
        let mut length = length.min(size - offset);
        if matches!(kind, RequestKind::Compressed { .. }) {
            length = length / self.cluster * self.cluster;
        }
        match kind {
            RequestKind::Flush => Request::new(kind, 0, 0),
            RequestKind::Compressed { .. } if length == 0 => {
                Request::new(RequestKind::Read, offset, 1)
            }
            _ => Request::new(kind, offset, length),
        }
    }

    /// Whether clusters are zeroed and discarded as a whole: formats do less with parts of one.
    fn whole(&self, kind: &RequestKind, random: &mut Random) -> bool {
        let clears =
            [RequestKind::Zero, RequestKind::ZeroUnmap, RequestKind::Discard].contains(kind);
        clears && random.chance(70)
    }

    fn kind(&mut self, random: &mut Random) -> RequestKind {
        match random.weighted(&self.weights) {
            0 => RequestKind::Read,
            2 if self.compresses => RequestKind::Compressed { value: self.next_value() },
            3 => RequestKind::Zero,
            4 => RequestKind::ZeroUnmap,
            5 => RequestKind::Discard,
            6 => RequestKind::Flush,
            _ => RequestKind::Write { value: self.next_value() },
        }
    }

    /// Each write has its own value, until all are used.
    fn next_value(&mut self) -> u8 {
        self.value = self.value % u8::MAX + 1;
        self.value
    }
}
