//! Somebody who asks `kis serve` for everything, with and without what opens it, and keeps every answer.

use std::{fs, path::Path};

use serde_json::{Value, json};

use super::{
    http::{request, say},
    values::credential,
};
use crate::Result;

const FORM: &str = "Content-Type: application/x-www-form-urlencoded";
const JSON: &str = "Content-Type: application/json";

const BUY: &str = r#"{"symbol": "005930", "qty": 1, "limit": 70000, "yes": true}"#;
const BUY_NOT: &str = r#"{"yes": true}"#;

/// The line of a head that opens the server.
pub(super) fn bearer() -> Result<String> {
    Ok(format!("Authorization: Bearer {}", credential("KIS_SERVE_TOKEN")?))
}

/// Somebody who asks a server, and keeps every answer.
pub(super) struct Client<'c> {
    pub(super) host: &'c str,
    pub(super) folder: &'c Path,
}

impl Client<'_> {
    fn ask(&self, (method, path): (&str, &str), head: &[&str], body: &str) -> Result<(u16, String)> {
        let host = format!("Host: {}", self.host);
        let is_named = head.iter().any(|line| line.starts_with("Host:"));
        let head: Vec<&str> = head.iter().copied().chain((!is_named).then_some(host.as_str())).collect();
        let answer = say(self.host, &request((method, path), &head, body))?;
        let number = fs::read_dir(self.folder)?.count();
        let name: String = path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(60).collect();
        fs::write(self.folder.join(format!("{number:04}-{method}{name}.http")), &answer)?;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Ok((status, answer))
    }

    /// What is answered to each.
    pub(super) fn look_at(&self, paths: &[&str], head: &[&str]) -> Result<Vec<u16>> {
        paths.iter().map(|path| Ok(self.ask(("GET", path), head, "")?.0)).collect()
    }

    /// Nothing opens, and a wrong token is no better.
    pub(super) fn as_stranger(&self) -> Result<Vec<u16>> {
        let paths =
            ["/", "/login", "/healthz", "/metrics", "/openapi.json", "/v1/balance", "/page/balance", "/nowhere"];
        let mut statuses = self.look_at(&paths, &[])?;
        statuses.extend(self.look_at(&["/v1/balance"], &["Authorization: Bearer wrong"])?);
        statuses.extend(self.look_at(&["/v1/balance"], &["Host: evil.example"])?);
        statuses.push(self.ask(("POST", "/login"), &[FORM], "token=wrong")?.0);
        Ok(statuses)
    }

    /// Every route of the document, and every page.
    pub(super) fn as_owner(&self) -> Result<Vec<u16>> {
        let bearer = bearer()?;
        let (_, answer) = self.ask(("GET", "/openapi.json"), &[&bearer], "")?;
        let document: Value = serde_json::from_str(answer.split_once("\r\n\r\n").map_or("", |(_, body)| body))?;
        let mut statuses = self.look_at(&["/metrics", "/healthz", "/v1/nowhere"], &[&bearer])?;
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            if item.get("get").is_some() {
                statuses.extend(
                    self.look_at(&[path, &format!("{path}?symbol=005930&leader=A&name=%EC%82%BC")], &[&bearer])?,
                );
            }
            let key = format!("Idempotency-Key: {path}");
            for body in
                ["{}", "{", r#"{"yes": true}"#, r#"{"yes": true, "symbol": "005930", "qty": 1, "limit": 70000}"#]
            {
                statuses.push(self.ask(("POST", path), &[&bearer, JSON, &format!("{key}{}", body.len())], body)?.0);
            }
            statuses.push(self.ask(("POST", path), &[&bearer, FORM], "yes=true")?.0);
            statuses.push(self.ask(("DELETE", path), &[&bearer], "")?.0);
        }
        let alert = json!({ "text": "A bought 50 shares of 005930 at 70,000" }).to_string();
        statuses.push(self.ask(("POST", "/v1/alerts"), &[&bearer, JSON], &alert)?.0);
        statuses.push(self.ask(("POST", "/v1/halt"), &[&bearer, JSON], "")?.0);
        statuses.push(self.ask(("POST", "/v1/order/buy"), &[&bearer, JSON, "Idempotency-Key: halted"], BUY)?.0);
        statuses.push(self.ask(("POST", "/v1/resume"), &[&bearer, JSON, "Idempotency-Key: resume"], BUY_NOT)?.0);
        statuses.extend(self.pages()?);
        Ok(statuses)
    }

    fn pages(&self) -> Result<Vec<u16>> {
        let token = credential("KIS_SERVE_TOKEN")?;
        let (status, entered) = self.ask(("POST", "/login"), &[FORM], &format!("token={token}"))?;
        let session = between(&entered, "kis_session=", ";").ok_or("signing in gives no session")?;
        let cookie = format!("Cookie: kis_session={session}");
        let mut statuses = vec![status];
        let names = ["balance", "orders", "rules", "alerts", "more", "leaders", "settings", "pnl", "journal"];
        for name in names.into_iter().chain(["quote?symbol=005930", "nowhere"]) {
            statuses.extend(self.look_at(&[&format!("/page/{name}"), &format!("/live/{name}")], &[&cookie])?);
        }
        let drawings = ["/chart/equity.svg", "/chart/pnl.svg", "/chart/candles.svg?symbol=005930", "/chart/no.svg"];
        let assets = ["/page.css", "/page.js", "/sw.js", "/manifest.webmanifest", "/lang?to=ko", "/page/balance"];
        statuses.extend(self.look_at(&drawings, &[&cookie])?);
        statuses.extend(self.look_at(&assets, &[&cookie, "Accept-Language: ko"])?);
        let (_, page) = self.ask(("GET", "/page/orders"), &[&cookie], "")?;
        let form = between(&page, "name=\"form\" value=\"", "\"").ok_or("a page without a form")?;
        for (request, body) in [
            ("1", "command=order/buy&symbol=005930&qty=1&limit=70000"),
            ("2", "command=order/buy&symbol=005930&qty=x"),
            ("3", "command=trading/on&switch=kr"),
            ("", "command=halt"),
            ("4", "command=auth/login"),
        ] {
            let body = format!("form={form}&request={request}&{body}");
            statuses.push(self.ask(("POST", "/do"), &[&cookie, FORM], &body)?.0);
        }
        statuses.push(self.ask(("POST", "/do"), &[&cookie, FORM], "form=wrong&request=5&command=halt")?.0);
        statuses.push(self.ask(("POST", "/logout"), &[&cookie, FORM], "")?.0);
        Ok(statuses)
    }
}

fn between<'t>(text: &'t str, before: &str, behind: &str) -> Option<&'t str> {
    text.split_once(before)?.1.split_once(behind).map(|(found, _)| found)
}
