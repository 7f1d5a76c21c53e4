//! Hashkey.

use super::super::prelude::*;

static META: Meta = Meta {
    id: "oauth.hashkey",
    title: "Hashkey",
    doc_no: "",
    method: Method::Post,
    path: "/uapi/hashkey",
    kind: Kind::Auth,
    class: Class::Quote,
    tr_ids: &[],
    paging: Paging::Single,
    params: &[],
    reply: &[root(&[Field::Text("HASH", "해시키")])],
    check: check::<HashkeyResponse>,
};

/// Hashkey — signs an order's body with a hash: `POST /uapi/hashkey`.
#[derive(Clone)]
pub struct Hashkey {
    params: Params,
}

impl fmt::Debug for Hashkey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hashkey").finish_non_exhaustive()
    }
}

impl Hashkey {
    /// The body: names and values in their order.
    pub fn new(body: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut params = META.defaults();
        for (name, value) in body {
            params.push(name, value);
        }
        Self { params }
    }
}

impl Endpoint for Hashkey {
    type Response = HashkeyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

/// The reply to [`Hashkey`].
#[non_exhaustive]
pub struct HashkeyResponse {
    /// 해시키 — hash key of the request body.
    pub hash: String,
}

impl fmt::Debug for HashkeyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("HashkeyResponse", "").texts(&[&self.hash]).fmt(f)
    }
}

impl Decode for HashkeyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self { hash: root.text("HASH") }
    }
}
