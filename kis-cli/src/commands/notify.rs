//! `kis notify list|test|login`

mod login;

use beagle_core::{
    Exit, Text,
    engine::StoreError,
    notice::{Delivery, NoticeKind, NoticeLine, NoticeStatus},
};
use serde::Serialize;

use super::{App, Desk};
use crate::{
    cli::NotifyVerb,
    failure::Refusal,
    notify,
    print::{self, Cell, Page, Table, Tone, left, right, wrapped},
};

/// So many of the latest are shown.
const LISTED: u32 = 50;

#[derive(Serialize)]
struct Notices {
    notices: Vec<NoticeLine>,
}

/// Runs what was typed.
pub(crate) async fn run(app: &App<'_>, verb: NotifyVerb) -> Result<Exit, Refusal> {
    match verb {
        NotifyVerb::List => list(app).await,
        NotifyVerb::Test => test(app).await,
        NotifyVerb::Login(args) => login::run(app, &args),
    }
}

/// What is on its way is tried first, so that the list is of now.
async fn list(app: &App<'_>) -> Result<Exit, Refusal> {
    let desk = Desk::new(app);
    let engine = desk.engine().await?;
    notify::flush(&desk).await;
    let notices = Notices { notices: engine.outbox().latest(LISTED).map_err(|error| unreadable(&error))? };
    print::result(app.look(), &app.heading(), &notices, || page(&notices.notices));
    Ok(Exit::Done)
}

async fn test(app: &App<'_>) -> Result<Exit, Refusal> {
    app.refuse_dry_run()?;
    if !app.settings.is_anybody_told() {
        return Err(no_way(app));
    }
    let desk = Desk::new(app);
    let engine = desk.engine().await?;
    engine.announce_test().map_err(|error| unreadable(&error))?;
    notify::flush(&desk).await;
    let latest = engine.outbox().latest(LISTED).map_err(|error| unreadable(&error))?;
    let this = latest.into_iter().rfind(|line| line.notice.kind == NoticeKind::Test);
    let notices = Notices { notices: this.into_iter().collect() };
    print::result(app.look(), &app.heading(), &notices, || page(&notices.notices));
    let is_sent = notices.notices.iter().all(|line| line.status == NoticeStatus::Sent);
    Ok(if is_sent { Exit::Done } else { Exit::Failed })
}

fn page(notices: &[NoticeLine]) -> Page {
    let mut page = Page::default();
    let mut table = Table::new([
        right("id", "번호", "Id"),
        left("at", "시각", "Time"),
        left("kind", "종류", "Kind"),
        left("status", "상태", "Status"),
        wrapped("text", "내용", "Message"),
    ]);
    for NoticeLine { notice, status, .. } in notices {
        table.row([
            Cell::text(notice.id.to_string()),
            Cell::Instant(notice.at),
            Cell::text(notice.kind.name()),
            word(*status),
            Cell::Reason(one_line(&notice.text), Tone::Plain),
        ]);
    }
    page.table_or(table, Text::new("알릴 일이 아직 없었습니다", "there was nothing to tell yet"));
    let is_unsent = |delivery: &&Delivery| delivery.status != NoticeStatus::Sent;
    let unsent =
        notices.iter().flat_map(|line| line.deliveries.iter().filter(is_unsent).map(|of| (line.notice.id, of)));
    for text in unsent.filter_map(|(id, delivery)| trouble(id, delivery)) {
        page.line(text, Tone::Warn);
    }
    page
}

fn word(status: NoticeStatus) -> Cell {
    let (name, ko, en, tone) = match status {
        NoticeStatus::Queued => ("queued", "대기", "queued", Tone::Plain),
        NoticeStatus::Sent => ("sent", "보냄", "sent", Tone::Plain),
        NoticeStatus::Failed => ("failed", "실패", "failed", Tone::Warn),
        NoticeStatus::Unwanted => ("unwanted", "보내지 않음", "not to be sent", Tone::Dim),
    };
    Cell::Word(name, Text::new(ko, en), tone)
}

/// `#12, command: failed 2 times, …`.
fn trouble(id: i64, Delivery { carrier, attempts, trouble, .. }: &Delivery) -> Option<Text> {
    let Text { ko, en } = trouble.as_ref()?;
    let times = if *attempts == 1 { "once".to_owned() } else { format!("{attempts} times") };
    Some(Text::new(
        format!("#{id}, {carrier}: {attempts}번 실패, {ko}"),
        format!("#{id}, {carrier}: failed {times}, {en}"),
    ))
}

fn one_line(text: &Text) -> Text {
    let join = |text: &str| text.lines().collect::<Vec<_>>().join(" ");
    Text::new(join(&text.ko), join(&text.en))
}

fn no_way(app: &App<'_>) -> Refusal {
    let file = app.settings.paths.config_file();
    let file = file.display();
    Refusal::usage(
        Text::new("알림을 보낼 곳이 없습니다", "there is no way for notices to leave"),
        Text::new(
            format!(
                "{file} 에 notify.command 를 쓰거나, 텔레그램은 kis notify login --chat 대화방번호 로 등록하십시오"
            ),
            format!("write notify.command into {file}, or sign a Telegram bot in with kis notify login --chat CHAT"),
        ),
    )
}

fn unreadable(error: &StoreError) -> Refusal {
    Refusal::failed(
        "store",
        error.text(),
        Text::new("kis doctor 로 상태 폴더를 점검하십시오", "look at the state folder with kis doctor"),
    )
}
