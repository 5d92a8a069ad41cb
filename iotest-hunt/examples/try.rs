//! Runs seeds, for development.
use camino::Utf8Path;
use iotest_hunt::{Options, Programs, execute, generate::generate, image::Format};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let dir = Utf8Path::new(&args[1]);
    let programs = Programs::in_directory("q", Utf8Path::new(&args[2]));
    let (from, to): (u64, u64) = (args[3].parse().unwrap(), args[4].parse().unwrap());
    let formats = match args.get(5) { Some(f) => f.split(',').map(|f| Format::named(f).unwrap()).collect(), None => Format::ALL.to_vec() };
    let options = Options { formats };
    let start = std::time::Instant::now();
    let mut ops = 0;
    let mut kinds = std::collections::BTreeMap::<String, (u64, u64, String)>::new();
    let mut acc = std::collections::BTreeMap::<String, (u64, u64)>::new();
    for seed in from..to {
        let work = dir.join(format!("w{seed}"));
        std::fs::create_dir_all(&work).unwrap();
        let program = generate(seed, &options);
        ops += program.len();
        let ran = execute::run(&program, &programs, &work);
        for (k, c) in ran.acceptance.0 { let e = acc.entry(k).or_default(); e.0 += c.tried; e.1 += c.accepted; }
        if to - from == 1 { println!("{program}\n{:?}", ran.stop); }
        if let Some(stop) = ran.stop {
            let (k, m) = match stop {
                execute::__Stop::Failure(f) => (format!("F {}", f.signature), format!("{} (step {} of {}) {}", f.message, f.step, program.ops.len(), program.image)),
                execute::__Stop::Unsupported(m) => ("U".into(), m),
                execute::__Stop::Broken(m) => ("B".into(), m),
            };
            let e = kinds.entry(k).or_insert((0, seed, m)); e.0 += 1;
        }
        if to - from > 1 { std::fs::remove_dir_all(&work).unwrap(); }
    }
    for (k, (n, seed, m)) in kinds { println!("{n:4} {k}\n       seed {seed}: {}", m.chars().take(400).collect::<String>()); }
    println!("{acc:?}");
    println!("{} programs {ops} ops in {:?}", to - from, start.elapsed());
}
