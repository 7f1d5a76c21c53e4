//! 기간별 매매손익 — what sales brought.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Domestic, list::day};
use crate::{
    Endpoint, Instrument, Market, Meta, Profit, ProfitLine, Result, StockCode,
    api::domestic_stock::{InquirePeriodTradeProfit, InquirePeriodTradeProfitOutput1},
    profit::years,
    read::{parsed, required},
};

impl Domestic<'_> {
    /// 기간별 매매손익 — what was sold on these days and what it brought, in won (v1_국내주식-060). Paper accounts lack the
    /// call. Periods of
    /// more than a year are asked for a year at a time.
    ///
    /// # Errors
    /// [`crate::Error::is_unsupported`] on paper, [`crate::Error::is_incomplete`] when not every page could be read.
    pub async fn profit(&self, span: RangeInclusive<Date>) -> Result<Profit> {
        let mut pages = Vec::new();
        for part in years(span) {
            let request = InquirePeriodTradeProfit::new(day(*part.start()), day(*part.end())).sort_dvsn("01");
            pages.extend(self.client.all(&request).await?);
        }
        // Days on which a listing was bought and nothing of it sold are in the list too. A blank is not nothing: it fails.
        let rows = pages.into_iter().flat_map(|page| page.output1).filter(|row| row.sll_qty != Some(0));
        let mut lines = rows.map(line).collect::<Result<Vec<_>>>()?;
        lines.sort_by(|a, b| (a.date, &a.instrument).cmp(&(b.date, &b.instrument)));
        Ok(Profit { market: Market::Kr, currency: Market::Kr.currency(), lines })
    }
}

fn line(row: InquirePeriodTradeProfitOutput1) -> Result<ProfitLine> {
    const META: &Meta = InquirePeriodTradeProfit::META;
    let code = parsed(META, "output1.pdno", &row.pdno, product(&row.pdno))?;
    let cost = |field, value: Option<Decimal>| required(META, field, value);
    let costs =
        cost("output1.fee", row.fee)? + cost("output1.tl_tax", row.tl_tax)? + cost("output1.loan_int", row.loan_int)?;
    Ok(ProfitLine {
        date: required(META, "output1.trad_dt", row.trad_dt)?,
        instrument: Instrument::Kr(code),
        name: row.prdt_name,
        sold: Decimal::from(required(META, "output1.sll_qty", row.sll_qty)?),
        proceeds: required(META, "output1.sll_amt", row.sll_amt)?.normalize(),
        realised: required(META, "output1.rlzt_pfls", row.rlzt_pfls)?.normalize(),
        realised_pct: row.pfls_rt.map(|pct| pct.round_dp(4).normalize()),
        costs: costs.normalize(),
    })
}

/// A code in any of the broker's spellings: `005930`, `A005930`, `00000A005930`, `00000Q520057`.
fn product(text: &str) -> Option<StockCode> {
    let padded = if text.len() == 12 { text.trim_start_matches('0') } else { text };
    let code = match padded.strip_prefix('A') {
        Some(code) if code.len() == 6 => code,
        _ => padded,
    };
    StockCode::from_list(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_code_has_three_spellings() {
        for (text, want) in [
            ("005930", "005930"),
            ("A005930", "005930"),
            ("00000A005930", "005930"),
            ("00000Q520057", "Q520057"),
            ("000J2552221D", "J2552221D"),
        ] {
            assert_eq!(product(text).expect(text).as_str(), want);
        }
        assert_eq!(product(""), None);
    }
}
