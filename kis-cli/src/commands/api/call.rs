//! `kis api call`

use beagle_core::{Exit, Text};
use kis_api::{
    Meta,
    endpoint::{Kind, Param, RawRead},
};

use super::{
    answer::{Answer, join},
    entry::Official,
    look_up::look_up,
    rows,
};
use crate::{
    cli::ApiCallArgs,
    commands::{App, Desk},
    failure::{self, Refusal},
    print, runtime,
};

/// Asks the broker. Whatever would change an account is refused: it would pass the journal and the limits by.
pub(crate) fn call(app: &App<'_>, args: &ApiCallArgs) -> Result<Exit, Refusal> {
    let meta = match look_up(&args.id)?.official {
        Official::Rest(meta) => meta,
        Official::Feed(feed) => return Err(is_feed(feed.id)),
    };
    let part = rows::part(meta, args.rows.as_deref())?;
    let raw = request(meta, &args.values)?;
    let answer = runtime::block_on(async {
        let desk = Desk::new(app);
        let client = &desk.broker().await?.client;
        let answer = match args.all {
            false => client.send_raw(&raw).await.map(Answer::of),
            true => client.all_raw(&raw).await.map(join),
        };
        answer.map_err(|error| failure::of_broker(&error))
    });
    let answer = answer.flatten()?;
    match part {
        Some(part) => print::result(app.look(), &app.heading(), &answer, || rows::page(part, &answer)),
        None => print::json(app.look(), &app.heading(), &answer),
    }
    Ok(Exit::Done)
}

/// The request, checked before anything is sent.
fn request(meta: &'static Meta, values: &[String]) -> Result<RawRead, Refusal> {
    let mut raw = RawRead::new(meta).map_err(|_| not_a_read(meta))?;
    for value in values {
        let Some((name, value)) = value.split_once('=') else { return Err(no_pair(value)) };
        raw = raw.set(name.trim(), value).map_err(|error| unusable(meta, name.trim(), &error))?;
    }
    let missing: Vec<_> = meta.params.iter().filter(|param| raw.missing().any(|name| name == param.name())).collect();
    if missing.is_empty() {
        return Ok(raw);
    }
    let names: Vec<_> = missing.iter().map(|param| format!("{} ({})", param.name(), param.label())).collect();
    let names = names.join(", ");
    let example = format!("kis api call {} {}=…", meta.id, missing[0].name());
    Err(Refusal::usage(
        Text::new(format!("필요한 값이 없습니다: {names}"), format!("missing: {names}")),
        Text::new(format!("예: {example}"), format!("for example: {example}")),
    ))
}

fn not_a_read(meta: &Meta) -> Refusal {
    let (ko, en) = match meta.kind {
        Kind::Order => (
            "주문 API는 직접 부를 수 없습니다: 기록과 한도를 거치지 않게 됩니다",
            "orders cannot be called directly: they would pass the journal and the limits by",
        ),
        _ => ("인증 API는 직접 부를 수 없습니다", "tokens and keys cannot be called for directly"),
    };
    Refusal::new(
        Exit::Refused,
        "not_a_read",
        Text::new(format!("{}: {ko}", meta.id), format!("{}: {en}", meta.id)),
        match meta.kind {
            Kind::Order => {
                Text::new("kis order buy, kis order sell 등을 쓰십시오", "use kis order buy, kis order sell and so on")
            }
            _ => Text::new("kis auth 를 쓰십시오", "use kis auth"),
        },
    )
}

fn is_feed(id: &str) -> Refusal {
    Refusal::usage(
        Text::new(
            format!("{id}: 실시간 시세는 호출할 수 없습니다"),
            format!("{id} is a realtime feed, which cannot be called"),
        ),
        Text::new("kis watch 를 쓰십시오", "use kis watch"),
    )
}

fn no_pair(word: &str) -> Refusal {
    Refusal::usage(
        Text::new(format!("{word}: NAME=VALUE 꼴이 아닙니다"), format!("{word} is not of the form NAME=VALUE")),
        Text::new("예: FID_INPUT_ISCD=005930", "for example: FID_INPUT_ISCD=005930"),
    )
}

fn unusable(meta: &Meta, name: &str, error: &kis_api::Error) -> Refusal {
    let upper = name.to_uppercase();
    let known = meta.params.iter().map(Param::name);
    let hint = match failure::near(&upper, known.filter(|known| !known.eq_ignore_ascii_case(name))) {
        Some(near) => Text::new(format!("혹시 {near} 입니까?"), format!("did you mean {near}?")),
        None => Text::new(
            format!("kis api show {} 로 확인하십시오", meta.id),
            format!("look with kis api show {}", meta.id),
        ),
    };
    Refusal::usage(Text::new(format!("쓸 수 없는 값입니다: {error}"), error.to_string()), hint)
}
