//! `kis serve`: listens, says where, and shows what opens it.

use std::{
    net::{IpAddr, SocketAddr, UdpSocket},
    path::Path,
    sync::Arc,
};

use beagle_core::{Exit, Text};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;

use super::{App, Desk, resident::hold};
use crate::{
    cli::{OutputFormat, ServeArgs},
    failure::Refusal,
    print,
    resident::Stop,
    serve::{self, Key, Listener, Place, Tls, TlsSource},
    stop,
};

/// Where it is served, and what opens it: what was made just now, and is shown this once.
#[derive(Serialize)]
struct Opened {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert_token: Option<String>,
    /// SHA-256 of our own authority's certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    authority: Option<String>,
    /// Whether its token was made just now.
    #[serde(skip)]
    is_new: bool,
}

/// Serves until somebody stops it.
pub(crate) async fn run(app: App<'static>, args: &ServeArgs) -> Result<Exit, Refusal> {
    let desk = hold(app);
    Ok(listen(&desk, args).await.unwrap_or_else(|refusal| desk.app.refuse(&refusal)))
}

async fn listen(desk: &Arc<Desk<'static>>, args: &ServeArgs) -> Result<Exit, Refusal> {
    desk.app.refuse_dry_run()?;
    let (parts, listener, opened) = open(desk, args).await?;
    tell(desk.app, &opened);
    if opened.is_new && opened.token.is_none() {
        print::note(desk.app.look(), &unseen());
    }
    serve::serve(parts, listener, stop::stopped()).await?;
    Ok(Exit::Done)
}

/// The server as a part of a process that goes on, as the configuration has it. Nothing that opens it is shown.
pub(crate) async fn part(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    let (parts, listener, opened) = open(&desk, &ServeArgs::default()).await?;
    print::plain(&format!("{}\n", opened.url));
    if opened.is_new {
        print::note(desk.app.look(), &unseen());
    }
    serve::serve(parts, listener, stop.cancelled_owned()).await
}

/// Whether it can be served as the configuration has it. It listens for a moment at an address that nobody has; nothing is
/// made or written.
pub(super) async fn try_out(app: &App<'_>) -> Result<Text, Refusal> {
    let place = &app.settings.serve.listen.value;
    let source = source(app, &ServeArgs::default());
    match &source {
        None if !place.is_local() => return Err(without_tls(place)),
        Some(files @ TlsSource::Files { .. }) => drop(Tls::new(files, Path::new(""))?),
        _ => {}
    }
    if place.is_served().await {
        return Ok(Text::new(
            format!("{place} 에서 이미 기다리고 있습니다 (kis serve 나 kis run 이 실행 중이면 그것입니다)"),
            format!("{place} is listened at already: by kis serve or kis run, if one of them runs"),
        ));
    }
    if let Place::Tcp(_) = place {
        drop(Listener::bind(place).await?);
    }
    Ok(Text::both(|_| place.to_string()))
}

/// Listens, and finds what opens it.
async fn open(desk: &Arc<Desk<'static>>, args: &ServeArgs) -> Result<(serve::Parts, Listener, Opened), Refusal> {
    let app = desk.app;
    let settings = &app.settings.serve;
    let place = args.listen.clone().unwrap_or_else(|| settings.listen.value.clone());
    let place = args.port.into_iter().fold(place, Place::at_port);
    let source = source(app, args);
    if source.is_none() && !place.is_local() {
        return Err(without_tls(&place));
    }
    let folder = app.settings.paths.config_dir.value.join("serve");
    let tls = source.map(|source| Tls::new(&source, &folder)).transpose()?;
    let listener = Listener::bind(&place).await?;

    let (paths, store) = (&app.settings.paths, settings.store.value);
    let found = if args.new_token {
        Key::replace(paths, app.environment, store)?
    } else {
        Key::find(paths, app.environment, store)?
    };
    // A log that others read is no place for it.
    let is_shown = found.is_new && (args.new_token || app.look().width.is_some());
    let show = |secret: &SecretString| is_shown.then(|| secret.expose_secret().to_owned());
    let opened = Opened {
        url: url(app, (&place, listener.address()), tls.is_some()),
        token: show(found.key.owner()),
        alert_token: show(found.key.alerts()),
        authority: tls.as_ref().and_then(|tls| tls.authority()).map(|authority| authority.fingerprint()),
        is_new: found.is_new,
    };
    Ok((serve::Parts { desk: Arc::clone(desk), key: found.key, tls }, listener, opened))
}

/// Flags go before the configuration.
fn source(app: &App<'_>, args: &ServeArgs) -> Option<TlsSource> {
    let settings = &app.settings.serve;
    let own = || TlsSource::Own(settings.hosts.value.clone());
    let files = |cert: &Path, key: &Path| TlsSource::Files { cert: cert.into(), key: key.into() };
    match (&args.tls_cert, &args.tls_key, &settings.tls_cert, &settings.tls_key) {
        (Some(cert), Some(key), ..) => Some(files(cert, key)),
        _ if args.tls_self => Some(own()),
        (.., Some(cert), Some(key)) => Some(files(&cert.value, &key.value)),
        _ if settings.tls_self.value => Some(own()),
        _ => None,
    }
}

/// The address for a phone: a name that was given, or the address on the network.
fn url(app: &App<'_>, (place, address): (&Place, Option<SocketAddr>), is_tls: bool) -> String {
    let Some(address) = address else { return place.to_string() };
    let scheme = if is_tls { "https" } else { "http" };
    let name = app.settings.serve.hosts.value.first().filter(|_| !place.is_local());
    match name {
        Some(name) => format!("{scheme}://{name}:{}", address.port()),
        None if address.ip().is_unspecified() => {
            let ip = outward(address).unwrap_or(IpAddr::from([127, 0, 0, 1]));
            format!("{scheme}://{}", SocketAddr::new(ip, address.port()))
        }
        None => format!("{scheme}://{address}"),
    }
}

/// The address from which this machine would leave. Nothing is sent: a datagram's socket only chooses its way.
fn outward(listening: SocketAddr) -> Option<IpAddr> {
    let (any, there) = if listening.is_ipv6() { ("[::]:0", "[2001:db8::1]:9") } else { ("0.0.0.0:0", "192.0.2.1:9") };
    let socket = UdpSocket::bind(any).ok()?;
    socket.connect(there).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

fn tell(app: &App<'_>, opened: &Opened) {
    let look = app.look();
    if look.output.value == OutputFormat::Json {
        return print::json(look, &app.heading(), opened);
    }
    print::plain(&format!("{}\n", opened.url));
    if let Some(authority) = &opened.authority {
        let link = format!("{}/authority.crt", opened.url);
        draw(app, &link);
        let text = Text::new(
            format!("휴대폰이 믿을 인증서: {link}\nSHA-256 {authority}"),
            format!("The certificate for your phone to trust: {link}\nSHA-256 {authority}"),
        );
        print::plain(&format!("{}\n", text.get(look.lang())));
    }
    if let (Some(token), Some(alert_token)) = (&opened.token, &opened.alert_token) {
        // What stands behind # is never sent: no server and no log on the way sees it.
        let link = format!("{}/login#{token}", opened.url);
        draw(app, &link);
        let text = Text::new(
            format!(
                "이 링크를 휴대폰에서 여십시오. 다시 보여 주지 않습니다:\n{link}\n알림 전달 앱에는 알림만 보낼 수 있는 이 토큰을 쓰십시오:\n{alert_token}"
            ),
            format!(
                "Open this link on your phone; it is not shown again:\n{link}\nFor a program that forwards alerts, a token that can do nothing else:\n{alert_token}"
            ),
        );
        print::plain(&format!("{}\n", text.get(look.lang())));
    }
}

/// A QR code, where somebody may hold a phone before it.
fn draw(app: &App<'_>, link: &str) {
    if app.look().is_screen()
        && let Some(code) = serve::qr(link, app.look().colour)
    {
        print::plain(&format!("{code}\n"));
    }
}

fn unseen() -> Text {
    Text::new(
        "접속 토큰을 만들었습니다. 터미널에서 kis serve --new-token 을 실행하면 새로 만들어 보여 줍니다",
        "a token was made; kis serve --new-token at a terminal makes another one and shows it",
    )
}

fn without_tls(place: &Place) -> Refusal {
    Refusal::usage(
        Text::new(
            format!("{place}: 이 컴퓨터 밖에서 접속하려면 TLS가 필요합니다"),
            format!("{place}: off this machine it needs TLS"),
        ),
        Text::new(
            "--tls-self, 또는 --tls-cert 와 --tls-key 를 붙이거나, 127.0.0.1 에서 VPN 뒤에 두십시오",
            "add --tls-self, or --tls-cert and --tls-key; or stay on 127.0.0.1 behind a VPN",
        ),
    )
}
