//! How replies are shown. Derived for hundreds of types, `Debug` alone would take a fifth of the crate's build.

use core::fmt;

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use crate::endpoint::{Container, Meta};

/// A value of a reply.
#[allow(dead_code, reason = "not every group of endpoints has all of them")]
pub(crate) enum Shown<'a> {
    Text(&'a str),
    Integer(Option<i64>),
    Decimal(Option<Decimal>),
    Date(Option<Date>),
    Time(Option<Time>),
    Part(&'a dyn fmt::Debug),
}

/// A struct of a reply: its name, and its values in the order of the table.
pub(crate) struct ShownStruct<'a> {
    meta: &'static Meta,
    ty: &'static str,
    part: &'static str,
    values: &'a [Shown<'a>],
}

impl Meta {
    /// The struct of a part, or of the body itself (`""`) with its parts after its own fields.
    pub(crate) fn shown<'a>(
        &'static self,
        ty: &'static str,
        part: &'static str,
        values: &'a [Shown<'a>],
    ) -> ShownStruct<'a> {
        ShownStruct { meta: self, ty, part, values }
    }
}

impl ShownStruct<'_> {
    /// As derived `Debug` writes it.
    pub(crate) fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.ty);
        for (name, value) in self.names().zip(self.values) {
            let name = &name.to_ascii_lowercase();
            match value {
                Shown::Text(text) => shown.field(name, text),
                Shown::Integer(number) => shown.field(name, number),
                Shown::Decimal(number) => shown.field(name, number),
                Shown::Date(date) => shown.field(name, date),
                Shown::Time(time) => shown.field(name, time),
                Shown::Part(part) => shown.field(name, part),
            };
        }
        shown.finish()
    }

    /// The wire's names of the values, in the wire's letter case.
    fn names(&self) -> impl Iterator<Item = &'static str> {
        let whole = self.part.is_empty();
        let named = |part: &&Container| part.name == self.part;
        let fields = self.meta.reply.iter().find(named).map_or(&[][..], |part| part.fields);
        let own = fields.iter().map(|field| field.name()).filter(move |name| !(whole && is_envelope(name)));
        let parts = self.meta.reply.iter().map(|part| part.name).filter(move |name| whole && !name.is_empty());
        own.chain(parts)
    }
}

/// What tells a success from a refusal is read before the reply is.
fn is_envelope(name: &str) -> bool {
    matches!(name, "rt_cd" | "msg_cd" | "msg1" | "msg")
}

#[cfg(all(test, feature = "domestic"))]
mod tests {
    use alloc::format;

    use crate::{Decode as _, api::domestic_stock::ChkHolidayResponse};

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
}
