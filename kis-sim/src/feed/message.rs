//! What clients say, and what they are answered.

use serde_json::Value;

use super::cipher::Cipher;
use crate::wire::Object;

/// What a client said.
#[derive(Debug)]
pub(super) enum Heard {
    /// A registration, or the end of one.
    Ask(Ask),
    /// The answer to a `PINGPONG`.
    Pong,
    /// Something that can't be understood.
    Nonsense(Complaint),
}

/// A registration, or the end of one.
#[derive(Debug)]
pub(super) struct Ask {
    pub(super) approval: String,
    pub(super) wish: Wish,
    pub(super) tr_id: String,
    pub(super) key: String,
}

/// `tr_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// 1
    Register,
    /// 2
    Release,
}

/// Why something was not done: `msg_cd` and `msg1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Complaint {
    pub(super) code: String,
    pub(super) message: String,
}

impl Complaint {
    pub(super) fn new(code: &str, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }

    fn parsing(code: &str, what: &str) -> Self {
        Self::new(code, format!("JSON PARSING ERROR : {what}"))
    }

    /// The answer about a registration.
    pub(super) fn about(&self, ask: &Ask) -> String {
        reply(&ask.tr_id, &ask.key, "N", &body("1", &self.code, &self.message))
    }

    /// The answer that does not say what it is about.
    pub(super) fn unaddressed(&self) -> String {
        // An approval key that is not known is no error of the message's form.
        let rt_cd = if self.code == "OPSP0011" { "1" } else { "9" };
        reply("(null)", "", "N", &body(rt_cd, &self.code, &self.message))
    }
}

/// Reads what a client said.
pub(super) fn read(text: &str) -> Heard {
    let Ok(Value::Object(message)) = serde_json::from_str::<Value>(text) else {
        return Heard::Nonsense(Complaint::parsing("OPSP9999", "invalid json format"));
    };
    let header = message.get("header");
    if header.and_then(|header| header.get("tr_id")).is_some_and(|id| id == "PINGPONG") {
        return Heard::Pong;
    }
    match ask(header, message.get("body")) {
        Ok(ask) => Heard::Ask(ask),
        Err(complaint) => Heard::Nonsense(complaint),
    }
}

fn ask(header: Option<&Value>, body: Option<&Value>) -> Result<Ask, Complaint> {
    let missing = |code, what: &str| Complaint::parsing(code, &format!("{what} not found"));
    let header = header.ok_or_else(|| missing("OPSP9998", "header"))?;
    let input = body.ok_or_else(|| missing("OPSP9992", "body"))?.get("input");
    let input = input.ok_or_else(|| missing("OPSP9991", "input"))?;
    let text = |part: &Value, name| part.get(name).and_then(Value::as_str).map(|text: &str| text.trim().to_owned());

    let approval = text(header, "approval_key").filter(|key| !key.is_empty());
    let approval = approval.ok_or_else(|| Complaint::parsing("OPSP9996", "appkey"))?;
    match text(header, "custtype").as_deref() {
        Some("P" | "B") => {}
        Some(_) => return Err(Complaint::parsing("OPSP8998", "invalid custtype")),
        None => return Err(missing("OPSP9997", "custtype")),
    }
    let wish = match text(header, "tr_type").as_deref() {
        Some("1") => Wish::Register,
        Some("2") => Wish::Release,
        _ => return Err(Complaint::parsing("OPSP8997", "invalid tr_type")),
    };
    let tr_id = text(input, "tr_id").unwrap_or_default();
    let key = text(input, "tr_key").ok_or_else(|| missing("OPSP9990", "tr_key"))?;
    if key.is_empty() {
        return Err(Complaint::parsing("OPSP8993", "invalid tr_key"));
    }
    Ok(Ask { approval, wish, tr_id, key })
}

/// The answer to a registration or its end that went well. The key and the vector come with every one of them.
pub(super) fn success(ask: &Ask, is_encrypted: bool, cipher: &Cipher) -> String {
    let (code, message) = match ask.wish {
        Wish::Register => ("OPSP0000", "SUBSCRIBE SUCCESS"),
        Wish::Release => ("OPSP0001", "UNSUBSCRIBE SUCCESS"),
    };
    let output = Object::new().with("iv", cipher.iv.as_str()).with("key", cipher.key.as_str());
    let body = body("0", code, message).with("output", crate::wire::Value::Object(output));
    reply(&ask.tr_id, &ask.key, if is_encrypted { "Y" } else { "N" }, &body)
}

/// `PINGPONG`, with this date and time.
pub(super) fn ping(datetime: &str) -> String {
    let header = Object::new().with("tr_id", "PINGPONG").with("datetime", datetime);
    Object::new().with("header", crate::wire::Value::Object(header)).to_json()
}

fn body(rt_cd: &str, code: &str, message: &str) -> Object {
    Object::new().with("rt_cd", rt_cd).with("msg_cd", code).with("msg1", message)
}

fn reply(tr_id: &str, key: &str, encrypt: &str, body: &Object) -> String {
    let header = Object::new().with("tr_id", tr_id).with("tr_key", key).with("encrypt", encrypt);
    let whole = Object::new().with("header", crate::wire::Value::Object(header));
    whole.with("body", crate::wire::Value::Object(body.clone())).to_json()
}
