//! 해외주식 기간손익 — what sales brought.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::{Us, quote::listed};
use crate::{
    Currency, Endpoint, Instrument, Market, Meta, Profit, ProfitLine, Result,
    api::overseas_stock::{InquirePeriodProfit, InquirePeriodProfitOutput1},
    domestic::day,
    profit::years,
    read::required,
};

impl Us<'_> {
    /// 해외주식 기간손익 — what was sold on these New York days and what it brought, in dollars (v1_해외주식-032). Paper
    /// accounts lack the call. Periods of more than a year are asked for a year at a time.
    ///
    /// # Errors
    /// [`crate::Error::is_unsupported`] on paper, [`crate::Error::is_incomplete`] when not every page could be read.
    pub async fn profit(&self, span: RangeInclusive<Date>) -> Result<Profit> {
        let mut pages = Vec::new();
        for part in years(span) {
            let request = InquirePeriodProfit::new(day(*part.start()), day(*part.end()))
                .ovrs_excg_cd("NASD")
                .crcy_cd(Currency::Usd.code());
            pages.extend(self.client.all(&request).await?);
        }
        let rows = pages.into_iter().flat_map(|page| page.output1);
        let mut lines = rows.map(line).collect::<Result<Vec<_>>>()?;
        lines.sort_by(|a, b| (a.date, &a.instrument).cmp(&(b.date, &b.instrument)));
        Ok(Profit { market: Market::Us, currency: Currency::Usd, lines })
    }
}

fn line(row: InquirePeriodProfitOutput1) -> Result<ProfitLine> {
    const META: &Meta = InquirePeriodProfit::META;
    Ok(ProfitLine {
        date: required(META, "output1.trad_day", row.trad_day)?,
        instrument: Instrument::Us(listed(META, "output1.ovrs_excg_cd", &row.ovrs_pdno, &row.ovrs_excg_cd)?),
        name: row.ovrs_item_name,
        sold: required(META, "output1.slcl_qty", row.slcl_qty)?.normalize(),
        proceeds: required(META, "output1.frcr_sll_amt_smtl1", row.frcr_sll_amt_smtl1)?.normalize(),
        realised: required(META, "output1.ovrs_rlzt_pfls_amt", row.ovrs_rlzt_pfls_amt)?.normalize(),
        realised_pct: row.pftrt.map(|pct| pct.round_dp(4).normalize()),
        costs: required(META, "output1.stck_sll_tlex", row.stck_sll_tlex)?.normalize(),
    })
}
