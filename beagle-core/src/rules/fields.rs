//! Every number of the rules in one table: its key, what it counts, what it may be, and what it is for, in both
//! languages. What shows, documents or checks the configuration reads it here; the defaults are those of [`super::Rules`].

use crate::Text;

/// One number of the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its place below `rules`: `safe_sell.arm_profit_pct`.
    pub key: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// What it may be.
    pub range: Range,
    ko: &'static str,
    en: &'static str,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Percent.
    Percent,
    /// Percent, for each of several steps.
    Percents,
    /// Percentage points.
    Points,
    /// Won.
    Won,
    /// US dollars.
    Dollars,
    /// Won for a dollar.
    WonPerDollar,
    /// 호가단위.
    Ticks,
    /// Orders.
    Orders,
    /// Milliseconds.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Bytes.
    Bytes,
    /// Regular expressions.
    Patterns,
}

/// What a number may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Range {
    /// Anything.
    Any,
    /// More than zero.
    AboveZero,
    /// Zero or more.
    ZeroOrMore,
    /// Zero or less.
    ZeroOrLess,
}

impl Field {
    /// What it is for.
    pub fn text(&self) -> Text {
        Text::new(self.ko, self.en)
    }

    /// The number at this place.
    pub fn of(key: &str) -> Option<&'static Self> {
        FIELDS.iter().find(|field| field.key == key)
    }
}

impl Unit {
    /// Its name.
    pub fn text(self) -> Text {
        let (ko, en) = match self {
            Self::Percent | Self::Percents => ("%", "%"),
            Self::Points => ("%p", "percentage points"),
            Self::Won => ("원", "KRW"),
            Self::Dollars => ("달러", "USD"),
            Self::WonPerDollar => ("원/달러", "KRW per USD"),
            Self::Ticks => ("호가", "ticks"),
            Self::Orders => ("건", "orders"),
            Self::Milliseconds => ("밀리초", "ms"),
            Self::Seconds => ("초", "s"),
            Self::Minutes => ("분", "min"),
            Self::Bytes => ("바이트", "bytes"),
            Self::Patterns => ("정규식", "regular expressions"),
        };
        Text::new(ko, en)
    }
}

use Range::{AboveZero, Any, ZeroOrLess, ZeroOrMore};
use Unit::{
    Bytes, Dollars, Milliseconds, Minutes, Orders, Patterns, Percent, Percents, Points, Seconds, Ticks, Won,
    WonPerDollar,
};

const fn field((key, unit, range): (&'static str, Unit, Range), ko: &'static str, en: &'static str) -> Field {
    Field { key, unit, range, ko, en }
}

/// All of them, in the order in which they are shown.
#[rustfmt::skip]
pub const FIELDS: &[Field] = &[
    field(("safe_sell.arm_profit_pct", Percent, Any), "감시를 시작하는 수익률", "profit from which a holding is armed"),
    field(("safe_sell.floor_profit_pct", Percent, Any), "감시 중인 종목을 매도하는 수익률", "profit at which an armed holding is sold"),
    field(("safe_sell.min_volume_ratio_pct", Percent, Any), "감시를 시작할 수 있는 전일 대비 거래량", "today's volume in percent of the previous session's, from which a holding may be armed"),
    field(("safe_sell.trail_pct", Points, AboveZero), "최고 수익률에서 이만큼 내려오면 매도; 없으면 매도 수익률만 봄", "an armed holding is sold so far below its peak profit; without it the floor alone decides"),
    field(("safe_sell.amend_ticks", Ticks, AboveZero), "미체결 매도를 정정하는 가격 변동", "an unfilled sale is amended when the price has moved so far"),
    field(("safe_sell.kr_sell_steps_pct", Percents, AboveZero), "국내 매도 주문가를 현재가보다 낮추는 폭, 처음과 정정 때마다", "a domestic sale is ordered so far below the last price, at first and with every amendment"),
    field(("safe_sell.us_sell_steps_pct", Percents, AboveZero), "미국 매도 주문가를 현재가보다 낮추는 폭, 처음과 정정 때마다", "a US sale is ordered so far below the last price, at first and with every amendment"),
    field(("positive_sell.round_trip_cost_pct", Percent, ZeroOrMore), "양전 매도를 하는 최소 수익률; 없으면 아래 수수료와 그날의 거래세", "positive sell sells from this profit; without it from the fees below with the day's tax"),
    field(("positive_sell.kr_fees_pct", Percent, ZeroOrMore), "국내 매수와 매도 수수료의 합", "fees of a domestic purchase and sale together"),
    field(("positive_sell.us_fees_pct", Percent, ZeroOrMore), "미국 매수와 매도 수수료의 합", "fees of a US purchase and sale together"),
    field(("positive_sell.rearm_profit_pct", Percent, ZeroOrLess), "다시 알리기 전에 내려갔어야 하는 수익률", "a holding that turned positive is told again after its profit was below this"),
    field(("copy_trade.buy_above_last_pct", Percent, Any), "리더를 따라 살 때 주문가를 현재가보다 높이는 폭", "a purchase after a leader is ordered so far above the last price"),
    field(("copy_trade.sell_below_last_pct", Percent, Any), "리더를 따라 팔 때 주문가를 현재가보다 낮추는 폭", "a sale after a leader is ordered so far below the last price"),
    field(("copy_trade.max_above_alert_pct", Percent, Any), "알림의 가격보다 이만큼 넘게 오르면 사지 않음", "nothing is bought further above the alert's price"),
    field(("copy_trade.min_per_order_krw", Won, Any), "이보다 작은 매수는 다음 알림으로 넘김", "smaller purchases are carried to the next alert"),
    field(("alert.duplicate_window_ms", Milliseconds, AboveZero), "이 시간 안에 같은 글이 다시 오면 오알림", "the same text again within this time is a duplicate"),
    field(("alert.confirm_after_s", Seconds, Any), "이보다 오래된 알림은 확인을 기다림", "older alerts wait for a person's yes"),
    field(("alert.refuse_after_s", Seconds, AboveZero), "이보다 오래된 알림은 거부", "older alerts are refused"),
    field(("alert.max_ahead_s", Seconds, Any), "이보다 앞선 시각의 알림은 거부", "an alert from further in the future is refused"),
    field(("alert.expire_after_s", Seconds, AboveZero), "받은 뒤 이 시간 안에 내지 못한 매수는 만료", "a purchase that was not ordered so long after its receipt expires"),
    field(("alert.max_text_bytes", Bytes, ZeroOrMore), "이보다 긴 알림은 거부", "longer alerts are refused"),
    field(("alert.patterns", Patterns, Any), "나만의 알림 형식; leader, side, stock, qty, price 그룹", "forms of alerts of one's own, tried first; with the groups leader, side, stock, qty and price"),
    field(("schedule.missed_after_min", Minutes, AboveZero), "장중에 정기 실행이 없어도 되는 시간", "a session may go by for so long without a run before its owner is told"),
    field(("schedule.refresh_every_min", Minutes, ZeroOrMore), "정기 실행이 잔고와 총자산을 적어 두는 간격", "how often a run writes down holdings, cash and what the account is worth"),
    field(("limits.max_per_order_pct", Percent, AboveZero), "1회 매수 한도, 투자금 대비", "one purchase, in percent of my capital"),
    field(("limits.max_per_day_pct", Percent, AboveZero), "1일 매수 한도, 투자금 대비", "all purchases of a day, in percent of my capital"),
    field(("limits.max_per_order_without_capital_krw", Won, Any), "투자금이 없을 때 국내 1회 매수 한도", "one domestic purchase while my capital is not set"),
    field(("limits.max_per_order_without_capital_usd", Dollars, Any), "투자금이 없을 때 미국 1회 매수 한도", "one US purchase while my capital is not set"),
    field(("limits.max_per_day_without_capital_krw", Won, Any), "투자금이 없을 때 국내 1일 매수 한도", "a day's domestic purchases while my capital is not set"),
    field(("limits.max_per_day_without_capital_usd", Dollars, Any), "투자금이 없을 때 미국 1일 매수 한도", "a day's US purchases while my capital is not set"),
    field(("limits.max_orders_per_minute", Orders, ZeroOrMore), "1분에 낼 수 있는 주문", "orders within a minute"),
    field(("limits.max_orders_per_day", Orders, ZeroOrMore), "하루에 낼 수 있는 주문", "orders of a day"),
    field(("limits.max_orders_per_symbol_day", Orders, ZeroOrMore), "한 종목에 하루에 낼 수 있는 주문", "orders of one symbol and day"),
    field(("limits.kr_collar_pct", Percent, AboveZero), "국내 주문가가 현재가에서 벗어날 수 있는 폭", "a domestic order may be so far from the last price"),
    field(("limits.us_collar_pct", Percent, AboveZero), "미국 주문가가 현재가에서 벗어날 수 있는 폭", "a US order may be so far from the last price"),
    field(("limits.max_quote_age_ms", Milliseconds, ZeroOrMore), "이보다 오래된 시세로는 판단하지 않음", "an older quote decides nothing"),
    field(("limits.min_krw_per_usd", WonPerDollar, AboveZero), "이보다 낮은 환율은 믿지 않음", "a lower exchange rate can't be true"),
    field(("limits.max_krw_per_usd", WonPerDollar, Any), "이보다 높은 환율은 믿지 않음", "a higher exchange rate can't be true"),
];

#[cfg(test)]
mod tests {
    use alloc::{
        collections::BTreeSet,
        string::{String, ToString as _},
        vec::Vec,
    };

    use serde_json::{Map, Value, json};

    use super::*;
    use crate::Rules;

    fn leaves(prefix: &str, value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(below) => {
                for (name, value) in below {
                    let prefix = if prefix.is_empty() { name.clone() } else { alloc::format!("{prefix}.{name}") };
                    leaves(&prefix, value, found);
                }
            }
            _ => found.push(prefix.to_string()),
        }
    }

    #[test]
    fn every_number_has_a_line() {
        let mut found = Vec::new();
        leaves("", &serde_json::to_value(Rules::default()).expect("JSON"), &mut found);
        let told: BTreeSet<&str> = FIELDS.iter().map(|field| field.key).collect();
        assert_eq!(told, found.iter().map(String::as_str).collect());
        assert_eq!(told.len(), FIELDS.len(), "each once");
        for field in FIELDS {
            let text = field.text();
            assert!(text.ko.chars().any(|c| matches!(c, '가'..='힣')), "{}: {}", field.key, text.ko);
            assert!(!text.en.is_empty() && text.en.is_ascii(), "{}: {}", field.key, text.en);
        }
    }

    #[test]
    fn what_the_table_lets_pass_is_what_the_rules_take() {
        // These two are held against each other.
        let crossed = ["safe_sell.arm_profit_pct", "safe_sell.floor_profit_pct"];
        for field in FIELDS.iter().filter(|field| !crossed.contains(&field.key) && field.unit != Patterns) {
            for (number, is_in) in [(-1, [Any, ZeroOrLess]), (0, [Any, ZeroOrMore]), (1, [Any, AboveZero])] {
                let is_in = is_in.contains(&field.range)
                    || (number == 0 && field.range == ZeroOrLess)
                    || (number == 1 && field.range == ZeroOrMore);
                let (group, name) = field.key.split_once('.').expect("a group");
                let value = if field.unit == Percents { json!([number]) } else { json!(number) };
                let own = Value::Object(Map::from_iter([(name.into(), value)]));
                let text = json!({ group: own });
                let rules = serde_json::from_value::<Rules>(text.clone());
                let is_taken = rules.is_ok_and(|rules| rules.check().is_ok());
                assert_eq!(is_taken, is_in, "{text}");
            }
        }
    }
}
