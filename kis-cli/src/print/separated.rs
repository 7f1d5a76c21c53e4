//! The first table of a page as comma-separated values: names for programs, numbers without separators.

use super::page::{Block, Page};

/// The table with its header; nothing for a page without one.
pub(super) fn render(page: &Page) -> Result<String, csv::Error> {
    let table = page.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let Some(table) = table else { return Ok(String::new()) };
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|column| column.key.as_ref()))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| guard(cell.raw())))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// One line of values.
pub(super) fn line(texts: impl IntoIterator<Item = String>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // The writer is a vector: there is nothing that could fail but memory.
    let _ = writer.write_record(texts.into_iter().map(guard));
    String::from_utf8_lossy(&writer.into_inner().unwrap_or_default()).into_owned()
}

/// A text that a spreadsheet would run as a formula gets the quote that spreadsheets use against it. Numbers keep
/// their sign.
fn guard(text: String) -> String {
    let formula = text.starts_with(['=', '+', '@', '\t', '\r'])
        || text.starts_with('-') && rust_decimal::Decimal::from_str_exact(&text).is_err();
    if formula { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alerts_of_strangers_are_no_formulas() {
        assert_eq!(guard("=1+1".into()), "'=1+1");
        assert_eq!(guard("-2.5".into()), "-2.5");
        assert_eq!(guard("-cmd".into()), "'-cmd");
    }
}
