//! A reply as it is printed: its fields by name, and beside them what no field takes.

use std::slice;

use kis_api::decode::{Typed, Value};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// One reply, or the pages of a list as one.
#[derive(Debug, PartialEq)]
pub(super) struct Answer {
    fields: Vec<(String, Value)>,
    unknown: Option<Value>,
}

impl Answer {
    pub(super) fn of(typed: Typed) -> Self {
        let fields = match typed.fields {
            Value::Object(fields) => fields,
            _ => Vec::new(),
        };
        Self { fields, unknown: typed.unknown }
    }

    /// Whether a part has several rows.
    fn has_list(&self) -> bool {
        self.fields.iter().any(|(_, value)| matches!(value, Value::List(rows) if rows.len() > 1))
    }

    /// The rows of a part; an object is one.
    pub(super) fn rows(&self, name: &str) -> &[Value] {
        let found = self.fields.iter().find(|(key, _)| key == name);
        match found {
            Some((_, Value::List(rows))) => rows,
            Some((_, object @ Value::Object(_))) => slice::from_ref(object),
            _ => &[],
        }
    }
}

/// The pages of a list as one reply: rows one after the other, everything else as the last page has it. A part with one
/// row on every page is a total, and so the last page's as well, if it is another part that goes on from page to page;
/// where none is, every row is kept: a total told twice is seen, a row left out is not.
pub(super) fn join(pages: Vec<Typed>) -> Answer {
    let mut pages: Vec<_> = pages.into_iter().map(Answer::of).collect();
    let Some(mut last) = pages.pop() else { return Answer { fields: Vec::new(), unknown: None } };
    let has_list = pages.iter().chain([&last]).any(Answer::has_list);
    for (name, value) in &mut last.fields {
        let Value::List(rows) = value else { continue };
        if has_list && rows.len() == 1 && pages.iter().all(|page| page.rows(name).len() == 1) {
            continue;
        }
        let mut all: Vec<_> = pages.iter().flat_map(|page| page.rows(name)).cloned().collect();
        all.append(rows);
        *rows = all;
    }
    last.unknown = last.unknown.or_else(|| pages.into_iter().find_map(|page| page.unknown));
    last
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in &self.fields {
            map.serialize_entry(name, value)?;
        }
        if let Some(unknown) = &self.unknown {
            map.serialize_entry("unknown", unknown)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(codes: &[&str], total: &str) -> Typed {
        let rows: Vec<_> = codes.iter().map(|code| serde_json::json!({ "pdno": code, "hldg_qty": "1" })).collect();
        let body = serde_json::json!({ "rt_cd": "0", "output1": rows, "output2": [{ "dnca_tot_amt": total }] });
        let meta = kis_api::api::find("domestic_stock.inquire_balance").expect("an endpoint");
        meta.typed(&body.to_string()).expect("a balance")
    }

    #[test]
    fn rows_of_pages_follow_each_other_and_totals_do_not() {
        let joined = join(vec![page(&["000660", "005930"], "1"), page(&["035720"], "2")]);
        let name = |row: &Value| row.get("pdno").cloned();
        let names: Vec<_> = joined.rows("output1").iter().filter_map(name).collect();
        assert_eq!(names, ["000660", "005930", "035720"].map(|code| Value::Text(code.into())));
        assert_eq!(joined.rows("output2").len(), 1);
        assert_eq!(joined.rows("output2")[0].get("dnca_tot_amt"), Some(&Value::Decimal(2.into())));
        let joined = join(vec![page(&["000660"], "1"), page(&["005930"], "2")]);
        assert_eq!(joined.rows("output1").len(), 2, "a page may hold one row alone");
        let single = page(&["000660"], "1");
        assert_eq!(join(vec![single.clone()]), Answer::of(single));
    }
}
