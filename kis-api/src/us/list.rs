//! 주문체결 — the order lists. Days are New York's.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Us, quote::listed};
use crate::{
    Endpoint, Env, Instrument, Meta, OrderList, OrderRecord, Result, Side,
    api::overseas_stock::{InquireCcnl, InquireCcnlOutput, InquireCcnlResponse, InquireNccs, InquireNccsOutput},
    domestic::{day, status},
    read::{parsed, plain, positive, required},
};

impl Us<'_> {
    /// Orders placed on these New York days, oldest first (v1_해외주식-007).
    ///
    /// # Errors
    /// [`crate::Error::is_incomplete`] when not every page could be read.
    pub async fn orders(&self, from: Date, to: Date) -> Result<Vec<OrderRecord>> {
        Ok(self.order_list(from, to).await?.orders)
    }

    /// The same, with the number of pages it came on.
    ///
    /// # Errors
    /// As [`Us::orders`].
    pub async fn order_list(&self, from: Date, to: Date) -> Result<OrderList> {
        let mut request = InquireCcnl::new(day(from), day(to)).ovrs_excg_cd("NASD");
        if self.client.env() == Env::Paper {
            // Paper accounts take no filter at all.
            request = request.pdno("").ovrs_excg_cd("").sort_sqn("");
        }
        joined(self.client.all(&request).await?)
    }

    /// Orders of these days of which something was filled.
    ///
    /// # Errors
    /// As [`Us::orders`].
    pub async fn fills(&self, from: Date, to: Date) -> Result<Vec<OrderRecord>> {
        let orders = self.orders(from, to).await?;
        Ok(orders.into_iter().filter(|order| order.filled > Decimal::ZERO).collect())
    }

    /// 미체결 — orders of which something rests (v1_해외주식-005). Paper accounts lack the call: there the day's list is
    /// read, for which `today` is the day in New York.
    ///
    /// # Errors
    /// As [`Us::orders`].
    pub async fn open_orders(&self, today: Date) -> Result<Vec<OrderRecord>> {
        if self.client.env() == Env::Paper {
            let orders = self.orders(today, today).await?;
            return Ok(orders.into_iter().filter(|order| order.status.is_open()).collect());
        }
        // NASD stands for all three exchanges here.
        let pages = self.client.all(&InquireNccs::new("NASD")).await?;
        let rows = pages.into_iter().flat_map(|page| page.output).filter(|row| !row.odno.is_empty());
        rows.map(open).collect()
    }
}

/// All pages as one list. A row that moved to the next page while this one was read comes twice.
pub(crate) fn joined(pages: Vec<InquireCcnlResponse>) -> Result<OrderList> {
    let count = pages.len();
    let rows = pages.into_iter().flat_map(|page| page.output).filter(|row| !row.odno.is_empty());
    let mut orders = rows.map(order).collect::<Result<Vec<_>>>()?;
    orders.sort_by(|a, b| (a.date, &a.order_no, &a.branch).cmp(&(b.date, &b.order_no, &b.branch)));
    orders.dedup_by(|a, b| (a.date, &a.order_no, &a.branch) == (b.date, &b.order_no, &b.branch));
    Ok(OrderList::new(orders, count))
}

fn order(row: InquireCcnlOutput) -> Result<OrderRecord> {
    const META: &Meta = InquireCcnl::META;
    let number = parsed(META, "output.odno", &row.odno, row.odno.parse().ok())?;
    let ticker = listed(META, "output.ovrs_excg_cd", &row.pdno, &row.ovrs_excg_cd)?;
    let side = parsed(META, "output.sll_buy_dvsn_cd", &row.sll_buy_dvsn_cd, Side::from_code(&row.sll_buy_dvsn_cd))?;
    let quantity = required(META, "output.ft_ord_qty", plain(row.ft_ord_qty))?;
    let mut order = OrderRecord::new(number, Instrument::Us(ticker), side, quantity);
    order.original_no = row.orgn_odno.parse().ok();
    order.branch = row.ord_gno_brno;
    order.date = row.ord_dt;
    order.time = row.ord_tmd;
    order.name = row.prdt_name;
    order.kind = row.rvse_cncl_dvsn_name;
    order.price = positive(row.ft_ord_unpr3);
    order.filled = required(META, "output.ft_ccld_qty", plain(row.ft_ccld_qty))?;
    order.average_price = positive(row.ft_ccld_unpr3);
    order.remaining = required(META, "output.nccs_qty", plain(row.nccs_qty))?;
    let refused = row.prcs_stat_name == "거부" || !row.rjct_rson_name.is_empty();
    order.status = status(&order, refused, row.rvse_cncl_dvsn == "02");
    Ok(order)
}

fn open(row: InquireNccsOutput) -> Result<OrderRecord> {
    const META: &Meta = InquireNccs::META;
    let number = parsed(META, "output.odno", &row.odno, row.odno.parse().ok())?;
    let ticker = listed(META, "output.ovrs_excg_cd", &row.pdno, &row.ovrs_excg_cd)?;
    let side = parsed(META, "output.sll_buy_dvsn_cd", &row.sll_buy_dvsn_cd, Side::from_code(&row.sll_buy_dvsn_cd))?;
    let quantity = required(META, "output.ft_ord_qty", plain(row.ft_ord_qty))?;
    let mut order = OrderRecord::new(number, Instrument::Us(ticker), side, quantity);
    order.original_no = row.orgn_odno.parse().ok();
    order.branch = row.ord_gno_brno;
    order.date = row.ord_dt;
    order.time = row.ord_tmd;
    order.name = row.prdt_name;
    order.kind = row.rvse_cncl_dvsn_cd_name;
    order.price = positive(row.ft_ord_unpr3);
    order.filled = required(META, "output.ft_ccld_qty", plain(row.ft_ccld_qty))?;
    order.average_price = positive(row.ft_ccld_unpr3);
    order.remaining = required(META, "output.nccs_qty", plain(row.nccs_qty))?;
    order.status = status(&order, false, false);
    Ok(order)
}
