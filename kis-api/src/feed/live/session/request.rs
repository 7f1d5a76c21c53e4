//! What is said to the broker.

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use super::registration::Topic;

/// What a request does to a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Register,
    Release,
}

#[derive(Serialize)]
struct Request<'a> {
    header: Header<'a>,
    body: Body<'a>,
}

#[derive(Serialize)]
struct Header<'a> {
    approval_key: &'a str,
    custtype: &'a str,
    tr_type: &'a str,
    #[serde(rename = "content-type")]
    content_type: &'a str,
}

#[derive(Serialize)]
struct Body<'a> {
    input: Input<'a>,
}

#[derive(Serialize)]
struct Input<'a> {
    tr_id: &'a str,
    tr_key: &'a str,
}

/// The text of a request. It holds the approval key.
pub(super) fn text(act: Act, topic: &Topic, approval_key: &SecretString) -> String {
    let tr_type = match act {
        Act::Register => "1",
        Act::Release => "2",
    };
    let header = Header { approval_key: approval_key.expose_secret(), custtype: "P", tr_type, content_type: "utf-8" };
    let input = Input { tr_id: topic.tr_id, tr_key: &topic.key };
    // Texts alone: there is nothing that could fail.
    serde_json::to_string(&Request { header, body: Body { input } }).unwrap_or_default()
}
