//! The pipeline: token → limiter → headers and transport → envelope → decision.
//!
//! The generic part is a shell that builds the request and decodes the reply. The token comes before the limiter, so
//! that a slot is not grown cold by the wait for a token.

use std::time::{Duration, Instant};

use crate::{
    Client, Decode, Endpoint, Error, OrderEndpoint, Outcome, ReadEndpoint, Result,
    api::oauth::RevokeToken,
    decode::{Reply, Typed, envelope},
    endpoint::{Kind, Meta, Paging, Params, RawRead},
    error::Kind::NotReached,
    limit::Urgency,
    outcome::{self, Proof},
    retry::{self, Next, Tried},
    transport::{Call, LastLook, Raw, unreadable},
};

/// Where the page after this one begins; `None` after the last.
pub(super) type Cursor = Option<[String; 2]>;

/// What an order was decided on is stale after this time of waiting for a token or a slot: it is not sent.
const ORDER_PATIENCE: Duration = Duration::from_secs(5);

type Take<'a> = &'a mut (dyn FnMut(&mut Reply<'_>) + Send);

impl Client {
    /// Sends a read and gives its reply; of a list, the first page.
    ///
    /// # Errors
    /// See [`Error`]'s predicates. Refused tokens are replaced once, refusals for rate waited out.
    pub async fn send<E: ReadEndpoint>(&self, endpoint: &E) -> Result<E::Response> {
        self.page(endpoint, None).await.map(|(page, _)| page)
    }

    /// Gives the token back to the broker and forgets it.
    ///
    /// # Errors
    /// When the broker refuses; the token is forgotten all the same.
    pub async fn revoke_token(&self) -> Result<()> {
        let inner = &*self.0;
        if let Some(token) = inner.tokens.take().await? {
            let credentials = inner.transport.credentials();
            let revoke = RevokeToken::new(credentials.app_key(), credentials.app_secret(), token.bearer());
            inner.transport.auth(&revoke).await?;
        }
        Ok(())
    }

    /// Makes sure that there is a token, without any other call.
    ///
    /// # Errors
    /// [`Error::is_auth`] when the broker gives none.
    pub async fn authenticate(&self) -> Result<()> {
        self.0.tokens.get(&self.0.transport).await.map(|_| ())
    }

    /// One page of a read and where the next one begins.
    pub(super) async fn page<E: ReadEndpoint>(
        &self,
        endpoint: &E,
        from: Option<&[String; 2]>,
    ) -> Result<(E::Response, Cursor)> {
        let mut page = None;
        let cursor = self.turn(self.call(endpoint)?, from, &mut |reply| page = Some(E::Response::read(reply))).await?;
        let page = page.ok_or_else(|| Error::malformed("the reply was not read").at(E::META.id, ""))?;
        Ok((page, cursor))
    }

    /// One page of a read that is known by its table entry.
    pub(super) async fn raw_page(&self, raw: &RawRead, from: Option<&[String; 2]>) -> Result<(Typed, Cursor)> {
        let meta = raw.meta();
        let tr_id = raw.tr_id(self.0.env)?;
        let params = raw.sent(self.0.account.as_ref());
        check(meta, &params).map_err(|error| error.at(meta.id, tr_id))?;
        let mut page = None;
        let call = Call { meta, tr_id, params, next_page: false };
        let cursor = self.turn(call, from, &mut |reply| page = Some(Typed::read(meta, reply))).await?;
        let page = page.ok_or_else(|| Error::malformed("the reply was not read").at(meta.id, tr_id))?;
        Ok((page, cursor))
    }

    /// Sends the call for the page that begins here.
    async fn turn(&self, mut call: Call, from: Option<&[String; 2]>, take: Take<'_>) -> Result<Cursor> {
        if let Some([fk, nk]) = from {
            call.next_page = true;
            if let Paging::Cursor { fk: fk_name, nk: nk_name } = call.meta.paging {
                call.params.set(fk_name, fk.clone());
                call.params.set(nk_name, nk.clone());
            }
        }
        self.read(&call, take).await.map_err(|error| error.at(call.meta.id, call.tr_id))
    }

    /// Sends an order request once and says what became of it, by what its reply must prove. Token and slot come first;
    /// when the connection stands, `look` has the last word.
    pub(crate) async fn post_once<E: OrderEndpoint, A>(
        &self,
        request: Result<E>,
        look: LastLook,
        proof: Proof<A>,
    ) -> Outcome<A> {
        let inner = &*self.0;
        let call = match request.and_then(|request| self.call(&request)) {
            Ok(call) => call,
            // Nothing but look-ups went out: whatever failed, no order did.
            Err(error) => return Outcome::NotSent(error),
        };
        let place = |error: Error| error.at(call.meta.id, call.tr_id);
        let asked = Instant::now();
        let token = match inner.tokens.get(&inner.transport).await {
            Ok(token) => token,
            Err(error) => return Outcome::NotSent(place(error)),
        };
        if let Err(error) = inner.limiter.acquire(call.meta.class, Urgency::Order).await {
            return Outcome::NotSent(place(error));
        }
        if asked.elapsed() > ORDER_PATIENCE {
            return Outcome::NotSent(place(Error::new(NotReached, "the order waited too long for its turn")));
        }
        let sent = inner.transport.post_once(&call, token.bearer(), look).await;
        let outcome = outcome::classify(call.meta, sent, proof).located(place);
        if let Outcome::Rejected(error) | Outcome::Unknown(error) = &outcome
            && error.is_rate_limited()
            && let Err(error) = inner.limiter.slow_down(call.meta.class).await
        {
            tracing::warn!(%error, "the pace could not be slowed down");
        }
        outcome
    }

    fn call<E: Endpoint>(&self, endpoint: &E) -> Result<Call> {
        let tr_id = endpoint.tr_id(self.0.env)?;
        let params = endpoint.sent(self.0.account.as_ref());
        check(E::META, &params).map_err(|error| error.at(E::META.id, tr_id))?;
        Ok(Call { meta: E::META, tr_id, params, next_page: false })
    }

    /// Sends a read until it succeeds or its failure is final.
    async fn read(&self, call: &Call, take: Take<'_>) -> Result<Cursor> {
        let inner = &*self.0;
        let mut token = inner.tokens.get(&inner.transport).await?;
        let mut tried = Tried::default();
        loop {
            inner.limiter.acquire(call.meta.class, Urgency::Read).await?;
            tried.attempts += 1;
            let answer = inner.transport.read(call, token.bearer()).await;
            let error = match answer.and_then(|raw| open(call.meta, &raw, take)) {
                Ok(cursor) => return Ok(cursor),
                Err(error) => error,
            };
            if error.is_rate_limited() {
                inner.limiter.slow_down(call.meta.class).await?;
            }
            match retry::next(&error, tried) {
                Next::GiveUp => return Err(error),
                Next::ReplaceToken => {
                    tried.token_replaced = true;
                    token = inner.tokens.replace(&inner.transport, &token).await?;
                }
                Next::Again(pause) => {
                    tracing::debug!(endpoint = call.meta.id, %error, attempts = tried.attempts, "reading again");
                    tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64())).await;
                }
            }
        }
    }
}

/// Reads a body, whatever its status: gateway errors are JSON of HTTP 500.
pub(super) fn open(meta: &'static Meta, raw: &Raw, take: Take<'_>) -> Result<Cursor> {
    let ok = (200..300).contains(&raw.status);
    let mut reply = match Reply::parse(&raw.body) {
        Ok(reply) => reply,
        Err(_) if !ok => return Err(unreadable(raw.status)),
        Err(error) => return Err(error),
    };
    match envelope(meta, &mut reply) {
        Ok(()) if ok => {}
        Ok(()) => return Err(unreadable(raw.status)),
        Err(error) if error.is_malformed() && !ok => return Err(unreadable(raw.status)),
        Err(error) => return Err(error),
    }
    let cursor = cursor(meta, &mut reply, raw.more);
    take(&mut reply);
    reply.finish()?;
    Ok(cursor)
}

/// Where the next page begins. The header announces it; where a proxy has dropped that, the message code does.
fn cursor(meta: &Meta, reply: &mut Reply<'_>, announced: Option<bool>) -> Cursor {
    let mut root = reply.root();
    let more = announced.unwrap_or_else(|| matches!(root.text("msg_cd").as_str(), "KIOK0490" | "KIOK0500"));
    match meta.paging {
        Paging::Cursor { fk, nk } if more => Some([root.verbatim(fk), root.verbatim(nk)]),
        Paging::Header if more => Some(Default::default()),
        _ => None,
    }
}

/// Refuses what the broker would refuse, before anything is sent.
fn check(meta: &Meta, params: &Params) -> Result<()> {
    if meta.kind == Kind::Auth {
        return Ok(());
    }
    for param in meta.params {
        match params.get(param.name()) {
            None if param.is_required() && param.name() == "CANO" => {
                return Err(Error::invalid("this call is about an account: give the client one"));
            }
            None if param.is_required() => {
                return Err(Error::invalid(format!("{} ({}) is missing", param.name(), param.label())));
            }
            Some(value) if param.max_len().is_some_and(|most| value.len() > most) => {
                return Err(Error::invalid(format!("{} ({}) is too long", param.name(), param.label())));
            }
            _ => {}
        }
    }
    Ok(())
}
