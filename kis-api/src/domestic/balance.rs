//! 잔고 and 매수가능 — holdings, deposits and what can be spent or sold.

use rust_decimal::Decimal;

use super::Domestic;
use crate::{
    Balance, BuyingPower, Credit, Currency, Endpoint, Env, Error, Holding, Instrument, KrExchange, Market, OrderKind,
    Result, StockCode,
    api::domestic_stock::{
        InquireBalance, InquireBalanceOutput1, InquireBalanceResponse, InquirePsblOrder, InquirePsblSell,
    },
    read::{parsed, plain, positive, required},
};

impl Domestic<'_> {
    /// 잔고 — every holding and the won deposits of the account (v1_국내주식-006).
    ///
    /// # Errors
    /// [`Error::is_incomplete`] when not every page could be read.
    pub async fn balance(&self) -> Result<Balance> {
        balance(self.client.all(&InquireBalance::new()).await?)
    }

    /// The holdings of [`Domestic::balance`].
    ///
    /// # Errors
    /// As [`Domestic::balance`].
    pub async fn holdings(&self) -> Result<Vec<Holding>> {
        Ok(self.balance().await?.holdings)
    }

    /// 매도가능수량 — the shares of one listing that may be sold now (국내주식-165). Paper accounts lack the call: there
    /// it is taken from the balance, over the holdings without credit.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn sellable(&self, code: &StockCode) -> Result<Decimal> {
        if self.client.env() == Env::Paper {
            let own = self.holdings().await?.into_iter().filter(|holding| holding.credit.is_none());
            return Ok(own.filter(|h| h.instrument.symbol() == code.as_str()).map(|h| h.sellable).sum());
        }
        let reply = self.client.send(&InquirePsblSell::new(code.as_str())).await?;
        required(InquirePsblSell::META, "output.ord_psbl_qty", reply.output.ord_psbl_qty).map(Decimal::from)
    }

    /// 매수가능 — what an order may spend (v1_국내주식-007); with a listing and a kind, also how many shares that buys.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn buying_power(&self, order: Option<(&StockCode, OrderKind)>) -> Result<BuyingPower> {
        let (code, price, division) = match &order {
            None => (String::new(), None, "01"),
            Some((code, kind)) => {
                (code.to_string(), kind.limit(), kind.domestic_code(KrExchange::Krx, self.client.env())?)
            }
        };
        let price = price.map_or_else(String::new, |price| price.normalize().to_string());
        let request = InquirePsblOrder::new(code, price).ord_dvsn(division);
        let row = self.client.send(&request).await?.output;
        let amount = |field, value| required(InquirePsblOrder::META, field, plain(value));
        let cash = amount("output.ord_psbl_cash", row.ord_psbl_cash)?;
        let without_credit = amount("output.nrcvb_buy_amt", row.nrcvb_buy_amt)?;
        let mut power = BuyingPower::new(Currency::Krw, cash, without_credit);
        power.shares = order.and(row.nrcvb_buy_qty).map(Decimal::from);
        Ok(power)
    }
}

/// Puts the pages together. The sums of the account come with every page; the last one counts.
fn balance(pages: Vec<InquireBalanceResponse>) -> Result<Balance> {
    let mut balance = Balance::new(Market::Kr);
    let sums = pages.last().and_then(|page| page.output2.first());
    if let Some(sums) = sums {
        balance.deposit = plain(sums.dnca_tot_amt);
        balance.settled_deposit = plain(sums.prvs_rcdl_excc_amt);
        balance.valuation = plain(sums.scts_evlu_amt);
        balance.net_assets = plain(sums.nass_amt);
    }
    for row in pages.into_iter().flat_map(|page| page.output1) {
        balance.holdings.extend(holding(row)?);
    }
    let mut keys: Vec<_> =
        balance.holdings.iter().map(|h| (&h.instrument, h.credit.as_ref().map(|c| (&c.kind, c.loan_date)))).collect();
    keys.sort();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Error::new(
            crate::error::Kind::Incomplete,
            "a holding comes twice: the list moved while it was read",
        )
        .at(InquireBalance::META.id, ""));
    }
    Ok(balance)
}

/// A row, or nothing when its quantity is 0, as after a sale of the same day.
fn holding(row: InquireBalanceOutput1) -> Result<Option<Holding>> {
    const META: &crate::Meta = InquireBalance::META;
    let quantity = Decimal::from(required(META, "output1.hldg_qty", row.hldg_qty)?);
    if quantity.is_zero() {
        return Ok(None);
    }
    let code = parsed(META, "output1.pdno", &row.pdno, StockCode::from_list(&row.pdno))?;
    let mut holding = Holding::new(Instrument::Kr(code), row.prdt_name, quantity);
    holding.sellable = Decimal::from(required(META, "output1.ord_psbl_qty", row.ord_psbl_qty)?);
    holding.average_cost = positive(row.pchs_avg_pric);
    holding.price = positive(row.prpr);
    let borrowed = row.loan_dt.is_some() || positive(row.loan_amt).is_some() || positive(row.stln_slng_chgs).is_some();
    if borrowed || !(row.trad_dvsn_name.is_empty() || row.trad_dvsn_name == "현금") {
        holding.credit = Some(Credit { kind: row.trad_dvsn_name, loan_date: row.loan_dt });
    }
    Ok(Some(holding))
}
