//! What the bot says of its own.

use beagle_core::Text;
use jiff::Timestamp;

use super::super::{pending::Spent, totp::Verdict};
use crate::print;

pub(super) fn question(preview: &Text) -> Text {
    Text::new(
        format!("{}\n\n30초 안에 한 번만 누를 수 있습니다.", preview.ko),
        format!("{}\n\nThe button is good once, for 30 seconds.", preview.en),
    )
}

/// What stands in the place of a question when it was answered: its words stay, for whoever looks back.
pub(super) fn answered(question: &Text, what: &Text) -> Text {
    Text::new(format!("{}\n\n{}", question.ko, what.ko), format!("{}\n\n{}", question.en, what.en))
}

pub(super) fn spent(spent: Spent) -> Text {
    match spent {
        Spent::Unknown => Text::new(
            "이미 눌렀거나 재시작 전의 버튼입니다. 명령을 다시 보내십시오",
            "it was pressed already, or is from before a restart: send the command again",
        ),
        Spent::Elsewhere => Text::new("이 메시지의 버튼이 아닙니다", "that button is not this message's"),
        Spent::Late => {
            Text::new("30초가 지났습니다. 명령을 다시 보내십시오", "its 30 seconds are over: send the command again")
        }
    }
}

pub(super) fn late_press() -> Text {
    Text::new(
        "연결이 끊긴 동안 누른 버튼은 쓰지 않습니다. 다시 누르십시오",
        "what was pressed during an outage is not done: press it again",
    )
}

pub(super) fn interrupted() -> Text {
    Text::new(
        "재시작 전에 시작한 명령이 하나 있습니다. 실행되었을 수 있으니 /journal 을 보십시오. 다시 실행하지는 않습니다",
        "a command was begun before a restart and may have been carried out: see /journal. It is not done again",
    )
}

pub(super) fn too_old(count: u32) -> Text {
    Text::new(
        format!("연결이 끊긴 동안 온 오래된 명령 {count}건을 실행하지 않았습니다. 필요하면 다시 보내십시오"),
        format!("{count} commands of more than a minute ago were not carried out: send again what you still want"),
    )
}

pub(super) fn too_often() -> Text {
    Text::new(
        "명령이 너무 잦아 잠시 쉽니다. /halt 는 언제나 됩니다",
        "that is too many commands at once: wait a moment. /halt always goes",
    )
}

pub(super) fn borrowed() -> Text {
    Text::new(
        "전달되었거나 다른 봇이 쓴 글은 명령으로 받지 않습니다. 직접 쓰십시오",
        "forwarded words, and those of another bot, are no command: write it yourself",
    )
}

pub(super) fn changed() -> Text {
    Text::new("고친 글은 명령으로 받지 않습니다. 새로 보내십시오", "a changed message is no command: send a new one")
}

pub(super) fn not_done() -> Text {
    Text::new("하지 않았습니다", "not done")
}

pub(super) fn under_way() -> Text {
    Text::new("실행합니다…", "under way …")
}

pub(super) fn code_wanted() -> Text {
    Text::new(
        "인증 앱의 여섯 자리 코드를 1분 안에 보내십시오",
        "send the six digits of your authenticator app within a minute",
    )
}

pub(super) fn wrong_code(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Wrong { left } => Text::new(
            format!("코드가 틀립니다. {left}번 더 틀리면 15분 동안 받지 않습니다"),
            format!("that is not the code; after {left} more wrong ones none is taken for 15 minutes"),
        ),
        Verdict::Locked { until } => {
            let until = clock(until);
            Text::new(
                format!("코드가 다섯 번 틀려 {until} 까지 받지 않습니다. /halt 는 언제나 됩니다"),
                format!("five codes were wrong: none is taken before {until}. /halt always goes"),
            )
        }
        Verdict::Right(_) => Text::default(),
    }
}

pub(super) fn used(verdict: Option<Verdict>) -> Text {
    match verdict {
        Some(locked @ Verdict::Locked { .. }) => wrong_code(locked),
        _ => Text::new(
            "이미 쓴 코드입니다. 다음 코드를 기다리십시오",
            "that code was used already: wait for the next one",
        ),
    }
}

pub(super) fn nothing_asked() -> Text {
    Text::new("묻고 있는 것이 없습니다. /menu", "nothing is being asked. /menu")
}

pub(super) fn help() -> Text {
    Text::new(
        "/menu 로 버튼을 열거나 터미널과 같은 명령을 쓰십시오. 예:\n\
         /balance · /cash · /pnl --by stock · /orders\n\
         /buy 005930 1 --limit 70000\n/sell 삼성전자 half --limit 71000\n/order cancel 0000000001\n\
         /safe_sell on 005930 --size half\n/condition add 005930 --price-above 80000 --sell all\n\
         /follow add A --market kr --capital 5억\n/trading on follow\n/budget set --capital 1000만\n\
         /settle · /journal · /resume\n\
         /halt 는 언제든, 확인 없이, 바로 정지합니다. 다른 글은 알림으로 받습니다.",
        "Open the buttons with /menu, or write what you would in a terminal:\n\
         /balance · /cash · /pnl --by stock · /orders\n\
         /buy 005930 1 --limit 70000\n/sell 005930 half --limit 71000\n/order cancel 0000000001\n\
         /safe_sell on 005930 --size half\n/condition add 005930 --price-above 80000 --sell all\n\
         /follow add A --market kr --capital 500000000\n/trading on follow\n/budget set --capital 10000000\n\
         /settle · /journal · /resume\n\
         /halt stops at once, at any time, without a question. Any other text is taken as an alert.",
    )
}

fn clock(at: Timestamp) -> String {
    at.to_zoned(print::seoul()).strftime("%H:%M").to_string()
}
