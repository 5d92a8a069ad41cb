//! `cargo iotest bless`: accepts every log of the last run that differs.

use iotest_runtime::exit_code::Exit;

use super::Market;
use crate::error::Trouble;
use crate::results::Results;
use crate::runner_env::Surroundings;
use crate::shell;

/// Accepts the logs of the cases that fit one of the names; without names, all.
///
/// # Errors
/// * [`Trouble`] if there is nothing to accept.
pub(crate) fn bless(
    results: &Results,
    names: &[String],
    surroundings: &Surroundings,
) -> Result<Exit, Trouble> {
    let market = Market::open(results, names, surroundings)?;
    let mut exit = Exit::Good;
    for offer in &market.offers {
        match market.accept(&offer.logged) {
            Ok(blessed) => drop(shell::print(&format!("{}: {blessed}\n", offer.logged.title))?),
            Err(trouble) => {
                trouble.tell();
                exit = Exit::Failed;
            }
        }
    }
    Ok(exit)
}
