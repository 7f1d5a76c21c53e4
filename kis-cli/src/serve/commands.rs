//! The commands of the command line as routes: `POST /v1/order/buy` with the members that `kis order buy` has options for.
//!
//! A reading needs nothing more, and is there with GET as well. What changes something comes with an `Idempotency-Key`;
//! what may order, with a yes: beforehand (`"yes": true`), or by the word of the answer that told what would be ordered.

mod change;
mod route;

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    response::Response,
};
use beagle_core::{Origin, command::Door};

pub(crate) use self::{
    change::{Came, Change, Consent, key},
    route::{READINGS, at, leaves, words},
};
use super::{
    Reception,
    answer::Answer,
    guard::{self, Turned},
    members::Members,
};
use crate::{
    door::Wish,
    print::{Heading, Shown},
};

/// Something that changes nothing, here or at the broker. Nothing else can be asked with GET: this is the only thing that
/// its handler carries out, and only a reading becomes one.
struct Reading(Wish);

impl Reading {
    fn of(wish: Wish) -> Result<Self, Wish> {
        if wish.is_reading() { Ok(Self(wish)) } else { Err(wish) }
    }

    async fn carry_out(self, reception: &Reception) -> Shown {
        self.0.carry_out(&reception.desk, Origin::new(Door::Http)).await
    }
}

/// A look-up, by its address alone.
pub(super) async fn get(
    State(reception): State<Arc<Reception>>,
    Path(path): Path<String>,
    request: Request,
) -> Response {
    let lang = reception.lang(request.headers());
    let query = request.uri().query().unwrap_or_default();
    let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    let read = async {
        let words = route::words(&reception.tree, &path, Members::of_pairs(pairs))?;
        if !READINGS.contains(&route::name(&path).as_str()) {
            return Err(guard::not_a_reading());
        }
        let wish = Wish::read(&words, &reception.desk).await?;
        let reading = Reading::of(wish).map_err(|_| guard::not_a_reading())?;
        Ok::<_, Turned>(reading.carry_out(&reception).await)
    };
    match read.await {
        Ok(shown) => Answer::of(&shown, lang).send(),
        Err(turned) => reception.turn_away(turned.about(&route::name(&path)), request.headers()),
    }
}

/// Any command.
pub(super) async fn post(
    State(reception): State<Arc<Reception>>,
    Path(path): Path<String>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let headers = &parts.headers;
    let lang = reception.lang(headers);
    let asked = async {
        if !guard::is_of_type(headers, "application/json") {
            return Err(Turned::wrong_type("application/json"));
        }
        let mut members = Members::of_json(&guard::body(headers, body).await?)?;
        let consent = change::Consent::take(&mut members)?;
        let words = route::words(&reception.tree, &path, members)?;
        let wish = Wish::read(&words, &reception.desk).await?;
        match (Reading::of(wish), consent.is_dry_run()) {
            (Ok(reading), _) => Ok(Answer::of(&reading.carry_out(&reception).await, lang).send()),
            (Err(wish), true) => {
                let shown = wish.carry_out(&reception.desk, Origin::new(Door::Http).dry_run()).await;
                Ok(Answer::of(&shown, lang).send())
            }
            (Err(wish), false) => {
                let key = match (key(headers), wish.stops()) {
                    // Stopping is easy, and twice is once.
                    (Err(_), true) => None,
                    (key, _) => Some(key?),
                };
                let heading = reception.desk.app.heading();
                let heading = Heading { command: wish.name().to_owned(), ..heading };
                let change = Change { words, wish, consent, key, door: Door::Http };
                Ok(change::answer(change.carry_out(&reception, lang).await?, &heading, lang))
            }
        }
    };
    match asked.await {
        Ok(response) => response,
        Err(turned) => reception.turn_away(turned.about(&route::name(&path)), headers),
    }
}
