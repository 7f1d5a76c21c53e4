//! What each command that takes something asks for.

use super::super::form::{
    Answer::{Needed, Optional},
    Ask, Choice, Form, Piece,
    Piece::Word,
};

type Question = (&'static str, &'static str);

const SYMBOL: Question =
    ("종목? 코드, 티커 또는 이름 (005930, AAPL, 삼성전자)", "Which stock? Code, ticker or name (005930, AAPL)");
const SHARES: Question = ("몇 주?", "How many shares?");
const LIMIT: Question = ("지정가?", "At which limit price?");
const LEADER: Question = ("리더 이름?", "The leader's name?");
const PERCENT: Question = ("몇 %?", "How many percent?");
const WON: Question = ("금액? (100만, 5억, 3000000)", "How much? (3000000, 100만)");
const NUMBER: Question = ("목록의 번호?", "Its number in the list?");
const ORDER_NO: Question = ("주문번호?", "The order number?");
const LINE: Question = ("어떤 조건?", "Which line?");

const fn choice(ko: &'static str, en: &'static str, value: &'static str) -> Choice {
    Choice { ko, en, value }
}

const SIZES: &[Choice] =
    &[choice("전량", "all", "all"), choice("절반", "half", "half"), choice("1/4", "quarter", "quarter")];
const MARKETS: &[Choice] =
    &[choice("국내", "domestic", "kr"), choice("미국", "US", "us"), choice("둘 다", "both", "both")];
const SIDES: &[Choice] = &[choice("매수", "bought", "buy"), choice("매도", "sold", "sell")];
const ALL: &[Choice] = &[choice("전량", "all", "all")];
const LINES: &[Choice] = &[
    choice("현재가 이상", "price at least", "--price-above"),
    choice("현재가 이하", "price at most", "--price-below"),
    choice("수익률 이상", "profit at least", "--profit-above"),
    choice("수익률 이하", "profit at most", "--profit-below"),
];
const OFF: &[Choice] = &[choice("끄기", "off", "off")];
const NONE: &[Choice] = &[choice("기한 없음", "no last day", "none")];

/// Typed.
const fn ask((ko, en): Question) -> Piece {
    Piece::Ask(Ask { ko, en, flag: None, choices: &[], answer: Needed })
}

/// Typed, or one of these.
const fn pick((ko, en): Question, choices: &'static [Choice]) -> Piece {
    Piece::Ask(Ask { ko, en, flag: None, choices, answer: Needed })
}

/// After a flag.
const fn flag(flag: &'static str, (ko, en): Question, choices: &'static [Choice]) -> Piece {
    Piece::Ask(Ask { ko, en, flag: Some(flag), choices, answer: Needed })
}

/// After a flag, if at all.
const fn maybe(flag: &'static str, (ko, en): Question) -> Piece {
    Piece::Ask(Ask { ko, en, flag: Some(flag), choices: &[], answer: Optional })
}

const fn form(name: &'static str, pieces: &'static [Piece]) -> Form {
    Form { name, pieces }
}

const DAY: Question = ("기한? (2026-12-30)", "The last day? (2026-12-30)");
const FROM: Question = ("첫날? (2026-03-02)", "From which day? (2026-03-02)");
const TO: Question = ("마지막 날?", "To which day?");

#[rustfmt::skip]
pub(super) static FORMS: &[Form] = &[
    form("pnl", &[Word("pnl"), flag("--from", FROM, &[]), maybe("--to", TO)]),
    form("quote", &[Word("quote"), ask(SYMBOL)]),
    form("buy", &[Word("order"), Word("buy"), ask(SYMBOL), ask(SHARES), flag("--limit", LIMIT, &[])]),
    form("buy-amount", &[Word("order"), Word("buy"), ask(SYMBOL), flag("--amount", ("얼마어치? (100만, 700usd)", "For how much? (1000000, 700usd)"), &[]), flag("--limit", LIMIT, &[])]),
    form("sell", &[Word("order"), Word("sell"), ask(SYMBOL), pick(SHARES, SIZES), flag("--limit", LIMIT, &[])]),
    form("as-leader", &[Word("follow"), Word("order"), ask(LEADER), pick(("리더가 한 일?", "What did the leader do?"), SIDES), ask(SYMBOL), pick(("리더의 수량?", "How many shares of the leader's?"), ALL), maybe("--price", ("리더의 단가?", "The leader's price?"))]),
    form("amend", &[Word("order"), Word("amend"), ask(ORDER_NO), flag("--limit", ("새 지정가?", "The new limit price?"), &[])]),
    form("cancel", &[Word("order"), Word("cancel"), ask(ORDER_NO)]),
    form("reserve-buy", &[Word("order"), Word("reserve"), Word("buy"), ask(SYMBOL), ask(SHARES), flag("--limit", LIMIT, &[])]),
    form("reserve-sell", &[Word("order"), Word("reserve"), Word("sell"), ask(SYMBOL), pick(SHARES, SIZES), flag("--limit", LIMIT, &[])]),
    form("safe-on", &[Word("safe-sell"), Word("on"), ask(SYMBOL)]),
    form("safe-off", &[Word("safe-sell"), Word("off"), ask(SYMBOL)]),
    form("safe-size", &[Word("safe-sell"), Word("set"), ask(SYMBOL), flag("--size", SHARES, SIZES)]),
    form("safe-arm", &[Word("safe-sell"), Word("set"), flag("--arm", PERCENT, &[])]),
    form("safe-floor", &[Word("safe-sell"), Word("set"), flag("--floor", PERCENT, &[])]),
    form("safe-volume", &[Word("safe-sell"), Word("set"), flag("--volume", PERCENT, &[])]),
    form("safe-trail", &[Word("safe-sell"), Word("set"), flag("--trail", PERCENT, OFF)]),
    form("positive-on", &[Word("positive-sell"), Word("on"), ask(SYMBOL)]),
    form("positive-off", &[Word("positive-sell"), Word("off"), ask(SYMBOL)]),
    form("positive-size", &[Word("positive-sell"), Word("set"), ask(SYMBOL), flag("--size", SHARES, SIZES)]),
    form("condition-add", &[Word("condition"), Word("add"), ask(SYMBOL), pick(LINE, LINES), ask(("기준값? (가격 또는 %)", "Which value? (a price, or percent)")), flag("--sell", SHARES, SIZES), maybe("--until", DAY)]),
    form("condition-line", &[Word("condition"), Word("set"), ask(NUMBER), pick(LINE, LINES), ask(("기준값? (가격 또는 %)", "Which value? (a price, or percent)"))]),
    form("condition-size", &[Word("condition"), Word("set"), ask(NUMBER), flag("--sell", SHARES, SIZES)]),
    form("condition-until", &[Word("condition"), Word("set"), ask(NUMBER), flag("--until", DAY, NONE)]),
    form("condition-remove", &[Word("condition"), Word("remove"), ask(NUMBER)]),
    form("condition-on", &[Word("condition"), Word("on"), ask(NUMBER)]),
    form("condition-off", &[Word("condition"), Word("off"), ask(NUMBER)]),
    form("leader-add", &[Word("follow"), Word("add"), ask(LEADER), flag("--market", ("시장?", "Which market?"), MARKETS), flag("--capital", ("리더의 투자금? (5억)", "The leader's capital? (500000000)"), &[])]),
    form("leader-capital", &[Word("follow"), Word("set"), ask(LEADER), flag("--capital", WON, &[])]),
    form("leader-market", &[Word("follow"), Word("set"), ask(LEADER), flag("--market", ("시장?", "Which market?"), MARKETS)]),
    form("leader-name", &[Word("follow"), Word("set"), ask(LEADER), flag("--name", ("새 이름?", "The new name?"), &[])]),
    form("leader-remove", &[Word("follow"), Word("remove"), ask(LEADER)]),
    form("leader-holds", &[Word("follow"), Word("holdings"), ask(LEADER), ask(SYMBOL), ask(SHARES)]),
    form("budget-capital", &[Word("budget"), Word("set"), flag("--capital", WON, &[])]),
    form("budget-min", &[Word("budget"), Word("set"), flag("--min", WON, &[])]),
    form("budget-max", &[Word("budget"), Word("set"), flag("--max", WON, &[])]),
    form("alert-confirm", &[Word("alert"), Word("drain"), flag("--confirm", NUMBER, &[])]),
    form("alert-ingest", &[Word("alert"), Word("ingest"), ask(("알림 내용?", "The alert's text?"))]),
    form("journal-one", &[Word("journal"), ask(NUMBER)]),
];
