//! `cargo iotest hunt`: searches QEMU by random programs, and deals with what was found.

mod findings;
mod messages;
mod qemus;
mod replay;
mod search;

use iotest_hunt::Finding;
use iotest_runtime::internal::ExitCode;

use crate::cli::{HuntArgs, HuntCommand};
use crate::error::CliError;
use crate::runner_env::RunnerEnv;

/// Carries out a command.
///
/// # Errors
/// * [`CliError`] if the command line is wrong, a program or file is missing, or the user interrupts.
pub(crate) fn hunt(args: &HuntArgs, env: &RunnerEnv) -> Result<ExitCode, CliError> {
    match &args.command {
        None if args.search.selftest => search::selftest(&args.search, env),
        None => search::search(&args.search, env),
        Some(HuntCommand::Replay(args)) => replay::replay(args, env),
        Some(HuntCommand::Shrink(args)) => replay::shrink(args, env),
        Some(HuntCommand::Promote { file, suite }) => findings::promote(file, suite),
    }
}

/// Returns the JSON Schema of findings.
///
/// # Errors
/// * [`CliError`] if it cannot be written as JSON.
pub(crate) fn schema() -> Result<String, CliError> {
    let schema = schemars::schema_for!(Finding);
    let text = serde_json::to_string_pretty(&schema)
        .map_err(|error| CliError::failed("write the schema", &error))?;
    Ok(text + "\n")
}

#[cfg(test)]
mod tests {
    use iotest_hunt::failure::Failure;
    use iotest_hunt::generate::generate;
    use iotest_hunt::shrink::Chance;
    use iotest_hunt::{Finding, OnQemu, Options};

    use super::*;

    /// Every finding satisfies the schema that is published.
    #[test]
    fn findings_satisfy_the_published_schema() {
        // `cargo iotest schema --finding >docs/cargo-iotest-finding.schema.json` writes it anew.
        let published = include_str!("../../docs/cargo-iotest-finding.schema.json");
        assert_eq!(published, schema().unwrap());
        let schema = serde_json::from_str(published).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let chance = Chance { seen: 1, of: 10 };
        for seed in 0..200 {
            let program = generate(seed, &Options::default());
            let finding = Finding {
                version: 1,
                failure: Failure { signature: "x".into(), message: "y".into(), step: 3 },
                qemu: "11.1.3".into(),
                original: program.clone(),
                program,
                chance,
                qemus: vec![OnQemu {
                    qemu: "7.2".into(),
                    chance: Some(chance),
                    message: None,
                    by_hand: None,
                }],
            };
            let json = serde_json::to_value(&finding).unwrap();
            assert!(validator.is_valid(&json), "{json:#}");
            assert_eq!(serde_json::from_value::<Finding>(json).unwrap(), finding);
        }
    }
}
