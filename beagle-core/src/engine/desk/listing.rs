//! The broker's list of a day, all of it or none.

use jiff::{ToSpan as _, civil::Date};
use kis_api::{Market, Reservation, calendar};

use crate::{
    Text,
    engine::{
        broker::{Broker, Days},
        failure::{Done, Stop},
    },
    order::{Listing, Register, Sheet, Unreliable},
};

/// Reads the list.
pub(super) async fn listing(broker: &dyn Broker, sheet: Sheet) -> Done<Listing> {
    let Sheet { register, market, day } = sheet;
    match register {
        Register::Orders => orders(broker, (market, day)).await,
        Register::Reservations => reservations(broker, (market, day)).await,
    }
}

/// Reads the list once where it fits one page, and twice where an order that came in between could have pushed another
/// past the reader.
async fn orders(broker: &dyn Broker, of: (Market, Date)) -> Done<Listing> {
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

async fn reservations(broker: &dyn Broker, of: (Market, Date)) -> Done<Listing> {
    let days = taken_on(of);
    let first = only_for(of, broker.reservations(days).await?);
    let second = only_for(of, broker.reservations(days).await?);
    Listing::of_reservations(of, &first, &second).map_err(unreliable)
}

/// The days on which reservations for a day are taken: from the session before it on.
///
/// In the US they are taken from the day after that on, by Seoul's calendar, and the list shows no week. At home the list
/// goes by the days for which they are, of which those of the days before are another list's.
fn taken_on((market, day): (Market, Date)) -> Days {
    let begins = day.to_zoned(calendar::time_zone(market)).map(|begins| begins.timestamp());
    let before = begins.ok().and_then(|at| calendar::previous_session(market, at)).map(|session| session.date);
    let week = day.checked_sub(6.days()).unwrap_or(day);
    let from = match market {
        Market::Kr => before.unwrap_or(week),
        Market::Us => before.and_then(|before| before.tomorrow().ok()).unwrap_or(week).max(week),
    };
    Days { market, from, to: day }
}

fn only_for((market, day): (Market, Date), rows: Vec<Reservation>) -> Vec<Reservation> {
    let is_for = |row: &Reservation| market == Market::Us || row.day.is_none_or(|for_day| for_day == day);
    rows.into_iter().filter(is_for).collect()
}

fn unreliable(why: Unreliable) -> Stop {
    let ko = match why {
        Unreliable::Contradiction => "한 번호에 주문이 둘입니다",
        Unreliable::Changed => "읽는 동안 목록이 바뀌었습니다",
        Unreliable::OtherMarket => "다른 시장의 주문이 섞여 있습니다",
    };
    Stop::failed(
        "incomplete",
        Text::new(format!("주문 목록을 믿을 수 없습니다: {ko}"), format!("the order list can't be trusted: {why}")),
        Text::new("잠시 뒤 다시 실행하십시오", "run it again in a moment"),
    )
}
