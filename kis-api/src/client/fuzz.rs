//! The way in for `fuzz/`.

use super::{execute::open, page::Walk};
use crate::{
    Decode, OrderList, Result,
    api::{domestic_stock, overseas_stock},
    domestic,
    transport::Raw,
    us,
};

/// Reads bytes as the pages of an order list, at home and in the US. A page begins with what its header says of a
/// further one (`M`, `D` or nothing known) and ends with the byte FF; after the last one the connection is gone.
#[doc(hidden)]
pub fn fuzz_order_list(bytes: &[u8]) {
    read(bytes, domestic::joined as fn(Vec<domestic_stock::InquireDailyCcldResponse>) -> Result<OrderList>);
    read(bytes, us::joined as fn(Vec<overseas_stock::InquireCcnlResponse>) -> Result<OrderList>);
}

fn read<P: Decode + Send>(bytes: &[u8], joined: fn(Vec<P>) -> Result<OrderList>) {
    let (mut pages, mut promised) = (Vec::new(), None);
    let mut parts = bytes.split(|byte| *byte == 0xFF);
    let mut walk = Some(Walk::new(P::META));
    while let Some(here) = walk {
        // A list whose next page does not come is an error.
        let Some((first, body)) = parts.next().and_then(<[u8]>::split_first) else { return };
        promised = match first {
            b'M' => Some(true),
            b'D' => Some(false),
            _ => None,
        };
        let raw = Raw { status: 200, body: String::from_utf8_lossy(body).into_owned(), more: promised };
        let Ok(cursor) = open(P::META, &raw, &mut |reply| pages.push(P::read(reply))) else { return };
        let Ok(next) = here.step(cursor) else { return };
        walk = next;
    }
    let count = pages.len();
    let Ok(list) = joined(pages) else { return };
    assert_eq!(list.pages, count);
    assert_ne!(promised, Some(true), "a list whose last page promised another");
    let key = |at: usize| (list.orders[at].date, &list.orders[at].branch, &list.orders[at].order_no);
    for at in 1..list.orders.len() {
        assert!((0..at).all(|before| key(before) != key(at)), "an order that comes twice");
    }
}
