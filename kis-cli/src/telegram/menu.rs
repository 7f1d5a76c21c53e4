//! The menu: a screen for each group of what the owner looks at and changes, with buttons that run a command, ask for what
//! one needs, or lead to another screen.

mod forms;

use beagle_core::{Lang, Text};

use super::{
    form::Form,
    html,
    keyboard::{Button, Keyboard, Says},
};

/// A screen.
#[derive(Debug)]
pub(crate) struct Screen {
    /// By which buttons name it.
    name: &'static str,
    title: (&'static str, &'static str),
    rows: &'static [&'static [Item]],
}

/// A button of a screen.
#[derive(Debug)]
struct Item {
    label: (&'static str, &'static str),
    does: Does,
}

/// What a button of a screen does.
#[derive(Debug)]
enum Does {
    Go(&'static str),
    Run(&'static str),
    Fill(&'static str),
}

const fn go(ko: &'static str, en: &'static str, screen: &'static str) -> Item {
    Item { label: (ko, en), does: Does::Go(screen) }
}

const fn run(ko: &'static str, en: &'static str, line: &'static str) -> Item {
    Item { label: (ko, en), does: Does::Run(line) }
}

const fn fill(ko: &'static str, en: &'static str, form: &'static str) -> Item {
    Item { label: (ko, en), does: Does::Fill(form) }
}

/// Every screen; the first is the menu itself.
#[rustfmt::skip]
const SCREENS: &[Screen] = &[
    Screen { name: "", title: ("메뉴", "Menu"), rows: &[
        &[go("💰 계좌", "💰 account", "account"), go("📝 주문", "📝 orders", "orders")],
        &[go("🛡 안전 매도", "🛡 safe sell", "safe"), go("📈 양전 매도", "📈 positive sell", "positive")],
        &[go("🎯 조건 주문", "🎯 conditions", "conditions"), go("👥 리더", "👥 leaders", "leaders")],
        &[go("⚖️ 예산", "⚖️ budget", "budget"), go("🔌 스위치", "🔌 switches", "switches")],
        &[go("🔔 알림", "🔔 alerts", "alerts"), go("📒 기록", "📒 journal", "journal")],
        &[go("🛑 정지", "🛑 halt", "halt")],
    ] },
    Screen { name: "account", title: ("계좌", "Account"), rows: &[
        &[run("잔고", "balance", "balance"), run("주문가능금액", "cash", "cash")],
        &[run("이번 달 손익", "profit this month", "pnl"), run("종목별", "by stock", "pnl --by stock")],
        &[run("날짜별", "by day", "pnl --by day"), run("총자산 추이", "worth by day", "pnl --equity")],
        &[fill("손익 기간", "profit of days", "pnl"), fill("현재가", "price", "quote")],
    ] },
    Screen { name: "orders", title: ("주문", "Orders"), rows: &[
        &[fill("매수", "buy", "buy"), fill("금액 매수", "buy for an amount", "buy-amount")],
        &[fill("매도", "sell", "sell"), fill("리더처럼 주문", "as a leader", "as-leader")],
        &[run("오늘 주문", "today's orders", "order list"), run("오늘 체결", "today's fills", "order fills")],
        &[fill("정정", "amend", "amend"), fill("취소", "cancel", "cancel")],
        &[fill("예약 매수", "reserve to buy", "reserve-buy"), fill("예약 매도", "reserve to sell", "reserve-sell")],
        &[run("예약 목록", "reservations", "order reserve list"), run("모르는 주문", "unknown orders", "settle")],
    ] },
    Screen { name: "safe", title: ("안전 매도", "Safe sell"), rows: &[
        &[run("목록", "list", "safe-sell list"), run("지금 실행", "run now", "safe-sell run")],
        &[run("계좌 켜기", "on for all", "safe-sell on"), run("계좌 끄기", "off for all", "safe-sell off")],
        &[fill("종목 켜기", "on for one", "safe-on"), fill("종목 끄기", "off for one", "safe-off")],
        &[run("전량씩", "size all", "safe-sell set --size all"), run("절반씩", "size half", "safe-sell set --size half"), run("1/4씩", "size quarter", "safe-sell set --size quarter")],
        &[fill("감시 시작 수익률", "profit to arm at", "safe-arm"), fill("매도 수익률", "profit to sell at", "safe-floor")],
        &[fill("최소 거래량", "least volume", "safe-volume"), fill("고점 대비", "fall from the peak", "safe-trail")],
        &[fill("종목별 수량", "size for one", "safe-size")],
    ] },
    Screen { name: "positive", title: ("양전 매도", "Positive sell"), rows: &[
        &[run("목록", "list", "positive-sell list"), run("지금 실행", "run now", "positive-sell run")],
        &[run("계좌 켜기", "on for all", "positive-sell on"), run("계좌 끄기", "off for all", "positive-sell off")],
        &[fill("종목 켜기", "on for one", "positive-on"), fill("종목 끄기", "off for one", "positive-off")],
        &[run("전량씩", "size all", "positive-sell set --size all"), run("절반씩", "size half", "positive-sell set --size half"), run("1/4씩", "size quarter", "positive-sell set --size quarter")],
        &[fill("종목별 수량", "size for one", "positive-size")],
    ] },
    Screen { name: "conditions", title: ("조건 주문", "Conditions"), rows: &[
        &[run("목록과 이력", "list and history", "condition list"), fill("추가", "add", "condition-add")],
        &[fill("기준 변경", "change the line", "condition-line"), fill("수량 변경", "change the size", "condition-size")],
        &[fill("기한 변경", "change the last day", "condition-until"), fill("삭제", "remove", "condition-remove")],
        &[fill("켜기", "on", "condition-on"), fill("끄기", "off", "condition-off")],
        &[run("모두 켜기", "all on", "condition on"), run("모두 끄기", "all off", "condition off")],
        &[run("지금 실행", "run now", "condition run")],
    ] },
    Screen { name: "leaders", title: ("리더", "Leaders"), rows: &[
        &[run("목록", "list", "follow list"), fill("추가", "add", "leader-add")],
        &[fill("투자금", "capital", "leader-capital"), fill("시장", "market", "leader-market")],
        &[fill("이름", "name", "leader-name"), fill("삭제", "remove", "leader-remove")],
        &[run("보유 종목", "holdings", "follow holdings"), fill("보유 수량 입력", "say what one holds", "leader-holds")],
    ] },
    Screen { name: "budget", title: ("예산", "Budget"), rows: &[
        &[run("보기", "show", "budget show"), fill("내 투자금", "my capital", "budget-capital")],
        &[fill("최소 매수", "least purchase", "budget-min"), fill("최대 매수", "largest purchase", "budget-max")],
    ] },
    Screen { name: "switches", title: ("자동매매 스위치", "Switches"), rows: &[
        &[run("보기", "show", "trading show")],
        &[run("따라하기 켜기", "follow on", "trading on follow"), run("따라하기 끄기", "follow off", "trading off follow")],
        &[run("국내 켜기", "domestic on", "trading on kr"), run("국내 끄기", "domestic off", "trading off kr")],
        &[run("미국 켜기", "US on", "trading on us"), run("미국 끄기", "US off", "trading off us")],
    ] },
    Screen { name: "alerts", title: ("알림", "Alerts"), rows: &[
        &[run("목록", "list", "alert list"), run("대기 중인 것 주문", "order what is planned", "alert drain")],
        &[fill("오래된 알림 확인", "confirm an old one", "alert-confirm"), fill("알림 넣기", "put one in", "alert-ingest")],
    ] },
    Screen { name: "journal", title: ("기록", "Journal"), rows: &[
        &[run("오늘", "today", "journal"), fill("한 주문", "one order", "journal-one")],
        &[run("모르는 주문", "unknown orders", "settle")],
    ] },
    Screen { name: "halt", title: ("거래 정지", "Halt"), rows: &[
        &[run("🛑 지금 정지", "🛑 halt now", "halt")],
        &[run("🛑 정지하고 미체결 취소", "🛑 halt, cancel what rests", "halt --cancel")],
        &[run("▶️ 재개", "▶️ resume", "resume")],
    ] },
];

impl Screen {
    /// The screen of this name; the menu where there is none.
    pub(crate) fn named(name: &str) -> &'static Self {
        SCREENS.iter().find(|screen| screen.name == name).unwrap_or(&SCREENS[0])
    }

    /// What stands above its buttons.
    pub(crate) fn text(&self, lang: Lang) -> String {
        html::bold(Text::new(self.title.0, self.title.1).get(lang))
    }

    /// What is on the button that leads here.
    fn label(&self) -> Text {
        let mut items = SCREENS[0].rows.iter().copied().flatten();
        let here = items.find(|item| matches!(item.does, Does::Go(name) if name == self.name));
        here.map_or_else(|| Text::new(self.title.0, self.title.1), |item| Text::new(item.label.0, item.label.1))
    }

    /// Its buttons, with the way back.
    pub(crate) fn keyboard(&self) -> Keyboard {
        let keyboard =
            self.rows.iter().fold(Keyboard::default(), |keyboard, row| keyboard.row(row.iter().map(Item::button)));
        if self.name.is_empty() { keyboard } else { keyboard.row([back()]) }
    }
}

impl Item {
    fn button(&self) -> Button {
        let says = match self.does {
            Does::Go(screen) => Says::Go(screen.into()),
            Does::Run(line) => Says::Run(line.into()),
            Does::Fill(form) => Says::Fill(form.into()),
        };
        Button::new(Text::new(self.label.0, self.label.1), says)
    }
}

/// The form of this name.
pub(crate) fn form(name: &str) -> Option<&'static Form> {
    forms::FORMS.iter().find(|form| form.name == name)
}

/// What every button of every screen says, and what is on it.
#[cfg(test)]
pub(crate) fn everything() -> impl Iterator<Item = (Says, &'static str)> {
    let items = SCREENS.iter().flat_map(|screen| screen.rows.iter().copied().flatten());
    items.map(|item| (item.button().says, item.label.1))
}

/// Back to the menu, in the place of a screen.
fn back() -> Button {
    Button::new(Text::new("☰ 메뉴", "☰ menu"), Says::Go(String::new()))
}

/// What stands below an answer: the screen of its command, and the menu. They come as messages of their own, so that the
/// answer stays.
pub(crate) fn ways_on(command: &str) -> Vec<Button> {
    let first = command.split(' ').next().unwrap_or_default();
    let group = HOMES.iter().find(|(commands, _)| commands.contains(&first)).map(|(_, name)| Screen::named(name));
    let group = group.map(|screen| Button::new(screen.label(), Says::Run(format!("menu {}", screen.name))));
    group.into_iter().chain([Button::new(Text::new("☰ 메뉴", "☰ menu"), Says::Run("menu".into()))]).collect()
}

/// Which screen has the buttons of which commands.
const HOMES: &[(&[&str], &str)] = &[
    (&["balance", "cash", "pnl", "quote", "book", "candles", "search"], "account"),
    (&["order"], "orders"),
    (&["safe-sell"], "safe"),
    (&["positive-sell"], "positive"),
    (&["condition"], "conditions"),
    (&["follow"], "leaders"),
    (&["budget"], "budget"),
    (&["trading"], "switches"),
    (&["alert"], "alerts"),
    (&["settle", "journal"], "journal"),
    (&["halt", "resume"], "halt"),
];

/// What Telegram shows when a slash is typed: each with what it is for.
pub(crate) const COMMANDS: &[(&str, &str, &str)] = &[
    ("menu", "메뉴", "the menu"),
    ("balance", "잔고", "holdings and the total"),
    ("cash", "주문가능금액", "what can be spent"),
    ("pnl", "손익", "profit and loss"),
    ("orders", "오늘 주문", "today's orders"),
    ("buy", "매수: /buy 005930 1 --limit 70000", "buy: /buy 005930 1 --limit 70000"),
    ("sell", "매도: /sell 005930 half --limit 71000", "sell: /sell 005930 half --limit 71000"),
    ("safe", "안전 매도", "safe sell"),
    ("positive", "양전 매도", "positive sell"),
    ("conditions", "조건 주문", "conditions on holdings"),
    ("leaders", "따라 살 리더", "the leaders"),
    ("switches", "자동매매 스위치", "switches of alert-driven trading"),
    ("settle", "결과를 모르는 주문", "orders whose outcome is unknown"),
    ("journal", "주문 기록", "what happened to my orders"),
    ("halt", "거래 정지: 바로, 확인 없이", "stop all trading, at once"),
    ("resume", "거래 재개", "let trading go on"),
    ("help", "도움말", "help"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn below_an_answer_is_the_screen_of_its_command() {
        let labels = |command: &str| ways_on(command).into_iter().map(|button| button.label.en).collect::<Vec<_>>();
        assert_eq!(labels("safe-sell set"), ["🛡 safe sell", "☰ menu"]);
        assert_eq!(labels("help"), ["☰ menu"]);
        for (_, name) in HOMES {
            assert_eq!(Screen::named(name).name, *name);
        }
    }

    #[test]
    fn every_button_leads_somewhere() {
        let mut forms: BTreeSet<&str> = forms::FORMS.iter().map(|form| form.name).collect();
        assert_eq!(forms.len(), forms::FORMS.len(), "one name for one form");
        for screen in SCREENS {
            for item in screen.rows.iter().copied().flatten() {
                match item.does {
                    Does::Go(name) => assert_eq!(Screen::named(name).name, name),
                    Does::Fill(name) => assert!(form(name).is_some() || forms.remove(name), "{name}"),
                    Does::Run(_) => {}
                }
                if let Does::Fill(name) = item.does {
                    forms.remove(name);
                }
            }
            let json = screen.keyboard().json(Lang::En);
            let shown: usize = json["inline_keyboard"]
                .as_array()
                .expect("rows")
                .iter()
                .map(|row| row.as_array().expect("a row").len())
                .sum();
            let wanted = screen.rows.iter().map(|row| row.len()).sum::<usize>() + usize::from(!screen.name.is_empty());
            assert_eq!(shown, wanted, "{}: no button is too long", screen.name);
        }
        assert_eq!(forms, BTreeSet::new(), "forms without a button");
    }
}
