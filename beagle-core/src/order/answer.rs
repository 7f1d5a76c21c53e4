//! What the sending of an order proved. Whatever it did not prove is unknown.

use alloc::string::String;

use kis_api::{Accepted, OrderNo, Outcome, Reserved};
use serde::{Deserialize, Serialize};

/// What the sending of an order proved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The broker took it, and gave it a number.
    Accepted {
        /// 주문번호; of a reservation, 예약주문번호.
        order_no: OrderNo,
        /// 계좌관리점코드, which changing it will ask for. A reservation has none.
        branch: String,
    },
    /// The broker took a reservation back, which makes no number.
    TakenBack,
    /// The broker's order system refused it: there is no order.
    Rejected,
    /// Nothing left this machine: there is no order.
    NotSent(NotSent),
    /// There may be an order.
    Unknown,
}

/// Why nothing left this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotSent {
    /// The broker was not reached; the same may be wanted again.
    NotReached,
    /// It can't be sent as it is, whenever it is tried.
    Impossible,
    /// So much time had passed that what it was decided on no longer held.
    Late,
    /// Trading was stopped in the meantime.
    Stopped,
}

/// What the broker took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// An order, or a change of one.
    Order(Accepted),
    /// A reservation.
    Reservation(Reserved),
    /// A reservation is no more.
    Back,
}

/// What an outcome proves.
///
/// The broker's client has judged the reply: it says *accepted* only with a number, *rejected* only with a code of which
/// it is known that no order exists, and *not sent* only when no byte was written. All else stays unknown here, too.
pub fn classify(outcome: &Outcome<Taken>) -> Answer {
    match outcome {
        Outcome::Accepted(Taken::Order(Accepted { order_no, branch, .. })) => {
            Answer::Accepted { order_no: order_no.clone(), branch: branch.clone() }
        }
        Outcome::Accepted(Taken::Reservation(Reserved { number, .. })) => {
            Answer::Accepted { order_no: number.digits().clone(), branch: String::new() }
        }
        Outcome::Accepted(Taken::Back) => Answer::TakenBack,
        Outcome::Rejected(_) => Answer::Rejected,
        Outcome::NotSent(error) if error.is_withdrawn() => Answer::NotSent(NotSent::Late),
        Outcome::NotSent(error) if error.is_invalid() || error.is_unsupported() => Answer::NotSent(NotSent::Impossible),
        Outcome::NotSent(_) => Answer::NotSent(NotSent::NotReached),
        Outcome::Unknown(_) => Answer::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_proof_is_an_answer() {
        let order_no: OrderNo = "0000117057".parse().expect("a number");
        let error = || "12a".parse::<OrderNo>().expect_err("no number");
        let accepted = Outcome::Accepted(Taken::Order(Accepted::new(order_no.clone(), "00950", None)));
        assert_eq!(classify(&accepted), Answer::Accepted { order_no, branch: "00950".into() });
        let number = "51234".parse().expect("a number");
        let reserved = Outcome::Accepted(Taken::Reservation(Reserved::new(number, None)));
        let order_no = "51234".parse().expect("a number");
        assert_eq!(classify(&reserved), Answer::Accepted { order_no, branch: String::new() });
        assert_eq!(classify(&Outcome::Accepted(Taken::Back)), Answer::TakenBack);
        assert_eq!(classify(&Outcome::Rejected(error())), Answer::Rejected);
        assert_eq!(classify(&Outcome::NotSent(error())), Answer::NotSent(NotSent::Impossible));
        assert_eq!(classify(&Outcome::Unknown(error())), Answer::Unknown);
    }
}
