//! 접근토큰발급(P) (인증-001).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "oauth.auth_token",
    title: "접근토큰발급(P)",
    doc_no: "인증-001",
    method: Method::Post,
    path: "/oauth2/tokenP",
    kind: Kind::Auth,
    class: Class::Token,
    tr_ids: &[],
    paging: Paging::Single,
    params: &[
        Param::Required("grant_type", "권한부여 Type", 18, Some("client_credentials")),
        Param::Required("appkey", "앱키", 36, None),
        Param::Required("appsecret", "앱시크릿키", 180, None),
    ],
    reply: &[root(&[
        Field::Text("access_token", "접근토큰"),
        Field::Text("token_type", "접근토큰유형"),
        Field::Integer("expires_in", "접근토큰 유효기간"),
        Field::Text("access_token_token_expired", "접근토큰 유효기간(일시표시)"),
    ])],
    check: check::<AuthTokenResponse>,
};

/// 접근토큰발급(P) — issues the access token: `POST /oauth2/tokenP`.
///
/// Official document: 인증-001.
#[doc(alias = "인증-001")]
#[doc(alias = "접근토큰발급(P)")]
#[derive(Clone)]
pub struct AuthToken {
    params: Params,
}

impl fmt::Debug for AuthToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthToken").finish_non_exhaustive()
    }
}

impl AuthToken {
    /// Required: `appkey` 앱키 (application key); `appsecret` 앱시크릿키 (application secret key).
    pub fn new(appkey: impl Into<String>, appsecret: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("appkey", appkey.into());
        params.set("appsecret", appsecret.into());
        Self { params }
    }
}

impl Endpoint for AuthToken {
    type Response = AuthTokenResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

/// The reply to [`AuthToken`].
#[non_exhaustive]
pub struct AuthTokenResponse {
    /// 접근토큰 — access token.
    pub access_token: String,
    /// 접근토큰유형 — access token type.
    pub token_type: String,
    /// 접근토큰 유효기간 — access token lifetime, seconds.
    pub expires_in: Option<i64>,
    /// 접근토큰 유효기간(일시표시) — access token expiry, date and time.
    pub access_token_token_expired: String,
}

impl fmt::Debug for AuthTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthTokenResponse").finish_non_exhaustive()
    }
}

impl Decode for AuthTokenResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            access_token: root.text("access_token"),
            token_type: root.text("token_type"),
            expires_in: root.integer("expires_in"),
            access_token_token_expired: root.text("access_token_token_expired"),
        }
    }
}
