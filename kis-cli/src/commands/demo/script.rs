//! What happens on the day.

use beagle_core::{Lang, Text};
use rust_decimal::Decimal;

/// The stock that the safe-sell rule sells: ten shares are held at an average of 65,000.
pub(super) const HELD: &str = "005930";
/// The stock that the leader buys.
pub(super) const COPIED: &str = "323410";
/// My capital × the leader's purchase / the leader's capital: 10,000,000 × 100,000,000 / 500,000,000.
pub(super) const DUE: i64 = 2_000_000;

/// One thing that happens.
pub(super) enum Step {
    /// The tour guide speaks.
    Say(Text),
    /// The owner types a command.
    Type(Vec<String>),
    /// A listing trades at this price.
    Trade(&'static str, Decimal),
    /// So many seconds pass.
    Pass(u32),
}

/// The day, in its order.
pub(super) fn steps(lang: Lang) -> Vec<Step> {
    let say = |ko: &str, en: &str| Step::Say(Text::new(ko, en));
    let kis = |line: &str| Step::Type(line.split(' ').map(str::to_owned).collect());
    let ingest = || Step::Type(vec!["alert".into(), "ingest".into(), alert(lang).into()]);
    let price = |symbol, won: i64| Step::Trade(symbol, Decimal::from(won));
    vec![
        say("1. 모의 증권사의 아침, 내 잔고입니다.", "1. Morning at a simulated broker: this is what I hold."),
        kis("balance"),
        say(
            "2. 삼성전자에 안전 매도를 켭니다. 수익률 3 %부터 감시하고 1 %로 내려오면 팝니다.",
            "2. Safe sell is switched on for 005930: it watches from 3 % of profit, and sells when profit is back at 1 %.",
        ),
        kis("safe-sell on 005930"),
        say("3. 값이 오릅니다. 감시가 시작됩니다.", "3. The price rises, and the rule is armed."),
        Step::Pass(60),
        price(HELD, 71_500),
        kis("safe-sell run"),
        say(
            "4. 값이 떨어집니다. 최소 수익을 지키려고 팝니다.",
            "4. The price falls, and the rule sells to keep the minimum profit.",
        ),
        Step::Pass(60),
        price(HELD, 65_500),
        kis("safe-sell run"),
        say("5. 판 뒤의 잔고입니다.", "5. What I hold after that."),
        Step::Pass(60),
        kis("balance"),
        say(
            "6. 투자금 5억 원인 리더 A를 투자금 1,000만 원으로 따라갑니다.",
            "6. I follow A, who has a capital of 500 million won, with 10 million of my own.",
        ),
        kis("budget set --capital 10000000"),
        kis("follow add A --market kr --capital 500000000"),
        kis("trading on follow"),
        kis("trading on kr"),
        say(
            "7. A가 1억 원어치를 샀다는 알림이 세 번 옵니다. 내 몫은 1,000만 × 1억 / 5억 = 200만 원입니다.",
            "7. An alert comes three times: A bought for 100 million. My part is 10 million × 100 million / 500 million = 2 million.",
        ),
        price(COPIED, 25_000),
        ingest(),
        ingest(),
        ingest(),
        kis("alert drain"),
        say(
            "8. 장이 끝나갑니다. 오늘의 주문과 잔고를 봅니다.",
            "8. The session is near its end: the orders of the day, and what I hold now.",
        ),
        // From three minutes past ten to a quarter past three.
        Step::Pass(5 * 3_600 + 12 * 60),
        kis("order list --market kr"),
        kis("balance"),
    ]
}

fn alert(lang: Lang) -> &'static str {
    match lang {
        Lang::Ko => "A님이 카카오뱅크 4,000주를 25,000원에 매수했습니다",
        Lang::En => "A bought 4,000 shares of 323410 at 25,000",
    }
}
