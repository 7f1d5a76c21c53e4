//! 주문 — placing, amending and cancelling. Each `send` is one POST that is never repeated.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Us, UsReservation};
use crate::{
    Client, Error, Instrument, Market, OrderKind, OrderRecord, Outcome, Result, Side, Ticker,
    api::overseas_stock::{Order, OrderRvsecncl},
    calendar, clock,
    domestic::wire_price,
    outcome,
    tick::{self, PriceClass},
};

impl<'c> Us<'c> {
    /// 매수 — an order to buy so many whole shares (v1_해외주식-001). Say at which price before sending it.
    pub fn buy(&self, ticker: &Ticker, quantity: u64) -> UsOrder<'c> {
        UsOrder { client: self.client, side: Side::Buy, ticker: ticker.clone(), quantity, kind: None }
    }

    /// 매도 — an order to sell so many whole shares (v1_해외주식-001). Say at which price before sending it.
    pub fn sell(&self, ticker: &Ticker, quantity: u64) -> UsOrder<'c> {
        UsOrder { client: self.client, side: Side::Sell, ticker: ticker.clone(), quantity, kind: None }
    }

    /// 정정 — another price for what rests of an order (v1_해외주식-003). It gets a new number.
    pub fn amend(&self, order: &OrderRecord, price: Decimal) -> UsAmend<'c> {
        UsAmend { client: self.client, order: order.clone(), price, quantity: None }
    }

    /// 취소 — takes back what rests of an order (v1_해외주식-003).
    pub fn cancel(&self, order: &OrderRecord) -> UsCancel<'c> {
        UsCancel { client: self.client, order: order.clone(), quantity: None }
    }
}

/// A US order that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "an order is placed when it is sent"]
pub struct UsOrder<'c> {
    pub(super) client: &'c Client,
    pub(super) side: Side,
    pub(super) ticker: Ticker,
    pub(super) quantity: u64,
    kind: Option<OrderKind>,
}

impl<'c> UsOrder<'c> {
    /// 지정가 — at this price in dollars or better.
    pub fn limit(self, price: Decimal) -> Self {
        self.kind(OrderKind::Limit(price))
    }

    /// At what price and when. The US market has no plain market orders at KIS.
    pub fn kind(mut self, kind: OrderKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// 예약주문 — the broker keeps it and sends it when the next session begins (v1_해외주식-002).
    pub fn reserved(self) -> UsReservation<'c> {
        UsReservation::new(self)
    }

    /// Sends it, once. A ticker without its exchange is looked up first.
    pub async fn send(self) -> Outcome {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so. It is asked when the connection stands, right before the first byte
    /// would leave; after a no, nothing was sent, and the error [is withdrawn](Error::is_withdrawn).
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome {
        let request = self.request().await;
        self.client.post_once(request, Arc::new(look), outcome::order).await
    }

    /// The kind, which somebody must have said.
    pub(super) fn chosen(&self) -> Result<OrderKind> {
        self.kind.ok_or_else(|| Error::invalid("say at which price: limit(price) or kind(…)"))
    }

    async fn request(&self) -> Result<Order> {
        if self.quantity == 0 {
            return Err(Error::invalid("an order is for one share at least"));
        }
        let kind = self.chosen()?;
        let code = kind.us_code(self.side, self.client.env())?;
        let price = kind.limit();
        price.map_or(Ok(()), check_step)?;
        let (ticker, exchange) = self.client.us().named(&self.ticker).await?;
        let request = Order::new(self.side, exchange.order_code(), &ticker.symbol, self.quantity.to_string());
        let request = request.ovrs_ord_unpr(wire_price(price)).ord_dvsn(code);
        // 판매유형 is for sales only.
        Ok(if self.side == Side::Sell { request.sll_type("00") } else { request })
    }
}

/// An amendment that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "an order is amended when this is sent"]
pub struct UsAmend<'c> {
    client: &'c Client,
    order: OrderRecord,
    price: Decimal,
    quantity: Option<u64>,
}

impl UsAmend<'_> {
    /// Amends so many of the resting shares. Default: all.
    pub fn quantity(mut self, quantity: u64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sends it, once.
    pub async fn send(self) -> Outcome {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`UsOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome {
        self.client.post_once(self.request(), Arc::new(look), outcome::order).await
    }

    fn request(&self) -> Result<OrderRvsecncl> {
        check_step(self.price)?;
        Ok(change(&self.order, "01", self.quantity)?.ovrs_ord_unpr(wire_price(Some(self.price))))
    }
}

/// A cancellation that was not sent yet.
#[derive(Debug, Clone)]
#[must_use = "an order is cancelled when this is sent"]
pub struct UsCancel<'c> {
    client: &'c Client,
    order: OrderRecord,
    quantity: Option<u64>,
}

impl UsCancel<'_> {
    /// Cancels so many of the resting shares. Default: all, which alone may safely be asked for again.
    pub fn quantity(mut self, quantity: u64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sends it, once.
    pub async fn send(self) -> Outcome {
        self.send_if(|| true).await
    }

    /// Sends it, once, if the last look says so: see [`UsOrder::send_if`].
    pub async fn send_if(self, look: impl Fn() -> bool + Send + Sync + 'static) -> Outcome {
        self.client.post_once(self.request(), Arc::new(look), outcome::order).await
    }

    fn request(&self) -> Result<OrderRvsecncl> {
        change(&self.order, "02", self.quantity)
    }
}

/// What amending and cancelling have in common.
fn change(order: &OrderRecord, action: &str, quantity: Option<u64>) -> Result<OrderRvsecncl> {
    let Instrument::Us(Ticker { symbol, exchange: Some(exchange) }) = &order.instrument else {
        return Err(Error::invalid("this is not a US order with its exchange: take it from the order list"));
    };
    let quantity = quantity.map_or(order.remaining, Decimal::from);
    if quantity < Decimal::ONE || !quantity.is_integer() {
        return Err(Error::invalid("a change is for whole shares, one at least"));
    }
    let request = OrderRvsecncl::new(exchange.order_code(), order.order_no.as_str(), action);
    Ok(request.pdno(symbol).ord_qty(quantity.normalize().to_string()))
}

pub(super) fn check_step(price: Decimal) -> Result<()> {
    let today = calendar::local_date(Market::Us, clock::now());
    if tick::is_on_step(PriceClass::Us, price, today) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "{price} dollars is not on a price step of {}",
        tick::step(PriceClass::Us, price, today)
    )))
}
