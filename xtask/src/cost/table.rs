//! [`Table`]: medians and ratios to the first row, as Markdown.

use std::fmt::Write as _;
use std::time::Duration;

use super::Cost;

/// What was measured of several things in the same rounds.
#[derive(Debug)]
pub(super) struct Table {
    title: String,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: &'static str,
    note: String,
    costs: Vec<Cost>,
}

impl Table {
    pub(super) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), rows: vec![] }
    }

    /// Adds what the next round of `name` took; the first name is what others are compared with.
    pub(super) fn add(&mut self, name: &'static str, cost: Cost) {
        match self.rows.iter_mut().find(|row| row.name == name) {
            Some(row) => row.costs.push(cost),
            None => self.rows.push(Row { name, note: String::new(), costs: vec![cost] }),
        }
    }

    /// Adds to the name what else is known.
    pub(super) fn note(&mut self, name: &'static str, note: &str) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.name == name) {
            row.note = format!(", {note}");
        }
    }

    /// Returns the table, with an empty line at its end.
    pub(super) fn render(&self) -> String {
        let title = &self.title;
        let mut text = format!(
            "| {title} | wall | ratio, each round | median | processor time | ratio |\n\
             | --- | --- | --- | --- | --- | --- |\n"
        );
        let Some(first) = self.rows.first() else { return text };
        for row in &self.rows {
            let (wall, processor) = (row.of(|cost| cost.wall), row.of(|cost| cost.processor));
            let walls = ratios(&wall, &first.of(|cost| cost.wall));
            let processors = ratios(&processor, &first.of(|cost| cost.processor));
            let each: Vec<_> = walls.iter().map(|ratio| format!("{ratio:.2}")).collect();
            writeln!(
                text,
                "| {}{} | {:.2} s | {} | {:.2} | {:.2} s | {:.2} |",
                row.name,
                row.note,
                median(wall),
                each.join(", "),
                median(walls),
                median(processor),
                median(processors),
            )
            .expect("a string takes all");
        }
        text
    }
}

impl Row {
    /// Returns seconds, a round each.
    fn of(&self, part: impl Fn(&Cost) -> Duration) -> Vec<f64> {
        self.costs.iter().map(|cost| part(cost).as_secs_f64()).collect()
    }
}

/// Divides round by round.
fn ratios(mine: &[f64], others: &[f64]) -> Vec<f64> {
    mine.iter().zip(others).map(|(mine, other)| mine / other).collect()
}

/// Returns the middle, or the mean of the two in the middle.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        count => f64::midpoint(values[(count - 1) / 2], values[count / 2]),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn rows_are_compared_with_the_first_round_by_round() {
        let mut table = Table::new("Check");
        let cost = |wall, processor| Cost {
            wall: Duration::from_secs(wall),
            processor: Duration::from_secs(processor),
        };
        for (peer, ours) in [(40, 10), (20, 4), (30, 9)] {
            table.add("peer", cost(peer, 2 * peer));
            table.add("ours", cost(ours, ours));
        }
        table.note("ours", "6 crates");
        expect![[r"
            | Check | wall | ratio, each round | median | processor time | ratio |
            | --- | --- | --- | --- | --- | --- |
            | peer | 30.00 s | 1.00, 1.00, 1.00 | 1.00 | 60.00 s | 1.00 |
            | ours, 6 crates | 9.00 s | 0.25, 0.20, 0.30 | 0.25 | 9.00 s | 0.12 |
        "]]
        .assert_eq(&table.render());
    }

    #[test]
    fn an_even_number_of_rounds_has_a_median_between_two() {
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
    }
}
