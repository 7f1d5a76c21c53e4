//! 접근토큰폐기(P) (인증-002).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "oauth.revoke_token",
    title: "접근토큰폐기(P)",
    doc_no: "인증-002",
    method: Method::Post,
    path: "/oauth2/revokeP",
    kind: Kind::Auth,
    class: Class::Token,
    tr_ids: &[],
    paging: Paging::Single,
    params: &[
        Param::Required("appkey", "고객 앱Key", 36, None),
        Param::Required("appsecret", "고객 앱Secret", 180, None),
        Param::Required("token", "접근토큰", 286, None),
    ],
    reply: &[root(&[Field::Integer("code", "응답코드"), Field::Text("message", "응답메세지")])],
    check: check::<RevokeTokenResponse>,
};

/// 접근토큰폐기(P) — revokes an access token: `POST /oauth2/revokeP`.
///
/// Official document: 인증-002.
#[doc(alias = "인증-002")]
#[doc(alias = "접근토큰폐기(P)")]
#[derive(Clone)]
pub struct RevokeToken {
    params: Params,
}

impl fmt::Debug for RevokeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevokeToken").finish_non_exhaustive()
    }
}

impl RevokeToken {
    /// Required: `appkey` 고객 앱Key (application key); `appsecret` 고객 앱Secret (application secret key);
    /// `token` 접근토큰 (access token).
    pub fn new(appkey: impl Into<String>, appsecret: impl Into<String>, token: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("appkey", appkey.into());
        params.set("appsecret", appsecret.into());
        params.set("token", token.into());
        Self { params }
    }
}

impl Endpoint for RevokeToken {
    type Response = RevokeTokenResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

/// The reply to [`RevokeToken`].
#[non_exhaustive]
pub struct RevokeTokenResponse {
    /// 응답코드 — response code.
    pub code: Option<i64>,
    /// 응답메세지 — response message.
    pub message: String,
}

impl fmt::Debug for RevokeTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("RevokeTokenResponse", "").texts(&[&self.message]).integers(&[self.code]).fmt(f)
    }
}

impl Decode for RevokeTokenResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self { code: root.integer("code"), message: root.text("message") }
    }
}
