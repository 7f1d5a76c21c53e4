//! 해외선물 체결추이(월간) (해외선물-020).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.monthly_ccnl",
    title: "해외선물 체결추이(월간)",
    doc_no: "해외선물-020",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/monthly-ccnl",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFC55020300", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("SRS_CD", "종목코드", 32, None),
        Param::Required("EXCH_CD", "거래소코드", 10, None),
        Param::Required("START_DATE_TIME", "조회시작일시", 12, Some("")),
        Param::Required("CLOSE_DATE_TIME", "조회종료일시", 12, None),
        Param::Required("QRY_TP", "조회구분", 1, Some("Q")),
        Param::Required("QRY_CNT", "요청개수", 4, Some("30")),
        Param::Required("QRY_GAP", "묶음개수", 3, Some("")),
        Param::Required("INDEX_KEY", "이전조회KEY", 30, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Decimal("tret_cnt", "자료개수"),
                Field::Decimal("last_n_cnt", "N틱최종개수"),
                Field::Text("index_key", "이전조회KEY"),
                Field::Decimal("ret_cnt", "자료개수"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("data_date", "일자"),
                Field::Time("data_time", "시각"),
                Field::Decimal("open_price", "시가"),
                Field::Decimal("high_price", "고가"),
                Field::Decimal("low_price", "저가"),
                Field::Decimal("last_price", "체결가격"),
                Field::Decimal("last_qntt", "체결수량"),
                Field::Decimal("vol", "누적거래수량"),
                Field::Text("prev_diff_flag", "전일대비구분"),
                Field::Decimal("prev_diff_price", "전일대비가격"),
                Field::Decimal("prev_diff_rate", "전일대비율"),
            ],
        ),
    ],
    check: check::<MonthlyCcnlResponse>,
};

/// 해외선물 체결추이(월간) — prices of an overseas future by month: `GET /uapi/overseas-futureoption/v1/quotations/monthly-ccnl`.
///
/// Official document: 해외선물-020.
///
/// TR id: real `HHDFC55020300`, paper none.
#[doc(alias = "HHDFC55020300")]
#[doc(alias = "해외선물-020")]
#[doc(alias = "해외선물 체결추이(월간)")]
#[derive(Debug, Clone)]
pub struct MonthlyCcnl {
    params: Params,
}

impl MonthlyCcnl {
    /// Required: `srs_cd` 종목코드 (issue code, e.g. 6AM24); `exch_cd` 거래소코드 (exchange code, e.g. CME);
    /// `close_date_time` 조회종료일시 (inquiry end date, YYYYMMDD).
    pub fn new(srs_cd: impl Into<String>, exch_cd: impl Into<String>, close_date_time: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("SRS_CD", srs_cd.into());
        params.set("EXCH_CD", exch_cd.into());
        params.set("CLOSE_DATE_TIME", close_date_time.into());
        Self { params }
    }

    /// 조회시작일시 — inquiry start date and time, send blank. Default: empty.
    #[must_use]
    pub fn start_date_time(mut self, value: impl Into<String>) -> Self {
        self.params.set("START_DATE_TIME", value.into());
        self
    }

    /// 조회구분 — query type. Default `Q`.
    #[must_use]
    pub fn qry_tp(mut self, value: impl Into<Code<codes::QryTp>>) -> Self {
        self.params.set_code("QRY_TP", value.into());
        self
    }

    /// 요청개수 — number of records requested, at most 40. Default `30`.
    #[must_use]
    pub fn qry_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("QRY_CNT", value.into());
        self
    }

    /// 묶음개수 — minutes per bar, minute charts only. Default: empty.
    #[must_use]
    pub fn qry_gap(mut self, value: impl Into<String>) -> Self {
        self.params.set("QRY_GAP", value.into());
        self
    }

    /// 이전조회KEY — key of the previous query, blank at first. Default: empty.
    #[must_use]
    pub fn index_key(mut self, value: impl Into<String>) -> Self {
        self.params.set("INDEX_KEY", value.into());
        self
    }
}

impl Endpoint for MonthlyCcnl {
    type Response = MonthlyCcnlResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for MonthlyCcnl {}

/// The reply to [`MonthlyCcnl`].
#[non_exhaustive]
pub struct MonthlyCcnlResponse {
    /// 응답상세.
    pub output1: MonthlyCcnlOutput1,
    /// 응답상세.
    pub output2: Vec<MonthlyCcnlOutput2>,
}

impl fmt::Debug for MonthlyCcnlResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MonthlyCcnlResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for MonthlyCcnlResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct MonthlyCcnlOutput1 {
    /// 자료개수 — number of records.
    pub tret_cnt: Option<Decimal>,
    /// N틱최종개수 — final count of the N-tick bar.
    pub last_n_cnt: Option<Decimal>,
    /// 이전조회KEY — key of the previous query, blank at first.
    pub index_key: String,
    /// 자료개수 — number of records.
    pub ret_cnt: Option<Decimal>,
}

impl FromRow for MonthlyCcnlOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tret_cnt: row.decimal("tret_cnt"),
            last_n_cnt: row.decimal("last_n_cnt"),
            index_key: row.text("index_key"),
            ret_cnt: row.decimal("ret_cnt"),
        }
    }
}

impl fmt::Debug for MonthlyCcnlOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MonthlyCcnlOutput1", "output1")
            .texts(&[&self.index_key])
            .decimals(&[self.tret_cnt, self.last_n_cnt, self.ret_cnt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct MonthlyCcnlOutput2 {
    /// 일자 — date of the record.
    pub data_date: Option<Date>,
    /// 시각 — time of the record.
    pub data_time: Option<Time>,
    /// 시가 — opening price.
    pub open_price: Option<Decimal>,
    /// 고가 — day high.
    pub high_price: Option<Decimal>,
    /// 저가 — day low.
    pub low_price: Option<Decimal>,
    /// 체결가격 — last fill price.
    pub last_price: Option<Decimal>,
    /// 체결수량 — last fill quantity, contracts.
    pub last_qntt: Option<Decimal>,
    /// 누적거래수량 — cumulative volume, contracts.
    pub vol: Option<Decimal>,
    /// 전일대비구분 — sign code of the change from previous close.
    pub prev_diff_flag: String,
    /// 전일대비가격 — change from the previous close.
    pub prev_diff_price: Option<Decimal>,
    /// 전일대비율 — change from the previous close, %.
    pub prev_diff_rate: Option<Decimal>,
}

impl FromRow for MonthlyCcnlOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data_date: row.date("data_date"),
            data_time: row.time("data_time"),
            open_price: row.decimal("open_price"),
            high_price: row.decimal("high_price"),
            low_price: row.decimal("low_price"),
            last_price: row.decimal("last_price"),
            last_qntt: row.decimal("last_qntt"),
            vol: row.decimal("vol"),
            prev_diff_flag: row.text("prev_diff_flag"),
            prev_diff_price: row.decimal("prev_diff_price"),
            prev_diff_rate: row.decimal("prev_diff_rate"),
        }
    }
}

impl fmt::Debug for MonthlyCcnlOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MonthlyCcnlOutput2", "output2")
            .texts(&[&self.prev_diff_flag])
            .decimals(&[
                self.open_price,
                self.high_price,
                self.low_price,
                self.last_price,
                self.last_qntt,
                self.vol,
                self.prev_diff_price,
                self.prev_diff_rate,
            ])
            .dates(&[self.data_date])
            .times(&[self.data_time])
            .fmt(f)
    }
}
