//! `kis auth arm`: the owner's word that a profile trades with real money.

use beagle_core::{Command, Exit, Origin, Text, command::Door};

use crate::{
    commands::{App, Desk, trade},
    failure::Refusal,
    print::{self, ask},
    runtime,
};

/// Arms the profile's account for the digits that were typed.
pub(crate) fn run(app: &App<'_>, typed: Option<&str>) -> Result<Exit, Refusal> {
    let last_four = match typed {
        Some(digits) => digits.to_owned(),
        None if ask::is_possible() => ask::line(app.look().lang(), &question(app), |_| Ok(()))?,
        None => return Err(untyped()),
    };
    let door = if ask::is_possible() { Door::Terminal } else { Door::Cron };
    let origin = Origin::new(door).confirmed();
    let origin = if app.global.dry_run { origin.dry_run() } else { origin };
    let desk = Desk::new(app);
    let report = runtime::block_on(trade::perform(&desk, Command::Arm { last_four }, origin)).flatten()?;
    print::report(app.look(), &app.heading(), &report);
    Ok(report.exit)
}

fn question(app: &App<'_>) -> Text {
    let profile = &app.settings.profile.value;
    Text::new(
        format!("프로필 {profile} 로 실전투자 주문을 30일간 허용합니다. 계좌번호 앞 8자리 중 끝 네 자리"),
        format!("orders with real money through profile {profile} for 30 days. The account number's last four digits"),
    )
}

fn untyped() -> Refusal {
    Refusal::usage(
        Text::new("계좌 끝 네 자리가 필요합니다", "the account's last four digits are needed"),
        Text::new("kis auth arm 1234 처럼 쓰십시오", "write them: kis auth arm 1234"),
    )
}
