//! 시세 — prices.

use futures_util::future::try_join_all;
use rust_decimal::Decimal;

use super::Domestic;
use crate::{
    Endpoint, Env, Error, Instrument, Quote, Result, StockCode,
    api::domestic_stock::{InquirePrice, InquirePriceOutput, IntstockMultprice, IntstockMultpriceOutput},
    read::{nonempty, plain, positive, required},
    tick::PriceClass,
};

impl Domestic<'_> {
    /// 현재가 of one listing, with today's volume and its ratio to the day before (v1_국내주식-008). The reply has the
    /// base price and not the previous close, which differ after a split or a rights issue.
    ///
    /// # Errors
    /// [`Error::is_invalid`] when no domestic exchange lists the code; see [`Error`] for the others.
    pub async fn price(&self, code: &StockCode) -> Result<Quote> {
        let reply = self.client.send(&InquirePrice::new(code.as_str())).await?;
        quote(code, reply.output)
    }

    /// 현재가 of many listings, thirty a call, in the order asked for; those that the broker does not know are left
    /// out (국내주식-205). This reply has today's volume and not the day before's. Paper accounts lack it: they get
    /// one call a listing.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn prices(&self, codes: &[StockCode]) -> Result<Vec<Quote>> {
        if self.client.env() == Env::Paper {
            let mut quotes = Vec::with_capacity(codes.len());
            for code in codes {
                quotes.push(self.price(code).await?);
            }
            return Ok(quotes);
        }
        // All at once: the pace is the limiter's, and nobody waits for an answer before the next question.
        let chunks = codes.chunks(IntstockMultprice::MAX_ITEMS).map(|chunk| self.chunk(chunk));
        Ok(try_join_all(chunks).await?.into_iter().flatten().collect())
    }

    async fn chunk(&self, codes: &[StockCode]) -> Result<Vec<Quote>> {
        let items = codes.iter().map(|code| ("J".to_owned(), code.to_string()));
        let rows = self.client.send(&IntstockMultprice::new(items)?).await?.output;
        let row = |code: &StockCode| rows.iter().find(|row| row.inter_shrn_iscd == code.as_str());
        Ok(codes.iter().filter_map(|code| Some(multi_quote(code, row(code)?))).collect())
    }
}

fn quote(code: &StockCode, row: InquirePriceOutput) -> Result<Quote> {
    // What is not listed comes back as a success with zeros; a listing has a base price even while it is suspended.
    if positive(row.stck_prpr).is_none() && positive(row.stck_sdpr).is_none() {
        return Err(Error::invalid(format!("no domestic exchange lists {code}")).at(InquirePrice::META.id, ""));
    }
    let class = price_class(code, &row.rprs_mrkt_kor_name);
    let mut quote = Quote::new(Instrument::Kr(code.clone()), class);
    quote.price = positive(Some(required(InquirePrice::META, "output.stck_prpr", row.stck_prpr)?));
    quote.base_price = positive(row.stck_sdpr);
    quote.change_pct = plain(row.prdy_ctrt);
    quote.open = positive(row.stck_oprc);
    quote.high = positive(row.stck_hgpr);
    quote.low = positive(row.stck_lwpr);
    quote.upper_limit = positive(row.stck_mxpr);
    quote.lower_limit = positive(row.stck_llam);
    quote.volume = row.acml_vol.map(Decimal::from);
    quote.volume_ratio_pct = positive(row.prdy_vrss_vol_rate);
    quote.suspended = row.temp_stop_yn == "Y" || row.iscd_stat_cls_code == "58";
    Ok(quote)
}

fn multi_quote(code: &StockCode, row: &IntstockMultpriceOutput) -> Quote {
    let mut quote = Quote::new(Instrument::Kr(code.clone()), price_class(code, ""));
    quote.name = nonempty(row.inter_kor_isnm.clone());
    quote.price = positive(row.inter2_prpr);
    quote.base_price = positive(row.inter2_sdpr);
    quote.previous_close = positive(row.inter2_prdy_clpr);
    quote.change_pct = plain(row.prdy_ctrt);
    quote.open = positive(row.inter2_oprc);
    quote.high = positive(row.inter2_hgpr);
    quote.low = positive(row.inter2_lwpr);
    quote.upper_limit = positive(row.inter2_mxpr);
    quote.lower_limit = positive(row.inter2_llam);
    quote.volume = row.acml_vol.map(Decimal::from);
    quote
}

/// 대표 시장 한글명 tells funds from stocks.
fn price_class(code: &StockCode, market: &str) -> PriceClass {
    let fund = code.is_etn() || ["ETF", "ETN"].iter().any(|word| market.contains(word));
    if fund { PriceClass::KrFund } else { PriceClass::KrStock }
}
