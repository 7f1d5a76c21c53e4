//! 휴장일 — which days KRX trades, in the broker's own words.

use jiff::civil::Date;

use super::{Domestic, list::day};
use crate::{
    Endpoint, Result,
    api::domestic_stock::ChkHoliday,
    read::{parsed, required},
};

/// One day of the broker's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TradingDay {
    /// The day, in Seoul.
    pub date: Date,
    /// 개장일 — the exchange is open and orders are taken.
    pub open: bool,
    /// 결제일 — trades settle.
    pub settles: bool,
}

impl Domestic<'_> {
    /// 국내휴장일조회 — about three weeks from this day on (국내주식-040). KIS asks that it be called once a day. Paper
    /// accounts lack it: there [`crate::calendar`] is what there is.
    ///
    /// # Errors
    /// [`crate::Error::is_unsupported`] on paper. A day of which the reply says neither yes nor no: silence is no holiday.
    pub async fn calendar(&self, from: Date) -> Result<Vec<TradingDay>> {
        let reply = self.client.send(&ChkHoliday::new(day(from))).await?;
        let rows = reply.output.into_iter();
        rows.map(|row| {
            let date = required(ChkHoliday::META, "output.bass_dt", row.bass_dt)?;
            let open = parsed(ChkHoliday::META, "output.opnd_yn", &row.opnd_yn, yes(&row.opnd_yn))?;
            let settles = parsed(ChkHoliday::META, "output.sttl_day_yn", &row.sttl_day_yn, yes(&row.sttl_day_yn))?;
            Ok(TradingDay { date, open, settles })
        })
        .collect()
    }
}

fn yes(word: &str) -> Option<bool> {
    match word {
        "Y" => Some(true),
        "N" => Some(false),
        _ => None,
    }
}
