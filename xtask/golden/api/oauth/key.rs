//! 키 (인증-1).

use super::super::prelude::*;

static META: Meta = Meta {
    id: "oauth.key",
    title: "키",
    doc_no: "인증-1",
    method: Method::Post,
    path: "/oauth2/key",
    kind: Kind::Auth,
    class: Class::Token,
    tr_ids: &[],
    paging: Paging::Single,
    params: &[Param::Required("appkey", "앱키", 36, None)],
    reply: &[root(&[Field::Text("access_token", "접근토큰")])],
    check: check::<KeyResponse>,
};

/// 키 — gives a key: `POST /oauth2/key`.
///
/// Official document: 인증-1.
#[doc(alias = "인증-1")]
#[doc(alias = "키")]
#[derive(Clone)]
pub struct Key {
    params: Params,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").finish_non_exhaustive()
    }
}

impl Key {
    /// Required: `appkey` 앱키 (application key).
    pub fn new(appkey: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("appkey", appkey.into());
        Self { params }
    }
}

impl Endpoint for Key {
    type Response = KeyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

/// The reply to [`Key`].
#[non_exhaustive]
pub struct KeyResponse {
    /// 접근토큰 — access token.
    pub access_token: String,
}

impl fmt::Debug for KeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyResponse").finish_non_exhaustive()
    }
}

impl Decode for KeyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self { access_token: root.text("access_token") }
    }
}
