//! 주문체결 — the order lists.

use jiff::{ToSpan as _, civil::Date};
use rust_decimal::Decimal;

use super::Domestic;
use crate::{
    Endpoint, Env, Instrument, OrderList, OrderRecord, OrderStatus, Result, Side, StockCode,
    api::domestic_stock::{
        InquireDailyCcld, InquireDailyCcldOutput1, InquireDailyCcldResponse, InquirePsblRvsecncl,
        InquirePsblRvsecnclOutput,
    },
    read::{parsed, positive, required},
};

impl Domestic<'_> {
    /// Orders placed on these days, oldest first, of every exchange (v1_국내주식-005): days of the last three months. What is
    /// older the broker keeps apart, see [`Domestic::order_history`].
    ///
    /// # Errors
    /// [`crate::Error::is_incomplete`] when not every page could be read.
    pub async fn orders(&self, from: Date, to: Date) -> Result<Vec<OrderRecord>> {
        Ok(self.order_list(from, to).await?.orders)
    }

    /// The same, with the number of pages it came on.
    ///
    /// # Errors
    /// As [`Domestic::orders`].
    pub async fn order_list(&self, from: Date, to: Date) -> Result<OrderList> {
        self.daily(InquireDailyCcld::new(day(from), day(to))).await
    }

    /// The same of any days. Those of more than three months before `today`, the day in Seoul, have a transaction of their own;
    /// a span that has both sides is asked for twice. Where exactly the broker draws the line is not documented: here
    /// the day three months before is on the near side.
    ///
    /// # Errors
    /// As [`Domestic::orders`].
    pub async fn order_history(&self, (from, to): (Date, Date), today: Date) -> Result<OrderList> {
        let line = today.checked_sub(3.months()).unwrap_or(Date::MIN);
        let mut orders = Vec::new();
        let mut pages = 0;
        if from < line {
            let last = to.min(line.yesterday().unwrap_or(line));
            let older = self.daily(InquireDailyCcld::new(day(from), day(last)).before_3_months()).await?;
            pages += older.pages;
            orders.extend(older.orders);
        }
        if to >= line {
            let recent = self.order_list(from.max(line), to).await?;
            pages += recent.pages;
            orders.extend(recent.orders);
        }
        Ok(OrderList::new(orders, pages))
    }

    /// Orders of these days of which something was filled.
    ///
    /// # Errors
    /// As [`Domestic::orders`].
    pub async fn fills(&self, from: Date, to: Date) -> Result<Vec<OrderRecord>> {
        let filled = self.daily(InquireDailyCcld::new(day(from), day(to)).ccld_dvsn("01")).await?;
        Ok(filled.orders.into_iter().filter(|order| order.filled > Decimal::ZERO).collect())
    }

    /// 정정취소가능주문 — today's orders of which something rests (v1_국내주식-004). Paper accounts lack the call: there the
    /// day's list is read, for which `today` is the day in Seoul.
    ///
    /// # Errors
    /// As [`Domestic::orders`].
    pub async fn open_orders(&self, today: Date) -> Result<Vec<OrderRecord>> {
        if self.client.env() == Env::Paper {
            let orders = self.orders(today, today).await?;
            return Ok(orders.into_iter().filter(|order| order.status.is_open()).collect());
        }
        let pages = self.client.all(&InquirePsblRvsecncl::new()).await?;
        pages.into_iter().flat_map(|page| page.output).map(open).collect()
    }

    async fn daily(&self, mut request: InquireDailyCcld) -> Result<OrderList> {
        if self.client.env() == Env::Paper {
            request = request.excg_id_dvsn_cd("KRX");
        }
        joined(self.client.all(&request).await?)
    }
}

/// All pages as one list. A row that moved to the next page while this one was read comes twice.
pub(crate) fn joined(pages: Vec<InquireDailyCcldResponse>) -> Result<OrderList> {
    let count = pages.len();
    let rows = pages.into_iter().flat_map(|page| page.output1).filter(|row| !row.odno.is_empty());
    let mut orders = rows.map(daily).collect::<Result<Vec<_>>>()?;
    orders.sort_by(|a, b| (a.date, &a.branch, &a.order_no).cmp(&(b.date, &b.branch, &b.order_no)));
    orders.dedup_by(|a, b| (a.date, &a.branch, &a.order_no) == (b.date, &b.branch, &b.order_no));
    Ok(OrderList::new(orders, count))
}

/// YYYYMMDD.
pub(crate) fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn daily(row: InquireDailyCcldOutput1) -> Result<OrderRecord> {
    const META: &crate::Meta = InquireDailyCcld::META;
    let number = parsed(META, "output1.odno", &row.odno, row.odno.parse().ok())?;
    let code = parsed(META, "output1.pdno", &row.pdno, StockCode::from_list(&row.pdno))?;
    let side = parsed(META, "output1.sll_buy_dvsn_cd", &row.sll_buy_dvsn_cd, Side::from_code(&row.sll_buy_dvsn_cd))?;
    let quantity = Decimal::from(required(META, "output1.ord_qty", row.ord_qty)?);
    let mut order = OrderRecord::new(number, Instrument::Kr(code), side, quantity);
    order.original_no = row.orgn_odno.parse().ok();
    order.branch = row.ord_gno_brno;
    order.date = row.ord_dt;
    order.time = row.ord_tmd;
    order.name = row.prdt_name;
    order.kind = row.ord_dvsn_name;
    order.price = positive(row.ord_unpr);
    order.filled = Decimal::from(required(META, "output1.tot_ccld_qty", row.tot_ccld_qty)?);
    order.average_price = positive(row.avg_prvs);
    order.remaining = Decimal::from(required(META, "output1.rmn_qty", row.rmn_qty)?);
    order.exchange = row.excg_id_dvsn_cd.parse().ok();
    let refused = row.rjct_qty.is_some_and(|refused| refused > 0);
    let cancelled = row.cncl_yn == "Y" || [row.cnc_cfrm_qty, row.cncl_cfrm_qty].iter().flatten().any(|qty| *qty > 0);
    order.status = status(&order, refused, cancelled);
    Ok(order)
}

fn open(row: InquirePsblRvsecnclOutput) -> Result<OrderRecord> {
    const META: &crate::Meta = InquirePsblRvsecncl::META;
    let number = parsed(META, "output.odno", &row.odno, row.odno.parse().ok())?;
    let code = parsed(META, "output.pdno", &row.pdno, StockCode::from_list(&row.pdno))?;
    let side = parsed(META, "output.sll_buy_dvsn_cd", &row.sll_buy_dvsn_cd, Side::from_code(&row.sll_buy_dvsn_cd))?;
    let quantity = Decimal::from(required(META, "output.ord_qty", row.ord_qty)?);
    let mut order = OrderRecord::new(number, Instrument::Kr(code), side, quantity);
    order.original_no = row.orgn_odno.parse().ok();
    order.branch = row.ord_gno_brno;
    order.time = row.ord_tmd;
    order.name = row.prdt_name;
    order.kind = row.ord_dvsn_name;
    order.price = positive(row.ord_unpr);
    order.filled = Decimal::from(required(META, "output.tot_ccld_qty", row.tot_ccld_qty)?);
    order.remaining = Decimal::from(required(META, "output.psbl_qty", row.psbl_qty)?);
    order.exchange = row.excg_id_dvsn_cd.parse().ok();
    order.status = status(&order, false, false);
    Ok(order)
}

/// Where an order stands, from its quantities.
pub(crate) fn status(order: &OrderRecord, refused: bool, cancelled: bool) -> OrderStatus {
    let filled = order.filled > Decimal::ZERO;
    match () {
        () if order.filled >= order.quantity && filled => OrderStatus::Filled,
        () if order.remaining > Decimal::ZERO && filled => OrderStatus::PartlyFilled,
        () if order.remaining > Decimal::ZERO => OrderStatus::Open,
        () if refused => OrderStatus::Rejected,
        () if cancelled => OrderStatus::Cancelled,
        () => OrderStatus::Expired,
    }
}
