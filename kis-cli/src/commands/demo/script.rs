//! What happens on the day.

use beagle_core::{Exit, Lang, Text};
use rust_decimal::Decimal;

/// The stock that safe sell sells: ten shares are held at an average of 65,000.
pub(super) const GUARDED: &str = "005930";
/// The stock that the first leader buys, and sells half of.
pub(super) const COPIED: &str = "323410";
/// The stock that the second leader buys in four parts, and that the owner buys on the line that breaks.
pub(super) const IN_PARTS: &str = "000270";
/// The stock that positive sell sells: eight shares are held at an average of 61,300.
pub(super) const RECOVERED: &str = "086520";
/// The fund of which a condition sells half: twenty are held.
pub(super) const AIMED_AT: &str = "069500";
/// My capital × the leader's purchase / the leader's capital: 10,000,000 × 100,000,000 / 500,000,000.
pub(super) const DUE: i64 = 2_000_000;

/// One thing that happens.
pub(super) enum Step {
    /// The tour guide speaks.
    Say(Text),
    /// The owner types a command, which leaves like this.
    Type(&'static str, Exit),
    /// These alerts arrive within a second.
    Alerts(Vec<&'static str>),
    /// A listing trades at this price.
    Trade(&'static str, Decimal),
    /// So many seconds pass.
    Pass(u32),
    /// The broker takes the next order, and the line breaks before it can say so.
    LoseReply,
    /// What the day brought, with the chart.
    Profit,
}

/// The day, in its order.
pub(super) fn steps(lang: Lang) -> Vec<Step> {
    [morning(), guarded(), copied(lang), rules(), lost(), halted(lang), evening()].into_iter().flatten().collect()
}

fn say(ko: &str, en: &str) -> Step {
    Step::Say(Text::new(ko, en))
}

fn kis(line: &'static str) -> Step {
    Step::Type(line, Exit::Done)
}

fn price(symbol: &'static str, won: i64) -> Step {
    Step::Trade(symbol, Decimal::from(won))
}

fn morning() -> Vec<Step> {
    vec![
        say("1. 모의 증권사의 아침, 내 잔고입니다.", "1. Morning at a simulated broker: this is what I hold."),
        kis("balance"),
    ]
}

fn guarded() -> Vec<Step> {
    vec![
        say(
            "2. 안전 매도: 삼성전자의 수익률이 3 %를 넘으면 감시하고, 1 %로 내려오면 팝니다. 값이 오릅니다.",
            "2. Safe sell: 005930 is watched from 3 % of profit, and sold when profit is back at 1 %. The price rises.",
        ),
        kis("safe-sell on 005930"),
        Step::Pass(60),
        price(GUARDED, 71_500),
        kis("safe-sell run"),
        say(
            "3. 값이 떨어집니다. 최소 수익을 지키려고 팝니다.",
            "3. The price falls, and the rule sells to keep the minimum profit.",
        ),
        Step::Pass(60),
        price(GUARDED, 65_500),
        kis("safe-sell run"),
    ]
}

fn copied(lang: Lang) -> Vec<Step> {
    vec![
        say(
            "4. 투자금 5억 원인 리더 A와 10억 원인 리더 B를 투자금 1,000만 원으로 따라갑니다.",
            "4. I follow A, who has a capital of 500 million won, and B, who has a billion, with 10 million of my own.",
        ),
        kis("budget set --capital 10000000"),
        kis("follow add A --market kr --capital 500000000"),
        kis("follow add B --market kr --capital 1000000000"),
        kis("trading on follow"),
        kis("trading on kr"),
        say(
            "5. 알림이 한꺼번에 옵니다. A가 1억 원어치를 샀다는 같은 알림이 세 번, B가 나누어 산 알림이 네 번, 모르는 사람의 알림이 하나입니다.",
            "5. Alerts come all at once: three times the same of A, who bought for 100 million; four of B, who buys in parts; one of a stranger.",
        ),
        Step::Pass(60),
        price(COPIED, 25_000),
        price(IN_PARTS, 104_300),
        Step::Alerts(purchases(lang)),
        say(
            "6. 내 몫: A는 1,000만 × 1억 / 5억 = 200만 원. B는 나누어 사도 한 번에 산 것과 같습니다.",
            "6. My part of A's is 10 million × 100 million / 500 million = 2 million. B's four parts come to what one purchase would have.",
        ),
        kis("alert drain"),
        say(
            "7. A가 절반을 팝니다. A를 따라 산 것의 절반을 팝니다.",
            "7. A sells half, and so do I of what I hold through A.",
        ),
        Step::Pass(60),
        Step::Alerts(vec![sale(lang)]),
        kis("alert drain"),
    ]
}

fn rules() -> Vec<Step> {
    vec![
        say(
            "8. 양전 매도: 손실이던 에코프로가 수익으로 돌아서면 알리고 팝니다.",
            "8. Positive sell: 086520 is at a loss. When it turns positive I am told, and it is sold.",
        ),
        kis("positive-sell on 086520"),
        kis("positive-sell run"),
        Step::Pass(60),
        price(RECOVERED, 61_800),
        kis("positive-sell run"),
        say(
            "9. 조건 주문: KODEX 200이 46,500원이 되면 절반을 팝니다.",
            "9. A condition: at 46,500, half of 069500 is sold.",
        ),
        kis("condition add 069500 --price-above 46500 --sell half"),
        Step::Pass(60),
        price(AIMED_AT, 46_600),
        kis("condition run"),
    ]
}

fn lost() -> Vec<Step> {
    vec![
        say(
            "10. 주문은 접수됐는데 답이 오기 전에 연결이 끊깁니다. 결과를 모를 뿐, 실패한 것이 아닙니다.",
            "10. The broker takes an order, and the line breaks before its answer arrives. That is unknown, not failed.",
        ),
        price(IN_PARTS, 104_300),
        Step::LoseReply,
        Step::Type("order buy 000270 1 --limit 104500", Exit::Unknown),
        say(
            "11. 같은 주문을 다시 해도 두 번 나가지 않습니다. 증권사의 목록에서 찾아냅니다.",
            "11. To order it again does not double it: it is found in the broker's list.",
        ),
        Step::Type("order buy 000270 1 --limit 104500", Exit::Refused),
        kis("settle"),
    ]
}

fn halted(lang: Lang) -> Vec<Step> {
    vec![
        say(
            "12. 거래를 멈춥니다. 알림도 주문도 나가지 않습니다.",
            "12. Trading is halted: neither an alert nor the owner can order.",
        ),
        Step::Alerts(vec![too_late(lang)]),
        kis("halt"),
        Step::Type("alert drain", Exit::Halted),
        Step::Type("order buy 035720 1 --limit 61000", Exit::Halted),
        say(
            "13. 다시 시작합니다. 멈추기 전에 온 알림은 따르지 않습니다.",
            "13. Trading goes on. What came before the halt is not ordered any more.",
        ),
        kis("resume"),
        kis("alert list"),
    ]
}

fn evening() -> Vec<Step> {
    vec![
        say(
            "14. 장이 끝나갑니다. 오늘의 주문, 기록, 잔고와 손익을 봅니다.",
            "14. The session is near its end: the orders of the day, the journal, what I hold, and what it brought.",
        ),
        // From some minutes past ten to a quarter past three.
        Step::Pass(5 * 3_600 + 7 * 60),
        kis("order list --market kr"),
        kis("journal"),
        kis("balance"),
        Step::Profit,
    ]
}

fn purchases(lang: Lang) -> Vec<&'static str> {
    let same = match lang {
        Lang::Ko => "A님이 카카오뱅크 4,000주를 25,000원에 매수했습니다",
        Lang::En => "A bought 4,000 shares of 323410 at 25,000",
    };
    let others = match lang {
        Lang::Ko => [
            "B님이 기아 300주를 104,300원에 매수했습니다",
            "B님이 기아 200주를 104,300원에 매수했습니다",
            "B님이 기아 100주를 104,300원에 매수했습니다",
            "B님이 기아 400주를 104,300원에 매수했습니다",
            "C님이 카카오 500주를 61,900원에 매수했습니다",
        ],
        Lang::En => [
            "B bought 300 shares of 000270 at 104,300",
            "B bought 200 shares of 000270 at 104,300",
            "B bought 100 shares of 000270 at 104,300",
            "B bought 400 shares of 000270 at 104,300",
            "C bought 500 shares of 035720 at 61,900",
        ],
    };
    [same; 3].into_iter().chain(others).collect()
}

const fn sale(lang: Lang) -> &'static str {
    match lang {
        Lang::Ko => "A님이 카카오뱅크 2,000주를 25,000원에 매도했습니다",
        Lang::En => "A sold 2,000 shares of 323410 at 25,000",
    }
}

const fn too_late(lang: Lang) -> &'static str {
    match lang {
        Lang::Ko => "A님이 카카오 500주를 61,900원에 매수했습니다",
        Lang::En => "A bought 500 shares of 035720 at 61,900",
    }
}
