//! A request as it arrived.

/// An HTTP request, already taken apart.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `GET` or `POST`.
    pub method: String,
    /// The path without the query string.
    pub path: String,
    /// The query's pairs, decoded.
    pub query: Vec<(String, String)>,
    /// The headers; names as they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// A GET request.
    pub fn get(path: &str) -> Self {
        Self { method: "GET".into(), ..Self::new(path) }
    }

    /// A POST request with this body.
    pub fn post(path: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { method: "POST".into(), body: body.into(), ..Self::new(path) }
    }

    /// A request of any method; the path may carry a query string.
    fn new(target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self { path: single_slashes(&decoded(path)), query: pairs(query), ..Self::default() }
    }

    /// A request of this method for this target, which may carry a query string.
    pub fn with_method(method: &str, target: &str) -> Self {
        Self { method: method.to_ascii_uppercase(), ..Self::new(target) }
    }

    /// The same request with a query pair added.
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The same request with a header added.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The value of a header, whatever the case of its name; empty when it is missing.
    pub(crate) fn header_value(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value.trim())
    }

    /// The body's top level as text values. `None` when the body is not a JSON object.
    pub(crate) fn fields(&self) -> Option<Vec<(String, String)>> {
        let parsed: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&self.body).ok()?;
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            serde_json::Value::Null => String::new(),
            other => other.to_string(),
        };
        Some(parsed.into_iter().map(|(key, value)| (key, text(value))).collect())
    }

    /// The body as a value of `T`.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }
}

/// The gateway takes several slashes for one; some clients write two.
fn single_slashes(path: &str) -> String {
    let mut single = String::with_capacity(path.len());
    for c in path.chars() {
        if c != '/' || !single.ends_with('/') {
            single.push(c);
        }
    }
    single
}

/// The pairs of a query string.
fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))
        })
        .collect()
}

/// Percent-decoding; a stray `%` stays what it is.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |i: usize| bytes.get(i).and_then(|b| char::from(*b).to_digit(16));
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded() {
        let request = Request::get("//a?x=1%202+3&y=%EA%B0%80&z&w=100%");
        let want = [("x", "1 2 3"), ("y", "가"), ("z", ""), ("w", "100%")];
        assert_eq!(request.path, "/a");
        assert_eq!(request.query, want.map(|(k, v)| (k.to_owned(), v.to_owned())));
    }
}
