//! 주문 — placing, amending and cancelling. Each `send` is one POST that is never repeated.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Domestic, KrReservation};
use crate::{
    Client, Error, Instrument, KrExchange, OrderKind, OrderRecord, Outcome, Result, Side, StockCode,
    api::domestic_stock::{OrderCash, OrderRvsecncl},
    calendar, clock, outcome,
    tick::{self, PriceClass},
};

impl<'c> Domestic<'c> {
    /// 매수 — an order to buy so many shares with cash (v1_국내주식-001). Say at which price before sending it.
    pub fn buy(&self, code: &StockCode, quantity: u64) -> KrOrder<'c> {
        KrOrder::new(self.client, Side::Buy, code, quantity)
    }

    /// 매도 — an order to sell so many shares held with cash (v1_국내주식-001). Say at which price before sending it.
    pub fn sell(&self, code: &StockCode, quantity: u64) -> KrOrder<'c> {
        KrOrder::new(self.client, Side::Sell, code, quantity)
    }

    /// 정정 — another price or quantity for an order of today's list (v1_국내주식-003). It gets a new number.
    pub fn amend(&self, order: &OrderRecord, price: Decimal) -> KrAmend<'c> {
        KrAmend { client: self.client, order: order.clone(), price, quantity: None }
    }

    /// 취소 — takes back what rests of an order of today's list (v1_국내주식-003).
    pub fn cancel(&self, order: &OrderRecord) -> KrCancel<'c> {
        KrCancel { client: self.client, order: order.clone(), quantity: None }
    }
}

/// A domestic order that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "an order is placed when it is sent"]
pub struct KrOrder<'c> {
    pub(super) client: &'c Client,
    pub(super) side: Side,
    pub(super) code: StockCode,
    pub(super) quantity: u64,
    kind: Option<OrderKind>,
    pub(super) exchange: KrExchange,
    pub(super) class: PriceClass,
}

impl<'c> KrOrder<'c> {
    fn new(client: &'c Client, side: Side, code: &StockCode, quantity: u64) -> Self {
        // Every price of a stock is one of a fund too: without the class only what no listing takes is refused here.
        Self {
            client,
            side,
            code: code.clone(),
            quantity,
            kind: None,
            exchange: KrExchange::Krx,
            class: PriceClass::KrFund,
        }
    }

    /// 지정가 — at this price in won or better.
    pub fn limit(self, price: Decimal) -> Self {
        self.kind(OrderKind::Limit(price))
    }

    /// 시장가 — at any price. KRX only.
    pub fn market(self) -> Self {
        self.kind(OrderKind::Market)
    }

    /// At what price and when.
    pub fn kind(mut self, kind: OrderKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Where to. Default: KRX; paper accounts know no other.
    pub fn exchange(mut self, exchange: KrExchange) -> Self {
        self.exchange = exchange;
        self
    }

    /// What kind of listing it is, so that its price steps are checked exactly.
    pub fn class(mut self, class: PriceClass) -> Self {
        self.class = class;
        self
    }

    /// 예약주문 — the broker keeps it and sends it when the next session begins (v1_국내주식-017).
    pub fn reserved(self) -> KrReservation<'c> {
        KrReservation::new(self)
    }

    /// Sends it, once.
    pub async fn send(self) -> Outcome {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so. It is asked when the connection stands, right before the first byte
    /// would leave; after a no, nothing was sent, and the error [is withdrawn](Error::is_withdrawn).
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome {
        self.client.post_once(self.request(), Arc::new(look), outcome::order).await
    }

    /// The kind, which somebody must have said.
    pub(super) fn chosen(&self) -> Result<OrderKind> {
        self.kind.ok_or_else(|| Error::invalid("say at which price: limit(price), market() or kind(…)"))
    }

    fn request(&self) -> Result<OrderCash> {
        if self.quantity == 0 {
            return Err(Error::invalid("an order is for one share at least"));
        }
        let kind = self.chosen()?;
        let code = kind.domestic_code(self.exchange, self.client.env())?;
        let price = kind.limit();
        price.map_or(Ok(()), |price| check_step(self.class, price))?;
        let request = OrderCash::new(self.side, self.code.as_str(), self.quantity.to_string());
        Ok(request.excg_id_dvsn_cd(self.exchange.code()).ord_dvsn(code).ord_unpr(wire_price(price)))
    }
}

/// An amendment that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "an order is amended when this is sent"]
pub struct KrAmend<'c> {
    client: &'c Client,
    order: OrderRecord,
    price: Decimal,
    quantity: Option<u64>,
}

impl KrAmend<'_> {
    /// Amends so many of the resting shares. Default: all.
    pub fn quantity(mut self, quantity: u64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sends it, once.
    pub async fn send(self) -> Outcome {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`KrOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome {
        self.client.post_once(self.request(), Arc::new(look), outcome::order).await
    }

    fn request(&self) -> Result<OrderRvsecncl> {
        check_step(PriceClass::KrFund, self.price)?;
        let request = change(&self.order, "01", self.quantity)?;
        Ok(request.ord_dvsn("00").ord_unpr(wire_price(Some(self.price))))
    }
}

/// A cancellation that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "an order is cancelled when this is sent"]
pub struct KrCancel<'c> {
    client: &'c Client,
    order: OrderRecord,
    quantity: Option<u64>,
}

impl KrCancel<'_> {
    /// Cancels so many of the resting shares. Default: all, which alone may safely be asked for again.
    pub fn quantity(mut self, quantity: u64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sends it, once.
    pub async fn send(self) -> Outcome {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`KrOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome {
        self.client.post_once(self.request(), Arc::new(look), outcome::order).await
    }

    fn request(&self) -> Result<OrderRvsecncl> {
        change(&self.order, "02", self.quantity)
    }
}

/// What amending and cancelling have in common.
fn change(order: &OrderRecord, action: &str, quantity: Option<u64>) -> Result<OrderRvsecncl> {
    if !matches!(order.instrument, Instrument::Kr(_)) {
        return Err(Error::invalid("this is not a domestic order"));
    }
    if order.branch.is_empty() {
        return Err(Error::invalid("the order has no branch: take it from the order list"));
    }
    let request = OrderRvsecncl::new(&order.branch, order.order_no.as_str(), action);
    let request = request.excg_id_dvsn_cd(order.exchange.unwrap_or_default().code());
    match quantity {
        None => Ok(request.qty_all_ord_yn("Y").ord_qty("0")),
        Some(quantity @ 1..) => Ok(request.qty_all_ord_yn("N").ord_qty(quantity.to_string())),
        Some(0) => Err(Error::invalid("a change is for one share at least")),
    }
}

pub(super) fn check_step(class: PriceClass, price: Decimal) -> Result<()> {
    let today: Date = calendar::local_date(crate::Market::Kr, clock::now());
    if tick::is_on_step(class, price, today) {
        return Ok(());
    }
    Err(Error::invalid(format!("{price} won is not on a price step of {} won", tick::step(class, price, today))))
}

/// A price as orders carry it; a kind without one carries 0.
pub(crate) fn wire_price(price: Option<Decimal>) -> String {
    price.unwrap_or_default().normalize().to_string()
}
