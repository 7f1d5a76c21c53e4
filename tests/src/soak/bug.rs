//! Mistakes that the soak has to find: what it says of the engine is worth something only if it would not say the same
//! of a bad one.

use kis_sim::{Reply, Request};
use serde_json::Value;

use super::world::is_list;

/// A mistake of the network's, the broker's or the disk's that the engine is not built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// An order request without a reply is sent again, as an HTTP library might: two orders for one intent.
    RepeatsOrders,
    /// The last row of every list is missing, as on a page that was not asked for: orders are taken for lost.
    DropsRows,
    /// The journal's last row is not on the disk when a process ends, as without `synchronous=FULL`.
    ForgetsRows,
}

impl Bug {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::RepeatsOrders, Self::DropsRows, Self::ForgetsRows];
}

/// Leaves the last row of a list of orders out.
pub(super) fn drop_row(request: &Request, reply: &mut Reply) {
    if !is_list(request) {
        return;
    }
    let Ok(mut body) = serde_json::from_slice::<Value>(&reply.body) else { return };
    for name in ["output1", "output"] {
        if let Some(rows) = body.get_mut(name).and_then(Value::as_array_mut) {
            rows.pop();
        }
    }
    reply.body = body.to_string().into_bytes();
}
