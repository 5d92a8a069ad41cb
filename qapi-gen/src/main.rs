//! The `qapi-gen` program.
fn main() {
    let root = std::env::args().nth(1).unwrap();
    let v = std::env::args().nth(2).unwrap();
    let m = qapi_gen::schema::load_release(&qapi_gen::schema::Tree::new(&root), &v);
    match m { Ok(m) => {
        let text = qapi_gen::model::to_json(&m);
        let back = qapi_gen::model::from_json("x", &text).unwrap();
        assert!(back == m);
        print!("{text}");
    }, Err(e) => println!("{e}") }
}
