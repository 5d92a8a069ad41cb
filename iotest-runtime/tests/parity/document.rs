//! The tables of the document, as [`Row`]s.

/// One name and what stands for it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The line in the document.
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) ours: Ours,
    /// Each `file.rs::function`.
    pub(crate) tests: Vec<String>,
}

/// What stands for a name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ours {
    /// Paths of items.
    Items(Vec<String>),
    /// Nothing, for this reason.
    Reason(String),
}

/// Reads every row of every table.
pub(crate) fn rows(text: &str) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if !line.starts_with('|') {
            continue;
        }
        let inner = line.trim().trim_start_matches('|');
        let inner = inner.strip_suffix('|').ok_or(format!("line {number}: it ends without `|`"))?;
        let cells: Vec<&str> = inner.split('|').map(str::trim).collect();
        let [name, ours, tests] = cells[..] else {
            return Err(format!("line {number}: {} cells instead of three", cells.len()));
        };
        if name == "name" || name.starts_with("--") {
            continue;
        }
        let row = Row {
            line: number,
            name: name.trim_matches('`').to_owned(),
            ours: match ours.strip_prefix('–') {
                Some(reason) => Ours::Reason(reason.trim().to_owned()),
                None => Ours::Items(quoted(ours)),
            },
            tests: quoted(tests),
        };
        if row.name.is_empty() || matches!(&row.ours, Ours::Items(paths) if paths.is_empty()) {
            return Err(format!("line {number}: `{}` has neither an item nor a reason", row.name));
        }
        rows.push(row);
    }
    Ok(rows)
}

/// Returns what stands in backticks.
fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
