//! Every official endpoint by name: `kis api`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What can be done with the endpoints.
#[derive(Debug, Subcommand)]
pub(crate) enum ApiVerb {
    /// Every endpoint and realtime feed, and what is there for it · 목록
    #[command(after_help = "Example · 예: kis api list 잔고")]
    List(ApiListArgs),
    /// Parameters and fields of one · 요청값과 응답값
    #[command(after_help = "Example · 예: kis api show FHKST01010100")]
    Show(ApiShowArgs),
    /// Ask any endpoint that reads; orders have commands of their own · 조회 호출
    #[command(after_help = "Examples · 예:\n  kis api call domestic_stock.inquire_price FID_INPUT_ISCD=005930\n  \
                            kis api call TTTC8434R --all --rows output1 --output csv\n\
                            The account is filled in. The list of a reply that has one, or the part that --rows names, is\n\
                            a table or CSV. Any other reply is JSON, decimals as text; with --output json all are, whole.\n\
                            계좌번호는 자동으로 채웁니다. 목록이 하나인 응답의 목록이나 --rows 로 고른 부분은 표나\n\
                            CSV로 보입니다. 그 밖의 응답은 JSON이며 소수는 문자열입니다.")]
    Call(ApiCallArgs),
    /// Read a stored reply or websocket frame · 저장된 응답 해석
    #[command(after_help = "Example · 예: kis api decode domestic_stock.inquire_price --file reply.json\n\
                            Without --file it reads standard input. Keys that no field takes stand under `unknown`.\n\
                            --file 이 없으면 표준 입력을 읽습니다. 알려지지 않은 값은 `unknown` 에 둡니다.")]
    Decode(ApiDecodeArgs),
}

/// Which entries are listed.
#[derive(Debug, Args)]
pub(crate) struct ApiListArgs {
    /// Only entries with all of these words in id, title, path or TR id · 찾는 말
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
}

/// Which entry is shown.
#[derive(Debug, Args)]
pub(crate) struct ApiShowArgs {
    /// An id as `kis api list` shows it, a TR id or a path · 이름
    #[arg(value_name = "ID")]
    pub(crate) id: String,
}

/// What is asked.
#[derive(Debug, Args)]
pub(crate) struct ApiCallArgs {
    /// An id as `kis api list` shows it, a TR id or a path · 이름
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// Parameters by their official names, in any letter case · 요청값
    #[arg(value_name = "NAME=VALUE")]
    pub(crate) values: Vec<String>,
    /// Every page, or an error · 끝까지
    #[arg(long)]
    pub(crate) all: bool,
    /// The part to print as a table or CSV, such as output1 · 표로 볼 부분
    #[arg(long, value_name = "PART")]
    pub(crate) rows: Option<String>,
}

/// What is read.
#[derive(Debug, Args)]
pub(crate) struct ApiDecodeArgs {
    /// An id as `kis api list` shows it, a TR id or a path · 이름
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// The file; standard input when not given · 파일
    #[arg(long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}
