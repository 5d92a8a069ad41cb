//! QMP messages in the log: the conversion and order of a command's arguments.

use iotest_runtime::filter::Chain;
use iotest_runtime::transcript::{Spelling, Transcript};
use serde_json::{Value, json};

use crate::peer::ask;
use crate::random::Random;

/// Shows a command's keyword arguments in one line: sorted as keywords, then spelt as members
/// where the object is the outermost one or an element of an array.
const PYTHON: &str = "
def shown(value, keywords=True):
    if isinstance(value, list):
        return [shown(item) for item in value]
    if not isinstance(value, dict):
        return value
    spell = (lambda name: name.replace('_', '-')) if keywords else str
    return {spell(name): shown(value[name], False) for name in sorted(value)}

def answer(arguments):
    return json.dumps({'execute': 'x', 'arguments': shown(arguments)})
";

#[test]
fn generated_arguments() {
    let mut random = Random::new(23);
    let arguments: Vec<Value> = (0..4000)
        .map(|_| {
            json!({
                "a_b": random.value(4),
                "a1": [random.value(3), {"c_d": {"e_f": random.value(2)}}],
                "a-c": 1,
                "aB": random.text(4),
            })
        })
        .collect();
    for (arguments, text) in arguments.iter().zip(ask::<String>(PYTHON, &arguments)) {
        let log = Transcript::new(Chain::new());
        log.command("x", arguments, Spelling::Keywords);
        assert_eq!(log.rendered(), format!("{text}\n"));
    }
}
