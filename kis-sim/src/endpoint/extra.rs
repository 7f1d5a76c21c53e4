//! Services that the table of `kis-api` does not list yet, and that other clients cannot do without.

mod book;
mod info;

use crate::{
    desk::Desk,
    gateway::{Answer, Call, Refusal},
    wire::Request,
};

type Serve = fn(&mut Desk<'_>, &Query<'_>) -> Result<Answer, Refusal>;

/// A service outside of the table.
struct Extra {
    path: &'static str,
    tr_id: &'static str,
    serve: Serve,
}

static EXTRAS: &[Extra] = &[
    Extra {
        path: "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn",
        tr_id: "FHKST01010200",
        serve: book::domestic,
    },
    Extra {
        path: "/uapi/overseas-price/v1/quotations/inquire-asking-price",
        tr_id: "HHDFS76200100",
        serve: book::overseas,
    },
    Extra { path: "/uapi/domestic-stock/v1/quotations/search-info", tr_id: "CTPF1604R", serve: info::search_info },
    Extra {
        path: "/uapi/overseas-price/v1/quotations/price-detail",
        tr_id: "HHDFS76200200",
        serve: info::price_detail,
    },
    // 해외주식 주야간원장구분: long gone from the documents, and still asked for by older clients.
    Extra { path: "/uapi/overseas-stock/v1/trading/dayornight", tr_id: "JTTT3010R", serve: info::day_or_night },
];

/// The query of a service outside of the table.
pub(super) struct Query<'a>(&'a Request);

impl Query<'_> {
    /// The value of a parameter without blanks around it; empty when it is missing.
    fn get(&self, name: &str) -> &str {
        let found = self.0.query.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.trim())
    }
}

/// Serves a request, if it is for one of these and the table does not have it.
pub(crate) fn serve(desk: &mut Desk<'_>, request: &Request) -> Option<Result<Answer, Refusal>> {
    let tr_id = request.header_value("tr_id");
    let extra = EXTRAS.iter().find(|e| request.method == "GET" && e.path == request.path && e.tr_id == tr_id)?;
    let served = |call: &Call| super::serves(call.meta.id);
    if Call::read(request).is_ok_and(|call| served(&call)) {
        return None;
    }
    Some((extra.serve)(desk, &Query(request)))
}
