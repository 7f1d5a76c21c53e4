//! `kis serve`

use std::path::PathBuf;

use clap::Args;

use super::value;
use crate::serve::Place;

/// How this program is served. What is not given here comes from `[serve]` of the configuration.
#[derive(Debug, Default, Args)]
#[command(
    after_help = "The first line is the address. What opens it is a token, made at the first start and shown once, as a QR code.\n\
                        Off this machine it needs TLS. POST /v1/order/buy is `kis order buy`; /openapi.json has all of it.\n\
                        첫 줄이 주소입니다. 접속 토큰은 처음 시작할 때 만들어 QR 코드로 한 번만 보여 줍니다.\n\
                        이 컴퓨터 밖에서 접속하려면 TLS가 필요합니다."
)]
pub(crate) struct ServeArgs {
    /// Where to listen: 127.0.0.1:8420, or unix:/run/user/1000/kis.sock · 주소
    #[arg(long, value_name = "ADDRESS", value_parser = value::place)]
    pub(crate) listen: Option<Place>,
    /// The port, at that address; with 0 a free one · 포트
    #[arg(long, value_name = "PORT")]
    pub(crate) port: Option<u16>,
    /// A certificate in PEM, with those between it and an authority · TLS 인증서
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// Its key, in PEM · TLS 인증서의 키
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// Certificates of an authority of this machine's own, which a phone has to be told to trust · 자체 인증기관
    #[arg(long, conflicts_with = "tls_cert")]
    pub(crate) tls_self: bool,
    /// Make another token and show it; the one of before opens nothing any more · 새 토큰
    #[arg(long)]
    pub(crate) new_token: bool,
}
