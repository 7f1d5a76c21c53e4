//! What became of an order request. Only proof makes a yes or a no; everything else is unknown.

use crate::{
    Accepted, Decode, Error, Outcome, ReservationNo, Reserved, Result,
    api::{
        domestic_stock::{OrderCashResponse, OrderResvResponse, OrderResvRvsecnclResponse},
        overseas_stock,
    },
    decode::{Reply, envelope},
    endpoint::Meta,
    transport::{Raw, unreadable},
};

/// What the reply of an endpoint proves when the broker takes the request; an error where it proves nothing.
pub(crate) type Proof<A> = fn(Reply<'_>) -> Result<A>;

/// Judges the reply to an order request, or its loss.
pub(crate) fn classify<A>(meta: &'static Meta, sent: Result<Raw>, proof: Proof<A>) -> Outcome<A> {
    let raw = match sent {
        Ok(raw) => raw,
        // No connection, or one that nothing was written to: no byte left this machine.
        Err(error) if error.is_not_reached() || error.is_withdrawn() || error.is_auth() => {
            return Outcome::NotSent(error);
        }
        Err(error) => return Outcome::Unknown(error),
    };
    match judge(meta, &raw, proof) {
        Ok(accepted) => Outcome::Accepted(accepted),
        Err(error) if (200..300).contains(&raw.status) && error.code().is_some_and(proves_no_order) => {
            Outcome::Rejected(error)
        }
        Err(error) => Outcome::Unknown(error),
    }
}

fn judge<A>(meta: &'static Meta, raw: &Raw, proof: Proof<A>) -> Result<A> {
    let mut reply = Reply::parse(&raw.body)?;
    envelope(meta, &mut reply)?;
    if !(200..300).contains(&raw.status) {
        return Err(unreadable(raw.status));
    }
    proof(reply)
}

/// An order number. All four order endpoints answer with the fields of `order_cash`.
pub(crate) fn order(mut reply: Reply<'_>) -> Result<Accepted> {
    let output = OrderCashResponse::read(&mut reply).output;
    reply.finish()?;
    let number = output.odno.parse().map_err(|_| {
        Error::malformed("the broker accepts and gives no order number").with_field("output.ODNO", Some(&output.odno))
    })?;
    Ok(Accepted::new(number, output.krx_fwdg_ord_orgno, output.ord_tmd))
}

/// The number of a domestic reservation.
pub(crate) fn domestic_reservation(mut reply: Reply<'_>) -> Result<Reserved> {
    let output = OrderResvResponse::read(&mut reply).output;
    reply.finish()?;
    let number = output.rsvn_ord_seq.map(|number| number.to_string()).unwrap_or_default();
    Ok(Reserved::new(reservation_no("output.RSVN_ORD_SEQ", &number)?, None))
}

/// The number of a US reservation, which replies call by either name, and the day it was taken.
pub(crate) fn us_reservation(mut reply: Reply<'_>) -> Result<Reserved> {
    let output = overseas_stock::OrderResvResponse::read(&mut reply).output;
    reply.finish()?;
    let number = if output.ovrs_rsvn_odno.is_empty() { output.odno } else { output.ovrs_rsvn_odno };
    Ok(Reserved::new(reservation_no("output.OVRS_RSVN_ODNO", &number)?, output.rsvn_ord_rcit_dt))
}

/// The word that a domestic reservation was changed.
pub(crate) fn domestic_reservation_change(mut reply: Reply<'_>) -> Result<()> {
    let done = OrderResvRvsecnclResponse::read(&mut reply).output.nrml_prcs_yn;
    reply.finish()?;
    if done == "Y" {
        return Ok(());
    }
    Err(Error::malformed("the broker accepts and does not say that it is done")
        .with_field("output.NRML_PRCS_YN", Some(&done)))
}

/// The number of the US reservation that was cancelled.
pub(crate) fn us_reservation_change(mut reply: Reply<'_>) -> Result<()> {
    let number = overseas_stock::OrderResvCcnlResponse::read(&mut reply).output.ovrs_rsvn_odno;
    reply.finish()?;
    reservation_no("output.OVRS_RSVN_ODNO", &number).map(|_| ())
}

fn reservation_no(field: &'static str, text: &str) -> Result<ReservationNo> {
    let nothing =
        |_| Error::malformed("the broker accepts and gives no reservation number").with_field(field, Some(text));
    text.parse().map_err(nothing)
}

impl<A> Outcome<A> {
    /// The same, with another word for what the broker took.
    pub fn map<B>(self, word: impl FnOnce(A) -> B) -> Outcome<B> {
        match self {
            Self::Accepted(accepted) => Outcome::Accepted(word(accepted)),
            Self::Rejected(error) => Outcome::Rejected(error),
            Self::NotSent(error) => Outcome::NotSent(error),
            Self::Unknown(error) => Outcome::Unknown(error),
        }
    }

    /// The same, its error telling of which endpoint it is.
    pub(crate) fn located(self, place: impl FnOnce(Error) -> Error) -> Self {
        match self {
            Self::Accepted(accepted) => Self::Accepted(accepted),
            Self::Rejected(error) => Self::Rejected(place(error)),
            Self::NotSent(error) => Self::NotSent(place(error)),
            Self::Unknown(error) => Self::Unknown(place(error)),
        }
    }
}

/// Codes with which the order system itself refuses, in a reply of HTTP 200: no order exists.
///
/// Gateway codes (`EGW…`) are not among them, since nobody has shown that the gateway refuses before the order system
/// sees the request; nor are the codes that several meanings are reported for without a text to tell them apart.
fn proves_no_order(code: &str) -> bool {
    const REFUSALS: &[&str] = &[
        "APAM3099", "APBK0400", "APBK0634", "APBK0656", "APBK0918", "APBK0919", "APBK0952", "APBK0955", "APBK1058",
        "APBK1234", "APBK1663", "APBK1664", "APBK1943", "APBK3013", "40100000", "40570000", "OPSQ2000", "OPSQ2001",
        "OPSQ2002",
    ];
    REFUSALS.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Endpoint, api::domestic_stock::OrderCash, error::Kind};

    fn outcome(status: u16, body: &str) -> Outcome {
        classify(OrderCash::META, Ok(Raw { status, body: body.into(), more: None }), order)
    }

    #[test]
    fn only_a_number_is_a_yes() {
        let body = r#"{"rt_cd":"0","msg_cd":"APBK0013","msg1":"","output":{"KRX_FWDG_ORD_ORGNO":"00950","ODNO":"0000085100","ORD_TMD":"100001"}}"#;
        assert!(
            matches!(outcome(200, body), Outcome::Accepted(accepted) if accepted.order_no.as_str() == "0000085100")
        );
        let blank = body.replace("0000085100", "");
        assert!(matches!(outcome(200, &blank), Outcome::Unknown(_)));
        assert!(matches!(outcome(500, body), Outcome::Unknown(_)), "success with a failing status");
    }

    #[test]
    fn only_the_order_systems_word_is_a_no() {
        for (status, code, rejected) in [
            (200, "APBK0952", true),
            (500, "APBK0952", false),
            (200, "APBK0101", false),
            (500, "EGW00201", false),
            (500, "EGW00302", false),
        ] {
            let body = format!(r#"{{"rt_cd":"7","msg_cd":"{code}","msg1":""}}"#);
            let got = outcome(status, &body);
            assert_eq!(matches!(got, Outcome::Rejected(_)), rejected, "{status} {code}: {got:?}");
            assert!(rejected || matches!(got, Outcome::Unknown(_)));
        }
    }

    #[test]
    fn a_lost_reply_is_unknown_and_a_lost_connection_is_not_sent() {
        let lost = |kind| classify(OrderCash::META, Err(Error::new(kind, "lost")), order);
        assert!(matches!(lost(Kind::Interrupted), Outcome::Unknown(_)));
        assert!(matches!(lost(Kind::Malformed), Outcome::Unknown(_)));
        assert!(matches!(lost(Kind::NotReached), Outcome::NotSent(_)));
        assert!(matches!(lost(Kind::Withdrawn), Outcome::NotSent(_)));
        for body in ["", "<html>", "{\"rt_cd\":\"0\",\"out"] {
            assert!(matches!(outcome(200, body), Outcome::Unknown(_)), "{body}");
        }
    }
}
