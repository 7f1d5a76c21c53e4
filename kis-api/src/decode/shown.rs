//! How replies and records are shown. Derived for hundreds of types, `Debug` alone would take a fifth of the crate's build;
//! an array for each kind of value costs the compiler less than one that mixes them.

use alloc::{string::String, vec::Vec};
use core::{fmt, slice};

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use smol_str::SmolStr;

use crate::{
    endpoint::{Container, Field, FieldType, Meta},
    feed::FeedMeta,
};

/// A struct of a reply, or a feed's record: its name and fields, and its values by kind, each kind in the order of the
/// fields. Its texts are `T`.
pub(crate) struct Shown<'a, T> {
    ty: &'static str,
    fields: Vec<&'static Field>,
    containers: Vec<&'static str>,
    texts: &'a [&'a T],
    integers: &'a [Option<i64>],
    decimals: &'a [Option<Decimal>],
    dates: &'a [Option<Date>],
    times: &'a [Option<Time>],
    parts: &'a [&'a dyn fmt::Debug],
}

impl Meta {
    /// The struct of a part, or of the body itself (`""`) with its parts after its own fields.
    pub(crate) fn shown<'a>(&'static self, ty: &'static str, part: &'static str) -> Shown<'a, String> {
        let whole = part.is_empty();
        let named = |container: &&Container| container.name == part;
        let fields = self.reply.iter().find(named).map_or(&[][..], |container| container.fields);
        let fields = fields.iter().filter(|field| !(whole && is_envelope(field.name())));
        let containers = self.reply.iter().map(|container| container.name).filter(|name| whole && !name.is_empty());
        Shown { containers: containers.collect(), ..Shown::new(ty, fields) }
    }
}

/// What tells a success from a refusal is read before the reply is.
fn is_envelope(name: &str) -> bool {
    matches!(name, "rt_cd" | "msg_cd" | "msg1" | "msg")
}

#[allow(dead_code, reason = "without a group of endpoints there is no feed")]
impl FeedMeta {
    /// The record.
    pub(crate) fn shown<'a>(&'static self, ty: &'static str) -> Shown<'a, SmolStr> {
        Shown::new(ty, self.all_fields())
    }
}

#[allow(dead_code, reason = "not every group of endpoints has all kinds of values")]
impl<'a, T: fmt::Debug> Shown<'a, T> {
    fn new(ty: &'static str, fields: impl Iterator<Item = &'static Field>) -> Self {
        Self {
            ty,
            fields: fields.collect(),
            containers: Vec::new(),
            texts: &[],
            integers: &[],
            decimals: &[],
            dates: &[],
            times: &[],
            parts: &[],
        }
    }

    pub(crate) fn texts(self, texts: &'a [&'a T]) -> Self {
        Self { texts, ..self }
    }

    pub(crate) fn integers(self, integers: &'a [Option<i64>]) -> Self {
        Self { integers, ..self }
    }

    pub(crate) fn decimals(self, decimals: &'a [Option<Decimal>]) -> Self {
        Self { decimals, ..self }
    }

    pub(crate) fn dates(self, dates: &'a [Option<Date>]) -> Self {
        Self { dates, ..self }
    }

    pub(crate) fn times(self, times: &'a [Option<Time>]) -> Self {
        Self { times, ..self }
    }

    pub(crate) fn parts(self, parts: &'a [&'a dyn fmt::Debug]) -> Self {
        Self { parts, ..self }
    }

    /// As derived `Debug` writes it.
    pub(crate) fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.ty);
        let (mut texts, mut integers, mut decimals) = (self.texts.iter(), self.integers.iter(), self.decimals.iter());
        let (mut dates, mut times) = (self.dates.iter(), self.times.iter());
        for field in &self.fields {
            let value = match field.ty() {
                FieldType::Text => next(&mut texts),
                FieldType::Integer => next(&mut integers),
                FieldType::Decimal => next(&mut decimals),
                FieldType::Date => next(&mut dates),
                FieldType::Time => next(&mut times),
            };
            shown.field(&field.name().to_ascii_lowercase(), value);
        }
        for (name, part) in self.containers.iter().zip(self.parts) {
            shown.field(&name.to_ascii_lowercase(), part);
        }
        shown.finish()
    }
}

/// The next value of a kind; its place stays empty should the table have more.
fn next<'a, V: fmt::Debug>(values: &mut slice::Iter<'a, V>) -> &'a dyn fmt::Debug {
    values.next().map_or(&() as &dyn fmt::Debug, |value| value)
}

#[cfg(all(test, feature = "domestic"))]
mod tests {
    use alloc::format;

    use crate::{
        Decode as _,
        api::domestic_stock::{CcnlNotice, ChkHolidayResponse},
        feed::Message,
    };

    #[test]
    fn a_reply_shows_every_field_by_its_name() {
        let body = r#"{"rt_cd":"0","msg_cd":"KIOK0500","msg1":"","ctx_area_nk":"N ","ctx_area_fk":"",
            "output":[{"bass_dt":"20260302","wday_dvsn_cd":"02","bzdy_yn":"N","tr_day_yn":"Y","opnd_yn":"N","sttl_day_yn":"N"}]}"#;
        let reply = ChkHolidayResponse::decode(body).expect("a reply");
        assert_eq!(
            format!("{reply:?}"),
            "ChkHolidayResponse { ctx_area_nk: \"N \", ctx_area_fk: \"\", output: [ChkHolidayOutput { \
             bass_dt: Some(2026-03-02), wday_dvsn_cd: \"02\", bzdy_yn: \"N\", tr_day_yn: \"Y\", opnd_yn: \"N\", \
             sttl_day_yn: \"N\" }] }"
        );
    }
    /// Fields of different kinds stay in the order of the struct, whatever layout the record has.
    #[test]
    fn a_record_shows_every_field_by_its_name() {
        let row = "U^A^N1^^02^0^00^0^005930^3^70100^091500^0^2^1^B^10^NAME^1^Y^^SAMSUNG^^20260302^ISSUE^70000";
        let text = format!("0|H0STCNI0|001|{row}");
        let Ok(Message::Data(frame)) = Message::parse(&text) else { panic!("no frame") };
        let record = frame.records::<CcnlNotice>().next().expect("a record").expect("its values");
        let shown = format!("{record:?}");
        assert!(shown.starts_with("CcnlNotice { cust_id: \"U\", acnt_no: \"A\", oder_no: \"N1\","), "{shown}");
        assert!(
            shown
                .contains("cntg_qty: Some(3), cntg_unpr: Some(70100), stck_cntg_hour: Some(09:15:00), rfus_yn: \"0\","),
            "{shown}"
        );
        assert!(shown.ends_with("oder_prc: Some(70000), cntg_isnm: \"\" }"), "{shown}");
    }
}
