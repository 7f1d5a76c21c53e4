//! The broker's list of a day, all of it or none.

use jiff::civil::Date;
use kis_api::Market;

use crate::{
    Text,
    engine::{
        broker::Broker,
        failure::{Done, Stop},
    },
    order::{Listing, Unreliable},
};

/// Reads the list once where it fits one page, and twice where an order that came in between could have pushed another
/// past the reader.
pub(super) async fn listing(broker: &dyn Broker, of: (Market, Date)) -> Done<Listing> {
    let (market, day) = of;
    let list = broker.order_list(market, day).await?;
    let listing = if list.pages <= 1 {
        Listing::of_one_page(of, list.orders)
    } else {
        let again = broker.order_list(market, day).await?;
        Listing::of_two_scans(of, list.orders, again.orders)
    };
    listing.map_err(unreliable)
}

fn unreliable(why: Unreliable) -> Stop {
    let ko = match why {
        Unreliable::Contradiction => "한 주문번호에 주문이 둘입니다",
        Unreliable::Changed => "읽는 동안 목록이 바뀌었습니다",
        Unreliable::OtherMarket => "다른 시장의 주문이 섞여 있습니다",
    };
    Stop::failed(
        "incomplete",
        Text::new(format!("주문 목록을 믿을 수 없습니다: {ko}"), format!("the order list can't be trusted: {why}")),
        Text::new("잠시 뒤 다시 실행하십시오", "run it again in a moment"),
    )
}
