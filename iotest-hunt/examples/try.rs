//! Runs seeds, for development.
use camino::Utf8Path;
use iotest_hunt::{*, image::Format};
use std::time::Duration;
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let dir = Utf8Path::new(&args[1]);
    std::fs::create_dir_all(dir).unwrap();
    let programs = Programs::in_directory("q", Utf8Path::new(&args[2]));
    let formats = match args.get(6) { Some(f) => f.split(',').map(|f| Format::named(f).unwrap()).collect(), None => Format::ALL.to_vec() };
    let hunt = Hunt { programs, options: Options { formats }, seed: args[3].parse().unwrap(), jobs: args[5].parse().unwrap(),
        time: Some(Duration::from_secs(args[4].parse().unwrap())), sequences: None, directory: dir.into() };
    let stopped = std::sync::atomic::AtomicBool::new(false);
    let start = std::time::Instant::now();
    let totals = hunt.run(&stopped, &mut |event, _| match event {
        Some(Event::Seen { seed, failure, after }) => println!("SEEN {after:.1?} seed {seed}: {} | {}", failure.signature, failure.message.chars().take(300).collect::<String>()),
        Some(Event::Shrunk(s)) => println!("SHRUNK {} from {} to {} in {} runs {:.1?}, fails {}\n{}  {}\n", s.failure.signature, s.original.len(), s.program.len(), s.runs, s.took, s.chance, s.program, s.failure.message.chars().take(300).collect::<String>()),
        _ => {}
    });
    println!("{totals:#?} {:?}", start.elapsed());
}
