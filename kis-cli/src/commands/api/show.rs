//! `kis api show`

use beagle_core::{Exit, Text};
use kis_api::endpoint::{Field, FieldType, Shape};
use serde::Serialize;

use super::{
    entry::{Code, Entry, Official, codes},
    list::yes,
    look_up::look_up,
};
use crate::{
    commands::Start,
    failure::Refusal,
    print::{self, Cell, Page, Table, Tone, left, right, wrapped},
};

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    entry: Entry,
    parameters: Vec<Parameter>,
    /// What else chooses the transaction id: `period=…`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
    reply: Vec<Part>,
}

#[derive(Serialize)]
struct Parameter {
    name: &'static str,
    label: &'static str,
    required: bool,
    /// In bytes.
    max_length: Option<usize>,
    /// What is sent as long as nobody says otherwise.
    default: Option<&'static str>,
    /// What it can be; any text where there are none.
    codes: Vec<Code>,
}

#[derive(Serialize)]
struct Part {
    /// Blank for the body's own fields, and for a feed's record.
    name: String,
    shape: &'static str,
    fields: Vec<Described>,
}

#[derive(Serialize)]
struct Described {
    name: String,
    label: &'static str,
    #[serde(rename = "type")]
    ty: &'static str,
}

/// Shows parameters and fields of one.
pub(crate) fn show(start: &Start<'_>, id: &str) -> Result<Exit, Refusal> {
    let shown = Shown::of(look_up(id)?);
    print::result(&start.look, &start.heading(), &shown, || shown.page());
    Ok(Exit::Done)
}

impl Shown {
    fn of(entry: Entry) -> Self {
        let (parameters, choices, reply) = match entry.official {
            Official::Rest(meta) => {
                let parameters = meta.params.iter().map(|param| Parameter {
                    name: param.name(),
                    label: param.label(),
                    required: param.is_required(),
                    max_length: param.max_len(),
                    default: param.default(),
                    codes: codes(meta, param.name()),
                });
                let parts = meta.reply.iter().map(|part| Part {
                    name: part.name.to_lowercase(),
                    shape: if part.shape == Shape::List { "list" } else { "object" },
                    fields: described(part.fields),
                });
                let choices = meta.choices().map(|(key, value)| format!("{key}={value}"));
                (parameters.collect(), choices.collect(), parts.collect())
            }
            Official::Feed(meta) => {
                let record = Part { name: String::new(), shape: "record", fields: described(meta.fields) };
                (Vec::new(), Vec::new(), vec![record])
            }
        };
        Self { entry, parameters, choices, reply }
    }

    fn page(&self) -> Page {
        let mut page = Page::default();
        let entry = &self.entry;
        let line = |text: String| Text::new(text.clone(), text);
        page.line(line(format!("{} · {} · {}", entry.id, entry.title, entry.title_en)), Tone::Strong);
        page.line(line(format!("{} {} · {} · {}", entry.method, entry.path, entry.kind, entry.doc_no)), Tone::Plain);
        for id in &entry.tr_ids {
            let paper = id.paper.unwrap_or("-");
            page.line(line(format!("TR {} · paper {paper} {}", id.real, id.when).trim_end().to_owned()), Tone::Plain);
        }
        if !self.parameters.is_empty() {
            page.table(self.request());
        }
        for part in &self.reply {
            page.gap();
            page.line(part.title(), Tone::Strong);
            let mut table = Table::new([
                left("field", "이름", "Field"),
                left("type", "종류", "Type"),
                wrapped("label", "뜻", "Label"),
            ]);
            for field in &part.fields {
                table.row([Cell::text(&field.name), Cell::text(field.ty), Cell::text(field.label)]);
            }
            page.table(table);
        }
        page
    }

    fn request(&self) -> Table {
        let mut table = Table::new([
            left("parameter", "요청값", "Parameter"),
            left("required", "필수", "Required"),
            right("max_length", "길이", "Length"),
            left("default", "기본값", "Default"),
            wrapped("label", "뜻", "Label"),
        ]);
        for parameter in &self.parameters {
            let values = |name: fn(&Code) -> &'static str| {
                let codes = parameter.codes.iter().map(|code| format!("{} {}", code.code, name(code)));
                let codes: Vec<_> = codes.collect();
                if codes.is_empty() {
                    parameter.label.into()
                } else {
                    format!("{}: {}", parameter.label, codes.join(", "))
                }
            };
            table.row([
                Cell::text(parameter.name),
                if parameter.required { yes() } else { Cell::Unknown },
                Cell::maybe(parameter.max_length, |length| Cell::text(length.to_string())),
                Cell::maybe(parameter.default, |value| Cell::text(if value.is_empty() { "\"\"" } else { value })),
                Cell::Reason(Text::new(values(|code| code.ko), values(|code| code.en)), Tone::Plain),
            ]);
        }
        table
    }
}

impl Part {
    fn title(&self) -> Text {
        let (ko, en) = match self.shape {
            "list" => ("목록", "list"),
            "record" => return Text::new("레코드", "record"),
            _ if self.name.is_empty() => return Text::new("본문", "body"),
            _ => ("객체", "object"),
        };
        Text::new(format!("{} ({ko})", self.name), format!("{} ({en})", self.name))
    }
}

fn described(fields: &'static [Field]) -> Vec<Described> {
    let ty = |ty| match ty {
        FieldType::Text => "text",
        FieldType::Integer => "integer",
        FieldType::Decimal => "decimal",
        FieldType::Date => "date",
        FieldType::Time => "time",
    };
    fields
        .iter()
        .map(|field| Described { name: field.name().to_lowercase(), label: field.label(), ty: ty(field.ty()) })
        .collect()
}
