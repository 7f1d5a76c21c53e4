//! 예약주문 — reserving, cancelling and listing. Each `send` is one POST that is never repeated.
//!
//! KIS takes reservations from 10:00 to 23:20 in Seoul (22:20 in New York's summer), except from 16:30 to 16:45, and
//! sends them to the exchange as its session begins; on a holiday, on the next trading day. They are good for that day,
//! and money and shares are checked only then. Paper accounts can reserve and cancel, but have no list.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Us, UsOrder, order::check_step, quote::listed};
use crate::{
    Client, Endpoint, Error, Instrument, Meta, Outcome, Reservation, ReservationStatus, Reserved, Result, Side,
    UsExchange,
    api::overseas_stock::{OrderResv, OrderResvCcnl, OrderResvList, OrderResvListOutput},
    domestic::{day, wire_price},
    outcome,
    read::{parsed, plain, positive, required},
};

impl<'c> Us<'c> {
    /// 예약주문조회 — reservations taken on these days in Seoul, oldest first (v1_해외주식-013). KIS refuses spans of a week
    /// and more.
    ///
    /// # Errors
    /// [`Error::is_incomplete`] when not every page could be read; [`Error::is_unsupported`] on paper.
    pub async fn reservations(&self, from: Date, to: Date) -> Result<Vec<Reservation>> {
        let mut rows = Vec::new();
        // No document says that one exchange's list stands for all: where it does, each row comes thrice.
        for exchange in UsExchange::ALL {
            let request = OrderResvList::new(exchange.order_code(), day(from), day(to));
            let pages = self.client.all(&request).await?;
            let filled = pages.into_iter().flat_map(|page| page.output).filter(|row| !row.ovrs_rsvn_odno.is_empty());
            rows.extend(filled.map(row).collect::<Result<Vec<_>>>()?);
        }
        rows.sort_by(|a, b| (a.received, &a.number).cmp(&(b.received, &b.number)));
        rows.dedup_by(|a, b| (a.received, &a.number) == (b.received, &b.number));
        Ok(rows)
    }

    /// 예약주문접수취소 — takes back a reservation (v1_해외주식-004): a row of the list, or what its acceptance said.
    pub fn cancel_reservation(&self, reserved: impl Into<Reserved>) -> UsReservationCancel<'c> {
        UsReservationCancel { client: self.client, reserved: reserved.into() }
    }
}

/// A US reservation that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a reservation is made when it is sent"]
pub struct UsReservation<'c> {
    order: UsOrder<'c>,
}

impl<'c> UsReservation<'c> {
    pub(super) fn new(order: UsOrder<'c>) -> Self {
        Self { order }
    }

    /// Sends it, once. A ticker without its exchange is looked up first.
    pub async fn send(self) -> Outcome<Reserved> {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`UsOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome<Reserved> {
        let request = self.request().await;
        self.order.client.post_once(request, Arc::new(look), outcome::us_reservation).await
    }

    async fn request(&self) -> Result<OrderResv> {
        let order = &self.order;
        if order.quantity == 0 {
            return Err(Error::invalid("a reservation is for one share at least"));
        }
        let kind = order.chosen()?;
        let code = kind.us_reserved_code(order.side, order.client.env())?;
        kind.limit().map_or(Ok(()), check_step)?;
        let (ticker, exchange) = order.client.us().named(&order.ticker).await?;
        let request = OrderResv::new(order.side, exchange.order_code(), &ticker.symbol, order.quantity.to_string());
        Ok(request.ft_ord_unpr3(wire_price(kind.limit())).ord_dvsn(code))
    }
}

/// A cancellation of a US reservation that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a reservation is cancelled when this is sent"]
pub struct UsReservationCancel<'c> {
    client: &'c Client,
    reserved: Reserved,
}

impl UsReservationCancel<'_> {
    /// Sends it, once. An order that the reservation became already is left alone.
    pub async fn send(self) -> Outcome<()> {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`UsOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome<()> {
        self.client.post_once(self.request(), Arc::new(look), outcome::us_reservation_change).await
    }

    fn request(&self) -> Result<OrderResvCcnl> {
        let missing = || Error::invalid("the reservation has no day: take it from the list of reservations");
        let received = self.reserved.received.ok_or_else(missing)?;
        Ok(OrderResvCcnl::new(day(received), self.reserved.number.as_str()))
    }
}

fn row(row: OrderResvListOutput) -> Result<Reservation> {
    const META: &Meta = OrderResvList::META;
    let number = parsed(META, "output.ovrs_rsvn_odno", &row.ovrs_rsvn_odno, row.ovrs_rsvn_odno.parse().ok())?;
    let ticker = listed(META, "output.ovrs_excg_cd", &row.pdno, &row.ovrs_excg_cd)?;
    let side = parsed(META, "output.sll_buy_dvsn_cd", &row.sll_buy_dvsn_cd, Side::from_code(&row.sll_buy_dvsn_cd))?;
    let quantity = required(META, "output.ft_ord_qty", plain(row.ft_ord_qty))?;
    let mut reservation = Reservation::new(number, Instrument::Us(ticker), side, quantity);
    reservation.received = row.rsvn_ord_rcit_dt;
    reservation.day = row.ord_dt;
    reservation.name = row.prdt_name;
    reservation.kind = row.sll_buy_dvsn_cd_name;
    reservation.price = positive(row.ft_ord_unpr3);
    reservation.filled = plain(row.ft_ccld_qty).unwrap_or_default();
    reservation.order_no = row.odno.parse().ok();
    reservation.status = match () {
        () if row.cncl_yn == "Y" => ReservationStatus::Cancelled,
        () if reservation.order_no.is_some() => ReservationStatus::Ordered,
        () if !row.nprc_rson_text.is_empty() => ReservationStatus::Refused,
        () => ReservationStatus::Waiting,
    };
    reservation.remark =
        if row.nprc_rson_text.is_empty() { row.ovrs_rsvn_ord_stat_cd_name } else { row.nprc_rson_text };
    Ok(reservation)
}
