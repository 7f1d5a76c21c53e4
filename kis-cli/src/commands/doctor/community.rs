//! Whether the community site answers, and whether somebody may sign in to it. Nobody does.

use std::time::{Duration, Instant};

use beagle_core::{Reason as _, Text};

use super::Check;
use crate::{
    commands::App,
    failure::Refusal,
    settings::WatchUsersSettings,
    watch_users::{Trouble, Vault},
};

/// How long the login page may take.
const BOUND: Duration = Duration::from_secs(10);

/// Asks for the login page, and looks for a name and a password.
pub(super) async fn community(app: &App<'_>, watched: &WatchUsersSettings) -> Check {
    let title = ("커뮤니티", "community");
    let vault = Vault::new(&watched.site, app.environment, (&app.settings.paths, watched.store));
    let asked = Instant::now();
    let status = match page(watched).await {
        Ok(status) => status,
        Err(trouble) => return Check::failed("community", title, refusal(&trouble)),
    };
    let (host, ms) = (watched.site.login_url.origin().ascii_serialization(), asked.elapsed().as_millis());
    let check = Check::good("community", title, Text::both(|_| format!("{host}, {status}, {ms} ms")));
    let signs_in = vault.login().and_then(|_| vault.session()).and_then(|session| match session.refused {
        true => Err(Trouble::Refused),
        false => Ok(()),
    });
    match signs_in {
        Ok(()) => check,
        Err(trouble) => Check::failed("community", title, refusal(&trouble)),
    }
}

/// The status of the login page. Nothing of it is followed.
async fn page(watched: &WatchUsersSettings) -> Result<u16, Trouble> {
    let address = watched.site.login_url.to_string();
    let mut builder = reqwest::Client::builder().timeout(BOUND).redirect(reqwest::redirect::Policy::none());
    if address.starts_with("http:") {
        // This machine: no certificate will be asked for, and no proxy.
        builder = builder.no_proxy().tls_certs_only([]);
    }
    let asked = async { builder.build()?.get(address).send().await };
    let reply = asked.await.map_err(|error| if error.is_timeout() { Trouble::Late } else { Trouble::NotReached })?;
    match reply.status().as_u16() {
        status @ 500.. => Err(Trouble::Status(status)),
        status => Ok(status),
    }
}

fn refusal(trouble: &Trouble) -> Refusal {
    let line = trouble.line();
    Refusal::new(trouble.exit(), &line.code, line.text, line.hint)
}
