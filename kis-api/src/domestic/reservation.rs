//! 예약주문 — reserving, cancelling and listing. Each `send` is one POST that is never repeated.
//!
//! KIS takes reservations from 15:40 to 07:30 of the next trading day, except from 23:40 to 00:10, and makes an order of
//! them on the first trading day that comes. It checks money and shares only then, and tells nobody: look into the list
//! before the session begins. Paper accounts have none.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    Domestic, KrOrder,
    list::day,
    order::{check_step, wire_price},
};
use crate::{
    Client, Endpoint, Error, Instrument, KrExchange, Meta, Outcome, Reservation, ReservationStatus, Reserved, Result,
    Side, StockCode,
    api::domestic_stock::{OrderResv, OrderResvCcnl, OrderResvCcnlOutput, OrderResvRvsecncl},
    endpoint::Action,
    outcome,
    read::{parsed, positive, required},
};

impl<'c> Domestic<'c> {
    /// 예약주문조회 — reservations for these days, oldest first (v1_국내주식-020). Those that were cancelled are left out. No
    /// document says whether the days are those on which they were taken or for which they are: ask for both.
    ///
    /// # Errors
    /// [`Error::is_incomplete`] when not every page could be read; [`Error::is_unsupported`] on paper.
    pub async fn reservations(&self, from: Date, to: Date) -> Result<Vec<Reservation>> {
        let pages = self.client.all(&OrderResvCcnl::new(day(from), day(to))).await?;
        let mut rows = pages.into_iter().flat_map(|page| page.output).map(row).collect::<Result<Vec<_>>>()?;
        rows.sort_by(|a, b| (a.day, &a.number).cmp(&(b.day, &b.number)));
        rows.dedup_by(|a, b| (a.day, &a.number) == (b.day, &b.number));
        Ok(rows)
    }

    /// 예약주문취소 — takes back a reservation of the list (v1_국내주식-018,019).
    pub fn cancel_reservation(&self, reservation: &Reservation) -> KrReservationCancel<'c> {
        KrReservationCancel { client: self.client, reservation: reservation.clone() }
    }
}

/// A domestic reservation that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a reservation is made when it is sent"]
pub struct KrReservation<'c> {
    order: KrOrder<'c>,
    until: Option<Date>,
}

impl<'c> KrReservation<'c> {
    pub(super) fn new(order: KrOrder<'c>) -> Self {
        Self { order, until: None }
    }

    /// 기간예약 — what is not filled is ordered anew every trading day up to this one, thirty days ahead at most.
    pub fn until(mut self, last: Date) -> Self {
        self.until = Some(last);
        self
    }

    /// Sends it, once.
    pub async fn send(self) -> Outcome<Reserved> {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`KrOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome<Reserved> {
        self.order.client.post_once(self.request(), Arc::new(look), outcome::domestic_reservation).await
    }

    fn request(&self) -> Result<OrderResv> {
        let order = &self.order;
        if order.quantity == 0 {
            return Err(Error::invalid("a reservation is for one share at least"));
        }
        if order.exchange != KrExchange::Krx {
            return Err(Error::unsupported("reservations go to KRX only"));
        }
        let kind = order.chosen()?;
        let code = kind.domestic_reserved_code()?;
        kind.limit().map_or(Ok(()), |price| check_step(order.class, price))?;
        let request = OrderResv::new(order.side.code(), order.code.as_str(), order.quantity.to_string());
        let request = request.ord_unpr(wire_price(kind.limit())).ord_dvsn_cd(code);
        Ok(match self.until {
            Some(last) => request.rsvn_ord_end_dt(day(last)),
            None => request,
        })
    }
}

/// A cancellation of a domestic reservation that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a reservation is cancelled when this is sent"]
pub struct KrReservationCancel<'c> {
    client: &'c Client,
    reservation: Reservation,
}

impl KrReservationCancel<'_> {
    /// Sends it, once. Orders that the reservation became already are left alone.
    pub async fn send(self) -> Outcome<()> {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`KrOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome<()> {
        self.client.post_once(self.request(), Arc::new(look), outcome::domestic_reservation_change).await
    }

    fn request(&self) -> Result<OrderResvRvsecncl> {
        let Reservation { number, instrument: Instrument::Kr(code), side, kind, quantity, price, day: ordered, .. } =
            &self.reservation
        else {
            return Err(Error::invalid("this is not a domestic reservation"));
        };
        if kind.is_empty() {
            return Err(Error::invalid("the reservation has no kind: take it from the list of reservations"));
        }
        let request = OrderResvRvsecncl::new(Action::Cancel, number.as_str())
            .pdno(code.as_str())
            .ord_qty(quantity.normalize().to_string())
            .ord_unpr(wire_price(*price))
            .sll_buy_dvsn_cd(side.code())
            .ord_dvsn_cd(kind.as_str())
            .ord_objt_cblc_dvsn_cd("10");
        Ok(match ordered {
            Some(ordered) => request.rsvn_ord_ord_dt(day(*ordered)),
            None => request,
        })
    }
}

fn row(row: OrderResvCcnlOutput) -> Result<Reservation> {
    const META: &Meta = OrderResvCcnl::META;
    let number = required(META, "output.rsvn_ord_seq", row.rsvn_ord_seq)?.to_string();
    let number = parsed(META, "output.rsvn_ord_seq", &number, number.parse().ok())?;
    let code = parsed(META, "output.pdno", &row.pdno, StockCode::from_list(&row.pdno))?;
    let side = parsed(META, "output.sll_buy_dvsn_cd", &row.sll_buy_dvsn_cd, Side::from_code(&row.sll_buy_dvsn_cd))?;
    let quantity = Decimal::from(required(META, "output.ord_rsvn_qty", row.ord_rsvn_qty)?);
    let mut reservation = Reservation::new(number, Instrument::Kr(code), side, quantity);
    reservation.received = row.rsvn_ord_rcit_dt;
    reservation.day = row.rsvn_ord_ord_dt;
    reservation.until = row.rsvn_end_dt;
    reservation.name = row.kor_item_shtn_name;
    reservation.kind = row.ord_dvsn_cd;
    reservation.price = positive(row.ord_rsvn_unpr);
    reservation.filled = row.tot_ccld_qty.map(Decimal::from).unwrap_or_default();
    reservation.order_no = row.odno.parse().ok();
    reservation.status = match () {
        () if row.cncl_ord_dt.is_some() => ReservationStatus::Cancelled,
        () if reservation.order_no.is_some() => ReservationStatus::Ordered,
        () if !row.rjct_rson2.is_empty() => ReservationStatus::Refused,
        () => ReservationStatus::Waiting,
    };
    reservation.remark = if row.rjct_rson2.is_empty() { row.prcs_rslt } else { row.rjct_rson2 };
    Ok(reservation)
}
