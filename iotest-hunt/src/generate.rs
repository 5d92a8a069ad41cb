//! [`generate`]: decides a program by a seed.
//!
//! Each seed draws its own weights, many of them zero ("swarm testing"): programs that do a few things often
//! find more than programs that do all things now and then.

mod images;
mod requests;

use crate::generate::images::draw_image;
use crate::generate::requests::Requests;
use crate::image::{Format, Image};
use crate::program::{Op, Program};
use crate::random::Random;

/// From what programs are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The formats of images.
    pub formats: Vec<Format>,
}

impl Default for Options {
    fn default() -> Self {
        Self { formats: Format::ALL.to_vec() }
    }
}

/// The most images in a chain.
const DEEPEST: u64 = 4;
/// How many internal snapshots there may be.
const TAGS: u64 = 3;

/// Decides a program.
///
/// ```
/// # use iotest_hunt::{Options, generate::generate};
/// let options = Options::default();
/// assert_eq!(generate(7, &options), generate(7, &options));
/// ```
///
/// # Panics
/// If there are no formats in `options`.
pub fn generate(seed: u64, options: &Options) -> Program {
    let mut random = Random::new(seed);
    let format = draw_format(&options.formats, &mut random);
    let image = draw_image(format, None, &mut random);
    let mut drawing = Drawing {
        overlays: options.formats.iter().copied().filter(|format| format.has_backing()).collect(),
        requests: Requests::draw(&image, &mut random),
        chain: vec![image.clone()],
        weights: draw_weights(&mut random),
        ops: Vec::new(),
        random,
    };
    drawing.start();
    for _ in 0..drawing.random.between(4, 24) {
        drawing.step();
    }
    drawing.finish();
    Program { seed, image, ops: drawing.ops }
}

/// Most are qcow2, which has the most options, if it is among them.
fn draw_format(formats: &[Format], random: &mut Random) -> Format {
    match formats.contains(&Format::Qcow2) && random.chance(60) {
        true => Format::Qcow2,
        false => random.pick(formats),
    }
}

/// What a step does, in the order of its weights.
const STEPS: [Step; 10] = [
    Step::Requests,
    Step::Overlay,
    Step::Commit,
    Step::Save,
    Step::Restore,
    Step::Remove,
    Step::Resize,
    Step::Kill,
    Step::Close,
    Step::Check,
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Requests,
    Overlay,
    Commit,
    Save,
    Restore,
    Remove,
    Resize,
    Kill,
    Close,
    Check,
}

fn draw_weights(random: &mut Random) -> [u64; STEPS.len()] {
    STEPS.map(|step| match step {
        Step::Requests => 40,
        _ if random.chance(55) => 0,
        _ => random.between(1, 8),
    })
}

struct Drawing {
    random: Random,
    overlays: Vec<Format>,
    requests: Requests,
    /// As it is if nothing is refused.
    chain: Vec<Image>,
    weights: [u64; STEPS.len()],
    ops: Vec<Op>,
}

impl Drawing {
    /// Fills the image, and puts others on top: data that is seen through an image is where most goes wrong.
    fn start(&mut self) {
        if self.random.chance(80) {
            let requests = self.requests.fill(self.size(), &mut self.random);
            self.ops.push(Op::Requests { requests });
        }
        while self.chain.len() < 3 && self.random.chance(45) {
            self.overlay();
        }
    }

    fn step(&mut self) {
        let step = STEPS[self.random.weighted(&self.weights)];
        let tag = u8::try_from(self.random.below(TAGS)).unwrap_or(0);
        let op = match step {
            Step::Requests => {
                let requests = self.requests.batch(self.size(), &mut self.random);
                Op::Requests { requests }
            }
            Step::Kill => Op::Kill { requests: self.requests.batch(self.size(), &mut self.random) },
            Step::Overlay => return self.overlay(),
            Step::Commit => return self.commit(),
            Step::Save => Op::Save { tag },
            Step::Restore => Op::Restore { tag },
            Step::Remove => Op::Remove { tag },
            Step::Resize => return self.resize(),
            Step::Close => Op::Close,
            Step::Check => self.random.pick(&[Op::Reread, Op::Reread, Op::Check]),
        };
        self.ops.push(op);
    }

    /// Compares, checks, and then uses the image once more.
    fn finish(&mut self) {
        self.ops.push(Op::Check);
        let requests = self.requests.batch(self.size(), &mut self.random);
        self.ops.push(Op::Requests { requests });
    }

    fn size(&self) -> u64 {
        self.active().size
    }

    fn active(&self) -> &Image {
        self.chain.last().expect("it begins with an image")
    }

    fn overlay(&mut self) {
        if self.overlays.is_empty() || self.chain.len() as u64 >= DEEPEST {
            return;
        }
        let format = draw_format(&self.overlays, &mut self.random);
        let image = draw_image(format, Some(self.size()), &mut self.random);
        self.requests.adapt(&image);
        self.chain.push(image.clone());
        let live = self.random.chance(50);
        self.ops.push(Op::Overlay { image, live });
    }

    fn commit(&mut self) {
        if self.chain.len() < 2 {
            return;
        }
        let live = self.random.chance(50);
        if live {
            let size = self.size();
            self.chain.pop();
            let below = self.chain.last_mut().expect("it had two images");
            below.size = below.size.max(size);
            let below = below.clone();
            self.requests.adapt(&below);
        }
        self.ops.push(Op::Commit { live });
    }

    fn resize(&mut self) {
        let old = self.size();
        let size = self.random.between(old / 2, old + old / 2) / 512 * 512;
        let size = size.max(512);
        self.chain.last_mut().expect("it begins with an image").size = size;
        self.ops.push(Op::Resize { size });
    }
}

#[cfg(test)]
mod tests;
