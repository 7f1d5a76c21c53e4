//! The broker's list of a day, all of it or none.

use jiff::{ToSpan as _, civil::Date};
use kis_api::{Market, Reservation, calendar};

use crate::{
    Text,
    engine::{
        Engine,
        broker::Days,
        failure::{Done, Stop},
    },
    order::{Listing, Register, Sheet, Unreliable},
};

/// Reads the list.
pub(super) async fn listing(engine: &Engine, sheet: Sheet) -> Done<Listing> {
    let Sheet { register, market, day } = sheet;
    match register {
        Register::Orders => orders(engine, (market, day)).await,
        Register::Reservations => reservations(engine, (market, day)).await,
    }
}

/// Reads the list once where it fits one page, and twice where an order that came in between could have pushed another
/// past the reader.
async fn orders(engine: &Engine, of: (Market, Date)) -> Done<Listing> {
    let (market, day) = of;
    let (days, today) = (Days { market, from: day, to: day }, engine.today(market));
    let list = engine.broker.order_list(days, today).await?;
    let listing = if list.pages <= 1 {
        Listing::of_one_page(of, list.orders)
    } else {
        let again = engine.broker.order_list(days, today).await?;
        Listing::of_two_scans(of, list.orders, again.orders)
    };
    listing.map_err(unreliable)
}

async fn reservations(engine: &Engine, of: (Market, Date)) -> Done<Listing> {
    let days = asked_for(of);
    let first = only_for(of, engine.broker.reservations(days).await?);
    let second = only_for(of, engine.broker.reservations(days).await?);
    Listing::of_reservations(of, &first, &second).map_err(unreliable)
}

/// The days that the list of a day's reservations is asked for.
///
/// At home it goes by the days for which they are, and one may be good for thirty. In the US it goes by those in Seoul on
/// which they came, which begin with the day after the session before, and shows less than a week.
fn asked_for((market, day): (Market, Date)) -> Days {
    let back = |days: i64| day.checked_sub(days.days()).unwrap_or(day);
    let begins = day.to_zoned(calendar::time_zone(market)).map(|begins| begins.timestamp());
    let before = begins.ok().and_then(|at| calendar::previous_session(market, at)).map(|session| session.date);
    let from = match market {
        Market::Kr => back(30),
        Market::Us => before.and_then(|before| before.tomorrow().ok()).map_or(back(6), |from| from.max(back(6))),
    };
    Days { market, from, to: day }
}

fn only_for((market, day): (Market, Date), mut rows: Vec<Reservation>) -> Vec<Reservation> {
    let is_for = |first: Date, row: &Reservation| (first..=row.until.unwrap_or(first)).contains(&day);
    rows.retain(|row| market == Market::Us || row.day.is_none_or(|first| is_for(first, row)));
    rows
}

pub(super) fn unreliable(why: Unreliable) -> Stop {
    let ko = match why {
        Unreliable::Contradiction => "한 번호에 주문이 둘입니다",
        Unreliable::Changed => "읽는 동안 목록이 바뀌었습니다",
        Unreliable::OtherMarket => "다른 시장의 주문이 섞여 있습니다",
        Unreliable::Shrunk => "전에 있던 주문이 없습니다",
    };
    Stop::failed(
        "incomplete",
        Text::new(format!("주문 목록을 믿을 수 없습니다: {ko}"), format!("the order list can't be trusted: {why}")),
        Text::new("잠시 뒤 다시 실행하십시오", "run it again in a moment"),
    )
}

#[cfg(test)]
mod tests {
    use kis_api::Side;
    use rust_decimal::Decimal;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect(text)
    }

    #[test]
    fn the_us_list_begins_after_the_session_before_and_shows_no_week() {
        for (day, from) in [("2026-03-03", "2026-03-03"), ("2026-03-09", "2026-03-07"), ("2026-07-06", "2026-07-03")] {
            let days = asked_for((Market::Us, date(day)));
            assert_eq!((days.from, days.to), (date(from), date(day)));
        }
    }

    #[test]
    fn those_of_other_days_are_left_out_and_those_of_several_are_not() {
        let row = |number: &str, day: Option<&str>, until: Option<&str>| {
            let number = number.parse().expect("a number");
            let mut row = Reservation::new(number, "005930".parse().expect("a code"), Side::Buy, Decimal::ONE);
            (row.day, row.until) = (day.map(date), until.map(date));
            row
        };
        let rows = vec![
            row("1", Some("2026-03-03"), None),
            row("2", Some("2026-03-04"), None),
            row("3", Some("2026-03-03"), Some("2026-03-04")),
            row("4", Some("2026-03-02"), Some("2026-03-03")),
            row("5", Some("2026-03-05"), None),
            row("6", None, None),
        ];
        let kept = only_for((Market::Kr, date("2026-03-04")), rows);
        assert_eq!(kept.iter().map(|row| row.number.as_str()).collect::<Vec<_>>(), ["2", "3", "6"]);
    }
}
