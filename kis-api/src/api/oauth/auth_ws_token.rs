//! 실시간 (웹소켓) 접속키 발급 (실시간-000).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "oauth.auth_ws_token",
    title: "실시간 (웹소켓) 접속키 발급",
    doc_no: "실시간-000",
    method: Method::Post,
    path: "/oauth2/Approval",
    kind: Kind::Auth,
    class: Class::Token,
    tr_ids: &[],
    paging: Paging::Single,
    params: &[
        Param::Required("grant_type", "권한부여타입", 18, Some("client_credentials")),
        Param::Required("appkey", "앱키", 36, None),
        Param::Required("secretkey", "시크릿키", 180, None),
    ],
    reply: &[root(&[Field::Text("approval_key", "웹소켓 접속키")])],
    check: check::<AuthWsTokenResponse>,
};

/// 실시간 (웹소켓) 접속키 발급 — issues the websocket approval key: `POST /oauth2/Approval`.
///
/// Official document: 실시간-000.
#[doc(alias = "실시간-000")]
#[doc(alias = "실시간 (웹소켓) 접속키 발급")]
#[derive(Clone)]
pub struct AuthWsToken {
    params: Params,
}

impl fmt::Debug for AuthWsToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthWsToken").finish_non_exhaustive()
    }
}

impl AuthWsToken {
    /// Required: `appkey` 앱키 (application key); `secretkey` 시크릿키 (application secret key).
    pub fn new(appkey: impl Into<String>, secretkey: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("appkey", appkey.into());
        params.set("secretkey", secretkey.into());
        Self { params }
    }
}

impl Endpoint for AuthWsToken {
    type Response = AuthWsTokenResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

/// The reply to [`AuthWsToken`].
#[non_exhaustive]
pub struct AuthWsTokenResponse {
    /// 웹소켓 접속키 — websocket access key.
    pub approval_key: String,
}

impl fmt::Debug for AuthWsTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthWsTokenResponse").finish_non_exhaustive()
    }
}

impl Decode for AuthWsTokenResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self { approval_key: root.text("approval_key") }
    }
}
