//! Charts: the years before a scenario and the days since fit together, whichever endpoint tells of them.

mod common;

use common::{Desk, dec};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kis_api::{
    Market,
    api::{domestic_stock as kr, overseas_stock as us},
    calendar::{self, Day},
    tick::{self, PriceClass},
};
use rust_decimal::Decimal;

/// A row of either market's daily chart.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    day: Date,
    open: Decimal,
    high: Decimal,
    low: Decimal,
    close: Decimal,
    change: Decimal,
    volume: Decimal,
}

impl Row {
    fn is_sound(&self) -> bool {
        let inside = |price| self.low <= price && price <= self.high;
        inside(self.open) && inside(self.close) && self.low > Decimal::ZERO && self.volume > Decimal::ZERO
    }
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn domestic(desk: &mut Desk, (from, until): (Date, Date), period: &str, adjusted: &str) -> Vec<Row> {
    let ask = kr::InquireDailyItemchartprice::new("005930", compact(from), compact(until));
    let reply = desk.ask(&ask.fid_period_div_code(period).fid_org_adj_prc(adjusted));
    let row = |row: &kr::InquireDailyItemchartpriceOutput2| Row {
        day: row.stck_bsop_date.expect("a date"),
        open: row.stck_oprc.expect("a price"),
        high: row.stck_hgpr.expect("a price"),
        low: row.stck_lwpr.expect("a price"),
        close: row.stck_clpr.expect("a price"),
        change: row.prdy_vrss.expect("a change"),
        volume: row.acml_vol.expect("a volume").into(),
    };
    reply.output2.iter().map(row).collect()
}

fn overseas(desk: &mut Desk, until: &str, period: &str, adjusted: &str) -> Vec<Row> {
    let ask = us::Dailyprice::new("NAS", "AAPL").bymd(until).gubn(period).modp(adjusted);
    let row = |row: &us::DailypriceOutput2| {
        let down = if row.sign == "5" { -Decimal::ONE } else { Decimal::ONE };
        Row {
            day: row.xymd.expect("a date"),
            open: row.open.expect("a price"),
            high: row.high.expect("a price"),
            low: row.low.expect("a price"),
            close: row.clos.expect("a price"),
            change: row.diff.expect("a change") * down,
            volume: row.tvol.expect("a volume"),
        }
    };
    desk.ask(&ask).output2.iter().map(row).collect()
}

/// Every page of a domestic chart, the newest row first, and how many requests that took.
fn domestic_pages(desk: &mut Desk, from: Date, adjusted: &str) -> (Vec<Row>, usize) {
    let (mut rows, mut pages, mut until) = (Vec::<Row>::new(), 0, date(2026, 3, 3));
    while until >= from {
        let page = domestic(desk, (from, until), "D", adjusted);
        pages += 1;
        let Some(oldest) = page.last() else { break };
        until = oldest.day.yesterday().expect("a day");
        let full = page.len() == 100;
        rows.extend(page);
        if !full {
            break;
        }
    }
    (rows, pages)
}

fn trading_days(market: Market, from: Date, until: Date) -> Vec<Date> {
    let open = |day: &Date| match calendar::day(market, *day) {
        Day::Open(_) => true,
        Day::Closed(_) => false,
        // Before the calendar begins, every weekday is a trading day here.
        Day::Unknown => day.weekday().to_monday_zero_offset() < 5,
    };
    from.series(1.day()).take_while(|day| *day <= until).filter(open).collect()
}

#[test]
fn eleven_years_of_days_are_complete_and_hang_together() {
    let mut desk = Desk::default_scenario();
    let from = date(2015, 3, 3);
    let (rows, pages) = domestic_pages(&mut desk, from, "1");
    let mut days: Vec<Date> = rows.iter().map(|row| row.day).collect();
    days.reverse();
    assert_eq!(days, trading_days(Market::Kr, from, date(2026, 3, 3)));
    assert_eq!(pages, rows.len().div_ceil(100));
    assert!(rows.iter().all(Row::is_sound));
    for pair in rows.windows(2) {
        let (day, before) = (&pair[0], &pair[1]);
        let base = day.close - day.change;
        let split = day.day == date(2018, 5, 4);
        let expected = if split { before.close / dec("50") } else { before.close };
        assert_eq!(base, expected, "{}", day.day);
        for price in [day.open, day.high, day.low, day.close] {
            assert!(tick::is_on_step(PriceClass::KrStock, price, day.day), "{price} on {}", day.day);
            let (low, high) = tick::kr_limits(PriceClass::KrStock, base, day.day).expect("limits");
            assert!(low <= price && price <= high, "{price} on {}", day.day);
        }
    }
    let mut again = Desk::default_scenario();
    let span = (date(2016, 1, 4), date(2016, 2, 29));
    let these: Vec<Row> = rows.iter().filter(|row| span.0 <= row.day && row.day <= span.1).cloned().collect();
    assert_eq!(domestic(&mut again, span, "D", "1"), these, "the same whatever was asked before");
}

#[test]
fn eleven_years_of_us_days_are_complete_and_hang_together() {
    let mut desk = Desk::default_scenario();
    let from = date(2015, 3, 3);
    let (mut rows, mut until) = (Vec::<Row>::new(), String::new());
    loop {
        let page = overseas(&mut desk, &until, "0", "1");
        assert_eq!(page.len(), 100);
        until = compact(page[99].day.yesterday().expect("a day"));
        rows.extend(page);
        if rows.last().is_some_and(|row| row.day < from) {
            break;
        }
    }
    let mut days: Vec<Date> = rows.iter().map(|row| row.day).filter(|day| *day >= from).collect();
    days.reverse();
    // Seoul's morning of the third is still the second in New York.
    assert_eq!(days, trading_days(Market::Us, from, date(2026, 3, 2)));
    assert!(rows.iter().all(Row::is_sound));
    for pair in rows.windows(2) {
        assert_eq!(pair[0].close - pair[0].change, pair[1].close, "{}", pair[0].day);
    }
}

#[test]
fn a_split_divides_what_was_before_it() {
    let mut desk = Desk::default_scenario();
    let span = (date(2018, 5, 2), date(2018, 5, 8));
    let (raw, adjusted) = (domestic(&mut desk, span, "D", "1"), domestic(&mut desk, span, "D", "0"));
    for (raw, adjusted) in raw.iter().zip(&adjusted) {
        let ratio = if raw.day < date(2018, 5, 4) { dec("50") } else { Decimal::ONE };
        assert_eq!((raw.open, raw.close), (adjusted.open * ratio, adjusted.close * ratio), "{}", raw.day);
        assert_eq!(raw.volume * ratio, adjusted.volume);
    }
    let (raw, adjusted) = (overseas(&mut desk, "20200902", "0", "0"), overseas(&mut desk, "20200902", "0", "1"));
    let before = raw.iter().position(|row| row.day < date(2020, 8, 31)).expect("a day before");
    assert_eq!(raw[before].close, adjusted[before].close * dec("4"));
    assert_eq!(raw[before - 1].close, adjusted[before - 1].close);
    let latest = desk.ask(&kr::InquireDailyPrice::new("005930")).output;
    assert_eq!(latest.len(), 30);
}

#[test]
fn weeks_months_and_years_are_made_of_their_days() {
    let mut desk = Desk::default_scenario();
    let span = (date(2025, 1, 1), date(2026, 3, 3));
    let days = domestic(&mut desk, (date(2025, 12, 1), span.1), "D", "0");
    for (period, days_of) in [("W", 7), ("M", 31)] {
        let rows = domestic(&mut desk, span, period, "0");
        assert!(rows.windows(2).all(|pair| pair[0].day > pair[1].day));
        for row in rows.iter().filter(|row| row.day >= date(2025, 12, 1)) {
            let end = match period {
                "W" => row.day.saturating_add((days_of - i64::from(row.day.weekday().to_monday_one_offset())).days()),
                _ => row.day.last_of_month(),
            };
            let own: Vec<&Row> = days.iter().filter(|d| row.day <= d.day && d.day <= end).collect();
            assert_eq!(row.close, own[0].close, "{period} {}", row.day);
            assert_eq!(Some(row.open), own.last().map(|d| d.open));
            assert_eq!(Some(row.high), own.iter().map(|d| d.high).max());
            assert_eq!(Some(row.low), own.iter().map(|d| d.low).min());
            assert_eq!(row.volume, own.iter().map(|d| d.volume).sum());
        }
    }
    assert_eq!(domestic(&mut desk, span, "Y", "0").len(), 2);
    let weeks = overseas(&mut desk, "20260227", "1", "0");
    assert_eq!(weeks[0].day, date(2026, 2, 27), "a week of the US is named after its last day");
    assert_eq!(overseas(&mut desk, "20260226", "1", "0")[0].day, date(2026, 2, 20));
    assert_eq!(overseas(&mut desk, "", "2", "0")[1].day, date(2026, 2, 27));
}

/// The minutes of a domestic day, the newest first.
fn minutes(desk: &mut Desk, day: Date) -> Vec<kr::InquireTimeDailychartpriceOutput2> {
    let (mut rows, mut time) = (Vec::new(), "180000".to_owned());
    loop {
        let ask = kr::InquireTimeDailychartprice::new("005930", compact(day), time);
        let page = desk.ask(&ask.fid_pw_data_incu_yn("N")).output2;
        let Some(oldest) = page.last().and_then(|row| row.stck_cntg_hour) else { return rows };
        time = (oldest - 1.minute()).strftime("%H%M%S").to_string();
        assert!(page.len() <= 120);
        rows.extend(page);
    }
}

#[test]
fn the_minutes_of_a_day_are_the_day() {
    let mut desk = Desk::default_scenario();
    desk.price("005930", "71500");
    desk.at("2026-03-05T13:00");
    desk.price("005930", "69000");
    desk.control("/__sim/price", serde_json::json!({"symbol": "005930", "volume": 9_000_000}));
    desk.wait_seconds(200);
    for day in [date(2016, 7, 1), date(2026, 2, 27), date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 5)] {
        let whole = domestic(&mut desk, (day, day), "D", "1").remove(0);
        let minutes = minutes(&mut desk, day);
        let (last, first) = (minutes.first().expect("minutes"), minutes.last().expect("minutes"));
        assert_eq!((Some(whole.open), Some(whole.close)), (first.stck_oprc, last.stck_prpr), "{day}");
        assert_eq!(Some(whole.high), minutes.iter().filter_map(|m| m.stck_hgpr).max(), "{day}");
        assert_eq!(Some(whole.low), minutes.iter().filter_map(|m| m.stck_lwpr).min(), "{day}");
        let volume: i64 = minutes.iter().filter_map(|m| m.cntg_vol).sum();
        assert_eq!(whole.volume, volume.into(), "{day}");
        assert!(minutes.iter().all(|m| m.cntg_vol >= Some(0) && m.stck_bsop_date == Some(day)));
        assert!(minutes.windows(2).all(|pair| pair[0].acml_tr_pbmn >= pair[1].acml_tr_pbmn));
        if day < date(2026, 3, 5) {
            assert_eq!(minutes.len(), 390, "{day}");
        }
    }
    let quote = desk.ask(&kr::InquirePrice::new("005930")).output;
    let today = domestic(&mut desk, (date(2026, 3, 5), date(2026, 3, 5)), "D", "0").remove(0);
    assert_eq!((quote.stck_prpr, quote.acml_vol.map(Decimal::from)), (Some(today.close), Some(today.volume)));
    assert_eq!(
        (quote.stck_oprc, quote.stck_hgpr, quote.stck_lwpr),
        (Some(today.open), Some(today.high), Some(today.low))
    );
    let before = domestic(&mut desk, (date(2026, 3, 4), date(2026, 3, 4)), "D", "0").remove(0);
    assert_eq!(quote.stck_sdpr, Some(before.close));
    desk.control("/__sim/price", serde_json::json!({"symbol": "005930", "previous_close": 68_000}));
    let before = domestic(&mut desk, (date(2026, 3, 4), date(2026, 3, 4)), "D", "0").remove(0);
    assert_eq!(before.close, dec("68000"), "a day ends as the day after says");
}

#[test]
fn todays_minutes_come_thirty_at_a_time() {
    let mut desk = Desk::default_scenario();
    let ask = |hour: &str, before: &str| kr::InquireTimeItemchartprice::new("005930", hour).fid_pw_data_incu_yn(before);
    let rows = desk.ask(&ask("093000", "N")).output2;
    assert_eq!(rows.len(), 30);
    assert_eq!(rows[0].stck_cntg_hour, Some(jiff::civil::time(9, 30, 0, 0)));
    assert_eq!(desk.ask(&ask("091000", "N")).output2.len(), 11);
    let rows = desk.ask(&ask("091000", "Y")).output2;
    assert_eq!((rows.len(), rows[11].stck_bsop_date), (30, Some(date(2026, 2, 27))));
    // Nothing of what is to come.
    assert_eq!(desk.ask(&ask("153000", "N")).output2[0].stck_cntg_hour, Some(jiff::civil::time(10, 0, 0, 0)));
    let trades = desk.ask(&kr::InquireCcnl::new("005930")).output;
    assert_eq!((trades.len(), trades[0].stck_prpr), (30, Some(dec("70000"))));
}

#[test]
fn us_minutes_go_on_from_the_key() {
    let mut desk = Desk::default_scenario();
    desk.at("2026-03-04T00:30");
    let ask = |key: &str, size: &str| us::InquireTimeItemchartprice::new("NAS", "AAPL").pinc("1").nmin(size).keyb(key);
    let (mut seen, mut key) = (Vec::new(), String::new());
    for _ in 0..8 {
        let reply = desk.ask(&ask(&key, "1").next(if key.is_empty() { "" } else { "1" }));
        assert_eq!((reply.output2.len(), reply.output1.next.as_str()), (120, "1"));
        let at = |row: &us::InquireTimeItemchartpriceOutput2| {
            row.xymd.expect("a date").to_datetime(row.xhms.expect("a time"))
        };
        let oldest = at(&reply.output2[119]);
        key = (oldest - 1.minute()).strftime("%Y%m%d%H%M%S").to_string();
        seen.extend(reply.output2.iter().map(at));
    }
    assert!(seen.windows(2).all(|pair| pair[0] > pair[1]));
    let second = seen.iter().filter(|at| at.date() == date(2026, 3, 2)).count();
    assert_eq!(second, 390, "a whole day between two others");
    let wide = desk.ask(&ask("20260302160000", "5")).output2;
    assert_eq!(wide[0].xhms, Some(jiff::civil::time(15, 55, 0, 0)));
    let today = desk.ask(&us::InquireTimeItemchartprice::new("NAS", "AAPL"));
    assert_eq!((today.output2.len(), today.output1.next.as_str()), (61, "0"));
    let trades = desk.ask(&us::QuotInquireCcnl::new("NAS", "AAPL").tday("1"));
    let quote = desk.ask(&us::Price::new("NAS", "AAPL")).output;
    assert_eq!((trades.output2[0].last, trades.output2[0].tvol), (quote.last, quote.tvol));
}

#[test]
fn what_is_not_there_has_no_rows() {
    let mut desk = Desk::default_scenario();
    let ask = kr::InquireDailyItemchartprice::new("999999", "20260101", "20260303");
    assert!(desk.ask(&ask).output2.is_empty());
    assert!(desk.ask(&us::Dailyprice::new("NYS", "AAPL")).output2.is_empty(), "it is on another exchange");
    assert!(domestic(&mut desk, (date(1999, 1, 1), date(2009, 12, 31)), "D", "0").is_empty());
    assert!(domestic(&mut desk, (date(2026, 3, 4), date(2026, 3, 31)), "D", "0").is_empty());
    let ask = kr::InquireDailyItemchartprice::new("005930", "2026", "20260303");
    assert_eq!(desk.refused(&ask), "OPSQ2001");
}
