//! 해외옵션 분봉조회 (해외선물-040).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_time_optchartprice",
    title: "해외옵션 분봉조회",
    doc_no: "해외선물-040",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/inquire-time-optchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFO55020400", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("SRS_CD", "종목코드", 32, None),
        Param::Required("EXCH_CD", "거래소코드", 10, None),
        Param::Required("START_DATE_TIME", "조회시작일시", 12, Some("")),
        Param::Required("CLOSE_DATE_TIME", "조회종료일시", 12, Some("")),
        Param::Required("QRY_TP", "조회구분", 1, Some("Q")),
        Param::Required("QRY_CNT", "요청개수", 4, Some("120")),
        Param::Required("QRY_GAP", "묶음개수", 3, Some("1")),
        Param::Required("INDEX_KEY", "이전조회KEY", 30, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output2",
            &[
                Field::Decimal("ret_cnt", "자료개수"),
                Field::Decimal("last_n_cnt", "N틱최종개수"),
                Field::Text("index_key", "이전조회KEY"),
            ],
        ),
        list(
            "output1",
            &[
                Field::Date("data_date", "일자"),
                Field::Time("data_time", "시간"),
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
    check: check::<InquireTimeOptchartpriceResponse>,
};

/// 해외옵션 분봉조회 — minute candles of an overseas option: `GET /uapi/overseas-futureoption/v1/quotations/inquire-time-optchartprice`.
///
/// Official document: 해외선물-040.
///
/// TR id: real `HHDFO55020400`, paper none.
#[doc(alias = "HHDFO55020400")]
#[doc(alias = "해외선물-040")]
#[doc(alias = "해외옵션 분봉조회")]
#[derive(Debug, Clone)]
pub struct InquireTimeOptchartprice {
    params: Params,
}

impl InquireTimeOptchartprice {
    /// Required: `srs_cd` 종목코드 (issue code, e.g. 6AM24); `exch_cd` 거래소코드 (exchange code, e.g. CME).
    pub fn new(srs_cd: impl Into<String>, exch_cd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("SRS_CD", srs_cd.into());
        params.set("EXCH_CD", exch_cd.into());
        Self { params }
    }

    /// 조회시작일시 — inquiry start date and time, send blank. Default: empty.
    #[must_use]
    pub fn start_date_time(mut self, value: impl Into<String>) -> Self {
        self.params.set("START_DATE_TIME", value.into());
        self
    }

    /// 조회종료일시 — inquiry end date, YYYYMMDD. Default: empty.
    #[must_use]
    pub fn close_date_time(mut self, value: impl Into<String>) -> Self {
        self.params.set("CLOSE_DATE_TIME", value.into());
        self
    }

    /// 조회구분 — query type. Default `Q`.
    #[must_use]
    pub fn qry_tp(mut self, value: impl Into<Code<codes::QryTp>>) -> Self {
        self.params.set_code("QRY_TP", value.into());
        self
    }

    /// 요청개수 — number of records requested, at most 40. Default `120`.
    #[must_use]
    pub fn qry_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("QRY_CNT", value.into());
        self
    }

    /// 묶음개수 — minutes per bar, minute charts only. Default `1`.
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

impl Endpoint for InquireTimeOptchartprice {
    type Response = InquireTimeOptchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireTimeOptchartprice {}

/// The reply to [`InquireTimeOptchartprice`].
#[non_exhaustive]
pub struct InquireTimeOptchartpriceResponse {
    /// 응답상세.
    pub output2: InquireTimeOptchartpriceOutput2,
    /// 응답상세.
    pub output1: Vec<InquireTimeOptchartpriceOutput1>,
}

impl fmt::Debug for InquireTimeOptchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeOptchartpriceResponse", "").parts(&[&self.output2, &self.output1]).fmt(f)
    }
}

impl Decode for InquireTimeOptchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.object("output2"), output1: reply.list("output1") }
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeOptchartpriceOutput2 {
    /// 자료개수 — number of records.
    pub ret_cnt: Option<Decimal>,
    /// N틱최종개수 — final count of the N-tick bar.
    pub last_n_cnt: Option<Decimal>,
    /// 이전조회KEY — key of the previous query, blank at first.
    pub index_key: String,
}

impl FromRow for InquireTimeOptchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            ret_cnt: row.decimal("ret_cnt"),
            last_n_cnt: row.decimal("last_n_cnt"),
            index_key: row.text("index_key"),
        }
    }
}

impl fmt::Debug for InquireTimeOptchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeOptchartpriceOutput2", "output2")
            .texts(&[&self.index_key])
            .decimals(&[self.ret_cnt, self.last_n_cnt])
            .fmt(f)
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireTimeOptchartpriceOutput1 {
    /// 일자 — date of the record.
    pub data_date: Option<Date>,
    /// 시간 — time of the record.
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

impl FromRow for InquireTimeOptchartpriceOutput1 {
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

impl fmt::Debug for InquireTimeOptchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireTimeOptchartpriceOutput1", "output1")
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
