//! `kis alert …`, `kis settle`, `kis journal` and `kis state …`

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use kis_api::OrderNo;

use super::value;

/// What can be done with alerts.
#[derive(Debug, Subcommand)]
pub(crate) enum AlertVerb {
    /// Queue alerts: the argument, or standard input, one a line · 알림 넣기
    #[command(after_help = "Examples · 예:\n  kis alert ingest 'A bought 1,000 shares of 005930 at 70,000'\n  \
                            kis alert ingest 'A님이 005930 1,000주를 70,000원에 매수했습니다'")]
    Ingest {
        /// The alert; several words are joined · 알림 내용
        text: Vec<String>,
        /// The message's own id: the same id is the same alert, whenever it comes · 메시지 고유 번호
        #[arg(long, value_name = "ID", value_parser = value::word, requires = "text")]
        id: Option<String>,
    },
    /// The alerts and what became of them · 목록
    List,
    /// Place the orders that follow from queued alerts · 주문 실행
    Drain {
        /// Alerts that are wanted in spite of their age, by the id in the list · 오래된 알림 확인
        #[arg(long, value_name = "ID")]
        confirm: Vec<i64>,
    },
}

/// Which unknown order, and what became of it.
#[derive(Debug, Args)]
#[command(
    after_help = "Without an ID the broker's list is asked about each of them, and what it can't tell is left for you to say.\n\
                        ID가 없으면 증권사 목록에서 하나씩 찾아보고, 그래도 알 수 없는 것만 남깁니다."
)]
pub(crate) struct SettleArgs {
    /// The order's id in that list · 목록의 번호
    #[arg(requires = "answer")]
    pub(crate) id: Option<i64>,
    /// It was placed, under this number · 접수된 주문번호
    #[arg(long, value_name = "ORDER_NO", value_parser = value::order_no, group = "answer", requires = "id")]
    pub(crate) placed: Option<OrderNo>,
    /// It was never placed · 접수되지 않음
    #[arg(long, group = "answer", requires = "id")]
    pub(crate) not_placed: bool,
}

/// Whose story is told.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples · 예:\n  kis journal\n  kis journal 12\n  kis journal --from 2026-03-02 --to 2026-03-06"
)]
pub(crate) struct JournalArgs {
    /// One order, by the id in the list · 목록의 번호
    #[arg(value_name = "ID", conflicts_with_all = ["from", "to"])]
    pub(crate) id: Option<i64>,
    /// The first day; today when not given · 시작일
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) from: Option<Date>,
    /// The last day; today when not given · 종료일
    #[arg(long, value_name = "DAY", value_parser = value::day)]
    pub(crate) to: Option<Date>,
}

/// What can be done with all that is remembered.
#[derive(Debug, Subcommand)]
pub(crate) enum StateVerb {
    /// Write a copy that only you can read · 내보내기
    Export {
        /// A file that is not there yet · 파일
        #[arg(value_name = "FILE")]
        to: PathBuf,
    },
    /// Take everything over from a copy; what is remembered now is forgotten · 가져오기
    #[command(
        after_help = "Afterwards only sales are possible until `kis settle` finds nothing at the broker that the copy does not know,\n\
                            or until `kis resume`.\n\
                            가져온 뒤에는 `kis settle` 이 증권사 목록과 맞추어 볼 때까지 (또는 `kis resume` 까지) 매도만 됩니다."
    )]
    Import {
        /// The copy · 파일
        #[arg(value_name = "FILE")]
        from: PathBuf,
    },
}
