//! TLS misbehaves: rows 10, 11, 13, and what 16 says of it. Orders are sent by a process of its own, which believes the
//! authority that it is told to believe, as it can be told on Linux.

use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    process::Command,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

use crate::line::reply;

const TOKEN: &str = r#"{"access_token":"token-1","token_type":"Bearer","expires_in":86400}"#;
const YES: &str = r#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"","output":{"KRX_FWDG_ORD_ORGNO":"00950","ODNO":"0000000117","ORD_TMD":"100000"}}"#;

/// Somebody who vouches for names.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// What has to be believed to believe it.
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).expect("a certificate").pem();
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// A server with this name, which speaks HTTP/2 as well.
    fn names(&self, name: &str) -> Then {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new([name.to_owned()]).expect("a name");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .expect("a key that fits");
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Then::Tls(Arc::new(config), End::Counted)
    }
}

/// What a server does with a connection.
#[derive(Clone)]
enum Then {
    /// It answers, and ends like this.
    Tls(Arc<ServerConfig>, End),
    /// It says this and hangs up.
    Say(&'static [u8]),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// The reply says how long it is.
    Counted,
    /// The reply goes on to the connection's end, which TLS's farewell confirms.
    Confirmed,
    /// The same without a farewell.
    Abrupt,
}

impl Then {
    fn ending(self, end: End) -> Self {
        match self {
            Self::Tls(config, _) => Self::Tls(config, end),
            other => other,
        }
    }
}

/// What an order came to at a server that does the first thing with the connection for the token, and the second with the
/// order's; and the requests that it got to see, each after its protocol.
async fn order(believed: &Authority, script: [Then; 2]) -> (String, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("https://localhost:{}", listener.local_addr().expect("an address").port());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let server = tokio::spawn({
        let seen = Arc::clone(&seen);
        async move {
            let mut script = script.into_iter();
            while let Ok((stream, _)) = listener.accept().await {
                let then = script.next().expect("a third connection");
                serve(stream, then, &seen).await;
            }
        }
    });
    let folder = tempfile::tempdir().expect("a folder");
    let roots = folder.path().join("roots.pem");
    std::fs::write(&roots, &believed.pem).expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_order"));
    let output = command.arg(url).env("SSL_CERT_FILE", roots).output().await.expect("it runs");
    assert!(output.status.success() && !server.is_finished(), "{}", String::from_utf8_lossy(&output.stderr));
    let seen = seen.lock().unwrap().clone();
    (String::from_utf8(output.stdout).expect("a text"), seen)
}

async fn serve(mut stream: TcpStream, then: Then, seen: &Mutex<Vec<String>>) {
    let (config, end) = match then {
        Then::Tls(config, end) => (config, end),
        Then::Say(bytes) => {
            let _ = stream.write_all(bytes).await;
            return;
        }
    };
    let Ok(mut tls) = TlsAcceptor::from(config).accept(stream).await else { return };
    let mut request = vec![0; 8192];
    let mut length = 0;
    while let Ok(read @ 1..) = tls.read(&mut request[length..]).await {
        length += read;
        if request[..length].ends_with(b"}") {
            break;
        }
    }
    if length == 0 {
        return;
    }
    let protocol = tls.get_ref().1.alpn_protocol().map(String::from_utf8_lossy).unwrap_or_default().into_owned();
    let request = String::from_utf8_lossy(&request[..length]).into_owned();
    let line = request.lines().next().unwrap_or_default();
    seen.lock().unwrap().push(format!("{protocol}: {line}"));
    let text = match end {
        End::Counted if line.contains("tokenP") => reply("200 OK", TOKEN),
        End::Counted => reply("200 OK", YES),
        End::Confirmed | End::Abrupt => format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{YES}"),
    };
    let _ = tls.write_all(text.as_bytes()).await;
    let _ = tls.flush().await;
    if end != End::Abrupt {
        let _ = tls.shutdown().await;
    }
}

#[tokio::test]
async fn f010_without_a_certificate_to_believe_nothing_leaves() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    let good = || ours.names("localhost");
    let (outcome, seen) = order(&ours, [good(), good()]).await;
    assert!(outcome.starts_with("accepted"), "{outcome}");
    assert_eq!(seen.len(), 2, "{seen:?}");
    for bad in [theirs.names("localhost"), Then::Say(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Then::Say(b"")] {
        let (outcome, seen) = order(&ours, [good(), bad.clone()]).await;
        assert!(outcome.starts_with("not sent"), "{outcome}");
        assert_eq!(seen.len(), 1, "the token's request alone: {seen:?}");
        let (outcome, seen) = order(&ours, [bad, good()]).await;
        assert!(outcome.starts_with("not sent") && seen.is_empty(), "{outcome} {seen:?}");
    }
}

#[tokio::test]
async fn f011_a_reply_without_tls_s_farewell_may_have_been_cut() {
    let ours = Authority::new();
    for (end, expected) in [(End::Confirmed, "accepted"), (End::Abrupt, "unknown")] {
        let (outcome, seen) = order(&ours, [ours.names("localhost"), ours.names("localhost").ending(end)]).await;
        assert!(outcome.starts_with(expected), "{outcome}");
        assert_eq!(seen.len(), 2, "{seen:?}");
    }
}

#[tokio::test]
async fn f013_another_machine_under_the_same_name_is_not_believed() {
    let ours = Authority::new();
    let elsewhere = ours.names("elsewhere.example");
    let (outcome, seen) = order(&ours, [ours.names("localhost"), elsewhere]).await;
    assert!(outcome.starts_with("not sent"), "{outcome}");
    assert_eq!(seen.len(), 1, "the token's request alone: {seen:?}");
}

#[tokio::test]
async fn f016_a_server_of_http_2_is_spoken_to_in_http_1() {
    let ours = Authority::new();
    let (_, seen) = order(&ours, [ours.names("localhost"), ours.names("localhost")]).await;
    assert!(seen[1].starts_with("http/1.1: POST ") && seen[1].ends_with(" HTTP/1.1"), "{seen:?}");
}
