//! The browser's cookies, those included that pages can't read. WebDriver gives and takes those of the page that is open;
//! a session may have some of several machines, so it is the browser that is asked, by Chromium's own command.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use super::Browser;
use crate::watch_users::Trouble;

/// What of a cookie is kept: what it takes to set it again.
const KEPT: [&str; 8] = ["name", "value", "domain", "path", "secure", "httpOnly", "sameSite", "expires"];

/// A command of Chromium's, by way of its driver.
#[derive(Debug)]
struct Chromium {
    name: &'static str,
    params: Value,
}

impl WebDriverCompatibleCommand for Chromium {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.name, "params": self.params }).to_string()))
    }
}

impl Browser {
    /// All cookies that are for one of these machines.
    pub(crate) async fn cookies(&self, hosts: &[String]) -> Result<Vec<Value>, Trouble> {
        let told = self.command(Chromium { name: "Storage.getCookies", params: json!({}) }).await?;
        let all = told["cookies"].as_array().cloned().unwrap_or_default();
        Ok(all.into_iter().filter(|cookie| is_for(cookie, hosts)).map(kept).collect())
    }

    /// Sets cookies of before. Those that the browser does not take, it does not take.
    pub(crate) async fn set_cookies(&self, cookies: &[Value]) -> Result<(), Trouble> {
        self.command(Chromium { name: "Storage.setCookies", params: json!({ "cookies": cookies }) }).await?;
        Ok(())
    }

    /// Forgets all of them.
    pub(crate) async fn clear_cookies(&self) -> Result<(), Trouble> {
        self.command(Chromium { name: "Storage.clearCookies", params: json!({}) }).await?;
        Ok(())
    }
}

/// What others set on the site's pages is nobody's session.
fn is_for(cookie: &Value, hosts: &[String]) -> bool {
    let domain = cookie["domain"].as_str().unwrap_or_default().trim_start_matches('.');
    let covers = |host: &String| host == domain || host.ends_with(&format!(".{domain}"));
    !domain.is_empty() && hosts.iter().any(covers)
}

fn kept(cookie: Value) -> Value {
    let Value::Object(mut members) = cookie else { return Value::Null };
    // One that lasts as long as the browser has no time at which it ends.
    let is_lasting = members.get("expires").and_then(Value::as_f64).is_some_and(|expires| expires > 0.0);
    members.retain(|name, _| KEPT.contains(&name.as_str()) && (is_lasting || name != "expires"));
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_the_cookies_of_its_machines() {
        let hosts = ["www.example.com".to_owned(), "api.example.com".to_owned()];
        for (domain, expected) in [
            ("www.example.com", true),
            (".example.com", true),
            ("example.com", true),
            ("api.example.com", true),
            ("other.example.com", false),
            ("evilexample.com", false),
            ("ample.com", false),
            ("", false),
        ] {
            assert_eq!(is_for(&json!({ "domain": domain }), &hosts), expected, "{domain}");
        }
        let cookie = json!({ "name": "a", "value": "b", "expires": -1, "size": 2, "session": true });
        assert_eq!(kept(cookie), json!({ "name": "a", "value": "b" }));
    }
}
