//! HTTP: what goes onto the wire and what comes back, once. Nothing is repeated here.

use std::{error, fmt, future, net::IpAddr, sync::Arc, time::Duration};

use jiff::SignedDuration;
use reqwest::{
    Response, Url,
    header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue},
    redirect,
};
use tower::{BoxError, util::AndThenLayer};

use crate::{
    Credentials, Decode, Endpoint, Env, Error, Result,
    clock::{self, Offset},
    decode,
    endpoint::{Meta, Method, Params},
    error::Kind,
};

/// A body larger than this is none of KIS's.
pub(crate) const MAX_BODY: usize = 4 << 20;

/// Nor is a master file.
const MAX_FILE: usize = 32 << 20;

/// Master files are some megabytes.
const FILE_TIMEOUT: Duration = Duration::from_secs(60);

/// One request, ready to be sent.
pub(crate) struct Call {
    pub(crate) meta: &'static Meta,
    pub(crate) tr_id: &'static str,
    pub(crate) params: Params,
    /// Asks for the page after the one whose cursor is in the parameters.
    pub(crate) next_page: bool,
}

/// A reply, unread.
pub(crate) struct Raw {
    pub(crate) status: u16,
    pub(crate) body: String,
    /// Whether the header `tr_cont` announces another page; `None` where it is missing.
    pub(crate) more: Option<bool>,
}

/// What has the last word about an order: asked once, when its connection stands and nothing was written to it yet.
pub(crate) type LastLook = Arc<dyn Fn() -> bool + Send + Sync>;

/// The last look said no.
#[derive(Debug)]
struct Withdrawn;

impl fmt::Display for Withdrawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the order was withdrawn")
    }
}

impl error::Error for Withdrawn {}

/// How long a call may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) total: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(3), total: Duration::from_secs(10) }
    }
}

pub(crate) struct Transport {
    base: Url,
    credentials: Credentials,
    headers: HeaderMap,
    timeouts: Timeouts,
    reads: reqwest::Client,
    offset: Offset,
    #[cfg(feature = "wire")]
    wired: Option<crate::wire::Wired>,
}

impl Transport {
    pub(crate) fn new(base: Url, credentials: Credentials, timeouts: Timeouts) -> Result<Self> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        headers.insert("custtype", HeaderValue::from_static("P"));
        for (name, value) in [("appkey", credentials.app_key()), ("appsecret", credentials.app_secret())] {
            headers.insert(name, secret_header(value, name)?);
        }
        let reads = builder(&base, timeouts).pool_idle_timeout(Duration::from_secs(20)).build();
        let reads = reads.map_err(|error| Error::local("the HTTP client can't be made").with_source(error))?;
        Ok(Self {
            base,
            credentials,
            headers,
            timeouts,
            reads,
            offset: Offset::default(),
            #[cfg(feature = "wire")]
            wired: None,
        })
    }

    /// The same, with a broker inside this process.
    #[cfg(feature = "wire")]
    pub(crate) fn wired(mut self, wire: Option<Arc<dyn crate::wire::Wire>>) -> Self {
        let total = self.timeouts.total;
        self.wired = wire.map(|wire| crate::wire::Wired { wire, total });
        self
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// A file that anyone may fetch: no key goes with the request.
    pub(crate) async fn file(&self, url: &str) -> Result<Vec<u8>> {
        let request = self.reads.get(url).timeout(FILE_TIMEOUT);
        #[cfg(feature = "wire")]
        if let Some(wired) = &self.wired {
            return wired.file(request, MAX_FILE).await;
        }
        let response = request.send().await.map_err(lost)?;
        if !response.status().is_success() {
            return Err(unreadable(response.status().as_u16()));
        }
        body(response, MAX_FILE).await
    }

    /// An OAuth call, which carries its credentials in the body.
    pub(crate) async fn auth<E: Endpoint>(&self, endpoint: &E) -> Result<E::Response> {
        let body = json(endpoint.params())?;
        let request = self.reads.post(self.url(E::META)).header(CONTENT_TYPE, "application/json").body(body);
        let raw = self.receive(request).await.map_err(|error| error.at(E::META.id, ""))?;
        match E::Response::decode(&raw.body) {
            Err(error) if error.is_malformed() && raw.status >= 500 => Err(unreadable(raw.status).at(E::META.id, "")),
            other => other,
        }
    }

    /// A call that may be repeated.
    pub(crate) async fn read(&self, call: &Call, bearer: &str) -> Result<Raw> {
        self.receive(self.request(&self.reads, call, bearer)?).await
    }

    async fn receive(&self, request: reqwest::RequestBuilder) -> Result<Raw> {
        #[cfg(feature = "wire")]
        if let Some(wired) = &self.wired {
            return wired.read(request).await;
        }
        self.exchange(request).await
    }

    /// Sends a request and reads its reply, whose date tells the broker's time.
    async fn exchange(&self, request: reqwest::RequestBuilder) -> Result<Raw> {
        let asked = clock::now();
        let response = request.send().await.map_err(lost)?;
        let date = response.headers().get(DATE).map(HeaderValue::as_bytes);
        self.offset.note(date, (asked, clock::now()));
        receive(response).await
    }

    /// How far the broker's clock is ahead of this machine's, as far as its latest reply makes that certain.
    pub(crate) fn clock_offset(&self) -> Option<SignedDuration> {
        self.offset.latest()
    }

    /// A call that may not. It has a client of its own and so a connection of its own, since on one from a pool nobody
    /// could tell whether a request was seen; no proxy, which might hold a request back and let it go later.
    pub(crate) async fn post_once(&self, call: &Call, bearer: &str, look: LastLook) -> Result<Raw> {
        #[cfg(feature = "wire")]
        if let Some(wired) = &self.wired {
            return wired.order(self.request(&self.reads, call, bearer)?, look).await;
        }
        let last = AndThenLayer::new(move |connection| {
            future::ready(if look() { Ok(connection) } else { Err(BoxError::from(Withdrawn)) })
        });
        let client = builder(&self.base, self.timeouts).no_proxy().pool_max_idle_per_host(0).connector_layer(last);
        let client = client.build().map_err(|error| {
            Error::new(Kind::NotReached, "the HTTP client for an order can't be made").with_source(error)
        })?;
        self.exchange(self.request(&client, call, bearer)?).await
    }

    fn request(&self, client: &reqwest::Client, call: &Call, bearer: &str) -> Result<reqwest::RequestBuilder> {
        let mut headers = self.headers.clone();
        headers.insert(AUTHORIZATION, secret_header(&format!("Bearer {bearer}"), "token")?);
        headers.insert("tr_id", HeaderValue::from_static(call.tr_id));
        headers.insert("tr_cont", HeaderValue::from_static(if call.next_page { "N" } else { "" }));
        let mut url = self.url(call.meta);
        Ok(match call.meta.method {
            Method::Get => {
                url.query_pairs_mut().extend_pairs(call.params.iter());
                client.get(url).headers(headers)
            }
            Method::Post => client.post(url).headers(headers).body(json(&call.params)?),
        })
    }

    fn url(&self, meta: &Meta) -> Url {
        let mut url = self.base.clone();
        url.set_path(meta.path);
        url
    }
}

fn builder(base: &Url, timeouts: Timeouts) -> reqwest::ClientBuilder {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(timeouts.connect)
        .timeout(timeouts.total)
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .http1_only()
        .tcp_nodelay(true)
        .user_agent(concat!("kis-api/", env!("CARGO_PKG_VERSION")));
    #[cfg(any(target_os = "android", target_os = "linux"))]
    {
        // Bounds how long the kernel goes on sending what was written before a link went down.
        builder = builder.tcp_user_timeout(timeouts.total);
    }
    if is_loopback(base) {
        builder = builder.no_proxy();
    }
    if base.scheme() == "http" {
        // No certificate will be asked for: spare reading the machine's store.
        builder = builder.tls_certs_only([]);
    }
    builder
}

/// The server to talk to: KIS's own host for the environment, or one on this machine.
pub(crate) fn base_url(env: Env, given: Option<&str>) -> Result<Url> {
    let text = match (given, env.base_url()) {
        (Some(text), _) | (None, Some(text)) => text,
        (None, None) => return Err(Error::invalid("the simulator has no host of its own: give the client a base_url")),
    };
    let url = Url::parse(text).map_err(|error| Error::invalid(format!("`{text}` is not a URL")).with_source(error))?;
    let own = env.base_url().is_some_and(|own| Url::parse(own).is_ok_and(|own| own.origin() == url.origin()));
    if own || (matches!(url.scheme(), "http" | "https") && is_loopback(&url)) {
        return Ok(url);
    }
    Err(Error::invalid(format!(
        "keys of the {env} environment are sent to KIS's own host or to this machine only, not to {}",
        url.host_str().unwrap_or(text)
    )))
}

/// The realtime server to talk to: KIS's own for the environment, or one on this machine. A client whose REST server is
/// on this machine looks for it at the same address.
#[cfg(feature = "feed")]
pub(crate) fn ws_url(env: Env, base: &Url, given: Option<&str>) -> Result<Url> {
    let beside = || is_loopback(base).then(|| format!("ws://{}/tryitout", base.authority()));
    let text = given.map(str::to_owned).or_else(beside).or_else(|| env.ws_url().map(str::to_owned)).unwrap_or_default();
    let url = Url::parse(&text).map_err(|error| Error::invalid(format!("`{text}` is not a URL")).with_source(error));
    let mut url = url?;
    if url.path() == "/" {
        url.set_path("/tryitout");
    }
    let own = env.ws_url().is_some_and(|own| {
        Url::parse(own).is_ok_and(|own| own.authority() == url.authority() && own.scheme() == url.scheme())
    });
    if own || (url.scheme() == "ws" && is_loopback(&url)) {
        return Ok(url);
    }
    Err(Error::invalid(format!(
        "the realtime session of the {env} environment goes to KIS's own server or to this machine only, not to {}",
        url.host_str().unwrap_or(&text)
    )))
}

/// Whether a server is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        host == "localhost"
            || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    })
}

fn secret_header(value: &str, name: &'static str) -> Result<HeaderValue> {
    // The value is not repeated: it is a secret.
    let mut header = HeaderValue::from_str(value)
        .map_err(|_| Error::new(Kind::Token, format!("the {name} has characters that no header can carry")))?;
    header.set_sensitive(true);
    Ok(header)
}

fn json(params: &Params) -> Result<String> {
    let map: serde_json::Map<_, _> = params.iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    serde_json::to_string(&map).map_err(|error| Error::invalid("the request can't be written").with_source(error))
}

async fn receive(response: Response) -> Result<Raw> {
    let status = response.status().as_u16();
    let more = response.headers().get("tr_cont").map(|value| matches!(value.as_bytes(), b"M" | b"F"));
    let body = decode::text(body(response, MAX_BODY).await?);
    Ok(Raw { status, body, more })
}

async fn body(mut response: Response, most: usize) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(lost)? {
        if body.len() + chunk.len() > most {
            return Err(Error::malformed("the reply is too large to be KIS's"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// What a reply without a readable body means: nothing is known but the status.
pub(crate) fn unreadable(status: u16) -> Error {
    Error::new(Kind::Interrupted, format!("the server answered HTTP {status} without a message of KIS's"))
}

/// The URL is left out of errors: its query holds the account number.
fn lost(error: reqwest::Error) -> Error {
    let (kind, message) = if is_withdrawn(&error) {
        (Kind::Withdrawn, "the order was withdrawn before anything was sent")
    } else if error.is_connect() {
        (Kind::NotReached, "the server could not be reached")
    } else if error.is_timeout() {
        (Kind::Interrupted, "the server did not answer in time")
    } else {
        (Kind::Interrupted, "the connection ended before the reply was complete")
    };
    Error::new(kind, message).with_source(error.without_url())
}

fn is_withdrawn(error: &(dyn error::Error + 'static)) -> bool {
    let mut causes = std::iter::successors(Some(error), |error| error.source());
    causes.any(|error| error.is::<Withdrawn>())
}

#[cfg(test)]
mod tests {
    use std::{
        io::Read as _,
        net::TcpListener,
        sync::atomic::{AtomicBool, Ordering},
        thread,
    };

    use tokio::{
        net::{TcpSocket, TcpStream},
        time::timeout,
    };

    use super::*;
    use crate::api::domestic_stock::OrderCash;

    #[test]
    fn f030_keys_go_to_kis_or_to_this_machine() {
        for (env, url, allowed) in [
            (Env::Real, None, true),
            (Env::Paper, None, true),
            (Env::Sim, None, false),
            (Env::Sim, Some("http://127.0.0.1:9"), true),
            (Env::Real, Some("http://[::1]:9"), true),
            (Env::Paper, Some("http://localhost:9"), true),
            (Env::Real, Some("https://openapi.koreainvestment.com:9443"), true),
            (Env::Real, Some("https://openapivts.koreainvestment.com:29443"), false),
            (Env::Real, Some("http://openapi.koreainvestment.com:9443"), false),
            (Env::Real, Some("https://openapi.koreainvestment.com.evil.example:9443"), false),
            (Env::Paper, Some("https://10.0.0.1"), false),
            (Env::Sim, Some("file:///etc/passwd"), false),
        ] {
            assert_eq!(base_url(env, url).is_ok(), allowed, "{env} {url:?}");
        }
    }

    #[tokio::test]
    async fn without_tls_there_is_no_last_look_and_no_order() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let base = format!("https://{}", listener.local_addr().expect("an address"));
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut hello = [0; 5];
            stream.read_exact(&mut hello).expect("a greeting");
            hello[0]
        });
        let credentials = Credentials::new("key", "secret");
        let transport = Transport::new(Url::parse(&base).expect("a URL"), credentials, Timeouts::default());
        let meta = OrderCash::META;
        let call = Call { meta, tr_id: "TTTC0012U", params: meta.defaults(), next_page: false };
        let asked = Arc::new(AtomicBool::new(false));
        let look: LastLook = Arc::new({
            let asked = asked.clone();
            move || !asked.swap(true, Ordering::Relaxed)
        });
        let sent = transport.expect("a transport").post_once(&call, "token", look).await;
        assert!(matches!(&sent, Err(error) if error.is_not_reached()), "{:?}", sent.err());
        assert!(!asked.load(Ordering::Relaxed), "nothing was ready to leave");
        assert_eq!(server.join().expect("a server"), 0x16, "a handshake is all that came");
    }

    #[tokio::test]
    async fn f012_a_host_without_an_address_and_one_that_never_answers_are_not_reached() {
        // Nobody has a name that ends like this one; a socket whose queue is full answers no call.
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind("127.0.0.1:0".parse().expect("an address")).expect("a port");
        let full = socket.listen(1).expect("a queue of one");
        let address = full.local_addr().expect("an address");
        let mut waiting = Vec::new();
        while let Ok(Ok(stream)) = timeout(Duration::from_millis(300), TcpStream::connect(address)).await {
            waiting.push(stream);
        }
        for base in ["http://nobody.invalid".to_owned(), format!("http://{address}")] {
            let timeouts = Timeouts { connect: Duration::from_millis(300), ..Timeouts::default() };
            let base = Url::parse(&base).expect("a URL");
            let transport = Transport::new(base, Credentials::new("key", "secret"), timeouts).expect("a transport");
            let meta = OrderCash::META;
            let call = Call { meta, tr_id: "TTTC0012U", params: meta.defaults(), next_page: false };
            let sent =
                transport.post_once(&call, "token", Arc::new(|| unreachable!("nothing is ready to leave"))).await;
            assert!(matches!(&sent, Err(error) if error.is_not_reached()), "{:?}", sent.err());
        }
    }
}
